# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The original inside a letter that somebody passed on.

Gmail, Thunderbird and Apple Mail write a line of their own above it, Outlook
only the block "From: / Sent: / To: / Subject:", in the language of its user;
"forward as attachment" adds a part of type message/rfc822.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from . import letter_block
from .headers import Address
from .lazy_regex import lazy_regex
from .message import Message
from .reply_words import FORWARD_ENDS, FORWARD_PREFIXES
from .text import EMAIL, clean, line

_RULE = lazy_regex(r"[_-]{10,}")
_SUBJECT_PREFIX = lazy_regex(rf"\s*(?:{FORWARD_PREFIXES}|fwd\[\d+\])\s*[:：]\s*", re.IGNORECASE)
#: what Yandex writes instead of a block: 20.11.2026, 10:11, "Ann Lee" <ann@lee.example>:
_ATTRIBUTED = lazy_regex(r"\d[\d./-]{5,9},? \d{1,2}:\d{2},? (?P<from>\"?[^\"<>]{0,100}\"? ?<[^<>\s]{3,200}>):")
_END = lazy_regex(rf"-{{3,20}} ?(?:{FORWARD_ENDS}) ?-{{3,20}}", re.IGNORECASE)
#: lines of a letter that are looked at; blocks, and lines that might begin one
_MAX_LINES = 5000
_MAX_BLOCKS = 5
_MAX_TRIED = 50


class Original(NamedTuple):
    """A letter that another letter carries."""

    author: Address
    subject: str
    text: str
    #: what the one who passed it on wrote above it
    note: str
    date: datetime | None = None
    #: the letter itself, if it is attached
    message: Message | None = None


def has_prefix(subject: str) -> bool:
    """Whether a subject says that the letter is passed on: "Fwd:", "WG:", "Пересл:"."""
    return bool(_SUBJECT_PREFIX.match(subject))


def original(message: Message, own: frozenset[str]) -> Original | None:
    """What the innermost stranger wrote, or ``None`` if nothing is passed on.

    ``own``: addresses whose letters are unwrapped further, for one colleague
    passes on to the next.
    """
    for attached in message.attached:
        if attached.sender.address and attached.sender.address not in own:
            return Original(
                attached.sender, attached.subject, attached.any_text, message.any_text, attached.date, attached
            )
    lines = message.any_text.split("\n", _MAX_LINES)[:_MAX_LINES]
    marked, start, note = has_prefix(message.subject), 0, None
    for _block in range(_MAX_BLOCKS):
        start, quoted = _next_block(lines, start, marked)
        if start < 0:
            return None
        if quoted:
            lines[start:] = [re.sub(r"^\s*>[ \u00a0]?", "", row) for row in lines[start:]]
        if note is None:
            note = clean("\n".join(lines[:_top(lines, start)]))
        fields, end = _head(lines, start)
        author = _author(fields.get("from", ""))
        if author.address not in own and (author.address or author.name):
            subject = bare(line(fields.get("subject", "")) or message.subject)
            return Original(author, subject, clean("\n".join(_without_end(lines[end:]))), note)
        to = EMAIL.search(fields.get("to", ""))
        if to and to[0].lower() not in own:
            # what is passed on is our own letter to a stranger
            return None
        start, marked = end, True
    return None


def bare(subject: str) -> str:
    """``subject`` without the marks of passing on."""
    while match := _SUBJECT_PREFIX.match(subject):
        subject = subject[match.end():]
    return subject


def _next_block(lines: list[str], start: int, marked: bool) -> tuple[int, bool]:
    """(first line of the next block of fields, whether it stands in a quotation); (-1, False) if there is none.

    Without a line that only forwarding writes, and without a mark in the
    subject, such a block is the quotation of an answer.
    """
    divided, tried = False, 0
    for index in range(start, len(lines)):
        row = lines[index].strip()
        if not row or len(row) > 500:
            continue
        quoted = row.startswith(">")
        bare_row = row.lstrip("> \u00a0")
        if letter_block.divides(bare_row) == "forwarded":
            divided = True
            continue
        told = letter_block.field(bare_row)
        if divided and _ATTRIBUTED.fullmatch(bare_row):
            return index, quoted
        if told and told[0] != "other" and (divided or marked):
            # Thunderbird writes the subject and the date first
            found = letter_block.fields(lines, index)[0]
            if "from" in found and len(found) >= 3:
                return index, quoted
            tried += 1
            if tried == _MAX_TRIED:
                break
    return -1, False


def _head(lines: list[str], start: int) -> tuple[dict[str, str], int]:
    """The fields of the letter whose block begins at ``start``, and the line after it."""
    attributed = _ATTRIBUTED.fullmatch(lines[start].strip())
    if attributed:
        return {"from": attributed["from"]}, start + 1
    return letter_block.fields(lines, start)


def _without_end(lines: list[str]) -> list[str]:
    """``lines`` without the one with which a program says that the letter which is passed on ends."""
    last = next((index for index in range(len(lines) - 1, -1, -1) if lines[index].strip()), 0)
    return lines[:last] if lines and _END.fullmatch(lines[last].strip()) else lines


def _top(lines: list[str], start: int) -> int:
    """The first line of what stands above the block at ``start`` and belongs to it: its divider, blank lines."""
    top = start
    while top and (
        not lines[top - 1].strip(" >\u00a0")
        or letter_block.divides(lines[top - 1].strip(" >\u00a0"))
        or _RULE.fullmatch(lines[top - 1].strip())
    ):
        top -= 1
    return top


def _author(value: str) -> Address:
    """"Ann Lee [mailto:ann@example.net]" and its likes."""
    found = EMAIL.search(value)
    name = value[:found.start()] if found else value
    name = re.sub(r"(?:[<\[(]+\s*)?(?:mailto:)?\s*$|[*\"]", "", re.split(r"[<\[(]", name, maxsplit=1)[0])
    address = found[0].lower() if found else ""
    name = line(name, 200).strip("\"'* ")
    return Address("" if name.lower() == address else name, address)
