# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tickets in osTicket, as it tells its agents of them.

Source of the layout: ``i18n/en_US/templates/email`` of the program: a sentence
with the ticket's number, a table with the client and the department, the
message, and below a rule the link to the ticket.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..kinds.helpdesk import HelpDeskParser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

#: sentence → action
_SENTENCE = lazy_regex(
    r"(?P<new>New ticket #(?P<ticket>[\w-]{1,20}) created)|New message appended to ticket #(?P<number>[\w-]{1,20})"
)
_FROM = lazy_regex(r"^From\s*:\s*(?P<name>[^\n<>]{0,200}?)\s*<(?P<email>[^<>\s]{3,200})>$", re.MULTILINE)
_DEPARTMENT = lazy_regex(r"^Department\s*:\s*(?P<name>[^\n]{0,200})$", re.MULTILINE)
_END = lazy_regex(r"^To view or respond to the ticket, please login to the\s+support\s+ticket\s+system", re.MULTILINE)
#: the text part is wrapped
_FOOT = lazy_regex(r"support\s+ticket\s+system")
_NEWS = lazy_regex(
    r"Ticket Assigned to you|Ticket #?\S{0,20} ?Transfer.{0,100}|Stale Ticket Alert|New Internal Activity Alert"
)
_SUBJECT = lazy_regex(r"New Ticket Alert|New Message Alert")
_PLACE = lazy_regex(r"/tickets\.php\?id=\d+")


class OsTicket(HelpDeskParser):
    code = "osticket"
    version = 2
    basis = "certain"
    actions = frozenset({"request", "message"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if not _SUBJECT.fullmatch(message.subject) and not _NEWS.fullmatch(message.subject):
            return None
        return 60 if _FOOT.search(message.any_text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _NEWS.fullmatch(message.subject):
            return self.ignored("news of a ticket among agents")
        # cells of one row stand on lines of their own
        text = re.sub(
            r"^(From|Department)\s*:\s*\n+", r"\1: ", message.text_of_html or message.text, flags=re.MULTILINE
        )
        sentence, author, department = _SENTENCE.search(text), _FROM.search(text), _DEPARTMENT.search(text)
        ends = list(_END.finditer(text))
        if not sentence or not author or not ends or not EMAIL.fullmatch(author["email"]):
            return self.unknown("no client or no end of the message")
        start = department.end() if department else author.end()
        found = [url for url, _node in html_.links(message.tree)] if message.tree is not None else []
        places = [url for url in found if _PLACE.search(url)]
        ticket = sentence["ticket"] or sentence["number"]
        url = self.place(places[-1], message, context) if places else ""
        return self.parsed([self.card(
            message, context, "request" if sentence["new"] else "message",
            name=author["name"],
            email=author["email"].lower(),
            url=url,
            text=clean(text[start:ends[-1].start()]),
            title=f"#{ticket}",
            thread_key=f"{message.sender.domain}/{ticket}",
            fields=(("Department", line(department["name"])),) if department and department["name"] else (),
        )], context)
