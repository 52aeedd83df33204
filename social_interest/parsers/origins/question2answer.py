# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Question2Answer.

Source of the layout: ``qa-include/lang/qa-lang-emails.php`` of Question2Answer 1.8
and its translations into seventeen languages.
"""

from __future__ import annotations

import dataclasses

from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.question2answer import TEXTS
from ..tables.question2answer_more import MORE_TEXTS
from ..text import line
from ..types import Context, Interest


class Question2Answer(TranslatedMailParser):
    code = "question2answer"
    version = 3
    channel = "question2answer"
    basis = "certain"
    actions = frozenset({"comment", "reply", "question", "message"})
    texts = Sentences(TEXTS, MORE_TEXTS)
    account = lazy_regex(r"[/=](?:confirm|reset)[?&]c=")
    account_alone = True
    ignored_as = "notice for moderators, or about the own answer"
    place = lazy_regex(
        r"https?://[^/]+/(?:[^?#]*/)?(?:(?:index\.php\?qa=)?(?P<thread>\d+)(?:/[^?#]*)?(?:\?show=(?P<ref>\d+)[^#]*)?"
        r"(?:#[ac]\d+)?|(?:message|user)/[^?#]+\S*)"
    )

    def claims(self, message: Message) -> bool:
        # the program writes no HTML
        return not message.html and bool(self.first_place(message))

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        if told.get("context"):
            card = dataclasses.replace(card, title=line(told.get("context")))
        elif action == "question" and not card.title:
            # a new question: its title stands above its words
            title, _blank, words = card.text.partition("\n\n")
            card = dataclasses.replace(card, title=line(title), text=words)
        return dataclasses.replace(
            card,
            source_name=card.source_name if told.get("site") else line(message.sender.name, 100) or card.source_name,
        )
