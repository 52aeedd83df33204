# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who a message is, whatever way it came."""

from __future__ import annotations

import hashlib
import re

# Headers that every relay, forwarder and mailbox adds on the way (RFC 5321 4.4,
# RFC 8601, RFC 8617): two copies of one message differ in them and only there.
_TRACE = re.compile(
    rb"^(?:received|return-path|delivered-to|x-original-to|x-received|envelope-to|x-gm-[\w-]+|x-gmail-labels|"
    rb"authentication-results|arc-[\w-]+|x-spam-[\w-]+|received-spf|x-forwarded-[\w-]+|"
    rb"status|x-status|x-uid|x-uidl|x-keywords|x-mozilla-[\w-]+|lines|content-length):",
    re.IGNORECASE,
)


_REFERENCES = re.compile(rb"^(?:in-reply-to|references)[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE | re.MULTILINE)
_MESSAGE_ID = re.compile(rb"<([^<>\s]{1,250})>")
#: bytes of a message in which its headers are looked for; ids that one message may refer to
_MAX_HEAD = 64 * 1024
_MAX_REFERENCES = 60


def references(raw: bytes) -> list[str]:
    """The message ids in In-Reply-To and References of a raw message, without brackets: a look, no reading."""
    head = raw[:_MAX_HEAD].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    found = [match[1] for field in _REFERENCES.finditer(head) for match in _MESSAGE_ID.finditer(field[1])]
    return [message_id.decode("ascii", "ignore") for message_id in found[:_MAX_REFERENCES]]


def content_hash(raw: bytes) -> str:
    """Hex SHA-256 of a message without its trace headers and line-end style.

    Equal for copies of one message that came through two mailboxes; different
    for two messages that differ in anything a sender writes, even where they
    share the Message-ID.
    """
    data = raw.replace(b"\r\n", b"\n")
    head, separator, body = data.partition(b"\n\n")
    digest = hashlib.sha256()
    keep = True
    for line in head.split(b"\n"):
        if line[:1] not in (b" ", b"\t"):
            keep = not _TRACE.match(line)
        if keep:
            digest.update(line + b"\n")
    digest.update(separator + body)
    return digest.hexdigest()
