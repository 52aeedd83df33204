# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Simple Machines Forum.

Source of the layout: ``EmailTemplates`` of SMF 2.0, 2.1 and 3 in de, en, es, fr, ru, th, tr and zh.
"""

from __future__ import annotations

import dataclasses

from ..domains import same_owner
from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.smf import TEXTS
from ..tables.smf_older import OLDER_TEXTS
from ..text import EMAIL, clean, line
from ..types import Context, Interest

_REQUESTS = lazy_regex(r"[?;]sa=requests\b|\?action=moderate;area=groups")
_LINK = lazy_regex(r"https?://\S+$")
_MAX, _MAX_LABEL = 30_000, 100
_TITLE = lazy_regex(r"[^:：]{3,60}(?:: |： ?)(?P<title>.{1,300})")


class Smf(TranslatedMailParser):
    """Addresses of messages lead to the inbox: SMF writes ";" between parameters, and a rebuilt link ends there.

    Of the page where somebody waits to be let into a group all parameters are kept.
    """

    code = "smf"
    version = 6
    channel = "smf"
    basis = "certain"
    actions = frozenset({"comment", "message", "mention", "question", "request"})
    texts = Sentences(TEXTS, OLDER_TEXTS)
    acted = {"mail": "message"}
    nameless = True
    mailer = "SMF"
    account = lazy_regex(r"index\.php\?action=(?:activate|login|reminder|verificationcode)")
    ignored_as = "change of a topic, or notice for moderators"
    place = lazy_regex(
        r"https?://[^/]+/(?:[^?#]*/)?index\.php\?(?:topic=(?P<thread>\d+)(?:\.(?:msg(?P<ref>\d+)|new|\d+))?[^#]*"
        r"(?:#\w+)?|action=\S+)"
    )

    def claims(self, message: Message) -> bool:
        return message.bears(".php") and "index.php?" in message.as_sent

    def framed(self, message: Message) -> Filled | None:
        """What a member sends to another through the forum: nothing but his words, and it is answered to him."""
        writer, sender = message.reply_to, message.sender
        of_person = writer.address and not same_owner(writer.domain, sender.domain) and EMAIL.fullmatch(writer.address)
        if not of_person or not message.header("x-mailer").startswith(self.mailer) or not message.any_text.strip():
            return None
        name = sender.name if "@" not in sender.name else writer.name or writer.address
        return Filled("mail", {"name": name, "text": message.any_text})

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        if told.action == "mail":
            # whose account it is, no address tells
            return dataclasses.replace(
                card, email=message.reply_to.address, answer="mail", url="", title=line(message.subject))
        if not card.text and action in ("comment", "question"):
            card = dataclasses.replace(card, text=_shown(told, message))
        title = _TITLE.fullmatch(message.subject)
        if not card.title and title and action in ("comment", "message", "question"):
            card = dataclasses.replace(card, title=line(title["title"]))
        return dataclasses.replace(card, url=card.url.partition("#")[0]) if action == "message" else card

    def opened(self, message: Message, url: str) -> str:
        if not _REQUESTS.search(url):
            return super().opened(message, url)
        # SMF takes both signs for the same
        return super().opened(message, url.replace(";", "&")).replace("&", ";")

    @staticmethod
    def words(told: Filled) -> str:
        """What the person wrote."""
        return _without_closing(told.get("text"))


def _without_closing(text: str) -> str:
    """``text`` without the two lines with which the forum closes."""
    paragraphs = clean(text).split("\n\n")
    last = paragraphs[-1].split("\n")
    if len(paragraphs) > 1 and len(last) == 2 and last[0].endswith((",", "，")):
        paragraphs.pop()
    return "\n\n".join(paragraphs)


def _shown(told: Filled, message: Message) -> str:
    """The words that a translation shows in another sentence than the known ones: below the links, under a label."""
    paragraphs = clean(message.any_text[:_MAX]).split("\n\n")
    url = told.get("url")
    at = next((index for index, value in enumerate(paragraphs[:6]) if url and url in value), -1) + 1
    while 0 < at < len(paragraphs) and _LINK.search(paragraphs[at]):
        at += 1
    label, _newline, first = "\n\n".join(paragraphs[at:at + 1]).partition("\n")
    if not at or len(label) > _MAX_LABEL or not label.endswith((":", "：")):
        return ""
    return _without_closing("\n\n".join((first, *paragraphs[at + 1:])))
