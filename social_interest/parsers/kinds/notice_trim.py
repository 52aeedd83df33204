# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is left around the words of a person once they are found: a speaker's name, a time, a title, a lead."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Sequence

from .. import label_stems
from ..events import spoken_of
from ..labels import key_of, normal
from ..lazy_regex import lazy_regex
from ..notice_words import AGO, DATED, FIRST_PERSON, YOU
from ..record_words import LETTER
from ..row_words import LEAVE, OF_DAY, TEAM, YOU_CAN
from ..text import EMAIL
from . import notice_own_lines
from . import notice_rows as rows_
from .notice_lines import byline

#: a date with a clock behind the last sentence: "Until Saturday? 27 November 2026, 09:15"
_STAMPED = lazy_regex(r"(?<=[.?!…)])\s+(?P<stamp>\S[^\n]{8,44})$")
_CLOCK = lazy_regex(r"\d{1,2}[:.]\d{2}")
#: the same, or a day with its year
_OF_DAY = lazy_regex(r"\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b")
_SENTENCE = lazy_regex(r"[.?!…。？！](?:\s|$)|[:：]")
_WHOLE = lazy_regex(r"[\"“„«「『‘']\s*([^\"“”„«»「」『』]{2,20000}?)\s*[\"”“»」』’']")
#: the same, with other marks inside of them
_QUOTED_WHOLE = lazy_regex(
    r"\"([^\"]{2,20000})\"|“([^“”]{2,20000})”|„([^„“”]{2,20000})[“”]|«([^«»]{2,20000})»|”([^“”]{2,20000})”|»([^«»]{2,20000})»|「([^「」]{2,20000})」|『([^『』]{2,20000})』")
#: marks around words in which something is quoted with the same marks
_AROUND = lazy_regex(r"\"([^\"\s](?:[^\"]{0,5000}[\s(]\"[^\"\s][^\"]{0,200}\"(?=[\s.,;:!?)])){1,20}[^\"]{0,5000})\"")
#: figures of a profile beside each other
_FIGURES = lazy_regex(
    r"\d[\d.,]{0,9}\s?[kKmM]? [^\W\d_]{2,20}(?: [^\W\d_]{2,20})?"
    r"(?:\s*[|·•∙/]\s*\d[\d.,]{0,9}\s?[kKmM]? [^\W\d_]{2,20}(?: [^\W\d_]{2,20})?){1,5}")
_SHORT = 60
#: lines of what is shown above words, and letters of a line by which it is known again
_CARD, _MIN_SAME = 6, 10
#: what a network counts of a person
_COUNTED = lazy_regex(r"\d[\d.,]{0,9}[km]? [^\W\d]{2,20}(?: [^\W\d]{2,20})?", re.IGNORECASE)
_PARTS = lazy_regex(r"[|·•,]")
_ENDING = frozenset("\"”“»」』")
_OPENING = frozenset("\"“”„«»「『")
#: the mark of a list before one item
_MARK = lazy_regex(r"^[-•·*]\s+(?=[\"“„«「『])")
#: marks that a program sets above and below a text, in lines of their own
_OPENS, _CLOSES = frozenset('"“„«”`'), frozenset('"”»“`')
_FENCED = lazy_regex(r"`{2,3}[\w-]{0,12}\n(?P<text>.*?)\s*`{2,3}", re.DOTALL)
_MAX_LEAVE = 40
#: words of a label
_MAX_WORDS = 3


def without_speaker(text: str, name: str) -> str:
    """``text`` without the time and the name before the only line of a talk: "10:11 Ann Lee: Hello"."""
    first = re.match(rf"\[?(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?\]?\s*)?{re.escape(name)}\s?[:：]\s+(?=\S)", text)
    return text[first.end() :] if first else text


def below_name(text: str, beside: Iterable[str]) -> str:
    """``text`` without a first line of a few words that stands beside the name: "University of Delft"."""
    first, newline, rest = text.partition("\n")
    few = len(first.split()) <= 2 * _MAX_WORDS and not _SENTENCE.search(first)
    if not newline or not rest.strip() or not few:
        return text
    around = {one.replace(" ", "") for one in beside}
    if first.replace(" ", "") in around:
        return rest.strip()
    # "Head of purchase", "Kettle Works Ltd"
    second, _newline, below = rest.partition("\n")
    told = len(second.split()) <= 2 * _MAX_WORDS and f"{first}{second}".replace(" ", "") in around
    return below.strip() if told and below.strip() else text


