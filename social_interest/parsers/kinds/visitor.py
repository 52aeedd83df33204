# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a visitor of a site wrote, which the site sends on in its own name, without the labels of a form.

"From: Ann Lee - ann@mail.example" above the words, or "To contact ann@mail.example, reply to this e-mail" below
them: an address that is neither the site's nor ours tells whose they are.
"""

from __future__ import annotations

import re

from .. import names, noise
from ..domains import is_own, same_owner
from ..events import action_of, says_from, spoken_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..links import host_of, related
from ..message import Message
from ..names import bare, is_name
from ..notice_words import FIRST_PERSON, REPLYABLE
from ..record_words import DEAL
from ..service_words import LETTER_HEAD, MONEY, ORDER, ORDER_NUMBER, YOUR_ORDER
from ..template_words import NEW
from ..text import EMAIL, clean
from ..visitor_words import HE
from . import forms, notice_frame, notice_links, notice_people, notice_text
from . import notice_rows as rows_
from .notice_lines import behind_from
from .notice_reading import reading_of

_NEAR = 8
_MAX_ROW = 200
#: words of a sentence, words and characters of a label; fields that a program sends beside a name
_SENTENCE, _LABEL, _MAX_LABEL, _REACHED = 8, 6, 50, frozenset({"phone", "email", "company", "page"})
_QUOTED = lazy_regex(r"\"([^\"\n]{2,60})\"")
#: what stands before the word for a visitor
_ARTICLES = lazy_regex(r"^(?:the|der|die|le|la|el|il|lo|o|a|de|het|den|det)\s+", re.IGNORECASE)
#: what stands between a name and an address, and behind it
_BETWEEN = " \t-–—:,;<([|"
#: beside the word for an order: one that a shop has got, unless it is "your new order"
_NEW = lazy_regex(
    r"(?:\b(?P<yours>your|ihre?|deine?|votre|ta|tu|su|tu[oa]|su[oa]|vostro|[st]eu|vossa|je|uw|jouw|twoje|państwa|ваш[аеу]?|"
    r"vaš[aei]|tvoje|ditt?|er|jeres|teie)\s+)?\b(?:new|neue[rsn]?|nouvelles?|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?|now[aey]|нов\w{1,3}|nov[áýé]|yeni|ny(?:tt|a|e)?|"
    r"uusi|új|nou[aă]|νέ[αοη]ς?|baru|mới|ný)\b|新|새|جديد|חדש|ใหม่", re.IGNORECASE)
_BEHIND = lazy_regex(r"[>)\]]?[\s.,;:|]*(?:\+?[\d\s()./-]{6,25})?|[>)\]]?,?\s[^\n]{3,100}:")


def read(message: Message) -> forms.Fields | None:
    """Name, address and words of the visitor; ``None`` where the site wrote of itself, or a person did."""
    if "visitor" not in message.memo:
        message.memo["visitor"] = _read(message)
    return message.memo["visitor"]


def _read(message: Message) -> forms.Fields | None:
    if message.references or message.list_id or noise.notifier(message):
        return None
    if message.sender.name and message.sender.name == message.reply_to.name:
        return in_his_name(message) or _below_name_and_address(message)
    if "@" not in message.any_text:
        return None
    if not (notice_people.of_a_site(message) or noise.nobody(message.sender)):
        return None
    main, _other = rows_.rows_of(message)
    for index, row in enumerate(main):
        found = EMAIL.search(row.raw) if "@" in row.raw and len(row.raw) <= _MAX_ROW else None
        if not found or not _is_strangers(_address_in(row.raw), message):
            continue
        fields = _above_the_words(message, main, index) if index < _NEAR else None
        fields = fields or _below_the_words(message, main, index) or _below_a_sentence(message, main, index)
        if fields:
            return fields
    return None


def below_table(fields: forms.Fields, message: Message) -> forms.Fields:
    """``fields`` with the words that stand below the table of who wrote them, without a label of their own.

    Only where somebody speaks of himself: below other tables a program tells its reader what to do.
    """
    if message.tree is None or not fields.email or fields.message:
        return fields
    table = forms.from_tables(message.tree)
    if table.known.get("email") != fields.email or fields.product or MONEY.search(message.html):
        return fields
    cells = {value for _label, value in table.rest} | set(table.known.values())
    rows, _other = rows_.rows_of(message)
    last = max((at for at, row in enumerate(rows) if row.raw in cells), default=len(rows))
    text = notice_text.tidy_rows(
        rows[last + 1 :], rows_.labels_of(message), reading_of(message).heads, {fields.name.lower()}, own=True)
    says = len(text.split()) >= _SENTENCE and FIRST_PERSON.search(text) and not HE.search(text.partition("\n")[0])
    return forms.of_the_visitor({**fields.known, "message": text}, fields.rest, message) if says else fields


def in_his_name(message: Message) -> forms.Fields | None:
    """What a visitor wrote whom our own site calls in From as in Reply-To: his words, and below them other fields."""
    reply = message.reply_to
    if not reply.name or message.sender.name != reply.name or message.references or message.list_id:
        return None
    if not (_of_our_site(message) and noise.automatic(message) and _is_strangers(reply.address, message)):
        return None
    rows = message.text.strip().split("\n")
    end = len(rows)
    while end and _is_field(rows[end - 1]):
        end -= 1
    fields = forms.from_lines("\n".join(rows[end:]))
    text = clean("\n".join(rows[:end]))
    told = set(fields.known) & _REACHED or "://" not in text and NEW.search(message.subject) and any(
        did in ("message", "request", "question") for _place, did in spoken_of(message.subject))
    if not text or message.html or fields.message or _is_field(rows[0]) or not told or not is_name(bare(reply.name)):
        return None
    return forms.Fields({**fields.known, "name": reply.name, "email": reply.address, "message": text}, fields.rest)


def _below_name_and_address(message: Message) -> forms.Fields | None:
    """What a visitor asked whom our own site calls in From and Reply-To, below "Question by NAME, ADDRESS"."""
    reply, domain = message.reply_to, message.sender.domain
    own = is_own(domain) and any(same_owner(to.domain, domain) for to in message.to)
    if not own or not _is_strangers(reply.address, message) or same_owner(reply.domain, domain):
        return None
    rows, _other = rows_.rows_of(message)
    for index, row in enumerate(rows[:_NEAR]):
        if _said_by(message, row):
            text = notice_text.tidy_rows(
                rows[index + 1 :], rows_.labels_of(message), reading_of(message).heads, {reply.name.lower()}, own=True)
            return forms.Fields({"name": reply.name, "email": reply.address, "message": text}, ()) if text else None
    return None


def _said_by(message: Message, row: rows_.NoticeRow) -> str:
    """What a line says to have come from the name and the address to which an answer goes: "Question by NAME, …"."""
    label, named, rest = row.raw.partition(message.reply_to.name)
    of_him = named and says_from(label) and rest.strip(_BETWEEN + ")]>").lower() == message.reply_to.address
    return action_of(label) if of_him else ""


def asks(message: Message) -> bool:
    """Whether the words of a visitor stand below a line that calls them his question."""
    rows, _other = rows_.rows_of(message)
    named = bool(message.reply_to.name) and message.reply_to.name == message.sender.name
    return named and any(_said_by(message, row) == "question" for row in rows[:_NEAR])


def _is_field(row: str) -> bool:
    """Whether a line is a short label with a value behind it: "Telephone: 030 555 01"."""
    label, colon, value = row.strip().replace("：", ":").partition(":")
    few = 0 < len(label.split()) <= _LABEL and len(label) <= _MAX_LABEL
    return bool(colon and value.strip()) and few and not label[0].islower() and not value.startswith("//")


def _address_in(row: str) -> str:
    """The address in a line that has one, without the commas of other scripts behind it."""
    return EMAIL.search(row)[0].rstrip("،؛、。，").lower()


def _is_strangers(address: str, message: Message) -> bool:
    domain = address.rpartition("@")[2]
    ours = any(to.address == address or to.domain == domain for to in message.to)
    return not ours and address != message.sender.address and not related(domain, message.sender.domain)


def _of_our_site(message: Message) -> bool:
    """Whether the site that sent ``message`` is the reader's own."""
    domain = message.sender.domain
    return is_own(domain) and any(to.domain == domain for to in message.to)


