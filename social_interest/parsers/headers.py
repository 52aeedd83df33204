# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Headers as people read them: encoded words (RFC 2047) and addresses (RFC 5322)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from typing import NamedTuple

from .charset import decode, guess
from .text import line

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t\r\n]+(?==\?)")
_FOLD = re.compile(r"\r?\n[ \t]*|\r")
_PRINTABLE = re.compile(r"[ -~]*")
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\\\"@]+@[^\s<>()\[\],;:\\\"@]+")


class Address(NamedTuple):
    """A mailbox of RFC 5322: the name for people, the address in lower case."""

    name: str = ""
    address: str = ""

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]

    @property
    def local(self) -> str:
        return self.address.rpartition("@")[0]


def decode_header(value: str) -> str:
    """A raw header value with its encoded words (RFC 2047) decoded, unfolded.

    Neighbours of one charset are joined as bytes first, for many programs
    split a word inside a character. Raw 8-bit bytes are guessed.
    """
    value = _FOLD.sub(" ", value)
    if not value.isascii():
        value = guess(value.encode("utf-8", "surrogateescape"))
    if "=?" not in value:
        return value
    value = _BETWEEN_WORDS.sub(r"\1", value)
    result: list[str] = []
    pending, charset, position = b"", "", 0
    for match in _ENCODED_WORD.finditer(value):
        data = _word_bytes(match[2], match[3])
        name = match[1].partition("*")[0].lower()
        if match.start() != position or name != charset:
            if pending:
                result.append(decode(pending, charset))
            result.append(value[position:match.start()])
            pending = b""
        pending, charset, position = pending + data, name, match.end()
    if pending:
        result.append(decode(pending, charset))
    result.append(value[position:])
    return "".join(result)


def _word_bytes(kind: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogatepass")
    if kind in "qQ":
        return quopri.decodestring(data.replace(b"_", b" "), header=False)
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except (binascii.Error, ValueError):
        return b""


def parse_addresses(value: str) -> list[Address]:
    """The mailboxes of one raw address header (RFC 5322, section 3.4).

    An own reader of some lines: names are decoded only after the structure is
    known, so that an encoded "<" or "," in a name never makes an address, and
    ``a@b.example <c@d.example>`` has one address, the one in the brackets.
    """
    found: list[Address] = []
    for item in _split_addresses(_FOLD.sub(" ", value)):
        before, angle, rest = item.partition("<")
        address, closed, after = rest.partition(">")
        if angle:
            # "<a> <b>" has two readings, so it has none
            if not closed or "<" in after or "@" in after:
                continue
            name = before
        else:
            bare, _comment, comment = item.partition("(")
            address, name = bare, comment.rpartition(")")[0]
        address = address.strip()
        if not _ADDRESS.fullmatch(address):
            continue
        found.append(Address(_display_name(name), line(address, 320).lower()))
    return found


def is_one_mailbox(value: str) -> bool:
    """Whether a raw address header has one item, well formed or not, all of whose address is printable ASCII."""
    items = _split_addresses(_FOLD.sub(" ", value))
    if len(items) != 1:
        return False
    before, angle, rest = items[0].partition("<")
    return _PRINTABLE.fullmatch(rest.partition(">")[0] if angle else before.partition("(")[0]) is not None


def _split_addresses(value: str) -> list[str]:
    """``value`` at its commas and semicolons outside quotes, comments and brackets."""
    items, start, quoted, depth, index = [], 0, False, 0, 0
    # most headers have one mailbox
    while index < len(value) if "," in value or ";" in value else False:
        char = value[index]
        if char == "\\":
            index += 1
        elif char == '"' and not depth:
            quoted = not quoted
        elif not quoted:
            if char in "(<":
                depth += 1
            elif char in ")>" and depth:
                depth -= 1
            elif char in ",;" and not depth:
                items.append(value[start:index])
                start = index + 1
        index += 1
    items.append(value[start:])
    return [item.rpartition(":")[2] if item.lstrip()[:1].isalpha() and ":" in item.partition("<")[0] and '"' not in item
            else item for item in items if item.strip()]


def _display_name(raw: str) -> str:
    name = raw.strip()
    if len(name) >= 2 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return line(decode_header(name), 200).strip("\"' ")


def without_brackets(value: str) -> list[Address]:
    """The address at the end of a raw From header that names it without brackets, if it does."""
    value = value.strip()
    name, _blank, address = value.rpartition(" ")
    if len(value) > 500 or value.count("@") != 1 or not _ADDRESS.fullmatch(address):
        return []
    return [Address(_display_name(name), line(address, 320).lower())]