def without_address(text: str) -> str:
    """``text`` without the address of who wrote, alone in the line above it."""
    first, newline, rest = text.partition("\n")
    return rest.strip() if newline and rest.strip() and EMAIL.fullmatch(first.strip()) else text


def without_lead(text: str) -> str:
    """``text`` without a last paragraph that leads over to a link: "To read it, click here:"."""
    words, _newline, last = text.rstrip().rpartition("\n")
    leads = words.endswith("\n") and last.endswith((":", "：")) and len(last) <= 120
    return words.rstrip() if leads else text


def without_time(text: str, rows: Iterable[rows_.NoticeRow]) -> str:
    """``text`` without the time at which a program says that it was written, in a line of its own.

    Behind the last sentence it is the program's where it stands in another of ``rows`` too.
    """
    words, newline, last = text.rstrip().rpartition("\n")
    told = newline and (
        rows_.is_stamp(last) and _CLOCK.search(last) or rows_.is_stamped_facts(last)
        or AGO.fullmatch(last.strip(" .()-–—|·•")))
    if told and _is_apart(words):
        return words.rstrip()
    found = _STAMPED.search(last[-120:])
    if found and rows_.is_stamp(found["stamp"]) and _OF_DAY.search(found["stamp"]) and sum(
            row.raw.endswith(found["stamp"]) for row in rows) > 1:
        return text.rstrip()[: -len(found[0])]
    return text


def without_day(text: str) -> str:
    """A review without the row below or above it that says when it was: "Date of experience: November 2026"."""
    words, gap, last = text.rstrip().rpartition("\n")
    label, colon, value = last.replace("：", ":").partition(":")
    short = gap and colon and len(last) <= 2 * _SHORT and words.strip()
    told = short and OF_DAY.fullmatch(label.strip()) and rows_.is_stamp(value.strip())
    text = words.rstrip() if told else text
    first, gap, below = text.partition("\n\n")
    label, _colon, value = first.partition(": ")
    facts = value and (rows_.is_stamp(value) or rows_.is_stamped_facts(value))
    return below if gap and below.strip() and facts and OF_DAY.fullmatch(label) else text


def without_written_by(text: str, people: Collection[str]) -> str:
    """``text`` without the last line, in which a program says who wrote it and when: "Ann Lee, 12 May 2026"."""
    words, newline, last = text.rstrip().rpartition("\n")
    last = last.strip(" -–—")
    if not newline or not _is_apart(words) and words.rstrip()[-1:] not in _ENDING or len(last) > 2 * _SHORT:
        return text
    alone = byline(last)[0].lower().split()
    if alone and any(alone[: len(name.split())] == name.split() for name in people) and DATED.search(last):
        return words.rstrip()
    # "Posted by Ann Lee to Acme Kettles on 12 May 2026 at 17.20", in a paragraph of its own
    name = next((name for name in people if " " in name and name in last.lower()), "") if words[-1:] == "\n" else ""
    told = name and DATED.search(last) and _CLOCK.search(last) and last[-1] not in "?？؟"
    start = last.lower().find(name)
    return words.rstrip() if told and not FIRST_PERSON.search(last[:start] + last[start + len(name) :]) else text


def _is_apart(words: str) -> bool:
    """Whether what stands below ``words`` is none of them: a sentence ends there, or a paragraph not with a colon."""
    above = words.rstrip()
    return above[-1:] in tuple(".?!…。？！)") or above != words and above[-1:] not in tuple(":：,，")


def without_marks(text: str) -> str:
    """``text`` without the marks that a program sets around it in lines of their own, and what it sets below them."""
    fenced = _FENCED.fullmatch(text.strip())
    if fenced:
        return fenced["text"].strip()
    rows = [row.strip() for row in text.strip().split("\n")]
    if rows[0] not in _OPENS or len(rows[0]) != 1:
        return text
    end = next((index for index, row in enumerate(rows) if index and row in _CLOSES and row), 0)
    return "\n".join(rows[1:end]).strip() if end > 1 else text


