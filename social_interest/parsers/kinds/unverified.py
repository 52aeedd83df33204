# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Senders of which no mail is at hand: one row of a table each.

A row says who sends and where its links lead. What happened is read from the
sentence "NAME did ACTION", labelled lines, stars, the quotation, and links of
the official domains. The card says that the layout is not proven.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Literal, NamedTuple

from .. import html as html_
from .. import links, noise, telling
from ..labels import key_of, wants_call
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..phones import find_phone, phone_key
from ..text import clean, line
from ..types import AnswerKind, AnyOutcome, Context, Interest
from ..wording import Told
from . import forms, notice_people, notice_rows
from . import unverified_words as words
from .notification import NotificationParser, all_links

Group = Literal["network", "review", "chat"]


class Sender(NamedTuple):
    """One row: a sender of notifications."""

    code: str
    #: for people: the place, where the mail names none
    name: str
    channel: str
    group: Group
    #: what it can tell of; other sentences are not believed
    actions: str
    sender_domains: tuple[str, ...]
    link_domains: tuple[str, ...]
    photo_domains: tuple[str, ...] = ()
    #: pattern of the whole address, where the domain has people as well
    address: str = ""
    #: domains of addresses that pass an answer on to the person
    relays: tuple[str, ...] = ()
    #: address of a profile with the key of the author in group "key"
    profile: str = ""
    #: whether comments stand on the company's own pages
    own_pages: bool = False
    #: whether a review is of a product; else it is of a place
    products: bool = False


_STARS = lazy_regex(
    r"\b(?P<number>[1-5])(?:[.,]0)?[- ]?(?:stars?\b|звезд\w*|звёзд\w*|из 5|out of 5|of 5\b|/ ?5)|"
    r"(?P<drawn>[★⭐●]{1,5})(?P<empty>[☆○]{0,4})|(?:оценка|rating)\s*:\s*(?P<told>[1-5])\b",
    re.IGNORECASE,
)
#: "… for Acme Café", "… о компании «Acme»"
_OF = lazy_regex(
    r"^\s*(?:[1-5][- ]?stars?|[1-5]/5|[★☆⭐]+)?\s*(?:(?:for|of|about|on) (?:your (?:app|product|listing|business|"
    r"page) )?|"
    r"(?:о|об|на|для) (?:компании |товар\w* |приложени\w+ |"
    r"организации )?)[«\"“]?(?P<name>[^«»\"“”:|\n]{2,120}?)[»\"”]?\s*(?:[.!:|]|$)",
    re.IGNORECASE,
)
_ABOUT = lazy_regex(r"(?:об?|на|у|для) ", re.IGNORECASE)
_NAME_OF = lazy_regex(r"(?P<name>.{2,100}?) (?=(?:for|about|на|о|об|для) )")
#: where the words of a person end: a button, the foot (en, ru)
_BUTTON = lazy_regex(
    r"\W{0,3}(?:view|reply|see|read|open|manage|respond|go to|show|answer|join|ответить|посмотреть|открыть|перейти|"
    r"смотреть|читать|показать)\b.{0,60}$|"
    r"\W{0,3}(?:©|\(c\)|copyright|unsubscribe|отписаться|you(?:['’]re| are) receiving|you received this|"
    r"this (?:e-?mail|message) was|вы получили это|это письмо).*",
    re.IGNORECASE,
)
_SIGN = lazy_regex(
    r"[★☆⭐●○\s]+|.{0,20}\b[1-5](?:[.,]\d)?(?:/5|[ -](?:stars?|звезд\w*|звёзд\w*|из 5|out of 5|of 5)).{0,10}|"
    r"(?:оценка|rating)\s*:.{0,20}",
    re.IGNORECASE,
)
#: words between rows of dashes: "--- End of message ---"
_RULED = lazy_regex(r"[-–—_=*]{3,} ?[^\W_][^\n]{0,60}[-–—_=*]{3,}")
#: an address written out behind its label
_SHOWN_URL = lazy_regex(r"\s?[(<\[]?https?://[^\s()<>]{1,1500}[)>\]]?")
#: below the words of a review: who wrote it, and that he bought the thing
_BOUGHT = lazy_regex(r"\W{0,3}(?:verified (?:buyer|purchase|reviewer|customer)|проверенн\w+ покуп\w+|"
                     r"подтвержд[её]нн\w+ покуп\w+)\W{0,3}", re.IGNORECASE)
