# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""CubeCart: a new order, as the shop tells its staff.

Source of the layout: ``admin.order_received`` in ``language/email_en-GB.xml`` of CubeCart 6. No other shop writes such
numbers, and the page for the staff bears the order's. Its words are the site's: a sentence that begins with the
customer, below the page his addresses under a label each, and a table of three columns with the sum at its end. Its
reviews: :mod:`.shop_reviews`.
"""

from __future__ import annotations

import dataclasses
import itertools

from .. import html as html_
from .. import links
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, buyer, order
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, line
from ..types import AnyOutcome, Context

_NUMBER = lazy_regex(r"(?<![\w-])\d{6}-\d{6}-\d{4}(?![\w-])")
_STAFF = lazy_regex(r"https?://[^\s<>\"']{4,300}[?&]_g=orders&[^\s<>\"']{0,200}order_id=(?P<number>\d{6}-\d{6}-\d{4})")
_COMPANY = lazy_regex(r" \((?P<company>[^()\n]{1,150})\)")
_MAX, _KEPT = 30_000, ("_g", "action", "order_id")


class CubeCart(MarkedForm):
    code = "cubecart"
    basis = "certain"
    actions = frozenset({"order"})
    max_score = 60

    def marked(self, message: Message) -> bool:
        return bool(_NUMBER.search(message.subject)) and _staff_page(message) != ""

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        page = _staff_page(message)
        text = message.any_text[:_MAX]
        head, found, below = text.partition(page)
        if not found:
            # the page is a link with other words
            below = text
        rows = [row.strip() for row in below.split("\n")]
        start = next((index for index, row in enumerate(rows) if row.endswith((":", "："))), len(rows))
        address = list(itertools.takewhile(lambda row: not row.endswith((":", "：")), rows[start + 1:]))
        told = buyer("\n".join(address))
        known = {message.sender.address, *(to.address for to in message.to)}
        email = next((one[0].lower() for one in EMAIL.finditer(below) if one[0].lower() not in known), "")
        if not told.name or not email:
            return self.unknown("no customer in the notice of an order")
        company = _COMPANY.match(head.lstrip().removeprefix(told.name))
        products, total = _goods(message)
        card = order(self, message, context, Order(
            number=_NUMBER.search(message.subject)[0], name=told.name, phone=told.phone, email=email, products=products,
            company=company["company"] if company else "", total=total, shop=message.sender.name))
        url = links.canonical(page, (links.host_of(page),), http=True, keep=_KEPT)
        shown = url if forms.site_link(page, message, context) else ""
        return self.parsed([dataclasses.replace(card, url=shown)], context)


def _staff_page(message: Message) -> str:
    """The page where the staff sees the very order that the subject tells of."""
    if "_g=orders" not in message.as_sent:
        return ""
    found = (_STAFF.search(url) for url in (message.text, *(url for url, _label, _node in message.links)))
    return next((match[0] for match in found if match and match["number"] in message.subject), "")


def _goods(message: Message) -> tuple[tuple[str, ...], str]:
    """The products, and what stands in the last of the rows with three columns: the sum."""
    nodes = message.tree.iter("tr") if message.tree is not None else ()
    cells = ([line(html_.text_of(cell)) for cell in row if cell.tag in ("td", "th")] for row in nodes)
    rows = [row for row in cells if len(row) == 3]
    bought = tuple(row[0] + (f" × {row[1]}" if row[1] != "1" else "") for row in rows if row[0] and row[1].isdigit())
    sums = [row[2] for row in rows if not row[0] and any(map(str.isdigit, row[2]))]
    return bought, sums[-1] if bought and sums else ""
