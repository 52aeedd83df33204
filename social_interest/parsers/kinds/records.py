# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a program writes down of one deed of a person in labels and values: a sale, a gift, a booking, a ticket.

"Purchased by: Ann Lee", "Amount: $12.00". No sentence tells who acted; one label says it, and a heading what was done.
A table that names the address and the words of a visitor is a form, and read by the reader of forms.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from .. import html as html_
from .. import links, noise, telling
from ..events import says_from
from ..headers import Address
from ..labels import is_by_whom, key_of, normal
from ..lazy_regex import lazy_regex
from ..links import related
from ..message import Message
from ..names import bare, is_name
from ..notice_words import FIRST_PERSON, SOMEBODY
from ..phones import find_phones
from ..record_words import ADDRESS, ASKED, BOOKED, DEAL, NOTES, SEEKS, SOMEBODY_ASKED, WHO
from ..row_words import LEAVE
from ..service_words import OWN, PROGRAM_FOOT, YOUR_ORDER
from ..template_words import ACCOUNT, CONFIRMATION, NEW
from ..text import EMAIL, clean
from ..visitor_words import MORE, SURVEY
from ..wording import Told
from . import (
    composed,
    contact_block,
    forms,
    framed_words,
    notice_frame,
    notice_links,
    notice_people,
    order_notes,
    reader,
)
from . import notice_rows as rows_
from .notice import Notice

#: less is needed than for a mail that nothing else is known of
_ENOUGH = 4
_NEAR, _TOP, _HEADING = 6, 4, 60
#: lines of a table of things
_CELLS = 4
#: words of one who asks for something
_SENTENCE = 8
_MAX_NODES, _MAX_ROW = 100, 200
#: points of a link that leads to one thing
_OF_A_THING = 3
_NAMED = lazy_regex(r"[:：] ?(?P<name>[^\n():：]{2,80}) \((?P<email>[^\s()@]{1,64}@[^\s()@]{1,150})\)$")
#: a first name with a last one or its letter, before the rest of a sentence
_NAME_FIRST = lazy_regex(
    r"(?P<name>[^\W\d_][\w'’-]{1,20} [^\W\d_](?:\.|[\w'’-]{1,24}))(?: ?(?:さん|님))?[ がは는은이가](?=\S)")
_HONOURED = lazy_regex(r"\s*(?:様|さま|さん|殿|님|先生|女士)$")
_LINK = lazy_regex(r"[^\n:]{0,60}:?\s*<?https?://\S+")


def read(message: Message) -> Notice | None:
    """What ``message`` writes down of a person, ``None`` if it is no such record or one of the reader himself."""
    if "record" not in message.memo:
        message.memo["record"] = _read(message)
    return message.memo["record"]


def _read(message: Message) -> Notice | None:
    # the cells of a table have no colons
    labelled = message.any_text.count(":") + message.any_text.count("：") >= 2 or "<td" in message.html
    sought = labelled and _is_sought_in_subject(message)
    if not (labelled or message.reply_to.address) or composed.weight(message) < _ENOUGH and not sought:
        return None
    if composed.only_of_firms(message) and not noise.nobody(message.sender) and not sought:
        # a firm orders in labels and values as well, and names who is asked for what
        return None
    action = _action(message)
    if not action:
        return None
    fields = forms.read(message)
    who = _who(message, fields)
    if not who:
        return None
    name = _without_role(who.name, message) or who.address
    if action == "order" and is_sought(message, name):
        # what a market calls an order, nobody has sold yet
        action = "request"
    ordered = action == "order" and not fields.message
    text = order_notes.of_buyer(message) if ordered else _words(message, fields)
    if not text and action == "request":
        text = contact_block.words_above(message)
    short = len(text.split()) < _SENTENCE and text.isascii()
    if action == "request" and message.has("list-unsubscribe") and not who.address and (
            short or " " not in name and not _is_placed_by(name, fields, message)):
        # an offer to many has a "customer" and a "description" too
        return None
    known = {**fields.known, "name": name, "email": who.address, "message": text}
    phones = [] if known.get("phone") else find_phones(text, "") or find_phones(contact_block.below(message), "")
    if phones:
        known["phone"] = phones[0].number
    told = Told(action, [name], 0, "", name)
    leads = any(notice_links.points(link, {name.lower()}) >= _OF_A_THING for link in notice_links.to_site(message))
    url = notice_links.place_of(message, [name]) if leads else notice_links.to_record(message)
    if notice_links.JOINS.search(url):
        # where a meeting is held shows nothing of it before
        url = notice_links.to_record(message) or url
    return Notice(told, text, url, said=True, fields=forms.Fields({k: v for k, v in known.items() if v}, fields.rest))


