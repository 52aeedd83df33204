# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sites of a notification beside its sender's: the reader's own, on whose pages a service shows comments."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from .. import links
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..message import Message

#: the part of a page that is one comment: "comment-6590127744", "c12"
_COMMENT = lazy_regex(
    r"/?(?:[a-z]{1,12}[-_])?(?:comments?|cmt|reply|post|msg|isso|answer|review|[cp])[-_/=]?[a-z]{0,2}\d[\w-]{0,40}",
    re.IGNORECASE)


def of_comments(message: Message, urls: Iterable[str], own: Collection[str]) -> tuple[str, ...]:
    """The hosts of ``urls`` that lead to one comment, of the domain of a reader of ``message`` and none of ``own``.

    Who has a service for what is said on his pages is told of a comment by the service, and sees it on his page.
    """
    domains = {to.domain for to in message.to}
    found = (links.host_of(url) for url in urls if "#" in url and _COMMENT.fullmatch(url.partition("#")[2][:80]))
    return tuple(dict.fromkeys(
        host for host in found
        if host and host not in own and any(domain and same_owner(host, domain) for domain in domains)))


def unglued(url: str) -> str:
    """An address without what stands behind it in its line: a full stop, a bracket that opens or closes."""
    if url.count("(") > url.count(")"):
        # "…/post/3382(If you cannot open it, …"
        url = url[: url.rindex("(")]
    return url.rstrip(".,;:!?*_" + ("" if "(" in url else ")"))
