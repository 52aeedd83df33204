# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The files of a message: which of its parts are files, how they may be called, and their bytes.

A file is what its sender means to hand over: no body of the letter, no signature
that a program checks, no logo and no pixel. Parts are numbered in the order in
which they stand, whatever becomes of them, so that a number means the same part
when the message is read again.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Iterator
from email.message import Message as Part
from typing import NamedTuple

from . import limits, mending, mime, pictures, smime
from .charset import decode, guess
from .errors import LimitExceeded
from .file_names import numbered, safe_name, type_of
from .headers import decode_header
from .message import Message
from .types import File

#: files of one message that are kept
MAX_FILES = 20
#: bytes of one of them, and of all of them
MAX_SIZE = 10_000_000
MAX_TOTAL = 20_000_000

_LETTERS = frozenset({"message/rfc822", "message/global"})
_CALENDARS = frozenset({"text/calendar", "application/ics"})
_SIGNED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
#: for programs: what is signed with, encrypted with, or said of the way of another message
_FOR_PROGRAMS = frozenset({
    "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
    "application/pgp-encrypted", "application/pgp-keys", "text/rfc822-headers",
})


class Leaf(NamedTuple):
    """A part that holds no others, or a letter that holds itself."""

    number: int
    part: Part
    #: type of the container around it
    holder: str
    #: letters around it
    depth: int
    #: type, as the program of the sender calls it
    kind: str
    disposition: str
    #: as it stands there, decoded
    name: str


def listed(message: Message, letter: bool) -> tuple[File, ...]:
    """The files of ``message``.

    ``letter``: a person wrote it, so that a picture among his words is one that he shows. The pictures inside a
    notification are a program's.
    """
    if not message.is_multipart and not message.has_attachments:
        return ()
    leaves = [leaf for leaf in _leaves(message) if leaf.kind not in _FOR_PROGRAMS]
    has_body = any(not leaf.name and leaf.kind in ("text/plain", "text/html") for leaf in leaves)
    calendars = sum(leaf.kind in _CALENDARS for leaf in leaves)
    found = [leaf for leaf in leaves if _is_file(leaf, has_body, calendars)]
    if any(leaf.kind.startswith("image/") or _cid(leaf) for leaf in found):
        found = _without_decoration(message, found, letter)
    return _limited(found)


def cut(raw: bytes, parts: list[int]) -> list[str]:
    """The bytes of the parts of ``raw`` with these numbers as base64, in their order."""
    wanted = set(parts)
    data = {leaf.number: content(leaf.part) for leaf in _leaves(Message(raw)) if leaf.number in wanted}
    return [base64.b64encode(data.get(number, b"")).decode("ascii") for number in parts]


def _leaves(message: Message) -> Iterator[Leaf]:
    stack: list[tuple[Part, str, int]] = [(message.structure, "", 0)]
    number, mended = 0, False
    while stack:
        part, holder, depth = stack.pop()
        kind = part.get_content_type()
        if kind.startswith("multipart/"):
            if part.is_multipart():
                children = part.get_payload()
            else:
                # its boundary never came
                children, mended = [] if mended else mending.parts(part), True
            stack.extend((child, kind, depth) for child in reversed(children))
            continue
        if kind in _SIGNED and (inner := _signed(part)) is not None:
            stack.append((inner, kind, depth))
            continue
        if part.is_multipart():
            if kind not in _LETTERS:
                continue
            stack.extend((child, kind, depth + 1) for child in reversed(part.get_payload()))
        yield Leaf(number, part, holder, depth, kind, _disposition(part), _told_name(part, message))
        number += 1


def _signed(part: Part) -> Part | None:
    """What stands in a part that is signed as a whole; ``None`` if it is not to be read."""
    found = smime.opened(content(part))
    if found.kind != "signed":
        return None
    try:
        limits.check(found.content)
    except LimitExceeded:
        return None
    return mime.message(found.content)


def _is_file(leaf: Leaf, has_body: bool, calendars: int) -> bool:
    if leaf.kind in _CALENDARS and not leaf.name:
        # the invitation itself, where no file repeats it
        return calendars == 1
    if leaf.disposition == "attachment":
        return True
    if not leaf.name and (leaf.kind.startswith("text/") or leaf.holder == "multipart/alternative"):
        return False
    # old programs name the text itself
    return not (leaf.kind == "text/plain" and not leaf.disposition and (not leaf.holder or not has_body))


