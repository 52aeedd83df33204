# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Elgg.

Source of the layout: Elgg 1.12 to 6.3, ``languages`` of the core and of its
plugins messages, likes, friends, groups, messageboard, discussions, thewire,
blog, file, pages and bookmarks, in all languages. Since version 4 the notice of
a comment does not say whose it is: it comes from "NAME (via SITE)".
"""

from __future__ import annotations

import dataclasses
import re

from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables import elgg, elgg_content
from ..text import line
from ..types import Context, Interest

_PATH = lazy_regex(
    r"https?://[^/\s]+/\S{0,200}?(?:messages/(?:read|inbox|add)|profile/|view/\d|friends|groups/|settings/notifications|"
    r"messageboard|discussion/|notifications/|comment/|thewire)"
)
_ASKED = lazy_regex(r"https?://[^/\s]+/\S{0,200}?groups/requests/\d+")


class Elgg(TranslatedMailParser):
    code = "elgg"
    version = 3
    channel = "elgg"
    basis = "certain"
    actions = frozenset({"comment", "reply", "message", "mention", "like", "follow", "question", "request",
                         "connection_request"})
    texts = Sentences(elgg.TEXTS, elgg_content.TEXTS)
    acted = {"friend": "connection_request"}
    ignored_as = "answer to an own request, or invitation"
    account = lazy_regex(r"/changepassword\?u=\d|/uservalidationbyemail/confirm\b|/account/validat")
    account_alone = True
    senders = Sentences(elgg.SENDERS)
    profile = lazy_regex(r"https?://[^/]+/profile/(?P<key>[\w.-]{2,60})")
    place = lazy_regex(
        r"https?://[^/]+/(?P<thread>\w+/view/\d+)(?:/[^#]*)?(?:#(?:elgg-object-|comment-|"
        r"item-annotation-)(?P<ref>\d+))?"
    )

    def claims(self, message: Message) -> bool:
        text = message.text[:40_000]
        # an answer to a request has no link, but the same sentence in its subject
        return bool(_PATH.search(text or message.hrefs)) or (
            "http" not in (text or message.html) and self.texts.whole(message.subject) is not None)

    def url_of(self, told: Filled, message: Message) -> str:
        # who asks is let in on a page of its own, below the address of his profile
        asked = (self.site_link(message, url) for url in _ASKED.findall(message.text or message.hrefs)[:3])
        return next(filter(None, asked), "") if told.action == "request" else super().url_of(told, message)

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        sender = self.senders.whole(message.sender.name)
        title = re.sub(r"^(?:Re|Aw|Sv|Vs|Odp): ", "", message.subject, count=1, flags=re.IGNORECASE)
        return dataclasses.replace(
            card,
            author_name=card.author_name or line(sender.get("name") if sender else "", 200),
            source_name=sender.get("site") if sender and not told.get("site") else card.source_name,
            title=card.title or (line(title) if action == "comment" and title != message.subject else ""),
        )