def _above_the_words(message: Message, rows: list[rows_.NoticeRow], index: int) -> forms.Fields | None:
    """ "From: NAME - ADDRESS", to whom an answer goes, and his words below."""
    raw = rows[index].raw
    address = _address_in(raw)
    start = raw.lower().index(address)
    before, behind = raw[:start], raw[start + len(address) :]
    label, colon, rest = before.partition(":")
    labelled = bool(colon and rest.strip(_BETWEEN))
    before = rest if labelled else before
    if not labelled and any(row.raw for row in rows[:index]) and not (noise.machine(message) or _of_our_site(message)):
        # whoever wrote what stands above it may tell of him
        return None
    # "… a question was received from: ADDRESS"
    nameless = before.rstrip().endswith((":", "：")) and says_from(before.rstrip(_BETWEEN))
    name = address if nameless else behind_from(before.strip(_BETWEEN))
    below = next((row.raw for row in rows[index + 1 : index + 3] if row.raw), "")
    if message.reply_to.address != address or not _BEHIND.fullmatch(behind) or LETTER_HEAD.match(below):
        return None
    if sum(bool(notice_frame.ROW_OF.match(row.raw)) for row in rows[index + 1 : index + 6]) > 1:
        # a form, whose labels nobody knows
        return None
    if not nameless and (not is_name(name) or labelled and key_of(label) not in ("", "name")):
        return None
    text = notice_text.tidy_rows(
        rows[index + 1 :], rows_.labels_of(message), reading_of(message).heads, {name.lower()}, own=True)
    return forms.Fields({"name": name, "email": address, "message": text}, ()) if text else None


