# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What any notification tells: who did what, the words, the link. Structure and headers first, then the sentences.

A card needs a person who did something: mail that says only that something happened, or what the reader himself or
the service did, tells nothing here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .. import noise, telling
from ..lazy_regex import lazy_regex
from ..message import Message
from ..name_words import GREETING as WELCOME
from ..names import bare, is_name
from ..notice_words import FIRST_PERSON, TITLED, VIA, YOU
from ..service_words import OWN
from ..telling_words import POST_IN_TOPIC
from ..template_words import ACCOUNT, CONFIRMATION, EVENT, SERVICE, THANKS
from ..wording import Told
from . import (
    forms,
    notice_around,
    notice_boxes,
    notice_doer,
    notice_events,
    notice_leave,
    notice_links,
    notice_people,
    notice_quoted,
    notice_speakers,
    notice_start,
    notice_table,
    notice_text,
    notice_titles,
    notice_trim,
    order_notes,
)
from . import notice_rows as rows_
from .notice_lines import byline
from .notice_reading import HEAD_ROWS, Reading, reading_of, said_in

ACTIONS = (
    *("comment", "reply", "mention", "reaction", "like", "share", "message", "follow", "visit", "review", "question"),
    *("request", "order"),
)
#: actions in which a person writes nothing
WORDLESS = frozenset({"like", "reaction", "follow", "share", "visit"})
#: what a table of labels and values may hold
_TABLES = ("comment", "reply", "review", "question")
_SEVERAL = lazy_regex(r"^\W*(?:you have )?(?:[2-9]|\d\d+)\s", re.IGNORECASE)
_NEAR, _MAX_LINKS, _MAX_TEXT = 8, 50, 50_000
#: words of a bare "Thank you"
_BARE = 3
#: where everybody reads what is written: "[Acme] [forum]"
_OF_A_FORUM = lazy_regex(r"\]\s?\[(?:forums?|форум|foro|foorumi|fórum)\]", re.IGNORECASE)


class Notice(NamedTuple):
    """What a notification tells; ``told.names`` is never empty."""

    told: Told
    text: str
    url: str
    #: whether a sentence says it, not only signs that agree
    said: bool
    #: name for people and address of the page it is about
    title: str = ""
    fields: forms.Fields | None = None


def read(message: Message) -> Notice | None:
    """What ``message`` tells, ``None`` if that is nothing of a person."""
    if "notice" not in message.memo:
        message.memo["notice"] = _read(message)
    return message.memo["notice"]


def service(message: Message, notice: Notice | None) -> bool:
    """Whether the subject says that the service speaks of itself: a digest, an offer, an account."""
    if notice is not None and notice.text and notice_people.answers_in_his_name(message, notice.told.names[0]):
        # the subject is that of what he answers: "Re: Offer: Two kettles"
        return False
    subject = telling.normal(message.subject)
    told = notice is not None and notice.said and not message.has("list-unsubscribe")
    # who can be reached filled in a survey: no program asks for one
    told = told or bool(notice and notice.text and notice.fields and notice.fields.email)
    if told or said_in(message, subject) or notice is not None and notice.text and _wrote(message, notice):
        return bool(SERVICE.search(subject))
    if notice is not None and notice.text and notice_speakers.NUMBERED.match(message.subject):
        # behind the number of a thing stands what it is called: "[bug #12] Login fails"
        return bool(SERVICE.search(subject))
    if notice is not None and notice.text:
        # "Ticket created: Offer for kettles": what stands behind the colon is what somebody wrote about
        head = subject.partition(": ")[0]
        subject = head if reading_of(message).read(telling.without_prefix(head)) else subject
    return bool(SERVICE.search(subject) or ACCOUNT.search(subject))


def _wrote(message: Message, notice: Notice) -> bool:
    """Whether a line says who wrote what stands below it: "Ann Lee wrote on 29 November, 8:14:"."""
    rows = reading_of(message).main[:HEAD_ROWS]
    leads = (row.plain for row in rows if row.plain.endswith((":", "：")))
    return any(byline(one)[0] in notice.told.names for one in leads)


def confirmation(message: Message) -> bool:
    """Whether the service thanks for, or confirms, what the reader did."""
    main, _other = rows_.rows_of(message)
    # "Thank you for using …" is the leave of a program
    rows = (row for row in main[:_NEAR] if len(row.plain.split()) <= _BARE or not rows_.is_foot(row))
    lines = (telling.without_prefix(telling.normal(message.subject)), *(row.plain for row in rows))
    return any(CONFIRMATION.match(one) for one in lines)


