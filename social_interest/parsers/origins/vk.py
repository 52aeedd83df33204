# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""VK. Only the sender's address is known from real use; no notification is."""

from __future__ import annotations

import re

from ..kinds.notification import NotificationParser
from ..lazy_regex import lazy_regex


class Vk(NotificationParser):
    code = "vk"
    version = 5
    channel = "vk"
    actions = frozenset({"comment", "reply", "like", "message", "follow", "connection_request", "mention"})
    sender_domains = ("notify.vk.com", "vk.com")
    senders = ("admin@notify.vk.com", "noreply@notify.vk.com")
    link_domains = ("vk.com", "vk.ru")
    photo_domains = ("userapi.com", "vk.com")
    # vk.com/id1 and vk.com/durov are profiles; wall-1_2, topic-1_2, photo1_2 are places
    profile = lazy_regex(
        r"https://(?:[a-z]+\.)?vk\.(?:com|ru)/(?:id(?P<key>\d+)|(?!(?:wall|topic|photo|video|market|product|club|"
        r"public|event|im|feed|write|page|app|reply)[-\d]|(?:im|feed|settings|club|groups|"
        r"friends)\b)[A-Za-z][\w.]{2,31})"
    )

    def thread_key(self, url: str) -> str:
        match = re.search(r"(?:wall|topic|photo|video|market)-?\d+_\d+|sel=-?\w+", url)
        return match[0] if match else super().thread_key(url)

    def reference(self, url: str) -> str:
        match = re.search(r"[?&]reply=(\d+)", url)
        return match[1] if match else ""

    def author_key(self, url: str) -> str:
        match = self.profile.fullmatch(url) if url else None
        return (match["key"] or url.rpartition("/")[2]) if match else ""