def _is_placed_by(name: str, fields: forms.Fields, message: Message) -> bool:
    """Whether rows say that ``name`` alone placed something, with several more of them: markets hide last names."""
    main, _other = rows_.rows_of(message)
    rows = [row.plain for row in main if row.plain]
    placed = (
        WHO.fullmatch(label) or is_by_whom(label)
        for row, below in itertools.pairwise(rows) for label, value in [_divided(row)] if (value or below) == name)
    return len(fields.rest) >= _OF_A_THING - 1 and any(placed)


def _divided(row: str) -> tuple[str, str]:
    """A label as the tables have it, and what stands behind it in the same line."""
    label, _colon, value = row.replace("：", ":").partition(":")
    return normal(label), value.strip()


def _headings(message: Message) -> list[str]:
    """The subject and the first lines that are no labels: what was done stands there."""
    main, _other = rows_.rows_of(message)
    lines = [
        row.plain for row in main if row.plain and not notice_frame.ROW_OF.match(row.plain) and not rows_.is_foot(row)
    ][:_NEAR]
    return [telling.without_prefix(telling.normal(message.subject)), *lines]


def _action(message: Message) -> str:
    """What was done, by the headings; "" where nothing was, or the mail is one to who did it."""
    near = _headings(message)
    if any(OWN.match(one) or CONFIRMATION.match(one) or YOUR_ORDER.search(one) for one in near):
        # a program may call "confirmation" what it tells the seller, whose answer goes to the buyer
        of_a_sale = any(DEAL.search(one) and NEW.search(one) for one in near[1:]) and not YOUR_ORDER.search(near[1])
        return "order" if of_a_sale and _to_be_answered(message) else ""
    if DEAL.search(near[0]) or any(DEAL.search(one) and NEW.search(one) for one in near):
        return "order"
    if any(BOOKED.search(one) for one in near):
        return "request"
    if any(SURVEY.search(one) for one in near[:_TOP]):
        fields = forms.read(message)
        if fields.email and fields.message and fields.name:
            return "request"
    if ACCOUNT.search(near[0]):
        # who tried to log in, and the like
        return ""
    return "request" if any(ASKED.search(one) or _somebody_asked(one) for one in near) else ""


def _somebody_asked(one: str) -> bool:
    """Whether a sentence says that a user wants something, whom it does not name."""
    asked = SOMEBODY_ASKED.search(one)
    return asked is not None and (SOMEBODY.match(one) is not None or not one.isascii() and asked.start() == 0)


def _who(message: Message, fields: forms.Fields) -> Address | None:
    """Name and address of who did it, where a label says so and he is neither the site nor the reader."""
    if fields.email.strip().lower() in {to.address for to in message.to} or reader.is_visitor(fields, message):
        return None
    labelled = [value for label, value in fields.rest if WHO.fullmatch(normal(label))]
    values = [value for value in (fields.name, *labelled, *_beside_lost_labels(message)) if value]
    reply = message.reply_to
    for value in values[:_NEAR]:
        first = value.partition("\n")[0]
        found = EMAIL.search(first)
        address = found[0].lower() if found else ""
        name = bare((first[: found.start()] if found else first).strip(" ,;:<([-|").partition("(")[0])
        name = "" if any(map(str.isdigit, name)) and not address else name
        name = name if is_name(name) and not notice_people.site_like(name, message) else ""
        if name.lower() in notice_people.recipients(message) or address in {to.address for to in message.to}:
            return None
        if name and not address and not fields.email and notice_people.is_greeted(name, message):
            # what the reader himself bought or booked
            return None
        if not address and fields.email and EMAIL.fullmatch(fields.email.strip()):
            address = fields.email.strip().lower()
        if not address and reply.address and not related(reply.domain, message.sender.domain):
            address = reply.address
        if name or (address and not related(address.rpartition("@")[2], message.sender.domain)):
            return Address(name, address)
    return _to_be_answered(message) or _of_address(message) or _seeker(message)


def _seeker(message: Message) -> Address | None:
    """Who looks for somebody to give work to, in one of the first lines: "Ann L. is looking for a fitter."."""
    main, _other = rows_.rows_of(message)
    lines = [row.plain for row in main if row.plain and not rows_.is_greeting(row)][:_TOP]
    if _is_row_of_seeker(message, lines):
        lines.append(telling.normal(message.subject))
    for one in (line for line in lines if len(line) <= _MAX_ROW and not FIRST_PERSON.search(line)):
        found = _NAME_FIRST.match(one)
        name = bare(found["name"]) if found and SEEKS.search(one, found.end()) else ""
        name = "" if any(word[0].islower() for word in name.split()) else name
        ours = name.lower() in notice_people.recipients(message)
        if name and is_name(name) and not (ours or notice_people.site_like(name, message)):
            return Address(name, "")
    return None


