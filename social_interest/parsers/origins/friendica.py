# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Friendica.

Source of the layout: ``src/Navigation/Notifications/Repository/Notify.php``
(headers, sentences) and ``view/templates/email/notify/html.tpl``: the picture
of the author (48x48) inside a link, the linked name, the title in bold, the
text; what happened stands in the head of the table.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from .. import links
from ..kinds.site import SiteParser
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

#: sentence in the head of the mail (en) → action; "" for what is no interest
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (action, re.compile(pattern, re.IGNORECASE))
    for action, pattern in (
        ("comment", r"(?P<name>.{1,200}?) commented on an item/conversation you have been following"),
        ("comment", r"(?P<name>.{1,200}?) posted to your profile wall at (?P<site>.+)"),
        ("message", r"(?P<name>.{1,200}?) sent you a new private message at (?P<site>[^\n]+?)\.?"),
        ("mention", r"(?P<name>.{1,200}?) tagged you at (?P<site>.+)"),
        ("follow", r"You've received an introduction from '(?P<name>.{1,200}?)' at (?P<site>.+)"),
        ("follow", r"(?P<name>.{1,200}?) is sharing with you at (?P<site>.+)"),
        ("follow", r"You have a new follower at (?P<site>.{1,200}?) ?: (?P<name>.+)"),
        ("", r"You've received a (?:friend suggestion|registration request|new registration) from .+"),
        ("", r"'.{1,200}' has accepted your connection request at .+"),
    )
)
_SIZE = re.compile(r"width:48px;height:48px")
_CONVERSATION = re.compile(r"#(?P<id>\d+)")


class _Post(NamedTuple):
    name: str
    url: str
    photo: str
    title: str
    text: str


class Friendica(SiteParser):
    code = "friendica"
    channel = "friendica"
    basis = "certain"
    actions = frozenset({"comment", "message", "mention", "follow"})

    def score(self, message: Message) -> int | None:
        return 100 if message.has("x-friendica-account") else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        post = _post(message)
        action, told = self._told(message)
        if action is None:
            return self.unknown("no known sentence in the mail")
        if not action:
            return self.ignored("notice about the account")
        name = post.name or told.get("name", "")
        written = action in ("comment", "message", "mention")
        number = _CONVERSATION.search(message.subject)
        account = message.header("x-friendica-account").strip("<> ").lower()
        url = self._item(message)
        host = links.host_of(post.url)
        # a person of another server: known by the address, which no card opens
        key = links.canonical(post.url, (host,), http=True).partition("://")[2] if host else ""
        author = self.site_link(message, post.url)
        interest = self.card(
            message,
            context,
            action,
            author_name=line(name, 200),
            author_key=key.lower(),
            author_url=author,
            author_photo=self.site_photo(message, post.photo),
            text=post.text if written else "",
            title=line(post.title).strip("\""),
            url=url or author,
            answer="chat" if action == "message" else "page",
            source_key=account,
            source_name=line(told.get("site", ""), 100) or account.partition("@")[2],
            thread_key=next(iter(message.references), "") or (message.message_id if number else ""),
        )
        return self.parsed([interest], context)

    @staticmethod
    def _told(message: Message) -> tuple[str | None, dict[str, str]]:
        """(action, groups) of the first known sentence; ``None`` if there is none."""
        for sentence in message.text_of_html.split("\n")[:12] + message.text.split("\n")[:12]:
            for action, pattern in _SENTENCES:
                match = pattern.fullmatch(sentence.rstrip("."))
                if match:
                    return action, match.groupdict()
        return None, {}

    def _item(self, message: Message) -> str:
        """The link of the notice: the one that shows its own address."""
        known = [
            link.url
            for link in self.site_links(message)
            if re.search(r"/(?:notify|notification|display|message)/\S", link.url)
        ]
        return known[-1] if known else ""


def _post(message: Message) -> _Post:
    """The block with the picture of the author; all empty if there is none."""
    empty = _Post("", "", "", "", "")
    if message.tree is None:
        return empty
    image = next(
        (node for node in message.tree.iter("img") if _SIZE.search(node.get("style", "").replace(" ", ""))), None
    )
    row = next((up for up in image.iterancestors("tr")), None) if image is not None else None
    if row is None:
        return empty
    label = next(((url, node) for url, node in html_.links(row) if html_.label(node)), None)
    rows = [other for other in row.itersiblings("tr")]
    title, text = [clean(html_.text_of(node)) for node in rows[:2]] if len(rows) > 1 else ("", _only(rows))
    url, name = (label[0], html_.label(label[1])) if label else ("", "")
    return _Post(name, url, image.get("src", ""), title, text)


def _only(rows: list[etree._Element]) -> str:
    return clean(html_.text_of(rows[0])) if rows else ""
