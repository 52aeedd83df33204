# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""phpBB forums.

Source of the layout: phpBB 3.0, 3.1, 3.2, 3.3 and 4, all of ``language/en/email/*.txt``
and the language packages cs, de, fr, it, nl, pl, pt_br, ru, tr and zh;
``includes/functions_messenger.php`` (headers). The notices carry no text of the
post, and some not even the name of its author.
"""

from __future__ import annotations

import dataclasses
import re

from ..kinds.translated import TranslatedMailParser
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.phpbb import TEXTS
from ..text import EMAIL, clean, line
from ..types import Context, Interest

_LABELLED = re.compile(r"^[^\n:]{1,60}: ?(\S[^\n]{0,200})$", re.MULTILINE)
_RULE = re.compile(r"^[~=_-]{5,}\s*", re.MULTILINE)
_PRIVATE = re.compile(r"https?://[^\s<>\"]+ucp\.php\?[^\s<>\"]*\bi=(?:ucp_)?pm\b[^\s<>\"]*")
_STOP = re.compile(r"\. (?=[^\W\da-z])")
#: lists of posts and profiles, where no post is named
_LIST = re.compile(r"https?://[^\s<>\"]+(?:viewforum|memberlist|ucp)\.php\?[^\s<>\"]+")


class PhpBB(TranslatedMailParser):
    code = "phpbb"
    version = 3
    channel = "phpbb"
    basis = "certain"
    actions = frozenset({"comment", "question", "mention", "message", "request"})
    max_score = 100
    texts = Sentences(TEXTS)
    acted = {"mail": "message", "contact": "request"}
    nameless = True
    ignored_as = "notice for moderators, or about the account"
    place = re.compile(
        r"https?://[^/]+/(?:[^?#]*/)?viewtopic\.php\?(?:f=\d+&)?(?:t=(?P<thread>\d+)|"
        r"p=\d+)?(?:&[^#]*)?(?:#p(?P<ref>\d+))?"
    )

    def claims(self, message: Message) -> bool:
        return message.bears(".php")

    def score(self, message: Message) -> int | None:
        if message.has("x-phpbb-origin") or message.header("x-mailer").startswith("phpBB"):
            return 100
        return 60 if self.claims(message) and self.told(message) else None

    def told(self, message: Message) -> Filled | None:
        found = super().told(message)
        if not found and re.search(r"ucp\.php\?mode=", message.any_text):
            return Filled("", {})
        return found

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        # the sentence with the name of the board may go on behind a stop
        card = dataclasses.replace(card, source_name=_STOP.split(card.source_name, maxsplit=1)[0])
        if told.action == "contact":
            card = self._visitor(card, message)
        elif told.action == "mail":
            address = message.reply_to.address or message.sender.address
            card = dataclasses.replace(card, email=address, answer="mail", author_key=address)
        if told.action in ("mail", "contact"):
            card = dataclasses.replace(card, title=line(message.subject), url="", text=_without_rule(card.text))
        return card

    def url_of(self, told: Filled, message: Message) -> str:
        first = self._first(message, _PRIVATE) if told.action == "message" else ""
        return first or super().url_of(told, message) or self._first(message, _LIST)

    def _first(self, message: Message, pattern: re.Pattern[str]) -> str:
        found = (self.opened(message, url.rstrip(".,;)")) for url in pattern.findall(message.any_text[:20_000])[:20])
        return next((url for url in found if url), "")

    @staticmethod
    def _visitor(card: Interest, message: Message) -> Interest:
        """Who wrote by the contact page: the labelled lines above the text."""
        rows = _LABELLED.findall(_RULE.split(message.any_text, maxsplit=1)[0])
        at = next((index for index, value in enumerate(rows) if EMAIL.fullmatch(value)), -1)
        if at < 0:
            return card
        email = rows[at].lower()
        name = line(rows[at - 1], 200) if at else card.author_name
        return dataclasses.replace(card, author_name=name, email=email, author_key=email, answer="mail")


def _without_rule(text: str) -> str:
    return clean(_RULE.sub("", text, count=1) if _RULE.match(text) else text.lstrip("~=-_ \n"))
