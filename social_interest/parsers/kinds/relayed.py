# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a person wrote on a site that sends it on in his name: his words, and below them the frame of the site.

No sentence tells who did what: From names the person, ``Sender`` or ``Reply-To`` the program, and a link leads to the
place where he wrote. A letter has no such frame, a circular no such place, and what a list manager sends on is read
elsewhere.
"""

from __future__ import annotations

import re

from .. import noise
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..links import related
from ..message import Message
from ..names import is_name
from ..wording import Told
from . import composed, notice_links, notice_people, notice_text
from . import notice_rows as rows_
from .notice import Notice
from .notice_reading import reading_of

#: written into what goes to many
_CIRCULARS = (
    "list-unsubscribe-post", "feedback-id", "x-campaign", "x-campaignid", "x-mc-user", "x-mailer-recptid",
    "x-csa-complaints", "x-rpcampaign", "list-post", "mailing-list", "x-mailing-list", "x-mailman-version",
    "x-beenthere",
)
_OF_A_THING = 3
_MAX_TEXT = 5000
_MAX_PICTURES = 3
#: pages on which an answer is written
_WRITES = lazy_regex(r"/(?:new|reply|compose|create|respond|answer)(?:[/?]|$)|[?&]reply", re.IGNORECASE)
#: what a program puts into an address to know the thread again
_TOKEN = lazy_regex(r"\d{2,}|[0-9a-f]{6,}")


def read(message: Message) -> Notice | None:
    """The words and their writer, ``None`` for any other mail."""
    if "relayed" not in message.memo:
        message.memo["relayed"] = _read(message)
    return message.memo["relayed"]


def _read(message: Message) -> Notice | None:
    sender = message.sender
    if not (" " in sender.name and is_name(sender.name)) or noise.nobody(sender) or noise.circular(sender):
        return None
    if message.has_any(_CIRCULARS) or not _goes_through(message) or notice_people.site_like(sender.name, message):
        return None
    if message.html.lower().count("<img") > _MAX_PICTURES or not composed.frames_words(message):
        return None
    people = {sender.name.lower()}
    url = _place(message, people)
    if not url:
        return None
    main, other = rows_.rows_of(message)
    labels, heads = rows_.labels_of(message), reading_of(message).heads
    texts = (notice_text.tidy_rows(rows, labels, heads, people, own=True) for rows in (other, main) if rows)
    text = next(filter(None, texts), "")
    if not 0 < len(text) <= _MAX_TEXT:
        return None
    told = Told("message", [sender.name], 0, "", sender.name)
    return Notice(told, text, url, said=True)


def _place(message: Message, people: set[str]) -> str:
    """The link to what he wrote, not to where it is answered."""
    found = [(notice_links.points(link, people), link.url) for link in notice_links.to_site(message)]
    found = [(points, url) for points, url in found if points >= _OF_A_THING]
    return max(found, key=lambda one: (not _WRITES.search(one[1]), one[0]), default=(0, ""))[1]


def _goes_through(message: Message) -> bool:
    """Whether another address of the organisation in From sends the mail, or takes the answers of one thread."""
    sender = message.sender
    for header in ("sender", "reply-to"):
        for one in message.addresses(header):
            ours = same_owner(one.domain, sender.domain) or related(one.domain, sender.domain)
            if not ours or one.address == sender.address:
                continue
            if header == "sender" or one.name.lower() != sender.name.lower() and _TOKEN.search(one.local):
                return True
    return False
