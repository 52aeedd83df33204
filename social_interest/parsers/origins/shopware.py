# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Shopware 6: contact form, product review, confirmation of an order.

Source of the layouts: ``Migration/Fixtures/mails`` of the core (``contact_form``, ``review_form``,
``order_confirmation_mail``), which has them in English and German. The shop gets a copy of what goes to the customer,
so the recipient tells whose order it is; the table of products and the link to it are the same in all languages.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, order, recipient
from ..lazy_regex import lazy_regex
from ..message import Message
from ..quotes import is_answer
from ..reply_words import FORWARD_PREFIXES
from ..text import clean, line
from ..types import AnyOutcome, Context

_CONTACT = lazy_regex(
    r"The following Message was sent to you via the contact form\.|"
    r"Folgende Nachricht wurde an Sie via Kontakt-?Formular gesendet\."
)
_REVIEW = lazy_regex(
    r"A product review has just been (?:sent|edited)\.|Eine Produktbewertung wurde soeben (?:abgegeben|bearbeitet)\."
)
#: the same in any other language: a sentence, name and address, number and subject, the words below a label
_TRANSLATED = lazy_regex(
    r"\A[^\n]{20,200}[.。]\n+[^\n:：]{2,60} ?[:：] ?(?P<name>[^\n]{1,200})\n"
    r"[^\n:：]{2,60} ?[:：] ?(?P<email>[^\s@]{1,64}@[^\s@]{3,190})\n+"
    r"[^\n:：]{2,60} ?[:：] ?(?P<phone>[\d ()+./-]{0,40})\n[^\n:：]{2,60} ?[:：] ?(?P<subject>[^\n]{0,300})\n+"
    r"[^\n:：]{2,60} ?[:：]\n+(?P<text>[\s\S]{1,20000})\Z")
#: the page of one order
_PAGE = lazy_regex(r"https?://[^\s\"'<>]{3,200}/account/order/[\w-]{8,64}(?![\w/-])")
_PASSED_ON = lazy_regex(rf"\s*(?:{FORWARD_PREFIXES})\s*[:：]", re.IGNORECASE)
_NUMBER = lazy_regex(r"\d{2,12}")
#: position, number, picture, description, how many, price, sum
_COLUMNS = 7


class Shopware(MarkedForm):
    code = "shopware"
    version = 5
    actions = frozenset({"request", "review", "order"})

    def marked(self, message: Message) -> bool:
        start = message.any_text[:1000]
        if message.reply_to.address and _translated(message):
            return True
        return bool(_CONTACT.match(start) or _REVIEW.match(start)) or _is_confirmation(message)

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if _is_confirmation(message):
            return self._order(message, context)
        told = _translated(message)
        if told and not _CONTACT.match(message.any_text):
            known = {key: clean(value) for key, value in told.groupdict().items() if key != "text" and value.strip()}
            fields = forms.Fields({**known, "message": clean(told["text"])}, ())
            return self.request(message, context, fields, site_name=message.sender.name)
        return self.request(message, context, forms.read(message), site_name=message.sender.name)

    def _order(self, message: Message, context: Context) -> AnyOutcome:
        # whose it is cannot be told where nobody knows the company's own addresses
        customer = recipient(message, context) if context.own_addresses else ""
        if not customer:
            return self.unknown("a shop confirms to the reader what he bought")
        number = _NUMBER.search(message.subject)
        rows = [[line(html_.text_of(cell)) for cell in row.iterfind("td")] for row in message.tree.iter("tr")] if (
            message.tree is not None) else []
        told = Order(
            number=number[0] if number else "",
            name=next((to.name for to in message.addresses("to") if to.address == customer), ""),
            email=customer,
            products=tuple(
                f"{row[3]} × {row[4]}" if row[4] != "1" else row[3]
                for row in rows if len(row) == _COLUMNS and row[4].isdigit()),
            shop=message.sender.name,
        )
        return self.parsed([order(self, message, context, told)], context)


def _translated(message: Message) -> re.Match[str] | None:
    """The contact form in a language whose sentence is not known, if an answer reaches the address in it."""
    if message.text.count(":") + message.text.count("：") < 5:
        return None
    found = _TRANSLATED.match(message.text[:30_000])
    return found if found and found["email"].lower() == message.reply_to.address else None


def _is_confirmation(message: Message) -> bool:
    """Whether a page of one order, which its code opens without a login, stands below a table of products."""
    if "/account/order/" not in message.as_sent or "<table" not in message.html:
        return False
    if is_answer(message.subject) or _PASSED_ON.match(message.subject):
        return False
    # a customer who answers quotes it; the shop's own page it is only in the shop's own mail
    page = _PAGE.search(message.as_sent)
    return page is not None and links.related(links.host_of(page[0]), message.sender.domain)
