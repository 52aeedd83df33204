# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a buyer wrote with his order, in the mail of a shop: below or behind a label that says whose note it is."""

from __future__ import annotations

import itertools

from ..labels import key_of
from ..message import Message
from ..order_words import BUYER, NOTE, SELLER
from ..record_words import ADDRESS, DEAL
from ..service_words import MONEY
from ..text import clean
from ..visitor_words import HE
from . import notice_boxes
from . import notice_rows as rows_

_MAX_LABEL, _MAX_ROWS, _NEAR, _CURRENCY = 50, 200, 6, 3
_COLONS = ":："


def of_buyer(message: Message) -> str:
    """The words of the buyer; "" where no label says that they are his."""
    if "buyers_note" not in message.memo:
        message.memo["buyers_note"] = next(filter(None, map(_in_rows, rows_.rows_of(message), (message, message))), "")
    return message.memo["buyers_note"]


def is_label(label: str) -> bool:
    """Whether a label says that the buyer's note on his order stands behind it: "Order comments", "Customer note"."""
    label = label.strip(" *_-•" + _COLONS)
    if not 2 < len(label) <= _MAX_LABEL or not NOTE.search(label):
        return False
    return bool(DEAL.search(label) or HE.search(label) or BUYER.search(label)) and not SELLER.search(label)


def _in_rows(rows: list[rows_.NoticeRow], message: Message) -> str:
    for index, row in enumerate(rows[:_MAX_ROWS]):
        label, _colon, value = row.raw.replace("：", ":").partition(":")
        if is_label(label):
            behind = row.raw[len(label) + 1 :].strip(" *_") if value.strip(" *_") else ""
            text = clean(f"{behind}\n{_below(rows[index + 1 :], bool(behind), message)}")
            if " " in text or not text.isascii() and len(text) > _NEAR:
                return text
    return ""


def _below(rows: list[rows_.NoticeRow], begun: bool, message: Message) -> str:
    """The paragraph with which ``rows`` go on, behind blank lines unless it is ``begun``."""
    bold = frozenset(one.strip(_COLONS + " ") for one in notice_boxes.bold_labels(message.tree))
    below = rows if begun else itertools.dropwhile(lambda row: not row.plain, rows)
    kept = itertools.takewhile(lambda row: row.plain and not _ends(row, bold, message), below)
    return "\n".join(row.raw for row in kept)


def _ends(row: rows_.NoticeRow, bold: frozenset[str], message: Message) -> bool:
    """Whether a line is the label of something else, a heading, a button or a link."""
    label = row.plain.replace("：", ":").partition(":")[0]
    if key_of(label) not in ("", "message") or row.plain.strip(_COLONS + " ") in bold:
        return True
    return row.is_link or rows_.is_button(row, rows_.labels_of(message)) or bool(ADDRESS.fullmatch(label.strip()))


def is_of_shop(text: str, message: Message) -> bool:
    """Whether ``text`` is none of the buyer's: a sum stands alone in a line, or an address below its heading."""
    lines = text.split("\n", _MAX_ROWS)
    if any(MONEY.search(one) and sum(map(str.isalpha, one)) <= _CURRENCY for one in lines if len(one) <= _MAX_LABEL):
        return True
    first = lines[0]
    for rows in rows_.rows_of(message):
        at = next((index for index, row in enumerate(rows[:_MAX_ROWS]) if row.raw == first), 0)
        if at and any(ADDRESS.fullmatch(row.plain.strip(_COLONS + " ")) for row in _paragraph(rows, at)):
            return True
    return False


def _paragraph(rows: list[rows_.NoticeRow], at: int) -> list[rows_.NoticeRow]:
    """The lines right above the one at ``at``, with a heading that stands apart from them."""
    above = [row for row in rows[max(0, at - _NEAR) : at] if row.plain]
    return above[-3:]
