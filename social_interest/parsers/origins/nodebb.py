# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""NodeBB forums.

Source of the layout: ``src/views/emails/notification.tpl`` (greeting, sentence,
text, button), ``src/emailer.js`` (subject) and the language file
``notifications.json`` of NodeBB.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from ..kinds.site import SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context
from ..wording import named_persons

#: sentence above the text (en) → action; "" for what is no interest
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, re.compile(pattern, re.IGNORECASE))
    for action, pattern in (
        ("comment", r"(?P<names>.{1,300}?) (?:has posted a reply to|have posted replies to): (?P<title>.+)"),
        ("comment", r"(?P<names>.{1,300}?) has posted a new topic(?: in [^:]{1,100})?: (?P<title>.+)"),
        ("mention", r"(?P<names>.{1,300}?) mentioned (?:you|@?\S+) in (?P<title>.+)"),
        ("like", r"(?P<names>.{1,300}?) (?:has|have) upvoted your post in (?P<title>.+?)\.?"),
        ("follow", r"(?P<names>.{1,300}?) started following you\.?"),
        ("message", r"(?:\d+ )?New messages? from (?P<names>.{1,200})"),
        (
            "",
            r".{1,200} (?:has moved|flagged|sent a registration request|has edited a post).*|Post awaiting review.*|"
            r"There are .* registration requests.*",
        ),
    )
)
_PLACE = re.compile(
    r"https?://[^/]+(?:/[^?#]*?)?/(?:post/(?P<ref>\d+)|topic/(?P<topic>\d+)(?:/[^?#]*)?|"
    r"user/(?P<user>[^/?#]+)(?:/chats?(?:/\d+)?)?|chats?(?:/\d+)?)"
)
_SETTINGS = re.compile(r"/uid/\d+/settings|/email/unsubscribe/")
_DIGEST = re.compile(r"digest|latest topics", re.IGNORECASE)


class NodeBB(SiteParser):
    code = "nodebb"
    channel = "nodebb"
    basis = "certain"
    actions = frozenset({"comment", "mention", "like", "follow", "message"})
    max_score = 80

    def score(self, message: Message) -> int | None:
        if not message.subject.startswith("[") or message.tree is None:
            return None
        row = html_.first_class(message.tree, "notification-body", "tr") is not None
        button = html_.first_class(message.tree, "button-td", "td") is not None
        unsubscribe = bool(_SETTINGS.search(message.html)) or bool(_SETTINGS.search(message.header("list-unsubscribe")))
        return 80 if button and unsubscribe and (row or _DIGEST.search(message.subject)) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        row = html_.first_class(message.tree, "notification-body", "tr") if message.tree is not None else None
        if row is None:
            return self.ignored("digest") if _DIGEST.search(message.subject) else self.unknown("no notice in the mail")
        told = self._told(message)
        if not told:
            return self.unknown("no known sentence in the mail")
        action, values = told
        if not action:
            return self.ignored("notice for moderators")
        names, others = named_persons(values["names"])
        url = self._place(row, message)
        place = _PLACE.match(url)
        source = re.match(r"\[([^\]]{1,100})\]", message.subject)
        text = clean(html_.text_of(row)) if action in ("comment", "mention", "message") else ""
        cards = [
            self.card(
                message,
                context,
                action,
                author_name=line(name, 200),
                text=text if len(names) == 1 and not others else "",
                title=line(values.get("title") or ""),
                url=url,
                source_name=source[1] if source else "",
                answer="chat" if action == "message" else "page",
                external_ref=(place["ref"] or "") if place and action in ("comment", "mention") else "",
                others=others if index == 0 else 0,
            )
            for index, name in enumerate(names)
        ]
        return self.parsed(cards, context)

    @staticmethod
    def _told(message: Message) -> tuple[str, dict[str, str]] | None:
        headings = [html_.label(node) for node in message.tree.iter("h1")] if message.tree is not None else []
        for sentence in (*headings[:4], re.sub(r"^\[[^\]]{1,100}\] ", "", message.subject)):
            for action, pattern in _SENTENCES:
                match = pattern.fullmatch(sentence)
                if match:
                    return action, match.groupdict()
        return None

    def _place(self, row: etree._Element, message: Message) -> str:
        """The address of the button below the text."""
        for other in row.itersiblings("tr"):
            for node in html_.with_class(other, "button-a", "a"):
                return self.site_link(message, node.get("href", ""))
        return ""
