# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The contract of a parser."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import ClassVar

from . import links
from .message import Message
from .phones import phone_key
from .types import AnyOutcome, Basis, Context, Ignored, Interest, Parsed, Unknown

#: channels of sites on which visitors type the name and the address under which they write
TYPED = frozenset({"form", "comment", "wordpress", "review", "chat"})


class Parser:
    """One origin of notifications. Stateless; one instance serves all messages.

    A subclass declares the class attributes below and the two methods. It must
    not raise on any message that it scored: a layout that is not the known one
    comes back as ``self.unknown(reason)``, never as an exception.
    """

    #: unique, stable; stands in the ledger
    code: ClassVar[str]
    #: raised whenever the outcome of some message changes
    version: ClassVar[int] = 1
    #: code of the channel that its interests belong to
    channel: ClassVar[str]
    #: how certain the layout is (see CONTRIBUTING.md, "Adding a source")
    basis: ClassVar[Basis]
    #: codes of the actions it tells of; each has a sample
    actions: ClassVar[frozenset[str]] = frozenset()
    #: the most that :meth:`score` gives; a parser that cannot win is not asked
    max_score: ClassVar[int] = 100
    #: claims what may be anything, a form or a letter: a template comes before it
    general: ClassVar[bool] = False
    #: claims what people write themselves, and among it what the mailbox's server calls spam
    may_be_spam: ClassVar[bool] = False
    #: claims what a person's own mail program wrote, what he quotes and passes on in it included
    reads_letters: ClassVar[bool] = False
    #: domains in whose name the origin signs its mail; empty: any site may send
    sender_domains: ClassVar[tuple[str, ...]] = ()
    #: many who have nothing to do with each other send through :attr:`sender_domains`: shops, forms, help desks
    for_many: ClassVar[bool] = False
    #: claims only mail from :attr:`sender_domains` and is not asked about any other
    by_sender: ClassVar[bool] = False
    #: registrable domains that its links may lead to; empty: the sender's own
    #: site, as it stands in the message
    link_domains: ClassVar[tuple[str, ...]] = ()
    #: hosts of authors' pictures
    photo_domains: ClassVar[tuple[str, ...]] = ()

    @property
    def anybody(self) -> bool:
        """Whether anybody can have mail of this kind sent, in the name of any site, and well signed."""
        return self.for_many or not self.sender_domains

    @property
    def typed(self) -> bool:
        """Whether the name and the address of an author are what a visitor of some site typed."""
        return self.anybody and self.channel in TYPED

    def score(self, message: Message) -> int | None:
        """How surely this message is of this origin: 1 to 100; ``None`` declines.

        100: a header that only this origin writes; 80: its sender address;
        60: its subject; 40: its body; 1: the last resort. Cheap: looks at
        headers first and at bodies only where it must.
        """
        raise NotImplementedError

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        """The outcome of a message that this parser won.

        ``parser``, ``parser_version``, ``verdict`` and, where it is empty,
        ``basis`` are filled in by :func:`parsers.parse`.
        """
        raise NotImplementedError

    def outcome(self, message: Message, context: Context) -> AnyOutcome:
        """What :meth:`parse` gives, the actions of the very person to whom the mail is addressed apart.

        Many programs tell everybody who takes part, and so the one who acted as well. Where visitors type their name,
        it may be anybody's.
        """
        outcome = self.parse(message, context)
        readers = {to.name.casefold() for to in message.addresses("to") if " " in to.name.strip()}
        if self.typed or not readers or not isinstance(outcome, Parsed):
            return outcome
        own = tuple(one for one in outcome.interests
                    if one.action != "letter" and one.author_name.casefold() in readers)
        others = tuple(one for one in outcome.interests if one not in own)
        if not own:
            return outcome
        if not others:
            return self.ignored("own action", (*outcome.own, *own))
        return dataclasses.replace(outcome, interests=others, own=(*outcome.own, *own))

    def total_place(self, message: Message) -> tuple[str, str]:
        """(key, name) of the place of which a summary counts, as its cards have them; empty where it names none."""
        return "", ""

    # -- outcomes --------------------------------------------------------

    def unknown(self, reason: str) -> Unknown:
        return Unknown(reason=reason)

    def ignored(self, reason: str, own: Iterable[Interest] = ()) -> Ignored:
        return Ignored(reason=reason, own=tuple(own))

    def parsed(self, interests: Iterable[Interest], context: Context) -> AnyOutcome:
        """``interests``, those of the company itself apart, and without links that a card must not open."""
        found = tuple(_openable(interest, context) for interest in interests)
        own = tuple(interest for interest in found if self.is_own(interest, context))
        others = tuple(interest for interest in found if interest not in own)
        if not found:
            return self.unknown("no person and no action found")
        return Parsed(interests=others, own=own) if others else self.ignored("own action", own)

    def is_own(self, interest: Interest, context: Context) -> bool:
        """Whether the company itself acted, as far as the origin vouches for who acted.

        Where visitors type name and address themselves, whoever typed the company's would never be heard: only an
        account counts there.
        """
        accounts = {interest.author_key, interest.author_handle}
        if self.typed:
            accounts -= {interest.email, phone_key(interest.phone)}
        else:
            accounts |= {interest.author_name, interest.email}
        names = {name.lower() for name in accounts if name}
        return not names.isdisjoint(context.own_identities) or not names.isdisjoint(context.own_addresses)

    # -- helpers ---------------------------------------------------------

    def link(self, url: str) -> str:
        """``url`` as a card may open it, or the empty string."""
        return links.canonical(url, self.link_domains) if url else ""

    def photo(self, url: str) -> str:
        return links.picture(url, self.photo_domains) if url else ""

    @staticmethod
    def date(message: Message, context: Context) -> datetime | None:
        """When it happened: the Date header unless it lies in the future."""
        told, received = message.date, context.received_at
        if told and received and told > received + timedelta(days=1):
            return received
        return told or received


def _openable(interest: Interest, context: Context) -> Interest:
    urls = {name: getattr(interest, name) for name in ("url", "author_url", "product_url")}
    closed = {name: "" for name, url in urls.items() if url and not links.openable(url, context.http_hosts)}
    return dataclasses.replace(interest, **closed) if closed else interest
