# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""YITH WooCommerce Request a Quote: a visitor asks for a price.

Source of the layout: ``templates/emails/request-quote.php`` and ``plain/`` of the
plug-in, free 1.0 to 2 and premium 1.x: products, then the visitor's message if he wrote
one, his name and his address, each below or behind a heading that the site
translates. Known is the order of them, in HTML by its nodes, in the text by
rows of asterisks.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from lxml import etree

from .. import html as html_
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_RULE = lazy_regex(r"^\*{40,}$", re.MULTILINE)
_PRODUCT = lazy_regex(r"(?P<name>[^\n|]{1,200}?) *\| *(?P<count>\d{1,6})\b[^\n]{0,100}")
_PERSON = lazy_regex(r"^(?P<label>[^\n:]{2,40}): ?(?P<name>[^\n]{1,200})\n(?:[^\n:]{2,40}): ?"
                     r"(?P<email>[^\s@]{1,64}@[^\s@]{3,255})$", re.MULTILINE)
_EDIT = lazy_regex(r"https?://[^\s\"'<>]{1,300}/wp-admin/post\.php\?post=\d{1,12}(?:&(?:amp;|#038;)?action=edit)?")
_DETAIL = lazy_regex(r"(?P<label>[^\n:]{2,60}): ?(?P<value>[^\n]{1,500})")


class _Enquiry(NamedTuple):
    name: str
    email: str
    message: str
    #: (name, how many)
    products: list[tuple[str, str]]
    product_url: str
    rest: list[tuple[str, str]]


class YithQuotes(MarkedForm):
    code = "yith_quotes"
    version = 4
    max_score = 50

    def marked(self, message: Message) -> bool:
        return _quote(message) is not None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        quote = _quote(message)
        if quote is None:
            return self.unknown("no products above the visitor's name and address")
        known = {"name": quote.name, "email": quote.email, "message": quote.message}
        rest = list(quote.rest)
        if quote.products:
            known["product"] = quote.products[0][0]
            rest.insert(0, ("Products", "\n".join(f"{name} × {count}" for name, count in quote.products)))
        place = next((url for url in map(html.unescape, _EDIT.findall(message.html or message.text))), "")
        if place:
            # where the shop shows the request to its staff
            known["page"] = place
        return self.request(message, context, forms.Fields(known, tuple(rest)), title=message.subject.strip("[] "))


def _quote(message: Message) -> _Enquiry | None:
    if "quote" not in message.memo:
        message.memo["quote"] = _of_html(message) or _of_text(message)
    return message.memo["quote"]


def _of_text(message: Message) -> _Enquiry | None:
    """The visitor below a row of asterisks, the products between two of them."""
    text = message.text
    rules = list(_RULE.finditer(text))
    person = next((match for match in reversed(list(_PERSON.finditer(text)))), None)
    if person is None or len(rules) < 2:
        return None
    above = [rule for rule in rules if rule.end() <= person.start()]
    if not above or above[-1] is rules[-1]:
        return None
    head = text[above[-1].end():person.start()].strip().split("\n")
    # the heading of the person's lines stands last, that of the message first
    written = clean("\n".join(head[1:-1])) if len(head) > 2 else ""
    listed = text[above[-2].end() if len(above) > 1 else 0:above[-1].start()]
    products = [(line(match["name"], 200), match["count"]) for match in _PRODUCT.finditer(listed)]
    below = text[person.end():rules[-1].start()]
    rest = [(line(match["label"], 80), line(match["value"], 500)) for match in _DETAIL.finditer(below)]
    return _Enquiry(line(person["name"], 200), person["email"].lower(), written, products, "", rest)


def _of_html(message: Message) -> _Enquiry | None:
    """The visitor in two paragraphs with bold labels below a heading, below a table of products."""
    if message.tree is None:
        return None
    for node in message.tree.iter("p"):
        heading = node.getprevious()
        if heading is None or heading.tag != "h2":
            continue
        name, mail = _labelled(node), _labelled(node.getnext())
        if not (name and mail and EMAIL.fullmatch(mail[1])):
            continue
        table = next((other for other in node.itersiblings("table", preceding=True)), None)
        if table is None or table.find(".//th") is None:
            return None
        rows = [[html_.text_of(cell) for cell in row if cell.tag == "td"] for row in table.iter("tr")]
        products = [(line(cells[-3] if len(cells) > 2 else cells[0], 200), next(
            (cell for cell in cells[1:] if cell.strip().isdigit()), "1")) for cells in rows if len(cells) > 1]
        rest = [found for found in map(_labelled, node.getnext().itersiblings("p")) if found]
        return _Enquiry(name[1], mail[1].lower(), _message(heading), products, "", rest)
    return None


def _message(heading: etree._Element) -> str:
    """The paragraphs between the heading above and that of the visitor's lines."""
    found = []
    for node in heading.itersiblings(preceding=True):
        if node.tag == "h2":
            return clean("\n\n".join(reversed(found)))
        if node.tag == "table":
            return ""
        found.append(html_.text_of(node))
    return ""


def _labelled(node: etree._Element | None) -> tuple[str, str] | None:
    """("Name", value) of ``<p><strong>Name:</strong> value</p>``."""
    if node is None or node.tag != "p":
        return None
    bold = node.find("strong")
    if bold is None:
        return None
    label = html_.label(bold)
    value = html_.label(node)[len(label):].strip(" :")
    return (label.rstrip(": "), value) if label and value else None
