# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Magento 1 (OpenMage) and 2: contact form, new order.

Sources of the layouts: ``template/email/contact_form.html`` and ``sales/order_new.html`` of OpenMage, and of
Magento 2 ``Magento/Contact/view/frontend/email/submitted_form.html`` and
``Magento/Sales/view/frontend/email/order_new.html``. The shop gets a copy of
the order that the customer gets. Invoices and shipments have the same frame
with two numbers in the heading.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from .. import telling
from ..domains import same_owner
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Buyer, Order, buyer, order
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_CONTACT = html_.Mark("message-details", r"<table[^<>]{0,200}\bclass=[\"'][^\"'<>]{0,60}\bmessage-details\b")
_SUMMARY = html_.Mark("email-summary", r"<tr[^<>]{0,100}\bclass=[\"'][^\"'<>]{0,60}\bemail-summary\b")
#: how each mail about an order begins; where no summary follows, its state has changed
_INTRO = html_.Mark("email-intro", r"<tr[^<>]{0,100}\bclass=[\"'][^\"'<>]{0,60}\bemail-intro\b")
#: the template of Magento 1: by its labels (en, ru, de, fr, es, it, nl) or, below its own subject, by its shape
_LABELS = (
    (r"Name|Имя|Nom|Nombre|Nome|Naam", r"E-?mail|E-Mail-Adresse|Электронная почта|Correo electrónico",
     r"Telephone|Телефон|Telefon|Téléphone|Teléfono|Telefono|Telefoon",
     r"Comment|Комментарий|Kommentar|Bemerkungen|Commentaire|Comentario|Commento|Bericht"),
    (r"[^\n:]{2,40}",) * 4,
)
_FIRST, _SHAPE = (
    lazy_regex(
        rf"(?:[^\n:]{{10,150}}:\n+)?(?:{name}) ?: (?P<name>[^\n]*)\n"
        rf"(?:{email}) ?: (?P<email>[^\n@]{{1,64}}@[^\n@]{{1,190}})\n"
        rf"(?:{phone}) ?:(?P<phone>[^\n]*)\n+(?:{text}) ?: (?P<text>[\s\S]*)\Z")
    for name, email, phone, text in _LABELS
)
#: the French one says all in its first line, and most of it once more
_TWICE = lazy_regex(
    r"Nom ?: (?P<name>[^\n]{1,100}?) E-mail ?: (?P<email>[^\s@]{1,64}@[^\s@]{1,190}) "
    r"Téléphone ?: ?(?P<phone>[^\n]{0,40}?) ?Commentaire ?: "
    r"[\s\S]{0,20000}?\nCourrier électronique: (?P=email)\nTéléphone:[^\n]{0,60}\n+Commentaire: "
    r"(?P<text>[\s\S]*)\Z")
#: the heading of an order in Magento 1, up to 1.8
_HEADING = html_.Mark("border-bottom:2px solid #eee", r"<h3 style=\"border-bottom:2px solid #eee; ?font-size:1\.05em")
#: that of 1.9, where the address of the customer stands in a cell as in Magento 2
_DETAILS = html_.Mark("order-details", r"<td[^<>]{0,200}\bclass=[\"'][^\"'<>]{0,60}\border-details\b")
#: numbers in a heading of Magento 1, whose sign is in every language another
_DIGITS = lazy_regex(r"(?<!\d)\d{6,15}(?!\d)")
_HASH = lazy_regex(r"#\s?(?P<number>[\w-]{1,40})")
_ORDER_SUBJECT = lazy_regex(r"(?P<shop>[^\n:]{1,100}): [^\n#]{1,60}# ?[\w-]{1,40}")


