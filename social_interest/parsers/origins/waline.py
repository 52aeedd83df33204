# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through Waline, Twikoo, or what else writes Valine's mails.

Source of the layout: ``MAIL_TEMPLATE`` and ``MAIL_TEMPLATE_ADMIN`` in
``packages/server/src/locales/*.json`` of Waline 1 to 1.32 (13 languages) and
``src/server/function/twikoo/utils/notify.js`` of Twikoo 1.6. HTML only, and the
same nodes in every language: a heading with a link to the site, the comment
that is answered if there is one, the name in bold, the comment in a grey box,
and the address of the comment.
"""

from __future__ import annotations

import dataclasses
import re

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds import notice
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_FRAME = html_.Mark("#12", r"border-top:\s?2px solid #12addb", re.IGNORECASE)
_REF = lazy_regex(r"#(?P<id>[0-9a-f]{8}|[0-9a-f]{24}|[0-9a-f]{32}|\d{1,20})$", re.IGNORECASE)
_ID = lazy_regex(r"[0-9a-f]{8,40}", re.IGNORECASE)
_PLACE = lazy_regex(r"#(?P<id>[\w-]{1,64})$")


class Waline(Parser):
    code = "waline"
    version = 3
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if _FRAME.search(message.html) and _frame(message) is not None else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        frame = _frame(message)
        names = [node for node in frame.iter("strong") if _is_name(node)] if frame is not None else []
        if not names:
            return self._of_another(message, context)
        # the comment that is answered may hold such nodes: the program's own come last
        head = names[-1].getparent()
        body = head.getnext()
        # the last link is the program's own, as it stands below the box; what ids look like hangs on the database
        below = [url for node in body.itersiblings() for url, _link in html_.links(node) if _PLACE.search(url)]
        places = below or [url for url, _node in html_.links(frame) if _REF.search(url)]
        # above the name stands only what is answered
        reply = any(node.tag == "div" for node in head.itersiblings(preceding=True))
        site = next((node for _url, node in html_.links(frame)), None)
        return self.parsed([self._interest(
            message, context,
            name=line(html_.label(names[-1]), 200),
            text=clean(html_.text_of(body)),
            place=places[-1] if places else "",
            site="" if site is None else html_.label(site),
            reply=reply,
        )], context)

    def _of_another(self, message: Message, context: Context) -> AnyOutcome:
        """The comment of a program that has taken the frame over, as any notification is read."""
        found = notice.read(message)
        if not found or not found.text or found.told.action not in self.actions:
            return self.ignored("no comment of a person")
        interest = self._interest(
            message, context, name=line(found.told.names[0], 200), text=found.text, place=found.url, site="",
            reply=found.told.action == "reply")
        return dataclasses.replace(self.parsed([interest], context), basis="unverified")

    def _interest(self, message: Message, context: Context, *, name: str, text: str, place: str, site: str,
                  reply: bool) -> Interest:
        url = page_link(place, message, context) if place else ""
        found = _REF.search(place) or _PLACE.search(place)
        if url and "#" not in url and found and _ID.fullmatch(found["id"]):
            url += f"#{found['id']}"
        host = links.host_of(url) or message.sender.domain
        return Interest(
            channel=self.channel,
            action="reply" if reply else "comment",
            author_name=name,
            text=text,
            url=url,
            source_key=host,
            source_name=line(site or host, 100),
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=found["id"] if found else "",
        )


def _frame(message: Message) -> etree._Element | None:
    """The box around the whole mail: the one whose first node is the heading with the link to the site."""
    for node in message.tree.iter("h2") if message.tree is not None else ():
        box = node.getparent()
        if box is not None and box.tag == "div" and node.find(".//a") is not None:
            return box
    return None


def _is_name(node: etree._Element) -> bool:
    """Whether a bold node is alone before a sentence in a paragraph, above a grey box."""
    head = node.getparent()
    body = head.getnext() if head is not None and head.tag == "p" and head[0] is node else None
    return body is not None and body.tag == "div" and "background-color" in body.get("style", "")
