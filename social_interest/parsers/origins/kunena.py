# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Kunena, the forum of Joomla.

Source of the layout: ``site/template/*/layouts/email/subscription`` of Kunena 6 (HTML,
or text if the site prefers it) and ``language/*/*.com_kunena.libraries.ini``: a
sentence with the name of the board, four lines "label : value" (subject, category,
author, address), if the site wants it the words, and what every mail ends with.
"""

from __future__ import annotations

import re

from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Folded, Sentences, folded
from ..tables.kunena import ENDS, HEADS
from ..text import clean

_ROW = lazy_regex(r"^(?P<label>[^\n:]{1,60}?) ?: ?(?P<value>[^\n]+)$", re.MULTILINE)
_URL = lazy_regex(r"https?://\S+")
_LABEL = lazy_regex(r"\A\s*[^\n:]{1,60}: ?\n*")


class Kunena(TranslatedMailParser):
    code = "kunena"
    channel = "kunena"
    basis = "certain"
    actions = frozenset({"comment", "question"})
    texts = Sentences(HEADS)
    ignored_as = "the own message was approved"
    place = lazy_regex(r"https?://[^/]+/(?P<thread>[^?#]*)(?:\?[^#]*)?#(?P<ref>\d+)|https?://[^/]+/[^?#]+")

    def claims(self, message: Message) -> bool:
        return " : " in message.as_sent and " : http" in message.any_text[:8000]

    def told(self, message: Message) -> Filled | None:
        """The sentence, and the four lines below it."""
        memo = f"{self.code} told"
        if memo not in message.memo:
            labels = {label for _url, label, _node in message.links}
            message.memo[memo] = self._told(message.any_text[:60_000], labels)
        return message.memo[memo]

    def _told(self, text: str, labels: set[str]) -> Filled | None:
        told = self.texts.within(Folded(text[:2000]))
        rows = list(_ROW.finditer(text[:8000]))
        at = next((index for index, row in enumerate(rows) if _URL.fullmatch(row["value"])), -1)
        if not told or at < 3:
            return None
        title, author, place = rows[at - 3]["value"], rows[at - 1]["value"], rows[at]["value"]
        return Filled(told.action, {
            **told.values, "title": title, "name": author, "url": place, "text": _words(text[rows[at].end():], labels)})


def _words(text: str, labels: set[str]) -> str:
    """What stands behind the label of the message, to the first line that every mail has.

    ``labels``: those of the links, for in HTML a button stands below the words.
    """
    label = _LABEL.match(text)
    if not label:
        return ""
    ends = _folded_ends()
    kept: list[str] = []
    for row in text[label.end():].split("\n"):
        if folded(row.strip()).startswith(ends):
            break
        kept.append(row)
    else:
        return ""
    while kept and (not kept[-1].strip() or kept[-1].strip() in labels):
        kept.pop()
    return clean("\n".join(kept))


def _folded_ends() -> tuple[str, ...]:
    return tuple(folded(end) for end in ENDS)
