# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the parsers of shops share: the card of an order."""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import links
from ..base import Parser
from ..lazy_regex import lazy_regex
from ..message import Message
from ..phones import phone_key
from ..text import EMAIL, clean, line
from ..types import Context, Interest
from . import forms

_COUNT = lazy_regex(r" × [\d.,]{1,9}$")
_TEL = lazy_regex(r"(?:T|Tel|Phone|Тел)\.?: ?|tel:", re.IGNORECASE)
_NUMBER = lazy_regex(r"\+?[\d\s().\u00a0/-]{7,25}")


class Order(NamedTuple):
    """An order as a mail tells it; what it does not tell is empty."""

    number: str = ""
    name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""
    #: what the customer wrote to the shop
    note: str = ""
    #: "Kettle", "Kettle × 2"
    products: tuple[str, ...] = ()
    #: the page of the first product
    product_url: str = ""
    total: str = ""
    shop: str = ""
    #: what tells the shop from others, if not its host
    site: str = ""
    #: where the shop shows the order to its staff
    url: str = ""


def order(parser: Parser, message: Message, context: Context, told: Order) -> Interest:
    """The card of an order.

    Where the mail goes to the customer with a copy for the shop, his address
    is the recipient who is not of the company.
    """
    email = told.email or recipient(message, context)
    url = parser.link(told.url) if parser.link_domains else forms.site_link(told.url, message, context)
    site = told.site or links.host_of(url) or message.sender.domain
    products = tuple(line(product, 200) for product in told.products if product.strip())[:30]
    # the catalogue knows the product without how many of it
    first = _COUNT.sub("", products[0]) if products else ""
    fields = [("Order", line(told.number, 60)), ("Total", line(told.total, 60))]
    if told.company:
        fields.append(("Company", line(told.company, 200)))
    if products != (first,):
        fields.append(("Products", "\n".join(products)))
    return Interest(
        channel=parser.channel,
        action="order",
        author_name=line(told.name, 200),
        author_key=email or phone_key(told.phone),
        text=clean(told.note),
        title=line(message.subject),
        url=url,
        answer="mail" if email else "call" if told.phone else "page" if url else "",
        source_key=site,
        source_name=line(told.shop, 100) or site,
        product=first,
        product_url=forms.site_link(told.product_url, message, context) if told.product_url else "",
        email=email,
        phone=line(told.phone, 60),
        date=parser.date(message, context),
        thread_key=f"{site}/order/{line(told.number, 60)}" if told.number else message.message_id,
        external_ref=line(told.number, 60) or message.message_id,
        fields=tuple((label, value) for label, value in fields if value),
    )


def recipient(message: Message, context: Context) -> str:
    """The address of the first recipient outside the company, or the empty string."""
    own = context.own_addresses
    domains = {address.rpartition("@")[2] for address in own} | {message.sender.domain}
    return next(
        (to.address for to in message.addresses("to") if to.address not in own and to.domain not in domains), ""
    )


class Buyer(NamedTuple):
    name: str = ""
    phone: str = ""
    email: str = ""


def buyer(text: str) -> Buyer:
    """Name, phone and e-mail in the lines of a billing address: the name comes first."""
    rows = [line(row) for row in text.split("\n") if row.strip()]
    name = rows[0] if rows else ""
    phone = email = ""
    for row in rows[1:]:
        number = _TEL.sub("", row)
        found = EMAIL.search(row)
        if found:
            email = email or found[0].lower()
        elif _NUMBER.fullmatch(number.strip()) and (
            number != row or row[:1] in "+0(" or sum(map(str.isdigit, row)) >= 9
        ):
            phone = phone or number.strip()
    return Buyer(name, phone, email)
