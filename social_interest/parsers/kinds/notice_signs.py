# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""By what a mail without any sign in its headers is known for a notification: where it tells of whom, and its frame."""

from __future__ import annotations

import re

from .. import label_stems, noise
from ..event_words import THIS_MAIL
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..links import related
from ..message import Message
from ..names import bare, is_name
from ..notice_words import ANSWER, COMMENT_LABEL, FIRST_PERSON, POSTED, REPLYABLE, SAYS_I, SOMEBODY, YOU
from ..quotes import is_answer
from ..row_words import DONE_BY
from ..service_words import PROGRAM_FOOT
from ..telling_words import TICKET
from ..template_words import EVENT, NEW
from ..visitor_words import ABOUT_PRODUCT, ADVERT, SURVEY
from ..wording import Told
from . import composed, forms, notice_events, notice_links, notice_people
from . import notice_rows as rows_
from .notice import Notice
from .notice_lines import byline, labelled, person
from .notice_reading import HEAD_ROWS, Reading, reading_of

_NEAR, _MAX_ROW = 8, 300
#: "please answer within a day", at the end of a sentence
_ASKED_OF_US = lazy_regex(r"(?<=[。.!！ ])[^。.!！]{1,60}(?:ください|下さい|주세요|주십시오)[。.!！]?\s*$")
#: words of a label
_LABEL = 2
_FORUM = lazy_regex(r"\b(?:forums?|foro|fórum|foorumi\w*|форум\w*)\b|フォーラム|论坛|포럼", re.IGNORECASE)
#: words behind a name that are more than a value
_WORDS = 4
#: characters of a label
_MAX_LABEL = 40
#: what one calls oneself, and no word of a sentence: "OolongOwen", "mia_s", "ann77"
_HANDLE = lazy_regex(r"(?=\S*(?:[^\W\d_][\W\d_]|[a-z][A-Z]))[^\W_][\w.-]{2,39}|[a-z][a-z0-9]{2,39}")
#: what somebody wrote
_WRITTEN = frozenset(("review", "comment", "question", "message"))
#: what is said to somebody
_SAID = _WRITTEN | {"reply", "mention"}
#: headers for which a mail counts as one to many
TO_MANY = ("list-unsubscribe", "list-unsubscribe-post", "list-id", "precedence")


def without_a_person(message: Message) -> bool:
    """Whether a site tells that something new is there, and not of whom: a notification, and no letter."""
    main, _other = rows_.rows_of(message)
    first = (message.subject, *(row.plain for row in main[:_NEAR]))
    if message.references or not any(NEW.search(one) for one in first) or not notice_people.of_a_program(message):
        return False
    reading = reading_of(message)
    first = [reading.subject, *[row.plain for row in reading.main[: 2 * _NEAR] if row.plain][:2]]
    tells = any(NEW.search(one) and (reading.read(one) or EVENT.search(one)) for one in first)
    # people write of new things too, but in the first person
    if any(FIRST_PERSON.search(row.plain) for row in reading.main[: 2 * _NEAR]):
        return False
    if not tells or message.references or not notice_people.of_a_site(message):
        return False
    labels = rows_.labels_of(message)
    return bool(notice_links.to_site(message)) or any(
        rows_.is_foot(row) or rows_.is_button(row, labels) for row in reading.main if row.plain
    )


def of_one_who_wrote(message: Message, notice: Notice) -> bool:
    """Whether a line near the top says that something new is there, and a line or the headers who wrote it."""
    reading = reading_of(message)
    first = [reading.subject, *[row.plain for row in reading.main[: 2 * _NEAR] if row.plain][:_NEAR]]
    tag = message.subject.partition("] ")[0]
    in_tag = tag.startswith("[") and bool(COMMENT_LABEL.fullmatch(tag[1:]))
    if not in_tag and not any(
            _tells_of_something(one, reading.read(one)) or NEW.search(one) and EVENT.search(one) for one in first):
        return False
    name = notice.told.names[0]
    return reading.evidence.get(name, 0) >= 2 or wrote(message, name)


def _tells_of_something(one: str, told: Told | None) -> bool:
    """Whether a line says that something was written: "A comment was added:", "Comment: Red kettles"."""
    return told is not None and bool(NEW.search(one) or POSTED.search(one) or one.endswith(":") or told.rest[:1] == ":")


def of_the_reader(message: Message) -> bool:
    """Whether the only person that the mail tells of is its reader: an own action."""
    if "notice_own" not in message.memo:
        reading = reading_of(message)
        others = [reading.whole(reading.read(one)) for one in reading.sentences()]
        message.memo["notice_own"] = reading.own and not any(others)
    return message.memo["notice_own"]


