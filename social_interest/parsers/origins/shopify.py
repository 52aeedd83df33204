# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Shopify: contact form, new order for the staff.

Several unrelated programs that read such mail agree on the layout: a sentence,
then sections ``<b>Label:</b> <pre>value</pre>``; of the order the subject. The
mail comes from Shopify or, once the shop has set that up, from its own address.
"""

from __future__ import annotations

import re

from .. import html as html_
from .. import noise
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, order
from ..lazy_regex import lazy_regex
from ..links import within
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_SENTENCE = lazy_regex(r"You received a new message from your\s+online store['’]s contact form")
_SECTION = lazy_regex(r"<b>[^<>]{1,80}:</b>\s*<pre\b")
_SUBJECT = lazy_regex(r"New customer message on .{1,80}")
_ORDER = lazy_regex(
    r"\[(?P<shop>[^\[\]]{1,100})\] Order (?P<number>#?[\w-]{1,40}) placed by (?P<name>.{1,150})", re.IGNORECASE
)
_ITEM = lazy_regex(
    r"^\W{0,3}(?P<count>\d{1,6}) ?[x×] (?P<name>[^\n]{1,300}?)(?: \(SKU: [^()\n]{1,80}\))?(?: for [^\n]{1,60})?$",
    re.MULTILINE,
)
_TOTAL = lazy_regex(r"^Total(?: price)?:? +(?P<total>[^\n]{1,60})$", re.MULTILINE | re.IGNORECASE)
_NOTE = lazy_regex(r"^(?:Note|Customer note):?\s*\n?(?P<note>[^\n]{1,2000})", re.MULTILINE | re.IGNORECASE)
_ADMIN = lazy_regex(r"https://(?:[\w-]{1,100}\.myshopify\.com/admin|admin\.shopify\.com/store/[\w-]{1,100})/orders/\d+")
#: how many of a product, behind its name
_TIMES = lazy_regex(r"(?P<name>.{1,300}?) ?[x×] ?(?P<count>\d{1,6})")
#: a price in place of a name
_PRICE = lazy_regex(r"\W{0,3}(?:[A-Z]{1,3}\W?)?\d[\d.,' ]*\W{0,3}(?:[A-Z]{3})?")
#: the page of his own order, to which mail to a customer leads
_OF_BUYER = lazy_regex(r"/\d{4,14}/orders/[0-9a-f]{4,64}/authenticate\?key=")
_HOSTS = ("shopify.com", "shopifyemail.com")


class Shopify(MarkedForm):
    code = "shopify"
    version = 4
    basis = "probable"
    link_domains = ("shopify.com", "myshopify.com")
    actions = frozenset({"request", "order"})
    subject = _SUBJECT

    def marked(self, message: Message) -> bool:
        if _is_to_buyer(message):
            return True
        if _ORDER.fullmatch(message.subject):
            return bool(_ITEM.search(message.any_text))
        text = message.any_text[:3000]
        return bool(_SENTENCE.search(text)) or bool(
            _SUBJECT.fullmatch(message.subject) and _SECTION.search(message.html)
        )

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        subject = _ORDER.fullmatch(message.subject)
        if not subject and _is_to_buyer(message):
            return self.ignored("mail to a customer about his order")
        if not subject:
            shop = message.sender.name.removesuffix(" (Shopify)")
            return self.request(message, context, self.fields(message), site=_site(message, shop), site_name=shop)
        text = message.any_text
        total, note, admin = _TOTAL.search(text), _NOTE.search(text), _ADMIN.search(text)
        told = Order(
            number=subject["number"].lstrip("#"),
            name=subject["name"],
            shop=subject["shop"],
            site=_site(message, subject["shop"]),
            email=_customer(message, context),
            total=line(total["total"]) if total else "",
            note=clean(note["note"]) if note else "",
            url=admin[0] if admin else "",
            products=tuple(_products(message)),
        )
        return self.parsed([order(self, message, context, told)], context)

    def fields(self, message: Message) -> forms.Fields:
        pairs = []
        for label in message.tree.iter("b") if message.tree is not None else ():
            value = label.getnext()
            if value is not None and value.tag == "pre":
                pairs.append(("".join(label.itertext()), "".join(value.itertext())))
        return forms.from_pairs(pairs) if pairs else forms.read(message)


def _is_to_buyer(message: Message) -> bool:
    """Whether a shop tells a customer of his own order."""
    if "/authenticate?key=" not in message.as_sent or not _OF_BUYER.search(message.html or message.text):
        return False
    # a customer may send it on
    return within(message.sender.domain, _HOSTS) or noise.nobody(message.sender) or noise.automatic(message)


def _products(message: Message) -> list[str]:
    """What was ordered: the titles of the list in the HTML, else the lines of the text."""
    nodes = html_.with_class(message.tree, "order-list__item-title") if message.tree is not None else ()
    found = [(match["name"], match["count"]) for match in map(_TIMES.fullmatch, map(html_.label, nodes)) if match]
    if not found:
        text = message.any_text
        for item in _ITEM.finditer(text):
            # the price behind how many: the name stands above
            above = text[:item.start()].rstrip("\n").rpartition("\n\n")[2].partition("\n")[0]
            found.append((above if _PRICE.fullmatch(item["name"]) else item["name"], item["count"]))
    return [f"{name} × {count}" if count != "1" else name for name, count in found]


def _site(message: Message, shop: str) -> str:
    """Shopify sends for all shops from one domain: then the shop's name tells it."""
    domain = message.sender.domain
    return f"{domain}/{line(shop, 100)}".lower() if within(domain, _HOSTS) and shop else domain


def _customer(message: Message, context: Context) -> str:
    """Reply-To, where it is not the shop."""
    reply = message.reply_to.address
    return reply if reply and reply not in context.own_addresses and reply != message.sender.address else ""
