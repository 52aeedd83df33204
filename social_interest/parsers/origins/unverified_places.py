# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Review sites, shops and chats of which no notification is at hand.

A new one is a row, and a channel if it is a place of its own.
"""

from __future__ import annotations

from ..kinds.unverified import Sender, parsers_of

_AMAZON = tuple(f"amazon.{end}" for end in ("com", "de", "co.uk", "fr", "es", "it", "nl", "se", "pl", "ca", "co.jp",
    "com.au", "com.tr", "in"))
_TRIPADVISOR = tuple(f"tripadvisor.{end}" for end in (
    "com", "ru", "de", "co.uk", "ie", "fr", "es", "it", "nl", "se", "dk", "fi", "at", "ch", "be", "pt", "ca", "com.br",
    "com.mx", "com.ar", "com.au", "co.nz", "jp", "in", "com.tr", "com.gr"))

REVIEWS = parsers_of((
    Sender("tripadvisor", "Tripadvisor", "tripadvisor", "review", "review question",
           ("tripadvisor.com", "tripadvisor.ru"), _TRIPADVISOR, ("tacdn.com",),
           profile=r"https://(?:www\.)?tripadvisor\.[a-z.]{2,6}/Profile/(?P<key>[\w.-]{2,60})"),
    Sender("amazon", "Amazon", "amazon", "review", "review question message", _AMAZON, _AMAZON, ("media-amazon.com",),
           relays=tuple(f"marketplace.{domain}" for domain in _AMAZON),
           profile=r"https://(?:www\.)?amazon\.[a-z.]{2,6}/gp/profile/(?P<key>amzn1\.account\.\w{10,60})",
           products=True),
    Sender("app_store", "App Store", "app_store", "review", "review", ("apple.com",),
           ("appstoreconnect.apple.com", "apps.apple.com"),
           address=r"(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|appstoreconnect[\w.-]*)@(?:[a-z-]+\.)?apple\.com",
           products=True),
    Sender("google_play", "Google Play", "google_play", "review", "review", ("google.com",), ("play.google.com",),
           ("googleusercontent.com", "ggpht.com"),
           address=r"[\w.-]*play[\w.-]*@(?:[a-z-]+\.)?google\.com", products=True),
    Sender("yandex_business", "Yandex Business", "yandex_business", "review", "review question",
           ("yandex.ru", "yandex.com"), ("yandex.ru", "yandex.com"), ("yandex.net", "yandex.ru"),
           address=r"[\w.+-]+@(?:business|sprav|maps|reviews)\.yandex\.(?:ru|com)|(?:no-?reply-?)?(?:business|sprav|"
           r"maps)(?:-?no-?reply)?@yandex\.(?:ru|com)",
           profile=r"https://(?:www\.)?yandex\.(?:ru|com)/maps/user/(?P<key>\w{6,60})"),
    Sender("2gis", "2GIS", "2gis", "review", "review question", ("2gis.ru", "2gis.com"), ("2gis.ru", "2gis.com"),
           ("2gis.com", "2gis.ru"),
           profile=r"https://2gis\.(?:ru|com)/(?:[a-z_]+/)?user/(?P<key>[0-9a-f]{16,40})"),
    Sender("judgeme", "Judge.me", "review", "review", "review question", ("judge.me",), ("judge.me",), products=True),
), globals())
CHATS = parsers_of((
    Sender("jivo", "Jivo", "chat", "chat", "message request", ("jivosite.com", "jivo.ru", "jivochat.com"),
           ("jivosite.com", "jivo.ru", "jivochat.com")),
    Sender("crisp", "Crisp", "chat", "chat", "message", ("crisp.chat", "crisp.email"), ("crisp.chat",)),
    Sender("livechat", "LiveChat", "chat", "chat", "message", ("livechat.com", "livechatinc.com"),
           ("livechat.com", "livechatinc.com")),
    Sender("drift", "Drift", "chat", "chat", "message", ("drift.com", "driftt.com"), ("drift.com",)),
    Sender("intercom", "Intercom", "chat", "chat", "message", ("intercom.io", "intercom.com", "intercom-mail.com"),
           ("intercom.com", "intercom.io")),
    Sender("tidio", "Tidio", "chat", "chat", "message", ("tidio.com", "tidio.net", "tidiochat.com"), ("tidio.com",)),
), globals())
