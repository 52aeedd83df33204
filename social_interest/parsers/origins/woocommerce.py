# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""WooCommerce: a new order, as the shop's owner gets it.

Source of the layout: ``templates/emails`` of the plug-in (``admin-new-order``,
``email-order-details``, ``email-order-items``, ``email-addresses``) and its
twins in ``plain``, versions 1.6 to 11. Only mail to the owner links to the order's page for
editing; up to version 2.1 none does, and what goes to the customer's own address is his. That a customer withdraws
from his order is his request. Reviews come as comments, see :mod:`.wordpress`.
"""

from __future__ import annotations

import dataclasses
import itertools
import re

from lxml import etree

from .. import html as html_
from ..base import Parser
from ..kinds.shop import Buyer, Order, buyer, order
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context

_ITEM = lazy_regex(r"<tr[^<>]{0,200}\bclass=[\"'][^\"'<>]{0,100}\border_item\b")
_EDIT = lazy_regex(
    r"/wp-admin/(?:post\.php\?(?:[^#\s]{0,200}&)?post=\d+|admin\.php\?(?:[^#\s]{0,200}&)?page=wc-orders)\S*"
)
#: the number in a subject: behind "#", else the first that has a digit
_NUMBER = lazy_regex(r"# ?\(?(?P<number>[A-Za-z0-9_-]{1,40})")
_DIGITS = lazy_regex(r"(?<![A-Za-z0-9_-])[A-Za-z_-]{0,20}\d[A-Za-z0-9_-]{0,39}")
#: above and below the heading of a mail without HTML
_BAR = "=-=-=-=-=-=-=-=-=-="
_ITEMS_END = "\n==========\n"
_PLAIN_ITEM = lazy_regex(
    r"^(?P<name>[^\n]{1,250}?)(?: \(#[^()\n]{1,80}\))? [X×] (?P<count>\d{1,6})(?: =)? [^\n]{1,60}$", re.MULTILINE
)
_PLAIN_ADDRESS = lazy_regex(
    r"^(?P<heading>[^\n:]{4,60})\n\n(?P<address>[^\n]{1,200}(?:\n[^\n]{1,200}){1,12})", re.MULTILINE
)
_URL = lazy_regex(r"https?://[^\s<>\"')\]]+")
_SKU = lazy_regex(r" \(#[^()]{1,80}\)$")
_SITE = lazy_regex(r"\[(?P<site>[^\[\]]{1,150})\]")
#: stems in subjects of mail about an order that came to nothing (en, ru, uk, de, fr, es, it, pt, nl, da, nb, sv, fi,
#: pl, cs, tr, el, id, vi, th, ja, ko, zh)
_OVER = lazy_regex(
    r"\b(?:cancel|failed|refund|отмен|не удал|возврат|неуда|ошибка при заказе|скасова|не вдал|невдал|"
    r"storniert|abgebrochen|fehlgeschlag|erstatt|annul|échou|rembours|fallid|fallad|fallit|reembols|rimbors|falhou|"
    r"falhad|malsucedid|geannuleerd|mislukt|terugbetaal|mislyk|kansellert|avbrut|misslycka|peruutettu|peruttu|"
    r"epäonnistu|anulowan|nie powiodło|nieudan|zwró|zrušen|selhal|iptal|başarısız|ακυρ|απέτυχ|αποτυχ|dibatalkan|gagal|"
    r"hủy|không thành công)|ยกเลิก|ล้มเหลว|キャンセル|失敗|失败|返金|취소|실패|환불|取消|退款", re.IGNORECASE)
#: an amount alone: "R$382,00", "1 020,50 zł"
_MONEY = lazy_regex(
    r"(?=.{0,30}?(?:[^\d\s.,'()+-]|[.,]\d\d(?!\d)))[^\d\s]{0,4} ?\d[\d .,']{0,15}(?: ?[^\d\s]{1,4})?(?: \(.{1,80}\))?")
#: labels of the customer's note, in lower case (the same languages)
_NOTES = frozenset((
    "note", "customer note", "customer provided note", "примечание", "заметка", "заметка клиента",
    "примечание клиента", "заметка от клиента", "примітка", "примітка від користувача", "примітка покупця",
    "примітка від покупця", "hinweis", "kundenhinweis", "anmerkung", "kundenanmerkung", "anmerkung des kunden",
    "vom kunden angegebene anmerkung", "kundenbemerkungen", "note client", "note du client",
    "note fournie par le client", "nota", "nota del cliente", "nota ofrecida por el cliente", "nota cliente",
    "nota fornita dal cliente", "nota fornecida pelo cliente", "nota do cliente", "notas do cliente", "notitie",
    "bericht van klant", "klantnotitie", "notitie door klant aangeleverd", "bemærkning", "kundebemærkning", "notat",
    "kunden la inn et notat", "notat fra kunden", "kundenotat", "anteckning", "anteckning från kund", "kundnotering",
    "notering", "kundmeddelande", "kommentti", "kommentit", "asiakkaan kommentti", "asiakkaan lähettämä kommentti",
    "uwagi", "uwagi od klienta", "notatka", "poznámka", "poznámka od zákazníka", "not", "müşteri notu", "σημείωση",
    "σημείωμα από τον πελάτη", "σημείωση πελάτη", "catatan", "catatan pelanggan", "catatan yang diberikan pelanggan",
    "lưu ý", "ghi chú", "ghi chú khách hàng", "ghi chú của khách hàng", "หมายเหตุ", "บันทึก", "บันทึกจากลูกค้า",
    "ข้อความที่ลูกค้าให้", "注", "メモ", "注文メモ", "お客様によるメモ", "お客様からの注意事項",
    "주의", "메모", "고객 메모", "고객이 제공한 노트", "고객이 남긴 메모", "备注", "注意", "顾客备注", "顾客提供的备注",
    "observação", "observações", "備註", "顧客備註", "顧客提供的附註", "顧客所提出的備註",
))
#: stems of the right to give back what was ordered (en, de, fr, es, it, pt, nl, da, nb, sv, pl, cs)
_WITHDRAWN = lazy_regex(
    r"\b(?:withdrawal|widerruf|rétractation|desistimiento|recesso|livre resolução|herroep|fortryd|angre|ånger|"
    r"odstąpieni|odstoupení)", re.IGNORECASE)
#: between the parts of a mail without HTML, up to version 2.2, and what stands between items and sums there
_STARS = "\n****************************************************\n"
_RULE = "\n----------\n"
_BREAK = lazy_regex(r"<br\s*/?>\n?", re.IGNORECASE)
#: the last lines of an item of that time
_COUNT = lazy_regex(r"[^\n:：]{2,40} ?[:：] ?(?P<count>\d{1,6})")
_COST = lazy_regex(r"[^\n:：]{2,40} ?[:：] ?[^\n]{0,40}\d[^\n]{0,40}")
_TEL_ROW = lazy_regex(r"[^\n:：]{2,30} ?[:：] ?(?P<phone>\+?[\d(][\d ()./-]{4,24})")
_ROW = lazy_regex(r"(?P<label>[^:：]{1,100}?) ?[:：] ?(?P<value>.*)")


class WooCommerce(Parser):
    code = "woocommerce"
    version = 5
    channel = "form"
    basis = "certain"
    actions = frozenset({"order", "request"})
    max_score = 60

    def score(self, message: Message) -> int | None:
        if message.references:
            return None
        if message.html:
            # other plug-ins send in the same frame
            older = all(mark in message.html for mark in ("id=\"template_container\"", "<tfoot", "(<time "))
            return 60 if older or _ITEM.search(message.html) else None
        # other programs draw such lines as well, but no list of things between them
        ruled = _BAR in message.text[:500] and (_ITEMS_END in message.text or _WITHDRAWN.search(message.subject))
        return 60 if ruled or _is_starred(message.text) else None

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        if message.tree is not None:
            told = _order(message.tree)
        else:
            told = _starred_order(message.text) if _is_starred(message.text) else _plain_order(message.text)
        if not told.products and _WITHDRAWN.search(message.subject) and _names_another(message):
            return self.unknown("somebody withdraws from an order, of whatever layout")
        if not told.url and not (told.products and _is_for_owner(told, message)):
            return self.ignored("mail to a customer about his order")
        site = _SITE.search(message.subject)
        subject = message.subject[site.end():] if site else message.subject
        if _OVER.search(subject):
            return self.ignored("an order that was cancelled, failed or was paid back")
        if not told.products:
            return self.unknown("an order without products")
        marked = _NUMBER.search(subject)
        digits = _DIGITS.search(subject) or _DIGITS.search(message.any_text)
        number = marked["number"] if marked else digits[0] if digits else ""
        told = _with_person(told._replace(number=number, shop=site["site"] if site else ""), message)
        card = order(self, message, context, told)
        card = dataclasses.replace(card, action="request") if _WITHDRAWN.search(subject) else card
        return self.parsed([card], context)


def _names_another(message: Message) -> bool:
    """Whether the mail has the address of somebody who does not get it."""
    known = {message.sender.address, *(to.address for to in message.to)}
    return any(found[0].lower() not in known for found in EMAIL.finditer(message.any_text[:10_000]))


def _is_starred(text: str) -> bool:
    return text.count(_STARS) > 1 and _RULE in text


def _is_for_owner(told: Order, message: Message) -> bool:
    """Whether a mail of a version without links to the order goes to somebody else than who ordered."""
    if _ITEM.search(message.html) or _BAR in message.text[:500]:
        return False
    return bool(told.email) and told.email not in {to.address for to in message.to}


def _with_person(told: Order, message: Message) -> Order:
    """``told`` with the person who ordered: in the addresses of many countries his company stands above him.

    Where one answers bears his name, or the first sentence names him; either stands below the company as well.
    """
    text = message.any_text
    above, _row, below = text.rpartition(f"\n{told.name}\n") if told.name else ("", "", "")
    second = line(below.lstrip("\n").partition("\n")[0], 150)
    # the sentence above the products
    start = above.partition(told.products[0].partition(" × ")[0])[0][:1000]
    if not second or told.name in start:
        return told
    answered = message.reply_to.name if message.reply_to.address == told.email else ""
    if second.casefold() == answered.casefold() or second in start:
        return told._replace(name=second, company=told.name)
    return told


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
    if not url:
        return Order()
    items, rule, below = text.partition(_ITEMS_END)
    if "\n==========\n" in below:
        # the later layout draws one more line, above the items
        items, _rule, below = below.partition("\n==========\n")
    above, _url, rest = below.partition(url)
    # the sums, what the customer wrote, and the sentence with the address of the order
    rows = above.strip("\n").split("\n")[:-1]
    start = next((index for index, row in enumerate(rows) if _row(row)[0] in _NOTES), len(rows))
    note = "\n".join((_row(rows[start])[1], *rows[start + 1:])) if start < len(rows) else ""
    totals = [value for label, value in map(_row, rows[:start]) if label and any(map(str.isdigit, value))]
    customer = next((
        buyer(found["address"]) for found in _PLAIN_ADDRESS.finditer(rest)
        # in capitals, where a script has them
        if found["heading"] == found["heading"].upper()
    ), Buyer())
    return Order(
        name=customer.name,
        email=customer.email,
        phone=customer.phone,
        url=url,
        total=totals[-1] if totals else "",
        note=clean(note),
        products=tuple(
            f"{found['name']} × {found['count']}" if found["count"] != "1" else found["name"]
            for found in _PLAIN_ITEM.finditer(items)
        ) or (_items_in_lines(_blocks(items)) if rule else ()),
    )


def _starred_order(text: str) -> Order:
    """The order of a mail without HTML up to version 2.2: parts between lines of stars, items in lines of their own."""
    _intro, ordered, customer, *_foot = [*text.split(_STARS), "", ""]
    above, _rule, sums = ordered.rpartition(_RULE)
    blocks = _blocks(above)
    # the note may have paragraphs
    head = "\n\n".join(itertools.takewhile(lambda block: not _item_in_lines(block), blocks))
    rows = head.split("\n")
    start = next((index for index, row in enumerate(rows) if _row(row)[0] in _NOTES), len(rows))
    note = "\n".join((_row(rows[start])[1], *rows[start + 1:])) if start < len(rows) else ""
    values = [value for label, value in map(_row, sums.split("\n")) if label and any(map(str.isdigit, value))]
    known, address = _contacts(customer), customer.partition("\n\n")[2]
    name = _BREAK.sub("\n", address).lstrip("\n").partition("\n")[2].partition("\n")[0]
    return Order(
        number=_row(rows[0])[1] if rows else "",
        name=line(name), email=known.email, phone=known.phone, note=clean(note),
        url=next((url for url in _URL.findall(head) if _EDIT.search(url)), ""),
        products=_items_in_lines(blocks), total=values[-1] if values else "",
    )


def _blocks(text: str) -> list[str]:
    return re.split(r"\n{2,}", text.strip("\n"))


def _items_in_lines(blocks: list[str]) -> tuple[str, ...]:
    """The products of items whose count and cost have a line each."""
    return tuple(filter(None, map(_item_in_lines, blocks)))


def _item_in_lines(block: str) -> str:
    """The product of an item whose count and cost have a line each; "" for another paragraph."""
    rows = block.split("\n")
    index = next((number for number, row in enumerate(rows[1:-1], 1)
                  if _COUNT.fullmatch(row.strip()) and _COST.fullmatch(rows[number + 1].strip())), 0)
    if not index:
        return ""
    count = _COUNT.fullmatch(rows[index].strip())["count"]
    name = _SKU.sub("", line(rows[0]))
    return f"{name} × {count}" if count != "1" else name


def _contacts(text: str) -> Buyer:
    """Address and number in lines with labels."""
    email = EMAIL.search(text)
    phone = next((row for row in map(_TEL_ROW.fullmatch, map(str.strip, text.split("\n"))) if row), None)
    return Buyer("", phone["phone"].strip() if phone else "", email[0].lower() if email else "")


def _row(row: str) -> tuple[str, str]:
    """Label (in lower case) and value of a line of sums; a note has its label alone in some languages."""
    found = _ROW.fullmatch(row.strip())
    if found:
        return found["label"].strip().casefold(), found["value"].strip()
    label, _blank, value = row.strip().partition(" ")
    return (label, value.strip()) if label in _NOTES else ("", "")


def _customer(root: etree._Element) -> Buyer:
    node = html_.first_class(root, "address")
    if node is not None:
        return buyer(html_.text_of(node))
    # up to version 3.1 the address has a paragraph of its own below a heading, number and e-mail stand above it
    node = next((cell.find("p") for cell in reversed(list(root.iter("td")))
                 if cell.find("h3") is not None and cell.find("p") is not None), None)
    if node is None:
        return Buyer()
    # the billing address is the first of two
    first = next(cell.find("p") for cell in node.getparent().getparent().iter("td") if cell.find("p") is not None)
    known = _contacts("\n".join(html_.text_of(row) for row in root.iter("p", "li") if row.find("strong") is not None))
    return known._replace(name=html_.text_of(first).strip().partition("\n")[0])


def _products(root: etree._Element) -> list[str]:
    found = []
    rows = list(html_.with_class(root, "order_item", "tr"))
    if not rows:
        # up to version 2.3 they are known by the table alone
        tables = [table for table in root.iter("table") if table.find("tfoot") is not None]
        rows = [row for table in tables if table.find("thead") is not None for row in table.iterfind("tbody/tr")
                if len(row) == 3]
    for row in rows:
        cells = [html_.text_of(cell) for cell in row if cell.tag in ("td", "th")]
        # below the name: what was chosen of it; behind it: its number
        name = _SKU.sub("", line(cells[0].strip().partition("\n")[0])) if len(cells) > 1 else ""
        if name:
            count = line(cells[1]).lstrip("×x ")
            found.append(f"{name} × {count}" if count not in ("", "1") else name)
    return found


def _sums(root: etree._Element) -> list[tuple[str, etree._Element, bool]]:
    """(label, value, whether it is a sum) of the rows below the products."""
    return [
        (line(html_.text_of(head)).rstrip(" :：").casefold(), value, html_.first_class(value, "amount") is not None)
        for row in root.iter("tr") for head in [row.find("th")] for value in [row.find("td")]
        if head is not None and value is not None
    ]


def _totals(root: etree._Element) -> str:
    """The last sum; where nothing is marked as one, the last row that is no note."""
    rows = _sums(root)
    last = _last_sum(rows)
    values = [value for label, value, _is_sum in rows if label not in _NOTES]
    return line(html_.text_of(rows[last][1] if last >= 0 else values[-1])) if values else ""


def _last_sum(rows: list[tuple[str, etree._Element, bool]]) -> int:
    """The row of the last sum: marked as one, or written as money where a theme marks none; -1 without."""
    marked = [index for index, (_label, _value, is_sum) in enumerate(rows) if is_sum]
    marked = marked or [index for index, (label, value, _is_sum) in enumerate(rows)
                        if label not in _NOTES and _MONEY.fullmatch(line(html_.text_of(value)))]
    return marked[-1] if marked else -1


def _note(root: etree._Element) -> str:
    row = html_.first_class(root, "order-customer-note", "tr")
    if row is not None:
        # a heading in bold, then the text
        return clean(html_.text_of(row)).partition("\n")[2]
    beside = next((node for node in root.iter("p") if (bold := node.find("strong")) is not None
                   and line(html_.text_of(bold)).rstrip(" :：").casefold() in _NOTES), None)
    if beside is not None:
        # up to version 2.6: a paragraph of its own
        return clean(html_.text_of(beside)).partition(":")[2].strip()
    rows = _sums(root)
    last = _last_sum(rows)
    return next((
        html_.text_of(value) for index, (label, value, _is_sum) in enumerate(rows)
        if label in _NOTES or -1 < last < index
    ), "")