def in_subject(message: Message, notice: Notice) -> bool:
    """Whether the subject names the person of ``notice`` too."""
    subject = message.subject.lower()
    return any(name.lower() in subject for name in notice.told.names)


def in_subject_alone(message: Message) -> bool:
    """Whether the subject says what was done, and not by whom."""
    reading = reading_of(message)
    told = reading.read(reading.subject)
    return told is not None and not told.names


def wrote(message: Message, name: str) -> bool:
    """Whether a line says that ``name`` wrote what stands below."""
    rows = reading_of(message).main[:HEAD_ROWS]
    return any(
        byline(row.plain)[0] == name or person(labelled(row.plain)[1])[0] == name or _is_done_by(row.plain, name)
        for row in rows if row.plain)


def ordered_by_somebody(message: Message, found: Notice) -> bool:
    """Whether nobody's mail to one reader says who did something new, and nothing else: "New order placed by NAME"."""
    if found.said or found.url or found.text or found.told.action not in ("order", "request"):
        return False
    if not noise.machine(message) or message.has_any(TO_MANY):
        return False
    rows = [row.plain for row in reading_of(message).main[:_NEAR] if row.plain]
    return any(_is_done_by(one, found.told.names[0]) for one in rows)


def follows_us(message: Message, found: Notice) -> bool:
    """Whether subject and first line say that somebody follows the reader, with a link to his page on that site."""
    return (
        found.said and len(found.told.names) == 1 and in_subject(message, found) and told_at_the_top(message, found)
        and bool(notice_links.profile_of(message, found.told.names[0])) and not message.has_any(TO_MANY))


def _is_done_by(one: str, name: str) -> bool:
    """Whether a sentence about something new ends with who did it: "You have got a new order from NAME."."""
    match = DONE_BY.search(one)
    return match is not None and bare(match["name"]) == name and bool(NEW.search(one))


def sent_on(message: Message, notice: Notice | None) -> bool:
    """Whether a forum sends on what somebody answered there, whose name stands above: no letter that is answered."""
    if notice is None or not message.list_id or message.sender.name.startswith(notice.told.who):
        return False
    return wrote(message, notice.told.names[0]) and bool(REPLYABLE.search(message.any_text))


def of_something_new(message: Message) -> bool:
    """Whether the subject says that something was written, and not by whom: "New comment on Red kettles"."""
    reading = reading_of(message)
    return bool(NEW.search(reading.subject) and reading.read(reading.subject))


def tells_the_reader(message: Message) -> bool:
    """Whether the subject and the first line say that something new was written, the line to the reader."""
    reading = reading_of(message)
    first = next((row.plain for row in reading.main[:_NEAR] if row.plain and not rows_.is_greeting(row)), "")
    told = reading.read(first) if NEW.search(first) and YOU.search(first) else None
    return told is not None and told.action in _WRITTEN and of_something_new(message)


def told_by_a_site(message: Message, notice: Notice) -> bool:
    """Whether a site, by its name, tells at the top what somebody did who wrote the words below: no firm writes so."""
    if not notice.text or not notice_people.site_like(message.sender.name, message):
        return False
    reading = reading_of(message)
    first = [row.plain for row in reading.main[: 2 * _NEAR] if row.plain][:3]
    return any(
        told is not None and told.names == notice.told.names and not _says_i(one, told)
        for one, told in ((one, reading.whole(reading.heads(one))) for one in first)
    )


def of_a_thread(message: Message, notice: Notice) -> str:
    """What somebody did who answered in a ticket, a forum, to an advertisement: by the subject or the first line.

    The answer has a page of its own, to which a link leads; "" of anything else.
    """
    if not notice.url or not any(map(str.isdigit, notice.url)) or not notice.text:
        return ""
    reading = reading_of(message)
    first = [row.plain for row in reading.main[:_NEAR] if row.plain and not rows_.is_greeting(row)][:2]
    for one in (reading.subject, *first):
        # what the reader is asked to do, nobody has done
        one = one if one.isascii() or len(one) > _MAX_ROW else _ASKED_OF_US.sub("", one)
        told = reading.read(one)
        label = one.replace("：", ":").partition(":")[0] if told and one != reading.subject else ""
        if told is None or 0 < len(label.split()) <= _LABEL and label != one:
            continue
        answers = bool(ANSWER.search(one))
        if told.action == "message" and TICKET.search(one) and answers:
            return "message"
        if told.action == "message" and _FORUM.search(one):
            return "comment"
        if told.action in ("comment", "reply") and (answers or NEW.search(one)):
            # who answers an advertisement by mail writes a message
            private = answers and notice.fields is not None and bool(notice.fields.email)
            return "message" if private else told.action
    return ""


