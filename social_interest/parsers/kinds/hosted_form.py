# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of services share that send the mail of other people's forms."""

from __future__ import annotations

import dataclasses
import itertools
import re
from typing import ClassVar

from .. import html as html_
from .. import links
from ..domains import is_own, same_owner
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..template_words import BUTTON
from ..types import AnyOutcome, Context, Parsed
from . import forms, notice_links
from .marked_form import MarkedForm

_MAX_NODES = 300
_URL = lazy_regex(r"https?://[^\s<>\"')\]]+")
#: the number of one thing at the end of a path: "/contact/59120337"
_RECORD = lazy_regex(r"(?<!/edit)/(?:\d{4,20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})/?(?:[?#]|$)")
#: a line behind a blank one that ends with an address: "View the contact: https://…"
_LED = lazy_regex(r"\n[ \t]*\n[^\n.!?]{0,100}?[(<]?(?P<url>https?://[^\s<>\"')]{1,1500})[>)]?[ \t]*(?=\n|\Z)")
#: lines below it, and letters of the longest
_FOOT, _FOOT_LINE = 4, 200


class HostedForm(MarkedForm):
    """Base of the parsers of services: the sender tells which."""

    basis = "probable"
    by_sender = True
    for_many = True
    max_score = 80
    #: subjects of the service's own mail (en, ru)
    service: ClassVar[re.Pattern[str]] = lazy_regex(
        r"confirm|verify|welcome|log ?in|password|invoice|receipt|trial|upgrade|limit|newsletter|webinar|подтвер\w+|"
        r"парол\w+|вход\b|счёт|тариф|оплат\w+ сайта|вебинар",
        re.IGNORECASE,
    )

    def marked(self, message: Message) -> bool:
        return within(message.sender.domain, self.sender_domains)

    @staticmethod
    def paragraphs(message: Message) -> list[tuple[str, str]]:
        """(label, value) of paragraphs that begin with a label in bold: ``<p><b>Your name</b><br>Ann Lee</p>``."""
        found = []
        nodes = message.tree.iter("p", "td", "div") if message.tree is not None else ()
        for node in itertools.islice(nodes, _MAX_NODES):
            bold = next(iter(node), None)
            if bold is None or bold.tag not in ("b", "strong") or (node.text or "").strip():
                continue
            label, text = html_.text_of(bold).strip(), html_.text_of(node).strip()
            if label and text.startswith(label) and text[len(label):].strip(" :\n"):
                found.append((label, text[len(label):].strip(" :\n")))
        return found

    @staticmethod
    def host(message: Message, name: str) -> str:
        """What stands for the host of a site of which only the name is known."""
        return f"{message.sender.domain}/{name}" if name else message.sender.domain

    def request(self, message: Message, context: Context, fields: forms.Fields, **names: str | None) -> AnyOutcome:
        if not fields.strength:
            reply = message.reply_to
            # whoever is to be answered elsewhere filled in a form whose labels nobody knows
            somebody = bool(reply.address) and not within(reply.domain, self.sender_domains)
            if not somebody and (self.service.search(message.subject) or message.has("list-unsubscribe")):
                return self.ignored("service mail of the form's host")
            return self.unknown("no fields that are known")
        if fields.message:
            fields = forms.Fields({**fields.known, "message": self._above_link(fields.message)}, fields.rest)
        outcome = self._with_record(super().request(message, context, fields, **names), message, context)
        # the page may stand behind its title: "Wholesale – Acme (https://…)"
        found = _URL.findall(fields.page) if fields.page else (url for url, _label, _node in message.links)
        pages = (links.openable(_page_of_readers(url, message, context), context.http_hosts) for url in found)
        # the site itself is no page of a form
        page = next((url for url in pages if url.rstrip("/").count("/") > 2), "")
        if not page or not isinstance(outcome, Parsed):
            return outcome
        return dataclasses.replace(outcome, interests=tuple(
            one if one.url else dataclasses.replace(
                one, url=page, fields=tuple(pair for pair in one.fields if pair != ("Page", fields.page)))
            for one in outcome.interests))

    def _with_record(self, outcome: AnyOutcome, message: Message, context: Context) -> AnyOutcome:
        """``outcome`` with the link to what the service keeps of this very visitor: the only button to a number."""
        pressed = {
            link.url for link in notice_links.to_site(message)
            if not link.foot and (link.drawn or BUTTON.match(link.label)) and within(
                links.host_of(link.url), self.sender_domains) and _RECORD.search(link.url.partition("://")[2])}
        url = links.openable(pressed.pop(), context.http_hosts) if len(pressed) == 1 else ""
        if not url or not isinstance(outcome, Parsed):
            return outcome
        return dataclasses.replace(outcome, interests=tuple(
            dataclasses.replace(one, url=url, fields=(*one.fields, ("Page", one.url)) if one.url else one.fields)
            for one in outcome.interests))

    def _above_link(self, words: str) -> str:
        """``words`` without the line that leads to the service itself, and its foot below, where little else stands."""
        for led in _LED.finditer(words):
            below = [row for row in words[led.end():].split("\n") if row.strip()]
            if not within(links.host_of(led["url"]), self.sender_domains):
                continue
            if len(below) <= _FOOT and all(len(row) <= _FOOT_LINE for row in below):
                return words[:led.start()].rstrip() or words
        return words


def _page_of_readers(url: str, message: Message, context: Context) -> str:
    """``url`` as a card may open it, if it stands below the domain of whom the service writes to: his own site.

    Whom a mail calls its reader a forger writes: only of an address of ours the site is ours.
    """
    host = links.host_of(url)
    reached = (to for to in message.to if not context.own_addresses or to.address in context.own_addresses)
    ours = any(is_own(to.domain) and same_owner(host, to.domain) for to in reached) if host else False
    return links.canonical(url, (host,), http=True) if ours else ""
