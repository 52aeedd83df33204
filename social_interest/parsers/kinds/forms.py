# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What all mails of website forms share: fields with labels.

Read are lines ``Label: value``, a label with its value below, ``--- Label ---``,
tables, either with label and value in one row or in two rows, and lists of
definitions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from .. import html as html_
from .. import links, noise
from ..base import Parser
from ..domains import is_own
from ..headers import Address
from ..labels import key_of, wants_call
from ..lazy_regex import lazy_regex
from ..message import Message
from ..phones import Phone, besides, find_phones, labelled, phone_key
from ..template_words import BUTTON
from ..text import clean, line
from ..types import Context, Interest
from . import form_foot, form_text, notice_boxes, notice_people, notice_rows
from .form_values import (
    apart,
    are_words,
    campaign,
    composed,
    fits,
    is_choice,
    plain,
    stars,
    whole_name,
    without_address,
)

_LINE = lazy_regex(
    # a bullet or a number, a label that may be bold, a colon inside or outside the bold
    r"\s*(?:[-*•·]\s+|\d{1,2}[.)]\s+)?(?:\*\*|__|\*)?(?P<label>[^\s:：*][^:：]{0,59}?)(?:\*\*|__|\*)?\s*[:：]{1,2}\s*(?:\*\*|"
    r"__|\*)?\s*(?P<value>.*)"
)
#: "[お名前] 佐藤", "■ご用件": a label of a table in brackets or behind a mark, without a colon
_MARKED = lazy_regex(
    r"(?:\[(?P<a>[^\[\]]{1,30})\]|【(?P<b>[^【】]{1,30})】|[■●◆▼□◇](?P<c>[^:：]{1,30}))\s*(?P<value>.*)")
_MARKS = frozenset("[【■●◆▼□◇")
_FRAMED = lazy_regex(r"-{2,5} (?P<label>[^-].{0,58}?) -{2,5}")
_RULE = lazy_regex(r"[-_=*~—–―─━═┄┅┈┉＝＿]{2,}\s*")
_FOOTER = lazy_regex(
    r"(?:sent (?:from|via) |this (?:e-?mail|is a notification|message) (?:was|that|has)|this mail is sent via|"
    r"powered by|"
    r"это (?:сообщение|письмо|уведомление) |сообщение сгенерировано|письмо (?:отправлено|сгенерировано)|"
    r"diese (?:e-?mail|nachricht) wurde|"
    r"denne (?:e-?mail|besked) |cet? (?:e-?mail|message) a été|este (?:correo|mensaje) |це повідомлення (?:було |"
    r"надіслано|згенеровано)|лист (?:надіслано|згенеровано)|"
    r"quest[ao] (?:e-?mail|messaggio) è stat|esta mensagem foi|este e-?mail foi|deze e-?mail (?:is|werd)|"
    r"dit bericht (?:is|werd)|ta wiadomość została|"
    r"detta (?:e-?post|meddelande|mejl) (?:har|skickades)|denne (?:e-?posten|meldingen) (?:er|ble)|"
    r"tämä viesti (?:on )?lähetet|tento e-?mail byl|tato zpráva byla|"
    r"bu (?:e-?posta|mesaj) [^\n]{0,60}gönderil)", re.IGNORECASE,
)
_URL = lazy_regex(r"https?://[^\s<>\"']+")
#: how East Asia writes to a customer, with the reading of his name in brackets: "佐藤 美咲 (サトウ ミサキ) 様"
_HONOURED = lazy_regex(
    r"(?<=\S)\s*[(（][\u3040-\u30ff\s]{2,40}[)）]\s*(?:様|さま|さん|殿)?$|"
    r"(?<=\S)\s+(?:様|さま|さん|殿|御中|님)$|(?<=\S\S)(?:様|殿)$")
#: fields whose value goes on over empty lines, and those for which a form asks once
_LONG, _ONCE = frozenset({"message"}), frozenset({"name", "email"})
MAX_FIELDS = 60
#: known labels that make a table one of a form
_SEVERAL = 2


@dataclass(frozen=True)
class Fields:
    """The fields of a form: those with a known meaning by key, the rest in order."""

    known: dict[str, str]
    rest: tuple[tuple[str, str], ...]

    def __getattr__(self, key: str) -> str:
        if key.startswith("_"):
            raise AttributeError(key)
        return self.known.get(key, "")

    @property
    def strength(self) -> int:
        """How many fields tell that this is a form: labels that a letter hardly has."""
        return sum(key in self.known for key in ("name", "email", "phone", "message", "subject", "product", "rating",
            "last_name"))


