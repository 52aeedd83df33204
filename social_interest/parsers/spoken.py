# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whether what stands below a closing says something, in whatever language: words between names are written small.

Who somebody is and where he works is a row of names; what he wants is not. A paragraph of its own needs one such word,
a line right below the name a sentence, for a title may stand there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .template_words import GREETING

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’-][^\W_]+)*")
#: small words within names and titles
_PARTICLES = frozenset(
    "a af al an av & bei by cum da das de degli dei del della der des di do dos du e el en et for für i in iz la le "
    "les na of og och on per pour pri the und und v van ve von y z za zu zum zur в во для и на по та у".split())
_REACHED = re.compile(r"\+?\(?\d[\d ()./-]{5,}\d|www\.\S{1,200}|https?://\S{1,2000}", re.IGNORECASE)
_EAST = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]")
#: how sentences of Japan, China and Korea are told from names of firms
_EASTERN = re.compile(
    r"[。！？，、]|[\u3041-\u3096]{2}.{0,40}[\u3041-\u3096]{2}|[吗呢吧嗎想请請要还還的了我你您们們个两兩给給买買寄也是这這]")
_KOREAN = re.compile(r"[가-힣](?:요|다|까|죠)(?![가-힣])")
#: Thai, Lao, Burmese and Khmer put no blanks between words
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{8}")
#: a sentence ends, and no word that is cut short before a number: "ext. 105"
_ENDS = re.compile(r"[^\W\d_]{3,}[.!?…։।؟](?:\s(?!\d)|$)")
#: the line above a letter in a letter: "02.03.2026, 12:21, Acme <sales@acme.example>"
_ATTRIBUTES = re.compile(r"\D{0,30}\d[^\n@]{4,60}\d{1,2}[:.]\d{2}[^\n@]{1,200}<[^<>\s@]{1,100}@[^<>\s@]{1,200}>[:：]?")
_RULE = re.compile(r"[-_=*]{20,200}")
_MAX_ROW = 2000
#: lines of a signature with empty lines between them
_SPREAD = 4


def spoken_from(below: Sequence[str], *, named: bool = False) -> int | None:
    """The first of the lines below a closing that says something; the greeting above it goes with it.

    ``named``: the name stands in the closing itself, so that a paragraph below is none of it.
    """
    paragraphs = _paragraphs(below)
    spread = _is_spread(paragraphs, below)
    for number, (start, end) in enumerate(paragraphs):
        apart = bool(number or named and start) and not spread
        reached = any("@" in row or _REACHED.search(row[:_MAX_ROW]) for row in below[start:end])
        for at in range(start, end):
            if _ends_letter(below, at):
                return None
            if apart and _tells(below[at], reached):
                return _greeted(paragraphs[not named:number], below, start)
            if _is_sentence(below[at], reached):
                return start if apart else at
    return None


def _is_spread(paragraphs: Sequence[tuple[int, int]], rows: Sequence[str]) -> bool:
    """Whether a program set an empty line below each line of a signature, as Outlook does in the plain body."""
    alone = len(paragraphs) >= _SPREAD and all(end - start == 1 for start, end in paragraphs)
    return alone and any("@" in rows[start] or _REACHED.search(rows[start][:_MAX_ROW]) for start, _end in paragraphs)


def _ends_letter(rows: Sequence[str], at: int) -> bool:
    """Whether a letter in the letter begins at a line, or what a program puts below a long rule."""
    row = rows[at]
    if _RULE.fullmatch(row):
        return not greets(rows[at + 1:])
    return "@" in row and bool(_ATTRIBUTES.fullmatch(row))


def greets(rows: Sequence[str]) -> bool:
    """Whether the first of ``rows`` that is not empty greets somebody."""
    first = next(filter(None, rows), "")
    return len(first) <= 120 and bool(GREETING.fullmatch(first))


def _tells(row: str, reached: bool) -> bool:
    """Whether a line of a paragraph of its own says something; ``reached``: it holds numbers or addresses."""
    row = _bare(row)
    if _EAST.search(row) or _KOREAN.search(row):
        return bool(_EASTERN.search(row) or _KOREAN.search(row))
    words = _WORD.findall(row)
    if not _has_cases(words):
        return len(words) >= (5 if reached else 3) or bool(_UNSPACED.search(row))
    small = len(_small(words))
    # "Office hours: Mon to Fri 9-17"
    hours = ":" in row and any(map(str.isdigit, row))
    return len(words) > 1 and small >= (4 if reached or hours else 1)


def _is_sentence(row: str, reached: bool) -> bool:
    """Whether a line where a title may stand, which many languages write small, is a sentence or the rest of one."""
    row = _bare(row)
    if _EAST.search(row) or _KOREAN.search(row):
        return bool(_EASTERN.search(row) or _KOREAN.search(row))
    words = _WORD.findall(row)
    small = len(_small(words))
    goes_on = row[:1].islower() and not reached and sum(word[0].islower() for word in words) > 3
    return len(words) > 2 and small > 1 and bool(goes_on or _ENDS.search(row) or small > 4)


def _bare(row: str) -> str:
    """``row`` without numbers and addresses."""
    return " ".join(word for word in _REACHED.sub(" ", row[:_MAX_ROW]).split() if "@" not in word)


def _has_cases(words: Sequence[str]) -> bool:
    return any(word[0].isupper() or word[0].islower() for word in words)


def _small(words: Sequence[str]) -> list[str]:
    return [word for word in words if word[0].islower() and word not in _PARTICLES]


def _paragraphs(rows: Sequence[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = None
    for index, row in enumerate([*rows, ""]):
        if row and start is None:
            start = index
        elif not row and start is not None:
            found.append((start, index))
            start = None
    return found


def _greeted(above: Sequence[tuple[int, int]], rows: Sequence[str], start: int) -> int:
    """``start`` of a paragraph, or the line of the greeting above it, which stands alone."""
    if not above or above[-1][1] - above[-1][0] > 1:
        return start
    row = rows[above[-1][0]]
    return above[-1][0] if len(row) <= 60 and row.endswith((",", "!", "，", "！", ":", "：")) else start
