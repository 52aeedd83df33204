# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Any notification that has no parser of its own: "NAME did ACTION on THING", and a link.

No source: this is what remains common to the notifications of all programs.
Two signs are needed besides the sentence: a program sent the mail, and a link
leads to a page of the very site in whose name it was sent. The card says that
the layout is not proven, and offers to teach it.
"""

from __future__ import annotations

import re

from .. import noise
from ..kinds.notification import NOISE
from ..kinds.site import Link, SiteParser
from ..kinds.unverified import text_below
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context
from ..wording import NETWORK, Told

_ACTIONS = ("comment", "reply", "mention", "reaction", "like", "share", "message", "follow", "review", "question",
            "request")
#: what no person is called: an address, a number, the reader, a thing
_NO_NAME = re.compile(
    r"[@:/<>{}\[\]#|]|\d{3}|^(?:you|your|we|our|the|this|a|an|someone|somebody|anyone|new|no|вы|ваш\w*|мы|наш\w*|"
    r"кто-то|нов\w+)\b|"
    r"\b(?:has|have|was|is|are|your|our|было|были|был|была)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:view|see|read|open|reply|show|go to|answer|посмотреть|открыть|ответить|перейти|читать|показать)\b",
    re.IGNORECASE,
)
_SERVICE_LINK = re.compile(r"unsubscri|settings|preferences|notifications?/?$|privacy|terms|help|support|login|"
                           r"password|token=|optout|account", re.IGNORECASE)
_MAX_SENTENCES = 12
_WORDLESS = ("like", "reaction", "follow", "share", "request")


class Notification(SiteParser):
    code = "notification"
    general = True
    channel = "notification"
    basis = "unverified"
    actions = frozenset(_ACTIONS)
    max_score = 20

    def score(self, message: Message) -> int | None:
        if not noise.automatic(message) or noise.bounce(message) or noise.auto_reply(message) or message.list_id:
            return None
        if not self._told(message) or not self._places(message):
            return None
        return 20

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if NOISE.search(message.subject):
            return self.ignored("service mail of the site")
        told, places = self._told(message), self._places(message)
        if not told or not places:
            return self.unknown("no sentence about a person, or no link to the site")
        found = self.site_links(message)
        text = "" if told.action in _WORDLESS else self._quoted(message) or text_below(message, _read)
        url = next((link.url for link in places if _LABEL.search(link.label)), places[0].url)
        interests = []
        for index, name in enumerate(told.names):
            profile = next((link.url for link in found if link.label.lower() == name.lower()), "")
            interests.append(self.card(
                message, context, told.action, author_name=name, author_url=profile,
                author_key=profile.partition("://")[2].partition("?")[0].rstrip("/").lower(),
                text=text, url=url if url != profile else "", source_name=line(message.sender.name, 100),
                thread_key=url.partition("#")[0].partition("?")[0] if told.action != "follow" else "",
                others=told.others if index == 0 else 0,
            ))
        return self.parsed(interests, context)

    @staticmethod
    def _told(message: Message) -> Told | None:
        """The first sentence about persons: of the subject or of the first lines."""
        return next((told for told in map(_read, _sentences(message)) if told), None)

    @staticmethod
    def _quoted(message: Message) -> str:
        """What stands in quotation marks behind such a sentence."""
        return next((clean(told.quoted) for told in map(_read, _sentences(message)) if told and told.quoted), "")

    def _places(self, message: Message) -> list[Link]:
        """The links to pages of the sender's site, without those of every mail."""
        return [link for link in self.site_links(message)
                if len(link.url.split("/", 3)) > 3 and link.url.split("/", 3)[3] and not _SERVICE_LINK.search(link.url)]


def _sentences(message: Message) -> tuple[str, ...]:
    return (message.subject, *message.preheaders[:3], *message.any_text.split("\n")[:_MAX_SENTENCES])


def _read(sentence: str) -> Told | None:
    """What a sentence tells of persons that have a name."""
    told = NETWORK.read(sentence) if 0 < len(sentence) <= 500 else None
    if not told or told.action not in _ACTIONS:
        return None
    named = all(len(name.split()) <= 4 and not _NO_NAME.search(name) for name in told.names)
    return told if named and told.names else None
