# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""New questions of a filter of Stack Exchange.

Source of the layout: a program that reads these mails, and keeps their styles: each question is a row with the classes
``item-link``, ``item-label`` and ``item-excerpt``. No real mail at hand.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.digest import MAX_ENTRIES, ListedPost, Place, listed
from ..lazy_regex import lazy_regex
from ..message import Message
from ..types import AnyOutcome, Context

_QUESTION = lazy_regex(r"https?://(?P<site>[^/\s]+)/(?:questions|q)/(?P<number>\d+)[^\s#]*")


class StackExchange(Parser):
    code = "stack_exchange"
    channel = "web"
    basis = "unverified"
    actions = frozenset({"mention"})
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
            return self.ignored("mail of the service about itself")
        return listed(self, entries, Place("stackexchange.com", "Stack Exchange"), message, context)

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
