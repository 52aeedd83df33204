# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How a message came and how it is built, for an administrator: read by the library ``mail-parser``.

It sees more than the parsers need: the way of the message from the Received
headers, and what is broken in it. It takes ten times as long, has limits of its
own only, and may be missing: nothing but this page stands on it.
"""

from __future__ import annotations

import logging
from email.message import Message as Part
from typing import Any

from .file_names import ANY, safe_name
from .text import line

#: of each list, what is told
MAX_HOPS = 40
MAX_PARTS = 300
MAX_DEFECTS = 60
#: characters of one thing
MAX_WORDS = 300
#: levels below each other
MAX_DEPTH = 60


def inspected(raw: bytes) -> dict[str, Any]:
    """What there is to see in ``raw``.

    ``{"missing": True}`` where the library cannot be imported, ``{"broken": kind}`` where it gives up; else lists, and
    how many of each are left out:

    - ``hops``: the servers, the first one first: ``from``, ``by``, ``with``, ``date`` (ISO 8601, UTC, or "") and
      ``delay`` in seconds since the hop before (``None``: not to be told)
    - ``parts``: as they stand inside each other: ``depth``, ``type``, ``name``, ``size`` in bytes, ``encoding``,
      ``charset``, ``disposition``
    - ``defects``: ``kind`` (a class of the library or of Python) and ``words``
    - ``attachments``: ``name``, ``type``, ``size``
    """
    try:
        import mailparser
    except ImportError:
        return {"missing": True}
    # it tells the log of each part that it does not know, in the words of the message
    logging.getLogger("mailparser").setLevel(logging.CRITICAL)
    try:
        mail = mailparser.parse_from_bytes(raw)
        lists = {
            "hops": _hops(mail.received), "parts": _parts(mail.message),
            "defects": _defects(mail.defects), "attachments": [_attachment(one) for one in mail.attachments],
        }
    except (mailparser.exceptions.MailParserError, ValueError, LookupError, TypeError, AttributeError, AssertionError,
            RecursionError) as error:
        return {"broken": type(error).__name__}
    limits = {"hops": MAX_HOPS, "parts": MAX_PARTS, "defects": MAX_DEFECTS, "attachments": MAX_PARTS}
    return {
        **{name: found[: limits[name]] for name, found in lists.items()},
        "left_out": {name: max(0, len(found) - limits[name]) for name, found in lists.items()},
    }


def _words(value: Any) -> str:
    return line(str(value or ""), MAX_WORDS)


def _hops(received: list[dict[str, Any]]) -> list[dict[str, Any]]:
    hops: list[dict[str, Any]] = []
    before = False
    for hop in received:
        date = str(hop.get("date_utc") or "")
        hops.append({
            "from": _words(hop.get("from")), "by": _words(hop.get("by")), "with": _words(hop.get("with")),
            "date": date, "delay": float(hop["delay"]) if date and before else None,
            # what the library cannot take apart
            "raw": _words(hop.get("raw")),
        })
        before = bool(date)
    return hops


def _parts(message: Part) -> list[dict[str, Any]]:
    found = []
    stack = [(message, 0)]
    while stack:
        part, depth = stack.pop()
        kind = _words(part.get_content_type())
        children = part.get_payload() if part.is_multipart() else []
        found.append({
            "depth": min(depth, MAX_DEPTH), "type": kind, "name": _words(part.get_filename()),
            "size": 0 if children else len(part.get_payload(decode=True) or b""),
            "encoding": _words(part.get("content-transfer-encoding")).lower(),
            "charset": _words(part.get_param("charset")) if kind.startswith("text/") else "",
            "disposition": _words(part.get_content_disposition()),
        })
        stack.extend((child, depth + 1) for child in reversed(children))
    return found


def _defects(defects: list[dict[str, list[str]]]) -> list[dict[str, str]]:
    found = []
    for of_part in defects:
        for where, sentences in of_part.items():
            for sentence in sentences:
                kind, _colon, rest = str(sentence).partition(":")
                found.append({"kind": _words(kind), "words": _words(rest), "where": _words(where)})
    return found


def _attachment(one: dict[str, Any]) -> dict[str, Any]:
    payload = str(one.get("payload") or "")
    kind = _words(one.get("mail_content_type")) or ANY
    # the library makes up a name for what has none
    told = str(one.get("filename") or "") if "name" in str(one.get("content-disposition") or "name") else ""
    letters = len(payload) - payload.count("\n") - payload.count("\r")
    return {
        "name": safe_name(told, kind), "type": kind,
        "size": max(0, letters * 3 // 4 - payload[-6:].count("=")) if one.get("binary") else len(payload),
    }
