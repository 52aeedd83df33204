# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""YouTube. Its sender and the links of its comments are known, the text of its notices is not."""

from __future__ import annotations

import dataclasses
import re

from ..kinds.notification import NotificationParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..types import Context, Interest
from ..wording import Told


class YouTube(NotificationParser):
    code = "youtube"
    version = 5
    channel = "youtube"
    actions = frozenset({"comment", "reply"})
    sender_domains = ("youtube.com",)
    senders = ("noreply@youtube.com",)
    link_domains = ("youtube.com",)
    photo_domains = ("ggpht.com", "googleusercontent.com", "ytimg.com")
    noise = lazy_regex(
        NotificationParser.noise.pattern + r"|just uploaded|is live|premier|опубликовал\w*|начал\w* трансляцию",
        re.IGNORECASE,
    )
    profile = lazy_regex(
        r"https://(?:www\.)?youtube\.com/(?:channel/(?P<key>UC[\w-]{22})|@[\w.-]{2,30}|user/[\w-]{2,50})"
    )

    def author_key(self, url: str) -> str:
        match = self.profile.fullmatch(url) if url else None
        return (match["key"] or url.rpartition("/")[2]) if match else ""

    def interest(
        self, name: str, told: Told, message: Message, context: Context, *, text: str, url: str, others: int
    ) -> Interest:
        found = super().interest(name, told, message, context, text=text, url=url, others=others)
        # watch?v=VIDEO&lc=COMMENT: the video is the thread, the comment the action
        comment = re.search(r"[?&]lc=([\w.%-]+)", url)
        video = re.search(r"[?&]v=([\w-]{6,20})", url)
        return dataclasses.replace(
            found, external_ref=comment[1] if comment else "", thread_key=video[1] if video else found.thread_key)
