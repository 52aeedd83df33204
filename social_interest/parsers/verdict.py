# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether a message is really from whom it claims (RFC 8601, RFC 7489).

Only what the own mail server wrote is believed: the topmost
``Authentication-Results`` that carries its name. Everything below it may have
been written by the sender.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .links import within
from .message import Message
from .text import EMAIL
from .types import Context, Verdict

_TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|[^\s;=\"]+|[;=]")
#: what neither begins nor ends a comment or a quoted string
_ORDINARY = re.compile(r"[^\\\"()]+")


class Result(NamedTuple):
    """One method of a header: ``dkim=pass header.d=acme.example``."""

    method: str
    value: str
    properties: dict[str, str]


def verdict(message: Message, sender_domains: tuple[str, ...], context: Context) -> Verdict:
    """``verified``, ``unknown`` or ``failed`` for a message that a parser claimed.

    ``sender_domains``: in whose name the origin signs; empty: any sender, and
    then the question is only whether the From address is really his.
    """
    if message.count("from") > 1:
        return "failed"
    domain = message.from_.domain
    if not domain:
        return "failed" if sender_domains else "unknown"
    if sender_domains and not within(domain, sender_domains):
        return "failed"
    imitated = EMAIL.search(message.from_.name)
    if imitated and not within(imitated[0].rpartition("@")[2].lower(), (domain,)):
        # ``notification@facebookmail.com <evil@evil.example>``
        return "unknown"
    topmost = message.header("authentication-results", 16_000)
    server, results = read(topmost) if topmost else ("", [])
    if not results or server not in context.authserv_ids:
        return "unknown"
    return _judge(results, domain)


def _judge(results: list[Result], domain: str) -> Verdict:
    """DMARC is the server's own sum of all methods and decides if it is there.

    So a broken DKIM signature beside ``dmarc=pass`` does not count against a
    message (lists and filters break signatures), and of two results of one
    method the worse counts.
    """
    dmarc = {
        result.value for result in results
        if result.method == "dmarc" and result.properties.get("header.from", domain) == domain
    }
    if "fail" in dmarc:
        return "failed"
    if "pass" in dmarc:
        return "verified"
    dkim = {
        result.value for result in results
        if result.method == "dkim" and _aligned(_signer(result), domain)
    }
    if "fail" in dkim:
        return "failed"
    return "verified" if "pass" in dkim else "unknown"


def _signer(result: Result) -> str:
    return result.properties.get("header.d") or result.properties.get("header.i", "").rpartition("@")[2]


def _aligned(signer: str, domain: str) -> bool:
    """Relaxed alignment: the same domain, or one below the other.

    A signature by a top-level domain alone is aligned with nothing.
    """
    return "." in signer and (within(domain, (signer,)) or within(signer, (domain,)))


def read(header: str) -> tuple[str, list[Result]]:
    """The server's name and the results of one header value (RFC 8601, 2.2).

    Some servers (Outlook) write no name: the first section is then a result
    already and the name is "".
    """
    sections: list[list[str]] = [[]]
    for token in _TOKEN.findall(_without_comments(header)):
        if token == ";":
            sections.append([])
        else:
            sections[-1].append(token.strip('"').lower())
    server = ""
    if sections and "=" not in sections[0]:
        server = sections[0][0] if sections[0] else ""
        sections = sections[1:]
    return server, [result for result in map(_result, sections) if result]


def _result(tokens: list[str]) -> Result | None:
    """``["dkim", "=", "pass", "header.d", "=", "a.example"]`` as a result."""
    pairs: list[tuple[str, str]] = []
    for index, token in enumerate(tokens):
        if token == "=" and 0 < index < len(tokens) - 1:
            pairs.append((tokens[index - 1], tokens[index + 1]))
    if not pairs or tokens[1:2] != ["="]:
        return None
    (method, value), *properties = pairs
    return Result(method.partition("/")[0], value, dict(reversed(properties)))


def _without_comments(value: str) -> str:
    """``value`` without comments, which may nest and hold anything (RFC 5322, 3.2.2)."""
    if "(" not in value:
        return value
    kept, depth, quoted, index = [], 0, False, 0
    while index < len(value):
        if run := _ORDINARY.match(value, index):
            if not depth:
                kept.append(run[0])
            index = run.end()
            continue
        char = value[index]
        if char == "\\" and (depth or quoted):
            if not depth:
                kept.append(value[index:index + 2])
            index += 2
            continue
        if char == '"' and not depth:
            quoted = not quoted
        if not quoted and char == "(":
            depth += 1
        elif not quoted and char == ")" and depth:
            depth -= 1
            kept.append(" ")
        elif not depth:
            kept.append(char)
        index += 1
    return "".join(kept)
