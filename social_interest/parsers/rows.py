# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One message as rows that a person points at to teach a template."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from . import limits
from .errors import ParserError
from .kinds.notification import all_links
from .lazy_regex import lazy_regex
from .message import Message
from .private import personal, without
from .template import fitting_links, split_label
from .text import line
from .wildcard import MAX_PATTERN

#: rows of the text, and links
MAX_LINES = 200
MAX_LINKS = 50
_DIGITS = lazy_regex(r"\d+")
_QUERY = lazy_regex(r"[?#].*", re.DOTALL)


def rows_of(raw: bytes) -> list[dict[str, Any]]:
    """The :func:`rows` of a message; none of one that is not safe to read."""
    return _read(raw, rows, [])


def people_of(raw: bytes) -> list[str]:
    """What in a message belongs to one person (:func:`personal`); nothing of one that is not safe to read."""
    return _read(raw, personal, [])


_Told = TypeVar("_Told")


def _read(raw: bytes, reader: Callable[[Message], _Told], default: _Told) -> _Told:
    try:
        limits.check(raw)
        return reader(Message(raw))
    except (ParserError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return default


def rows(message: Message) -> list[dict[str, Any]]:
    """What can be pointed at, in the order of the message.

    Each row is JSON-able: ``kind`` ("header", "label", "line" or "link"),
    ``label`` and ``value`` for people, and ``field``: the values of a
    :class:`TemplateField` but for its target that find this very place, and
    the same place in the message of another person: nothing of this one is in them.
    """
    people = personal(message)
    return [*_headers(message), *_lines(message, people), *_links(message, people)]


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


def _lines(message: Message, people: list[str]) -> list[dict[str, Any]]:
    """The lines of the text: by their label, or else by the lines around them."""
    lines = [one for one in message.any_text.split("\n") if one.strip()][:MAX_LINES]
    found = []
    for index, one in enumerate(lines):
        label, value = split_label(one)
        before = lines[index - 1] if index else ""
        after = lines[index + 1] if index + 1 < len(lines) else ""
        if not any(char.isalpha() for char in label):
            field = {"pattern": _neighbour(before, people), "until": _neighbour(after, people)}
            found.append(_row("line", "", one, "between", **field))
        elif without(label, people) == label:
            found.append(_row("label", label, value or after, "label", pattern=line(label, MAX_PATTERN)))
        else:
            # "Ann Lee wrote: …" is no label that comes again, but the words around the name are
            pattern = without(f"{_general(label)}:", people)
            found.append(_row("label", label, value or after, "between", pattern=pattern, until=""))
    return found


def _links(message: Message, people: list[str]) -> list[dict[str, Any]]:
    found, seen = [], set()
    for url, words in all_links(message)[:MAX_LINKS]:
        if not url.lower().startswith(("http://", "https://")) or (url, words) in seen:
            continue
        seen.add((url, words))
        pattern = without(_general(words), people) if words and not words.startswith("http") else ""
        if not pattern.strip("* "):
            # the words were the person's name: where it leads to says more
            pattern = without(_general(_QUERY.sub("", url)), people)
        fitting = fitting_links(pattern, message)
        number = fitting.index((url, words)) + 1 if (url, words) in fitting else 1
        found.append(_row("link", words, url, "link", pattern=pattern, number=number))
    return found


def _neighbour(text: str, people: list[str]) -> str:
    """A pattern for the line above or below: its label, if it has one, for the value will be another."""
    label = split_label(text)[0]
    pattern = f"{_general(label)}*:*" if any(char.isalpha() for char in label) else _general(text)
    return without(pattern, people)


def _general(text: str) -> str:
    """``text`` as a pattern that fits the next message too: numbers may be others."""
    pattern = _DIGITS.sub("*", line(text, 500))
    if len(pattern) <= MAX_PATTERN:
        return pattern
    # the words that are cut off may be anything; of half a word nothing is known
    return pattern[:MAX_PATTERN].rpartition(" ")[0] or pattern[:MAX_PATTERN]