def _below_a_sentence(message: Message, rows: list[rows_.NoticeRow], index: int) -> forms.Fields | None:
    """ "The guest "NAME" with the address ADDRESS said:", near the top, and his words below."""
    plain = rows[index].plain
    if index >= _NEAR or not plain.endswith(":") or message.has("list-unsubscribe"):
        return None
    quoted = _QUOTED.search(plain)
    name = bare(quoted[1]) if quoted else ""
    own = any(same_owner(to.domain, message.sender.domain) for to in message.to)
    called = quoted and names.has_role(f"{_ARTICLES.sub('', plain[: quoted.start()])} ")
    if not is_name(name) or not called or not (own or noise.automatic(message)):
        return None
    text = notice_text.tidy_rows(
        rows[index + 1 :], rows_.labels_of(message), reading_of(message).heads, {name.lower()}, own=True)
    return forms.Fields({"name": name, "email": _address_in(rows[index].raw), "message": text}, ()) if text else None


def _below_the_words(message: Message, rows: list[rows_.NoticeRow], index: int) -> forms.Fields | None:
    """ "To contact ADDRESS, reply to this e-mail", and the words above."""
    address = _address_in(rows[index].raw)
    if not index or not REPLYABLE.search(rows[index].plain) or message.has("list-unsubscribe"):
        return None
    if message.reply_to.address != address and not _of_our_site(message):
        # an answer to a circular goes to who sends it
        return None
    reading = reading_of(message)
    told = reading.whole(reading.read(reading.subject))
    reply = message.reply_to.name if message.reply_to.address == address else ""
    name = reply or (told.names[0] if told else "")
    people = {name.lower()} if name else set()
    text = notice_text.tidy_rows(rows[:index], rows_.labels_of(message), reading.heads, people)
    return forms.Fields({"name": name, "email": address, "message": text}, ()) if text else None


