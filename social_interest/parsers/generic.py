# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Notifications of networks of which no real mail is at hand.

The sender is recognised; what happened is read from the sentence "NAME did
ACTION", the links, and the picture beside the author's name. The card says
that the layout is not proven.
"""

from __future__ import annotations

import re
from typing import ClassVar

from lxml import etree

from . import html as html_
from .base import Parser
from .links import within
from .message import Message
from .text import clean, line
from .types import AnyOutcome, Context, Interest
from .wording import NETWORK, Told, Wording

#: service mail of every network (en, ru)
NOISE = re.compile(
    r"\b(?:code|password|log(?:ged)?[ -]?in|sign[ -]?in|security alert|verify|confirm(?:ation)? (?:your|code)|digest|weekly|newsletter|recommended for you|suggest\w*|people you may know|"
    r"trending|what['’]s new|you might like|invoice|receipt|your ad|reminder|unsubscribe|memories|birthdays?)\b|"
    r"\b(?:код\w*|парол\w*|вход\w* в|безопасност\w*|подтвер\w+|дайджест|рассылк\w*|рекоменд\w+|возможно,? вы знаете|день рождения|дни рождения|счёт|новост\w*)\b",
    re.IGNORECASE,
)
_SKIP_LINK = re.compile(r"unsubscribe|settings|notifications?(?:$|[/?])|privacy|help|support|policies|terms|legal|away\.php|about|mobile", re.IGNORECASE)
_MAX_SENTENCES = 12


class NotificationParser(Parser):
    """Base of the parsers of networks: recognises by sender, reads by wording."""

    basis = "unverified"
    #: exact sender addresses; empty: any at :attr:`sender_domains`
    senders: ClassVar[tuple[str, ...]] = ()
    wording: ClassVar[Wording] = NETWORK
    noise: ClassVar[re.Pattern[str]] = NOISE
    #: path of a profile with the key of the author in group "key"
    profile: ClassVar[re.Pattern[str]] = re.compile(r"https://[^/]+/(?P<key>[\w.-]{2,64})")

    def score(self, message: Message) -> int | None:
        sender = message.sender
        if self.senders:
            return 80 if sender.address in self.senders else None
        return 80 if sender.domain and within(sender.domain, self.sender_domains) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = self.told(message)
        if not told:
            if self.noise.search(message.subject):
                return self.ignored("service mail of the network")
            return self.unknown("no known action in the subject or the text")
        return self.parsed(self.interests(told, message, context), context)

    def told(self, message: Message) -> Told | None:
        """The first sentence that tells of an action: subject, preheader, first lines."""
        for sentence in (message.subject, *message.preheaders[:3], *message.any_text.split("\n")[:_MAX_SENTENCES]):
            found = self.wording.read(sentence) if sentence else None
            if found:
                return found
        return None

    def interests(self, told: Told, message: Message, context: Context) -> list[Interest]:
        place = self.place(message, told.names)
        text = self.written(message, told)
        return [
            self.interest(name, told, message, context, text=text, url=place, others=told.others if index == 0 else 0)
            for index, name in enumerate(told.names)
        ]

    def interest(self, name: str, told: Told, message: Message, context: Context, *, text: str, url: str, others: int) -> Interest:
        profile, photo = author_links(self, message, name)
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
            thread_key=url,
            others=others,
        )

    def author_key(self, url: str) -> str:
        """What never changes about the author, from the address of the profile."""
        match = self.profile.fullmatch(url.partition("#")[0]) if url else None
        return match["key"] if match else ""

    def written(self, message: Message, told: Told) -> str:
        """What the person wrote: the quotation in the mail, else in the sentence."""
        if told.action in ("like", "follow", "reaction", "share"):
            return ""
        if message.tree is not None:
            for node in message.tree.iter("blockquote"):
                text = clean(html_.text_of(node))
                if text:
                    return text
        if told.quoted:
            return clean(told.quoted)
        return next((clean(match) for match in re.findall(r"[«“\"]([^«»“”\"]{2,5000})[»”\"]", message.any_text)), "")

    def place(self, message: Message, names: list[str]) -> str:
        """The first link to the network that is neither a profile of a named person nor service."""
        found: list[str] = []
        for url, label in all_links(message):
            link = self.link(url)
            if not link or label in names or _SKIP_LINK.search(link) or len(link.split("/", 3)[3]) < 2:
                continue
            found.append(link)
        profiles = [link for link in found if self.author_key(link)]
        return next((link for link in found if link not in profiles), "")


def all_links(message: Message) -> list[tuple[str, str]]:
    """(address, label) of all links, of the HTML body or else of the text."""
    if message.tree is not None:
        return [(url, line(html_.text_of(node), 200)) for url, node in html_.links(message.tree)][:200]
    return [(url, "") for url in re.findall(r"https?://[^\s<>\"')\]]+", message.text)[:200]]


def author_links(parser: Parser, message: Message, name: str) -> tuple[str, str]:
    """(profile, photo) of the person called ``name``: the link with that label, the picture in or beside such a link."""
    if message.tree is None or not name:
        return "", ""
    nodes = [(url, node) for url, node in html_.links(message.tree)
             if _label(node) == name.lower() or any(alt.lower().startswith(name.lower()) for alt in node.xpath(".//img/@alt"))]
    profile = next((link for link in (parser.link(url) for url, _node in nodes) if link), "")
    for url, node in html_.links(message.tree):
        if profile and parser.link(url) == profile or (url, node) in nodes:
            photo = picture_near(parser, node)
            if photo:
                return profile, photo
    return profile, ""


def _label(node: etree._Element) -> str:
    return line("".join(node.itertext()), 200).lower()


def picture_near(parser: Parser, node: etree._Element) -> str:
    """A picture of the parser's picture hosts inside ``node``, or in the same row."""
    for image in node.iter("img"):
        photo = parser.photo(image.get("src", ""))
        if photo:
            return photo
    row = next((up for up in node.iterancestors() if up.tag in ("tr", "table")), None)
    if row is None or len(list(row.iter("a"))) > 4:
        return ""
    return next((photo for photo in (parser.photo(image.get("src", "")) for image in row.iter("img")) if photo), "")
