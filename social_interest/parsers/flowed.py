# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Text that its program broke into lines and says so: ``format=flowed`` (RFC 3676).

A line that ends with a blank goes on in the next one of the same quotation. Where that cannot be meant, the line
stays: no program breaks between a closing and a name, or before a field of a letter in the letter.
"""

from __future__ import annotations

import re

from .letter_block import field
from .signature import is_closing

_QUOTED = re.compile(r">*")
#: a label whose value is missing; a longer line was broken there
_LABEL = re.compile(r"[^\s:：][^:：]{0,38}[:：]\s*")
_DELIMITER = "-- "


def joined(text: str, deletes: bool = False) -> str:
    """``text`` with its soft line ends joined; ``deletes``: the blank before one is no part of the text (DelSp)."""
    rows: list[str] = []
    #: pieces of the paragraph that goes on, its depth
    open_: list[str] = []
    depth = 0
    for line in text.replace("\r\n", "\n").split("\n"):
        deep, row = _unstuffed(line)
        if open_ and not (deep == depth and _goes_on(open_[-1], row)):
            rows.append(_shown(open_, depth))
            open_ = []
        depth = deep
        open_.append(row[:-1] if deletes and _is_soft(row) else row)
        if not _is_soft(row):
            rows.append(_shown(open_, depth))
            open_ = []
    if open_:
        rows.append(_shown(open_, depth))
    return "\n".join(rows)


def _unstuffed(line: str) -> tuple[int, str]:
    """(depth of the quotation, what stands in it)."""
    marks = _QUOTED.match(line)
    depth = marks.end() if marks else 0
    return depth, line[depth:].removeprefix(" ")


def _is_soft(row: str) -> bool:
    return row.endswith(" ") and row != _DELIMITER and bool(row.strip())


def _goes_on(row: str, following: str) -> bool:
    """Whether ``following`` can be the rest of a paragraph whose last line is ``row``."""
    if not following.strip() or following.rstrip() == _DELIMITER.strip():
        return False
    return not (_LABEL.fullmatch(row) or is_closing(row) or field(following.strip()))


def _shown(pieces: list[str], depth: int) -> str:
    row = "".join(pieces)
    return f"{'>' * depth} {row}" if depth else row