_COMMENT = lazy_regex(r"#comment-(?P<id>\d{1,20})$")
_MAX_LINES = 60


class UnverifiedParser(NotificationParser):
    """Base of all rows; see :func:`parsers_of`."""

    row: ClassVar[Sender]
    version = 5
    max_score = 80

    def score(self, message: Message) -> int | None:
        sender = message.sender
        if self.row.relays and within(sender.domain, self.row.relays):
            return 80
        if not within(sender.domain, self.sender_domains) or (
            self.row.address and not re.fullmatch(self.row.address, sender.address)
        ):
            return None
        return 80 if noise.automatic(message) else None

    def link(self, url: str) -> str:
        return links.canonical(url, self.row.link_domains) if url else ""

    def thread_key(self, url: str) -> str:
        # nobody knows what of its query names the place
        return url.partition("#")[0]

    def read(self, sentence: str) -> Told | None:
        known = words.WORDING[self.row.group]
        known = (words.COMMENTS, *known) if self.row.own_pages else known
        found = (wording.read(sentence) for wording in known) if sentence else ()
        told = next((told for told in found if told and told.action in self.actions), None)
        if told and told.names and _ABOUT.match(told.names[0]):
            # "О компании оставили отзыв"
            return None
        if told and self.row.group == "review" and len(told.names) == 1:
            # "New review from ANN for PLACE": the name ends where the place begins
            cut = _NAME_OF.match(told.who)
            if cut:
                return told._replace(names=[cut["name"]], who=cut["name"], rest=told.who[cut.end("name"):] + told.rest)
        if told and any(map(words.ADVERB.search, told.names)):
            told = told._replace(names=[words.ADVERB.sub("", name) for name in told.names])
        if told and len(told.names) > 1:
            names = [name for name in told.names if not words.APPOSITION.match(name)]
            return told._replace(names=names or told.names)
        return told

    def told(self, message: Message) -> Told | None:
        found = super().told(message)
        if found or self.noise.search(message.subject):
            return found
        return self._relayed(message) or self._starred(message)

    def _relayed(self, message: Message) -> Told | None:
        """A message that the address of a relay passes on: its sender bears the person's name."""
        sender = message.sender
        name = words.RELAYED.fullmatch(sender.name) if within(sender.domain, self.row.relays) else None
        return Told("message", [name["name"]], 0, "", name["name"]) if name and "message" in self.actions else None

    def _starred(self, message: Message) -> Told | None:
        """A review of which no sentence tells: the subject calls it so, and stars stand above its words."""
        if self.row.group != "review" or not words.REVIEW.search(message.subject):
            return None
        rows = [row.strip() for row in message.any_text.split("\n")[:_MAX_LINES]]
        # several rows of stars ask the reader to choose
        if sum(bool(row and _STARS.search(row) and _SIGN.fullmatch(row)) for row in rows) != 1:
            return None
        by = next(filter(None, map(words.BY.fullmatch, rows)), None)
        sentences = (telling.read(telling.normal(row)) for row in rows if len(row) <= telling.MAX_SENTENCE)
        said = None if by else next((one for one in sentences if one and one.action == "review" and one.names), None)
        name = line(by["name"] if by else said.names[0] if said else _above_stars(rows, message), 100)
        told = Told("review", [name], 0, "", name)
        named = name or not message.has("list-unsubscribe")
        return told if named and _below_sign(message, told) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not self.told(message) and self.row.group == "chat" and not self.noise.search(message.subject):
            fields = forms.read(message)
            if fields.message and (fields.name or fields.email or fields.phone):
                told = Told("message", [fields.name], 0, "")
                return self.parsed(self.interests(told, message, context), context)
        return super().parse(message, context)

    def interests(self, told: Told, message: Message, context: Context) -> list[Interest]:
        found = super().interests(told, message, context)
        if self.row.own_pages:
            page = next(
                (
                    page
                    for page in (forms.site_link(url, message, context) for url, _label in all_links(message))
                    if page
                ),
                "",
            )
            post = _COMMENT.search(page)
            found = [
                dataclasses.replace(
                    interest,
                    url=page or interest.url,
                    thread_key=page.partition("#")[0] or interest.thread_key,
                    external_ref=post["id"] if post else "",
                )
                for interest in found
            ]
        if self.row.group == "network":
            return found
        complete = self._reviewed if self.row.group == "review" else self._chatted
        return [complete(interest, told, message) for interest in found]

    def written(self, message: Message, told: Told) -> str:
        if self.row.group == "network" or told.action == "follow":
            return super().written(message, told)
        quote = next(message.tree.iter("blockquote"), None) if message.tree is not None else None
        text = clean(html_.text_of(quote)) if quote is not None else ""
        # a quotation behind the verb may be the name of the place
        text = text or text_below(message, self.read) or _below_sign(message, told)
        name = told.names[0] if told.names else ""
        if self.row.group == "review":
            text = _above_writer(text, name)
        if self.row.group == "chat" and name:
            # "Ann Lee: is it in stock?", as a talk is shown
            text = clean(text.removeprefix(f"{name}:")) if text else _below_name(message, name)
        text = text or ("" if _OF.match(told.rest) else clean(told.quoted))
        quoted = words.IN_QUOTES.fullmatch(text)
        return quoted["text"] if quoted else text

    def _reviewed(self, interest: Interest, told: Told, message: Message) -> Interest:
        """``interest`` with its stars, and with the place or the product that it is about."""
        rating = next((int(match["number"] or match["told"] or len(match["drawn"])) for match in map(
            _STARS.search, (message.subject, *message.preheaders[:3], message.any_text[:3000])) if match), None)
        about = _OF.match(_SHOWN_URL.sub("", told.rest))
        name = line(about["name"], 120) if about else ""
        relay = message.sender.address if within(message.sender.domain, self.row.relays) else ""
        return dataclasses.replace(
            interest,
            rating=rating if interest.action == "review" else None,
            author_key=interest.author_key or relay,
            email=relay,
            answer="mail" if relay else interest.answer,
            product=name if self.row.products else "",
            title="" if self.row.products else interest.title,
            source_key=name.lower()
            if name and not self.row.products
            else ""
            if self.channel == self.code
            else self.code,
            source_name=name if name and not self.row.products else self.row.name,
        )

    def _chatted(self, interest: Interest, told: Told, message: Message) -> Interest:
        """``interest`` with what labelled lines say of the visitor."""
        fields = forms.read(message)
        text = _above_button(fields.message) or interest.text
        reply = message.reply_to
        email = fields.email or (
            "" if noise.nobody(reply) or within(reply.domain, self.sender_domains) else reply.address
        )
        phone = line(find_phone(fields.phone or (text if told.action == "request" else "")), 60)
        call = bool(phone) and (told.action == "request" or wants_call(text) or not (email or interest.url))
        answer: AnswerKind = "call" if call else "chat" if interest.url else "mail" if email else ""
        return dataclasses.replace(
            interest,
            author_name=line(_above_button(fields.name) or interest.author_name, 200),
            author_key=interest.author_key or email or phone_key(phone),
            text=clean(text),
            email=email,
            phone=phone,
            answer=answer,
            source_key=self.code,
            source_name=self.row.name,
            thread_key=interest.thread_key or message.message_id,
        )


