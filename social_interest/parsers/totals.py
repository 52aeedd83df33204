# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Control totals: what a service counted itself, in a mail that sums up a time ("34 new comments last week").

They make no card; they tell whether everything arrived. Two things are needed, or nothing is read: a time, and rows
in which a number stands beside what it counts. A number of which it is not clear that it is ours (a single post's, an
offer's, that of the week before, one of two that contradict each other) is none. A look at each row from left to
right; no row is read twice.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from . import total_words as words
from .lazy_regex import lazy_regex
from .message import Message
from .types import MAX_TOTAL, Total

#: rows that are read, characters that a row may have, and rows at the top in which the time may stand
MAX_ROWS, MAX_ROW, TOP = 300, 200, 40
#: rows at the top after which a time says nothing about numbers without "new" or "you"
NEAR = 6
#: days that a summary is about at most, and after whose end it comes
LONGEST, LATEST = 366, 62
#: words between a number and what it counts, and in the name of a number that stands on a row of its own
MAX_BETWEEN, MAX_LABEL = 4, 7

#: a number may have blanks or commas before each three digits
_TOKEN = lazy_regex(
    r"(?P<number>\d{1,3}(?:[ \u00a0\u202f.,'’]\d{3})+(?![\d.,]*\d)|\d+(?:[.,:/]\d+)*)|"
    r"(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*)|(?P<sign>\S)")
_SEPARATORS = str.maketrans("", "", " \u00a0\u202f.,'’")
#: letters that lose no mark, and "ı", "’"; what stands for them meanwhile
_LETTERS = str.maketrans("йЙїЇıİ’", "\0\0\1\1ii'")
_BACK = str.maketrans("\0\1", "йї")
#: how a number changed: no number of what came
_CHANGE = frozenset("%↑↓▲▼+−-‑–()")
_IN_NAMES = frozenset(":&/()'’")
_MONEY = frozenset("$€£₽#")
_UNITS = frozenset({"%", "k", "m", "тыс", "тис", "€", "$", "₽", "mrd", "mio"})
_QUOTES = frozenset("«\"“„'")


class Period(NamedTuple):
    """The days that a summary is about; ``exact`` where it says them, else as far as its own day tells."""

    first: date
    last: date
    exact: bool


class _Row(NamedTuple):
    """One row of a mail: its tokens, its words as the tables have them, whether it is a link to be pressed."""

    tokens: tuple[tuple[str, str], ...]
    plain: str
    pressed: bool = False


class _Count(NamedTuple):
    """One number beside what it counts; ``new`` where it says that these are new ones."""

    action: str
    number: int
    new: bool


def plain(text: str) -> str:
    """``text`` in lower case, without accents, with one kind of blanks and quotes."""
    if not text.isascii():
        # "й" and "ї" are letters of their own, and so are the marks of other scripts
        kept = text.translate(_LETTERS)
        bare = "".join(char for char in unicodedata.normalize("NFD", kept) if not "\u0300" <= char <= "\u036f")
        text = unicodedata.normalize("NFC", bare).translate(_BACK)
    return " ".join(text.lower().split())


def read(message: Message, channel: str, actions: frozenset[str], place: tuple[str, str] = ("", "")) -> tuple[
        Total, ...]:
    """The totals of ``message`` of those of ``actions``, at the place (key, name) on ``channel`` that it is about."""
    sent = message.date
    if sent is None:
        return ()
    head = [_row(text) for text in (message.subject, *message.preheaders[:2]) if len(text) <= MAX_ROW]
    if any(words.ELSEWHERE.search(row.plain) for row in head[:1]):
        return ()
    pressed = {label for _url, label, _node in message.links}
    body = [_row(text, text in pressed) for text in itertools.islice(_lines(message.any_text), MAX_ROWS)]
    days = period((row.plain for row in (*head, *body[:TOP])), sent)
    if days is None:
        return ()
    at_top = period((row.plain for row in (*head, *body[:NEAR])), sent) is not None
    found = set(_counted(head, body, at_top))
    new = {count.action for count in found if count.new}
    pairs = {(count.action, count.number) for count in found if count.new or count.action not in new}
    numbers = dict(pairs)
    if len(numbers) < len(pairs):
        # two numbers of one thing: these are single posts
        return ()
    return tuple(
        Total(channel=channel, action=action, number=number, first=days.first, last=days.last, exact=days.exact,
              source_key=place[0], source_name=place[1])
        for action, number in sorted(numbers.items()) if action in actions)


def _lines(text: str) -> Iterator[str]:
    lines = (line.strip() for line in text[:MAX_ROWS * MAX_ROW].split("\n"))
    return (line for line in lines if 0 < len(line) <= MAX_ROW)


def _row(text: str, pressed: bool = False) -> _Row:
    text = plain(text.replace("*", ""))
    return _Row(tuple((match.lastgroup or "", match[0]) for match in _TOKEN.finditer(text)), text, pressed)


# -- the time ------------------------------------------------------------


def period(rows: Iterable[str], sent: datetime) -> Period | None:
    """The days that the rows (see :func:`plain`) of a mail tell of: those that it names before those that it counts."""
    rows = list(rows)
    day = sent.date()
    named = next((found for row in rows for found in _named(row, day) if _is_likely(found, day)), None)
    return named or next((found for found in (_relative(row, day) for row in rows) if found), None)


def _is_likely(found: Period, day: date) -> bool:
    return (
        found.first <= found.last <= day + timedelta(days=1) and found.last - found.first <= timedelta(days=LONGEST)
        and day - found.last <= timedelta(days=LATEST))


def _named(row: str, day: date) -> Iterator[Period]:
    """The spans of days that a row names."""
    if not any(char.isdigit() for char in row):
        return
    for pattern in (words.ISO, words.NUMBERS, words.DAYS_FIRST, words.MONTH_FIRST):
        for match in pattern.finditer(row):
            span = _span(match.groupdict(), day)
            if span:
                yield Period(*span, exact=True)
    for match in words.WHOLE_MONTH.finditer(row):
        first = _date(match["y1"], match["m1"], "1")
        if first:
            yield Period(first, _month_end(first), exact=True)
    for match in words.SINCE.finditer(row):
        first = _guess(match["y1"], match["m1"] or match["m2"], match["d1"] or match["d2"], day)
        if first:
            yield Period(first, day, exact=False)


def _span(told: dict[str, str | None], day: date) -> tuple[date, date] | None:
    """The first and the last day of a span; a year that it does not say is the latest that fits."""
    month1, month2 = (told.get(f"m{end}") or told.get(f"n{end}") for end in (1, 2))
    year1, year2 = told.get("y1"), told.get("y2")
    last = _guess(year2 or year1, month2 or month1, told["d2"], day)
    if last is None:
        return None
    first = _date(year1 or str(last.year), month1 or month2, told["d1"])
    if first and first > last and not year1:
        first = _date(str(last.year - 1), month1 or month2, told["d1"])
    return (first, last) if first else None


def _guess(year: str | None, month: str | None, number: str | None, day: date) -> date | None:
    """A date whose year may be missing: then the last such day before the mail."""
    if year:
        return _date(year, month, number)
    found = _date(str(day.year), month, number)
    return _date(str(day.year - 1), month, number) if found and found > day + timedelta(days=1) else found


def _date(year: str | None, month: str | None, number: str | None) -> date | None:
    value = int(month) if month and month.isdigit() else _month(month or "")
    try:
        return date(int(year or 0), value, int(number or 0))
    except ValueError:
        return None


def _month(name: str) -> int:
    return next((number for stem, number in words.MONTHS if name.startswith(stem)), 0)


def _month_end(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _relative(row: str, day: date) -> Period | None:
    """The days before that of the mail that a row speaks of."""
    yesterday = day - timedelta(days=1)
    before = words.DAYS_BEFORE.search(row)
    if before and 0 < int(before["days"]) <= LONGEST:
        return Period(day - timedelta(days=int(before["days"])), yesterday, exact=False)
    kind = next((kind for kind, phrases in words.RELATIVE if phrases.search(row)), "")
    if kind == "week":
        return Period(day - timedelta(days=7), yesterday, exact=False)
    if kind == "month":
        end = day.replace(day=1) - timedelta(days=1)
        return Period(end.replace(day=1), end, exact=True)
    return Period(yesterday, yesterday, exact=False) if kind == "day" else None


# -- the numbers ---------------------------------------------------------


def _counted(head: Sequence[_Row], body: Sequence[_Row], at_top: bool) -> Iterator[_Count]:
    """What the rows count."""
    for row in head:
        yield from _in_row(row, surely_ours=True)
    rows = list(itertools.takewhile(lambda row: not words.ELSEWHERE.search(row.plain), body))
    if at_top:
        yield from _in_tables(rows)
    for row in rows:
        yield from _in_row(row, surely_ours=False, at_top=at_top)


def _in_row(row: _Row, *, surely_ours: bool, at_top: bool = True) -> Iterator[_Count]:
    """What one row counts: "You got 34 new comments", "Comments: 34", "34 comments"."""
    tokens = row.tokens
    if not any(kind == "number" for kind, _value in tokens) or _offers(tokens):
        return
    patterns = (words.FAR_BEFORE, words.FAR_BEHIND)
    far = next((match for match in (pattern.search(row.plain) for pattern in patterns) if match), None)
    if far:
        action = next(name for name, value in far.groupdict().items() if value and name != "number")
        yield _Count(action, int(far["number"]), new=True)
        return
    told = {value for kind, value in tokens if kind == "word"}
    numbers = sum(_number(token) is not None for token in tokens)
    ours = surely_ours or not told.isdisjoint(words.GOT) or (at_top and numbers == 1 and len(tokens) <= MAX_LABEL)
    for index, token in enumerate(tokens):
        number = _number(token)
        if not ours or number is None or _is_change(tokens, index) or _is_compared(tokens, index):
            continue
        behind = tokens[index + 1:index + 2 + MAX_BETWEEN]
        action = _thing(behind) or (_label(tokens[:index]) if numbers == 1 else "")
        if action:
            yield _Count(action, number, new=any(value in words.NEW for _kind, value in behind[:2]))


def _in_tables(rows: Sequence[_Row]) -> Iterator[_Count]:
    """What tables count: a number on a row of its own, its name on the row above or below."""
    for table in _tables(rows):
        kinds = [number is not None for number, _name in table]
        first, last = kinds[0], kinds[-1]
        if first == last:
            # a heading stands above it or a word below: what is counted tells which
            counted = bool(table[0][1]), bool(table[-1][1])
            if first or counted[0] == counted[1]:
                continue
            first = counted[1]
        step = 1 if first else -1
        for index, (number, _name) in enumerate(table):
            if number is not None and 0 <= index + step < len(table) and table[index + step][1]:
                yield _Count(table[index + step][1], number, new=False)


def _tables(rows: Sequence[_Row]) -> Iterator[list[tuple[int | None, str]]]:
    """The tables among the rows: (number, "") and (``None``, action or "") one after the other."""
    table: list[tuple[int | None, str]] = []
    for index, row in enumerate((*rows, _Row((), ""))):
        number = _alone(row)
        if number is not None:
            table.append((number, ""))
        elif _is_name(row) and not (index + 1 < len(rows) and "://" in rows[index + 1].plain):
            if table and table[-1][0] is None and not any(number is not None for number, _name in table):
                # of several headings the last
                table.pop()
            table.append((None, _label(row.tokens)))
        elif not _is_only_change(row):
            if any(number is not None for number, _name in table):
                yield table
            table = []


def _is_name(row: _Row) -> bool:
    """Whether a row may be what a number beside it counts, whatever that is."""
    return 0 < len(row.tokens) <= MAX_LABEL and not row.pressed and all(
        kind == "word" or value in _IN_NAMES for kind, value in row.tokens)


def _number(token: tuple[str, str]) -> int | None:
    """The number of a token, ``None`` for a time, a fraction, a date, or what no place gets."""
    kind, value = token
    if kind != "number":
        return None
    digits = value.translate(_SEPARATORS)
    if not digits.isdecimal() or not digits.isascii() or len(digits) > len(str(MAX_TOTAL)):
        return None
    whole = re.split(r"[ \u00a0\u202f.,'’]", value)
    if len(whole) > 1 and any(len(part) != 3 for part in whole[1:]):
        return None
    return int(digits) if 0 < int(digits) <= MAX_TOTAL else None


def _alone(row: _Row) -> int | None:
    """The number that is all that a row has, besides how it changed."""
    numbers = [token for token in row.tokens if token[0] == "number"]
    words_ = [value for kind, value in row.tokens if kind == "word"]
    if not numbers or words_ or row.tokens[0] != numbers[0]:
        return None
    signs = [value for kind, value in row.tokens if kind == "sign"]
    if _is_change(row.tokens, 0) or not set(signs) <= _CHANGE:
        return None
    return _number(numbers[0])


def _is_only_change(row: _Row) -> bool:
    """Whether a row only says how a number changed: "▲ 12 %"."""
    return bool(row.tokens) and all(
        kind == "number" or (kind == "sign" and value in _CHANGE) for kind, value in row.tokens)


def _is_change(tokens: Sequence[tuple[str, str]], index: int) -> bool:
    """Whether a number is a share, a sum of money, or how another one changed."""
    behind = tokens[index + 1][1] if index + 1 < len(tokens) else ""
    before = tokens[index - 1][1] if index else ""
    return behind in _UNITS or before in _CHANGE | _MONEY


def _is_compared(tokens: Sequence[tuple[str, str]], index: int) -> bool:
    return any(kind == "word" and value in words.COMPARED for kind, value in tokens[max(0, index - 2):index])


def _offers(tokens: Sequence[tuple[str, str]]) -> bool:
    return any((kind == "word" and value in words.OFFERS) or value == "?" for kind, value in tokens)


def _thing(tokens: Sequence[tuple[str, str]]) -> str:
    """The action that the words behind a number count."""
    connects = False
    for kind, value in tokens[:MAX_BETWEEN + 1]:
        if value in _QUOTES:
            continue
        if kind != "word":
            return ""
        action = _action(value, connects)
        if action:
            return "" if _is_other(tokens) else action
        connects = connects or value.startswith(words.CONNECTS)
        if value not in words.FILLERS and not connects:
            return ""
    return ""


def _is_other(tokens: Sequence[tuple[str, str]]) -> bool:
    """Whether the number is told beside another: "5 comments more", "20 comments before"."""
    return any(kind == "word" and value in words.BESIDE for kind, value in tokens[:3])


def _label(tokens: Sequence[tuple[str, str]]) -> str:
    """The action that a row names: "New comments", "Comments on your posts:"."""
    if not tokens or len(tokens) > MAX_LABEL + 1 or any(kind == "number" for kind, _value in tokens):
        return ""
    if any(kind == "sign" and value != ":" for kind, value in tokens):
        return ""
    return _thing(tokens)


def _action(word: str, connects: bool) -> str:
    """What a word counts."""
    if connects and word.startswith(words.REQUESTS) or word in words.REQUESTS[2:]:
        return "connection_request"
    if word in words.OTHER:
        return ""
    found = max((stem for stem in words.COUNTED if word.startswith(stem)), key=len, default="")
    return words.COUNTED.get(found, "")