def read(message: Message) -> Fields:
    """The fields of ``message``; of its two bodies the one that tells more, the text if equal."""
    if "fields" not in message.memo:
        message.memo["fields"] = _read(message)
    return message.memo["fields"]


def _read(message: Message) -> Fields:
    found = [from_lines(message.text, form_text.lone_labels(message.text))] if message.text else []
    cell = whole = ""
    if message.html:
        text = message.text_of_html
        labels = form_text.without_speakers(form_text.headings(message.tree), text)
        table = from_tables(message.tree) if message.tree is not None else Fields({}, ())
        if not labels and table.strength < _SEVERAL:
            labels = form_text.lone_labels(text)
        if table.strength >= _SEVERAL and ":" in table.message.replace("：", ":"):
            # labels that somebody typed into his words
            whole, text = table.message, text.replace(table.message, "", 1)
        found.append(from_lines(text, labels, notice_rows.labels_of(message), bold(message.tree)))
        if message.tree is not None:
            found.append(table)
            asked = form_text.answers(message.tree) if table.strength < _SEVERAL else []
            if asked:
                found.append(from_pairs(asked))
            # a row of a table ends where it ends; below lines of text the foot of the mail may stand
            cell = found[-1].message or table.message
    # A stable sort: of equals the first stays first; where nothing is known, what has more.
    found.sort(key=lambda fields: (-fields.strength, 0 if fields.strength else -len(fields.rest)))
    known: dict[str, str] = {}
    for fields in reversed(found):
        known.update(fields.known)
    if cell and (whole or known["message"].startswith(cell)):
        known["message"] = whole or cell
    return of_the_visitor(known, found[0].rest if found else (), message)


def of_the_visitor(known: dict[str, str], rest: tuple[tuple[str, str], ...], message: Message) -> Fields:
    """The fields, of whose text only the visitor's words are kept."""
    if "message" in known:
        text = form_text.without_tables(known["message"], message.tree)
        text, choices = form_text.without_choices(form_foot.without_closing(text, message.sender))
        known["message"] = form_foot.without_foot(text, message, known.get("name", ""))
        rest = (*rest, *(pair for pair in choices if pair not in rest))
    return Fields(known, rest)


def bold(root: etree._Element | None) -> frozenset[str]:
    """The labels in bold before their values, of a mail that has several: no visitor types in bold."""
    labels = frozenset(label.rstrip(":： ").lower() for label in notice_boxes.bold_labels(root) if ":" in label)
    return labels if sum(key_of(label) not in ("", "noise") for label in labels) >= 2 else frozenset()


def from_lines(
    text: str, headings: frozenset[str] = frozenset(), buttons: frozenset[str] = frozenset(),
    bold: frozenset[str] = frozenset(),
) -> Fields:
    """The fields in lines of text.

    ``headings``: lines that are labels without a colon; ``buttons``: words of links, which no field holds; ``bold``:
    labels that end a text as well.
    """
    pairs: list[tuple[str, list[str]]] = []
    key, closed, typed = "", True, False
    first: dict[str, str] = {}
    for raw in text.split("\n"):
        stripped = raw.strip()
        pressed = stripped.lower().strip(" →>»›.:!") in buttons
        # nobody writes links into a form but addresses
        words = bool(stripped) and key in _LONG and not closed and "://" not in stripped and "@" not in stripped
        if ends(stripped) or pressed and (words or BUTTON.fullmatch(stripped)):
            # a label may be underlined
            closed = closed or bool(pairs[-1][1]) or not _RULE.fullmatch(stripped)
            typed = typed and not closed
            continue
        inside = not closed and key in _LONG and stripped.partition(":")[0].strip().lower() not in bold
        found = (stripped, "") if stripped in headings else _label(stripped, inside, not closed)
        # another name or address inside of words is a word as well, and so is what follows
        typed = typed or inside and bool(found and found[1]) and found[1] != first.get(key_of(found[0]), found[1])
        if found and not typed:
            if key_of(found[0]) in _ONCE and found[1]:
                first.setdefault(key_of(found[0]), found[1])
            pairs.append((found[0], [found[1]] if found[1] else []))
            key, closed = key_of(found[0]), False
        elif not closed:
            if stripped:
                pairs[-1][1].append(stripped)
            elif pairs[-1][1]:
                if key in _LONG:
                    pairs[-1][1].append("")
                else:
                    closed = True
    return from_pairs([(label, "\n".join(lines)) for label, lines in pairs])


