# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Forms whose words stand apart from the labels, above or below a line that is drawn, without a label of their own.

Only of a program, by its headers or by whom an answer goes to: people draw lines above their signatures as well.
"""

from __future__ import annotations

import itertools

from .. import noise
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean
from . import forms, notice_people

_MAX_ROWS, _WORDS, _FIELDS = 300, 4, 3
#: what the author of a template left for whoever installs it
_REMARK = lazy_regex(r"<!--[^\n]{0,300}-->")
_DRAWN = lazy_regex(r"[-_=*~—–―─━═]{2,200}")


def read(fields: forms.Fields, message: Message) -> forms.Fields | None:
    """``fields`` with the words that stand apart; ``None`` where there are none, or a person may have written all."""
    text = message.text or message.text_of_html
    rows = [row.strip() for row in text.split("\n", _MAX_ROWS)[:_MAX_ROWS]]
    drawn = [at for at, row in enumerate(rows) if _DRAWN.fullmatch(row)]
    if len(drawn) != 1 or not fields.email:
        return None
    above, below = rows[: drawn[0]], rows[drawn[0] + 1 :]
    if _fills_in(above, fields) and noise.automatic(message):
        return _with(_without_title(below, message), fields, message)
    reply = message.reply_to
    strangers = reply.address == fields.email and not same_owner(reply.domain, message.sender.domain)
    if strangers and notice_people.names_nobody(message) and _fills_in(below, fields, least=_FIELDS - 1):
        return _with(_without_remark(above), fields, message)
    return None


def _fills_in(rows: list[str], fields: forms.Fields, least: int = _FIELDS) -> bool:
    """Whether the labels of ``fields`` stand in these rows, and no words."""
    part = forms.from_lines("\n".join(rows))
    told = part.email == fields.email and ("name" in part.known or "phone" in part.known)
    return told and "message" not in part.known and part.strength >= least


def _with(rows: list[str], fields: forms.Fields, message: Message) -> forms.Fields | None:
    text = clean("\n".join(rows))
    if len(text.split()) < _WORDS or forms.from_lines(text).strength:
        return None
    typed = tuple(pair for pair in fields.rest if pair[1] not in text)
    return forms.of_the_visitor({**fields.known, "message": text}, typed, message)


def _without_title(rows: list[str], message: Message) -> list[str]:
    """The rows without the subject above the words, which the mail has as its own."""
    rows = list(itertools.dropwhile(lambda row: not row, rows))
    return rows[1:] if len(rows) > 1 and rows[0] == message.subject.strip() else rows


def _without_remark(rows: list[str]) -> list[str]:
    return list(itertools.dropwhile(lambda row: not row or _REMARK.fullmatch(row), rows))
