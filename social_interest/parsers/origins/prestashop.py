# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""PrestaShop: contact form, new order for the merchant, what a customer writes to an order of his.

Sources of the layouts: ``contactform.php`` of the module and
``mails/themes/modern/core/contact.html.twig``; ``new_order`` and ``return_slip`` of the module
ps_emailalerts; ``order_customer_comment`` of the core from 1.4 to 8, in any language: who wrote stands with his address
in a line of his own, and may be answered. Of the form the subject ends with a mark that keeps it out of
the shop's own mailbox reader, in every language.
"""

from __future__ import annotations

import dataclasses
import re

from lxml import etree

from .. import html as html_
from ..domains import same_owner
from ..kinds import forms
from ..kinds.marked_form import MarkedForm
from ..kinds.shop import Order, order
from ..lazy_regex import lazy_regex
from ..message import Message
from ..text import EMAIL, clean, line
from ..types import AnyOutcome, Context, Parsed

_MARK = "[no_sync]"
_SHOP = lazy_regex(r"\[(?P<shop>[^\[\]]{1,100})\] ")
#: labels of the template (en, ru, de, fr, es); the colon may stand outside of what is bold
_ORDER_ID = lazy_regex(
    r"^(?:Order ID|№ заказа|Номер заказа|ID заказа|Bestell-?(?:ID|nummer|nr)|ID de commande|N° de commande|Commande n°|"
    r"ID de pedido|Pedido n[°º])[ #:№.°º]*(?P<id>[^\n]{1,60})$",
    re.MULTILINE | re.IGNORECASE,
)
_PRODUCT = lazy_regex(r"^(?:Product|Товар|Produkt|Produit|Producto)\s?: ?(?P<name>[^\n]{1,300})$", re.MULTILINE)
_MESSAGE = lazy_regex(
    r"^(?:Customer message|Message|Сообщение(?: клиента| от клиента)?|(?:Kunden)?nachricht|Nachricht des Kunden|"
    r"Message du client|Mensaje(?: del cliente)?|Messaggio|Mensagem|Wiadomość|Bericht|Zpráva|Správa|Besked|"
    r"Meddelande|Melding|Mesaj|Üzenet|Повідомлення|Съобщение|Sporočilo|Poruka|Viesti|Μήνυμα|消息|信息|訊息|メッセージ)"
    r"\s?[:：]\s*(?P<text>[\s\S]*)",
    re.MULTILINE | re.IGNORECASE,
)
#: of the versions before 1.7, which have no mark in the subject: the last line credits the program
_CREDIT = lazy_regex(
    r"(?:\n[^\n\[]{1,100}\s(?=\[|https?:))?\s*\[?https?://\S{1,300}\]? [^\n]{2,40}\s\[?"
    r"PrestaShop(?:\W?\(?tm\)?)?\W{0,6}(?:https?://\S{1,100}\]?)?\s*\Z")
#: the same, which in HTML has the name of the shop before it
_CREDITED = lazy_regex(r"(?:\n|\A)[^\n]{0,300}\bPrestaShop(?:™|\W?\(?tm\)?)?(?:\W{0,6}https?://\S{1,100}\]?)?\s*\Z",
                       re.IGNORECASE)
#: a line that ends with a name and an address, and the number or the reference of an order
_WRITER = lazy_regex(r"^(?P<row>[^\n]{2,200}?) \((?P<email>[^\s()@]{1,100}@[^\s()@]{1,150})\)\.?[ \t]*$", re.MULTILINE)
_REFERENCE = lazy_regex(r"(?<![\w@.])(?:n[.°º ]{0,3}|#)?(?P<id>\d{1,9}|[A-Z]{9})(?!\w)")
_HEAD = 600
#: what stands for the words of who wrote none
_NO_NOTE = lazy_regex(
    r"(?:\w{2,6} ){1,2}(?:messages?|nachricht|mitteilung|mensajes?|messaggio|mensagem|bericht|wiadomości|сообщени[йя]|"
    r"повідомлен\w{1,3}|съобщени\w{1,2}|zpráva|správa|üzenet|mesaj|meddelande|besked|melding|sporočila|poruk[ae]|viestiä|"
    r"pranešim\w{1,3}|ziņojum\w{1,3}|μήνυμα)\.?|(?:mesaj|сообщений|повідомлень) (?:yok|нет|немає)\.?|-",
    re.IGNORECASE,
)
_BOX = lazy_regex(r"background-color: ?#f3f3f3\b")
#: below the text: a line with the shop's address, a line of credit
#: and above it, in versions before 1.7, the number of an order and the name of a file
_BELOW = lazy_regex(
    r"(?:\n+[^\n:：]{2,40} ?[:：] ?(?:-|[A-Z]{9}|[\w.-]{1,80}\.(?:png|jpe?g|gif|pdf|docx?|txt|zip|webp))){1,3}\s*\Z")
_FOOT = lazy_regex(r"(?:\n+[^\n]{0,150}\[?https?://\S{1,300}\]?){1,3}\s*\Z")
#: "… was placed on SHOP by the following customer: NAME (ADDRESS)": the end of the sentence in any language
_CUSTOMER = lazy_regex(
    r"^[^\n]{10,200}?:[ \n](?P<name>[^\n():]{1,150}) \((?P<email>[^\s()@]{1,100}@[^\s()@]{1,150})\)", re.MULTILINE
)
#: of version 1.5: a line for the name, one for the address
_CUSTOMER_ROWS = lazy_regex(
    r"^[^\n:：]{2,40} ?[:：] (?P<name>[^\n]{1,150})\n[^\n:：]{2,40} ?[:：] (?P<email>[^\s()@]{1,100}@[^\s()@]{1,150})$",
    re.MULTILINE)
#: classes and styles of its templates
_LAYOUT = lazy_regex(
    r"class=[\"'][^\"']{0,80}\b(?:total_amount|box|table-recap|titleblock)\b|border-top:[^;\"']*;\s*border-bottom:")
#: "Customer: NAME, (ADDRESS)", of the notice that somebody sends his order back
_RETURNER = lazy_regex(
    r"^[^\n:：]{2,40} ?[:：] ?(?P<name>[^\n():]{1,150}), \((?P<email>[^\s()@]{1,100}@[^\s()@]{1,150})\)$", re.MULTILINE)
_RETURN_SUBJECT = lazy_regex(
    r"(?:\[(?P<shop>[^\[\]]{1,100})\] )?[^\n]{3,80}# ?\d{1,12} - (?P<reference>[A-Z]{9})\b[^\n]{0,40}")
_RULED = lazy_regex(r"border-top:[^;]*;\s*border-bottom:")
_ORDER_SUBJECT = lazy_regex(
    r"(?:\[(?P<shop>[^\[\]]{1,100})\] )?(?:New order|Новый заказ|Neue Bestellung|Nouvelle commande|Nuevo pedido|"
    r"Nuovo ordine|Nov[ao] (?:encomenda|pedido)|Nowe zamówienie|Nieuwe bestelling|Nová objednávka|Ny (?:ordre|"
    r"beställning)|"
    r"Yeni sipariş|Új (?:rendelés|megrendelés)|Comandă nouă|Нове замовлення|Нова поръчка|Novo naročilo|Nova narudžba|"
    r"Uusi tilaus|Νέα παραγγελία|新订单|新訂單|"
    r"新しい注文) ?:? ?(?:- )?#?(?P<number>\w{1,20})(?: - (?P<reference>\w{1,20}))?",
    re.IGNORECASE,
)


class PrestaShop(MarkedForm):
    code = "prestashop"
    version = 6
    actions = frozenset({"request", "order", "message"})

    def marked(self, message: Message) -> bool:
        if message.subject.endswith(_MARK) or _is_older_form(message) or _order_message(message):
            return True
        if _ORDER_SUBJECT.fullmatch(message.subject):
            return bool(_customer(message)) and _has_layout(message)
        return bool(_RETURN_SUBJECT.fullmatch(message.subject) and _RETURNER.search(message.any_text))

    def parse(self, message: Message, context: Context) -> AnyOutcome:
        marked = message.subject.endswith(_MARK)
        of_order = None if marked else _order_message(message)
        if of_order:
            return _as_message(self.request(message, context, of_order, title="", site_name=message.sender.name))
        if not marked and not _is_older_form(message):
            returner = None if _ORDER_SUBJECT.fullmatch(message.subject) else _RETURNER.search(message.any_text)
            return self._return(returner, message, context) if returner else self._order(message, context)
        text = message.any_text
        product, number, body = _PRODUCT.search(text), _ORDER_ID.search(text), _MESSAGE.search(text)
        address = EMAIL.search(text[:body.start()] if body else "")
        known = {}
        if address or message.reply_to.address:
            known["email"] = address[0].lower() if address else message.reply_to.address
        name = _greeted(message, text[:body.start()]) if body else ""
        if name:
            known["name"] = name
        written = _written(message) or (
            clean(_BELOW.sub("", _FOOT.sub("", _uncredited(body["text"])).rstrip())) if body else "")
        if written:
            known["message"] = written
        if product and clean(product["name"]) != "-":
            known["product"] = line(product["name"])
        rest = (("Order", line(number["id"])),) if number and line(number["id"]) not in ("", "-") else ()
        shop = _SHOP.match(message.subject)
        outcome = self.request(
            message,
            context,
            forms.Fields(known, rest),
            title="",
            site_name=shop["shop"] if shop else "" if name else message.sender.name,
        )
        return _as_message(outcome) if name else outcome

    def _return(self, customer: re.Match[str], message: Message, context: Context) -> AnyOutcome:
        """What somebody writes who sends his order back."""
        known = {"name": customer["name"], "email": customer["email"].lower(), "message": _note(message)}
        subject = _RETURN_SUBJECT.fullmatch(message.subject)
        rest = (("Order", subject["reference"]),) if subject else ()
        shop = (subject["shop"] if subject else "") or message.sender.name
        return self.request(message, context, forms.Fields({k: v for k, v in known.items() if v}, rest), site_name=shop)

    def _order(self, message: Message, context: Context) -> AnyOutcome:
        subject, customer = _ORDER_SUBJECT.fullmatch(message.subject), _customer(message)
        if not subject or not customer:
            return self.unknown("no customer in the notice of an order")
        root = message.tree
        total = html_.first_class(root, "total_amount") if root is not None else None
        items = _items(message)
        told = Order(
            number=subject["reference"] or subject["number"], name=customer["name"], email=customer["email"].lower(),
            total=html_.text_of(total) if total is not None else "", shop=subject["shop"] or message.sender.name,
            note=_note(message), products=tuple(name for name, _url in items), product_url=items[0][1] if items else "",
        )
        return self.parsed([order(self, message, context, told)], context)


def _is_older_form(message: Message) -> bool:
    """Whether the mail is the contact form of a version before 1.7: who is answered stands in it as its e-mail.

    Or a message to an order in his name, of which the text greets him and the last line tells the shop.
    """
    writer = message.reply_to.address
    if not writer or writer == message.sender.address or "PrestaShop" not in message.as_sent:
        return False
    text = message.any_text
    body = _MESSAGE.search(text)
    if not body or not _CREDITED.search(text[-_HEAD:]):
        return False
    above = text[:body.start()]
    return writer in above.lower() or bool(_greeted(message, above))


def _uncredited(text: str) -> str:
    """``text`` without the last line that credits the program, before which in some versions the shop's name stands."""
    above = _CREDIT.sub("", text)
    whole = above != text and not above.rstrip().endswith(" -")
    return above if whole else _CREDITED.sub("", text)


