# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tickets through tawk.to.

Source of the layout: a real ticket mail and its headers: the kind of mail and
the mailer in headers, the ticket's number and the writer in the subject, the
text between the reply line and a row of equal signs. The notice of a message
that was left while nobody was there is not known: it comes as unrecognised.
"""

from __future__ import annotations

import re

from .. import noise
from ..kinds.helpdesk import HelpDeskParser, without_reply_line
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SUBJECT = lazy_regex(
    r"(?:(?:Re|Fwd?|AW): )*\[#(?P<number>\d{1,12})\] (?:(?P<name>[^|]{1,200}) \| )?(?P<title>.{0,400})", re.IGNORECASE
)
_END = lazy_regex(r"^={20,}$", re.MULTILINE)
_TICKETS = lazy_regex(r"tickets(?:\+(?P<id>[0-9a-f]{16,64}))?")


class Tawk(HelpDeskParser):
    code = "tawk"
    # who writes there has an account
    typed = False
    basis = "certain"
    actions = frozenset({"message"})
    for_many = True
    sender_domains = ("tawk.email", "tawk.to")

    def score(self, message: Message) -> int | None:
        if message.has("x-tawk-email-type"):
            return 100
        return 80 if within(message.sender.domain, self.sender_domains) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        kind = message.header("x-tawk-email-type").lower()
        subject = _SUBJECT.fullmatch(message.subject)
        if kind and kind != "ticket":
            return self.unknown(f"kind of mail that is not known: {line(kind, 60)}")
        if not kind or not subject:
            # the header is missing from news of the company itself
            reason = noise.bulk(message, context) or noise.perhaps_bulk(message, context)
            return self.ignored("promotion of the service") if reason and not subject else self.unknown("not a ticket")
        text = without_reply_line(message.any_text)
        ends = list(_END.finditer(text))
        reply = message.reply_to
        ticket = _TICKETS.fullmatch(reply.local)
        written = clean(text[:ends[-1].start()] if ends else text)
        if not written:
            return self.unknown("no words in the ticket")
        return self.parsed([self.card(
            message, context, "message",
            name=message.sender.name or subject["name"] or "",
            email=reply.address,
            author_key="",
            text=written,
            title=line(subject["title"]),
            answer="mail" if reply.address else "",
            source_key=message.sender.domain,
            source_name=message.sender.domain,
            thread_key=f"{message.sender.domain}/{subject['number']}",
            fields=(("Ticket", ticket["id"]),) if ticket and ticket["id"] else (),
        )], context)
