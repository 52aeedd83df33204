# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lines of a program's own between and below the words of a person: whose the thing is, how much of it waits."""

from __future__ import annotations

from ..lazy_regex import lazy_regex
from ..notice_words import BY_YOU, FIRST_PERSON, WAITS
from ..visitor_words import MODERATED

_LONG = 160
#: "1 post(s)", as programs count
_COUNTED = lazy_regex(r"\d [^\W\d_]{2,20}\([^\W\d_]{1,3}\)")


def is_of_the_reader(line: str) -> bool:
    """Whether a line says of the thing alone that it is the reader's."""
    return bool(BY_YOU.fullmatch(line))


def without_counts(text: str) -> str:
    """``text`` without a last paragraph that says how much waits: "There are 2 post(s) awaiting review"."""
    words, gap, last = text.rpartition("\n\n")
    if not gap or "\n" in last or len(last) > _LONG or not _COUNTED.search(last):
        return text
    waits = (WAITS.search(last) or MODERATED.search(last)) and not FIRST_PERSON.search(last)
    return words.rstrip() if waits and not last.endswith(("?", "？", "؟")) else text
