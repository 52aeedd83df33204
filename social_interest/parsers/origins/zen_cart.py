# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Zen Cart: the shop's copy of the confirmation of an order, and what visitors ask.

Source of the layout: ``send_order_email`` in ``includes/classes/order.php``, the pages ``contact_us`` and
``ask_a_question``, and ``email_collect_extra_info``, Zen Cart 1.3 to 2. A question stands between two rows of dashes,
below name and address, above what the shop knows of the visitor: that ends with his IP address. Of an order the text
part has headings above rows of dashes, and what the customer wrote between the number of the order and the heading of
the products, or in a section of its own. What tells the copy from the confirmation itself is the customer's address
in a labelled line, which the confirmation lacks. No word is compared: shops are in many languages.
"""

from __future__ import annotations

import re

from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, order
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_MAX = 40_000
_RULE = lazy_regex(r"-{30,80}")
_LABELLED = lazy_regex(r"(?P<label>[^\n:：\d]{2,40})[:：][ \t]*(?P<value>[^\n]{1,300})")
_NUMBER = lazy_regex(r"[^\n:：\d]{2,40}[:：]? ?(?P<number>[A-Z]{0,5}\d{1,12})")
_PRODUCT = lazy_regex(
    r"(?P<count>\d{1,5}) x (?P<name>[^\n=]{1,300}?)(?: \([^()\n=]{0,80}\))? ?= ?[^\n=]{0,20}\d[^\n=]{0,40}")
_PRODUCTS = lazy_regex(r"^-{30,80}\n\d{1,5} x ", re.MULTILINE)
_PHONE = lazy_regex(r"\+?[\d(][\d ()./-]{5,24}")
_URL = lazy_regex(r"https?://\S{1,1500}")
_NEAR, _DASHES = 14, 30
_ADDRESS = lazy_regex(r"\d{1,3}(?:\.\d{1,3}){3}")


class ZenCart(MarkedForm):
    code = "zen_cart"
    version = 2
    actions = frozenset({"order", "request"})
    max_score = 60

    def marked(self, message: Message) -> bool:
        if _to_a_customer(message) or _asked(message) is not None:
            return True
        # nothing but the number of the order is behind the words of the subject
        return message.subject[-1:].isdigit() and " x " in message.text and _read(message) is not None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        asked = _asked(message)
        if asked is not None:
            return self.request(message, context, asked, title=message.subject)
        told = _read(message)
        if told is None:
            # what the reader ordered himself is shown to somebody all the same
            return self.unknown("no order of a customer who is named") if _PRODUCTS.search(message.text) else (
                self.ignored("mail to a customer of the shop"))
        return self.parsed([order(self, message, context, told)], context)


def _asked(message: Message) -> forms.Fields | None:
    """What a visitor asked, ``None`` for any other mail."""
    if message.text.count("-" * _DASHES) < 2:
        return None
    rows = [row.rstrip() for row in message.text[:_MAX].split("\n")]
    rules = [index for index, row in enumerate(rows) if _RULE.fullmatch(row)]
    # the visitor may draw such lines as well
    last = next((index for index in reversed(rules) if _is_of_visitor(rows[index + 1:])), 0)
    head = rows[:rules[0]] if last and rules[0] < last else []
    known = _customer(head)
    if not known or "name" not in known:
        return None
    below = rows[last + 1:]
    if _customer(below).get("email") != known["email"] and known["email"] != message.reply_to.address:
        return None
    about = [match["value"].strip() for match in map(_LABELLED.fullmatch, head) if match]
    about = [value for value in about if value not in known.values() and not EMAIL.fullmatch(value)
             and "//" not in value]
    page = next((found[0] for found in map(_URL.search, head) if found), "")
    fields = {**known, "message": clean("\n".join(rows[rules[0] + 1:last])), "product": about[0] if about else "",
              "page": page}
    return forms.Fields({key: value for key, value in fields.items() if value}, ())


def _is_of_visitor(rows: list[str]) -> bool:
    """Whether what the shop knows of a visitor begins here: labelled lines, and in one of them an IP address."""
    near = [match for match in map(_LABELLED.fullmatch, rows[:_NEAR]) if match]
    return len(near) > 1 and any(_ADDRESS.match(match["value"].strip()) for match in near)


def _to_a_customer(message: Message) -> bool:
    """Whether the program wrote, and no customer is named whom the shop could answer.

    Its foot alone is no sign: who answers such mail quotes it.
    """
    if "zen cart" not in message.header("x-mailer").lower() or "Powered by Zen Cart" not in message.text:
        return False
    replied = message.reply_to.address
    rows = message.text[-4000:].split("\n")
    return replied in ("", message.sender.address) and not _customer(rows) and _read(message) is None


def _read(message: Message) -> Order | None:
    """The order, ``None`` where products, their number or the customer's address are missing."""
    rows = [row.rstrip() for row in message.text[:_MAX].split("\n")]
    rules = [index for index, row in enumerate(rows) if 0 < index < len(rows) - 1 and _RULE.fullmatch(row)]
    goods = next((index for index in rules if _PRODUCT.fullmatch(rows[index + 1])), 0)
    top = next((index for index in reversed(rules) if index < goods and _NUMBER.fullmatch(rows[index + 1])), 0)
    if not goods or not top:
        return None
    end = next((index for index in rules if index > goods), len(rows))
    # below the number its date and its page; above the products their heading; between, what the customer wrote
    first = next((index for index in range(top + 1, goods) if not rows[index]), goods)
    head, foot = rows[:top], rows[end:]
    known = _customer(head) or _customer(foot)
    # a customer who sends on what he got is no shop
    if not known or known["email"] == message.sender.address:
        return None
    number = _NUMBER.fullmatch(rows[top + 1])
    products = [match for match in map(_PRODUCT.fullmatch, rows[goods + 1:end]) if match]
    return Order(
        number=number["number"] if number else "",
        name=known.get("name", ""),
        email=known["email"],
        phone=known.get("phone", ""),
        note=clean("\n".join(rows[first:goods - 1])) or _section(rows, [index for index in rules if index > end]),
        products=tuple(
            line(match["name"]) + (f" × {match['count']}" if match["count"] != "1" else "") for match in products),
        total=_total(rows[end + 1:]),
        shop=message.sender.name,
    )


def _customer(rows: list[str]) -> dict[str, str]:
    """Name, address and phone in labelled lines, in this order; nothing where no address is."""
    found: dict[str, str] = {}
    names: list[str] = []
    for match in filter(None, map(_LABELLED.fullmatch, rows)):
        value = match["value"].strip()
        if EMAIL.fullmatch(value):
            found["email"] = value.lower()
        elif _PHONE.fullmatch(value) and not _ADDRESS.fullmatch(value):
            found.setdefault("phone", value)
        elif "email" not in found and value and not any(map(str.isdigit, value)):
            names.append(value)
    if "email" not in found:
        return {}
    return {**found, "name": names[-1]} if names else found


def _section(rows: list[str], rules: list[int]) -> str:
    """The section whose heading is one of what the writer wrote."""
    for index in rules:
        if key_of(rows[index - 1]) == "message":
            end = next((other - 1 for other in rules if other > index), len(rows))
            return clean("\n".join(rows[index + 1:end]))
    return ""


def _total(rows: list[str]) -> str:
    """The last of the sums below the products."""
    sums = []
    for row in rows:
        match = _LABELLED.fullmatch(row)
        if not match or not re.search(r"\d", match["value"]):
            break
        sums.append(match["value"].strip())
    return line(sums[-1]) if sums else ""
