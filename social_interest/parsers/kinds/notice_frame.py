# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What stands around the words of a person in a notification: sentences, names, dates, tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from .. import label_stems
from ..event_words import WROTE
from ..events import action_of
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..name_words import TO_NOBODY
from ..names import bare
from ..notice_words import (
    ACTED,
    CHANGED,
    CLICK,
    COMMENT_LABEL,
    FIRST_PERSON,
    MORE_META,
    POSTED,
    SOMEBODY,
    STARS_LINE,
    WE_NEED,
    YOU,
)
from ..row_words import WORDS
from ..template_words import BUTTON, NEW
from ..text import EMAIL, clean
from ..wording import Told
from . import notice_lines, notice_own_lines
from . import notice_rows as rows_
from .form_values import fits
from .notice_rows import NoticeRow

#: a label and its value
ROW_OF = lazy_regex(r"^(?P<label>[^\s:：][^:：\n]{0,40}?)\s*[:：]\s*(?P<value>.*)$")
_FRAMED = lazy_regex(r"[-=*~_]{2,}\s?(?P<label>[^-=*~_\s][^-=*~_]{1,40}?)\s?[:：]?\s?[-=*~_]{2,}")
#: around a label that a program writes as a sentence: "The subject is: Red kettle"
_SAID_TO_BE = lazy_regex(
    r"^(?:the|der|die|das|le|la|el|il|lo|o|a|het|de) |^l['’]| (?:is|ist|lautet|est|es|è|é|jest|är|er|je|este|on|to)$",
    re.IGNORECASE)
_LETTER = lazy_regex(r"[^\W\d_]")
#: the first item of a numbered list
_ITEM = lazy_regex(r"1[.)] ?[\w¿¡«]")
#: characters of a sentence that leads to a link, and of how it begins
_SENTENCE, _OPENS = 120, 24
#: characters and words of a line that leads over to what was written
_SHORT, _FEW = 50, 6
#: words of a value beside others, and what stands between them
_VALUE = 4
_BETWEEN = lazy_regex(r" [-–|·•] ")
#: lines at the top in which a program says that something is new
_NEWS = 3
#: "Comment ID: 812"
_OF_NUMBER = lazy_regex(
    r"(?:.{1,30} )?(?:id|no\.?|nr\.?|number|nummer|numéro|número|numero|номер|numer|číslo|numarası|nummeret|numret)|"
    r".{1,12}(?:番号|编号|編號|번호|ID)", re.IGNORECASE)
_NUMBER = lazy_regex(r"[#№]?[A-Z]{0,4}-?\d[\d-]{0,14}")
#: "Overall: 5.4 / 6"
_SCORE = lazy_regex(r"\d{1,3}(?:[.,]\d{1,2})? ?/ ?(?:5|6|10|20|100)(?:[ ·|,]{1,3}.{1,60})?")
#: how many stars, or how much of a hundred, alone in a line
_OF_SCORE = frozenset("★☆⭐✩%️")
_SCORED = lazy_regex(r"[★☆⭐✩\ufe0f ]{1,12}|\d{1,3} ?%")
_META = frozenset(
    {
        "name",
        "first_name",
        "last_name",
        "email",
        "phone",
        "subject",
        "page",
        "product",
        "rating",
        "company",
        "form",
        "noise",
    }
)


def meta(row: NoticeRow) -> bool:
    """Whether the line is a labelled value that is no text: "Status: New"."""
    match = ROW_OF.match(row.plain)
    if not match:
        return False
    if row.plain.count(":") > 1 and _is_several(row.plain):
        return True
    label, value = match["label"].strip("*_-• "), match["value"]
    key = key_of(label) or key_of(_SAID_TO_BE.sub("", label))
    if key in _META:
        # "Phone: please call after six" is what somebody wrote
        return not value or fits(key, value, label)
    numbered = _NUMBER.fullmatch(value) and (
        _OF_NUMBER.fullmatch(label) or len(value) > 2 and len(label.split()) == 1 and bool(action_of(label)))
    return bool(numbered or _SCORE.fullmatch(value) or MORE_META.fullmatch(label) or EMAIL.fullmatch(value))


def is_row_of(rows: list[NoticeRow], index: int, people: Collection[str]) -> bool:
    """Whether a row at ``index``, with lines above it, names one of ``people`` behind a label."""
    return index > 0 and names_in_table(rows[index], people)


