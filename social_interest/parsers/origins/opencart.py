# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""OpenCart: enquiry of a visitor, new order for the shop.

Sources of the layouts: ``catalog/controller/information/contact.php`` and its
file of words, ``catalog/view/template/mail/order_alert.twig``. The enquiry is
nothing but the text; the shop sends it to itself, under the visitor's name,
which stands in the subject. The order tells no customer. What the shop writes to him leads to his account. Shops that
kept the layout of version 2 get a copy of his mail, in HTML: that one tells him. Its reviews:
:mod:`.shop_reviews`.
"""

from __future__ import annotations

import re

from .. import html as html_
from ..domains import same_owner
from ..headers import Address
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, order
from ..kinds.site import leads_to
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

#: the word of the subject, in whatever language; the visitor's name, which From has too, stands behind it
_ENQUIRY = lazy_regex(r"[^\W\d_][^\d\[\]<>]{2,30}?:? (?P<name>.{1,100})")
_ACCOUNT = lazy_regex(r"[?&]route=account/order(?:[./]info)?(?:&|\Z)")
_LAST_NUMBER = lazy_regex(r"\d{1,12}$")
_PHONE = lazy_regex(r"\+?[\d(][\d ()./-]{5,24}")
_DATE_OR_HOST = lazy_regex(r"\d{1,4}([./-])\d{1,4}\1\d{1,4}(?:\1\d{1,3})?")
_BREAK = lazy_regex(r"<br ?/?>\n?")
_ORDER = lazy_regex(
    r"[^\n]{5,150}\n+[^\n:]{2,40}: (?P<number>\d{1,12})\n[^\n:]{2,40}: [^\n]{1,40}\n[^\n:]{2,40}: "
    r"[^\n]{1,60}\n+[^\n:]{2,40}:?\n+"
    r"(?P<products>(?:\d{1,6}x [^\n]{1,300}\n(?:- [^\n]{1,300}\n)*)+)\n*[^\n]{2,40}\n+(?P<totals>(?:[^\n:]{1,60}: "
    r"[^\n]{1,60}\n)+)(?P<rest>[\s\S]*)"
)
_TAIL = lazy_regex(r"(?P<note>[\s\S]*?)\n*(?P<shop>[^\n]+)\n(?P<url>https?://[^\s<>]+)\s*\Z")
_PRODUCT = lazy_regex(
    r"^(?P<count>\d{1,6})x (?P<name>[^\n]+?)(?: \((?P<model>[^()\n]*)\) (?P<sum>[^\s()]*\d[^()\n]{0,20}))?$",
    re.MULTILINE,
)


class OpenCart(MarkedForm):
    code = "opencart"
    version = 6
    actions = frozenset({"request", "order"})
    max_score = 60

    def marked(self, message: Message) -> bool:
        found, sender, reply = _enquiry(message), message.sender, message.reply_to
        if found and reply.address not in ("", sender.address) and not _has_fields(message):
            # the shop may send for the visitor to a mailbox elsewhere: then his name stands at both addresses
            return sender.address in (to.address for to in message.to) or _sends_for(sender, reply)
        if _is_of_account(message):
            return True
        if "<tfoot" in message.html and _of_tables(message) is not None:
            return True
        # "2x Kettle" in a list of products
        return bool(re.search(r"#? ?\d+$", message.subject) and _ORDER.match(_text(message)))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        told = _of_tables(message) if "<tfoot" in message.html else None
        if told:
            return self.parsed([order(self, message, context, told)], context)
        if _is_of_account(message):
            return self.ignored("mail to a customer about his order")
        found = _ORDER.match(_text(message))
        if found:
            return self.parsed([order(self, message, context, _order(found))], context)
        text = clean(_text(message))
        fields = forms.Fields({"name": message.sender.name, "email": message.reply_to.address, "message": text}, ())
        return self.request(message, context, fields, title="")


def _is_of_account(message: Message) -> bool:
    """Whether the shop tells a customer of his own order."""
    return "route=account/order" in message.html and leads_to(message, _ACCOUNT)


def _enquiry(message: Message) -> bool:
    """Whether the subject is a word and the name of the sender."""
    name = message.sender.name
    return bool(name) and message.subject.endswith(f" {name}") and bool(_ENQUIRY.fullmatch(message.subject))


def _has_fields(message: Message) -> bool:
    """Whether a form with fields of its own wrote the mail: OpenCart sends the words alone, and as text."""
    if "<th" in message.html or "<td" in message.html:
        return True
    known = forms.read(message).known
    return bool(known.get("email") and known.get("message"))


def _sends_for(sender: Address, reply: Address) -> bool:
    """Whether an address of another site bears the name of who is to be answered, and nothing of it within."""
    parts = [part for part in sender.name.lower().split() if len(part) > 2]
    named = any(part in sender.local for part in parts)
    return bool(parts) and sender.name == reply.name and not named and not same_owner(sender.domain, reply.domain)


def _text(message: Message) -> str:
    """The text, whose line ends are <br> in both kinds of body."""
    return clean(_BREAK.sub("\n", message.any_text[:60_000]), 60_000) + "\n"


def _order(found: re.Match[str]) -> Order:
    rest = found["rest"].strip("\n")
    # up to version 3 neither the shop's name nor its address stands at the end
    tail = _TAIL.match(rest)
    # a heading, then what the customer wrote
    note = (tail["note"].strip("\n") if tail else rest).partition("\n")[2]
    products = tuple(
        f"{item['name']} × {item['count']}" if item["count"] != "1" else item["name"]
        for item in _PRODUCT.finditer(found["products"])
    )
    total = found["totals"].rstrip("\n").rpartition("\n")[2].partition(": ")[2]
    return Order(
        number=found["number"], note=note, products=products, total=line(total), shop=tail["shop"] if tail else ""
    )


def _of_tables(message: Message) -> Order | None:
    """The order in a copy of the customer's mail: tables of details, addresses, products and what he wrote."""
    number = _LAST_NUMBER.search(message.subject)
    tables = [node for node in message.tree.iter("table") if node.find(".//table") is None] if (
        number and message.tree is not None) else []
    goods = next((index for index, table in enumerate(tables) if table.find("tfoot") is not None), 0)
    if not number or goods < 2:
        return None
    details = [line(row) for cell in tables[goods - 2].iter("td") for row in html_.text_of(cell).split("\n")]
    values = [row.partition(":")[2].strip() for row in details]
    email = next((value.lower() for value in values if EMAIL.fullmatch(value)), "")
    # neither what the customer gets nor what he sends on
    if not email or number[0] not in values or email in (message.sender.address, *(to.address for to in message.to)):
        return None
    address = next((cell for cell in tables[goods - 1].iterfind("tbody//td")), None)
    rows = [[line(html_.text_of(cell)) for cell in row.iterfind("td")] for row in tables[goods].iterfind("tbody/tr")]
    sums = [line(html_.text_of(cell)) for cell in tables[goods].iterfind("tfoot//td")]
    notes = [cells for cells in (list(table.iter("td")) for table in tables[goods + 1:]) if len(cells) == 2]
    return Order(
        number=number[0],
        name=html_.text_of(address).strip().partition("\n")[0] if address is not None else "",
        email=email,
        phone=next((value for value in values if _PHONE.fullmatch(value) and value != number[0]
                    and not _DATE_OR_HOST.fullmatch(value)), ""),
        note=clean(html_.text_of(notes[-1][1])) if notes else "",
        products=tuple(f"{row[0]} × {row[2]}" if row[2] != "1" else row[0] for row in rows if len(row) == 5),
        total=sums[-1] if sums else "",
        shop=message.sender.name,
    )