class Magento(MarkedForm):
    code = "magento"
    version = 4
    actions = frozenset({"request", "order"})
    subject = lazy_regex(r"Contact Form")

    def marked(self, message: Message) -> bool:
        if message.html:
            known = any(mark.search(message.html) for mark in (_CONTACT, _SUMMARY, _HEADING))
            return known or _is_of_1_9(message) or _is_update(message)
        return bool(_plain(message))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if not message.html:
            found = _plain(message)
            known = (
                {
                    name: value
                    for name, value in (
                        ("name", line(found["name"])),
                        ("email", line(found["email"]).lower()),
                        ("phone", line(found["phone"])),
                        ("message", clean(found["text"])),
                    )
                    if value
                }
                if found
                else {}
            )
            return self.request(message, context, forms.Fields(known, ()))
        if _CONTACT.search(message.html):
            return self.request(message, context, self.fields(message))
        if _HEADING.search(message.html):
            return self._older_order(message, context)
        if not _SUMMARY.search(message.html) and not _is_of_1_9(message):
            return self.ignored("mail to a customer about his order")
        return self._order(message, context)

    def fields(self, message: Message) -> forms.Fields:
        table = html_.first_class(message.tree, "message-details", "table") if message.tree is not None else None
        if table is None:
            return forms.read(message)
        fields = forms.from_tables(table)
        # below the table: a heading and the text, each a paragraph
        paragraphs = [html_.text_of(node) for node in table.itersiblings("p")]
        known = {**fields.known, "message": clean("\n\n".join(paragraphs[1:]))}
        rows = [[line(html_.text_of(cell)) for cell in row.iter("td")] for row in table.iter("tr")]
        if len(rows) != 3 or any(len(row) != 2 for row in rows) or not EMAIL.fullmatch(rows[1][1]):
            return forms.Fields(known, fields.rest)
        # the template has these three rows, with labels in the language of the shop
        (_name, name), (_email, email), (_phone, phone) = rows
        told = {"name": name, "email": email.lower(), "phone": phone}
        return forms.Fields({**known, **{key: value for key, value in told.items() if value}}, ())

    def _order(self, message: Message, context: Context) -> AnyOutcome:
        root = message.tree
        older = _is_of_1_9(message)
        place = ("order-details", "td") if older else ("email-summary", "tr")
        summary = html_.first_class(root, *place) if root is not None else None
        heading = next(summary.iter("h3" if older else "h1"), None) if summary is not None else None
        numbers = (_DIGITS if older else _HASH).findall(html_.text_of(heading)) if heading is not None else []
        if root is None or not numbers:
            return self.unknown("no number of an order in the heading")
        if len(numbers) > 1:
            return self.ignored("invoice, shipment or refund of an order")
        cell = html_.first_class(root, "address-details", "td")
        customer = buyer(_below_heading(html_.text_of(cell))) if cell is not None else Buyer()
        greeting = html_.first_class(root, "greeting", "p")
        note = html_.first_class(root, "message-container" if older else "message-info", "table")
        subject = _ORDER_SUBJECT.fullmatch(message.subject)
        told = Order(
            number=numbers[0],
            name=customer.name or (line(html_.text_of(greeting)).rstrip(",") if greeting is not None else ""),
            phone=customer.phone,
            note=html_.text_of(note) if note is not None else "",
            products=tuple(map(_product, html_.with_class(root, "product-name"))),
            total=_grand_total(message),
            shop=subject["shop"] if subject else message.sender.name,
        )
        return self._told(told, message, context)

    def _told(self, told: Order, message: Message, context: Context) -> AnyOutcome:
        """The card of an order, unless the reader placed it himself in somebody else's shop."""
        if _is_readers_own(told.name, message, context):
            return self.ignored("confirmation of what the reader bought himself")
        return self.parsed([order(self, message, context, told)], context)

    def _older_order(self, message: Message, context: Context) -> AnyOutcome:
        """An order in Magento 1: below its heading a table of the address, one of the products with a foot."""
        nodes = message.tree.iter("h3") if message.tree is not None else ()
        heading = next((node for node in nodes if "#eee" in node.get("style", "")), None)
        numbers = _DIGITS.findall(html_.text_of(heading)) if heading is not None else []
        if heading is None or not numbers:
            return self.unknown("no number of an order in the heading")
        if len(numbers) > 1:
            return self.ignored("invoice, shipment or refund of an order")
        tables = list(heading.itersiblings("table"))
        cell = next((cell for table in tables[:1] for cell in table.iterfind("tbody/tr/td")), None)
        customer = buyer(html_.text_of(cell)) if cell is not None else Buyer()
        goods = next((table for table in tables if table.find("tfoot") is not None), None)
        sums = [] if goods is None else list(goods.iterfind("tfoot//td"))
        rows = [] if goods is None else [[*map(_text_of, row.iterfind("td"))] for row in goods.iterfind("tbody/tr")]
        subject = _ORDER_SUBJECT.fullmatch(message.subject)
        return self._told(Order(
            number=numbers[0],
            name=customer.name,
            phone=customer.phone,
            note=_between(goods),
            products=tuple(f"{row[0]} × {row[2]}" if row[2] not in ("", "1") else row[0]
                           for row in rows if len(row) == 4 and row[0]),
            total=_text_of(sums[-1]) if sums else "",
            shop=subject["shop"] if subject else message.sender.name,
        ), message, context)


def _plain(message: Message) -> re.Match[str] | None:
    """The contact form of Magento 1."""
    text = message.text
    found = _FIRST.match(text) or _TWICE.match(text)
    return found or (_SHAPE.match(text) if message.subject == "Contact Form" else None)


def _is_of_1_9(message: Message) -> bool:
    return "email-heading" in message.html and bool(_DETAILS.search(message.html))


def _is_update(message: Message) -> bool:
    """Whether the state of an order has changed; a customer may send such a mail on."""
    if not _INTRO.search(message.html) or message.tree is None or telling.without_prefix(message.subject) != (
            message.subject):
        return False
    return next(message.tree.iter("blockquote"), None) is None


def _between(goods: etree._Element | None) -> str:
    """What the customer wrote: bare text below the products, above the thanks."""
    below = [] if goods is None else [goods, *goods.itersiblings()]
    return clean("\n".join((node.tail or "").strip() for node in below[:-1]))


def _text_of(node: etree._Element) -> str:
    return line(html_.text_of(node))


def _is_readers_own(name: str, message: Message, context: Context) -> bool:
    """Whether a shop of somebody else confirms an order to the very reader, under whose name it was placed."""
    own = context.own_addresses
    reached = [to for to in message.addresses("to") if not own or to.address in own]
    return any(
        to.name and to.name.casefold() == name.casefold() and not same_owner(to.domain, message.sender.domain)
        for to in reached)


def _product(node: etree._Element) -> str:
    """A product's name with its number, which stands in a cell of the same row."""
    row = next(node.iterancestors("tr"), None)
    cell = html_.first_class(row, "item-qty", "td") if row is not None else None
    name, count = line(html_.text_of(node)), line(html_.text_of(cell)) if cell is not None else ""
    return f"{name} × {count}" if count not in ("", "1") else name


def _below_heading(text: str) -> str:
    """An address without the heading of its cell."""
    return text.partition("\n")[2]


def _grand_total(message: Message) -> str:
    root = message.tree
    rows = (
        []
        if root is None
        else list(html_.with_class(root, "grand_total")) + list(html_.with_class(root, "grand_total_incl"))
    )
    values = [cell for row in rows for cell in row.iter("td")]
    return line(html_.text_of(values[-1])) if values else ""
