# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Flarum forums.

Source of the layout: Flarum 1.8 and 2 (``framework/core/views/email``, the mails
of the extensions mentions, subscriptions and messages; of fof follow-tags, byobu,
subscribed and best-answer; of follow-users) and the language packages of flarum-lang. Version 1 sends text only:
greeting, sentence, link, three dashes, the post; version 2 adds HTML, in which
the post has a box of its own, a closing and a footer with the name of the notice.
Of the extension Digest of Blomstra the views: discussions, each with its posts. It
sends together what would come one by one, and so each post is a card.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator

from lxml import etree

from .. import html as html_
from ..kinds.digest import MAX_ENTRIES
from ..kinds.translated import TranslatedMailParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Folded, Sentences
from ..tables import flarum_extensions
from ..tables.flarum import SENTENCES
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_PLACE = r"https?://[^/\s]+/(?:[^?#\s]*/)?d/(?P<thread>\d+)[^/?#\s]*(?:/(?P<ref>\d+))?"
_RULE = lazy_regex(r"^---$", re.MULTILINE)
#: @"Display name"#p12, as the text part has mentions; #12 in older versions
_MENTION = lazy_regex(r"@(?:\"([^\"\n]{1,100})\"|([\w-]{1,60}))#p?\d+")
_TYPE = lazy_regex(r"(?:userMentioned|postMentioned|groupMentioned|newPost|messageReceived|byobu\w*|newDiscussion\w*)")
_PROFILE = lazy_regex(r"https?://[^/\s]+/(?:[^?#\s]*/)?u/[^/?#\s]+")
#: extensions whose mails may have no rule below the link, and their subjects a name in brackets, as byobu
_EXTENSIONS = Sentences(flarum_extensions.SENTENCES)
_UNSUBSCRIBE = lazy_regex(r"notifications/unsubscribe\?|/settings\b")


class Flarum(TranslatedMailParser):
    code = "flarum"
    version = 4
    channel = "flarum"
    basis = "certain"
    actions = frozenset({"comment", "reply", "mention", "message", "question", "follow"})
    texts = Sentences(SENTENCES, flarum_extensions.SENTENCES)
    place = lazy_regex(_PLACE + r"|https?://[^/\s]+/(?:[^?#\s]*/)?messages/dialog/\d+(?:/\d+)?")

    def score(self, message: Message) -> int | None:
        return self.max_score if _is_digest(message) and self.first_place(message) else super().score(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not _is_digest(message):
            return super().parse(message, context)
        return self.parsed(itertools.islice(self._posts(message, context), MAX_ENTRIES), context)

    def interest(self, action: str, told: Filled, message: Message, context: Context) -> Interest:
        card = super().interest(action, told, message, context)
        spot = self.place.match(card.url)
        # posts are counted in each discussion
        return dataclasses.replace(card, external_ref=_ref(spot)) if spot and card.external_ref else card

    def _posts(self, message: Message, context: Context) -> Iterator[Interest]:
        """The posts of a digest, each below its discussion."""
        title = ""
        for node in message.tree.iter("div") if message.tree is not None else ():
            if _has(node, "DiscussionHero"):
                title = next((html_.label(heading) for heading in node.iter("h2")), "")
            head = html_.first_class(node, "PostHeader", "div") if _has(node, "Post") else None
            if head is None:
                continue
            found = [(self.site_link(message, url), html_.label(a)) for url, a in html_.links(head)]
            author_url, author = next(((url, label) for url, label in found if "/u/" in url), ("", ""))
            url = next((url for url, _label in found if self.place.match(url)), "")
            spot = self.place.match(url)
            body = html_.first_class(node, "PostBody", "div")
            # a sentence stands between head and body where the reader was mentioned
            action = "mention" if any(True for _row in node.iterchildren("p")) else (
                "question" if spot and spot["ref"] == "1" else "comment")
            yield self.card(
                message, context, action, author_name=line(author, 200), author_url=author_url, url=url,
                text=clean(html_.text_of(body)) if body is not None else "", title=line(title),
                source_name=message.sender.name, external_ref=_ref(spot) if spot else "")

    def claims(self, message: Message) -> bool:
        if not any(path in part for path in ("/d/", "/messages/", "/u/") for part in (message.text, message.html)):
            return False
        body = message.any_text[:20_000]
        place = self.first_place(message)
        marked = message.subject.startswith(("[", "【"))
        known = self.texts if marked else _EXTENSIONS
        if not message.html and (place or marked and _PROFILE.search(body)) and known.within(Folded(_head(message))):
            return True
        return bool(place) and ("content-preview" in message.html or any(
            sign.search(body) for sign in (_RULE, _TYPE, _UNSUBSCRIBE)))

    def told(self, message: Message) -> Filled | None:
        """The sentence: it stands above the post."""
        memo = f"{self.code} told"
        if memo not in message.memo:
            plain = "" if message.subject.startswith(("[", "【")) else message.subject
            told = self.texts.whole(plain) or self.texts.within(Folded(_head(message)))
            words = _preview(message) or _below_rule(message)
            # who follows is answered on the own page
            page = _PROFILE.search(message.any_text) if told and told.action == "follow" else None
            message.memo[memo] = told and Filled(told.action, {
                **told.values, "title": told.get("title").rstrip("."), "text": words,
                **({"url": page[0], "profile": page[0]} if page else {})})
        return message.memo[memo]


def _head(message: Message) -> str:
    """What stands above the post."""
    return _RULE.split(message.any_text[:20_000], maxsplit=1)[0][:3000]


def _is_digest(message: Message) -> bool:
    return "DiscussionHero" in message.html and "PostBody" in message.html


def _has(node: etree._Element, name: str) -> bool:
    return name in node.get("class", "").split()


def _ref(place: re.Match[str]) -> str:
    return f"{place['thread']}/{place['ref']}" if place["thread"] and place["ref"] else ""


def _preview(message: Message) -> str:
    node = html_.first_class(message.tree, "content-preview") if message.tree is not None else None
    return clean(html_.text_of(node)) if node is not None else ""


def _below_rule(message: Message) -> str:
    """The post in the text part, without what the forum writes below it."""
    parts = _RULE.split(message.text or message.text_of_html, maxsplit=1)
    if len(parts) < 2:
        return ""
    text = parts[1]
    # a notice of a followed discussion has a second rule and one sentence below the post
    head, rule, tail = text.rpartition("\n---\n")
    if rule and len(tail.strip()) < 400 and "\n\n" not in tail.strip():
        text = head
    paragraphs = clean(text).split("\n\n")
    readers = [address.address for address in message.to if address.address]
    foot = next(
        (index for index, row in enumerate(paragraphs) if index and (
            _UNSUBSCRIBE.search(row) or any(reader in row.lower() for reader in readers))), 0)
    if foot:
        paragraphs = paragraphs[:foot]
        if len(paragraphs) > 1 and _closing(paragraphs[-1], message):
            paragraphs.pop()
    return _MENTION.sub(lambda found: f"@{found[1] or found[2]}", "\n\n".join(paragraphs))


def _closing(row: str, message: Message) -> bool:
    """Whether a paragraph is what the forum signs with: "- The FORUM team -", or two lines with its name."""
    return row.startswith("- ") and row.endswith(" -") or (
        bool(message.sender.name) and row.strip(" -").endswith(message.sender.name) and len(row) < 200)
