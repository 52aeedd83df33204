# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Question2Answer.

Source of the layout: ``qa-include/lang/qa-lang-emails.php`` of Question2Answer 1.8
and its translations into seventeen languages. All of them keep its frame: a sentence that ends with a colon, the words,
a label with what they answer, a sentence above the address. In a translation that the table lacks, what was written
is told by that frame, and by whom by the sentence.
"""

from __future__ import annotations

import dataclasses

from .. import telling
from ..kinds.translated import TranslatedMailParser, account_in
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.question2answer import TEXTS
from ..tables.question2answer_more import MORE_TEXTS
from ..text import line
from ..types import Context, Interest

#: the address of a comment or an answer
_ANSWERED = lazy_regex(r"https?://\S{1,500}[?&]show=\d+#[ac]\d+")
#: "Your question was:"
_LABEL = lazy_regex(r"[^\n]{3,60}[:：]")
_MAX = 30_000


class Question2Answer(TranslatedMailParser):
    code = "question2answer"
    version = 4
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

    def score(self, message: Message) -> int | None:
        known = super().score(message)
        return known if known is not None else self.max_score if self.framed(message) else None

    def framed(self, message: Message) -> Filled | None:
        """What the frame tells where the table has none of the sentences."""
        if message.html or "show=" not in message.text:
            return None
        parts = message.text[:_MAX].split("\n\n")
        at = next((index for index, part in enumerate(parts) if _ANSWERED.fullmatch(part)), 0)
        head = next((index for index, part in enumerate(parts[:3]) if part.endswith((":", "："))), at)
        label = next((index for index in range(at - 3, head + 1, -1) if _LABEL.fullmatch(parts[index])), 0)
        if not label or not parts[at - 1].endswith((":", "：")) or not self.opened(message, parts[at]):
            return None
        told = telling.read(telling.normal(parts[head]))
        name = told.names[0] if told and told.names else account_in(parts[head], message)
        # congratulations are of an answer of one's own
        if not name or "!" in parts[head] or (told and told.action not in ("comment", "reply", "question")):
            return None
        return Filled(
            "reply" if "#a" in parts[at] else "comment",
            {"name": name, "text": "\n\n".join(parts[head + 1:label]), "url": parts[at],
             "context": "\n\n".join(parts[label + 1:at - 1])},
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