def _is_several(plain: str) -> bool:
    """Whether a line has several labels with values of a few words: "Category: Repairs - Status: Pending"."""
    parts = [ROW_OF.match(part.strip()) for part in _BETWEEN.split(plain)] if len(plain) <= _SENTENCE else []
    if len(parts) < 2 or plain[-1] in ".?!…？" or not all(parts):
        return False
    pairs = [(match["label"], match["value"]) for match in parts if match]
    few = all(0 < len(value.split()) <= _VALUE and len(label.split()) <= 2 for label, value in pairs)
    return few and any(MORE_META.fullmatch(label) for label, _value in pairs)


def is_below_frame(rows: list[NoticeRow], index: int) -> bool:
    """Whether a drawn line, a row of labels and values, or an address stands above ``index``, with nothing between."""
    above = next((row for row in reversed(rows[:index]) if row.raw.strip()), None)
    return above is not None and (rows_.is_rule(above.raw) or meta(above) or above.is_link)


def tables(rows: list[NoticeRow]) -> frozenset[int]:
    """The lines of tables: two or more labels with short values, one below the other."""
    found: set[int] = set()
    run: list[int] = []
    for index, row in enumerate((*rows, NoticeRow("", ""))):
        match = ROW_OF.match(row.plain) if len(row.plain) <= 100 else None
        label = match["label"].strip("*_-• ") if match else ""
        short = bool(match and match["value"]) and len(label.split()) <= 3 and row.plain[-1] not in "?!.？"
        if short and not (
            COMMENT_LABEL.fullmatch(label) or key_of(label) == "message" or match["value"].startswith("//")
        ):
            run.append(index)
            continue
        if len(run) > 1:
            found.update(run)
        run = []
    return frozenset(found | _scores(rows))


def _scores(rows: list[NoticeRow]) -> set[int]:
    """The lines of two or more ratings of parts, each below what is rated, and the label of the words below them."""
    filled = [index for index, row in enumerate(rows) if row.plain]
    found: list[int] = []
    for place, index in enumerate(filled[:-1]):
        below = rows[filled[place + 1]].plain
        if below[-1] in _OF_SCORE and _SCORED.fullmatch(below) and is_heading(rows[index]):
            found += [index, filled[place + 1]]
    if len(found) < 4:
        return set()
    label = next((index for index in filled if index > found[-1]), -1)
    return {*found, label} if label >= 0 and label_stems.of_words(rows[label].plain) else set(found)


def _names_only(row: NoticeRow, people: Collection[str]) -> bool:
    """Whether a line holds a name, perhaps with a date or a colon behind it."""
    if bare(row.plain.partition("|")[0]).lower() in people:
        return True
    if len(row.plain) <= 3 and row.plain.isupper() and any(_initials(name).startswith(row.plain) for name in people):
        # what stands in place of a picture
        return True
    return any(
        row.plain.lower().startswith(name)
        and len(row.plain) <= len(name) + 40
        and (row.plain.endswith(":") or rows_.is_stamp(row.plain[len(name) :]))
        for name in people
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isalpha()).upper()


def _of_the_person(row: NoticeRow, people: Collection[str]) -> bool:
    """Whether a line speaks of the person by name, as only the program does."""
    plain = row.plain.lower()
    return len(plain) <= 160 and (
        any(plain.startswith(f"{name} ") for name in people)
        # "Issue #42 was filed by NAME."
        or (plain.rstrip(" .)").endswith(tuple(f" {name}" for name in people)) and "#" in plain)
    )


def names_in_table(row: NoticeRow, people: Collection[str]) -> bool:
    """Whether a line says behind a label that it was one of ``people``: "Purchased by: Ann Lee"."""
    label, value = notice_lines.labelled(row.plain)
    return bool(label) and any(part.lower() in people for part in notice_lines.person(value) if part)


def _is_framed_label(row: NoticeRow) -> bool:
    """Whether a line is a label of words between two rules: "----- Message -----"."""
    match = _FRAMED.fullmatch(row.raw.strip())
    return bool(match) and (key_of(match["label"]) == "message" or label_stems.of_words(match["label"]))


