# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""New questions of a filter of Stack Exchange, and what came into the inbox of the reader's account.

Source of the layout: a program that reads these mails, and keeps their styles: each question is a row with the classes
``item-link``, ``item-label`` and ``item-excerpt``. No real mail at hand. Of the inbox no layout is known: the line
that says who wrote on what, his words and the link stand one below the other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds import notice
from ..kinds.digest import MAX_ENTRIES, ListedPost, Place, listed
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_QUESTION = lazy_regex(r"https?://(?P<site>[^/\s]+)/(?:questions|q)/(?P<number>\d+)[^\s#]*")


#: who wrote on what, in the mails of the inbox, and his words; the link stands below
_INBOX = lazy_regex(
    r"^(?P<name>[^\n:]{1,60}?) (?P<did>wrote|commented|answered|replied)\b(?P<title>[^\n]{0,300}):?\n+"
    r"(?P<text>[^\n][\s\S]{0,2000}?)\n+<?(?P<url>https?://[^\s<>]{1,1000})", re.IGNORECASE | re.MULTILINE)
_MAX_TEXT = 40_000


class StackExchange(Parser):
    code = "stack_exchange"
    version = 2
    channel = "web"
    basis = "unverified"
    actions = frozenset({"comment", "mention"})
    by_sender = True
    sender_domains = (
        "stackexchange.com", "stackoverflow.com", "stackoverflow.email", "superuser.com", "serverfault.com",
        "askubuntu.com", "mathoverflow.net", "stackapps.com")
    link_domains = sender_domains
    max_score = 80

    def score(self, message: Message) -> int | None:
        return 80 if links.within(message.sender.domain, self.sender_domains) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        entries = list(itertools.islice(self._entries(message), MAX_ENTRIES))
        if not entries:
            inbox = self._inbox(message, context)
            if inbox:
                return self.parsed(inbox, context)
            if notice.read(message):
                return self.unknown("somebody wrote something, in a layout that nobody has shown")
            return self.ignored("mail of the service about itself")
        return listed(self, entries, Place("stackexchange.com", "Stack Exchange"), message, context)

    def _inbox(self, message: Message, context: Context) -> list[Interest]:
        """What people wrote to the reader's account."""
        found = []
        for match in itertools.islice(_INBOX.finditer(message.any_text[:_MAX_TEXT]), MAX_ENTRIES):
            url = self.link(match["url"].replace("http://", "https://", 1))
            spot = _QUESTION.match(url)
            if not spot:
                continue
            text = match["text"].strip()
            quoted = len(text) > 1 and text[0] in "\"“" and text[-1] in "\"”"
            found.append(Interest(
                channel=self.channel,
                action="comment",
                author_name=line(match["name"].strip(" -*•"), 200),
                text=clean(text[1:-1] if quoted else text),
                title=line(match["title"].strip(" :").removeprefix("on ")),
                url=url,
                answer="page",
                source_key=spot["site"],
                source_name=spot["site"],
                date=self.date(message, context),
                thread_key=f"{spot['site']}/q/{spot['number']}",
                external_ref=match["url"].partition("://")[2],
            ))
        return found

    def _entries(self, message: Message) -> Iterator[ListedPost]:
        nodes: Iterable = html_.with_class(message.tree, "item-link", "p") if message.tree is not None else ()
        for node in nodes:
            url, link = next(html_.links(node), ("", None))
            # the mails lead there by plain http
            url = self.link(url.replace("http://", "https://", 1))
            spot = _QUESTION.match(url)
            if not spot or link is None:
                continue
            row = next(node.iterancestors("tr"), node)
            text = "\n".join(html_.text_of(one) for one in html_.with_class(row, "item-excerpt"))
            page = f"{spot['site']}/q/{spot['number']}"
            yield ListedPost(url, html_.label(link), text, site=spot["site"], thread=page, ref=page)