def _as_message(outcome: AnyOutcome) -> AnyOutcome:
    """``outcome`` of who writes from his account: no new request."""
    if not isinstance(outcome, Parsed):
        return outcome
    return dataclasses.replace(
        outcome, interests=tuple(dataclasses.replace(one, action="message") for one in outcome.interests))


def _greeted(message: Message, above: str) -> str:
    """The name of From where the text begins with it, and it is none of the shop, as who is answered."""
    name, writer = message.sender.name, message.reply_to
    shop = message.any_text[-_HEAD:].rstrip().rpartition("\n\n")[2]
    greeted = " " in name and name in above.partition(",")[0] and name not in shop
    foreign = writer.address not in above.lower() and not same_owner(writer.domain, message.sender.domain)
    return name if greeted and foreign and writer.address else ""


def _order_message(message: Message) -> forms.Fields | None:
    """What a customer writes to an order of his, where the mail is that: the line with his name and his address."""
    if "PrestaShop" not in message.as_sent or _ORDER_SUBJECT.fullmatch(message.subject):
        return None
    text = message.any_text
    writer = _WRITER.search(text[:_HEAD])
    if not writer or not _CREDITED.search(text[-_HEAD:]) or _RETURN_SUBJECT.fullmatch(message.subject):
        return None
    person = message.reply_to if message.reply_to.address else message.sender
    first, _newline, below = text[writer.end():].lstrip().partition("\n")
    # in older versions the sentence with the order stands below the line, else above it; newer ones have a label
    told = _REFERENCE.search(text[:writer.start()]) or _REFERENCE.search(first)
    if writer["email"].lower() != person.address or not told:
        return None
    is_label = first.rstrip().endswith((":", "：")) and (told["id"] in first or _MESSAGE.match(first))
    words = below if is_label else f"{first}\n{below}"
    row = writer["row"].rpartition(":")[2].strip()
    name = person.name if person.name and row.endswith(person.name) else row
    text = _written(message) or clean(_FOOT.sub("", _CREDITED.sub("", words).rstrip()))
    known = {"name": name, "email": writer["email"].lower(), "message": _above_shop(text, message)}
    return forms.Fields({key: value for key, value in known.items() if value}, (("Order", told["id"]),))


