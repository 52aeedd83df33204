# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a notification quotes, below its sentences or in them, and whose it is: the answer stands below the answered."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable

from lxml import etree

from .. import html as html_
from .. import telling
from ..lazy_regex import lazy_regex
from ..notice_words import PARENT, YOU_SAID
from ..text import clean
from ..wording import Told
from . import notice_rows as rows_
from .notice_lines import byline
from .notice_rows import NoticeRow

_QUOTED = lazy_regex(r"[\"]([^\"]{1,5000})[\"]|[“„«]([^“”„«»]{1,5000})[”“»]|「([^「」]{1,5000})」")
_MAX_BELOW = 20
#: characters by which words are known again
_PART = 8
#: the number of a thing, before its title: "#118: "Driver, second try""
_NUMBERED = lazy_regex(r"[#№]\s?\d{1,12}\s?$")
_IN_SENTENCE = lazy_regex(r"[:：]\s*[\"“„«「]")
_PARTICIPLE = lazy_regex(r"(?<=[.?!\"]) (?:hinzugefügt|geschrieben|hinterlassen|verfasst|erstellt|abgegeben)\b.{0,80}$")



def line_above(node: etree._Element) -> str:
    """The words that end above ``node``, in the elements before it."""
    for _step in range(3):
        before = node.getprevious()
        while before is not None:
            above = html_.label(before)
            if above or (before.tail or "").strip():
                return (before.tail or "").strip() or above
            before = before.getprevious()
        parent = node.getparent()
        if parent is None or (parent.text or "").strip():
            return "" if parent is None else (parent.text or "").strip()
        node = parent
    return ""


def below(node: etree._Element) -> str:
    """The words of the elements below ``node`` in the one that holds it."""
    parts = [(node.tail or "").strip()]
    for other in itertools.islice(node.itersiblings(), _MAX_BELOW):
        parts += [html_.text_of(other), (other.tail or "").strip()]
    return "\n\n".join(filter(None, parts))


def is_answered(text: str, rows: Iterable[NoticeRow], tells: Callable[[NoticeRow], bool]) -> bool:
    """Whether a sentence about the person has ``text`` inside: that is what he answered, "NAME replied to "…":"."""
    part = text.partition("\n")[0].rstrip(".。!！?？… ")
    if len(part) < _PART:
        return False
    return any(part in row.raw and not row.raw.startswith(part) and tells(row) for row in rows)


def of_the_reader(one: str) -> bool:
    """Whether a line goes over into what the reader had written: "NAME replied to your entry in which you said:"."""
    return bool(YOU_SAID.search(telling.normal(one)))


def is_of(one: str, read: Callable[[str], Told | None], people: Collection[str]) -> bool:
    """Whether a line that goes over into a quotation names a person of ``people`` and nobody before him."""
    plain = telling.normal(one)
    if YOU_SAID.search(plain):
        return False
    told = read(plain) if plain.endswith((":", "：")) else None
    if told and told.names:
        # "November Mia Stone", behind a date
        return any(one in name.lower() for name in told.names for one in people)
    # "On 30 November at 08:44 NAME replied:"
    return plain.endswith((":", "：")) and any(name in plain.lower() for name in people)


def lines(
    rows: list[NoticeRow], read: Callable[[str], Told | None], people: Collection[str]
) -> tuple[str, int, int]:
    """(the lines behind ">", the number of the first of them, that of the line below them).

    Of several quotations that which a line above says to be of ``people``, else the first.
    """
    found = _groups(rows)
    if len(found) > 1:
        found = [one for one in found if not of_the_reader(_above(rows, one[0]))] or found
    if not found:
        return "", 0, 0
    first, end = next((one for one in found if is_of(_above(rows, one[0]), read, people)), found[0])
    return clean("\n".join(row.raw.lstrip("> ") for row in rows[first:end])), first, end


def is_quotation(text: str) -> bool:
    """Whether each line of ``text`` is marked by ">": who wrote it in a box around answers it outside."""
    return all(line.startswith(">") for line in text.split("\n") if line.strip())


def inside_frame(rows: list[NoticeRow], first: int, end: int) -> str:
    """The words between two rules in whose middle somebody quotes, from ``first`` to ``end``; "" if he does not.

    What he answers stands at the top of such a frame, below the line that says whose it is.
    """
    rules = [at for at, row in enumerate(rows) if row.raw and rows_.is_rule(row.raw)]
    top = max((at for at in rules if at < first), default=-1)
    bottom = next((at for at in rules if at >= end), -1)
    if top < 0 or bottom < 0:
        return ""
    above = [row for row in without_attribution(rows[top + 1 : first]) if row.plain]
    below = [row for row in rows[end:bottom] if row.plain]
    framed = above and below and not any(row.is_link or rows_.is_foot(row) for row in (*above, *below))
    return clean("\n".join(row.raw for row in rows[top + 1 : bottom])) if framed else ""


def without_attribution(rows: list[NoticeRow]) -> list[NoticeRow]:
    """The lines above a quotation without the one that says whose it is: "(In reply to Ann Lee from comment #4)"."""
    last = max((index for index, row in enumerate(rows) if row.plain), default=-1)
    own = last >= 0 and (PARENT.match(rows[last].plain) or byline(rows[last].plain)[0])
    return rows[:last] if own else rows


def last_before(rows: list[NoticeRow], first: int) -> int:
    """The last line of another quotation above ``first``, -1 if there is none."""
    return max((index for index in range(first) if rows[index].raw.startswith(">")), default=-1)


def _groups(rows: list[NoticeRow]) -> list[tuple[int, int]]:
    """The quotations: (first line, the line below the last)."""
    found: list[tuple[int, int]] = []
    first = end = -1
    for index, row in enumerate(rows):
        if row.raw.startswith(">"):
            first, end = first if first >= 0 else index, index + 1
        elif first >= 0 and row.raw:
            found.append((first, end))
            first = -1
    return [*found, (first, end)] if first >= 0 else found


def _above(rows: list[NoticeRow], index: int) -> str:
    return next((row.raw for row in reversed(rows[:index]) if row.plain), "")


def in_sentence(rest: str) -> str:
    """What stands in quotation marks behind a verb, where it is what was written and no title."""
    match = _IN_SENTENCE.search(rest)
    if not match or _NUMBERED.search(rest[: match.start()]):
        return ""
    quoted = _QUOTED.search(rest, max(0, match.start()))
    return clean(next((group for group in quoted.groups() if group), "")) if quoted else ""


def behind_colon(rest: str) -> str:
    """What stands behind the colon with which a sentence goes over into the words of the person."""
    _sentence, colon, words = rest.replace("：", ": ").partition(": ")
    # German puts the verb behind: "hat einen Kommentar zu Los 3: Wann? hinzugefügt"
    words = _PARTICIPLE.sub("", words)
    return clean(words) if colon and not words.startswith(("http", "[")) else ""