def asks_of_product(message: Message) -> bool:
    """Whether the subject or a first line says that a question about one product was asked."""
    main, _other = rows_.rows_of(message)
    first = [row.plain for row in main if row.plain and ":" not in row.plain[:-1]][:3]
    return any(ABOUT_PRODUCT.search(one) for one in (message.subject, *first))


def of_an_advert(message: Message) -> bool:
    """Whether somebody answered an advertisement whose address stands in the mail, or is to be answered."""
    reading = reading_of(message)
    first = [reading.subject, *[row.plain for row in reading.main[:_NEAR] if row.plain][:2]]
    reply = message.reply_to
    private = forms.read(message).email or reply.address and not related(reply.domain, message.sender.domain)
    return bool(private) and any(ANSWER.search(one) and ADVERT.search(one) for one in first)


def of_a_survey(message: Message) -> bool:
    """Whether the subject or a first line says that somebody filled in a form or a survey: no answer to the reader."""
    reading = reading_of(message)
    first = [row.plain for row in reading.main if row.plain and not rows_.is_greeting(row)][:3]
    return any(SURVEY.search(one) for one in (reading.subject, *first))


def with_foot(message: Message) -> bool:
    """Whether a line says why the mail came and how to stop it: no person writes so."""
    return any(PROGRAM_FOOT.match(row.plain) for row in reading_of(message).main if row.plain)


def told_at_the_top(message: Message, notice: Notice) -> bool:
    """Whether one of the first lines tells of the person of ``notice``, and nobody speaks of himself in it."""
    reading = reading_of(message)
    first = [row.plain for row in reading.main[: 2 * _NEAR] if row.plain][:_NEAR]
    return any(
        told is not None and told.names == notice.told.names and not _says_i(one, told)
        for one, told in ((one, reading.whole(reading.read(one))) for one in first)
    )


def _says_i(one: str, told: Told) -> bool:
    """Whether somebody speaks of himself in a line, beside the name in it: "Mia" is a word of Italian for that."""
    return bool(FIRST_PERSON.search(one.replace(told.who or told.names[0], " ")))


def of_the_sender(message: Message, notice: Notice) -> bool:
    """Whether a line at the top tells in the third person of whom From names: a program wrote it in his name."""
    reading = reading_of(message)
    first = [row.plain for row in (*reading.main[: 3 * _NEAR], *reading.other[:_NEAR]) if row.plain]
    return any(
        told is not None and told.names == notice.told.names and len(one) > len(told.names[0]) + 3
        for one, told in ((one, reading.whole(reading.heads(one))) for one in first)
    )


def sent_in_his_name(message: Message, notice: Notice) -> bool:
    """Whether a program sends, in the name of whom From names, what he wrote: a talk, or a row that says so."""
    if not notice.url or message.references or is_answer(message.subject):
        return False
    return not noise.automatic(message) and (of_a_talk(message, notice) or labelled_writer(message, notice))


def of_a_talk(message: Message, notice: Notice) -> bool:
    """Whether a line with the name in From and the time stands above the words, and below them how one answers."""
    rows = [row.plain for row in reading_of(message).main if row.plain]
    name = notice.told.names[0]
    above = any(byline(one)[0] == name and len(one) > len(name) + 3 for one in rows[:_NEAR])
    return above and any(
        (THIS_MAIL.search(one) and ANSWER.search(one) or REPLYABLE.search(one)) and not SAYS_I.search(one)
        for one in rows[2:])


def labelled_writer(message: Message, notice: Notice) -> bool:
    """Whether a mail begins with that something was written, and a row below says that it was whom From names."""
    rows = [row.plain for row in reading_of(message).main[: 2 * _NEAR] if row.plain and not rows_.is_greeting(row)]
    name = notice.told.names[0]
    if not rows or FIRST_PERSON.search(rows[0]) or not any(person(labelled(one)[1])[0] == name for one in rows[1:]):
        return False
    told = reading_of(message).read(rows[0])
    return told is not None and bool(told.action) and not told.names


def near_the_top(message: Message, notice: Notice) -> bool:
    """Whether the subject or one of the first lines says it, to the reader: who writes to many tells stories below."""
    reading = reading_of(message)
    told = reading.read(reading.subject)
    about = bool(told)
    if told and (reading.whole(told) or YOU.search(reading.subject) or NEW.search(reading.subject)):
        return True
    if _says_who_and_when(message, notice) or message.references and composed.refers_to_its_own(message) and (
            told_at_the_top(message, notice)):
        # nobody sends a circular as an answer to his own letter
        return True
    first = [row.plain for row in (*reading.main[: 2 * _NEAR], *reading.other[:_NEAR]) if row.plain][:_NEAR]
    # what goes to many is told to nobody in particular
    about = about or not (message.list_id or message.has("list-unsubscribe") or message.has("precedence"))
    return any((about or YOU.search(one)) and reading.whole(reading.read(one)) for one in first) or any(
        reading.evidence.get(name, 0) >= 2 for name in notice.told.names
    ) or _said_below(first, notice)


