# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who asks for a firm, in lines without labels as markets of firms have them: name, firm, country, address, number.

Whom an answer goes to stands there by his name and his address; what he wrote stands above.
"""

from __future__ import annotations

import itertools

from ..links import related
from ..message import Message
from ..names import bare, is_name
from ..notice_words import FIRST_PERSON
from ..text import clean
from . import notice_rows as rows_
from .notice_frame import ROW_OF
from .notice_reading import reading_of

#: lines of such a block, those in which it may stand, characters of one, and the words of a sentence above it
_BLOCK, _MAX_ROWS, _LINE, _SENTENCE = 6, 200, 80, 8
#: characters of a line of the program above
_HEAD = 110


def lines(message: Message) -> tuple[int, ...]:
    """Where the block begins and ends in the rows of ``message``: the name of Reply-To and its address; () of none."""
    if "contact_block" not in message.memo:
        message.memo["contact_block"] = _lines(message)
    return message.memo["contact_block"]


def _lines(message: Message) -> tuple[int, ...]:
    reply = message.reply_to
    name = bare(reply.name)
    if not reply.address or " " not in name or not is_name(name) or related(reply.domain, message.sender.domain):
        return ()
    rows = rows_.rows_of(message)[0][:_MAX_ROWS]
    named = [at for at, row in enumerate(rows) if row.raw.strip() == reply.name]
    for start in named:
        block = list(itertools.takewhile(lambda row: bool(row.plain), rows[start : start + _BLOCK]))
        if len(block) > 1 and all(len(row.raw) <= _LINE for row in block) and any(
                row.raw.strip().lower() == reply.address for row in block):
            return start, start + len(block)
    return ()


def below(message: Message) -> str:
    """The lines of the block."""
    found = lines(message)
    return "\n".join(row.raw for row in rows_.rows_of(message)[0][found[0] : found[1]]) if found else ""


def is_firm_of(firm: str, person: str, message: Message) -> bool:
    """Whether ``firm`` stands in the same block as ``person``, in a line of its own."""
    found = lines(message)
    if not found or bare(message.reply_to.name) != person or firm == person:
        return False
    return any(row.raw.strip() == firm for row in rows_.rows_of(message)[0][found[0] : found[1]])


def _is_of_program(row: rows_.NoticeRow, message: Message) -> bool:
    """Whether the program says a short line above the words: a greeting, what came, a label and its value."""
    if not 0 < len(row.plain) <= _HEAD:
        return False
    known = rows_.is_greeting(row) or ROW_OF.match(row.plain) or rows_.is_foot(row)
    return bool(known or rows_.is_button(row, rows_.labels_of(message)) or reading_of(message).read(row.plain))


def words_above(message: Message) -> str:
    """What was written above the block, without its heading: "Contact details"."""
    found = lines(message)
    if not found:
        return ""
    rows = rows_.rows_of(message)[0][: found[0]]
    while rows and (not rows[-1].plain or len(rows[-1].plain) <= _LINE // 2 and rows[-1].plain[-1] not in ".?!"):
        rows = rows[:-1]
    heads = (at for at, row in enumerate(rows) if _is_of_program(row, message))
    text = clean("\n".join(row.raw for row in rows[max(heads, default=-1) + 1 :]))
    told = len(text.split()) >= _SENTENCE and (FIRST_PERSON.search(text) or "?" in text or "？" in text)
    return text if told else ""
