# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The words of a visitor without a label, above the rows that say how he is reached."""

from __future__ import annotations

import itertools

from .. import noise
from ..message import Message
from ..notice_words import FIRST_PERSON
from . import notice, notice_ends, notice_frame, notice_people
from . import notice_rows as rows_
from .forms import Fields
from .notice_reading import reading_of

#: lines above what is known of him, and characters of a heading
_NEAR, _HEADING, _FEW = 12, 40, 3


def words(message: Message, fields: Fields) -> str:
    """What a sentence says that he wrote, or the last paragraph above his name or address in which somebody speaks.

    Only of a program, by its headers or its address: people sign with labels as well.
    """
    if not (noise.automatic(message) or notice_people.names_nobody(message)):
        return ""
    found = notice.read(message)
    if found and found.said and found.text and not found.fields and found.told.names[0] == fields.name:
        return found.text
    rows, _other = rows_.rows_of(message)
    known = [value for value in (fields.email, fields.phone, fields.name) if value]
    first = next((at for at, row in enumerate(rows) if any(value in row.raw for value in known)), 0)
    labels = rows_.labels_of(message)
    heads = reading_of(message).heads
    above = range(first - 1, max(-1, first - 1 - _NEAR), -1)
    last = next((at for at in above if rows[at].plain and not _is_heading(rows[at])), -1)
    if last < 0 or notice_frame.meta(rows[last]):
        return ""
    part = list(itertools.takewhile(lambda row: row.plain, reversed(rows[: last + 1])))[::-1]
    if any(notice_ends.ends(row, labels) or notice_frame.is_head(row, heads, ()) for row in part):
        return ""
    text = "\n".join(row.raw for row in part).strip()
    spoken = FIRST_PERSON.search(text) or "?" in text or "؟" in text or "？" in text
    return text if spoken and len(text.split()) > _FEW else ""


def _is_heading(row: rows_.NoticeRow) -> bool:
    """Whether a line leads over to rows of labels: "Contact information:", "Name"."""
    return row.plain.rstrip().endswith((":", "：")) or len(row.plain) <= _HEADING and row.plain[-1] not in ".?!…。？"
