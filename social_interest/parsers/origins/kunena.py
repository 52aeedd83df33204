# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Kunena, the forum of Joomla.

Source of the layout: ``site/template/*/layouts/email/subscription`` of Kunena 6 (HTML,
or text if the site prefers it) and ``language/*/*.com_kunena.libraries.ini``: a
sentence with the name of the board, four lines "label : value" (subject, category,
author, address), if the site wants it the words, and what every mail ends with. The
lines alone tell it in other languages.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import telling
from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..quotes import is_answer
from ..sentences import Filled, Folded, Sentences, folded
from ..tables.kunena import ENDS, HEADS
from ..text import clean

_ROW = lazy_regex(r"^(?P<label>[^\n:]{1,60}?) ?: ?(?P<value>[^\n]+)$", re.MULTILINE)
_URL = lazy_regex(r"https?://\S+")
#: the address of a post, with its number
_MARKED = lazy_regex(r"#\d{1,12}$")
#: the lines about a post
_LINES = 4
_LABEL = lazy_regex(r"\A\s*[^\n:]{1,60}: ?\n*")


class Kunena(TranslatedMailParser):
    code = "kunena"
    version = 2
    channel = "kunena"
    basis = "certain"
    actions = frozenset({"comment", "question"})
    texts = Sentences(HEADS)
    ignored_as = "the own message was approved"
    place = lazy_regex(r"https?://[^/]+/(?P<thread>[^?#]*)(?:\?[^#]*)?#(?P<ref>\d+)|https?://[^/]+/[^?#]+")

    def claims(self, message: Message) -> bool:
        return " : " in message.as_sent and " : http" in message.any_text[:8000]

    def score(self, message: Message) -> int | None:
        known = super().score(message)
        return known if known is not None else self.max_score if self.claims(message) and self.framed(message) else None

    def told(self, message: Message) -> Filled | None:
        """The sentence, and the four lines below it."""
        memo = f"{self.code} told"
        if memo not in message.memo:
            told = self.texts.within(Folded(message.any_text[:2000]))
            message.memo[memo] = self._filled(told, message) if told else None
        return message.memo[memo]

    def framed(self, message: Message) -> Filled | None:
        """What the four lines tell below a sentence that the table lacks: no other program has them so."""
        first = next((row for row in message.any_text[:2000].split("\n") if row.strip()), "")
        head = telling.read(telling.normal(first))
        told = self._filled(Filled("comment", {}), message)
        if not told or not _MARKED.search(told.get("url")) or not self.opened(message, told.get("url")):
            return None
        answers = is_answer(told.get("title")) or head and head.action in ("comment", "reply")
        return told if answers else told._replace(action="question")

    def _filled(self, told: Filled, message: Message) -> Filled | None:
        text = message.any_text[:60_000]
        rows = list(_ROW.finditer(text[:8000]))
        at = next((index for index, row in enumerate(rows) if _URL.fullmatch(row["value"])), -1)
        if at < 3:
            return None
        title, author, place = rows[at - 3]["value"], rows[at - 1]["value"], rows[at]["value"]
        labels = {label for _url, label, _node in message.links}
        words = _in_block(message, place)
        below = text[rows[at].end():]
        if words is None:
            # without HTML the label of the words stands right below the address
            words = _words(below, labels) if message.html or not below.startswith("\n\n") else ""
        return Filled(told.action, {
            **told.values, "title": title, "name": author.lstrip(": "), "url": place, "text": words})


def _in_block(message: Message, url: str) -> str | None:
    """The words in the block behind the label, which stands below the block with the four lines; else ``None``."""
    node = next((node for address, label, node in message.links if label == url == address.strip()), None)
    block = next(node.iterancestors("div"), None) if node is not None else None
    if block is None or node.getparent() is None or len(list(block.iterchildren("p"))) < _LINES:
        return None
    words = next(block.itersiblings("div"), None)
    if not (block.tail or "").strip():
        return ""
    return clean(html_.text_of(words)) if words is not None and words.getprevious() is block else None


def _words(text: str, labels: set[str]) -> str:
    """What stands behind the label of the message, to the first line that every mail has.

    ``labels``: those of the links, for in HTML a button stands below the words.
    """
    label = _LABEL.match(text)
    if not label:
        return ""
    ends = _folded_ends()
    kept: list[str] = []
    rows = text[label.end():].split("\n")
    for row in rows:
        if folded(row.strip()).startswith(ends):
            break
        kept.append(row)
    else:
        # in other languages: two paragraphs of the program stand below them
        parts = clean("\n".join(rows)).split("\n\n")
        return "\n\n".join(parts[:-2])
    while kept and (not kept[-1].strip() or kept[-1].strip() in labels):
        kept.pop()
    return clean("\n".join(kept))


def _folded_ends() -> tuple[str, ...]:
    return tuple(folded(end) for end in ENDS)
