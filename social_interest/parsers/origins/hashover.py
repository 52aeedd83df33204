# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Comments on a site through HashOver.

Source of the layout: ``themes/default/email-notification`` and
``writecomments.php`` of the program: subject with the site's name, From the
visitor where he left his address, picture and name above the comment, the
comment that is answered below it.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import links
from ..base import Parser
from ..kinds import forms
from ..message import Message
from ..noise import machine
from ..text import clean, line
from ..types import AnyOutcome, Context, Interest

_SUBJECT = re.compile(r"New Comment - (?P<site>[\w.:-]{1,200})")
_SENT_BY = re.compile(r"^This e-mail was sent by (?P<site>\S{1,200}) via HashOver\.$", re.MULTILINE)
_TEXT = re.compile(
    r"From (?P<name>[^\n]{1,200})\n+(?P<text>[\s\S]{0,20000}?)\n+(?:In reply to "
    r"(?P<to>[^\n]{1,200})\n[\s\S]{0,20000}?)?----\s*"
    r"Comment: (?P<url>\S{1,2000})\s+Page: \S{1,2000}\s+----\s"
)
_IN_REPLY = re.compile(r"(?:In reply to|В ответе) (?P<to>.{1,200})")
_REF = re.compile(r"#hashover-(?P<id>c\d[\w-]*)$")


class HashOver(Parser):
    code = "hashover"
    channel = "comment"
    basis = "certain"
    actions = frozenset({"comment", "reply"})
    max_score = 60
    photo_domains = ("gravatar.com",)

    def score(self, message: Message) -> int | None:
        return 60 if _SUBJECT.fullmatch(message.subject) and _SENT_BY.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _from_html(message) or _from_text(message)
        if not told or not told["url"]:
            return self.unknown("no author or no link to the comment")
        url = forms.site_link(told["url"], message, context)
        place = _REF.search(told["url"])
        site = links.host_of(url) or message.sender.domain
        sender = message.sender
        email = "" if machine(message) or links.related(sender.domain, site) else sender.address
        return self.parsed([Interest(
            channel=self.channel,
            action="reply" if told["to"].lower() in context.own_identities else "comment",
            author_name="" if told["name"] == "Anonymous" else line(told["name"], 200),
            author_key=email,
            author_photo=self.photo(told["photo"]),
            text=clean(told["text"]),
            title=line(told["title"]),
            url=url,
            source_key=site,
            source_name=site,
            email=email,
            date=self.date(message, context),
            thread_key=url.partition("#")[0],
            external_ref=place["id"] if place else "",
        )], context)


def _from_html(message: Message) -> dict[str, str] | None:
    """The values by the ids that the theme gives to its nodes; ``None`` for a mail of text only."""
    if message.tree is None:
        return None
    nodes = {node.get("id"): node for node in reversed(list(message.tree.iter(etree.Element))) if node.get("id")}
    text, foot = html_.first_class(message.tree, "container"), html_.first_class(message.tree, "footer", "div")
    if "name" not in nodes or text is None or foot is None:
        return None
    found = list(html_.links(foot))
    to = _IN_REPLY.fullmatch(html_.label(nodes["in-reply-to"])) if "in-reply-to" in nodes else None
    return {
        "name": html_.label(nodes["name"]),
        "photo": nodes["avatar"].get("src", "") if "avatar" in nodes else "",
        "text": html_.text_of(text),
        "title": html_.label(found[0][1]) if found else "",
        "url": found[-1][0] if found else "",
        "to": to["to"] if to else "",
    }


def _from_text(message: Message) -> dict[str, str] | None:
    match = _TEXT.match(message.text)
    if not match:
        return None
    return {
        "name": match["name"],
        "photo": "",
        "text": match["text"],
        "title": "",
        "url": match["url"],
        "to": match["to"] or "",
    }
