# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""MyBB forums.

Source of the layout: ``inc/languages/*/messages.lang.php`` of MyBB 1.8 in English,
German and Russian. The text of a post is cut by MyBB.
"""

from __future__ import annotations

import dataclasses
import re

from ..kinds.translated import TranslatedMailParser
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.mybb import TEXTS
from ..text import line
from ..types import Context, Interest


class MyBB(TranslatedMailParser):
    code = "mybb"
    version = 2
    channel = "mybb"
    basis = "certain"
    actions = frozenset({"comment", "question", "message", "request"})
    texts = Sentences(TEXTS)
    acted = {"mail": "message"}
    ignored_as = "report to the moderators"
    place = re.compile(
        r"https?://[^/]+/(?:[^?#]*/)?(?:(?:showthread\.php\?(?:action=newpost&)?tid=|"
        r"thread-)(?P<thread>\d+)[^#]*(?:#pid(?P<ref>\d+))?|(?:private|usercp|managegroup)\.php\S*)"
    )

    def claims(self, message: Message) -> bool:
        text = message.any_text[:20_000]
        return ".php" in text or "thread-" in text or "-" * 42 in text

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        address = message.reply_to.address or message.sender.address
        if told.action == "mail":
            card = dataclasses.replace(
                card, email=address, author_key=address, answer="mail", title=line(message.subject), url="")
        elif action == "question":
            card = dataclasses.replace(card, title=card.title.rstrip("."))
        return card
