# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Headers as people read them: encoded words (RFC 2047) and addresses (RFC 5322)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
import unicodedata
from typing import NamedTuple

from .charset import decode, guess
from .text import EMAIL, line

_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t\r\n]+(?==\?)")
_FOLD = re.compile(r"\r?\n[ \t]*|\r")
#: what people put before an address
_LEAD = re.compile(r"[\s<\[({]*(?:mailto:)?$", re.IGNORECASE)
_COMMENT = re.compile(r"\((?:[^()\\]|\\.)*\)")
_PRINTABLE = re.compile(r"[ -~]*")
_BEHALF = re.compile(
    r"\s+(?:on behalf of|im auftrag von|in vertretung von|de la part de|pour le compte de|en nombre de|em nome de|"
    r"per conto di|namens|w imieniu|jménem|v mene|på vegne af|på vegne av|på uppdrag av|от имени|по поручению|"
    r"від імені|en representación de|adına)\s+", re.IGNORECASE)
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


def decode_header(value: str, charset: str = "") -> str:
    """A raw header value with its encoded words (RFC 2047) decoded, unfolded.

    Neighbours of one charset are joined as bytes first, for many programs
    split a word inside a character. Raw 8-bit bytes are UTF-8 (RFC 6532), or of
    ``charset``, that of the body, or guessed.
    """
    value = _as_text(value, charset)
    if "=?" not in value:
        return value
    value = _BETWEEN_WORDS.sub(r"\1", value)
    result: list[str] = []
    pending, declared, position = b"", "", 0
    for match in _ENCODED_WORD.finditer(value):
        data = _word_bytes(match[2], match[3])
        name = match[1].partition("*")[0].lower()
        if match.start() != position or name != declared:
            if pending:
                result.append(decode(pending, declared))
            result.append(value[position:match.start()])
            pending = b""
        pending, declared, position = pending + data, name, match.end()
    if pending:
        result.append(decode(pending, declared))
    result.append(value[position:])
    return "".join(result)


def _as_text(value: str, charset: str) -> str:
    """``value`` unfolded, its raw bytes as characters; encoded words stay."""
    value = _unfolded(value)
    if value.isascii():
        # raw Japanese is ASCII with escapes
        return decode(value.encode("ascii"), None) if "\x1b" in value else value
    data = value.encode("utf-8", "surrogateescape")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data, charset) if charset and charset.lower() not in ("utf-8", "utf8") else guess(data)


def _unfolded(value: str) -> str:
    """``value`` on one line, as most headers stand there already."""
    return _FOLD.sub(" ", value) if "\n" in value or "\r" in value else value


def _word_bytes(kind: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogatepass")
    if kind in "qQ":
        return quopri.decodestring(data.replace(b"_", b" "), header=False)
    try:
        return base64.b64decode(data + b"=" * (-len(data) % 4))
    except (binascii.Error, ValueError):
        return b""


def parse_addresses(value: str, charset: str = "") -> list[Address]:
    """The mailboxes of one raw address header (RFC 5322, section 3.4).

    An own reader of some lines: names are decoded only after the structure is
    known, so that an encoded "<" or "," in a name never makes an address, and
    ``a@b.example <c@d.example>`` has one address, the one in the brackets.
    ``charset``: as of :func:`decode_header`.
    """
    found: list[Address] = []
    begun = ""
    for item in _split_addresses(_as_text(value, charset)):
        if "@" not in item:
            # a comma in a name that nobody put into quotes: "Acme, Co. Ltd <info@acme.example>"
            begun = f"{begun}{item},"
            continue
        before, angle, rest = item.partition("<")
        address, closed, after = rest.partition(">")
        if angle:
            # "<a> <b>" has two readings, so it has none
            if not closed or "<" in after or "@" in after:
                continue
            name = before if "@" in before else f"{begun}{before}"
        else:
            bare, _comment, comment = item.partition("(")
            address, name = bare, comment.rpartition(")")[0]
        begun = ""
        if mailbox := _mailbox(name, address):
            found.append(mailbox)
    return found


def _mailbox(name: str, address: str) -> Address | None:
    """The mailbox of a raw name and a raw address; addresses may have letters of all scripts (RFC 6531)."""
    address = address.strip()
    if not _ADDRESS.fullmatch(address):
        return None
    return Address(_display_name(name, address), _normal(address))


def _normal(address: str) -> str:
    return unicodedata.normalize("NFC", line(address, 320)).lower()


def same_address(address: str) -> str:
    """What two spellings of one address have in common: no case, one form of each letter."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", address).casefold())


def is_one_mailbox(value: str) -> bool:
    """Whether a raw address header has one item, well formed or not, all of whose address is printable ASCII."""
    items = _split_addresses(_unfolded(value))
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


def _display_name(raw: str, address: str) -> str:
    name = raw.strip().strip(",")
    if len(name) >= 2 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return _on_behalf(line(decode_header(name), 200), address).strip("\"' ")


def _on_behalf(name: str, address: str) -> str:
    """Of "Ann Lee on behalf of Bo Ek" the one whom the address is of: the second, unless it bears the first's name."""
    first, between, second = name.partition(next(iter(_BEHALF.findall(name)), "\0"))
    if not between:
        return name
    local = address.partition("@")[0].lower()
    is_first = any(word in local for word in first.lower().split() if len(word) > 2) and not any(
        word in local for word in second.lower().split() if len(word) > 2)
    return (first if is_first else second) if first.strip() and second.strip() else name


def loosely(value: str, charset: str = "") -> list[Address]:
    """The only address in a raw From header that is not as RFC 5322 wants it.

    ``Ann Lee ann@lee.example``, ``Ann Lee <ann@lee.example``, ``Ann Lee [mailto:ann@lee.example]``.
    """
    value = _as_text(value, charset).strip()
    if len(value) > 500:
        return []
    value = _COMMENT.sub("", value)
    found = EMAIL.search(value)
    if not found or value.count("@") != 1:
        return []
    name = _LEAD.sub("", value[:found.start()])
    if "<" in name:
        # "<shop.example ann@lee.example>" has two readings
        return []
    return [Address(_display_name(name, found[0]), _normal(found[0]))]
