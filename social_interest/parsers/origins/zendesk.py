# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tickets in Zendesk.

Source of the layout: the headers and the block of a comment are known from
real mails, the frame around it from the vendor's manual. A site may write its
own frame: then only what stands in the block is sure.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..absence import answers_reader, answers_us
from ..kinds.helpdesk import HelpDeskParser, without_reply_line
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_RULE = lazy_regex(r"^-{33,}$", re.MULTILINE)
#: the shorter one, below which the service names itself
_FOOTER = lazy_regex(r"^-{32}$", re.MULTILINE)
#: "Your request (88213) …"
_NUMBERED = lazy_regex(r"\(#?\d{2,12}\)")
_MAX_RECEIPT = 400
_AUTHOR = lazy_regex(r"(?P<name>[^\n,]{1,200}?)(?: \((?P<site>[^\n()]{1,100})\))?(?:, (?P<date>[^\n]{6,60}))?")
_RECEIVED = lazy_regex(r"^your request \(#?\d+\) has been received", re.IGNORECASE | re.MULTILINE)
_PLACE = lazy_regex(r"/agent/tickets/(?P<id>\d{1,12})|/(?:hc/(?:[a-z-]+/)?)?(?:requests|tickets)/(?P<number>\d{1,12})")
_TICKET = lazy_regex(r"[\w.-]+\+id(?P<id>[\w-]{3,40})")
_SITE_NAME = lazy_regex(r" \((?P<site>[^()]{1,100})\)$")


class Zendesk(HelpDeskParser):
    code = "zendesk"
    # who writes there has an account
    typed = False
    basis = "probable"
    version = 2
    actions = frozenset({"message"})
    link_domains = ("zendesk.com",)

    def score(self, message: Message) -> int | None:
        if message.has("x-zendesk-from-account-id") or message.has("x-zendesk-email-id"):
            return 100
        return (
            80
            if within(message.sender.domain, ("zendesk.com",)) and message.header("x-mailer") == "Zendesk Mailer"
            else None
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _RECEIVED.search(message.any_text[:1000]):
            return self.ignored("receipt of one's own request")
        author, text = _comment(message)
        readers = {to.name.casefold() for to in message.to}
        repeated = author.casefold() in readers if text else _NUMBERED.search(message.any_text[:_MAX_RECEIPT])
        if repeated and (answers_us(message, context) or answers_reader(message)):
            # what the desk of somebody else says of our own letter, in whatever language, or what we said in it
            return self.ignored("receipt of one's own request")
        if not text:
            return self.unknown("no comment in the mail")
        reply = message.reply_to
        found = [(url, match) for url, match in ((url, _PLACE.search(url)) for url in _addresses(message)) if match]
        url = self.link(found[0][0]) if found else ""
        ticket = _TICKET.fullmatch(reply.local)
        number = ticket["id"] if ticket else (found[0][1]["id"] or found[0][1]["number"]) if found else ""
        site = _SITE_NAME.search(message.sender.name)
        return self.parsed([self.card(
            message, context, "message",
            name=author or _SITE_NAME.sub("", message.sender.name),
            email=reply.address,
            author_key="",
            url=url,
            text=text,
            title=line(message.subject),
            answer="mail" if reply.address else "chat" if url else "",
            source_key=message.sender.domain,
            source_name=site["site"] if site else message.sender.domain,
            thread_key=f"{message.sender.domain}/{number}" if number else message.message_id,
        )], context)


def _comment(message: Message) -> tuple[str, str]:
    """(author, text) of the newest comment; the author is "" where the frame does not name him."""
    if message.tree is not None:
        block = html_.first_class(message.tree, "zd-comment")
        if block is not None:
            # NAME and DATE are the paragraphs above the block
            above = [html_.label(node) for node in block.itersiblings("p", preceding=True)][:2]
            match = (
                _AUTHOR.fullmatch(above[1]) if len(above) == 2 and any(char.isdigit() for char in above[0]) else None
            )
            return (match["name"] if match else ""), clean(html_.text_of(block))
    whole = without_reply_line(message.text)
    feet = list(_FOOTER.finditer(whole))
    blocks = _RULE.split(whole[: feet[-1].start()] if feet else whole)
    if len(blocks) < 2:
        return "", ""
    head, _newline, rest = blocks[1].strip("\n").partition("\n")
    match = _AUTHOR.fullmatch(head)
    if match and match["date"] and rest.strip():
        return match["name"], clean(rest)
    return "", clean(blocks[1])


def _addresses(message: Message) -> list[str]:
    if message.tree is not None:
        return [url for url, _node in html_.links(message.tree)]
    return re.findall(r"https://[^\s<>\"')\]]+", message.text)[:200]
