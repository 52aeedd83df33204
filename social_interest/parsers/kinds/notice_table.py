# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who acted, as the rows of a notification's table tell it, where no sentence does: "Purchased by: Ann Lee".

A table alone is no notification: the subject or a line says besides that something was ordered, booked or written, or
the answer goes to the very address that stands in it.
"""

from __future__ import annotations

from .. import label_stems, noise
from ..domains import same_owner
from ..event_words import FROM
from ..labels import key_of, normal
from ..message import Message
from ..names import bare
from ..names import one as one_name
from ..notice_words import STARS_LINE, YOU
from ..record_words import LETTER, NOTES
from ..row_words import DONE_BY, EVENTS, REASON, REQUESTED
from ..service_words import OWN
from ..template_words import CONFIRMATION, NEW, THANKS
from ..text import EMAIL, clean
from ..wording import Told
from . import form_text, forms, notice_people, order_notes
from . import notice_rows as rows_
from .notice_ends import ends
from .notice_frame import ROW_OF
from .notice_lines import labelled, person
from .notice_reading import Reading

_MAX_ROWS, _SENTENCE = 45, 200
_NEAR = 8
#: rows of a table
_TABLE = 3
#: words of a bare "Thank you", with which a program takes leave
_BARE = 3


def told(reading: Reading, hint: str) -> Told | None:
    """Who acted by the table of ``reading``, and what he did: ``hint``, or what the subject says happened."""
    message = reading.message
    if noise.notifier(message):
        # the table of a tracker tells who reported the issue
        return None
    name, address = _person(reading)
    if not name and event(reading):
        name = _in_the_passive(reading)
    if not name and not address and hint and notice_people.names_nobody(message):
        address = (_in_a_sentence(reading) if noise.nobody(message.sender) else "") or _from_address(reading)
    if not name and not address and _asked_by_address(reading):
        return Told("request", [message.reply_to.address], 0, "", message.reply_to.address)
    if not name and not address:
        return None
    answered = bool(address) and address == message.reply_to.address and address != message.sender.address
    did = deed(reading, hint) or ("message" if answered and _has_words(reading) else "")
    return Told(did, [name or address], 0, "", name or address) if did else None


def deed(reading: Reading, hint: str) -> str:
    """What was done: by the subject, else by an event, else ``hint``: a label below, as "Note", tells less of it."""
    said = reading.read(reading.subject)
    return hint if said and said.action else event(reading) or hint


def _person(reading: Reading) -> tuple[str, str]:
    """(name, address) of the first row that says who acted; of an address alone the name is empty."""
    alone = ""
    for rows in (reading.main, reading.other):
        for index, row in enumerate(rows[:_MAX_ROWS]):
            label, value = labelled(row.plain) if row.plain else ("", "")
            if not label:
                continue
            value = value or next((below.plain for below in rows[index + 1 : index + 3] if below.plain), "")
            name, address = person(value)
            if name and name.lower() not in reading.readers and not key_of(name) and not reading.is_site(name):
                below = rows[index + 1 : index + 4]
                address = address or next((found for _name, found in (person(one.plain) for one in below) if found), "")
                if address or not notice_people.is_greeted(name, reading.message):
                    return reading.settled(name), address
            if address and not alone and not any(address == to.address for to in reading.message.to):
                alone = address
    fields = forms.read(reading.message)
    # the cells of a table have no colon
    for value in (fields.name, *(value for label, value in fields.rest if label_stems.of_person(label.strip(" :：")))):
        name = person(value.partition("\n")[0])[0]
        if name and name.lower() not in reading.readers and not reading.is_site(name):
            mine = not alone and notice_people.is_greeted(name, reading.message)
            return ("", "") if mine else (reading.settled(name), alone)
    return "", alone


def cell(message: Message) -> str:
    """What stands in a cell beside a label of words: "Review | It boils fast."."""
    if message.tree is None or message.tree.find(".//td") is None:
        return ""
    fields = forms.from_tables(message.tree)
    if len(fields.rest) + len(fields.known) < _TABLE:
        return ""
    pressed = rows_.labels_of(message)
    if fields.message and not rows_.is_foot(rows_.of_text(fields.message)[0]):
        return clean(fields.message)
    for label, value in fields.rest:
        if label_stems.of_words(label.strip(" :：")) and " " in value and not any(char.isdigit() for char in label):
            first = rows_.of_text(value)[0]
            if STARS_LINE.fullmatch(first.plain):
                continue
            if not rows_.is_button(first, pressed) and not rows_.is_foot(first):
                return clean(value)
    return ""


def noted(reading: Reading) -> str:
    """What stands behind a label for words in one line: "Special request: …"; "" without such a row."""
    said = order_notes.of_buyer(reading.message)
    if said:
        return said
    for index, row in enumerate(reading.main[:_MAX_ROWS]):
        match = ROW_OF.match(row.raw)
        if not match:
            continue
        label, value = match["label"].strip("*_-• "), match["value"]
        if NOTES.fullmatch(normal(label)) and value.count(" ") > 1:
            return clean(value)
        if value or not (LETTER.fullmatch(label) or label_stems.of_words(label) or REASON.search(label)):
            continue
        below = next((one for one in reading.main[index + 1 : index + 3] if one.plain), None)
        if below is not None and below.plain.count(" ") > 1 and not ends(below, rows_.labels_of(reading.message)):
            return clean(below.raw)
    rest = forms.read(reading.message).rest
    letter = next((value for label, value in rest if LETTER.fullmatch(label.strip(" :："))), "")
    if letter:
        return clean(letter)
    below = form_text.below_heading(reading.message)
    return clean(below[1]) if below else ""


def is_table(message: Message, text: str) -> bool:
    """Whether ``text`` is nothing but cells of a table of labels and values, of which none holds words."""
    if message.tree is None or message.tree.find(".//td") is None:
        return False
    fields = forms.from_tables(message.tree)
    if fields.message or any(label_stems.of_words(label.strip(" :：")) for label, _value in fields.rest):
        return False
    cells = {line for pair in fields.rest for cell in pair for line in cell.rstrip(":：").split("\n")}
    cells |= {line for value in fields.known.values() for line in value.split("\n")}
    rows = [row.strip().rstrip(":：") for row in text.split("\n") if row.strip()]
    return len(rows) > 1 and all(row in cells or key_of(row) or rows_.is_stamp(row) for row in rows)


def _in_the_passive(reading: Reading) -> str:
    """The name that ends a sentence about what was done: "A new order has been placed by NAME."."""
    for one in (reading.subject, *(row.plain for row in reading.main[: 2 * _NEAR])):
        match = DONE_BY.search(one) if any(words.search(one) for _action, words in EVENTS) else None
        name = bare(match["name"]) if match else ""
        if name and one_name(name) == name and name.lower() not in reading.readers and not reading.is_site(name):
            return reading.settled(name)
    return ""


def _in_a_sentence(reading: Reading) -> str:
    """The address in a sentence about what was written: "You have got a message from the user ann@mail.example …"."""
    for row in reading.main[: 2 * _NEAR]:
        found = EMAIL.search(row.plain) if "@" in row.plain else None
        told = reading.read(row.plain) if found and len(row.plain.split()) > _NEAR else None
        domain = found[0].rpartition("@")[2].lower() if found else ""
        known = (reading.message.sender.domain, *(to.domain for to in reading.message.to))
        if told and told.action and not any(same_owner(domain, one) for one in known):
            return found[0].lower()
    return ""


def _from_address(reading: Reading) -> str:
    """The address with which a line about something new goes over: "New message from ann@mail.example:"."""
    for row in reading.main[:_NEAR]:
        one = row.plain.rstrip(":： ")
        found = EMAIL.search(one) if "@" in one and len(one) < len(row.plain) <= _SENTENCE else None
        new = found and (NEW.search(one) or NEW.search(reading.subject))
        if new and found.end() == len(one) and FROM.search(one[: found.start()]) and (
                _is_foreign(found[0], reading)):
            told = reading.read(row.plain)
            return found[0].lower() if told and told.action else ""
    return ""


def _asked_by_address(reading: Reading) -> str:
    """Whom the answer goes to, where a line says that he asked: "… was requested by ann@mail.example."."""
    reply = reading.message.reply_to.address
    if not reply or reply == reading.message.sender.address or not noise.automatic(reading.message):
        return ""
    for row in reading.main[:_BARE]:
        at = row.plain.lower().find(reply) if "@" in row.plain else -1
        if at > 0 and len(row.plain) <= _SENTENCE and FROM.search(row.plain[:at]) and REQUESTED.search(row.plain[:at]):
            return reply if _is_foreign(reply, reading) else ""
    return ""


def is_title_asked_for(reading: Reading, told: Told) -> bool:
    """Whether ``told`` names a thing, in quotation marks in the subject, that was asked for by an address."""
    titled = told.action == "request" and f'"{told.names[0].lower()}"' in reading.subject.lower()
    return titled and bool(_asked_by_address(reading))


def _is_foreign(address: str, reading: Reading) -> bool:
    """Whether ``address`` is neither the site's nor the reader's."""
    known = (reading.message.sender.domain, *(to.domain for to in reading.message.to))
    return not any(same_owner(address.rpartition("@")[2].lower(), one) for one in known)


def _has_words(reading: Reading) -> bool:
    """Whether a label says that the words of a person stand behind it."""
    labels = (row.plain.replace("：", ":").partition(":")[0].strip() for row in reading.main if ":" in row.plain[:60])
    return any(key_of(label) == "message" or label_stems.of_words(label) for label in labels)


def event(reading: Reading) -> str:
    """What the subject, or a line about something new, says that somebody did, and not the reader himself."""
    first = [
        row.plain for row in reading.main[: 2 * _NEAR]
        if row.plain and not rows_.is_greeting(row) and not (len(row.plain.split()) > _BARE and rows_.is_foot(row))
    ][:_NEAR]
    if YOU.search(reading.subject) or any(_of_the_reader(one) for one in (reading.subject, *first)):
        return ""
    lines = [reading.subject, *(one for one in first[:4] if NEW.search(one))]
    return next((action for action, words in EVENTS if any(words.search(one) for one in lines)), "")


def event_in_subject(reading: Reading) -> str:
    """What happened by a subject that calls it new, in the mail of a program."""
    new = NEW.search(reading.subject) and any(words.search(reading.subject) for _action, words in EVENTS)
    return event(reading) if new and noise.nobody(reading.message.sender) else ""


def _of_the_reader(one: str) -> bool:
    bare_thanks = THANKS.match(one) and len(one.split()) <= _BARE
    return bool(OWN.match(one) or not bare_thanks and (THANKS.match(one) or CONFIRMATION.match(one)))