def without_closing(text: str, site: str, people: Collection[str]) -> str:
    """``text`` without the leave that a program takes below it in the name of its ``site``: "Thanks, Acme Boards".

    ``people``: who wrote, in lower case; a site may have their names in its own: "Ann via Kettles".
    """
    own = {word for name in people for word in name.split()}
    site = " ".join(word for word in site.lower().split() if word not in own)
    rows = text.rstrip().split("\n")
    last = rows[-1].strip(" .!-–—")
    if not last or len(last) > 2 * _SHORT or not site:
        return text
    before, comma, name = last.rpartition(",")
    if comma and _is_site(name, site) and LEAVE.fullmatch(before.strip(" ,.!")):
        return "\n".join(rows[:-1]).rstrip()
    if not _is_site(last, site):
        return text
    above = next((index for index in range(len(rows) - 2, -1, -1) if rows[index].strip()), -1)
    taken = rows[above].strip(" ,.!-") if above >= 0 else ""
    # "Clear skies," and the name of the site alone
    own = taken and rows[above].rstrip().endswith(",") and len(taken.split()) <= _MAX_WORDS
    own = own and site.startswith(last.lower())
    if taken and len(taken) <= _MAX_LEAVE and (own or LEAVE.fullmatch(taken)):
        return "\n".join(rows[:above]).rstrip()
    if last.lower() == site and taken and not rows[-2].strip():
        # the name of the site, alone in a paragraph
        return "\n".join(rows[:-1]).rstrip()
    return text


def without_advice(text: str, site: str) -> str:
    """``text`` without lines that tell the reader what he can do on the ``site``, or how much waits there."""
    text = notice_own_lines.without_counts(text)
    rows = text.split("\n")
    kept = [row for row in rows if not (len(site) > _MAX_WORDS and site.lower() in row.lower() and YOU_CAN.match(row))]
    return "\n".join(kept).strip() if len(kept) < len(rows) else text


def _is_site(name: str, site: str) -> bool:
    """Whether ``name`` is ``site``, its first word, or its team."""
    words, own = name.lower().split(), site.split()
    rest = [word for word in words if word not in own]
    return len(rest) < len(words) and bool(TEAM.fullmatch(" ".join(rest)))


def above_label(text: str, labels: Sequence[str]) -> str:
    """``text`` up to the next row of the table in which it stands; ``labels``: those in bold, each before its value.

    It is a table if two rows of it stand elsewhere: people write in bold too.
    """
    rows = text.split("\n")
    own = [label for label in labels if any(_is_row(row, label) for row in rows)]
    if not own or len(labels) - len(own) < 2:
        return text
    end = next((at for at, row in enumerate(rows) if at and any(_is_row(row, label) for label in own)), len(rows))
    kept = rows[:end]
    if len(kept) > 1 and kept[0].strip() in own and any(row.strip() for row in kept[1:]):
        # what was asked stands above the answer
        kept = kept[1:]
    return "\n".join(kept).strip()


def without_shown(text: str, other: str) -> str:
    """``text`` without short lines above it that stand in one body alone, where the words begin in both of them.

    ``other``: the text beside HTML; what a person wrote a program puts into both.
    """
    rows = text.split("\n")
    if not other or rows[0] in other:
        return text
    written = _letters(other)
    for index, row in enumerate(rows[: _CARD + 1]):
        letters = _letters(row)
        if len(letters) >= _MIN_SAME and letters in written:
            return "\n".join(rows[index:]).strip()
        # an address may stand inside the line there
        same = all(_letters(word) in written for word in row.split())
        if row.strip() and (same or len(row) > 2 * _SHORT or _SENTENCE.search(row)):
            return text
    return text


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def without_label(text: str, labels: Sequence[str]) -> str:
    """``text`` without the label in bold above it that says what it is: "Cover letter"."""
    first, newline, rest = text.partition("\n")
    label = first.strip(" :：")
    if not newline or not rest.strip():
        return text
    said = first.strip() in labels and (key_of(label) == "message" or label_stems.of_words(label))
    # in a line of its own, and no heading that people write
    return rest.strip() if said or " " in label and LETTER.fullmatch(normal(label)) else text


def between_labels(text: str, labels: Collection[str]) -> str:
    """``text`` below a label for words alone in its line, up to the row of the next of ``labels``."""
    rows = text.split("\n")
    if not labels or rows[0].strip() not in labels or not label_stems.of_words(rows[0].strip()):
        return text
    kept = itertools.takewhile(lambda row: not any(row == one or row.startswith(f"{one} ") for one in labels), rows[1:])
    return "\n".join(kept).strip() or text


def above_changes(text: str, changes: Collection[str]) -> str:
    """``text`` without the last lines of it that tell which fields were changed."""
    rows = text.split("\n")
    while rows and (not rows[-1].strip() or rows[-1].lstrip("-•·* ") in changes):
        rows.pop()
    return "\n".join(rows).rstrip() or text


def _is_row(row: str, label: str) -> bool:
    row = row.strip()
    return row == label or row.startswith((f"{label}:", f"{label} :", f"{label}：")) or (
        label.endswith((":", "：")) and row.startswith(label))


