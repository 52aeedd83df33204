# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Friendica.

Source of the layout: Friendica 2024.12, ``src/Navigation/Notifications`` (headers,
sentences; ``Repository/Notify.php``, ``Factory/Notification.php``), ``view/lang``
(the sentences in all languages) and ``view/templates/email/notify``: the picture
of the author (48x48) inside a link, the linked name, the title in bold, the
text; what happened stands in the head of the table.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from .. import links
from ..kinds.site import SiteParser, leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..sentences import Filled, Sentences
from ..tables.friendica import SENTENCES
from ..text import clean, line
from ..types import AnyOutcome, Context

_KNOWN = Sentences(SENTENCES)
#: key of the table → action
_ACTIONS = {"friend": "connection_request"}
_WRITTEN = ("comment", "reply", "message", "mention")
_ADDRESS = lazy_regex(r"https?://\S+")
_SIZE = lazy_regex(r"width:48px;height:48px")
_CONVERSATION = lazy_regex(r"#(?P<id>\d+)")

#: pages where an account is confirmed or a password changed
_ACCOUNT = lazy_regex(r"/lostpass/\w")


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
    version = 3
    actions = frozenset({"comment", "reply", "message", "mention", "like", "reaction", "share", "follow",
                         "connection_request"})

    def score(self, message: Message) -> int | None:
        if leads_to(message, _ACCOUNT):
            return 100
        return 100 if _by_program(message) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not _by_program(message) and leads_to(message, _ACCOUNT):
            return self.ignored("notice about the account")
        told = self._told(message)
        if not told:
            return self.unknown("no known sentence in the mail")
        if not told.action:
            return self.ignored("notice about the account")
        action, post = _ACTIONS.get(told.action, told.action), _post(message)
        number = _CONVERSATION.search(message.subject)
        account = message.header("x-friendica-account").strip("<> ").lower()
        url = self._item(message)
        host = links.host_of(post.url)
        # a person of another server: known by the address, which no card opens
        key = links.canonical(post.url, (host,), http=True).partition("://")[2] if host else ""
        author = self.site_link(message, post.url)
        text = post.text or _plain(message.text, told)
        title = told.get("title") or post.title or (text if action in ("like", "reaction", "share") else "")
        interest = self.card(
            message,
            context,
            action,
            author_name=line(post.name or told.get("name"), 200),
            author_key=key.lower(),
            author_url=author,
            author_photo=self.site_photo(message, post.photo),
            text=text if action in _WRITTEN else "",
            title=line(title).strip("\""),
            url=url or author,
            answer="chat" if action == "message" else "page",
            source_key=account,
            source_name=line(told.get("site"), 100).rstrip(".") or account.partition("@")[2],
            thread_key=next(iter(message.references), "") or (message.message_id if number else ""),
        )
        return self.parsed([interest], context)

    @staticmethod
    def _told(message: Message) -> Filled | None:
        """The first known sentence."""
        sentences = message.text_of_html.split("\n")[:12] + message.text.split("\n")[:12]
        return next((told for told in map(_KNOWN.whole, sentences) if told), None)

    def _item(self, message: Message) -> str:
        """The link of the notice: the one that shows its own address."""
        known = [
            link.url
            for link in self.site_links(message)
            if re.search(r"/(?:notify|notification|display|message)/\S", link.url)
        ]
        return known[-1] if known else ""


def _by_program(message: Message) -> bool:
    """Whether the program's own headers stand there; who is told is named only by the first of them."""
    return any(message.has(name) for name in ("x-friendica-account", "x-friendica-platform", "x-friendica-host"))


def _plain(text: str, told: Filled) -> str:
    """The words in the text part: below the sentence, above the two lines that lead to the site and the item."""
    rows = text.split("\n")
    start = next((index + 1 for index, row in enumerate(rows[:12]) if _KNOWN.whole(row)), 0)
    end = next((index for index in range(start, len(rows)) if _ADDRESS.fullmatch(rows[index])), 0)
    while end > start and not rows[end - 1].strip():
        end -= 1
    # the sentence with the address of the site, in one line or wrapped
    first = next((index for index in range(end - 1, start, -1) if not rows[index].strip()), start)
    end = first if "://" in "".join(rows[first:end]) and end - first < 5 else end - 1
    words = clean("\n".join(rows[start:max(end, start)]))
    head, _blank, rest = words.partition("\n\n")
    # the beginning of the words, or what they answer, in quotation marks
    return rest if rest and re.fullmatch(r"\"[^\n]+\"", head) else words


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
