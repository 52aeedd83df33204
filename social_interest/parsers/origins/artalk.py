# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through Artalk.

Source of the layout: ``internal/template/email_tpl/default.html`` and
``conf/artalk.example.*.yml`` of the program, versions 2.0 to 2.9: HTML only, "@NAME:"
and the comment in a box, then a button with the page's address and a key that
marks the notice as read. The owner of the site can write a template of his own.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds.comments import page_link
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_REF = lazy_regex(r"[?&]atk_comment=(?P<id>\d{1,20})")
#: subjects of mails to the owner of the site: en, tr, zh
_OWNER = lazy_regex(
    r"\[.{1,200}?\] (?:Post \".{1,300}\" has new a? ?comment|\".{1,300}\" sayfası yeni bir yoruma sahip|"
    r"您的文章「.{1,300}」有新[回评][复覆论])")
#: the page in the subject or in the sentence
_PAGE = lazy_regex(r"[\"“「](?P<page>[^\"”」\n]{1,300})[\"”」]")


class Artalk(Parser):
    code = "artalk"
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        return 60 if "atk_comment=" in message.html and _box(message) is not None else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        box = _box(message)
        place = next((url for url, _label, _node in message.links if _REF.search(url)), "")
        if box is None or not place:
            return self.unknown("no comment in a box, or no address of it")
        name, body = box[0], box[1]
        page = _PAGE.search(message.text_of_html.partition("@")[0]) or _PAGE.search(message.subject)
        url = page_link(place, message, context)
        site = links.host_of(url) or message.sender.domain
        return self.parsed([Interest(
            channel=self.channel,
            action="comment" if _OWNER.fullmatch(message.subject) else "reply",
            author_name=line(html_.label(name).lstrip("@").rstrip(":： "), 200),
            text=clean(html_.text_of(body)),
            title=line(page["page"]) if page else "",
            url=url,
            source_key=site,
            source_name=site,
            date=self.date(message, context),
            thread_key=url.partition("?")[0],
            external_ref=_REF.search(place)["id"],
        )], context)


def _box(message: Message) -> etree._Element | None:
    """The node with the two nodes "@NAME:" and the comment."""
    for node in message.tree.iter("div") if message.tree is not None else ():
        if len(node) == 2 and node[0].tag == node[1].tag == "div" and re.fullmatch(
                r"@.{1,200}[:：]", html_.label(node[0])):
            return node
    return None