def without_rows(text: str) -> str:
    """"" if ``text`` is nothing but rows of a table that hold no words: "Payment Method: Card"."""
    rows = [row for row in text.split("\n") if row.strip()]
    if len(rows) > 1 and len(rows[0].split()) <= _MAX_WORDS and rows[0][-1] not in ".?!":
        # "Summary", above them
        rows = rows[1:]
    return "" if rows and all(len(row) <= 2 * _SHORT and is_fact(row) for row in rows) else text


def is_fact(row: str) -> bool:
    """Whether a line is a label with a value of a few words, and no sentence."""
    label, colon, value = row.replace("：", ":").partition(":")
    few = 0 < len(label.split()) <= _MAX_WORDS and len(value.split()) <= 2 * _MAX_WORDS
    return bool(colon) and few and not value.startswith("//") and row[-1] not in ".?!"


def of_a_profile(text: str, people: Collection[str]) -> bool:
    """Whether ``text`` is what a program says of a person, and nothing that he wrote: "Ann Lee, 34 / Bergen"."""
    rows = [row for row in text.split("\n") if row.strip()]
    if len(rows) == 1 and all(_COUNTED.fullmatch(part.strip()) for part in _PARTS.split(rows[0])):
        # "212 books | 35 friends"
        return True
    return (
        0 < len(rows) <= 4
        and any(
            rows[0].lower().startswith(name) or name in words and len(words) <= _MAX_WORDS
            for name in people for words in (rows[0].lower().split(),))
        and all(len(row) <= _SHORT and not _SENTENCE.search(row) for row in rows)
    )


def without_figures(text: str) -> str:
    """``text`` without a line that counts what somebody has, and says nothing: "212 books | 35 friends"."""
    rows = text.split("\n")
    kept = [row for row in rows if not _FIGURES.fullmatch(row.strip())]
    return "\n".join(kept).strip() if len(kept) < len(rows) else text


def unquoted(text: str) -> str:
    """``text`` without the quotation marks around the whole of it, or around its first paragraph: then that is it.

    Unless a person goes on below what he quotes.
    """
    first, _gap, rest = text.partition("\n\n")
    if text.startswith("* ") and "\n" not in text:
        # a list of one
        text = text[2:].lstrip()
    match = _WHOLE.fullmatch(text) or _AROUND.fullmatch(text) or _QUOTED_WHOLE.fullmatch(text)
    if not match and not _goes_on(rest):
        match = _WHOLE.fullmatch(first) or _WHOLE.fullmatch(_MARK.sub("", first))
    return match[match.lastindex or 0].strip() if match else text


def _goes_on(rest: str) -> bool:
    """Whether sentences stand below a quotation in which nobody speaks to the reader of the mail, or of the mail."""
    ends = rest[-1:] in tuple(".?!…。？！") and not any(map(str.isdigit, rest))
    return ends and not (YOU.search(rest) or spoken_of(rest) or "http" in rest)


def above_button(text: str, pressed: Collection[str]) -> str:
    """``text`` without what stands behind the words that it begins with in quotation marks: a button, and an address.

    ``pressed``: the words of links, in lower case.
    """
    match = _WHOLE.match(text) if pressed and text[:1] in _OPENING else None
    behind = text[match.end() :].partition("\n")[0].strip(" →>»›.:!").lower() if match else ""
    return match[0] if match and behind and behind in pressed else text


def below_rows(text: str, rows: Sequence[rows_.NoticeRow]) -> str:
    """``text`` without the last row of the table right above it, whose label is in no list: "Location: Utrecht"."""
    first, gap, rest = text.partition("\n\n")
    label, colon, value = first.partition(": ")
    if not gap or not colon or "\n" in first or len(label.split()) > 2 or len(value.split()) > _MAX_WORDS:
        return text
    index = next((at for at, row in enumerate(rows) if row.raw.strip() == first.strip()), 0)
    above = rows[index - 1].plain if index else ""
    other, mark, _value = above.replace("：", ":").partition(":")
    known = mark and (key_of(other) or label_stems.of_person(other) or other.lower() in ("url", "ip"))
    return rest.strip() if known and first[-1] not in ".?!…" else text


def quoted_part(text: str) -> str:
    """The paragraph of ``text``, or the line, that is quoted as a whole; "" if none is."""
    parts = itertools.chain(text.split("\n\n"), text.split("\n"))
    found = (_QUOTED_WHOLE.fullmatch(part.strip()) for part in parts if part.strip()[:1] in _OPENING)
    return next((match[match.lastindex].strip() for match in found if match and match.lastindex), "")
