# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whom a sentence of the program names above the first label: what is typed below it makes nobody else the writer.

Whoever comments may type "Name: …, E-mail: …, Phone: …" into his words, and would be taken for another.
"""

from __future__ import annotations

from ..labels import key_of
from ..message import Message
from ..names import bare, is_name
from ..wording import Told
from . import forms
from . import notice_rows as rows_
from .notice_reading import HEAD_ROWS, Reading, reading_of

#: labels that tell who wrote, and what
_OF_A_WRITER = frozenset({"name", "first_name", "last_name", "email", "phone", "message"})
#: what nobody does with the labels of a form
_COMMENTS = frozenset({"comment", "reply", "mention", "review"})
#: what a form may say of its visitor above its labels
_DEEDS = _COMMENTS | {"message"}
#: what a table tells beside the name and the words
_BESIDE = ("email", "rating", "product")
#: characters of a label that has no colon
_LABEL = 40


def named_above(message: Message) -> tuple[str, str]:
    """(name, action) by the first sentence above all labels that begins with the name of who acted; else empty."""
    if "notice_doer" not in message.memo:
        message.memo["notice_doer"] = _named_above(message)
    return message.memo["notice_doer"]


def is_typed(table: forms.Fields, message: Message, name: str = "") -> bool:
    """Whether the labels of ``table`` are words of the one whom a sentence above them names (``name``: no other).

    A table that has his name, and a form that somebody sent as a message and has no other name, are the program's.
    """
    doer, action = named_above(message)
    if not doer or name and doer != name:
        return False
    said = bare(table.name.partition("\n")[0].partition("(")[0])
    if not said:
        return action in _COMMENTS
    # two who are called alike, or one by half of his name, are one
    return is_name(said) and said.lower() not in doer.lower() and doer.lower() not in said.lower()


def in_table(reading: Reading, told: Told) -> forms.Fields | None:
    """The labels of a comment that only a stem tells of, where they name the same writer, and his words or address."""
    if not reading.by_event or told.action not in _COMMENTS:
        return None
    table = forms.read(reading.message)
    reached = any(to.address == table.email for to in reading.message.to)
    same = bare(table.name.partition("\n")[0]) == told.names[0] and table.message and not reached
    return forms.Fields({key: table.known[key] for key in _BESIDE if key in table.known}, ()) if same else None


def _named_above(message: Message) -> tuple[str, str]:
    reading = reading_of(message)
    for row in reading.main[:HEAD_ROWS]:
        if not row.plain or rows_.is_greeting(row):
            continue
        label, colon, _value = row.plain.replace("：", ":").partition(":")
        # the cells of a table have no colon
        if (colon or len(label) <= _LABEL) and key_of(label.strip(" *_-•")) in _OF_A_WRITER:
            return "", ""
        told = reading.whole(reading.read(row.plain))
        if told and told.action in _DEEDS and row.plain.startswith(told.who) and _is_sure(told, reading):
            return told.names[0], told.action
    return "", ""


def _is_sure(told: Told, reading: Reading) -> bool:
    """Whether who acted is called so, and no words of a sentence: with two capitals, or as other signs call him."""
    name = told.names[0]
    if not is_name(name) or len(told.names) == 1 and bare(told.who).lower() != name.lower():
        return False
    if " " in name and name[:1].isupper():
        return True
    if name == reading.message.sender.name.strip():
        # one word in From may be what a site is called
        return False
    if reading.evidence.get(name, 0):
        return True
    said = reading.whole(reading.read(reading.subject))
    return said is not None and name in said.names
