# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a WordPress site through wpDiscuz, as it writes to who subscribed.

Source of the layout: ``wc.php`` of the plug-in: a phrase that the site may
change, the address of the comment, its text, and a link that ends the
subscription. Who wrote it, the mail does not say.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds import forms
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_UNSUBSCRIBE = re.compile(r"[?&]wpdiscuz(?:Subscribe|Subscription)ID=", re.IGNORECASE)
_COMMENT = re.compile(r"#comment-(?P<id>\d{1,12})$")
_REPLY = re.compile(r"\brepl(?:y|ies)\b|ответ", re.IGNORECASE)


class WpDiscuz(Parser):
    code = "wpdiscuz"
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _UNSUBSCRIBE.search(message.html) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if message.tree is None:
            return self.unknown("no HTML body")
        nodes = list(html_.links(message.tree))
        first = next(((match, node) for url, node in nodes if (match := _COMMENT.search(url))), None)
        last = next((node for url, node in reversed(nodes) if _UNSUBSCRIBE.search(url)), None)
        if first is None:
            return self.ignored("confirmation of a subscription")
        place, node = first
        # the labels of the program's two links are lines of their own
        text = _between(message.text_of_html, html_.label(node), html_.label(last)) if last is not None else ""
        if not text:
            return self.unknown("no text between the links")
        url = forms.site_link(place.string, message, context)
        site = links.host_of(url) or message.sender.domain
        return self.parsed([Interest(
            channel=self.channel,
            action="reply" if _REPLY.search(message.subject) else "comment",
            text=text,
            url=url,
            source_key=site,
            source_name=message.sender.name or site,
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=place["id"],
        )], context)


def _between(text: str, start: str, end: str) -> str:
    """What stands in ``text`` below the line ``start`` and above the last line ``end``."""
    lines = [line(row) for row in text.split("\n")]
    if start not in lines or end not in lines:
        return ""
    last = len(lines) - 1 - lines[::-1].index(end)
    return clean("\n".join(text.split("\n")[lines.index(start) + 1:last]))