def is_heading(row: NoticeRow) -> bool:
    """Whether a line is a few words and no sentence."""
    return len(row.plain) <= 40 and len(row.plain.split()) <= 4 and not row.plain.endswith((".", "?", "!", "。", "？"))


def leads(row: NoticeRow) -> bool:
    """Whether a sentence leads to the link below it: "Please click the following link to view the whole message."."""
    short = 0 < len(row.plain) <= _SENTENCE and row.plain[-1] == "."
    return short and bool(CLICK.search(row.plain[:_OPENS]) and BUTTON.search(row.plain))


def _tells_of_change(plain: str) -> bool:
    """Whether a tracker says what became of a field: no person, who says it in a sentence, or of himself."""
    told = CHANGED.fullmatch(plain) and not FIRST_PERSON.search(plain)
    return bool(told) and (not plain.endswith(".") or bool(ACTED.search(plain)))


def is_head(row: NoticeRow, read: Callable[[str], Told | None], people: Collection[str]) -> bool:
    """Whether a line stands before the words of the person: the program's sentence, a name, a date, a greeting."""
    if not row.plain:
        return True
    if (
        row.is_link
        or rows_.is_rule(row.raw)
        or rows_.is_stamp(row.plain)
        or EMAIL.fullmatch(row.plain)
        or STARS_LINE.fullmatch(row.plain)
        or rows_.is_greeting(row)
        or meta(row)
        or COMMENT_LABEL.fullmatch(row.plain)
        or _tells_of_change(row.plain)
        or notice_own_lines.is_of_the_reader(row.plain)
    ):
        return True
    if _names_only(row, people) or _of_the_person(row, people) or names_in_table(row, people) or _is_framed_label(row):
        return True
    if len(row.plain) > 300:
        return False
    if row.plain.endswith(":") and len(row.plain) <= 120 and any(name in row.plain.lower() for name in people):
        # "What you missed with NAME:"
        return True
    if row.plain.endswith((":", "：")) and len(row.plain) <= 25 and len(row.plain.split()) <= 4 and not (
            WE_NEED.match(row.plain)):
        # "Voici le message :"
        return True
    if row.plain.endswith((":", "：")) and len(row.plain) <= _SHORT and len(row.plain.split()) <= _FEW and (
            (WROTE.search(row.plain) or WORDS.search(row.plain)) and not (FIRST_PERSON.search(row.plain))):
        # "Here is what was written:"
        return True
    return _announces(row, read, people)


def own_name(rows: list[NoticeRow], people: Collection[str]) -> int:
    """The first line, where one of ``people`` names himself in a sentence: "Kim Lee here again."; else -1."""
    first = next((at for at, row in enumerate(rows) if row.plain), -1)
    named = first >= 0 and rows[first].plain.endswith((".", "!", "。", "！")) and rows[first].plain.lower().startswith(
        tuple(f"{name} " for name in people))
    return first if named and any(row.plain for row in rows[first + 1 :]) else -1


def opens_list(rows: list[NoticeRow], index: int) -> bool:
    """Whether a person numbers or quotes below a line with a colon: "Two questions:", "1. When?"."""
    row = rows[index]
    if not row.plain.endswith((":", "：")) or "http" in row.raw or COMMENT_LABEL.fullmatch(row.plain) or meta(row):
        return False
    below = next((one for one in rows[index + 1 : index + 3] if one.plain), None)
    return below is not None and bool(_ITEM.match(below.raw))


def _announces(row: NoticeRow, read: Callable[[str], Told | None], people: Collection[str]) -> bool:
    """Whether a line says what the person did, and is none of his own words."""
    told = read(row.plain)
    if not told:
        # in a language without a table: "Your shop has a new review!"
        plain = row.plain
        short = len(plain) <= _SHORT and plain[-1] not in "?？" and not plain.isascii()
        short = short and bool(NEW.search(plain) and YOU.search(plain) and action_of(plain))
        return short and not FIRST_PERSON.search(plain)
    if not told.action and not told.names:
        return True
    if not told.names and row.plain[:1].islower() and told.action:
        # the name stands in the line above: "has sent you a private message"
        name = next(iter(people), "").title()
        whole = read(f"{name} {row.plain}") if name else None
        if whole and whole.names == [name]:
            return True
    # "New comment on Red kettles" is a title; "I have a question." is what somebody wrote
    return (
        bool(told.action and SOMEBODY.match(row.plain) and not FIRST_PERSON.search(row.plain))
        or any(name.lower() in people for name in told.names)
        # "The user ann_lee (Ann Lee) wrote on your wall"
        or bool(told.action and told.names) and any(f"({name})" in row.plain.lower() for name in people)
        or row.plain.endswith((":", "："))
        or (
            not told.names
            and len(row.plain) <= 80
            and bool(NEW.search(row.plain))
            and (not row.plain.endswith(("?", "!", ".", "。", "？")) or bool(POSTED.search(row.plain)))
        )
    )


