# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a program sets above the words of a person: the title of the thing, its number, its card, the place."""

from __future__ import annotations

import re
from collections.abc import Collection

from ..lazy_regex import lazy_regex
from ..notice_words import FIRST_PERSON
from . import notice_rows as rows_
from .notice_trim import is_fact

_SENTENCE = lazy_regex(r"[.?!…。？！](?:\s|$)|[:：]")
#: the number of a thing in a subject
_OF_NUMBER = lazy_regex(r"(?:#|№|n°|nº|nr\.? ?)\d", re.IGNORECASE)
#: characters of a title and of a short word, and lines of a card
_SHORT, _MAX_WORDS, _CARD = 60, 3, 6


def without(text: str, subject: str, rest: str, readers: Collection[str], *, called: bool, through: bool) -> str:
    """``text`` without the place, and the title of the thing, above it.

    ``rest``: what sentences tell behind the person; ``called``: the reader is called by his name in the words;
    ``through``: a program writes in the name of the person.
    """
    text = without_place(text, rest)
    text = without_title(text, readers) if called else text
    return without_name(text, subject) if through else text


def without_title(text: str, readers: Collection[str]) -> str:
    """``text`` without the title of the thing above words that begin with the reader's name: "@acme could you …"."""
    title, gap, words = text.partition("\n\n")
    called = words.startswith("@") and any(words[1:].lower().startswith(name.split()[0]) for name in readers if name)
    row = is_fact(title.strip()) if title.strip() else False
    plain = row or not _SENTENCE.search(title)
    return words if gap and called and plain and "\n" not in title and "@" not in title else text


def without_name(text: str, subject: str) -> str:
    """``text`` without the line above it that names the thing of which the subject has nothing but the number.

    A person who opens with so few words greets, or goes on in the same paragraph.
    """
    first, gap, below = text.partition("\n\n")
    short = gap and below.strip() and "\n" not in first and len(first) <= _SHORT and " " in first.strip()
    if not short or not _OF_NUMBER.search(subject) or _SENTENCE.search(first) or first.rstrip()[-1:] in tuple(",،，"):
        return text
    row = rows_.NoticeRow(first, first)
    told = {word for word in first.lower().split() if len(word) > _MAX_WORDS} & set(subject.lower().split())
    return text if told or rows_.is_greeting(row) or FIRST_PERSON.search(first) else below.strip()


def without_place(text: str, rest: str) -> str:
    """``text`` without the place in a line above it, which the sentence names: "mentioned you in Red Kettles"."""
    first, gap, below = text.partition("\n\n")
    short = gap and below.strip() and _MAX_WORDS < len(first) <= _SHORT and "\n" not in first
    named = short and not _SENTENCE.search(first) and f" {first.strip()} " in f" {rest.strip(' .:')} "
    return below.strip() if named else text


def without_heading(text: str, subject: str) -> str:
    """``text`` without the title of the thing above it, with which the subject ends too."""
    first, newline, rest = text.partition("\n")
    if newline and rest.strip() and len(first) > 3 and subject.lower().endswith(f'"{first.strip().lower()}"'):
        return rest.strip()
    first, gap, rest = text.partition("\n\n")
    title = first.strip().lower()
    told = len(title.split()) > 1 and subject.lower().endswith((f" {title}", f'"{title}"'))
    return rest.strip() if gap and rest.strip() and told and title != subject.lower() else text


def without_card(text: str, subject: str) -> str:
    """``text`` without the lines above it that show what it is about, of which one is the title in the subject."""
    first, gap, rest = text.partition("\n\n")
    rows = [row.strip() for row in first.split("\n") if row.strip()]
    if not gap or not rest.strip() or not 1 < len(rows) <= _CARD:
        return text
    titled = any(len(row.split()) > 1 and subject.lower().endswith(row.lower()) for row in rows)
    plain = all(len(row) <= _SHORT and (is_fact(row) or not _SENTENCE.search(row)) for row in rows)
    return rest.strip() if titled and plain else text
