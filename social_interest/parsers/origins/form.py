# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Mails of website forms of whatever make: labels and values.

Shops, site builders and hand-made scripts all send "Name: …, Phone: …". Only
clear cases are claimed; a letter with a phone number in its signature is none.
"""

from __future__ import annotations

import dataclasses
import re

from .. import links, noise
from ..base import Parser
from ..kinds import (
    filled_form,
    form_foot,
    form_told,
    forms,
    notice,
    notice_around,
    notice_doer,
    notice_links,
    notice_people,
    notice_service,
    notice_signs,
    reader,
    records,
    visitor,
)
from ..labels import wants_call
from ..lazy_regex import lazy_regex
from ..message import Message
from ..phones import find_phone
from ..service_words import MONEY
from ..text import line
from ..types import AnyOutcome, Context, Interest

_FORM_SUBJECT = lazy_regex(
    r"\bform\b|submission|enquiry|inquiry|contact us|new (?:message|entry|request|lead|order|product review)|"
    r"product review|website|call[ -]?back|feedback|"
    r"форм[аыуи]|заявк|обратн\w+ (?:связ|звон)|с сайта|заказ|сообщение|вопрос|отзыв|зворотн\w+|повідомлення|з сайту|"
    r"запит|съобщение|запитване|"
    r"formular|anfrage|rückruf|bewertung|kontakt|henvendelse|besked fra|formulaire|demande|avis|formulario|consulta|"
    r"reseña|"
    r"modulo|richiesta|messaggio da|contatto|recensione|formulário|mensagem|contato|contacto|avaliação|formulier|"
    r"bericht (?:van|via)|aanvraag|beoordeling|"
    r"formularz|wiadomość|zapytanie|opinia|formulär|meddelande|förfrågan|skjema|melding fra|henvendelse|lomake|"
    r"yhteydenotto|viesti|formulář|zpráva|dotaz|poptávka|"
    r"iletişim|mesaj|űrlap|üzenet|solicitare",
    re.IGNORECASE,
)
#: subjects of small shops and "buy in one click" (en, ru, uk, de, fr, es, it, nl, pl)
_ORDER = lazy_regex(
    r"\b(?:new|quick|one[- ]click|1[- ]click) order\b|^order (?:no\b|number\b|[#№n]?\s?\d)|(?:новый|"
    r"быстрый) заказ(?! звонка)|заказ (?:с сайта|товара|в (?:1|один) клик|[#№n]\s?\d)|"
    r"купить в (?:1|один) клик|покупка в (?:1|один) клик|(?:нове|швидке) замовлення|neue bestellung|nouvelle commande|"
    r"nuevo pedido|nuovo ordine|nieuwe bestelling|nowe zamówienie",
    re.IGNORECASE,
)
#: tables, definitions and headings need no colons
_MARKUP = lazy_regex(r"<(?:t[rdh]|dt|b|strong|h[2-5])\b", re.IGNORECASE)
# "Contact Form: Call me", 'Form Submission - Sales', "New Entry: Sales", 'New message from "Acme"'
_FORM_NAME = lazy_regex(
    r"(?:form submission|new entry|new form entry|form submission from|new submission from|заявка с формы|новая заявка|"
    r"форма)\s*[-:–]?\s*[\"«“]?(?P<name>[^\"»”]{2,80})[\"»”]?$",
    re.IGNORECASE,
)


_VISITOR_SCORE = 15
#: what stands behind a label, or before one
_LABEL_MARKS = (":", "---", "】", "\n[", "\n■")


class Form(Parser):
    """Several known labels in a message that does not answer another one."""

    code = "form"
    version = 11
    channel = "form"
    basis = "probable"
    actions = frozenset({"request", "review", "order", "question", "comment", "message"})
    max_score = 40
    general = True

    def score(self, message: Message) -> int | None:
        if message.references or noise.bounce(message) or noise.auto_reply(message) or message.list_id:
            return None
        body = message.any_text
        if wants_call(message.subject) and _number_to_call(message):
            return 30
        if visitor.order(message):
            return 30
        if visitor.perhaps_order(message):
            return _VISITOR_SCORE
        # what says who did what is no form, so that a notification comes first
        least = _VISITOR_SCORE if visitor.read(message) else None
        if sum(map(body.count, _LABEL_MARKS)) < 2 and not _MARKUP.search(message.html):
            return least
        fields = filled_form.read(message)
        known = fields.known
        if not ("message" in known or "phone" in known) or not ("name" in known or "email" in known):
            return least
        if notice_doer.is_typed(fields, message):
            return None
        if noise.notifier(message):
            # what a tracker or a help desk tells has labels too
            return _VISITOR_SCORE
        if fields.strength >= 3 and ("name" in known or "message" in known) and "message" in known:
            return 40
        signs = bool(_FORM_SUBJECT.search(message.subject)) + bool(noise.machine(message)) + _sent_by_site(message)
        if fields.strength >= 2 and signs:
            return 30
        return least

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        ordered = visitor.order(message)
        if not ordered and visitor.perhaps_order(message):
            return self.unknown("an order, and nothing tells whether the company sold or bought")
        fields = ordered or filled_form.with_person(visitor.below_table(filled_form.read(message), message))
        if not ordered and fields.strength < 3:
            fields = visitor.read(message) or fields
        if not fields.phone and wants_call(message.subject):
            number = _number_to_call(message)
            fields = forms.Fields(
                {**fields.known, "phone": number}, tuple(pair for pair in fields.rest if number not in pair[1])
            )
        if not any(fields.known.values()):
            return self.unknown("no fields found")
        if reader.is_visitor(fields, message, context.own_addresses):
            told = notice.confirmation(message) or notice_service.of_the_readers_own(message)
            # an address of the company may stand there for where the form goes to
            sure = told and fields.name and notice_people.is_greeted(fields.name, message)
            return self.ignored("own action") if sure else self.unknown("of the reader himself, or a colleague's")
        spoken = None if ordered else form_told.of_a_speaker(fields, message)
        fields = spoken or fields
        match = _FORM_NAME.search(message.subject)
        form = fields.form or (line(match["name"]) if match else "")
        title = fields.subject or ("" if wants_call(message.subject) and not fields.message else message.subject)
        action = self._action(message, bool(ordered), bool(spoken), fields.subject)
        interest = forms.interest(self, message, context, fields, form=form, title=title, action=action)
        interest = dataclasses.replace(interest, text=_inner(interest.text, message) if interest.text else "")
        if not (interest.email or interest.phone or interest.text):
            return self.unknown("a form without address, phone and text")
        return self.parsed([interest if interest.url else _with_link(interest, fields, message, context)], context)

    @staticmethod
    def _action(message: Message, ordered: bool, spoken: bool, typed: str) -> str:
        """What the visitor did; ``spoken``: his words stand below his name and a time; ``typed``: his subject."""
        if ordered or _is_order(message) or _is_recorded_order(message):
            return "order"
        if spoken:
            return "comment"
        asked = notice_signs.asks_of_product(message) or visitor.asks(message)
        return "question" if asked else form_told.action(message, "request", typed)

    def read_for(self, parser: Parser, message: Message, context: Context) -> AnyOutcome:
        """The form in ``message``, for ``parser``, which recognised it and could not read it: a card of its channel."""
        fields = forms.read(message)
        action = next((action for action in ("request", "message") if action in parser.actions), "")
        if not action or fields.strength < 3 or not fields.message or not (fields.name or fields.email):
            return self.unknown("no form")
        return parser.parsed([forms.interest(parser, message, context, fields, action=action)], context)


def _inner(text: str, message: Message) -> str:
    """``text`` without what speaks of this very mail: a visitor types what he likes.

    He links to other sites, and asks for an answer without a word of who shall get it.
    """
    first, gap, rest = text.partition("\n\n")
    if gap and rest.strip() and first.strip() == message.sender.name:
        # what the shop is called, above all it sends
        text = rest.strip()
    kept = notice_around.inner(text, message, (), "", message.subject)
    below = text.removeprefix(kept).strip() if text.startswith(kept) else ""
    shown = below and all(
        row.startswith(("https://", "http://")) and not links.related(links.host_of(row), message.sender.domain)
        for row in below.split())
    return text if shown or form_foot.is_wish(below, message.sender) else kept


def _with_link(interest: Interest, fields: forms.Fields, message: Message, context: Context) -> Interest:
    """``interest`` with the link to what is kept of it, or to the page of the form.

    A visitor does not tell where his card leads.
    """
    record = notice_links.to_record(message) or form_told.page(message, context)
    if record:
        shown = "" if _is_typed(record, fields.message) else links.openable(record, context.http_hosts)
        return dataclasses.replace(interest, url=shown)
    page = links.openable(form_told.page_of_reader(fields.page, message, context), context.http_hosts)
    rest = interest.fields if not page else tuple(pair for pair in interest.fields if pair != ("Page", fields.page))
    return dataclasses.replace(interest, url=page, fields=rest)


def _is_typed(url: str, words: str) -> bool:
    """Whether ``url`` stands in the first paragraph of the words; below others it may be the program's."""
    return bool(url) and url.partition("://")[2] in words.partition("\n\n")[0]


def _is_order(message: Message) -> bool:
    """Whether the subject says that somebody has ordered."""
    subject = message.subject
    return bool(_ORDER.search(subject) or visitor.says_new_order(subject)) and not wants_call(subject)


def _is_recorded_order(message: Message) -> bool:
    """Whether lines that are no labels tell of a new order, of a person whom labels name, in a mail with its sums."""
    record = records.read(message)
    ordered = record is not None and record.told.action == "order" and bool(record.fields and record.fields.email)
    return ordered and bool(MONEY.search(message.any_text)) and noise.machine(message) != ""


def _number_to_call(message: Message) -> str:
    """The number in the mail of a widget for calls, which may say nothing else.

    Only of a machine or the own site: people have numbers in their signatures.
    """
    if not (noise.machine(message) or _sent_by_site(message)) or len(message.any_text) > 2000:
        return ""
    return forms.read(message).phone or find_phone(message.any_text)


def _sent_by_site(message: Message) -> bool:
    """Whether the sender's address is of the recipient's own site, or answers go elsewhere."""
    sender, reply = message.sender, message.reply_to
    if reply.address and reply.domain != sender.domain:
        return True
    return any(to.domain == sender.domain for to in message.to)
