# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notifications of networks of which no real mail is at hand.

The sender is recognised; what happened is read from the sentence "NAME did
ACTION", the links, and the picture beside the author's name. The card says
that the layout is not proven.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator
from typing import ClassVar

from lxml import etree

from .. import html as html_
from .. import noise, telling
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..notice_words import YOU, YOURS
from ..text import clean
from ..types import AnyOutcome, Context, Interest
from ..wording import NETWORK, Told, Wording
from . import notice
from .announced import announces_several, names_somebody, person_in

#: service mail of every network (en, ru)
NOISE = lazy_regex(
    r"\b(?:code|password|log(?:ged)?[ -]?in|sign[ -]?in|security alert|verify|confirm(?:ation)? (?:your|code)|digest|"
    r"weekly|newsletter|recommended for you|suggest\w*|people you may know|"
    r"trending|what['’]s new|you might like|invoice|receipt|your ad|reminder|unsubscribe|memories|birthdays?)\b|"
    r"\b(?:код\w*|парол\w*|вход\w* в|безопасност\w*|подтвер\w+|дайджест|рассылк\w*|рекоменд\w+|возможно,? вы знаете|"
    r"день рождения|дни рождения|счёт|новост\w*)\b",
    re.IGNORECASE,
)
_SKIP_LINK = lazy_regex(
    r"unsubscribe|settings|notifications?(?:$|[/?])|privacy|help|support|policies|terms|legal|away\.php|about|mobile",
    re.IGNORECASE,
)
_MAX_SENTENCES = 12
#: subjects that announce several notices (en, ru)
_SEVERAL = lazy_regex(
    r"\b[2-9]\d{0,3}\b (?:new |unread |missed )?(?:notifications?|updates|interactions|comments|repl(?:y|ies)|messages|"
    r"likes|reactions|followers|mentions|reviews|questions)\b|"
    r"\b[2-9]\d{0,3} (?:нов\w+ |непрочитанн\w+ |пропущенн\w+ )?(?:уведомлени|событи|комментари|ответ|сообщени|отмет|"
    r"оцен|подписчик|упоминани|отзыв|вопрос)\w*|"
    r"\b(?:several|new) notifications\b|\bновые (?:уведомления|события)\b",
    re.IGNORECASE,
)
_MAX_NOTICES = 50
#: rows in which the sentence, the words and the button stand
_MAX_ROWS = 200
#: actions that bear words
_WORDED = ("comment", "reply", "mention", "message", "review", "question")
#: actions in which a person writes nothing
_WORDLESS = ("like", "follow", "reaction", "share")


