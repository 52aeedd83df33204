# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who a message is, whatever way it came."""

from __future__ import annotations

import functools
import hashlib
import re
from typing import NamedTuple

from .spam_data import FILTERS

# Headers that every relay, forwarder and mailbox adds on the way (RFC 5321 4.4,
# RFC 8601, RFC 8617): two copies of one message differ in them and only there.
_RELAYS = (
    r"received|return-path|delivered-to|x-original-to|x-received|envelope-to|x-gm-[\w-]+|x-gmail-labels|"
    r"authentication-results|arc-[\w-]+|received-spf|x-forwarded-[\w-]+|"
    r"status|x-status|x-uid|x-uidl|x-keywords|x-mozilla-[\w-]+|lines|content-length"
)
_FILTERS = rf"(?:{'|'.join(map(re.escape, FILTERS))})[\w-]*"
_TRACE = re.compile(rf"^(?:{_RELAYS}|{_FILTERS}):".encode(), re.IGNORECASE)
#: those of them that a verdict goes by, and that a report or an automatic answer is known by
_FOUND = re.compile(rf"^(?:authentication-results|return-path:[ \t]*<[ \t]*>|{_FILTERS})".encode(), re.IGNORECASE)
#: `_TRACE` up to version 19.0.1.2.0
_FORMER_TRACE = re.compile(rf"^(?:{_RELAYS}|x-spam-[\w-]+):".encode(), re.IGNORECASE)
#: bytes of a header's name that is worth remembering
_MAX_NAME = 64


class Digests(NamedTuple):
    """Hex SHA-256 of a message, without regard to the style of its line ends.

    ``content``: of all but its trace headers. Equal for copies of one message
    that came through two mailboxes; different for two messages that differ in
    anything a sender writes, even where they share the Message-ID.
    ``trace``: of those of its trace headers that say what the servers on the way found.
    ``former``: ``content`` as versions up to 19.0.1.2.0 made it.
    """

    content: str
    trace: str
    former: str


def digests(raw: bytes) -> Digests:
    """The hashes of ``raw``, in time linear to its size."""
    data = raw.replace(b"\r\n", b"\n")
    head, separator, body = data.partition(b"\n\n")
    content, trace, former = [], [], []
    kept = was_kept = True
    found = False
    for line in head.split(b"\n"):
        if line[:1] not in (b" ", b"\t"):
            name = line[:line.find(b":") + 1]
            # of one header what it says decides too
            of_name = 0 < len(name) < _MAX_NAME and name.lower() != b"return-path:"
            kept, was_kept, found = _sort_of(name) if of_name else _sorted(line)
        # a carriage return alone hides other headers in this one
        kept = kept or b"\r" in line
        if kept:
            content.append(line)
        if found:
            trace.append(line)
        if was_kept:
            former.append(line)
    rest = separator + body
    told = _digest(content, rest)
    return Digests(told, _digest(trace), told if former == content else _digest(former, rest))


def _sorted(header: bytes) -> tuple[bool, bool, bool]:
    """Whether a header is no trace, was none, and is one that says what a server found."""
    return not _TRACE.match(header), not _FORMER_TRACE.match(header), bool(_FOUND.match(header))


#: the same, of names, which are few: whatever message has them
_sort_of = functools.lru_cache(maxsize=1024)(_sorted)


_REFERENCES = re.compile(rb"^(?:in-reply-to|references)[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)
_END_OF_HEAD = re.compile(rb"\n\r?\n")
_MESSAGE_ID = re.compile(rb"<([^<>\s\x00]{1,250})>")
#: bytes of a message in which its headers are looked for; ids that one message may refer to
_MAX_HEAD = 64 * 1024
_MAX_REFERENCES = 60


def references(raw: bytes) -> list[str]:
    """The message ids in In-Reply-To and References of a raw message, without brackets: a look, no reading."""
    head = raw[:_MAX_HEAD]
    if end := _END_OF_HEAD.search(head):
        head = head[:end.end()]
    head = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    found = [match[1] for field in _REFERENCES.finditer(head) for match in _MESSAGE_ID.finditer(field[1])]
    return [message_id.decode("ascii", "ignore") for message_id in found[:_MAX_REFERENCES]]


def content_hash(raw: bytes) -> str:
    """The hash by which copies of one message are known; see :class:`Digests`."""
    return digests(raw).content


def _digest(lines: list[bytes], rest: bytes = b"") -> str:
    digest = hashlib.sha256(b"".join([line + b"\n" for line in lines]))
    digest.update(rest)
    return digest.hexdigest()
