# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""HumHub.

Source of the layout: HumHub 1.18, ``modules/notification/widgets/views/mailContentEntry.php``
(picture, linked name, text of a comment or a post), ``modules/*/notifications``
(all mails) and ``modules/*/messages`` (their sentences in all languages); module
"mail" (``views/emails``). What
happened stands in the subject and, with other words, in the text part. The
first entry is the new one, the second the post that it is about. Fonts and
colours are the site's own choice; what remains is the address of the notice.
"""

from __future__ import annotations

import re
from html import unescape
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..kinds.site import Link, SiteParser, leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Folded, Sentences
from ..tables import humhub, humhub_answers, humhub_mail
from ..text import clean, line
from ..types import AnyOutcome, Context
from ..wording import named_persons

_KNOWN = Sentences(humhub.SENTENCES, humhub_answers.SENTENCES)
#: key of the table → action
_ACTIONS = {"post": "question", "friend": "connection_request"}
#: what brings words of the person: who asks to be let into a space may say why
_WITH_WORDS = frozenset({"comment", "question", "mention", "request"})
_NOTICE = lazy_regex(r"/(?:index\.php\?r=)?notification(?:/|%2F)entry", re.IGNORECASE)
#: a post or a comment: where the notice of a comment leads, and every entry of a summary
_POST = lazy_regex(r"/(?:index\.php\?r=)?content(?:/|%2F)perma\b", re.IGNORECASE)
#: private messages: the subjects and the address of a conversation
_SUBJECTS = Sentences(humhub_mail.SUBJECTS)
_CONVERSATION = lazy_regex(r"/(?:index\.php\?r=)?mail(?:/|%2F)mail(?:/|%2F)index[?&]id=\d+", re.IGNORECASE)
_SETTINGS = lazy_regex(r"/(?:index\.php\?r=)?notification(?:/|%2F)user\b|/dashboard\b", re.IGNORECASE)
_DIGEST = lazy_regex(r"(?:daily|weekly|monthly|your) summary|latest news", re.IGNORECASE)

#: pages where an account is confirmed or a password changed
_ACCOUNT = lazy_regex(r"/user(?:/|%2F)(?:password-recovery|registration|auth)\b")


class _Entry(NamedTuple):
    name: str
    url: str
    photo: str
    text: str


class HumHub(SiteParser):
    code = "humhub"
    channel = "humhub"
    basis = "certain"
    version = 6
    actions = frozenset(
        {"comment", "question", "mention", "message", "like", "follow", "connection_request", "request"})
    max_score = 60
    profile = lazy_regex(r"https?://[^/]+/u/(?P<key>[\w.-]{2,60})")

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT) and "HumHub" in message.any_text:
            return 60
        body = message.html or message.text
        if not any(sign in body for sign in ("notification", "/dashboard", "mail/index", "mail%2Findex")):
            return None
        found = self.site_links(message)
        if any(_NOTICE.search(link.url) or _CONVERSATION.search(link.url) for link in found):
            return 60
        sent = any(_SETTINGS.search(link.url) for link in found)
        return 60 if sent and ("HumHub" in body or _DIGEST.search(message.subject)) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        place = next((link.url for link in self.site_links(message) if _CONVERSATION.search(link.url)), "")
        if place:
            return self._message(message, context, place)
        place = next((link.url for link in self.site_links(message) if _NOTICE.search(link.url)), "")
        if not place and _KNOWN.whole(unescape(message.subject)):
            # newer versions lead to the post, or to whoever asks
            place = next((link.url for link in self.site_links(message) if _POST.search(link.url)), "") or next(
                (link.url for link in self.site_links(message) if self.profile.match(link.url)), "")
        if not place:
            return self.ignored("digest")
        told = self._told(message)
        if not told:
            return self.unknown("no known sentence in the mail")
        if not told.action:
            return self.ignored("answer to an own request, or notice about the membership")
        action = _ACTIONS.get(told.action, told.action)
        names, others = named_persons(told.get("name"))
        entries = _entries(message)
        space = _space(self.site_links(message))
        cards = []
        for index, name in enumerate(names):
            # where nothing stands between name and title only the first word was taken for the name
            entry = next(
                (entry for entry in entries if entry.name == name or entry.name.startswith(f"{name} ")),
                _Entry(name, "", "", ""))
            cards.append(self.card(
                message,
                context,
                action,
                author_name=line(entry.name, 200),
                author_url=self.site_link(message, entry.url),
                author_photo=self.site_photo(message, entry.photo),
                text=entry.text if action in _WITH_WORDS else "",
                title=line(told.get("text")) or _title(told.get("title")),
                url=place,
                source_name=line(told.get("space"), 100) or space,
                others=others if index == 0 else 0,
            ))
        return self.parsed(cards, context)

    def _message(self, message: Message, context: Context, place: str) -> AnyOutcome:
        """A private message: the sentence is bold, the words stand below it."""
        told = _SUBJECTS.whole(unescape(message.subject).rstrip(".。"))
        if told and not told.action:
            return self.ignored("somebody joined the conversation")
        sentence, words, face = _conversation(message)
        name = told.get("name") if told else ""
        if not name:
            return self.unknown("the subject is not one of the program")
        card = self.card(
            message, context, "message",
            author_name=line(name, 200),
            author_url=self.site_link(message, face[0]),
            author_photo=self.site_photo(message, face[1]),
            text=words,
            title=line(next(iter(re.findall(r"\"([^\n]+)\"", sentence.replace(name, ""))), "")),
            url=place,
            answer="chat",
        )
        return self.parsed([card], context)

    @staticmethod
    def _told(message: Message) -> Filled | None:
        """The sentence: the subject, where titles are encoded twice, or one of the first lines."""
        sentences = (unescape(message.subject), *message.any_text[:8000].split("\n")[:20])
        return next((told for told in map(_KNOWN.whole, sentences) if told), None) or _KNOWN.within(
            Folded(message.any_text[:3000]))


def _title(told: str) -> str:
    """What stands in quotation marks, else all but the stop at the end."""
    quoted = re.search(r"\"([^\n]+)\"", told)
    return line(quoted[1] if quoted else told.rstrip("."))


def _space(found: list[Link]) -> str:
    """The name of the space that the mail names."""
    return next((link.label for link in found if re.search(r"/s/[\w-]+/?$", link.url) and link.label), "")


def _conversation(message: Message) -> tuple[str, str, tuple[str, str]]:
    """The sentence, the words below it, and address and picture of the sender."""
    for bold in message.tree.iter("strong") if message.tree is not None else ():
        words = next((other for other in bold.itersiblings("div")), None)
        row = next(bold.iterancestors("tr"), None)
        if words is None or row is None:
            continue
        face = next(
            ((node.getparent().get("href", ""), node.get("src", "")) for node in message.tree.iter("img")
             if node.get("width") == "50" and node.getparent().tag == "a"), ("", ""))
        return html_.label(bold), clean(html_.text_of(words)), face
    parts = [part.strip() for part in re.split(r"\n\s*\n", message.any_text) if part.strip()]
    end = next((index for index, part in enumerate(parts) if _CONVERSATION.search(part)), len(parts))
    return (parts[1], clean("\n\n".join(parts[2:end])), ("", "")) if end > 2 else ("", "", ("", ""))


def _entries(message: Message) -> list[_Entry]:
    """Picture, name and text of the persons in the mail, in order."""
    found = []
    for cell in message.tree.iter("td") if message.tree is not None else ():
        if cell.get("width") != "40" or cell.getparent() is None:
            continue
        image = next(cell.iter("img"), None)
        body = next((other for other in cell.itersiblings("td")), None)
        name = (
            next(((url, html_.label(node)) for url, node in html_.links(body) if html_.label(node)), None)
            if body is not None
            else None
        )
        if name:
            found.append(_Entry(name[1], name[0], image.get("src", "") if image is not None else "", _text(body)))
    return found[:20]


def _text(body: etree._Element) -> str:
    """The words: of a post below picture and name, of a comment the second row beside the picture."""
    row = next(body.iterancestors("tr"), None)
    for other in row.itersiblings("tr") if row is not None else ():
        cell = next((cell for cell in other.iter("td") if cell.get("colspan") == "2"), None)
        text = clean(html_.text_of(cell)) if cell is not None else ""
        if text:
            return text
    rows = [row for row in body.iter("tr")]
    return clean(html_.text_of(rows[1])) if len(rows) > 1 else ""
