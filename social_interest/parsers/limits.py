# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Limits on the raw bytes, checked before the ``email`` package sees them.

The standard parser is recursive in the nesting of parts and of comments, and
quadratic in the number of parts and of encoded words: a message of some
kilobytes can hold it for a minute or end it with a ``RecursionError``. Every
check here is linear in the size of the message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .errors import LimitExceeded

#: bytes of a whole message
MAX_MESSAGE = 25 * 1024 * 1024
#: headers at the top of the message
MAX_HEADERS = 1000
#: bytes of one header, its folded lines included
MAX_HEADER = 64 * 1024
#: containers inside each other
MAX_DEPTH = 20
#: parts of all containers together
MAX_PARTS = 200
#: addresses in one header
MAX_ADDRESSES = 200
#: "=?charset?q?…?=" in one header
MAX_ENCODED_WORDS = 1000
#: ";" in one Content-Type or Content-Disposition, of a part as well
MAX_PARAMETERS = 100
#: open "(" in a header that the standard parser reads for comments
MAX_COMMENTS = 20

# The headers end here, if nothing ends them before.
_HEAD_END = re.compile(rb"\n\r?\n")
_NEXT_FIELD = re.compile(rb"\n(?![ \t])")
_LINE = re.compile(rb"([^\r\n]*)(\r\n|\r|\n|\Z)")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:")
_ADDRESS_FIELDS = frozenset({
    b"from", b"sender", b"reply-to", b"to", b"cc", b"bcc", b"return-path",
    b"resent-from", b"resent-to", b"resent-cc", b"resent-sender", b"delivered-to",
    b"disposition-notification-to", b"errors-to",
})
#: other fields in which the standard parser looks for comments
_COMMENT_FIELDS = _ADDRESS_FIELDS | {b"date", b"content-type", b"message-id"}
_PAREN = re.compile(rb"\\.|[()]", re.DOTALL)
_BOUNDARY = re.compile(rb"boundary\*?\d*\*?\s*=\s*(?:\"([^\"\r\n]{1,200})|([^\s;\"]{1,200}))")
# These begin with plain text, which the engine searches for fast.
_DELIMITER = re.compile(rb"\n--([^\n]+)")
_PARAMETERS = re.compile(rb"\ncontent-(?:type|disposition)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*")
_MESSAGE = re.compile(rb"\ncontent-type:\s*message/")


def check(raw: bytes) -> None:
    """Raises :class:`LimitExceeded` if ``raw`` breaks a limit of this module."""
    if len(raw) > MAX_MESSAGE:
        raise LimitExceeded(f"larger than {MAX_MESSAGE // 1024 // 1024} MB")
    if not _is_modest(raw):
        _check_headers(raw)
    lowered = b"\n" + raw.lower()
    if b"\r" in lowered:
        lowered = lowered.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    _check_parts(lowered, _check_parameters(lowered))


def _check_parameters(lowered: bytes) -> list[int]:
    """Wherever a line is such a header, for nobody can tell by a look where the standard parser meets one.

    Gives back where a part says that it is a message.
    """
    messages = []
    for match in _PARAMETERS.finditer(lowered):
        if match.end() - match.start() > MAX_HEADER:
            raise LimitExceeded(f"a header of a part of more than {MAX_HEADER // 1024} KB")
        if lowered.count(b";", match.start(), match.end()) > MAX_PARAMETERS:
            raise LimitExceeded(f"more than {MAX_PARAMETERS} parameters in a header")
        if _MESSAGE.match(lowered, match.start()):
            messages.append(match.start())
    return messages


def _is_modest(raw: bytes) -> bool:
    """Whether all headers together stay below what one of them may have: so nearly every message does."""
    end = _HEAD_END.search(raw, 0, MAX_HEADER)
    if not end and len(raw) >= MAX_HEADER:
        return False
    head = raw[:end.start()] if end else raw
    return (
        head.count(b"\n") + head.count(b"\r") < MAX_HEADERS
        and head.count(b"?") <= MAX_ENCODED_WORDS
        and head.count(b"@") <= MAX_ADDRESSES
        and (head.count(b"(") <= MAX_COMMENTS
             or all(field.count(b"(") <= MAX_COMMENTS for field in _NEXT_FIELD.split(head)))
    )


def _check_headers(raw: bytes) -> None:
    count = 0
    for name, value in _headers(raw):
        count += 1
        if count > MAX_HEADERS:
            raise LimitExceeded(f"more than {MAX_HEADERS} headers")
        _check_header(name, value)


def _headers(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The top headers as (lower-case name, value with its folded lines)."""
    name, start, end, position = b"", 0, 0, 0
    while position < len(raw):
        line = _LINE.match(raw, position)
        if not line[1]:
            break
        if line[1][:1] not in b" \t":
            field = _FIELD.match(line[1])
            if not field and not line[1].startswith(b"From "):
                break
            if name:
                yield name, raw[start:end]
            name = field[1].lower() if field else b""
            start = position + (field.end() if field else 0)
        end = position = line.end()
        if end - start > MAX_HEADER:
            raise LimitExceeded(f"a header of more than {MAX_HEADER // 1024} KB")
    if name:
        yield name, raw[start:end]


def _check_header(name: bytes, value: bytes) -> None:
    if value.count(b"=?") > 2 * MAX_ENCODED_WORDS:
        raise LimitExceeded(f"more than {MAX_ENCODED_WORDS} encoded words in a header")
    if name in _ADDRESS_FIELDS and value.count(b"@") > MAX_ADDRESSES:
        raise LimitExceeded(f"more than {MAX_ADDRESSES} addresses in a header")
    if name in _COMMENT_FIELDS and value.count(b"(") > MAX_COMMENTS:
        depth = 0
        for token in _PAREN.finditer(value):
            depth += {b"(": 1, b")": -1}.get(token[0], 0)
            if depth > MAX_COMMENTS:
                raise LimitExceeded(f"more than {MAX_COMMENTS} comments inside each other in a header")


def _check_parts(lowered: bytes, messages: list[int]) -> None:
    """Counts parts and depth as the standard parser would meet them; ``messages``: where a part is one.

    A delimiter line counts only if its boundary was declared before it, so
    that a letter with many lines of dashes is no container.
    """
    declared: set[bytes] = set()
    stack: list[bytes] = []
    parts = 0
    for _position, kind, value in _part_events(lowered, messages):
        if kind == "container":
            declared.add(value)
            stack.append(value)
        elif kind == "message":
            stack.append(b"")
        else:
            closing = value.endswith(b"--") and value[:-2] in declared
            name = value[:-2] if closing else value
            if name not in declared:
                continue
            parts += not closing
            while stack and stack[-1] != name:
                stack.pop()
            if closing and stack:
                stack.pop()
        if parts > MAX_PARTS:
            raise LimitExceeded(f"more than {MAX_PARTS} parts")
        if len(stack) > MAX_DEPTH:
            raise LimitExceeded(f"parts more than {MAX_DEPTH} levels deep")


def _part_events(lowered: bytes, messages: list[int]) -> list[tuple[int, str, bytes]]:
    """(position, kind, boundary) of what opens and separates parts, in order."""
    events = [
        (match.start(), "container", (match[1] or match[2]).rstrip()) for match in _BOUNDARY.finditer(lowered)
    ]
    events += [(start, "message", b"") for start in messages]
    if not events:
        return []
    events += [(match.start(), "delimiter", match[1].rstrip()) for match in _DELIMITER.finditer(lowered)]
    events.sort()
    return events