def _read(message: Message) -> Notice | None:
    reading = reading_of(message)
    sentences = reading.sentences()
    tales = [told for told in map(reading.tale, sentences) if told]
    whole = [
        (told, sentence)
        for told, sentence in ((reading.whole(reading.read(one)), one) for one in (*sentences, *reading.reasons()))
        # "NAME requested a password reset" is no request to us
        if told
        and not (told.action == "request" and ACCOUNT.search(sentence))
        and not (_of_itself(message, told) or notice_table.is_title_asked_for(reading, told))
        and not THANKS.match(sentence)
    ]
    hint = _hint(tales)
    told, said = _decided(reading, whole, hint), bool(whole)
    fields = None
    if told and told.action in (*_TABLES, "message", "request"):
        # the table says better than the lines what was written
        table = forms.read(message)
        # a form that names its visitor is read by the reader of forms
        ours = told.action in _TABLES or "name" not in table.known or reading.evidence.get(told.names[0], 0) >= 3
        if not notice_doer.is_typed(table, message, told.names[0]):
            fields = table if ours and table.message and len(table.known) + len(table.rest) > 1 else None
            told = _as_the_table(reading, told, table)
    elif not told and not reading.own:
        told, fields = _moderation(reading, hint)
        if not told and not confirmation(message):
            told = _without_sentence(reading, hint)
        told = told or notice_events.told(reading)
    if not told or (said and _thanked_above(reading, whole)):
        return None
    if told.action == "message" and (_OF_A_FORUM.search(message.subject) or reading.labels_comment()):
        told = told._replace(action="comment")
    text = _words(reading, told, fields, whole)
    if reading.by_event and not _stand_apart(text, reading):
        return None
    tales_told = [sentence for _told, sentence in whole][:3]
    url = notice_links.place_of(message, told.names, tales_told, _near_newest(reading), reading.evidence)
    return Notice(told, text, url, said, fields=fields or (notice_doer.in_table(reading, told) if text else None))


def _hint(tales: list[Told]) -> str:
    """What the first sentence tells; a message of which another says that it is a comment is one on a ticket."""
    hint = tales[0].action if tales else ""
    return "comment" if hint == "message" and any(told.action == "comment" for told in tales[:4]) else hint


def _near_newest(reading: Reading) -> str:
    """The first lines of the newest of several notes; "" where there is one."""
    return "\n".join(row.raw for row in reading.main[reading.newest : reading.newest + 4]) if reading.newest else ""


def _stand_apart(text: str, reading: Reading) -> bool:
    """Whether somebody's words stand apart from the line of which an event and a name are understood.

    Without them these may be any: "Write a review of Red Kettle. Customer Service answers".
    """
    reading.by_event = bool(text) and not any(line in text for line in reading.event_lines)
    return reading.by_event


def _without_sentence(reading: Reading, hint: str) -> Told | None:
    """Who did what where no sentence names him: by a line of the writer, a table, headers and structure."""
    hint = hint or notice_speakers.of_a_tracker(reading) or notice_speakers.through_a_program(reading)
    did = notice_table.deed(reading, hint) if hint else notice_table.event_in_subject(reading)
    told = notice_speakers.by_byline(reading, did) or notice_table.told(reading, hint)
    told = told or notice_speakers.by_quoted_name(reading, did)
    return told or notice_speakers.by_signs(reading, did) or notice_speakers.by_foot(reading)


def _as_the_table(reading: Reading, told: Told, table: forms.Fields) -> Told:
    """``told`` of the author whom the table names; the name in the sentence may be the thing's: "a review of Acme"."""
    name = bare(table.name.partition("\n")[0].partition("(")[0])
    in_table = told.action in _TABLES and is_name(name) and name.lower() not in reading.readers
    if not in_table or told.names[0] in name or name in told.names[0] or reading.evidence.get(told.names[0], 0) >= 2:
        return told
    return told._replace(names=[name], who=name) if told.who == told.names[0] and not reading.is_site(name) else told


def _thanked_above(reading: Reading, whole: list[tuple[Told, str]]) -> bool:
    """Whether a shop thanks the reader for his own order before anybody is named: "Note from SHOP: …" is its own."""
    rows = [row.plain for row in reading.main[:HEAD_ROWS] if row.plain]
    tales = {sentence for _told, sentence in whole}
    if reading.subject in tales or noise.notifier(reading.message):
        return False
    first = next((index for index, row in enumerate(rows) if row in tales), 0)
    return any(OWN.match(_ungreeted(row)) for row in rows[:first])


def _ungreeted(row: str) -> str:
    """A sentence without the greeting before it in the same line."""
    return row.partition(",")[2].strip() if WELCOME.match(row) and "," in row else row


def _of_itself(message: Message, told: Told) -> bool:
    """Whether who writes to many tells what people do with his own: "Mia loves our new kettles"."""
    own = message.has("list-unsubscribe") or notice_people.of_a_site(message)
    return own and bool(FIRST_PERSON.match(told.rest.lstrip(" :,-")))


