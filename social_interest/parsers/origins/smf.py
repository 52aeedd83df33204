# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Simple Machines Forum.

Source of the layout: ``EmailTemplates`` of SMF 2.0, 2.1 and 3 in de, en, es, fr, ru, th, tr and zh; of 2.0 also hr, it
and nl. What a translation says that the tables lack is told by its addresses: who asks to be let into a group stands
first in the sentence above his words, what was posted below a label, and below the address that ends the watching or
above it.
"""

from __future__ import annotations

import dataclasses

from .. import telling
from ..domains import same_owner
from ..kinds.translated import TranslatedMailParser, account_in
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.smf import TEXTS
from ..tables.smf_older import OLDER_TEXTS
from ..text import EMAIL, clean, line
from ..types import Context, Interest

_REQUESTS = lazy_regex(r"[?;]sa=requests\b|\?action=moderate;area=groups")
_TOPIC = lazy_regex(r"https?://\S{1,500}?[?;]topic=\d[^\s;#]*(?:#\w+)?")
#: the address that ends the watching, of a topic or of a board
_WATCH = lazy_regex(r"[?;]action=notify(?P<board>board)?;")
_QUOTED = lazy_regex(r"(?<!\w)[\"“„«'](?P<title>[^\n]{1,300}?)[\"”“»'](?!\w)")
_ACCOUNT = lazy_regex(r"[\d_]")
_LINK = lazy_regex(r"https?://\S+$")
_MAX, _MAX_LABEL = 30_000, 100
_TITLE = lazy_regex(r"[^:：]{3,60}(?:: |： ?)(?P<title>.{1,300})")


class Smf(TranslatedMailParser):
    """Addresses of messages lead to the inbox: SMF writes ";" between parameters, and a rebuilt link ends there.

    Of the page where somebody waits to be let into a group all parameters are kept.
    """

    code = "smf"
    version = 7
    channel = "smf"
    basis = "certain"
    actions = frozenset({"comment", "message", "mention", "question", "request"})
    texts = Sentences(TEXTS, OLDER_TEXTS)
    acted = {"mail": "message", "topic": "message"}
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
        if not message.header("x-mailer").startswith(self.mailer):
            return None
        parts = [part.strip() for part in clean(message.any_text[:_MAX]).split("\n\n")]
        writer, sender = message.reply_to, message.sender
        of_person = writer.address and not same_owner(writer.domain, sender.domain) and EMAIL.fullmatch(writer.address)
        if not of_person:
            return _asking(parts) or _posted(parts, message)
        if not message.any_text.strip():
            return None
        name = sender.name if "@" not in sender.name else writer.name or writer.address
        return _recommended(parts, message) or Filled("mail", {"name": name, "text": message.any_text})

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        if told.action == "topic":
            return dataclasses.replace(card, email=message.reply_to.address, answer="mail")
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


def _asking(parts: list[str]) -> Filled | None:
    """Who asks to be let into a group: a sentence, his words, a label, and the address where that is decided."""
    at = next((index for index, part in enumerate(parts) if _REQUESTS.search(part) and _LINK.search(part)), 0)
    head = next((index for index, part in enumerate(parts[:2]) if _QUOTED.search(part)), at)
    end = at - 1 if at and _LINK.match(parts[at]) else at
    if head + 1 >= end or not parts[head].endswith((":", "：")):
        return None
    sentence = parts[head].split("\n")[-1]
    told = telling.read(telling.normal(sentence))
    name = told.names[0] if told and told.names else _first_name(sentence)
    return Filled("request", {"name": name, "title": _QUOTED.search(parts[head])["title"],
                              "text": "\n\n".join(parts[head + 1:end]), "url": _LINK.search(parts[at])[0]})


def _first_name(sentence: str) -> str:
    """The word with which a sentence begins, with those behind it that are written as names are."""
    words = _QUOTED.split(sentence)[0].split()
    end = next((index for index, word in enumerate(words) if index and not word[0].isupper()), len(words))
    return " ".join(words[:end])


def _posted(parts: list[str], message: Message) -> Filled | None:
    """What was posted where somebody watches; what moderators did, and a post without its words, has no text."""
    at = next((index for index, part in enumerate(parts[:4]) if _TOPIC.search(part)), -1)
    watch = next((index for index, part in enumerate(parts) if _WATCH.search(part)), at)
    if at < 0 or watch <= at:
        return None
    # the words stand below a label, before or behind the address that ends the watching
    start = next((index for index, part in enumerate(parts) if index > at and index != watch
                  and part.partition("\n")[0].endswith((":", "：")) and not _LINK.search(part)), 0)
    url, quoted = _TOPIC.search(parts[at])[0], _QUOTED.search(parts[0])
    words = "\n\n".join(parts[start:watch] if start < watch else parts[start:]).partition("\n")[2]
    if not start or not words.strip():
        return None
    # no table has the sentence: only what is spelt as no word is must be an account
    name = account_in(parts[0], message)
    name = name if _ACCOUNT.search(name) else ""
    board = _WATCH.search(parts[watch])["board"]
    return Filled("question" if board else "comment", {
        "name": "" if board else name, "title": quoted["title"] if quoted else "", "url": url,
        "text": words if start < watch else _without_closing(words)})


def _recommended(parts: list[str], message: Message) -> Filled | None:
    """A topic that a member recommends to somebody: he signs below, and may have added words."""
    at = next((index for index, part in enumerate(parts[:4]) if _TOPIC.search(part)), 0)
    rows = [row.strip() for row in "\n".join(parts[at + 1:]).split("\n") if row.strip()]
    if not at or len(rows) < 2 or rows[-1] not in message.subject:
        return None
    # a label, the words, thanks, the name
    quoted = _QUOTED.search("\n".join(parts[:at + 1]).partition("://")[0])
    words = rows[1:-2] if rows[0].endswith((":", "：")) else []
    return Filled("topic", {"name": rows[-1], "title": quoted["title"] if quoted else "",
                            "url": _TOPIC.search(parts[at])[0], "text": "\n".join(words)})


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
