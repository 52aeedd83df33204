# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who did something, in a sentence of which only its event is understood: "NAME … kommenteeris …" in any language.

The last means of the general reader. A site tells that something was written, by the stem of a word, and one name
stands beside it, as people, and no things, are written: as the site itself sets it apart, in several words with
capitals, or as a handle. What the reader did, or what names nobody, stays untold.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from .. import noise
from ..event_words import ABOUT, FROM, TO_HIM, TOLD_AS_NEW, WROTE
from ..events import action_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..name_words import NO_NAME, PARTICLES, TRAILING
from ..names import bare, is_name
from ..notice_words import FIRST_PERSON, SITE_WORDS
from ..service_words import OWN
from ..template_words import CONFIRMATION, NEW
from ..wording import Told
from . import composed, notice_people
from . import notice_rows as rows_
from .notice_reading import Reading, reading_of

_NEAR, _TOP, _LABELLED = 5, 2, 16
_MAX_FAR = 20
_MAX_SENTENCE = 160
#: headers of mail to many
_LISTS = ("list-unsubscribe", "list-unsubscribe-post", "list-id")
_TO_MANY = (*_LISTS, "precedence")
_QUOTED = lazy_regex(r"[\"“„«「『‘']([^\"”“«»」』’']{2,120})[\"”“»」』’'](?!\w)|《([^《》]{2,120})》")
_TOKEN = lazy_regex(r"\S+")
_OPENING = ("(", "[", "“", "„", "«", "\"")
_EDGES = ",.;:!?()[]{}\"'“”„«»「」『』—–-…*·•|،؛。、，：！？"
#: "ivana_m", "milan.ristic", "Kaspars_LV": no word is written so
_HANDLE = lazy_regex(
    r"(?=[\w.]{3,30}$)(?:[a-z][a-z0-9]{1,20}(?:[_.][a-z0-9]{1,20}|\d{1,6}){1,3}|[A-Za-z][A-Za-z0-9]{1,20}(?:_[A-Za-z0-9]{1,20}){1,3})")
_HOST = lazy_regex(r".+\.(?:php|html?|pdf|xlsx?|docx?|jpe?g|png|com|org|net|example|[a-z]{2})", re.IGNORECASE)
#: "27.11.2026 · Sabine T. · Order of 18.11.2026"
_PARTS = lazy_regex(r"\s[·•|–—]\s")
_AGED = lazy_regex(
    r"(?P<name>[^\W\d_][\w'’.-]{1,20}(?: [^\W\d_][\w'’.-]{0,20}){0,2}) ?\((?:\d{2} ?[-–] ?\d{2}|\d{2}\+)\)")
_SIGNED = lazy_regex(r"(?=[^a-z]*[A-ZÀ-Þ])[^\W\d_]{2,20} (?:[^\W\d_]\.|[^\W\d_]{2,20})")
#: a page or an address behind a name
_ADDRESS = lazy_regex(r"[(<]?(?:https?://\S+|\S+@\S+)[)>]?$")
_LETTERS = lazy_regex(r"[^\W\d_]+(?:[-'’.][^\W\d_]+){0,3}\.?")
#: "Ploy さん", "김민지님", "박지훈이(가)": with what one calls people by, or a particle for any name
_HONOURED = lazy_regex(
    r"(?P<name>[\u3400-\u9fff\uac00-\ud7af\u30a0-\u30ff・]{2,8}|(?:[A-Z][\w.'-]{1,29} ){0,3}[A-Za-z][\w.-]{1,29}) ?"
    r"(?:さん|さま|様|님|先生|小姐|女士|이\(가\)|가\(이\)|은\(는\))")
#: "from NAME" in scripts without capitals
_FROM_FAR = lazy_regex(
    r"(?:จาก(?:คุณ)?|โดย) ?(?P<thai>[A-Z][\w.'-]{1,30}(?: [A-Z][\w.'-]{1,30}){1,3}|[^\s,]{2,40})|"
    r"(?:来自|來自) ?(?P<han>[^\s，。、的]{2,20})(?= ?的)")
#: "■コメントした人", above his name
_FAR_LABEL = lazy_regex(
    r"\W{0,3}\S{0,12}(?:した人|した方|投稿者|お名前|氏名|작성자|이름|姓名|昵称|暱稱|评论者|評論者|留言者|ผู้เขียน|ผู้ส่ง)\W{0,2}")
#: labels of rows whose value has the shape of a name and is none
_OF_THINGS = frozenset(("product", "subject", "page", "company", "city", "country", "date", "time"))


