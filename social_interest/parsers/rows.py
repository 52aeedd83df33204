# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One message as rows that a person points at to teach a template."""

from __future__ import annotations

import re
from typing import Any

from . import limits
from .errors import ParserError
from .kinds.notification import all_links
from .message import Message
from .template import fitting_links, split_label
from .text import line
from .wildcard import MAX_PATTERN

#: rows of the text, and links
MAX_LINES = 200
MAX_LINKS = 50
_DIGITS = re.compile(r"\d+")
_QUERY = re.compile(r"[?#].*", re.DOTALL)


def rows_of(raw: bytes) -> list[dict[str, Any]]:
    """The :func:`rows` of a message; none of one that is not safe to read."""
    try:
        limits.check(raw)
        return rows(Message(raw))
    except (ParserError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return []


def rows(message: Message) -> list[dict[str, Any]]:
    """What can be pointed at, in the order of the message.

    Each row is JSON-able: ``kind`` ("header", "label", "line" or "link"),
    ``label`` and ``value`` for people, and ``field``: the values of a
    :class:`TemplateField` but for its target that find this very place.
    """
    return [*_headers(message), *_lines(message), *_links(message)]


def _row(kind: str, label: str, value: str, method: str, **field: Any) -> dict[str, Any]:
    return {"kind": kind, "label": label, "value": line(value, 500), "field": {"method": method, **field}}


def _headers(message: Message) -> list[dict[str, Any]]:
    found = []
    for label, method, address in (("From", "sender", message.sender), ("Reply-To", "reply_to", message.reply_to)):
        if address.address:
            name = f"{address.name} <{address.address}>" if address.name else address.address
            found.append(_row("header", label, name, method))
    if message.subject:
        found.append(_row("header", "Subject", message.subject, "subject"))
    return found


def _lines(message: Message) -> list[dict[str, Any]]:
    """The lines of the text: by their label, or else by the lines around them."""
    lines = [one for one in message.any_text.split("\n") if one.strip()][:MAX_LINES]
    found = []
    for index, one in enumerate(lines):
        label, value = split_label(one)
        if label and any(char.isalpha() for char in label):
            below = lines[index + 1] if index + 1 < len(lines) else ""
            found.append(_row("label", label, value or below, "label", pattern=line(label, MAX_PATTERN)))
        else:
            before = lines[index - 1] if index else ""
            after = lines[index + 1] if index + 1 < len(lines) else ""
            found.append(_row("line", "", one, "between", pattern=_neighbour(before), until=_neighbour(after)))
    return found


def _links(message: Message) -> list[dict[str, Any]]:
    found, seen = [], set()
    for url, words in all_links(message)[:MAX_LINKS]:
        if not url.lower().startswith(("http://", "https://")) or (url, words) in seen:
            continue
        seen.add((url, words))
        pattern = _general(words if words and not words.startswith("http") else _QUERY.sub("", url))
        fitting = fitting_links(pattern, message)
        number = fitting.index((url, words)) + 1 if (url, words) in fitting else 1
        found.append(_row("link", words, url, "link", pattern=pattern, number=number))
    return found


def _neighbour(text: str) -> str:
    """A pattern for the line above or below: its label, if it has one, for the value will be another."""
    label = split_label(text)[0]
    return f"{_general(label)}*:*" if any(char.isalpha() for char in label) else _general(text)


def _general(text: str) -> str:
    """``text`` as a pattern that fits the next message too: numbers may be others."""
    pattern = _DIGITS.sub("*", line(text, 500))
    if len(pattern) <= MAX_PATTERN:
        return pattern
    # the words that are cut off may be anything; of half a word nothing is known
    return pattern[:MAX_PATTERN].rpartition(" ")[0] or pattern[:MAX_PATTERN]