def ends(stripped: str) -> bool:
    """Whether no field goes on over this line: a drawn rule, or what programs write below a form."""
    if _RULE.fullmatch(stripped) or form_foot.says_why(stripped):
        return True
    return bool(_FOOTER.match(stripped)) and not key_of(stripped.partition(":")[0])


def _label(stripped: str, inside: bool, among: bool = False) -> tuple[str, str] | None:
    """(label, rest of the line) if the line starts a field.

    Inside a long text only labels of the table start one: people write colons. ``among``: below another field.
    """
    if stripped[:2] == stripped[-2:] == "**":
        # "** Message : **"
        stripped = stripped.strip("* ")
    framed = _FRAMED.fullmatch(stripped)
    if framed:
        return framed["label"], ""
    marked = _MARKED.fullmatch(stripped) if stripped[:1] in _MARKS else None
    if marked:
        label, value = (marked["a"] or marked["b"] or marked["c"]).strip(), marked["value"].strip(" :：")
        if key_of(label) and (not inside or not value or fits(key_of(label), value)):
            return label, value
        if among and not inside and value and not marked["c"]:
            # "【フリガナ】ミサキ", below a label in such brackets that is known
            return label, value
    match = _LINE.fullmatch(stripped)
    if not match:
        return None
    label = match["label"].strip("*_ ")
    if not label or label.lower() in ("http", "https", "mailto"):
        return None
    key, value = key_of(label), match["value"].strip()
    if key and (not inside or not value or fits(key, value, label)):
        return label, value
    if inside or len(label.split()) > 6 or len(label) > 50 or match["value"].startswith("//"):
        return None
    return label, value


def from_tables(root: etree._Element) -> Fields:
    """The fields in the rows of tables, of labels above one of values too, and in lists of definitions."""
    pairs: list[tuple[str, str]] = []
    pending, heads = "", []
    for row in root.iter("tr", "dt", "dd"):
        if row.tag in ("dt", "dd"):
            text = html_.text_of(row)
            if row.tag == "dd" and pending:
                pairs.append((pending, text))
            pending = text if row.tag == "dt" and len(text) <= 80 and "\n" not in text else ""
            continue
        if row.find(".//tr") is not None:
            continue
        texts = (html_.text_of(cell) for cell in row if cell.tag in ("td", "th"))
        cells = [text for text in texts if text.strip("\u00a0 \n:：")]
        if len(cells) == 2 and len(cells[0]) <= 60 and "\n" not in cells[0] and any(cell.tag == "td" for cell in row):
            pairs.append((cells[0], cells[1]))
            pending = ""
        elif len(cells) == 1:
            heading = row.find(".//th") is not None or row.find(".//strong") is not None or row.find(".//b") is not None
            if pending:
                pairs.append((pending, cells[0]))
                pending = ""
            elif len(cells[0]) <= 80 and (heading or key_of(cells[0])):
                pending = cells[0]
        else:
            pending = ""
        if len(cells) == len(heads) > 2:
            pairs += zip(heads, cells)
        heads = cells if sum(key_of(cell) not in ("", "noise") for cell in cells) > 1 else []
    return from_pairs(pairs)


def from_pairs(pairs: list[tuple[str, str]]) -> Fields:
    """The fields of labels with their values, in order."""
    known: dict[str, str] = {}
    rest: list[tuple[str, str]] = []
    beside = words = family = ""
    parts: dict[str, str] = {}
    for label, value in apart(pairs[:MAX_FIELDS]):
        label, value = line(label, 80).rstrip(":：* "), clean(value)
        if not value:
            continue
        key = key_of(label)
        if key == "noise":
            continue
        if key == "name":
            value, parts, below = composed(value) if "\n" in value else (value, parts, "")
            rest += [(label, below)] if below else []
            # "Ann Lee <ann@mail.example>", as some programs write the sender
            value, beside = without_address(value)
            value = _HONOURED.sub("", value)
        if key == "rating" and are_words(label, value):
            key = "message"
        if key == "message" and is_choice(known.get(key, "")) and not is_choice(value):
            # "Concern: Offer", chosen, and the words below
            rest.append((words, known.pop(key)))
        if key and key not in known and fits(key, value):
            known[key] = plain(key, value)
            words = label if key == "message" else words
            family = label if key == "last_name" else family
            if key == "company":
                rest.append((label, value))
        elif (label, value) not in rest and known.get(key) not in (value, plain(key, value)):
            rest.append((label, value))
    known = {**({"email": beside} if beside else {}), **parts, **known}
    name = whole_name(known, family)
    if name:
        known["name"] = name
    return Fields(known, tuple(rest))