def _says_who_and_when(message: Message, notice: Notice) -> bool:
    """Whether the first line is that of a program about the words below: "Forum post by NAME on 2026-05-14 22:47"."""
    reading = reading_of(message)
    first = next((row.plain for row in reading.main[:_NEAR] if row.plain), "")
    told = reading.whole(reading.read(first))
    return told is not None and told.names == notice.told.names and rows_.is_stamp(told.rest.strip(" ,:()"))


def _said_below(first: list[str], notice: Notice) -> bool:
    """Whether the reader is told of something, and right below "NAME said:" stands."""
    at = next((index for index, one in enumerate(first) if byline(one)[0] in notice.told.names), 0)
    return at > 0 and bool(YOU.search(first[at - 1]))


def asks_the_reader(message: Message, notice: Notice) -> bool:
    """Whether ``notice`` was read out of a question to the reader: of a survey, whose first word is nobody's name."""
    name = notice.told.names[0]
    reading = reading_of(message)
    if " " in name or reading.evidence.get(name, 0) or not notice.said:
        return False
    tales = [(one, told) for one in reading.sentences() if (told := reading.read(one)) and name in told.names]
    return bool(tales) and all(
        one.startswith(name) and one.endswith(("?", "？", "؟"))
        # "mia_s mentioned you in Which kettle?": the title asks
        and not (told.who == name and (_HANDLE.fullmatch(name) or YOU.search(one[len(name) :])))
        for one, told in tales)


def may_tell_of_somebody(message: Message) -> bool:
    """Whether a mail with the headers of one to many may be a notice of what somebody did, which nothing here reads.

    Circulars name people as well, but no program that answers marks them so, and their subjects tell of nothing new.
    """
    if not message.has_any(TO_MANY) or not composed.refers_to_its_own(message):
        return False
    if message.references and noise.nobody(message.sender) or _of_a_thread_of_its_own(message):
        return True
    reading = reading_of(message)
    told = reading.read(reading.subject)
    if told and reading.whole(told) and not FIRST_PERSON.search(told.rest):
        return True
    if _asks_by_labels(reading) or _names_somebody(reading):
        return True
    if any(_of_somebody(row.plain, reading) for row in reading.main[:_NEAR]):
        return True
    generated = message.header("auto-submitted").lower().partition(";")[0].strip() not in ("", "no")
    if not (generated or noise.notifier(message) or told and NEW.search(reading.subject)):
        return False
    known = any(weight >= 2 for weight in reading.evidence.values())
    return known or any(_speaks(row, message) for row in (*reading.main[:HEAD_ROWS], *reading.other[:HEAD_ROWS]))


def _of_a_thread_of_its_own(message: Message) -> bool:
    """Whether a program answers its own letter, as trackers thread their mails: no circular does."""
    return bool(message.references) and "#" in message.subject and any(map(str.isdigit, message.subject))


def _names_somebody(reading: Reading) -> bool:
    """Whether the subject of a mail with no header but a way out, from nobody, names who did something."""
    message = reading.message
    single = noise.nobody(message.sender) and not message.list_id and not message.has("precedence")
    return single and bool(notice_events.names_somebody(reading))


def _of_somebody(one: str, reading: Reading) -> bool:
    """Whether a line tells the reader that somebody did something: "Someone replied to a comment of yours"."""
    if not (SOMEBODY.match(one) and YOU.search(one)):
        return False
    told = reading.read(one)
    return told is not None and told.action in _SAID


def _asks_by_labels(reading: Reading) -> bool:
    """Whether labels name a person and his words: "Customer: Ann Lee", "Description: 18 shelves are to be set up." """
    rows = [row.plain.partition(":") for row in (*reading.main[:HEAD_ROWS], *reading.other[:HEAD_ROWS])]
    labelled = [(label.strip(), value.strip()) for label, colon, value in rows if colon and len(label) <= _MAX_LABEL]
    who = any(
        " " in value and is_name(value) and (key_of(label) == "name" or label_stems.of_person(label))
        and not notice_people.site_like(value, reading.message)
        for label, value in labelled)
    return who and any(
        len(value.split()) >= 2 * _WORDS and (key_of(label) == "message" or label_stems.of_words(label))
        for label, value in labelled)


def _speaks(row: rows_.NoticeRow, message: Message) -> bool:
    """Whether a line holds the words of somebody behind his name: "Ann Lee: It is still broken." """
    name, colon, words = row.plain.partition(":")
    name = name.strip()
    return (
        bool(colon) and len(words.split()) >= _WORDS and " " in name and name.istitle() and is_name(name)
        and not key_of(name) and not notice_people.site_like(name, message)
    )
