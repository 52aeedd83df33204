# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How a program takes leave below the words of a person: thanks, its own name, what to do on its site."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..leave_words import CLOSES, US, VISIT
from ..message import Message
from ..notice_words import FIRST_PERSON, SAYS_I
from ..row_words import LEAVE
from ..template_words import THANKS
from . import notice_rows as rows_
from .notice_around import above_way_in, actions
from .notice_trim import without_shown

#: words of a leave, and of the name of a site; characters of a sentence that leads to it
_FEW, _NAME, _MAX_ROW = 6, 5, 160
#: lines of the plain text by which a text is known again
_MIN_SAME = 12


def taken(text: str, message: Message, people: Collection[str]) -> str:
    """``text`` without the leave of a program below it, or all of it where nothing stands above that.

    ``people``: who wrote, in lower case: a person signs with his name.
    """
    if not text:
        return ""
    rows = above_way_in(text, message).split("\n")
    rows = _above_leave(rows, [one for one in _names(message) if one not in people])
    rows = _above_visit(rows, message)
    return "\n".join(rows).strip()


def shown_twice(text: str, other: str) -> str:
    """``text`` without what stands above and below it in HTML alone; ``other``: the text beside it."""
    return _without_unshown(without_shown(text, other), other)


def _without_unshown(text: str, other: str) -> str:
    """``text`` without paragraphs below it that stand in one body alone, where all above them stand in both.

    ``other``: the text beside HTML; what a person wrote a program puts into both, and what it asks for perhaps not.
    """
    parts = text.split("\n\n")
    if len(parts) < 2 or not other:
        return text
    written = _letters(other)
    shown = [_letters(part) in written for part in parts]
    first = next((index for index, one in enumerate(shown) if not one), len(parts))
    known = sum(len(_letters(part)) for part in parts[:first]) >= _MIN_SAME
    below = parts[first:]
    if not known or any(shown[first:]) or any(len(one) > _MAX_ROW or _is_spoken(one) for one in below):
        return text
    return "\n\n".join(parts[:first])


def _names(message: Message) -> list[str]:
    """What the site is called, in lower case: in From, or before the dash or the colon of the subject."""
    subject = message.subject
    heads = (subject.partition(mark)[0] for mark in (" - ", " – ", ": ") if mark in subject)
    found = (one.strip(' []"').lower() for one in (message.sender.name, *heads))
    return [one for one in found if len(one) > 2 and len(one.split()) <= _NAME]


def _above_leave(rows: list[str], names: Sequence[str]) -> list[str]:
    """The lines above a leave with the name of the site below it, or above that name alone at the very end."""
    full = [index for index, row in enumerate(rows) if row.strip()]
    for place, index in enumerate(full):
        if rows[index].strip(" .,!-–—|").lower() not in names:
            continue
        above = rows[full[place - 1]].strip() if place else ""
        if above and _is_leave(above):
            return rows[: full[place - 1]]
        last = index == full[-1] and place and not rows[index - 1].strip()
        if last:
            # alone in the last paragraph
            return rows[:index]
    return rows


def _is_leave(row: str) -> bool:
    said = row.strip(" ,.!-")
    if len(said.split()) > _FEW or said.endswith(("?", ":")):
        return False
    return bool(LEAVE.fullmatch(said) or CLOSES.fullmatch(said) or THANKS.match(said) and not SAYS_I.search(said))


def _above_visit(rows: list[str], message: Message) -> list[str]:
    """The lines above a last one that sends the reader to the site to see or to answer it there."""
    last = rows[-1].strip() if rows else ""
    if len(last) > _MAX_ROW or not VISIT.match(last) or _is_spoken(last) or US.search(last):
        return rows
    return rows[:-1] if actions(last) & {"reply", "comment", "message"} and _is_above_link(last, message) else rows


def _is_above_link(row: str, message: Message) -> bool:
    """Whether there is something to press right below ``row``."""
    main, _other = rows_.rows_of(message)
    index = next((at for at, one in enumerate(main) if one.raw.strip() == row), len(main))
    below = next((one for one in main[index + 1 :] if one.plain or one.raw), None)
    return below is not None and (below.is_link or rows_.is_button(below, rows_.labels_of(message)))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _is_spoken(row: str) -> bool:
    """Whether somebody asks, or speaks of himself."""
    return "?" in row or "？" in row or "؟" in row or bool(FIRST_PERSON.search(row) or SAYS_I.search(row))
