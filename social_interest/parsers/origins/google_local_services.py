# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Google Local Services Ads: messages, bookings and calls of customers.

No source: several programs that read such mail agree on its labelled lines. A
message comes from an address of its own, and an answer to it reaches the person.
"""

from __future__ import annotations

import re

from .. import noise
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..phones import phone_key
from ..text import clean, line
from ..types import AnswerKind, AnyOutcome, Context, Interest

_RELAY = "lsa.google.com"
_ADDRESS = lazy_regex(r"(?:local-services|localservices|lsa)[\w.+-]*@(?:[a-z-]+\.)?google\.com")
_LABELLED = lazy_regex(
    r"^\W{0,3}(?P<label>Customer(?: Name)?|Name|Service(?: Requested| type)?|Phone(?: Number)?|Message|"
    r"Customer Message|Notes|"
    r"Details|ZIP Code|Location|Address|Date/Time|Appointment time|Preferred (?:Date|Time)|"
    r"Date & Time) ?(?:\([^)\n]{1,40}\))?"
    r" ?: ?(?P<value>[^\n]{1,5000})$", re.MULTILINE | re.IGNORECASE)
_TEXTS = ("message", "customer message", "notes", "details")
_SERVICES = ("service", "service requested", "service type")
_REST = ("zip code", "location", "address", "date/time", "appointment time", "preferred date", "preferred time")
_SUBJECT = lazy_regex(r"New (?:message|booking|lead)(?: lead)?(?::|"
                      r" from)?\s?(?:(?P<service>.{1,200}?) from )?(?P<name>.{1,200})?",
                      re.IGNORECASE)
_CALL = lazy_regex(r"missed a call|received a call|phone lead|new phone lead", re.IGNORECASE)
_LEAD = lazy_regex(r"message (?:request|lead)|booking|booked|appointment|\blead\b", re.IGNORECASE)


class GoogleLocalServices(Parser):
    code = "google_local_services"
    channel = "form"
    basis = "probable"
    actions = frozenset({"message", "request"})
    max_score = 90
    sender_domains = ("lsa.google.com", "google.com")
    link_domains = ("ads.google.com", "google.com")
    by_sender = True

    def score(self, message: Message) -> int | None:
        sender = message.sender
        return 90 if within(sender.domain, (_RELAY,)) or _ADDRESS.fullmatch(sender.address) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        text = message.any_text
        found: dict[str, str] = {}
        for match in _LABELLED.finditer(text):
            found.setdefault(match["label"].lower(), match["value"].strip())
        call = bool(_CALL.search(f"{message.subject}\n{text[:500]}"))
        if not call and not _LEAD.search(f"{message.subject}\n{text[:500]}"):
            return self.ignored("service mail of the advertisements")
        written = next((_unquoted(found[label]) for label in _TEXTS if found.get(label)), "")
        subject = _SUBJECT.fullmatch(message.subject)
        name = found.get("customer") or found.get("customer name") or found.get("name") or (
            (subject["name"] or "") if subject and subject["service"] else "")
        phone = line(found.get("phone") or found.get("phone number") or "", 60)
        if not (name or phone or written):
            return self.unknown("nobody is named")
        relay = message.sender.address if within(message.sender.domain, (_RELAY,)) else ""
        email = relay or ("" if noise.nobody(message.reply_to) else message.reply_to.address)
        message_lead = not call and bool(found.get("message") or found.get("customer message"))
        service = next((found[label] for label in _SERVICES if found.get(label)), "")
        answer: AnswerKind = "mail" if email else "call" if phone else ""
        return self.parsed([Interest(
            channel=self.channel,
            action="message" if message_lead else "request",
            author_name="" if name.lower() == "potential customer" else line(name, 200),
            author_key=phone_key(phone) or relay,
            text=clean(written),
            title=line(service),
            answer=answer,
            source_key="local-services",
            source_name="Local Services",
            email=email,
            phone=phone,
            date=self.date(message, context),
            thread_key=relay or message.message_id,
            external_ref=message.message_id,
            fields=tuple((label.title(), line(found[label], 300)) for label in _REST if found.get(label)),
        )], context)


def _unquoted(value: str) -> str:
    """A value without the quotation marks or the quotation sign around it."""
    return value.removeprefix("> ").strip().strip("\"“”«»")