def _without_decoration(message: Message, leaves: list[Leaf], letter: bool) -> list[Leaf]:
    everywhere, among_words = pictures.shown(message.html)
    kept = []
    for leaf in leaves:
        if type_of(leaf.kind, leaf.name).startswith("image/"):
            cid = _cid(leaf)
            inside = cid in everywhere or (leaf.depth > 0 and leaf.holder == "multipart/related" and bool(cid))
            if inside and (not letter or cid not in among_words):
                continue
            if size_of(leaf.part) <= pictures.MAX_ICON:
                data = content(leaf.part)
                if pictures.is_speck(data) or (leaf.disposition != "attachment" or inside) and pictures.is_icon(data):
                    continue
        kept.append(leaf)
    return kept


def _limited(leaves: list[Leaf]) -> tuple[File, ...]:
    """The files as they are called, and which of them are too many or too large."""
    files: list[File] = []
    taken: set[str] = set()
    count = total = 0
    for leaf in leaves:
        kind = type_of(leaf.kind, leaf.name)
        name = numbered(safe_name(leaf.name, kind, _subject(leaf)), taken)
        taken.add(name.lower())
        size = size_of(leaf.part)
        left = ""
        if size > MAX_SIZE or total + size > MAX_TOTAL:
            left = "size"
        elif count >= MAX_FILES:
            left = "number"
        else:
            count, total = count + 1, total + size
        files.append(File(name, type_of(leaf.kind, name), size, leaf.number, left))
    return tuple(files)


def size_of(part: Part) -> int:
    """How many bytes ``part`` has, of well-formed base64 without decoding it.

    A line's end counts as one wherever it is written as it is: servers write it as they like.
    """
    payload = part.get_payload()
    if isinstance(payload, str) and _encoding(part) == "base64":
        letters = len(payload) - sum(payload.count(blank) for blank in "\r\n \t")
        return max(0, letters * 3 // 4 - payload[-6:].count("="))
    data = content(part)
    return len(data) - data.count(b"\r\n")


def content(part: Part) -> bytes:
    """The bytes of ``part``, decoded as far as they can be."""
    try:
        if part.is_multipart():
            return b"\n".join(child.as_bytes() for child in part.get_payload())
        data = part.get_payload(decode=True)
    except (ValueError, AssertionError, LookupError, TypeError, AttributeError, binascii.Error):
        # a broken uuencoded part, a charset that is none
        return str(part.get_payload()).encode("utf-8", "surrogateescape")
    return data if isinstance(data, bytes) else b""


def _encoding(part: Part) -> str:
    return str(part.get("content-transfer-encoding") or "").strip().lower()


def _disposition(part: Part) -> str:
    return str(part.get("content-disposition") or "").partition(";")[0].strip().lower()


def _cid(leaf: Leaf) -> str:
    return str(leaf.part.get("content-id") or "").strip("<> \t\r\n").lower()


def _subject(leaf: Leaf) -> str:
    """What a letter without a name is called after."""
    inner = leaf.part.get_payload()
    return decode_header(str(inner[0].get("subject") or ""))[:200] if leaf.part.is_multipart() and inner else ""


def _told_name(part: Part, message: Message) -> str:
    """The name in Content-Disposition, else in Content-Type, with whatever was done to its letters undone."""
    values = _raw_values(part, ("content-disposition", "content-type"), message)
    for header, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        if parameter not in values.get(header, "").lower():
            # to look for it in vain takes longer than all else here
            continue
        holder = Part()
        holder[header] = values[header]
        told = holder.get_param(parameter, header=header)
        if isinstance(told, tuple):
            # RFC 2231: charset, language, text
            told = _of_charset(told[0], told[2])
        if told:
            return decode_header(str(told))
    return ""


def _raw_values(part: Part, names: Iterable[str], message: Message) -> dict[str, str]:
    found = {}
    for name, value in part.raw_items():
        name, value = name.lower(), str(value)
        if name in names and name not in found:
            # 8-bit letters as they came, which the standard parser would lose
            found[name] = value if value.isascii() else _raw(value, message.charset_of(value))
    return found


def _raw(value: str, charset: str) -> str:
    """What 8-bit letters in a header say: UTF-8, or in the charset of the letter's text."""
    data = value.encode("utf-8", "surrogateescape")
    try:
        told = data.decode()
    except UnicodeDecodeError:
        return decode(data, charset) if charset else guess(data)
    # a few Chinese letters may be UTF-8 of other alphabets
    eastern = charset.lower().startswith(("gb", "big5", "euc", "shift", "ks_c", "x-sjis"))
    return decode(data, charset) if eastern and max(told) < "\u2e80" else told


def _of_charset(charset: str | None, text: str) -> str:
    try:
        data = text.encode("latin-1")
    except UnicodeError:
        return text
    return decode(data, charset or "utf-8")


