# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What goes into a parser and what comes out of it: plain frozen values.

Nothing here, and nothing in this package, knows Odoo, the network, the clock or
a setting. A parser is a pure function of the bytes of one message and of a
:class:`Context`.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Basis = Literal["certain", "probable", "unverified"]
Verdict = Literal["verified", "unknown", "failed"]
AnswerKind = Literal["page", "mail", "call", "chat", ""]

#: Codes of ``social.interest.action``; a parser may use no other.
ACTIONS = frozenset({
    "like", "reaction", "share", "comment", "reply", "mention", "review",
    "question", "request", "order", "message", "follow", "connection_request", "visit", "letter",
})

#: the largest number that PostgreSQL's ``integer`` holds: a mail may claim any number of persons
MAX_OTHERS = 2**31 - 1
#: the largest number of one action that is believed of one place and time
MAX_TOTAL = 1_000_000
#: least and most stars of a review
STARS = (1, 5)


@dataclass(frozen=True, slots=True)
class TemplateField:
    """Where one thing stands in the messages of a template.

    ``pattern``: of a label the label; of a text what stands before it (empty:
    from the start, of what is no text from the start of a line); of a link its address or its words (empty: any). A
    wildcard, see :mod:`parsers.wildcard`; so is ``until``: what stands after
    it (empty: to the end of the line, of a text to the end of the message).
    ``number``: the first link that fits, the second, …
    """

    target: str
    method: str
    pattern: str = ""
    until: str = ""
    number: int = 1
    required: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """One kind of message.

    Of the conditions all that are not empty must hold. ``sender``: a domain
    (it or one below it) or a wildcard for the whole address. ``subject``,
    ``words``, ``list_id``: wildcards for a part of the subject, of a line of
    the text, of the List-ID. ``signed_by``: the domain in whose name the
    message must be signed, or it shows as forged. ``link_domain``: where links
    may lead besides the sender's own domain.
    """

    name: str
    sender: str = ""
    subject: str = ""
    words: str = ""
    list_id: str = ""
    signed_by: str = ""
    link_domain: str = ""
    channel: str = "form"
    action: str = "request"
    #: how one answers; empty: by what is found
    answer: AnswerKind = ""
    source_key: str = ""
    source_name: str = ""
    fields: tuple[TemplateField, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a parser may know besides the message.

    ``own_addresses``: e-mail addresses of the company, lower case.
    ``own_identities``: names, handles and author keys under which the company
    itself acts on the channels, lower case; their actions make no interest.
    ``http_hosts``: hosts that a card may open by plain http, and what is below
    them, lower case; all others by https only.
    ``authserv_ids``: names of the mail servers whose ``Authentication-Results``
    header is believed (RFC 8601), lower case; the empty string stands for a
    server that writes no name.
    ``received_at``: when the mail server took the message in, aware, UTC; used
    where the message itself tells no usable date.
    ``templates``: what an administrator taught, in the order in which they are tried.
    ``spam_aside``: whether a letter that the mailbox's own server calls spam is put aside.
    ``known_references``: of the message ids that messages refer to those that are known
    here, without brackets: who refers to one of them answers us.
    ``country``: ISO code of the company's country, where a number without "+" is dialled.
    """

    own_addresses: frozenset[str] = frozenset()
    own_identities: frozenset[str] = frozenset()
    http_hosts: frozenset[str] = frozenset()
    authserv_ids: frozenset[str] = frozenset()
    received_at: datetime | None = None
    templates: tuple[Template, ...] = ()
    spam_aside: bool = False
    known_references: frozenset[str] = frozenset()
    country: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """One file that a message brings.

    ``name``: safe to show and to save under, told by the sender. ``type``: as his program calls it, never to be
    believed. ``size``: bytes. ``part``: the number of the part, see :mod:`parsers.files`. ``left``: why the file
    is only named and not kept: its "size", or the "number" of others; empty where it is kept.
    """

    name: str
    type: str
    size: int
    part: int
    left: Literal["", "size", "number"] = ""
    #: the bytes, where they were cut out; no part of :meth:`Outcome.as_dict`
    data: bytes = field(default=b"", repr=False, compare=False)

    def as_dict(self) -> dict:
        """JSON-able dictionary of what is told of the file."""
        return {"name": self.name, "type": self.type, "size": self.size, "part": self.part, "left": self.left}


@dataclass(frozen=True, slots=True)
class Interest:
    """One action of one person, as one message tells it.

    Every text is plain text without control, bidi or zero-width characters.
    Every URL is ``https`` (``http`` only on a host of ``Context.http_hosts``),
    canonical, free of tokens and tracking parameters, and stands on a host that
    the parser may link to. What the message does not say is the empty string
    (``None`` for numbers and dates).
    """

    #: code of ``social.interest.channel``: "facebook", "wordpress", "mail" …
    channel: str
    #: one of :data:`ACTIONS`
    action: str
    author_name: str = ""
    #: what never changes about the author on this channel: numeric id, profile
    #: slug, ``user@host``, or the e-mail address. Empty if only a name is known.
    author_key: str = ""
    #: the name with which one addresses the person publicly, without "@"
    author_handle: str = ""
    author_url: str = ""
    author_photo: str = ""
    #: what the person wrote, never the words of the notification around it
    text: str = ""
    #: what the text is about: title of the post, subject of the letter
    title: str = ""
    #: the place where one answers
    url: str = ""
    #: "mail" where the answer is a letter to ``email``; "call" where the person
    #: asked to be called; "chat" where ``url`` is a conversation
    answer: AnswerKind = "page"
    #: the concrete place on the channel: group, page, blog, form, repository;
    #: the key never changes, the name is for people
    source_key: str = ""
    source_name: str = ""
    product: str = ""
    product_url: str = ""
    email: str = ""
    phone: str = ""
    #: stars of a review, within :data:`STARS`; what is beyond becomes the nearest of them
    rating: int | None = None
    #: aware, UTC
    date: datetime | None = None
    #: equal for all interests about the same post or in the same dialogue
    thread_key: str = ""
    #: id of this very action on its channel (comment id, message id), if any
    external_ref: str = ""
    #: persons whom the message counts but does not name ("and 12 others"), at most :data:`MAX_OTHERS`
    others: int = 0
    #: further labelled fields of a form, in order
    fields: tuple[tuple[str, str], ...] = ()
    #: what was cut from the message of a person, in order: the letter that he quotes, his signature
    quoted: str = ""
    #: of a letter of the company itself the addresses to which it went, lower case; empty where it only passes on
    #: what somebody else wrote. Of a letter to the company who else got it: the further To and Cc
    recipients: tuple[str, ...] = ()

    def __post_init__(self):
        if self.action not in ACTIONS:
            raise ValueError(f"unknown action {self.action!r}")
        # a stranger writes these numbers, and one that the database refuses would cost the card
        object.__setattr__(self, "others", min(max(self.others, 0), MAX_OTHERS))
        if self.rating is not None:
            object.__setattr__(self, "rating", min(max(self.rating, STARS[0]), STARS[1]))

    def as_dict(self) -> dict:
        """JSON-able dictionary of all fields; the date in ISO 8601; of what only letters have, what is there."""
        values = dataclasses.asdict(self)
        values["date"] = self.date.isoformat() if self.date else None
        values["fields"] = [list(pair) for pair in self.fields]
        values["recipients"] = list(self.recipients)
        return {name: value for name, value in values.items() if value or name not in ("quoted", "recipients")}


@dataclass(frozen=True, slots=True)
class Returned:
    """A letter that did not arrive, as a report of a mail system tells of it.

    ``message_ids``: of the letter, without brackets; ``recipients``: whom it did not reach, lower case, empty where the
    report does not say; ``reason``: the other server's words.
    """

    message_ids: tuple[str, ...]
    recipients: tuple[str, ...] = ()
    reason: str = ""

    def as_dict(self) -> dict:
        """JSON-able dictionary of all fields."""
        return {
            "message_ids": list(self.message_ids), "recipients": list(self.recipients), "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Total:
    """How many actions of one kind a service itself counted at a place: a summary of its own tells it.

    ``first`` and ``last``: the days that it counted, both included; ``exact`` where the mail names them, else they
    follow from its own day ("last week"), and a day more or less at either end may be meant. The place is told as in
    :class:`Interest`; where the mail names none, both are empty.
    """

    channel: str
    action: str
    number: int
    first: date
    last: date
    exact: bool = True
    source_key: str = ""
    source_name: str = ""

    def __post_init__(self):
        if self.action not in ACTIONS:
            raise ValueError(f"unknown action {self.action!r}")
        if self.first > self.last:
            raise ValueError("a time that ends before it begins")
        # a stranger writes it, and one that the database refuses would cost the batch
        object.__setattr__(self, "number", min(max(self.number, 0), MAX_TOTAL))

    def as_dict(self) -> dict:
        """JSON-able dictionary of all fields; the days in ISO 8601."""
        return {**dataclasses.asdict(self), "first": self.first.isoformat(), "last": self.last.isoformat()}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Common part of what a message can come to; see the four subclasses.

    ``parser`` and ``parser_version`` say who decided (empty: nobody claimed
    the message), ``basis`` how certain the layout is that the parser knows,
    ``reason`` a short English sentence for the ledger. ``vouched`` is the reason of
    the verdict, a code of ``verdict.REASONS``, and where one matters a blank and a
    domain. ``anybody``: this is how software writes that anybody can run, so that
    a verified sender is not yet the site that he names. ``sender_domain``: of the
    only From address, lower case ("": there is none). ``own`` are the actions of
    the company itself that the message tells of: they make no card, but an answer
    among them answers the open cards of the same channel and ``thread_key``,
    those of the same message included: it may tell of a whole conversation.
    Nothing is told of a forged message. ``returned`` is the letter of which a
    delivery report tells. ``totals`` are what the service itself counted, of a
    message that sums up a time. ``listing``: it lists whatever is new at a place, so that of its
    interests only those make cards that name what the company looks for. ``files`` are those that a message with
    interests brings, for all of its cards. ``message_id``, ``sender``
    and ``subject`` are the message's own, decoded, for people who look at the
    ledger; they are no part of :meth:`as_dict`.
    """

    parser: str = ""
    parser_version: int = 0
    basis: Basis | Literal[""] = ""
    verdict: Verdict = "unknown"
    reason: str = ""
    own: tuple[Interest, ...] = ()
    vouched: str = ""
    anybody: bool = False
    sender_domain: str = ""
    files: tuple[File, ...] = ()
    returned: Returned | None = None
    totals: tuple[Total, ...] = ()
    listing: bool = False
    message_id: str = ""
    sender: str = ""
    subject: str = ""

    @property
    def name(self) -> str:
        """"parsed", "ignored", "unknown" or "failed"."""
        return type(self).__name__.lower()

    @property
    def found(self) -> tuple[Interest, ...]:
        """The interests of a parsed message; empty for every other outcome."""
        return ()

    def as_dict(self) -> dict:
        """JSON-able dictionary; ``own`` is in it where the company itself acted, the others where there are any."""
        values = {
            "outcome": self.name,
            "parser": self.parser,
            "parser_version": self.parser_version,
            "basis": self.basis,
            "verdict": self.verdict,
            "reason": self.reason,
            "interests": [interest.as_dict() for interest in self.found],
        }
        if self.listing:
            values["listing"] = True
        if self.own:
            values["own"] = [interest.as_dict() for interest in self.own]
        if self.returned:
            values["returned"] = self.returned.as_dict()
        if self.totals:
            values["totals"] = [total.as_dict() for total in self.totals]
        if self.files:
            values["files"] = [file.as_dict() for file in self.files]
        return values


@dataclass(frozen=True, slots=True)
class Parsed(Outcome):
    """The message tells of at least one action of a person."""

    interests: tuple[Interest, ...] = ()

    @property
    def found(self) -> tuple[Interest, ...]:
        return self.interests


@dataclass(frozen=True, slots=True)
class Ignored(Outcome):
    """Understood, and no interest: promotion, auto-reply, bounce, or an own action (``own``)."""


@dataclass(frozen=True, slots=True)
class Unknown(Outcome):
    """Nobody claims the message, or its layout is not the one that is known."""


@dataclass(frozen=True, slots=True)
class Failed(Outcome):
    """The message breaks a limit or the rules of its format."""


AnyOutcome = Parsed | Ignored | Unknown | Failed