def told(reading: Reading) -> Told | None:
    """Who did what, by a word for it and a name beside it; ``None`` where a person may have typed the message."""
    message = reading.message
    if message.references or composed.typed(message) or not notice_people.of_a_program(message):
        return None
    if message.has_any(_LISTS if _generated(message) else _TO_MANY) and not _is_told_twice(reading):
        # whoever writes to many names people and things in any sentence
        return None
    rows = [row for row in reading.main[: 5 * _NEAR] if row.plain and not rows_.is_greeting(row)]
    below = [row.plain for row in rows[:_NEAR] if not (row.is_link or rows_.is_foot(row))]
    if any(OWN.match(one) or CONFIRMATION.match(one) for one in (reading.subject, *below[:_TOP])):
        return None
    # a subject has the title of the thing as well
    near = (*below, reading.subject)
    lines = [(one, event(one)) for one in near if len(one) <= _MAX_SENTENCE]
    did = event(reading.subject) or next((did for _one, did in lines if did), "")
    if not did:
        return None
    if did in TOLD_AS_NEW and not any(of_this == did and NEW.search(one) for one, of_this in lines):
        return None
    if not notice_people.names_nobody(message):
        return _in_his_name(reading, lines)
    titles = frozenset(match[match.lastindex or 0].lower() for one, _did in lines for match in _QUOTED.finditer(one))
    for one, of_this in lines:
        if not (of_this or WROTE.search(one)) or "?" in one:
            # "Questions? Visit our Help Center"
            continue
        name, rest = _named(one, reading, titles)
        if name:
            of_this = did if not of_this or of_this in TOLD_AS_NEW else of_this
            return _remembered(reading, one, Told(of_this, [name], 0, rest, name))
    name, said = _in_row(reading, rows), next((one for one, of_this in lines if of_this), "")
    return _remembered(reading, said, Told(did, [name], 0, "", name)) if name else None


def names_somebody(reading: Reading) -> str:
    """Whom the subject names beside a word for what he did; "" if it names nobody."""
    subject = reading.subject
    if not event(subject) or len(subject) > _MAX_SENTENCE:
        return ""
    name, _rest = _named(subject, reading, frozenset())
    return name if name and not FIRST_PERSON.search(subject.replace(name, " ")) else ""


def _is_told_twice(reading: Reading) -> bool:
    """Whether nobody's mail tells in the subject and at its top what one person did: what goes to many does not.

    It has no header but that of a way out (RFC 2369), as sites set it into each of their mails.
    """
    message = reading.message
    if not noise.nobody(message.sender) or message.list_id or message.has("precedence"):
        return False
    name = names_somebody(reading)
    rows = [row.plain for row in reading.main[: 3 * _NEAR] if row.plain and not rows_.is_greeting(row)][:_TOP]
    return bool(name) and any(name in one and (event(one) or WROTE.search(one)) for one in rows)


def _generated(message: Message) -> bool:
    """Whether a header says that an event made a program write, as help desks do which mark all as bulk."""
    return message.header("auto-submitted").lower().partition(";")[0].strip() == "auto-generated"


def _in_his_name(reading: Reading, lines: list[tuple[str, str]]) -> Told | None:
    """What a program tells in the first lines of him in whose name it writes: nobody speaks so of himself."""
    name = bare(reading.message.sender.name)
    if notice_people.is_his_address(reading.message):
        return None
    for one, did in lines[:3]:
        if did and " " in name and one.startswith(f"{name} ") and not reading.message.subject.startswith(one):
            return _remembered(reading, one, Told(did, [name], 0, one[len(name) :].strip(), name))
    return None


def _remembered(reading: Reading, sentence: str, found: Told) -> Told:
    reading.by_event = True
    reading.event_lines = frozenset({sentence} - {""})
    return found._replace(names=[reading.settled(found.names[0])])


def is_told(message: Message) -> bool:
    """Whether nothing but such a word and a name tells what ``message`` is about, or its foot."""
    return reading_of(message).by_event or reading_of(message).by_foot


def confirms(message: Message, found: Told) -> bool:
    """Whether a word for it and a name tell the same as a sentence did: languages with few words need no more."""
    reading = reading_of(message)
    before = reading.by_event, reading.event_lines
    again = told(reading)
    reading.by_event, reading.event_lines = before
    return again is not None and again.names == found.names


def begins_with_news(message: Message) -> bool:
    """Whether a mail in nobody's name begins with that something was written: "A comment has been posted to …"."""
    if message.references or not (notice_people.names_nobody(message) and notice_people.of_a_program(message)):
        return False
    rows = (row.plain for row in reading_of(message).main[:_LABELLED] if row.plain and not rows_.is_greeting(row))
    first = next(rows, "")
    said = len(first) <= _MAX_SENTENCE and not first.endswith(("?", "？", "؟")) and not FIRST_PERSON.search(first)
    return said and bool(event(first)) and bool(NEW.search(first))


def event(sentence: str) -> str:
    """What happened, by a word outside of titles; "" if none tells."""
    return action_of(_QUOTED.sub(" ", sentence))


def _named(sentence: str, reading: Reading, titles: frozenset[str]) -> tuple[str, str]:
    """(the one who is named in ``sentence`` outside of titles, the words behind him)."""
    plain = _QUOTED.sub(lambda match: " " * len(match[0]), sentence)
    for name, start in _candidates(plain, reading):
        about = ABOUT.search(plain[:start]) and not FROM.search(plain[:start]) or TO_HIM.match(plain, start + len(name))
        name = reading.without_site(TRAILING.sub("", name))
        if not about and not any(name.lower() in title for title in titles) and _may_be_person(name, reading):
            return bare(name), sentence[start + len(name) :].strip()
    return "", ""


