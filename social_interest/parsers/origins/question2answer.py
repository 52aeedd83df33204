# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Question2Answer.

Source of the layout: ``qa-include/lang/qa-lang-emails.php`` of Question2Answer 1.8
and its translations into seventeen languages. All of them keep its frame: a sentence that ends with a colon, the words,
a label with what they answer, a sentence above the address. In a translation that the table lacks, what was written
is told by that frame, and by whom by the sentence.
"""

from __future__ import annotations

import dataclasses
from urllib.parse import unquote

from .. import telling
from ..kinds.translated import TranslatedMailParser, account_in
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.question2answer import TEXTS
from ..tables.question2answer_more import MORE_TEXTS
from ..text import EMAIL, clean, line
from ..types import Context, Interest

#: the address of a comment or an answer
_ANSWERED = lazy_regex(r"https?://\S{1,500}[?&]show=\d+#[ac]\d+")
#: the other addresses of the program's mail: the wall of the reader, the page where one answers a message, a question
_PLACES = lazy_regex(
    r"https?://\S{1,300}?/(?:index\.php\?qa=|\?qa=)?(?:(?P<wall>user/[^\s/?#]{1,100}(?:[#/]wall|\?state=wall\S*))|"
    r"message/(?P<writer>[^\s/?#&]{1,100})|user/(?P<person>[^\s/?#&]{1,100})|\d{1,9}/[^\s/?#&]{1,300})")
#: an address in a line of its own
_ALONE = lazy_regex(r"[ \t]*\n[ \t]*(https?://\S{1,1500})[ \t]*(?:\n|\Z)")
#: what a visitor wrote to whom the site belongs: seven labels, each above its value; the last is his browser
_ROW = r"[^\n]{1,60}[:：][ \t]*\n"
_FEEDBACK = lazy_regex(
    rf"\s*{_ROW}(?P<text>[\s\S]{{1,20000}}?)\n\s*{_ROW}(?P<name>[^\n]{{1,200}})\n\s*{_ROW}(?P<email>\S{{1,200}})\n\s*"
    rf"{_ROW}(?:-|https?://\S{{1,1500}})\n\s*{_ROW}(?P<profile>-|https?://\S{{1,500}})\n\s*"
    rf"{_ROW}[\d.a-f:]{{3,45}}\n\s*{_ROW}[^\n]{{1,500}}\s*\Z")
_AGENT = 600
#: "Your question was:"
_LABEL = lazy_regex(r"[^\n]{3,60}[:：]")
_RULES = lazy_regex(r"\A\s*-{5,}[ \t]*\n|\n[ \t]*-{5,}\s*\Z")
_MAX = 30_000


class Question2Answer(TranslatedMailParser):
    code = "question2answer"
    version = 6
    channel = "question2answer"
    basis = "certain"
    actions = frozenset({"comment", "reply", "question", "message", "request"})
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
        text, site = message.text[:_MAX], message.sender.name
        if message.html:
            return None
        if not ("show=" in text or site and f"\n\n{site}" in text):
            return _feedback(text) if "Mozilla/" in text[-_AGENT:] else None
        parts = [part.strip() for part in _ALONE.sub(r"\n\n\1\n\n", text).split("\n\n") if part.strip()]
        at = next((index for index, part in enumerate(parts) if _ANSWERED.fullmatch(part)), 0)
        if not at:
            return self._framed_below(parts, message)
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

    def _framed_below(self, parts: list[str], message: Message) -> Filled | None:
        """The same of what answers nothing: the wall, a private message, a new question.

        The address alone in a paragraph tells which, below a sentence that leads to it, and the site takes its leave
        by the name that it has in From.
        """
        at = next((index for index, part in enumerate(parts) if _PLACES.fullmatch(part)), 0)
        leave = [part.strip() for part in parts[at + 1:at + 4]]
        head = next((index for index, part in enumerate(parts[:2]) if part.endswith((":", "："))), at)
        if not 2 < at or at - 1 <= head + 1 or message.sender.name not in leave:
            return None
        kind = _PLACES.fullmatch(parts[at])
        if not parts[at - 1].endswith((":", "：")) or not self.opened(message, parts[at]):
            return None
        told = telling.read(telling.normal(parts[head]))
        name = told.names[0] if told and told.names else account_in(parts[head], message)
        action = "comment" if kind["wall"] else "message" if kind["writer"] or kind["person"] else "question"
        if action == "message":
            writer = unquote(kind["writer"] or kind["person"])
            # what leads to a person's page tells more of the writer
            name = "" if kind["person"] and writer not in parts[head] else writer
        elif action == "comment" and not name:
            name = parts[head].split()[0]
        if not name or action == "question" and told and told.action not in ("question", "comment"):
            return None
        return Filled(action, {"name": name, "text": "\n\n".join(parts[head + 1:at - 1]), "url": parts[at]})

    def claims(self, message: Message) -> bool:
        # the program writes no HTML
        return not message.html and bool(self.first_place(message))

    @staticmethod
    def words(told: Filled) -> str:
        """What was written, without the rows of dashes that some versions put around it."""
        return clean(_RULES.sub("", told.get("text")))

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        if action == "request":
            found = EMAIL.search(told.get("email"))
            email = found[0].lower() if found else ""
            return dataclasses.replace(
                card, author_name=card.author_name or email, author_key=email, email=email, url="",
                answer="mail" if email else "page", title=line(message.subject))
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


def _feedback(text: str) -> Filled | None:
    """What a visitor wrote by the form of the site, in whatever language."""
    found = _FEEDBACK.match(text)
    if not found:
        return None
    told = {place: "" if value == "-" else value for place, value in found.groupdict().items()}
    return Filled("request", told) if told["text"].strip() else None