def order(message: Message) -> forms.Fields | None:
    """Who ordered and what he wrote with it, of a shop's mail that answers go to the customer, or a copy of his."""
    if message.references or not ORDER.search(message.subject) or not notice_people.of_a_site(message):
        return None
    told = forms.read(message)
    email = _customer(message, told) if _counts_an_order(message, told) else ""
    if not email:
        return None
    known = dict(told.known, email=email)
    if "name" not in known:
        known["name"] = _name_beside(message, email) or (
            message.reply_to.name if message.reply_to.address == email else "")
    if known.get("message"):
        known["message"] = notice_text.tidy(
            known["message"], rows_.labels_of(message), reading_of(message).heads, {known["name"].lower()}, own=True)
    return forms.Fields(known, told.rest) if known["name"] else None


def perhaps_order(message: Message) -> bool:
    """Whether a shop tells of an order, and not who ordered: the address that answers go to may be the seller's.

    A person who tells of one has hardly a link to a page of his own site in it.
    """
    reply = message.reply_to.address
    if message.references or not reply or not ORDER.search(message.subject) or not notice_people.of_a_site(message):
        return False
    told = forms.read(message)
    return bool(
        not told.email and reply in message.any_text.lower() and _is_strangers(reply, message)
        and _counts_an_order(message, told) and not _customer(message, told)
        and any(link.url.rstrip("/").count("/") > 2 and related(host_of(link.url), message.sender.domain)
                for link in notice_links.to_site(message)))


def _counts_an_order(message: Message, told: forms.Fields) -> bool:
    """Whether an order has a number and a price."""
    numbered = ORDER_NUMBER.search(message.subject) or any(ORDER.search(label) for label, _value in told.rest)
    return bool(numbered and MONEY.search(message.any_text))


def _tells_the_seller(message: Message) -> bool:
    """Whether a shop tells of a new order, and not the buyer of his; an address without a label is the buyer's then."""
    if _of_our_site(message):
        return True
    main, other = rows_.rows_of(message)
    near = (message.subject, *(row.plain for row in (*main[:_NEAR], *other[:_NEAR])))
    return any(map(is_new_order, near))


def is_new_order(one: str) -> bool:
    """Whether a line tells of a new order that is not the reader's own."""
    new = _NEW.search(one)
    return bool(new) and not new["yours"] and bool(ORDER.search(one)) and not YOUR_ORDER.search(one)


def says_new_order(subject: str) -> bool:
    """Whether it is the order that a subject calls new, and not what somebody wants of one: "New customer order"."""
    new, ordered = _NEW.search(subject), ORDER.search(subject) or DEAL.search(subject)
    if not new or not ordered or new["yours"] or YOUR_ORDER.search(subject):
        return False
    first, second = sorted((new.span(), ordered.span()))
    return len(subject[first[1] : second[0]].split()) <= 1


def _customer(message: Message, told: forms.Fields) -> str:
    """The address of who ordered: where answers go, or to whom the mail went of which this is a copy; "" for us.

    Without a label it may as well be the seller's of whom we bought, or that of a colleague of who writes.
    """
    reply = message.reply_to.address
    named = told.email or (reply if reply in message.any_text.lower() and _tells_the_seller(message) else "")
    if reply and reply == named and _is_strangers(reply, message):
        return reply
    to = next(iter(message.to), None)
    copied = to is not None and to.address == told.email and not related(to.domain, message.sender.domain)
    return told.email if copied and message.reply_to.address in ("", message.sender.address) else ""


def _name_beside(message: Message, email: str) -> str:
    """The name before the address in a line: "Ann Lee <ann@mail.example> 0301234567"."""
    for row in rows_.rows_of(message)[0]:
        before, found, _behind = row.raw.lower().partition(email)
        name = bare(row.raw[: len(before)].strip(_BETWEEN)) if found else ""
        if name and is_name(name):
            return name
    return ""
