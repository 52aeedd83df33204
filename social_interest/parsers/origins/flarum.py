# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Flarum forums.

Source of the layout: Flarum 1.8 and 2 (``framework/core/views/email``, the mails
of the extensions mentions, subscriptions and messages; of fof follow-tags and
byobu) and the language packages of flarum-lang. Version 1 sends text only:
greeting, sentence, link, three dashes, the post; version 2 adds HTML, in which
the post has a box of its own, a closing and a footer with the name of the notice.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.translated import TranslatedMailParser
from ..message import Message
from ..sentences import Filled, Folded, Sentences
from ..tables.flarum import SENTENCES
from ..text import clean

_PLACE = r"https?://[^/\s]+/(?:[^?#\s]*/)?d/(?P<thread>\d+)[^/?#\s]*(?:/(?P<ref>\d+))?"
_RULE = re.compile(r"^---$", re.MULTILINE)
#: @"Display name"#p12, as the text part has mentions; #12 in older versions
_MENTION = re.compile(r"@(?:\"([^\"\n]{1,100})\"|([\w-]{1,60}))#p?\d+")
_TYPE = re.compile(r"(?:userMentioned|postMentioned|groupMentioned|newPost|messageReceived|byobu\w*|newDiscussion\w*)")
_UNSUBSCRIBE = re.compile(r"notifications/unsubscribe\?|/settings\b")


class Flarum(TranslatedMailParser):
    code = "flarum"
    version = 2
    channel = "flarum"
    basis = "certain"
    actions = frozenset({"comment", "reply", "mention", "message", "question"})
    texts = Sentences(SENTENCES)
    place = re.compile(_PLACE + r"|https?://[^/\s]+/(?:[^?#\s]*/)?messages/dialog/\d+(?:/\d+)?")

    def claims(self, message: Message) -> bool:
        if not any(path in part for path in ("/d/", "/messages/") for part in (message.text, message.html)):
            return False
        if not self.first_place(message):
            return False
        body = message.any_text[:20_000]
        return "content-preview" in message.html or any(
            sign.search(body) for sign in (_RULE, _TYPE, _UNSUBSCRIBE))

    def told(self, message: Message) -> Filled | None:
        """The sentence: it stands above the post."""
        memo = f"{self.code} told"
        if memo not in message.memo:
            head = _RULE.split(message.any_text[:20_000], maxsplit=1)[0][:3000]
            told = self.texts.whole(message.subject) or self.texts.within(Folded(head))
            words = _preview(message) or _below_rule(message)
            message.memo[memo] = told and Filled(
                told.action, {**told.values, "title": told.get("title").rstrip("."), "text": words})
        return message.memo[memo]


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
