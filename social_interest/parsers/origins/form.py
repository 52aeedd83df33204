# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mails of website forms of whatever make: labels and values.

Shops, site builders and hand-made scripts all send "Name: …, Phone: …". Only
clear cases are claimed; a letter with a phone number in its signature is none.
"""

from __future__ import annotations

import re

from .. import forms, noise
from ..base import Parser
from ..labels import wants_call
from ..message import Message
from ..text import line
from ..types import AnyOutcome, Context

_FORM_SUBJECT = re.compile(
    r"\bform\b|submission|enquiry|inquiry|contact us|new (?:message|entry|request|lead|order|product review)|product review|website|call[ -]?back|feedback|"
    r"форм[аыу]|заявк|обратн\w+ (?:связ|звон)|с сайта|заказ|сообщение|вопрос|отзыв|"
    r"formular|anfrage|rückruf|bewertung|kontakt|henvendelse|besked fra|formulaire|demande|avis|formulario|consulta|reseña", re.IGNORECASE,
)
# "Contact Form: Call me", 'Form Submission - Sales', "New Entry: Sales", 'New message from "Acme"'
_FORM_NAME = re.compile(
    r"(?:form submission|new entry|new form entry|form submission from|new submission from|заявка с формы|новая заявка|форма)\s*[-:–]?\s*[\"«“]?(?P<name>[^\"»”]{2,80})[\"»”]?$",
    re.IGNORECASE,
)


class Form(Parser):
    """Several known labels in a message that does not answer another one."""

    code = "form"
    channel = "form"
    basis = "probable"
    actions = frozenset({"request", "review"})
    max_score = 40

    def score(self, message: Message) -> int | None:
        if message.references or noise.bounce(message) or noise.auto_reply(message) or message.list_id:
            return None
        body = message.any_text
        if body.count(":") + body.count("---") < 2 and "<t" not in message.html:
            return None
        fields = forms.read(message)
        known = fields.known
        if not ("message" in known or "phone" in known) or not ("name" in known or "email" in known):
            return None
        if fields.strength >= 3 and ("name" in known or "message" in known) and "message" in known:
            return 40
        signs = bool(_FORM_SUBJECT.search(message.subject)) + bool(noise.machine(message)) + _sent_by_site(message)
        if fields.strength >= 2 and signs:
            return 30
        return None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        fields = forms.read(message)
        if not fields.known:
            return self.unknown("no fields found")
        match = _FORM_NAME.search(message.subject)
        form = fields.form or (line(match["name"]) if match else "")
        title = fields.subject or ("" if wants_call(message.subject) and not fields.message else message.subject)
        interest = forms.interest(self, message, context, fields, form=form, title=title)
        if not (interest.email or interest.phone or interest.text):
            return self.unknown("a form without address, phone and text")
        return self.parsed([interest], context)


def _sent_by_site(message: Message) -> bool:
    """Whether the sender's address is of the recipient's own site, or answers go elsewhere."""
    sender, reply = message.sender, message.reply_to
    if reply.address and reply.domain != sender.domain:
        return True
    return any(to.domain == sender.domain for to in message.to)
