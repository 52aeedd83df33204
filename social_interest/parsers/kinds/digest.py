# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Digests of forums and mailing lists: a program lists what is new, and who looked for what it does not know.

Each entry is a mention, with its place and its link. Which of them name what a company looks for only the
company knows: an outcome that is a ``listing`` makes cards of these alone, and of the others nothing.
"""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from .. import links
from ..absence import own_domains
from ..base import Parser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest, Parsed

#: entries of one mail
MAX_ENTRIES = 100
#: characters of an excerpt
MAX_EXCERPT = 4000


class ListedPost(NamedTuple):
    """One topic or post of a digest."""

    #: as a card may open it; empty where the digest leads nowhere
    url: str = ""
    title: str = ""
    text: str = ""
    author: str = ""
    author_key: str = ""
    author_url: str = ""
    #: the address of whoever wrote, where the place is a list of letters
    email: str = ""
    #: the forum or the category inside of the place
    part: str = ""
    #: the host that is the place, where a digest is of several
    site: str = ""
    thread: str = ""
    #: tells the post from all others of the place
    ref: str = ""
    date: datetime | None = None


class Place(NamedTuple):
    """The forum or the list that a digest is of: its key and its name."""

    key: str
    name: str = ""


def told_ref(thread: str, author: str, text: str) -> str:
    """What tells a post from all others where the digest does not say which post of the thread it is."""
    told = hashlib.sha256(f"{author}\n{clean(text, MAX_EXCERPT)}".encode("utf-8", "replace")).hexdigest()
    return f"{thread}/{told[:16]}"


def listed(
    parser: Parser, entries: Iterable[ListedPost], place: Place, message: Message, context: Context,
) -> AnyOutcome:
    """The outcome of a digest: a mention for each entry of somebody else, on a site that is not the company's own."""
    if not place.key or links.within(place.key.partition("/")[0], own_domains(context.own_addresses)):
        # of an own forum each post is told by its own notification
        return parser.ignored("digest of the company's own site" if place.key else "digest")
    readers = {to.name.casefold() for to in message.addresses("to") if to.name}
    found: dict[str, Interest] = {}
    for entry in itertools.islice(entries, MAX_ENTRIES):
        interest = _mention(parser, entry, place, message, context)
        if not interest.title and not interest.text or interest.author_name.casefold() in readers:
            continue
        if not parser.is_own(interest, context):
            found.setdefault(interest.external_ref or f"{interest.url} {interest.title}", interest)
    outcome = parser.parsed(found.values(), context) if found else None
    if not isinstance(outcome, Parsed):
        return parser.ignored("digest")
    return dataclasses.replace(outcome, listing=True)


def _mention(parser: Parser, entry: ListedPost, place: Place, message: Message, context: Context) -> Interest:
    part = line(entry.part, 100)
    return Interest(
        channel=parser.channel,
        action="mention",
        author_name=line(entry.author, 200),
        author_key=entry.author_key.lower(),
        author_url=entry.author_url,
        title=line(entry.title),
        text=clean(entry.text, MAX_EXCERPT),
        url=entry.url,
        # without a page one answers whoever wrote
        answer="page" if entry.url or not entry.email else "mail",
        email=entry.email,
        source_key=entry.site or place.key,
        source_name=entry.site or line(place.name, 100) or place.key,
        date=entry.date or parser.date(message, context),
        thread_key=entry.thread,
        external_ref=entry.ref,
        fields=(("Forum", part),) if part else (),
    )
