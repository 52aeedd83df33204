# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages whose structure a program on the way has broken, made readable as their sender meant them.

The standard parser ends the headers at the first line that is none, and takes a
container without its boundary for text.
"""

from __future__ import annotations

import re
from email.message import Message as Part

from . import limits, mime
from .errors import LimitExceeded

_FROM = re.compile(rb"^from[ \t]*:", re.IGNORECASE | re.MULTILINE)
_END = re.compile(rb"\r?\n\r?\n")
_STRAY = re.compile(rb"\n(?![ \t\r\n]|[!-9;-~]+[ \t]*:)")
_DELIMITER = re.compile(
    r"^--(\S(?:[^\"\r\n]{0,68}\S)?)[ \t]*\r?\ncontent-[a-z-]+:", re.IGNORECASE | re.MULTILINE
)
_FIELD = re.compile(r"\s*content-[a-z-]+:", re.IGNORECASE)
_MAX_HEAD = 64 * 1024
_MAX_PAYLOAD = 1024 * 1024


def message(raw: bytes) -> Part:
    """The message ``raw``; a stray line above its From header belongs to the header before it."""
    tree = mime.message(raw)
    if "from" in tree:
        return tree
    end = _END.search(raw[:_MAX_HEAD])
    if end is None or not _FROM.search(raw, 0, end.start()) or b"\n--" in raw[: end.start()]:
        return tree
    mended = _STRAY.sub(b"\n ", raw[: end.start()]) + raw[end.start():]
    if not _allowed(mended):
        return tree
    tree = mime.message(mended)
    tree.is_mended = True
    return tree


def is_mended(tree: Part) -> bool:
    """Whether :func:`message` had to change the headers of ``tree``."""
    return getattr(tree, "is_mended", False)


def has_two_readings(raw: bytes, tree: Part) -> bool:
    """Whether a mail server may find other headers in ``raw`` than stand in ``tree``.

    A carriage return alone ends a line for the standard parser and is a character of the header for others; a line
    that is no header ends the headers for the one and is passed over by the others. So what a server found signed
    may be another message than the one that is read here.
    """
    end = _END.search(raw)
    head = (raw[: end.start()] if end else raw).replace(b"\r\n", b"\n").rstrip(b"\r\n")
    if b"\r" in head:
        return True
    lines = [line for line in head.split(b"\n") if line[:1] not in (b" ", b"\t")]
    return len(lines) - lines[0].startswith(b"From ") != len(tree.keys())


def parts(container: Part) -> list[Part]:
    """The parts of a container whose own boundary never came; empty if there is no telling them.

    Where the first delimiter with a header below it names another boundary, that one; where the header of the only part
    stands at the top, that part.
    """
    payload = container.get_payload()
    if not isinstance(payload, str) or len(payload) > _MAX_PAYLOAD:
        return []
    delimiter = _DELIMITER.search(payload)
    if delimiter:
        head = f'Content-Type: multipart/mixed; boundary="{delimiter[1]}"\n\n'
    elif _FIELD.match(payload):
        head, payload = "", payload.lstrip()
    else:
        return []
    source = (head + payload).encode("utf-8", "surrogateescape")
    if not _allowed(source):
        return []
    tree = mime.message(source)
    return (tree.get_payload() if tree.is_multipart() else []) if delimiter else [tree]


def _allowed(source: bytes) -> bool:
    try:
        limits.check(source)
    except LimitExceeded:
        return False
    return True