class NotificationParser(Parser):
    """Base of the parsers of networks: recognises by sender, reads by wording."""

    basis = "unverified"
    by_sender = True
    #: exact sender addresses; empty: any at :attr:`sender_domains`
    senders: ClassVar[tuple[str, ...]] = ()
    wording: ClassVar[Wording] = NETWORK
    noise: ClassVar[re.Pattern[str]] = NOISE
    #: what the network calls itself, in lower case, besides its code
    own_names: ClassVar[tuple[str, ...]] = ()
    #: path of a profile with the key of the author in group "key"
    profile: ClassVar[re.Pattern[str]] = lazy_regex(r"https://[^/]+/(?P<key>[\w.-]{2,64})")

    def score(self, message: Message) -> int | None:
        sender = message.sender
        if self.senders:
            return 80 if sender.address in self.senders else None
        if not sender.domain or not within(sender.domain, self.sender_domains):
            return None
        return None if noise.works_at_network(sender, message) else 80

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        several = self.several(message, context)
        if several:
            return several
        told = self.told(message) or self.told_of_linked(message)
        if not told:
            if self.announces(message):
                return self.ignored("several notices that name nobody")
            if self.noise.search(message.subject):
                somebody = notice.read(message)
                if somebody and somebody.said and somebody.text and not notice.service(message, somebody):
                    return self.unknown("by its subject service mail of the network, and it tells of a person")
                return self.ignored("service mail of the network")
            return self.unknown("no known action in the subject or the text")
        return self.parsed(self.interests(settled(told, message), message, context), context)

    def announces(self, message: Message) -> bool:
        """Whether the message says how many notices wait, and names nobody."""
        own = frozenset((self.code, *self.own_names))
        return announces_several(message, own) and not names_somebody(message, own)

    def read(self, sentence: str) -> Told | None:
        """What one sentence tells."""
        return self.wording.read(sentence) if sentence else None

    def told(self, message: Message) -> Told | None:
        """The first sentence that tells of an action: subject, preheader, first lines."""
        return next((found for found in map(self.read, _sentences(message)) if found), None)

    def told_of_linked(self, message: Message) -> Told | None:
        """The same in any language, of a person whose name leads to a page of the network."""
        linked = (label for url, label, _node in message.links
                  if label and len(label) <= 100 and self.author_key(self.link(url)))
        people = tuple(dict.fromkeys(linked))
        for sentence in _sentences(message) if people else ():
            plain = telling.normal(sentence)
            told = telling.read(plain, "", people) if any(name in plain for name in people) else None
            if not told or not told.names or told.names[0] not in people:
                continue
            action = "connection_request" if told.action == "connect" else told.action
            # networks tell of what friends do among themselves
            if action in self.actions and (
                    action in ("message", "mention") or YOU.search(plain) or YOURS.search(plain)):
                return told._replace(action=action)
        return None

    def several(self, message: Message, context: Context) -> AnyOutcome | None:
        """The outcome of a mail that sums up several notices, ``None`` for any other; no such layout is proven."""
        notices = self.notices(message)
        return (
            dataclasses.replace(self.parsed(self.digest(notices, message, context), context), basis="unverified")
            if notices
            else None
        )

    def notices(self, message: Message) -> list[Told]:
        """What a mail tells that sums up several notices; nothing for a mail about one."""
        own = frozenset((self.code, *self.own_names))
        announced = announces_several(message, own)
        if not (announced or _SEVERAL.search(message.subject)) or self.read(message.subject):
            return []
        found: dict[tuple[str, str], Told] = {}
        for sentence in message.any_text.split("\n")[:20 * _MAX_NOTICES]:
            told = self.read(sentence) if len(sentence) <= 1000 else None
            if not told and announced:
                # in languages that the table of the network lacks
                told = person_in(sentence, own)
                told = told if told and told.action in self.actions else None
            if told and len(found) < _MAX_NOTICES:
                found.setdefault((told.action, told.who), told)
        return list(found.values())

    def digest(self, notices: list[Told], message: Message, context: Context) -> list[Interest]:
        """One card for each person in each notice; the link is the one beside the person."""
        found = []
        for told in notices:
            told = settled(told, message)
            for index, name in enumerate(told.names):
                found.append(
                    self.interest(
                        name,
                        told,
                        message,
                        context,
                        text="" if told.action in _WORDLESS else clean(told.quoted),
                        url=place_beside(self, message, name),
                        others=told.others if index == 0 else 0,
                    )
                )
        return found

    def interests(self, told: Told, message: Message, context: Context) -> list[Interest]:
        place = self.place(message, told.names)
        text = self.written(message, told)
        return [
            self.interest(name, told, message, context, text=text, url=place, others=told.others if index == 0 else 0)
            for index, name in enumerate(told.names)
        ]

    def interest(
        self, name: str, told: Told, message: Message, context: Context, *, text: str, url: str, others: int
    ) -> Interest:
        profile, photo = author_links(self, message, name)
        if told.action == "follow":
            url = ""
        return Interest(
            channel=self.channel,
            action=told.action,
            author_name=name,
            author_key=self.author_key(profile),
            author_url=profile,
            author_photo=photo,
            text=text,
            url=url or profile,
            date=self.date(message, context),
            thread_key=self.thread_key(url),
            external_ref=self.reference(url) if told.action in ("comment", "reply", "mention") else "",
            others=others,
        )

    def thread_key(self, url: str) -> str:
        """What all notices about one post share: its address without the comment."""
        return url.partition("#")[0].partition("?")[0]

    def reference(self, url: str) -> str:
        """The id of the comment in the address of a post, if it has one."""
        return ""

    def author_key(self, url: str) -> str:
        """What never changes about the author, from the address of the profile."""
        match = self.profile.fullmatch(url.partition("#")[0]) if url else None
        return match["key"] if match else ""

    def written(self, message: Message, told: Told) -> str:
        """What the person wrote: the quotation in the mail, else in the sentence."""
        if told.action in _WORDLESS:
            return ""
        if message.tree is not None:
            for node in message.tree.iter("blockquote"):
                text = clean(html_.text_of(node))
                if text:
                    return text
        # a quotation in the sentence may be the title of what was commented on
        words = self.between(message, told) or clean(told.quoted)
        found = None if words else re.search(r"[«“\"]([^«»“”\"]{2,5000})[»”\"]", message.any_text)
        return clean(found[1]) if found else words

    def between(self, message: Message, told: Told) -> str:
        """What stands below the sentence and above the button, where the person wrote something."""
        if told.action not in _WORDED or message.tree is None:
            return ""
        rows = [row.strip() for row in message.text_of_html.split("\n")[:_MAX_ROWS]]
        told_in = next((index for index, row in enumerate(rows) if row and self._tells(row, told)), None)
        if told_in is None:
            return ""
        pressed = {label for url, label, _node in message.links if label not in ("", *told.names) and self.link(url)}
        end = next((index for index, row in enumerate(rows) if index > told_in and row in pressed), told_in)
        return clean("\n".join(row for row in rows[told_in + 1:end] if row not in told.names))

    def _tells(self, row: str, told: Told) -> bool:
        found = self.read(row) or telling.read(telling.normal(row), "", told.names)
        same = found is not None and (found.action == told.action or told.action == "connection_request")
        return same and (self.read(row) is not None or not found.names or found.names[0] in told.names)

    def place(self, message: Message, names: list[str]) -> str:
        """The first link to the network that is neither a profile of a named person nor service.

        What lies below the profile of who acted is his own: before it may stand what he answered.
        """
        found: list[str] = []
        own: list[str] = []
        for url, label in all_links(message):
            link = self.link(url)
            if link and label in names and self.author_key(link):
                own.append(f"{link.rstrip('/')}/")
            if not link or label in names or _SKIP_LINK.search(link) or len(link.split("/", 3)[3]) < 2:
                continue
            found.append(link)
        places = [link for link in found if not self.author_key(link)]
        return next((link for link in places if link.startswith(tuple(own))), places[0] if places else "")


