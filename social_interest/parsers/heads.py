# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the headers of a message alone tell: when it came, and whether its writer may be answered by a machine."""

from __future__ import annotations

from . import limits
from .errors import LimitExceeded
from .headers import Address
from .lazy_regex import lazy_regex
from .message import Message
from .noise import nobody

#: a header of a list or of mail in bulk (RFC 2369, RFC 2919)
_LIST_HEADERS = (
    "list-id", "list-unsubscribe", "list-post", "list-help", "list-subscribe", "list-owner", "list-archive")
_ROBOT = lazy_regex(
    r"(?:do[-_.]?not|dont|no)[-_.]?(?:reply|answer|response)|mailer-?daemon|postmaster|bounces?\b|owner-"
    r"|auto(?:mat(?:ic|ed))?[-_.]?repl(?:y|ies)|.*-(?:request|owner|bounces)$|root$|listserv|majordomo")
#: characters of a name before the "@" that are looked at (RFC 5321, 4.5.3.1.1, and some more)
_MAX_LOCAL = 320


def head_of(raw: bytes) -> bytes:
    """The headers of a message, without the empty line below them; nothing is decoded."""
    ends = [end for end in (raw.find(b"\r\n\r\n"), raw.find(b"\n\n")) if end >= 0]
    return raw[:min(ends, default=len(raw))]


def arrival(raw: bytes) -> str | None:
    """When a message came, told by its headers; ISO 8601, UTC.

    ``raw``: the message or its headers.
    The topmost Received is the one that the mailbox's own server wrote (RFC
    5321, 4.4); without one, the sender's Date has to do. None where neither
    tells a possible date, or the headers break a limit.
    """
    head = head_of(raw)
    try:
        limits.check(head)
    except LimitExceeded:
        return None
    message = Message(head)
    stamp = message.header("received").rpartition(";")[2]
    moment = Message(b"Date: %s\n\n" % stamp.encode("ascii", "replace")).date or message.date
    return moment.isoformat() if moment else None


def takes_no_answers(address: Address) -> bool:
    """Whether nobody reads what is sent to ``address``."""
    return bool(_ROBOT.match(address.local[:_MAX_LOCAL])) or nobody(address)


def why_no_receipt(raw: bytes, form: bool, email: str) -> str:
    """What in the headers forbids to acknowledge a message to ``email`` (RFC 3834, 2), or "".

    ``raw``: the message or its headers.
    One of "unreadable", "automatic", "bulk", "no-path", "robot", "other-sender".
    A ``form``'s notification is written by a machine, and rightly says so: of
    these only counts that it is no reply, and came by no list.
    """
    head = head_of(raw)
    try:
        limits.check(head)
    except LimitExceeded:
        return "unreadable"
    message = Message(head + b"\r\n\r\n")
    if _is_automatic(message, form):
        return "automatic"
    if message.header("precedence").strip().lower() in ("bulk", "list", "junk", "auto_reply") or any(
            message.has(name) for name in _LIST_HEADERS):
        return "bulk"
    if form:
        return ""
    if message.header("return-path").replace(" ", "") == "<>":
        return "no-path"
    if any(takes_no_answers(address) for address in (message.from_, *message.addresses("return-path"))):
        return "robot"
    # only the sender is vouched for, not where he wants answers to go
    return "" if message.from_.address == email else "other-sender"


def _is_automatic(message: Message, form: bool) -> bool:
    submitted = message.header("auto-submitted").partition(";")[0].strip().lower()
    return (
        submitted not in ("", "no") and not (form and submitted == "auto-generated")
        or message.has("x-autoreply")
        or message.has("x-autorespond")
        or message.header("x-auto-response-suppress").lower().strip() not in ("", "none")
        or message.content_type == "multipart/report"
    )
