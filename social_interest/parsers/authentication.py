# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One ``Authentication-Results`` header, by the grammar of RFC 8601, 2.2, and nothing more generous.

The header is our server's, but much in it is the sender's: his envelope
address, the domain of his signature. So nothing is decoded, and a header that
does not parse from its first character to its last tells nothing at all.

What servers write and the RFC has not, and what cannot carry more than a
sender may say: a property without a type (``action=none``, ``reason=100``), a
header without the server's name, and in such a header the name alone between
two results (Outlook).
"""

from __future__ import annotations

import re
from typing import NamedTuple

#: printable ASCII, and line ends only where a header is folded
_CLEAN = re.compile(r"[\t\x20-\x7e]*(?:\r?\n[ \t][\t\x20-\x7e]*)*")
# What a comment or a quoted string holds may be the sender's as well, and a
# server may have forgotten to escape it. So brackets inside quotes inside a
# comment, which have two readings, are none.
_PIECE = re.compile(r"[^\"()\\]+|\"(?:[^\"\\]|\\[ -~])*\"")
_IN_COMMENT = re.compile(r"[^\"()\\]+|\"[^\"()\\]*\"|\\[ -~]")
#: stands for a comment in the text that the patterns below read
_GAP = "\x00"
_SKIP = re.compile(r"[\s\x00]*")
_END = re.compile(r"[\s\x00]*(?:;|\Z)")
_KEYWORD = r"[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?"
_SERVER = re.compile(r"[\s\x00]*([^\s\x00;=/\"\\]+)(?:\s[\s\x00]*[0-9]+)?[\s\x00]*(?:;|\Z)")
_NONE = re.compile(r"[\s\x00]*none[\s\x00]*;?[\s\x00]*\Z", re.IGNORECASE)
_ALONE = re.compile(r"[a-z0-9.-]+[\s\x00]*(?:;|\Z)", re.IGNORECASE)
_METHOD = re.compile(
    rf"({_KEYWORD})[\s\x00]*(?:/[\s\x00]*[0-9]+[\s\x00]*)?=[\s\x00]*({_KEYWORD})(?=[\s\x00;]|\Z)", re.IGNORECASE)
# A blank stands before it: a comment alone may be a part of the value before it.
_PROPERTY = re.compile(
    rf"\x00*\s[\s\x00]*({_KEYWORD}(?:\.{_KEYWORD})?)\s*=\s*"
    r"(\"(?:[^\"\\]|\\[ -~])*\"(?:@[^\s\x00;\"\\]+)?|[^\s\x00;\"\\]+)(?=[\s;]|\Z)", re.IGNORECASE)
#: methods: where one of them stands as a property, a semicolon is missing
_METHODS = frozenset({"arc", "auth", "bimi", "dkim", "dmarc", "dkim-atps", "dkim-adsp", "iprev", "spf"})


class Result(NamedTuple):
    """One method of a header: ``dkim=pass header.d=acme.example``.

    All in lower case. A quoted value keeps its quotes: no domain stands in any.
    """

    method: str
    value: str
    properties: dict[str, str]


class Unreadable(ValueError):
    """The header does not follow the grammar."""


def read(header: str) -> tuple[str, list[Result]]:
    """The server's name and the results of one raw header value.

    The name is "" where the server writes none. No results: ``none``. Raises
    :class:`Unreadable` where anything is not as it must be.
    """
    if not _CLEAN.fullmatch(header):
        raise Unreadable("characters that no such header has")
    text = _without_comments(header)
    named = _SERVER.match(text)
    server, position = (named[1].lower(), named.end()) if named else ("", 0)
    if _NONE.match(text, position):
        return server, []
    results: list[Result] = []
    while (position := _SKIP.match(text, position).end()) < len(text):
        if not named and results and (alone := _ALONE.match(text, position)):
            position = alone.end()
            continue
        result, position = _result(text, position)
        results.append(result)
    if not results:
        raise Unreadable("no result")
    return server, results


def _result(text: str, position: int) -> tuple[Result, int]:
    """The result at ``position`` of ``text`` and the position after its semicolon."""
    match = _METHOD.match(text, position)
    if not match:
        raise Unreadable("a section that is no result")
    properties: dict[str, str] = {}
    position = match.end()
    while pair := _PROPERTY.match(text, position):
        name = pair[1].lower()
        if name in properties or name in _METHODS:
            raise Unreadable("a property that stands twice, or a result that nothing parts from the one before")
        properties[name] = pair[2].lower()
        position = pair.end()
    end = _END.match(text, position)
    if not end:
        raise Unreadable("a section with more than a result")
    return Result(match[1].lower(), match[2].lower(), properties), end.end()


def _without_comments(value: str) -> str:
    """``value`` with :data:`_GAP` for each comment; comments nest (RFC 5322, 3.2.2)."""
    if "(" not in value and ")" not in value:
        return value
    kept, depth, position = [], 0, 0
    while position < len(value):
        if value[position] == "(":
            depth += 1
        elif value[position] == ")" and depth:
            depth -= 1
            if not depth:
                kept.append(_GAP)
        elif piece := (_IN_COMMENT if depth else _PIECE).match(value, position):
            if not depth:
                kept.append(piece[0])
            position = piece.end()
            continue
        else:
            raise Unreadable("a bracket or a quotation mark alone")
        position += 1
    if depth:
        raise Unreadable("a comment without an end")
    return "".join(kept)