def _sentences(message: Message) -> Iterator[str]:
    """Where a message says what happened; the text is read only where nothing before it says so."""
    yield message.subject
    yield from message.preheaders[:3]
    yield from message.any_text.split("\n")[:_MAX_SENTENCES]


def place_beside(parser: NotificationParser, message: Message, name: str) -> str:
    """The first link to a place in the smallest block that holds the link to the person ``name`` and another one."""
    if message.tree is None:
        return ""
    node = next((node for _url, node in html_.links(message.tree) if html_.label(node).lower() == name.lower()), None)
    for block in node.iterancestors("tr", "li", "p", "td", "div") if node is not None else ():
        found = [
            parser.link(url) for url, other in itertools.islice(html_.links(block), 12) if html_.label(other) != name
        ]
        places = [url for url in found if url and not parser.author_key(url) and not _SKIP_LINK.search(url)]
        if places:
            return places[0]
        if len(found) > 3:
            break
    return ""


def settled(told: Told, message: Message) -> Told:
    """``told`` with names as the links of the mail write them.

    "Smith and Sons" is one name if a link says so, and the Russian sentence
    declines names that the link has in the nominative.
    """
    labels = [label for _url, label in all_links(message) if label]
    if told.who in labels:
        return told._replace(names=[told.who])
    names = [
        name if name in labels else next((label for label in labels if _inflected(label, name)), name)
        for name in told.names
    ]
    return told._replace(names=names)


def _inflected(label: str, name: str) -> bool:
    """Whether two Cyrillic names differ in the ends of their words only."""
    words, others = label.lower().split(), name.lower().split()
    return (
        len(words) == len(others)
        and not name.isascii()
        and all(
            len(word) >= 3
            and len(other) >= 3
            and word[: max(3, min(len(word), len(other)) - 2)] == other[: max(3, min(len(word), len(other)) - 2)]
            for word, other in zip(words, others)
        )
    )


def all_links(message: Message) -> list[tuple[str, str]]:
    """(address, label) of all links, of the HTML body or else of the text."""
    if message.tree is not None:
        return [(url, label) for url, label, _node in message.links]
    return [(url, "") for url in re.findall(r"https?://[^\s<>\"')\]]+", message.text)[:200]]


def author_links(parser: Parser, message: Message, name: str) -> tuple[str, str]:
    """(profile, photo) of the person ``name``: the link with that label, the picture in or beside such a link."""
    if message.tree is None or not name:
        return "", ""
    nodes = [(url, node) for url, label, node in message.links
             if label.lower() == name.lower() or _alt(node).lower().startswith(name.lower())]
    profile = next((link for link in (parser.link(url) for url, _node in nodes) if link), "")
    for url, _label, node in message.links:
        if profile and parser.link(url) == profile or (url, node) in nodes:
            photo = picture_near(parser, node)
            if photo:
                return profile, photo
    return profile, ""


def _alt(node: etree._Element) -> str:
    """The text for the first picture inside ``node``."""
    image = next(node.iter("img"), None)
    return "" if image is None else image.get("alt", "")


def picture_near(parser: Parser, node: etree._Element) -> str:
    """A picture of the parser's picture hosts inside ``node``, or in the same row."""
    for image in node.iter("img"):
        photo = parser.photo(image.get("src", ""))
        if photo:
            return photo
    row = next((up for up in node.iterancestors() if up.tag in ("tr", "table")), None)
    if row is None or len(list(itertools.islice(row.iter("a"), 5))) > 4:
        return ""
    return next((photo for photo in (parser.photo(image.get("src", "")) for image in row.iter("img")) if photo), "")