def _candidates(plain: str, reading: Reading) -> Iterator[tuple[str, int]]:
    """(name, where it begins) of what may be a name, the surest first."""
    known = ((plain.find(name), name) for name, weight in reading.evidence.items()
             if len(name) > 1 and (weight or plain.startswith(f"{name} ")))
    for start, name in sorted(one for one in known if one[0] >= 0):
        yield name, start
    for match in itertools.chain(_HONOURED.finditer(plain), _FROM_FAR.finditer(plain)):
        yield match[match.lastindex or 0], match.start(match.lastindex or 0)
    tokens = [(match.start(), match[0]) for match in itertools.islice(_TOKEN.finditer(plain), 60)]
    text = reading.message.any_text[:20_000]
    for start, token in tokens:
        word = token.strip(_EDGES)
        if _HANDLE.fullmatch(word) and not any(f"{mark}{word}" in text for mark in ("//", "@", "//www.")):
            yield word, start + token.find(word)
    yield from _capitals(plain, tokens)


def _capitals(plain: str, tokens: list[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    """Runs of two to four words with capitals, and one such word behind "from"."""
    run: list[tuple[int, str]] = []
    for start, token in (*tokens, (len(plain), "")):
        word = token.strip(_EDGES)
        capital = word[:1].isupper() and _LETTERS.fullmatch(word)
        if token[:1] in _OPENING:
            yield from _of_run(plain, run)
            run = []
        if capital or run and word.lower() in PARTICLES and token == word:
            run.append((start + token.find(word), word))
            if token[-1] == word[-1]:
                continue
        yield from _of_run(plain, run)
        run = []


def _of_run(plain: str, run: list[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    # words of the event are no name, nor is what stands before them: "Neue Nachricht Ann Lee"
    last = max((at for at, (_start, word) in enumerate(run) if event(word) or WROTE.fullmatch(word)), default=-1)
    run = run[last + 1 :]
    while run and run[-1][1].lower() in PARTICLES:
        run.pop()
    if not run:
        return
    words = [word for _start, word in run]
    alone = len(words) == 1 and FROM.search(plain[: run[0][0]])
    if 2 <= len(words) <= 5 and not any(word.isupper() and len(word) > 2 for word in words) or alone:
        yield plain[run[0][0] : run[-1][0] + len(words[-1])], run[0][0]


def _may_be_person(name: str, reading: Reading) -> bool:
    name = bare(name)
    words = name.split()
    return (
        is_name(name) and name.lower() not in reading.readers and not reading.is_site(name) and not key_of(name)
        and not NEW.fullmatch(words[0]) and not event(name)
        and not (SITE_WORDS.search(name) or _HOST.fullmatch(name))
        and not any(NO_NAME.search(word) for word in words[1:] if word.lower() not in PARTICLES)
        and not any(name.lower() in reader or reader in map(str.lower, words) for reader in reading.readers)
    )


def _in_row(reading: Reading, rows: list[rows_.NoticeRow]) -> str:
    """The value of the first row that is a name as people have it: "Siuntėjas: Rasa Petrauskienė"."""
    for row, below in itertools.pairwise((*rows[:_LABELLED], rows_.NoticeRow("", ""))):
        if _FAR_LABEL.fullmatch(row.plain) and len(below.plain) <= _MAX_FAR and _may_be_person(below.plain, reading):
            return below.plain
        beside = _beside_date(row.plain, reading) or _beside_age(row.plain, reading)
        if beside:
            return beside
        # no row with a name is longer, and in what has no blanks an address is sought from each character on
        label, colon, value = row.raw[: 2 * _MAX_SENTENCE].replace("：", ":").partition(":")
        label, value = label.strip(" *_-•·"), _ADDRESS.sub("", value).strip(" *_(<")
        if not colon or not 0 < len(label.split()) <= 4 or key_of(label) in _OF_THINGS or event(label):
            continue
        words = value.split()
        if 2 <= len(words) <= 4 and all(word[:1].isupper() and _LETTERS.fullmatch(word) for word in words):
            if _may_be_person(value, reading):
                return value
    return ""


def _beside_age(line: str, reading: Reading) -> str:
    """The name, set in bold, in "Sabine (46-50), a couple", as portals of reviews write it; "" if there is none."""
    match = _AGED.match(line)
    name = match["name"] if match else ""
    return name if name in reading.evidence and _may_be_person(name, reading) else ""


def _beside_date(line: str, reading: Reading) -> str:
    """The name in "27.11.2026 · Sabine T. · Order of 18.11.2026"; "" if there is none."""
    parts = [part.strip() for part in _PARTS.split(line)]
    if len(parts) < 2 or not any(map(rows_.is_stamp, parts)):
        return ""
    return next((part for part in parts if _SIGNED.fullmatch(part) and _may_be_person(part, reading)), "")
