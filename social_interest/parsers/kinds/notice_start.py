# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where the words of a person begin in a notification: below the line that tells of him, or above all lines."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection

from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import bare
from ..text import clean
from ..wording import Told
from . import notice_frame
from . import notice_rows as rows_
from .notice_ends import end_of
from .notice_rows import Labels, NoticeRow

_BEFORE = 30
#: what sites put between a name and what they say of him
_BADGES = tuple("✓✔☑✅★")
#: what stands above the foot of a mail
_SIGN_OFFS = frozenset({"--", "—", "-- "})
_FEW = 3
#: how sentences end
_STOPS = tuple(".?!…。？！)")
#: the number of a comment, or of what it is about
_NUMBERED = lazy_regex(r"[#№]\s?\d")


def start(rows: list[NoticeRow], read: Callable[[str], Told | None], people: Collection[str]) -> int:
    """The line below which the words stand: "NAME wrote:", else the first that tells of the person; -1 if none does."""
    sentences = [index for index, row in enumerate(rows[:_BEFORE]) if is_sentence(row, read, people)]
    opening = [index for index in sentences if rows[index].plain.endswith((":", "：")) and len(rows[index].plain) <= 80]
    # "NAME asked about THING:", the thing, "NAME wrote:"
    return (opening[-1:] or sentences or [-1])[0]


def above_sign_off(
    rows: list[NoticeRow], start: int, labels: Labels, read: Callable[[str], Told | None], people: Collection[str]
) -> list[NoticeRow]:
    """The lines of words above the "--" of a program, where who wrote them is named right above it or in rows below it.

    Below the last link that stands above them: nothing else is known of a program's own lines there.
    """
    marks = [at for at, row in enumerate(rows) if row.raw in _SIGN_OFFS]
    mark = next((at for at in marks if at > start), -1)
    alone = mark >= 0 and bare(rows[start].plain).lower() in people
    if not alone or any(row.plain for row in rows[start + 1 : mark]) or _plain_rows(rows[mark + 1 :]) > _FEW:
        mark = max((at for at in marks if at < start), default=-1)
        if mark < 0 or not all(map(notice_frame.ROW_OF.match, (row.plain for row in rows[mark + 1 : start + 1]))):
            return []
        start = mark
    above = max((at for at in range(start) if rows[at].is_link), default=-1) + 1
    while above < start and notice_frame.is_head(rows[above], read, people):
        above += 1
    words = rows[above:start]
    ended = any(row.plain.endswith(_STOPS) and len(row.plain.split()) > _FEW for row in words)
    # the words of a person go on up to there, or he is not meant
    return words if ended and end_of(words, 0, labels, people) == len(words) else []


def _plain_rows(rows: list[NoticeRow]) -> int:
    return sum(bool(row.plain) for row in rows)


def first_told(rows: list[NoticeRow], read: Callable[[str], Told | None], people: Collection[str]) -> int:
    """The line that says what was done, 0 if none does: who wrote may stand below the words."""
    begins = start(rows, read, people)
    told = read(rows[begins].plain) if begins > 0 else None
    # "Comment by: NAME" is a row, below the words or above them
    row = told is not None and notice_frame.names_in_table(rows[begins], people)
    return begins if told and told.action and not row else 0


def is_above_sentence(
    text: str, main: list[NoticeRow], other: list[NoticeRow], read: Callable[[str], Told | None],
    people: Collection[str],
) -> bool:
    """Whether ``text`` begins with a line above the sentence that only the other body has: the program's own."""
    if not other or start(main, read, people) >= 0:
        return False
    begins = start(other, read, people)
    told = read(other[begins].plain) if begins > 0 else None
    return bool(told and told.action) and any(
        row.raw == text.partition("\n")[0] for row in other[:begins])


def is_sentence(row: NoticeRow, read: Callable[[str], Told | None], people: Collection[str]) -> bool:
    if not row.plain or len(row.plain) > 400:
        return False
    told = read(row.plain)
    return (
        bool(told and any(name.lower() in people for name in told.names))
        or _bears_badge(row.plain, people)
        or bare(row.plain).lower() in people
        or notice_frame.names_in_table(row, people)
    )


def _bears_badge(plain: str, people: Collection[str]) -> bool:
    """Whether a line is a name and what the site says of who bears it: "Ann Lee ✓ Verified visit"."""
    name = next((one for one in people if plain.lower().startswith(f"{one} ")), "")
    rest = plain[len(name) :].strip() if name else ""
    return rest[:1] in _BADGES and 1 < len(rest.split()) <= 2 * _FEW and not rest.endswith(_STOPS)


