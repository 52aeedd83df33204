# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Transcripts of chats through Zoho SalesIQ.

Source of the layout: real mails: HTML only; the number of the chat, the
visitor and his address, the site and the operator above, then the question as
a headline and one row for each message with name, text and time.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from ..kinds import forms
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..links import host_of, within
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(r"Transcript of the chat session with (?P<operator>.{1,200}?) from (?P<portal>.{1,200})")
_VISITOR = lazy_regex(r"^#(?P<number>\d{1,12}) (?P<name>[^\n]{1,200}?)(?: - (?P<email>\S{3,200}))?$", re.MULTILINE)
_SITE = lazy_regex(r"^Website ?: ?(?P<url>https?://\S{1,1500})$", re.MULTILINE)
_OPERATOR = lazy_regex(r"^Attended By ?: ?(?P<name>[^\n]{1,200})$", re.MULTILINE)


class ZohoSalesIQ(HelpDeskParser):
    code = "zoho_salesiq"
    basis = "certain"
    actions = frozenset({"message"})
    max_score = 80
    by_sender = True
    for_many = True
    sender_domains = ("zohosalesiq.com", "zohosalesiq.eu", "zohosalesiq.in")

    def score(self, message: Message) -> int | None:
        return 80 if within(message.sender.domain, self.sender_domains) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        subject = _SUBJECT.fullmatch(message.subject)
        if not subject or message.tree is None:
            return self.unknown("not a transcript")
        text = message.text_of_html
        visitor = _VISITOR.search(text)
        if not visitor:
            return self.unknown("no visitor in the transcript")
        name = line(visitor["name"], 200)
        rows = [(author, clean(html_.text_of(cell))) for author, cell in _rows(message)]
        said = [text for author, text in rows if author == name]
        if not said:
            return self.ignored("the visitor said nothing")
        address, site, operator = EMAIL.fullmatch(visitor["email"] or ""), _SITE.search(text), _OPERATOR.search(text)
        page = forms.site_link(site["url"], message, context) if site else ""
        fields = [(label, line(match[1])) for label, match in (("Website", site), ("Operator", operator)) if match]
        return self.transcript(self.card(
            message, context, "message",
            name=name,
            email=address[0].lower() if address else "",
            text=clean("\n\n".join(said)),
            answer="mail" if address else "",
            source_key=host_of(page) or subject["portal"].lower(),
            source_name=line(subject["portal"], 100),
            thread_key=f"{subject['portal']}/{visitor['number']}".lower(),
            external_ref=visitor["number"],
            fields=tuple(fields),
        ), rows, line(operator["name"] if operator else subject["operator"], 200), context)


def _rows(message: Message) -> list[tuple[str, etree._Element]]:
    """(name, cell with the text) of the rows whose first cell is titled with a name."""
    found = []
    for row in message.tree.iter("tr") if message.tree is not None else ():
        cells = [cell for cell in row if cell.tag == "td"]
        if len(cells) >= 2 and cells[0].get("title"):
            found.append((line(cells[0].get("title", ""), 200), cells[1]))
    return found
