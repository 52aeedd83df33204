# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether the mailbox's own server took a message for spam.

Every server writes its headers above those that it got, so from the top down
the own server speaks, until the first ``Received`` of a foreign server: what
stands below that, a sender or his relay may have written. Of two headers with
one name the upper is the own server's.
"""

from __future__ import annotations

import re

from .domains import same_owner
from .lazy_regex import lazy_regex
from .message import Message
from .spam_data import MEANS_SPAM
from .types import Context

#: header in lower case → (header, what its value begins with where it means spam)
_MEANS_SPAM = {
    name.lower(): (name, lazy_regex(pattern, re.IGNORECASE)) for name, pattern in MEANS_SPAM.items()
}
#: characters of a value that are looked at
_MAX_VALUE = 2000
_BY = lazy_regex(r"(?:^|\s)by\s+([a-z0-9.-]{1,253})", re.IGNORECASE)
#: whose servers those are that write no name into Authentication-Results
_NAMELESS = "outlook.com"


def told_by(message: Message, context: Context) -> str:
    """The name of the header by which the own server calls the message spam; "" if it does not."""
    asked: set[str] = set()
    for name, value in message.fields:
        if name == "received" and not _is_own(value, context):
            break
        if name in _MEANS_SPAM and name not in asked:
            asked.add(name)
            shown, pattern = _MEANS_SPAM[name]
            if pattern.match(value[:_MAX_VALUE].strip()):
                return shown
    return ""


def _is_own(received: str, context: Context) -> bool:
    """Whether the mailbox's own server wrote this ``Received``, by the names that it has for itself."""
    by = _BY.search(received[:_MAX_VALUE])
    host = by[1].lower() if by else ""
    return any(host == server or same_owner(host, server or _NAMELESS) for server in context.authserv_ids if by)