def sites(message: Message, context: Context) -> tuple[str, ...]:
    """Hosts that links in the mail of a form may lead to: the sender's and the company's."""
    hosts = {message.sender.domain} | {address.rpartition("@")[2] for address in context.own_addresses}
    return tuple(sorted(host for host in hosts if host))


def site_link(url: str, message: Message, context: Context) -> str:
    """``url`` if it stands on the site that sent ``message``, or the empty string."""
    match = _URL.search(url)
    address = match[0].rstrip(").,;") if match else ""
    host = links.host_of(address)
    if host and any(links.related(host, site) for site in sites(message, context)):
        return links.canonical(address, (host,), http=True)
    return ""


def interest(
    parser: Parser, message: Message, context: Context, fields: Fields, *,
    form: str = "", site: str = "", site_name: str = "", title: str = "", action: str = "request",
) -> Interest:
    """The card of one form that was filled in.

    Who wrote stands, in this order of trust, in a field, in Reply-To, in the
    name of From; From itself is nearly always the site.
    """
    reply = _visitor(message, context, line(fields.name))
    email = fields.email or reply.address
    text, title = fields.message, title or fields.subject
    phones = _phones(fields.phone) or (find_phones(text, context.country) if wants_call(text) else [])
    phone = phones[0].number if phones else ""
    call = bool(phone) and (not email or wants_call(" ".join((form, message.subject, title, text))))
    page = site_link(fields.page, message, context)
    site = site or links.host_of(page) or _site(message, email)
    shown = links.openable(page, context.http_hosts)
    rating = stars(fields.rating)
    review = rating is not None
    return Interest(
        channel="review" if review else parser.channel,
        action="review" if review else action,
        author_name=line(fields.name or reply.name, 200),
        author_key=email or phone_key(phone),
        text=text,
        title=line(title),
        url=shown,
        answer="call" if call else "mail" if email else "",
        source_key="/".join(part for part in (site, line(form, 100)) if part).lower(),
        source_name=line(form or site_name or site, 100),
        product=line(fields.product),
        email=email,
        phone=line(phone, 60),
        rating=rating,
        date=parser.date(message, context),
        thread_key=message.message_id,
        external_ref=message.message_id,
        fields=(*fields.rest, *besides(phones), *_of_page(fields, shown)),
    )


def _of_page(fields: Fields, shown: str) -> tuple[tuple[str, str], ...]:
    """What is told of the page besides the link that is ``shown``."""
    page = () if shown or not fields.page else (("Page", fields.page),)
    return (*page, *campaign(fields.page, fields.rest))


def _phones(value: str) -> list[Phone]:
    """The numbers in the field for them; what has no form of a number is one as it stands."""
    return labelled(value) or ([Phone(value)] if value else [])


def _site(message: Message, email: str) -> str:
    """The host of the form: the sender's, and where the visitor himself is the sender, the one that it was sent to."""
    if message.sender.address != email:
        return message.sender.domain
    return next((to.domain for to in message.to if is_own(to.domain)), message.sender.domain)


def _visitor(message: Message, context: Context, name: str) -> Address:
    """Reply-To, unless it is the site or the company itself; From of who typed the labels by hand, his name as well."""
    reply, sender = message.reply_to, message.sender
    if reply.address and reply.address not in context.own_addresses and reply.address != sender.address:
        return reply
    typed = name and name.lower() == sender.name.lower() and sender.address not in context.own_addresses
    mail_for_all = not is_own(sender.domain) and not noise.nobody(sender)
    return sender if typed and (mail_for_all or notice_people.is_his_address(message)) else Address()
