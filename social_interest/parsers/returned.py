# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters that came back: of which letter a delivery report tells, and why (RFC 3464)."""

from __future__ import annotations

import itertools
import re
from email.message import Message as Part

from .lazy_regex import lazy_regex
from .message import Message
from .text import EMAIL, line
from .types import Returned

_ID = lazy_regex(r"<([^<>\s\x00]{1,500})>")
#: the letter itself, or its head, where a report has it as plain text (qmail, Exim, older Sendmail)
_ID_LINE = lazy_regex(
    r"^[>\s]{0,4}Message-I[dD]:[ \t]*\r?\n?[ \t]*<([^<>\s\x00]{1,500})>", re.MULTILINE | re.IGNORECASE)
#: what is on the way still, or has arrived
_NO_FAILURE = frozenset({"delayed", "delivered", "relayed", "expanded"})
_REFUSAL = lazy_regex(r"^.{0,200}?\b[45]\d\d[ -]+(?:#?[45]\.\d{1,3}\.\d{1,3}\b)?.{0,300}$", re.MULTILINE)
#: parts of a report, and letters that it names, that are looked at
_MOST = 20
_REASON = 300


def returned(message: Message) -> Returned | None:
    """What a delivery report says of the letter that it is about; None: it did or may arrive, or is not named."""
    parts = list(itertools.islice(message.structure.walk(), 200))
    told = _told(parts)
    if told and all(action in _NO_FAILURE for _address, action, _reason in told):
        return None
    ids = _letters(message, parts)
    if not ids:
        return None
    failed = [entry for entry in told if entry[1] not in _NO_FAILURE]
    addresses = [address for address, _action, _reason in failed] or [
        found.lower() for found in EMAIL.findall(message.header("x-failed-recipients"))]
    reason = next((reason for _address, _action, reason in failed if reason), "") or _in_words(message)
    return Returned(
        message_ids=tuple(dict.fromkeys(ids))[:_MOST],
        recipients=tuple(dict.fromkeys(filter(None, addresses)))[:_MOST],
        reason=line(reason, _REASON))


def _told(parts: list[Part]) -> list[tuple[str, str, str]]:
    """Return (address, action, reason) of each recipient that the report tells of."""
    found = []
    for part in parts:
        if part.get_content_type() not in ("message/delivery-status", "message/global-delivery-status"):
            continue
        blocks = part.get_payload() if part.is_multipart() else []
        for block in blocks[:_MOST]:
            if not isinstance(block, Part) or not block.get("action"):
                continue
            address = EMAIL.search(str(block.get("original-recipient") or "")) or EMAIL.search(
                str(block.get("final-recipient") or ""))
            reason = str(block.get("diagnostic-code") or block.get("status") or "").partition(";")
            found.append((
                address[0].lower() if address else "", str(block["action"]).strip().lower(),
                (reason[2] or reason[0]).strip()))
    return found


def _letters(message: Message, parts: list[Part]) -> list[str]:
    """Return the ids of the letters that came back: as they lie in the report, or as it refers to them."""
    ids = []
    for part in parts:
        kind = part.get_content_type()
        if kind in ("message/rfc822", "message/global") and part.is_multipart():
            ids += _ID.findall(str(part.get_payload(0).get("message-id") or ""))
        elif kind in ("text/rfc822-headers", "message/global-headers", "text/rfc822"):
            ids += _ID_LINE.findall(str(part.get_payload()))
    # a report has its own Message-ID among its headers, never in its text
    ids += _ID_LINE.findall(message.any_text)
    return ids or message.references


def _in_words(message: Message) -> str:
    """Return the line of the report in which the other server refuses the letter."""
    refusal = _REFUSAL.search(message.any_text[:20_000])
    return refusal[0] if refusal else ""