def _is_row_of_seeker(message: Message, lines: list[str]) -> bool:
    """Whether one of the first rows says who the customer is whom the subject names: "Client: Ann Lee"."""
    rows = (_divided(one) for one in lines)
    return any(value and WHO.fullmatch(label) and message.subject.startswith(value) for label, value in rows)


def _is_sought_in_subject(message: Message) -> bool:
    """Whether a market writes in the subject who looks for somebody, and his row and a link stand below."""
    found = _NAME_FIRST.match(message.subject)
    if not found or not SEEKS.search(message.subject, found.end()) or message.references:
        return False
    return bool(notice_links.to_record(message)) and _seeker(message) is not None


def is_sought(message: Message, name: str) -> bool:
    """Whether one of the first lines says that ``name`` looks for somebody to give work to."""
    found = _seeker(message)
    return found is not None and found.name == name


def _of_address(message: Message) -> Address | None:
    """Who stands in the first line of the address for the bill or the parcel, in the mail of a shop to its own."""
    main, _other = rows_.rows_of(message)
    rows = [row.plain for row in main if row.plain]
    place = next((index for index, one in enumerate(rows) if ADDRESS.fullmatch(one.strip(" :："))), -1)
    if place < 0 or not noise.automatic(message) and not composed.by_a_program(message):
        return None
    first = next((one for one in rows[place + 1 : place + 4] if not ADDRESS.fullmatch(one.strip(" :："))), "")
    name = bare(first)
    whole = " " in name and is_name(name) and not any(map(str.isdigit, first)) and all(
        word[:1].isupper() or not word[:1].islower() for word in name.split())
    if not whole or notice_people.site_like(name, message) or name.lower() in notice_people.recipients(message):
        return None
    # whom the mail calls by his name is told of his own order
    return None if notice_people.is_greeted(name, message) else Address(name, "")


def _to_be_answered(message: Message) -> Address | None:
    """Whom an answer goes to, where his address stands in the mail behind his name: "Ann Lee ann@mail.example"."""
    reply = message.reply_to
    if not reply.address or related(reply.domain, message.sender.domain) or not composed.by_a_program(message):
        return None
    main, other = rows_.rows_of(message)
    if contact_block.lines(message):
        return Address(reply.name, reply.address)
    for row in (*main, *other):
        before, found, _behind = row.raw[:_MAX_ROW].partition(reply.address)
        name = bare(before.strip(" ,;:<([-|")) if found else ""
        named = name and is_name(name) and not says_from(before) and not key_of(name)
        if named and not notice_people.site_like(name, message):
            return Address(name, reply.address)
    return _above_address((*main, *other), message)


def _without_role(name: str, message: Message) -> str:
    """"Ann Lee - Guest" without what she is there, where the subject has her name."""
    first, dash, _role = name.partition(" - ")
    return first if dash and " " in first and first.lower() in message.subject.lower() else name


def _above_address(rows: Sequence[rows_.NoticeRow], message: Message) -> Address | None:
    """Whom an answer goes to, by the line above his address: "Ann Lee - Guest"; the subject has his name as well."""
    reply = message.reply_to
    for above, row in itertools.pairwise(rows):
        if row.plain.lower() != reply.address:
            continue
        name = bare(above.raw[:_MAX_ROW].partition(" - ")[0])
        if is_name(name) and not key_of(name) and name.lower() in message.subject.lower() and (
                not notice_people.site_like(name, message)):
            return Address(name, reply.address)
    return None


def _beside_lost_labels(message: Message) -> list[str]:
    """The values of lines whose label the reader of forms takes for what a program adds: "User: Ann Lee, ann@…"."""
    main, _other = rows_.rows_of(message)
    found = []
    for row, below in itertools.pairwise((*(one for one in main if one.plain), rows_.NoticeRow("", ""))):
        if below.plain and WHO.fullmatch(normal(row.plain)):
            # in Japan with where he lives: "松田 亮 様（千葉県柏市）"
            found.append(_HONOURED.sub("", below.plain.replace("（", "(").partition("(")[0].strip()))
            continue
        match = notice_frame.ROW_OF.match(row.plain) if len(row.plain) <= 200 else None
        if match and WHO.fullmatch(normal(match["label"])):
            found.append(match["value"].lstrip(":： "))
        elif row.plain.endswith(")"):
            # "… was placed by the following customer: Ann Lee (ann@mail.example)"
            named = _NAMED.search(row.plain[:_MAX_ROW])
            found += [f"{named['name']} {named['email']}"] if named else []
    return found


