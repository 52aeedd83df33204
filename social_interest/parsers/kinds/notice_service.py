# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a site tells the reader of his own order, bill or account, from an address that might be a person's."""

from __future__ import annotations

from .. import telling
from ..message import Message
from ..service_words import NOBODY_READS, OWN
from ..template_words import BUTTON
from . import notice_links, notice_people
from . import notice_rows as rows_

_NEAR = 8


def of_the_readers_own(message: Message) -> bool:
    """Whether a site, in its own name, tells of what the reader himself ordered, pays or has, and nobody wrote.

    Three signs: no person's name in From, a link to its own site, and the words of a confirmation at the top, or
    those of a program that nobody is to answer.
    """
    name = message.sender.name
    if message.references or not name or not (" " not in name or notice_people.site_like(name, message)):
        return False
    if message.reply_to.address and message.reply_to.domain != message.sender.domain:
        return False
    main, _other = rows_.rows_of(message)
    subject = telling.without_prefix(telling.normal(message.subject))
    own = any(OWN.match(one) for one in (subject, *(row.plain for row in main[:_NEAR] if row.plain)))
    # who asks wants an answer
    asks = any(one.endswith("?") for one in (subject, *(row.plain for row in main)))
    if own and not asks and any(_pressed(link) for link in notice_links.to_site(message)):
        return True
    return bool(notice_links.to_site(message)) and any(NOBODY_READS.search(row.plain) for row in main if row.plain)


def _pressed(link: notice_links.NoticeLink) -> bool:
    """Whether ``link`` leads below the first page, and its words are those of a button."""
    path = link.url.split("/", 3)[3] if link.url.count("/") >= 3 else ""
    return bool(path) and bool(BUTTON.match(link.label.strip()) or OWN.match(link.label.strip()) or "confirm" in path)