def _above_shop(text: str, message: Message) -> str:
    """``text`` without the name of the shop below it, which is a link in HTML."""
    above, _newline, last = text.rpartition("\n")
    shop = last == message.sender.name and any(label == last for _url, label, _node in message.links)
    return above.rstrip() if shop and above.strip() else text


def _has_layout(message: Message) -> bool:
    """Whether the notice of an order has the program's own layout or credit: other shops have such subjects too."""
    return "PrestaShop" in message.as_sent or bool(_LAYOUT.search(message.html)) or bool(_items(message))


def _written(message: Message) -> str:
    """The text in the grey box, which only the HTML body of the modern theme has."""
    cells = message.tree.iter("td") if message.tree is not None else ()
    box = next((cell for cell in cells if _BOX.search(cell.get("style", ""))), None)
    return clean(html_.text_of(box)) if box is not None else ""


def _customer(message: Message) -> re.Match[str] | None:
    """Name and address of who ordered."""
    return _CUSTOMER.search(message.any_text) or _CUSTOMER_ROWS.search(message.any_text)


def _ruled(message: Message) -> str:
    """The words between two rules, as version 1.5 has them at the end."""
    nodes = message.tree.iter("div") if message.tree is not None and "border-bottom:" in message.html else ()
    box = next((node for node in nodes if _RULED.search(node.get("style", ""))), None)
    return clean(html_.text_of(box)) if box is not None else ""