def _words(message: Message, fields: forms.Fields) -> str:
    """What he wrote: the value of a label for words, without the labels that follow it."""
    noted = [
        value for label, value in fields.rest
        if " " in value and NOTES.fullmatch(normal(label)) and _speaks(value)]
    text = fields.message or next(iter(noted), "") or _below_heading(message)
    text = text or framed_words.below_table(message) or _only_sentence(fields)
    bold = _bold(message)
    pressed = rows_.labels_of(message)
    rows = [row for row in text.split("\n") if row.strip().lower().strip(" →>»›.:!") not in pressed or not row.strip()]
    while len(rows) > 1 and telling.normal(rows[0]).strip(" :").lower() in bold:
        # the question that he answers
        rows = rows[1:]
    kept = list(itertools.takewhile(lambda row: not _ends(row, bold), rows))
    while len(kept) > 1 and (not kept[-1].strip() or kept[-1].rstrip().endswith((":", "："))):
        # "See the question here:", above the link
        kept.pop()
    if len(kept) < len(rows) and _leads(rows[len(kept)], message):
        # "Do you need to make a change?", right above the link
        kept = _without_last(kept)
    return _without_leave(clean("\n".join(kept)), message)


def _speaks(value: str) -> bool:
    """Whether a value is no table of things, of which each cell became a short line."""
    rows = value.split("\n")
    return len(rows) < _CELLS or any(len(row.split()) >= _SENTENCE for row in rows)


def _only_sentence(fields: forms.Fields) -> str:
    """The only value that is a sentence, whatever its label is: "Addtional infos"."""
    found = [value for _label, value in fields.rest
             if len(value.split()) >= _SENTENCE and value.rstrip()[-1:] in tuple(".?!…。？！") and "http" not in value]
    return found[0] if len(found) == 1 else ""


def _leads(row: str, message: Message) -> bool:
    """Whether a line is a link to the site of ``message`` and nothing else."""
    host = links.host_of(row.strip())
    return bool(host) and related(host, message.sender.domain) and " " not in row.strip()


def _without_last(rows: list[str]) -> list[str]:
    """The rows without a last paragraph of one line."""
    apart = len(rows) > 2 and rows[-1].strip() and not rows[-2].strip()
    return rows[:-2] if apart else rows


def _without_leave(text: str, message: Message) -> str:
    """``text`` without the leave that the program takes in a paragraph of its own, above the name of its site."""
    words, gap, last = text.rpartition("\n\n")
    if not gap or not LEAVE.fullmatch(last.strip(" ,.!")):
        return text
    main, _other = rows_.rows_of(message)
    rows = [row.plain for row in main if row.plain]
    below = {below.lower() for row, below in itertools.pairwise(rows) if row == last.strip()}
    return words.rstrip() if message.sender.name.strip().lower() in below else text


def _below_heading(message: Message) -> str:
    """The paragraph below a heading for words that has no colon."""
    main, _other = rows_.rows_of(message)
    for index, row in enumerate(main):
        heading = normal(row.plain) if 0 < len(row.plain) <= _HEADING else ""
        if heading and (NOTES.fullmatch(heading) or MORE.fullmatch(heading) and _seeker(message)):
            below = itertools.dropwhile(lambda one: not one.plain, main[index + 1 :])
            return "\n".join(one.raw for one in itertools.takewhile(lambda one: bool(one.plain), below))
    return ""


def _ends(row: str, bold: frozenset[str]) -> bool:
    """Whether his words end before a line: with the next label, a link alone, or the foot."""
    return _is_label(row, bold) or bool(_LINK.fullmatch(row.strip())) or bool(PROGRAM_FOOT.match(row))


def _is_label(row: str, bold: frozenset[str]) -> bool:
    match = notice_frame.ROW_OF.match(row)
    if not match:
        return False
    label, value = match["label"].strip(), match["value"].strip()
    key = key_of(label)
    return label.lower() in bold or bool(key) and (not value or forms.fits(key, value, label))


def _bold(message: Message) -> frozenset[str]:
    """What stands in bold letters, in small ones, without colons."""
    if message.tree is None:
        return frozenset()
    nodes = itertools.islice(message.tree.iter("b", "strong", "th", "dt"), _MAX_NODES)
    return frozenset(telling.normal(html_.label(node)).strip(" :：").lower() for node in nodes) - {""}
