# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Instagram. Its senders and headers are known from real mails, the text of its notices is not."""

from __future__ import annotations

from ..kinds.notification import NotificationParser
from ..lazy_regex import lazy_regex


class Instagram(NotificationParser):
    code = "instagram"
    version = 5
    channel = "instagram"
    actions = frozenset({"comment", "like", "mention", "follow", "connection_request", "message"})
    sender_domains = ("mail.instagram.com",)
    link_domains = ("instagram.com",)
    photo_domains = ("cdninstagram.com", "fbcdn.net")
    profile = lazy_regex(
        r"https://(?:www\.)?instagram\.com/(?:_u/)?(?!(?:p|reel|reels|stories|direct|accounts|explore|"
        r"tv)/)(?P<key>[\w.]{1,30})/?"
    )