def _above_stars(rows: list[str], message: Message) -> str:
    """The name that a mail sets apart right above the stars of a review, or above its day; "" if there is none."""
    stars = next((at for at, row in enumerate(rows) if row and _STARS.search(row) and _SIGN.fullmatch(row)), 0)
    above = [row for row in rows[:stars] if row][-2:]
    if above and notice_rows.is_stamp(above[-1]):
        above.pop()
    return above[-1] if above and notice_people.evidence(message).get(above[-1], 0) > 0 else ""


def _above_writer(text: str, name: str) -> str:
    """``text`` without its day above, and below who wrote it and that he bought the thing."""
    rows = text.split("\n")
    if len(rows) > 1 and notice_rows.is_stamp(rows[0]):
        rows = rows[1:]
    told = len(rows) > 1 and bool(_BOUGHT.fullmatch(rows[-1]))
    if told:
        rows.pop()
    if len(rows) > 1 and name and (rows[-1].startswith(f"{name} (") and "@" in rows[-1] or told and rows[-1] == name):
        rows.pop()
    return clean("\n".join(rows))


def text_below(message: Message, read: Callable[[str], Told | None]) -> str:
    """The lines between the sentence and the button below it; "" if either is missing."""
    lines = message.any_text.split("\n")
    start = next((index for index, row in enumerate(lines[:_MAX_LINES]) if row and read(row)), None)
    if start is None:
        return ""
    end = next(
        (index for index, row in enumerate(lines[start + 1 : start + 1 + _MAX_LINES], start + 1) if _ends(row)), None
    )
    if end is None:
        return ""
    return clean("\n".join(row for row in lines[start + 1:end] if not row or not _SIGN.fullmatch(row)))