def signed_in_frame(rows: list[NoticeRow], name: int) -> str:
    """The lines between two rules, where the person put his name below his words; "" if it stands above them."""
    rules = [index for index, row in enumerate(rows) if row.raw and rows_.is_rule(row.raw)]
    top = max((index for index in rules if index < name), default=-1)
    bottom = next((index for index in rules if index > name), -1)
    above = [row for row in rows[top + 1 : name] if row.plain]
    return clean("\n".join(row.raw for row in rows[top + 1 : bottom])) if top >= 0 and bottom >= 0 and above else ""


def is_framed_above(rows: list[NoticeRow], index: int) -> bool:
    """Whether the program's own lines stand above ``index``: people write "One question: is it loud?" too."""
    above = next((row for row in reversed(rows[:index]) if row.raw.strip()), None)
    if above is None or above.is_link or rows_.is_rule(above.raw) or meta(above):
        return True
    if EMAIL.fullmatch(above.plain) or not _LETTER.search(above.plain):
        # how to reach him
        return True
    match = ROW_OF.match(above.plain)
    return bool(match) and len(above.plain) <= 100 and len(match["label"].split()) <= 4 and above.plain[-1] not in ".?!"


def is_first_word(rows: list[NoticeRow], index: int) -> bool:
    """Whether a greeting of nobody by name stands below nothing but an address: a program has said nothing there."""
    above = [row for row in rows[:index] if row.plain or row.raw]
    return bool(above) and TO_NOBODY.fullmatch(rows[index].plain) is not None and all(
        row.is_link or rows_.LABELLED_LINK.fullmatch(row.raw) or rows_.is_rule(row.raw) for row in above)


def behind_news(rows: list[NoticeRow], start: int, read: Callable[[str], Told | None]) -> int:
    """The line below the first one that tells the reader of something new, above ``start``; 0 if none does.

    What stands above that is what the site calls itself.
    """
    near = [index for index in range(start) if rows[index].plain][:_NEWS]
    for index in near:
        one = rows[index].plain
        told = read(one) if NEW.search(one) and YOU.search(one) and not FIRST_PERSON.search(one) else None
        if told and told.action and not told.names and one[-1] not in "?？":
            return index + 1 if any(row.plain for row in rows[index + 1 : start]) else 0
    return 0


def framed_above_table(rows: list[NoticeRow], start: int) -> tuple[int, int]:
    """(first line, line below the last) between two rules, right above the table in which ``start`` names the person.

    The words of a ticket, and below them its rows: "Ticket: 55", "Member: Ann Lee"; (0, 0) if there is no such frame.
    """
    if start < 0 or start not in tables(rows):
        return 0, 0
    rules = [index for index, row in enumerate(rows[:start]) if row.raw and rows_.is_rule(row.raw)]
    if len(rules) < 2 or any(row.plain and not ROW_OF.match(row.plain) for row in rows[rules[-1] + 1 : start]):
        return 0, 0
    return rules[-2] + 1, rules[-1]


def leads_on(rows: list[NoticeRow], start: int, index: int) -> bool:
    """Whether a person leads over to what he quotes, right below "NAME commented on THING:": "The manual says:"."""
    row = rows[index]
    above = [one for one in rows[start : index] if one.plain] if 0 <= start < index else []
    if len(above) != 1 or not above[0].plain.endswith((":", "：")) or not row.plain.endswith((":", "：")):
        return False
    label = row.plain.rstrip(":： ")
    below = next((one for one in rows[index + 1 : index + 3] if one.plain), None)
    quotes = below is not None and below.raw[:1] in "\"“„«>" and not below.is_link
    return quotes and " " in label and not (key_of(label) or label_stems.of_words(label) or meta(row))