def above_thing(
    rows: list[NoticeRow], labels: Labels, read: Callable[[str], Told | None], people: Collection[str]
) -> str:
    """The words with which the mail of a tracker begins, above a rule and the rows of what they are about.

    A program that tells who wrote does so before them: then they do not stand at the top.
    """
    if not rows or start(rows, read, people) >= 0 or notice_frame.is_head(rows[0], read, people):
        return ""
    end = end_of(rows, 0, labels, people)
    rule = next((at for at in range(end, min(end + 4, len(rows))) if rows_.is_rule(rows[at].raw)), -1)
    below = rows[rule + 1 : rule + 1 + _BEFORE] if rule >= 0 else []
    table = sum(bool(notice_frame.meta(row)) for row in below) >= 3
    text = clean("\n".join(row.raw for row in rows[:end]))
    return text if table and text[-1:] in _STOPS else ""


def below_colon(message: Message, read: Callable[[str], Told | None], people: Collection[str]) -> str:
    """The paragraph below "NAME sent you a message:" where all of it looks like a program's own lines; "" if none is.

    Not below "NAME commented on:", where the thing stands.
    """
    rows = rows_.rows_of(message)[0]
    start = next((
        index for index, row in enumerate(rows[:_BEFORE])
        if row.plain.endswith((":", "：")) and is_sentence(row, read, people)
        and not rows_.is_foot(row)), -1)
    if start < 0 or len(rows[start].plain.rstrip(":： ").rpartition(" ")[2]) < 4:
        return ""
    below = itertools.dropwhile(lambda row: not row.plain, rows[start + 1:])
    part = list(itertools.takewhile(lambda row: row.plain and not row.is_link, below))
    labels = rows_.labels_of(message)
    if not part or is_sentence(part[0], read, people) or any(
            "http" in row.raw or row.plain.lower() in labels for row in part):
        return ""
    if len(part) > 1 and part[-1].plain.endswith((":", "：")) and all(map(notice_frame.meta, part[:-1])):
        # "Thread: Red kettles", "Post URL:"
        return ""
    return clean("\n".join(row.raw for row in part))


def around_own_quotation(
    rows: list[NoticeRow], first: int, end: int, labels: Labels, people: Collection[str]
) -> str:
    """The words of a tracker's comment that quotes in its middle, from ``first`` to ``end``; "" if it does not.

    "Comment #3, bug #66214:" stands above all of it, and no line names who wrote; what he quotes he answers below.
    """
    top = next((at for at, row in enumerate(rows[:first]) if row.plain), -1)
    if top < 0 or not (rows[top].plain.endswith((":", "：")) and _NUMBERED.search(rows[top].plain)):
        return ""
    above = any(row.plain for row in rows[top + 1 : first])
    below = next((at for at in range(end, len(rows)) if rows[at].plain), len(rows))
    last = end_of(rows, below, labels, people, begun=True) if below < len(rows) else below
    if not above or last <= below or rows_.is_foot(rows[below]) or rows_.is_rule(rows[below].raw):
        return ""
    if end_of(rows[:first], top + 1, labels, people) < first - 1:
        # something of the program's stands between
        return ""
    return clean("\n".join(row.raw for row in rows[top + 1 : last]))


def below_statement(rows: list[NoticeRow], start: int, labels: Labels, people: Collection[str]) -> str:
    """The words between two rules, below what the program says between two rules at the top of the mail; "" if none.

    "NAME has used SITE to send you the message below. Your details are not disclosed.": all of that is the program's.
    """
    rules = [at for at, row in enumerate(rows) if row.raw and rows_.is_rule(row.raw)]
    if len(rules) < 3 or any(row.plain for row in rows[: rules[0]]):
        return ""
    told = [row.plain.lower() for row in rows[rules[0] + 1 : rules[1]]]
    if "" in told:
        # below a paragraph of the program there may be words
        return ""
    if start >= 0 and not rules[0] < start < rules[1] or told and told[-1].endswith((":", "：")):
        return ""
    if not any(len(one.split()) > _FEW and name in one for one in told for name in people):
        return ""
    first = next((at for at in range(rules[1] + 1, rules[2]) if rows[at].plain), -1)
    part = rows[max(first, 0) : rules[2]]
    if first < 0 or part[0].is_link or rows_.is_foot(part[0]) or rows_.is_button(part[0], labels):
        return ""
    below = next((row for row in part[1:] if row.raw), part[0])
    return "" if part[0].plain.endswith((":", "：")) and below.is_link else clean("\n".join(row.raw for row in part))