def _words(reading: Reading, told: Told, fields: forms.Fields | None, whole: list[tuple[Told, str]]) -> str:
    """What the person of ``told`` wrote: in the table, in the sentence, or where it stands below."""
    if told.action in WORDLESS and not notice_speakers.shared_with_us(told, whole):
        return ""
    message = reading.message
    people = frozenset(name.lower() for name in told.names)
    labels = rows_.labels_of(message)
    text = notice_text.tidy(fields.message, labels, reading.heads, people, own=True) if fields else ""
    if not text and told.action in ("order", "request"):
        text = notice_table.noted(reading)
    text = text or _in_sentence(reading, told) or notice_table.cell(message)
    newest, below = reading.newest, noise.notifier(message)
    text = text or notice_text.written(message, reading.heads, people, newest, below_quote=below)
    text = notice_trim.without_closing(text, message.sender.name, people)
    text = text or next((found for found in (_quoted(reading, one.rest) for one, _said in whole) if found), "")
    text = text or _behind_colon(reading, whole)
    text = notice_trim.without_lead(notice_trim.without_speaker(text, told.names[0]))
    if message.html and message.text:
        text = notice_leave.shown_twice(text, message.text[:_MAX_TEXT])
    if not text and told.action in (*_TABLES, "message"):
        text = notice_start.below_colon(message, reading.heads, people)
    if text:
        text = _without_frame(reading, told, text, people)
    if told.action == "connect":
        # what stands above is what the site says of him
        text = notice_trim.without_figures(notice_trim.quoted_part(text) or text)
    pressed = {label.lower() for _url, label, _node in message.links[:_MAX_LINKS]}
    text = notice_trim.above_button(notice_trim.below_rows(text, reading.main), pressed)
    site = next(filter(None, _own_names(message)), "")
    text = notice_around.inner(text, message, people, site, reading.subject) if text else ""
    text = notice_leave.taken(text, message, people)
    text = notice_titles.without(
        text, reading.subject, " ".join(one.rest for one, _said in whole), reading.readers,
        called=told.action == "mention", through=bool(VIA.search(message.sender.name)))
    of_people = text.lower() in people or told.action == "connect" and notice_trim.of_a_profile(text, people)
    if of_people or text.lower() in reading.titles() or text in _own_names(message) or _is_title(reading, text):
        return ""
    return notice_trim.unquoted(text)


def _behind_colon(reading: Reading, whole: list[tuple[Told, str]]) -> str:
    """What a sentence goes over into: "NAME commented on your post: Is it loud?"; in a subject it is a title."""
    below = [one for one, sentence in whole
             if sentence != reading.subject and not TITLED.search(one.rest.partition(":")[0])]
    return next((found for found in (notice_quoted.behind_colon(one.rest) for one in below) if found), "")


def _is_title(reading: Reading, text: str) -> bool:
    """Whether the line above ``text``, all of which stands in quotation marks, says that it is a title."""
    if text[:1] not in "\"“„«" or "\n" in text:
        return False
    rows = [row for row in reading.main[:HEAD_ROWS] if row.plain]
    index = next((at for at, row in enumerate(rows) if row.raw == text), 0)
    return bool(index) and bool(TITLED.search(rows[index - 1].plain))


def _own_names(message: Message) -> tuple[str, ...]:
    """What the site is called: in From, or before the colon of the subject: "Acme: New message"."""
    return message.sender.name, message.subject.partition(":")[0].strip()


def _quoted(reading: Reading, rest: str) -> str:
    """What stands in quotation marks behind a verb, unless another line tells that it is a title: entitled "Red"."""
    text = notice_quoted.in_sentence(rest)
    mark = f'"{text.lower()}"'
    lines = (row.plain.lower().partition(mark) for row in reading.main[:HEAD_ROWS]) if text else ()
    titled = any(found and TITLED.search(before) for before, found, _behind in lines)
    return "" if titled else text


def _in_sentence(reading: Reading, told: Told) -> str:
    """What the sentence quotes, unless a line below is quoted as a whole: then the sentence has a title."""
    text = _quoted(reading, told.rest)
    whole = [row.raw.rstrip() for row in reading.main[:HEAD_ROWS] if told.rest and row.plain.endswith(told.rest)]
    if text and any(row.endswith((":", "：")) for row in (told.rest, *whole)):
        # "NAME commented on your photo: "Blue" at …:", with the words below
        return ""
    lines = [row.plain for row in reading.main[:HEAD_ROWS] if row.plain.startswith('"')] if text else []
    return "" if any(one.endswith('"') and len(one) > len(text) and text not in one for one in lines) else text


