# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a person wrote on a site that sends it on in his name: his words, and below them the frame of the site.

No sentence tells who did what: From names the person, ``Sender`` or ``Reply-To`` the program, and a link leads to the
place where he wrote; or the number in the subject is that of the very thing it leads to. Where From names the site, his
name stands above his words and leads to his page. A letter has no such frame, a circular no such place, and what a list
manager sends on is read elsewhere.
"""

from __future__ import annotations

import itertools
import re

from .. import noise
from ..domains import same_owner
from ..lazy_regex import lazy_regex
from ..links import related
from ..message import Message
from ..names import bare, is_name
from ..notice_words import REPLYABLE, VIA
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
#: the number of a thing in a subject, and where many people talk about it
_NUMBERED = lazy_regex(r"\(?#(\d{1,9})\)?")
_TRACKED = lazy_regex(r"^\[[\w.-]{1,40}/[\w.-]{1,60}\] .{1,300}\(#\d{1,9}\)$")
_OF_MANY = lazy_regex(r"/(?:issues?|pulls?|merge_requests?|contents?|comments?|pages?|tasks?|topics?|discussions?)/", 2)
#: what is enough where the number of the thing speaks for a program as well
_ALMOST, _FOR_A_PERSON = 4, 2
_WORDS = lazy_regex(r"[^\W\d_]+")
_FIRST = 4
#: what a program puts into an address to know the thread again
_TOKEN = lazy_regex(r"\d{2,}|[0-9a-f]{6,}")


def read(message: Message) -> Notice | None:
    """The words and their writer, ``None`` for any other mail."""
    if "relayed" not in message.memo:
        message.memo["relayed"] = _read(message)
    return message.memo["relayed"]


def _read(message: Message) -> Notice | None:
    if message.has_any(_CIRCULARS) or message.html.lower().count("<img") > _MAX_PICTURES:
        return None
    sender = message.sender
    name = bare(sender.name) if VIA.search(sender.name) else sender.name
    of_person = (" " in name or _of_a_handle(message, name)) and is_name(name)
    of_person = of_person and not notice_people.site_like(name, message)
    if noise.nobody(sender) or not of_person:
        name, of_person = _above_his_words(message), False
    if not name or noise.circular(sender):
        return None
    people = {name.lower()}
    url = _place(message, people)
    if not url or not _is_framed(message, name, url, of_person):
        return None
    main, other = rows_.rows_of(message)
    labels, heads = rows_.labels_of(message), reading_of(message).heads
    texts = (notice_text.tidy_rows(rows, labels, heads, people, own=True) for rows in (other, main) if rows)
    text = next(filter(None, texts), "")
    if not 0 < len(text) <= _MAX_TEXT:
        return None
    many = _OF_MANY.search(f"{url}/") and (name != sender.name or _is_of_the_number(message, url))
    return Notice(Told("comment" if many else "message", [name], 0, "", name), text, url, said=True)


def _is_framed(message: Message, name: str, url: str, of_person: bool) -> bool:
    """Whether a program set its frame around the words of ``name``, and sends them on."""
    if _goes_through(message):
        return composed.frames_words(message)
    words = set(name.lower().split())
    numbered = of_person and _is_of_the_number(message, url) and not words & set(_WORDS.findall(message.sender.local))
    return numbered and not composed.typed(message) and composed.weight(message) >= _ALMOST


def _is_of_the_number(message: Message, url: str) -> bool:
    """Whether the thing at ``url`` has the number that the subject names: "Wi-Fi drops (#31)", "…/issues/31"."""
    last = url.partition("#")[0].partition("?")[0].rstrip("/").rpartition("/")[2]
    return last in _NUMBERED.findall(message.subject)


def _of_a_handle(message: Message, name: str) -> bool:
    """Whether a tracker, which names the place and the number in the subject, may write in the name of a handle."""
    numbered = _TRACKED.search(message.subject)
    return bool(numbered) and name.islower() and name not in message.sender.address


def _above_his_words(message: Message) -> str:
    """The name that stands alone above words which are answered by mail, and leads to his page; "" if none does."""
    if not REPLYABLE.search(message.any_text):
        return ""
    reading = reading_of(message)
    rows = [row for row in reading.main if row.plain][:_FIRST]
    for row, below in itertools.pairwise(rows):
        name = reading.settled(row.plain)
        if " " in name and reading.evidence.get(name, 0) >= _FOR_A_PERSON and name.lower() not in reading.readers:
            return "" if rows_.is_foot(below) or below.is_link else name
    return ""


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
