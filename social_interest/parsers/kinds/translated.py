# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What parsers of programs share that fill texts in many languages.

A mail is known by its body: one of a table of texts with places, whatever the
subject and whatever stands above (a greeting) or below (a footer).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from typing import ClassVar

from .. import links
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Folded, Sentences
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest
from .site import SiteParser, leads_to

#: in Korean and Japanese the sentence goes on behind an address without a blank
_ADDRESS = lazy_regex(r"https?://[^\s<>\"\]\u3001\u3002\u3040-\u30ff\uac00-\ud7a3]+")
#: what is no place of a post: the end of a subscription
_LEAVE = lazy_regex(r"unsubscri|unwatch|subscription|stop|[?&#;](?:un)?watch=", re.IGNORECASE)
#: no word is spelt so
_ODD = lazy_regex(r"[\d_]|\w\.\w")
_QUOTES = "\"“”„«»'‘’ "
#: characters of a body that are compared
_MAX = 30_000


class TranslatedMailParser(SiteParser):
    """Parser of a program whose texts stand in a table: :attr:`texts`."""

    max_score = 60
    texts: ClassVar[Sentences]
    #: key of the table → action, where the key is not the action itself
    acted: ClassVar[Mapping[str, str]] = {}
    #: whether a mail that names nobody is a card all the same
    nameless: ClassVar[bool] = False
    #: whether its mail comes in any name, so that its links are known by their form alone
    foreign: ClassVar[bool] = False
    #: the header X-Mailer of the program
    mailer: ClassVar[str] = ""
    #: an address that only its mail about the account bears
    account: ClassVar[re.Pattern[str] | None] = None
    #: whether no other program has such addresses
    account_alone: ClassVar[bool] = False
    #: what a mail to be ignored is
    ignored_as: ClassVar[str] = "notice of the program itself"

    def claims(self, message: Message) -> bool:
        """Whether the message bears any sign of the program; cheap, for every message is asked."""
        raise NotImplementedError

    def score(self, message: Message) -> int | None:
        if self.mailer and message.header("x-mailer").startswith(self.mailer):
            return self.max_score
        if self.account and self.account_alone and leads_to(message, self.account):
            return self.max_score
        return self.max_score if self.claims(message) and self.told(message) else None

    def told(self, message: Message) -> Filled | None:
        """The text of the table that the message is."""
        memo = f"{self.code} told"
        if memo not in message.memo:
            if "folded" not in message.memo:
                message.memo["folded"] = Folded(message.any_text[:_MAX])
            message.memo[memo] = self.texts.within(message.memo["folded"])
        return message.memo[memo]

    def framed(self, message: Message) -> Filled | None:
        """What the frame that all translations keep tells of a mail whose sentences no table has."""
        return None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = self.told(message)
        framed = None if told else self.framed(message)
        if framed:
            card = self.interest(self.acted.get(framed.action, framed.action), framed, message, context)
            return dataclasses.replace(self.parsed([card], context), basis="probable")
        if not told and self.account and self.account.search(message.any_text):
            return self.ignored("notice about the account")
        if not told:
            return self.unknown("the text is not the one of the program")
        if not told.action:
            return self.ignored(self.ignored_as)
        card = self.interest(self.acted.get(told.action, told.action), told, message, context)
        if not card.author_name and not card.text and not self.nameless:
            return self.unknown("nobody is named in the mail")
        return self.parsed([card], context)

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        """The card of one mail."""
        return self.card(
            message, context, action,
            author_name=line(told.get("name"), 200).strip(_QUOTES),
            author_url=self.place_of(message, told.get("profile")),
            url=self.url_of(told, message),
            source_name=line(told.get("site"), 100).strip(_QUOTES),
            text=self.words(told),
            title=line(told.get("title")).strip(_QUOTES),
        )

    def url_of(self, told: Filled, message: Message) -> str:
        """Where one answers."""
        return self.place_of(message, told.get("url")) or self.first_place(message)

    @staticmethod
    def words(told: Filled) -> str:
        """What the person wrote."""
        return clean(told.get("text"))

    def place_of(self, message: Message, value: str) -> str:
        """The address in ``value`` as a card may open it."""
        found = _ADDRESS.search(value)
        return self.opened(message, found[0].rstrip(".,;)")) if found else ""

    def opened(self, message: Message, url: str) -> str:
        """``url`` as a card may open it."""
        if not self.foreign:
            return self.site_link(message, url)
        host = links.host_of(url)
        return links.canonical(url, (host,), http=True) if host and self.place and self.place.match(url) else ""

    def first_place(self, message: Message) -> str:
        """The first link to what the program calls a place."""
        found = [url for url, _label, _node in message.links] + _ADDRESS.findall(message.text[:_MAX])[:100]
        known = (self.opened(message, url.rstrip(".,;)")) for url in found if not _LEAVE.search(url))
        return next((url for url in known if url and self.place and self.place.match(url)), "")

def account_in(sentence: str, message: Message) -> str:
    """The account that a sentence names whose language nobody knows here: what is spelt as no word is, or stands last.

    Names of accounts have no blanks.
    """
    words = sentence.rstrip(":： ").split()
    site = f"{message.subject} {message.sender.name}".split()
    odd = [word for word in words if _ODD.search(word) and word not in site]
    if not odd and words and words[0][0].islower():
        odd = words[:1]
    if not odd and len(words) > 1 and words[-2].endswith((":", "：")):
        odd = words[-1:]
    return odd[0].strip(":：,") if odd else ""
