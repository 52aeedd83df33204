# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The parts of a message: as the standard parser finds them, in a fraction of its time.

That one takes each line of a message through several functions. Here one search
finds the headers of a part, and one its delimiters. What is not as the RFCs want
it, or seldom, is left to the standard parser, so that nobody has to reason about
two readings of a broken message.
"""

from __future__ import annotations

import email
import re
from email.message import Message as Part
from typing import Any

#: all headers with their folded lines, and what stands between two of them
_FIELDS = re.compile(r"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
#: what stands behind a boundary in its delimiter
_REST = re.compile(r"(--)?[ \t]*(?:\r?\n|\Z)")
_NEXT_FIELD = re.compile(r"\n(?![ \t])")


class _Part(Part):
    """A part that knows where its headers stand, for it is asked several times for each; nobody changes them later."""

    def __init__(self) -> None:
        super().__init__()
        #: name in lower case → the first such header
        self._first: dict[str, tuple[str, str]] = {}

    def set_raw(self, name: str, value: str) -> None:
        super().set_raw(name, value)
        self._first.setdefault(name.lower(), (name, value))

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._first

    def get(self, name: str, failobj: Any = None) -> Any:
        first = self._first.get(name.lower())
        return self.policy.header_fetch_parse(*first) if first else failobj

    def get_param(self, param: str, failobj: Any = None, header: str = "content-type", unquote: bool = True) -> Any:
        # most headers have few parameters
        if param not in str(self.get(header)).lower():
            return failobj
        return super().get_param(param, failobj, header, unquote)

    def get_filename(self, failobj: Any = None) -> Any:
        told = (self.get("content-disposition"), self.get("content-type"))
        # most parts are no files
        return super().get_filename(failobj) if any("name" in str(value).lower() for value in told) else failobj


def message(raw: bytes) -> Part:
    """As ``email.message_from_bytes(raw)``, without preambles, epilogues and the list of defects."""
    text = raw.decode("ascii", "surrogateescape")
    # a carriage return alone ends a line as well
    ordinary = "\r" not in text or text.count("\r") == text.count("\r\n")
    part = _part(text, 0, len(text), False) if ordinary else None
    return email.message_from_bytes(raw) if part is None else part


def _part(text: str, start: int, end: int, inner: bool = True) -> Part | None:
    """The part in ``text[start:end]``, or ``None`` if the standard parser has to look at it."""
    part = _Part()
    if fields := _FIELDS.match(text, start, end):
        parsed = part.policy.header_source_parse
        for field in _NEXT_FIELD.split(fields[0][:-1]):
            part.set_raw(*parsed([field]))
        start = fields.end()
    body = start + (2 if text.startswith("\r\n", start, end) else 1)
    if body == start + 1 and not text.startswith("\n", start, end):
        return None
    kind = part.get_content_type()
    if kind.startswith("message/") or kind == "multipart/digest":
        return None
    if not kind.startswith("multipart/"):
        content = text[body:end]
        # the line end before a delimiter belongs to that (RFC 2046, 5.1.1)
        part.set_payload(content.removesuffix("\n").removesuffix("\r") if inner else content)
        return part
    children = _children(text, body, end, part.get_boundary())
    for child in children:
        part.attach(child)
    return part if children else None


def _children(text: str, start: int, end: int, boundary: str | None) -> list[Part]:
    """The parts of a container; empty if the standard parser has to look at it."""
    if not boundary:
        return []
    delimiter = f"--{boundary}"
    found: list[Part] = []
    before = None
    at = _line_with(text, delimiter, start, end)
    while at >= 0:
        last = _REST.match(text, at + len(delimiter), end)
        if last:
            if before is None:
                if last[1]:
                    return []
            else:
                child = _part(text, before, at) if before < at else None
                if child is None:
                    return []
                found.append(child)
                if last[1]:
                    return found
            before = last.end()
        at = _line_with(text, delimiter, last.end() if last else at + 1, end)
    return []


def _line_with(text: str, start: str, position: int, end: int) -> int:
    """Where the first line at or after ``position`` begins that begins with ``start``; -1 if there is none."""
    while (position := text.find(start, position, end)) > 0 and text[position - 1] != "\n":
        position += 1
    return position