def _note(message: Message) -> str:
    """What the customer wrote to the order: the last box, below those of the addresses; in the text it has no mark."""
    boxes = list(html_.with_class(message.tree, "box", "td")) if message.tree is not None else []
    if len(boxes) < 2 or not _is_of_note(boxes):
        text = _ruled(message)
        return "" if _NO_NOTE.fullmatch(text) else text
    cell = next((node for node in reversed(list(boxes[-1].iter("span")))), None)
    text = clean(html_.text_of(cell)) if cell is not None else ""
    return "" if _NO_NOTE.fullmatch(text) else text


def _is_of_note(boxes: list[etree._Element]) -> bool:
    """Whether the last box bears what the customer wrote: it stands below the addresses, or its heading says so."""
    if "address" in boxes[-1].get("class", ""):
        return False
    heading = next(boxes[-1].iter("p"), None)
    said = html_.label(heading) if heading is not None else ""
    return "address" in boxes[-2].get("class", "") or bool(_MESSAGE.match(f"{said.rstrip(' :：')}:"))


def _items(message: Message) -> list[tuple[str, str]]:
    """(product, its page) of the rows with five cells: reference, product, price, quantity, sum."""
    found = []
    for row in message.tree.iter("tr") if message.tree is not None else ():
        cells = [cell for cell in row if cell.tag == "td"]
        texts = [line(html_.text_of(cell)) for cell in cells] if len(cells) == 5 else []
        if texts and texts[1] and any(char.isdigit() for char in texts[4]):
            url = next((url for url, _node in html_.links(cells[1])), "")
            found.append((f"{texts[1]} × {texts[3]}" if texts[3] not in ("", "1") else texts[1], url))
    return found