def _below_sign(message: Message, told: Told) -> str:
    """The lines below the stars of a review, or below the heading of a relayed message, and above the button."""
    text = message.any_text
    start = words.SAID.search(text) if told.action == "message" else None
    rows = (text[start.end():] if start else text).split("\n")[:_MAX_LINES]
    if not start:
        first = next((index for index, row in enumerate(rows) if row.strip() and _STARS.search(row)
                      and _SIGN.fullmatch(row.strip())), None) if told.action == "review" else None
        if first is None:
            return ""
        rows = rows[first + 1:]
    said = _above_end(rows, message)
    if len(said) == len(rows):
        return ""
    name = told.names[0] if told.names else ""
    return clean("\n".join(row for row in said if not (name and row.startswith(name)) and not (
        name and words.BY.fullmatch(row.strip()))))


def _above_end(rows: list[str], message: Message) -> list[str]:
    """The rows before a button, in whatever language: it is a link."""
    pressed = notice_rows.labels_of(message)
    return list(itertools.takewhile(
        lambda row: not _ends(row) and row.strip().lower().strip(" →>»›.:!") not in pressed, rows))


def _below_name(message: Message, name: str) -> str:
    """What stands beside or below a visitor's name that begins a row, above the button."""
    rows = message.any_text.split("\n")[:_MAX_LINES]
    start = next((index for index, row in enumerate(rows) if name and row.startswith(name)), None)
    if start is None:
        return ""
    said = _above_end(rows[start + 1:], message)
    beside = rows[start][len(name):].lstrip()
    first = [beside[1:]] if beside[:1] in (":", "：") else []
    return clean("\n".join((*first, *said))) if start + 1 + len(said) < len(rows) else ""


def _ends(row: str) -> bool:
    """Whether the words of a person end before this line: a button, the foot, a labelled line."""
    label, colon, _value = row.partition(":")
    if _RULED.fullmatch(row.strip()):
        return True
    return bool(_BUTTON.match(_SHOWN_URL.sub("", row))) or bool(colon and key_of(label) not in ("", "rating"))


def _above_button(value: str) -> str:
    """``value`` of the last labelled line without the button and the foot below it."""
    return clean("\n".join(itertools.takewhile(lambda row: not _BUTTON.match(row), value.split("\n"))))


def parsers_of(rows: Iterable[Sender], namespace: dict[str, Any]) -> tuple[UnverifiedParser, ...]:
    """One parser for each row, each of a class of its own in ``namespace``.

    ``namespace``: ``globals()`` of the module with the table, for a parser
    process finds a class by its module and name.
    """
    classes = [_class_of(row, namespace["__name__"]) for row in rows]
    namespace.update((made.__name__, made) for made in classes)
    return tuple(made() for made in classes)


def _class_of(row: Sender, module: str) -> type[UnverifiedParser]:
    name = "Unverified" + row.code.title().replace("_", "")
    return type(name, (UnverifiedParser,), {
        "__doc__": f"{row.name}: only its sender is known.",
        "__module__": module,
        "__qualname__": name,
        "row": row,
        "code": row.code,
        "channel": row.channel,
        "actions": frozenset(row.actions.split()),
        "sender_domains": (*row.sender_domains, *row.relays),
        # comments and chats stand on sites of whoever signed up
        "for_many": row.own_pages or row.group == "chat",
        # empty: links lead to the company's own pages as well
        "link_domains": () if row.own_pages else row.link_domains,
        "photo_domains": row.photo_domains,
        "profile": lazy_regex(row.profile or r"(?P<key>(?!))"),
    })