def _without_frame(reading: Reading, told: Told, text: str, people: frozenset[str]) -> str:
    """``text`` without what a program sets around it: labels, marks, the time, and the leave of its site."""
    message = reading.message
    bold = notice_boxes.bold_labels(message.tree)
    text = notice_trim.between_labels(text, notice_boxes.styled_labels(message.tree))
    text = notice_trim.above_changes(text, reading.changes)
    text = notice_trim.below_name(text, notice_boxes.beside_name(message.tree, people))
    text = notice_titles.without_card(text, reading.subject)
    text = notice_trim.without_address(notice_titles.without_heading(text, reading.subject))
    text = notice_trim.above_label(notice_trim.without_label(text, bold), bold)
    if told.action in ("order", "request"):
        of_a_table = notice_table.is_table(message, text) or rows_.is_underlined(text, reading.main)
        of_a_table = of_a_table or told.action == "order" and order_notes.is_of_shop(text, message)
        text = "" if of_a_table else notice_trim.without_rows(text)
    text = notice_trim.without_written_by(notice_trim.without_time(text, reading.main), people)
    text = notice_trim.without_marks(notice_trim.without_day(text) if told.action == "review" else text)
    text = notice_trim.without_closing(text, message.sender.name, people)
    return notice_trim.without_advice(text, message.sender.name)


def _decided(reading: Reading, whole: list[tuple[Told, str]], hint: str) -> Told | None:
    """The tale among several that the other signs agree with; the first if none does."""
    if not whole:
        return None
    tales = [one for one, _sentence in whole]
    tales = notice_speakers.below_subject(reading, whole) or tales
    told = next((one for one in tales if reading.evidence.get(one.names[0], 0) >= 2), tales[0])
    if len(tales[0].names[0].split()) > 1 and YOU.search(tales[0].rest):
        # what was done to the reader stands first; whom it answers may have a link to his page
        told = tales[0]
    name = told.names[0]
    if name.islower() and name not in reading.evidence and not notice_speakers.is_handle(reading, name):
        # "Opinión pendiente de moderación": a word, where a person is named elsewhere
        told = next((one for one in tales if one.names[0][:1].isupper()), told)
    fuller = next((one for one in tales if one.names[0].startswith(f"{told.names[0]} ")), None)
    fuller = fuller or next((one for one in tales if _is_inflected(told.names[0], one.names[0])), None)
    if fuller and fuller.action == told.action:
        told = fuller
    finer = {
        "comment": ("mention", "reply", "review", "question"),
        "reply": ("mention",),
        "message": ("mention", "review"),
        "reaction": ("reply", "comment"),
        "question": (),
    }
    same = [one for one, _sentence in whole if one.names[0].lower() == told.names[0].lower()]
    for one in same:
        if one.action in finer.get(told.action, ()) and told.action in finer:
            told = told._replace(action=one.action)
            break
    first = reading.read(reading.subject)
    if (
        first
        and not first.names
        and first.action == hint
        and hint in finer.get(told.action, ())
        and (hint != "reply" or YOU.search(reading.subject))
        and not (hint == "question" and any(POST_IN_TOPIC.search(sentence) for _one, sentence in whole))
    ):
        return told._replace(action=hint)
    return told


def _is_inflected(first: str, whole: str) -> bool:
    """Whether ``first`` is the first of the names in ``whole`` in another case: "від Оксани", "Оксана Мельник"."""
    name, _blank, rest = whole.partition(" ")
    stem = max(3, len(name) - 2)
    near = abs(len(first) - len(name)) <= 1 and first[:stem] == name[:stem] and first != name
    return bool(rest) and near and " " not in first and not first.isascii() and first[:1].isupper()


def _moderation(reading: Reading, hint: str) -> tuple[Told | None, forms.Fields | None]:
    """The table of a comment that waits: author, address, comment, link (a form without such a word is a request)."""
    if noise.notifier(reading.message):
        # the table of a tracker tells who reported the issue
        return None, None
    of_an_event = EVENT.search(reading.subject) or notice_table.event(reading)
    if hint == "comment" and of_an_event and not reading.read(reading.subject):
        # a note on an order or a donation
        return None, None
    fields = forms.read(reading.message)
    if hint == "question" and {"name", "email"} <= fields.known.keys() and "product" not in fields.known:
        # a form whose subject says "question"
        return None, None
    name = fields.name.partition("\n")[0]
    name = bare(name.partition("(")[0]) if name else ""
    via = hint == "message" and reading.evidence.get(name, 0) >= 3
    if not (hint in _TABLES or via) or not is_name(name) or name.lower() in reading.readers:
        return None, None
    if fields.email and any(fields.email == to.address for to in reading.message.to):
        return None, None
    if not (fields.message or "email" in fields.known):
        return None, None
    return Told(hint, [name], 0, "", name), fields
