# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Networks of which no notification is at hand. A new one is a row and a channel."""

from __future__ import annotations

from ..kinds.unverified import Sender, parsers_of

NETWORKS = parsers_of((
    Sender("odnoklassniki", "Odnoklassniki", "odnoklassniki", "network",
           "comment reply like share message follow connection_request",
           ("odnoklassniki.ru", "ok.ru"), ("ok.ru", "odnoklassniki.ru"),
           ("mycdn.me", "okcdn.ru", "ok.ru"), profile=r"https://(?:[a-z]+\.)?(?:ok|odnoklassniki)\.ru/profile/"
           r"(?P<key>\d{3,20})"),
    Sender("tiktok", "TikTok", "tiktok", "network", "comment reply like mention follow message", ("tiktok.com",),
           ("tiktok.com",),
           ("tiktokcdn.com", "tiktokcdn-us.com", "tiktokcdn-eu.com"),
           profile=r"https://(?:www\.)?tiktok\.com/@(?P<key>[\w.]{2,24})/?"),
    Sender("pinterest", "Pinterest", "pinterest", "network", "comment share message follow", ("pinterest.com",),
           ("pinterest.com", "pinterest.ru", "pinterest.de", "pinterest.co.uk", "pinterest.fr", "pinterest.es"),
           ("pinimg.com",), profile=r"https://(?:[a-z]+\.)?pinterest\.[a-z.]{2,6}/(?!(?:pin|conversation|settings|"
           r"ideas|search)\b)(?P<key>\w{3,30})/?"),
    Sender("threads", "Threads", "threads", "network", "reply like share mention follow",
           ("threads.net", "threads.com"), ("threads.net", "threads.com"),
           ("cdninstagram.com", "fbcdn.net"), profile=r"https://(?:www\.)?threads\.(?:net|"
           r"com)/@(?P<key>[\w.]{1,30})/?"),
    Sender("bluesky", "Bluesky", "bluesky", "network", "reply like share mention follow",
           ("bsky.app", "bsky.social", "blueskyweb.xyz"), ("bsky.app",),
           ("bsky.app",), profile=r"https://bsky\.app/profile/(?P<key>[\w.:-]{3,253})/?"),
    Sender("quora", "Quora", "quora", "network", "question comment reply share mention follow message", ("quora.com",),
           ("quora.com",),
           ("quoracdn.net",), profile=r"https://(?:[a-z]{2,3}\.)?quora\.com/profile/(?P<key>[\w%-]{2,100})"),
    Sender("medium", "Medium", "medium", "network", "reply like mention follow", ("medium.com",), ("medium.com",),
           ("medium.com",), profile=r"https://(?:[\w-]+\.)?medium\.com/@(?P<key>[\w.-]{2,60})/?"),
), globals())
#: comments on the company's own pages
COMMENTS = parsers_of((
    Sender("disqus", "Disqus", "disqus", "network", "comment reply mention", ("disqus.net", "disqus.com"),
           ("disqus.com", "disq.us"),
           ("disquscdn.com",), profile=r"https://disqus\.com/by/(?P<key>[\w.-]{2,60})/?", own_pages=True),
), globals())
