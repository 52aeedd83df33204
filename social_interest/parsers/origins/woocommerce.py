# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""WooCommerce: a new order, as the shop's owner gets it.

Source of the layout: ``templates/emails`` of the plug-in (``admin-new-order``,
``email-order-details``, ``email-order-items``, ``email-addresses``) and its
twins in ``plain``. Only mail to the owner links to the order's page for
editing. Reviews come as comments, see :mod:`.wordpress`.
"""

from __future__ import annotations

import re

from lxml import etree

from .. import html as html_
from ..base import Parser
from ..kinds.shop import Buyer, Order, buyer, order
from ..message import Message
from ..text import clean, line
from ..types import AnyOutcome, Context

_ITEM = re.compile(r"<tr[^<>]{0,200}\bclass=[\"'][^\"'<>]{0,100}\border_item\b")
_EDIT = re.compile(
    r"/wp-admin/(?:post\.php\?(?:[^#\s]{0,200}&)?post=\d+|admin\.php\?(?:[^#\s]{0,200}&)?page=wc-orders)\S*"
)
_NUMBER = re.compile(r"#\s?(?P<number>[\w-]{1,40})")
#: above and below the heading of a mail without HTML
_BAR = "=-=-=-=-=-=-=-=-=-="
_PLAIN_ITEM = re.compile(
    r"^(?P<name>[^\n]{1,250}?)(?: \(#[^()\n]{1,80}\))? [X×] (?P<count>\d{1,6})(?: =)? [^\n]{1,60}$", re.MULTILINE
)
_PLAIN_ADDRESS = re.compile(
    r"^(?P<heading>[^\n:]{4,60})\n\n(?P<address>[^\n]{1,200}(?:\n[^\n]{1,200}){1,12})", re.MULTILINE
)
_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_SKU = re.compile(r" \(#[^()]{1,80}\)$")
_SITE = re.compile(r"\[(?P<site>[^\[\]]{1,150})\]")
#: subjects of mail about an order that came to nothing (en, ru, de, fr, es)
_OVER = re.compile(
    r"cancel\w*|failed|refund\w*|withdrawal|отмен\w+|не удал\w+|возврат\w*|неуда\w+|storniert|fehlgeschlagen|"
    r"erstatt\w+|annul\w+|échou\w+|rembours\w+|cancelad\w+|fallid\w+|reembols\w+",
    re.IGNORECASE,
)
#: the label of the customer's note in the table of totals (en, ru, de, fr, es)
_NOTE = re.compile(
    r"(?:customer )?note:?|(?:примечание|заметка)(?: клиента)?:?|(?:kunden)?(?:hinweis|anmerkung):?|"
    r"note(?: du client)?\s?:?|nota(?: del cliente)?:?",
    re.IGNORECASE,
)


class WooCommerce(Parser):
    code = "woocommerce"
    channel = "form"
    basis = "certain"
    actions = frozenset({"order"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if message.references:
            return None
        if message.html:
            return 60 if _ITEM.search(message.html) else None
        return 60 if _BAR in message.text[:500] else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _order(message.tree) if message.tree is not None else _plain_order(message.text)
        if not told.url:
            return self.ignored("mail to a customer about his order")
        if _OVER.search(message.subject):
            return self.ignored("an order that was cancelled, failed or was paid back")
        if not told.products:
            return self.unknown("an order without products")
        number, site = (
            _NUMBER.search(message.subject) or _NUMBER.search(message.any_text),
            _SITE.search(message.subject),
        )
        told = told._replace(number=number["number"] if number else "", shop=site["site"] if site else "")
        return self.parsed([order(self, message, context, told)], context)


def _order(root: etree._Element) -> Order:
    """What the HTML body tells."""
    customer = _customer(root)
    return Order(
        name=customer.name,
        email=customer.email,
        phone=customer.phone,
        note=_note(root),
        products=tuple(_products(root)),
        total=_totals(root),
        url=next((url for url, _node in html_.links(root) if _EDIT.search(url)), ""),
    )


def _plain_order(text: str) -> Order:
    """What a mail without HTML tells: items and sums between lines of "=", addresses below a line of dashes."""
    url = next((url for url in _URL.findall(text) if _EDIT.search(url)), "")
    items, _rule, below = text.partition("\n==========\n")
    if "\n==========\n" in below:
        # the later layout draws one more line, above the items
        items, _rule, below = below.partition("\n==========\n")
    sums, _blank, rest = below.strip("\n").partition("\n\n")
    rows = [row.partition(": ") for row in sums.split("\n")]
    totals = [value for label, _colon, value in rows if not _NOTE.fullmatch(label)]
    notes = [value for label, _colon, value in rows if _NOTE.fullmatch(label)]
    heading, _line, note = rest.partition("\n\n")[0].partition("\n")
    customer = next(
        (buyer(found["address"]) for found in _PLAIN_ADDRESS.finditer(rest) if found["heading"].isupper()), Buyer()
    )
    return Order(
        name=customer.name,
        email=customer.email,
        phone=customer.phone,
        url=url,
        total=totals[-1] if totals else "",
        note=notes[0] if notes else note if _NOTE.fullmatch(heading) else "",
        products=tuple(
            f"{found['name']} × {found['count']}" if found["count"] != "1" else found["name"]
            for found in _PLAIN_ITEM.finditer(items)
        ),
    )


def _customer(root: etree._Element) -> Buyer:
    node = html_.first_class(root, "address")
    return buyer(html_.text_of(node)) if node is not None else Buyer()


def _products(root: etree._Element) -> list[str]:
    found = []
    for row in html_.with_class(root, "order_item", "tr"):
        cells = [html_.text_of(cell) for cell in row if cell.tag in ("td", "th")]
        # below the name: what was chosen of it; behind it: its number
        name = _SKU.sub("", line(cells[0].strip().partition("\n")[0])) if len(cells) > 1 else ""
        if name:
            count = line(cells[1]).lstrip("×x ")
            found.append(f"{name} × {count}" if count not in ("", "1") else name)
    return found


def _totals(root: etree._Element) -> str:
    """The last row of the totals that is no note."""
    rows = [row for row in root.iter("tr") if row.find("th") is not None and row.find("td") is not None]
    values = [
        line(html_.text_of(row.find("td"))) for row in rows if not _NOTE.fullmatch(line(html_.text_of(row.find("th"))))
    ]
    return values[-1] if values else ""


def _note(root: etree._Element) -> str:
    row = html_.first_class(root, "order-customer-note", "tr")
    if row is not None:
        # a heading in bold, then the text
        return clean(html_.text_of(row)).partition("\n")[2]
    for row in root.iter("tr"):
        head, value = row.find("th"), row.find("td")
        if head is not None and value is not None and _NOTE.fullmatch(line(html_.text_of(head))):
            return html_.text_of(value)
    return ""
