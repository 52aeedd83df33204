# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Line ends of a plain body that no writer typed, and those that its program lost.

Gmail breaks the plain body at some 72 characters and does not say so (no ``format=flowed``), Yahoo glues two lines to
one, Outlook makes a paragraph of each cell of a table. The HTML beside it has the lines as they were typed. Without
HTML, lines are joined only where they were clearly filled up to one width, and a sentence goes on.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence

from .lazy_regex import lazy_regex
from .letter_block import field
from .signature import is_closing
from .text import EMAIL

#: two sentences without a blank between them, or a rule and what stands below it
_GLUED = re.compile(r"[^\W\d_A-Z]{2}[.?!,:;][^\W\d_a-z]|[^\W\d_] ?-{5,10}[^\W\d_]")
_SIGN = re.compile(r"\S")
_STOP = lazy_regex(r"[^\W\d_][)\"'’”]?[,.;!?،؛؟।…](?:\s|$)|[，。；！？、]")
_PARAGRAPH = re.compile(r"\n\s*\n")
_ITEM = re.compile(r"[-*•·–>|]|\d{1,3}[.)]\s|https?://")
#: cells of a table of which each became a paragraph
_CELLS = lazy_regex(r"(?:^|\n\n)[^\n]{1,60}(?:\n\n[^\n]{1,60}){3}(?:$|\n\n)")
#: widths at which programs break a line
_NARROW, _WIDE = 60, 80
#: paragraphs that may not stand in the HTML; characters that are looked at
_MAX_MISSED = 4
_MAX_LENGTH = 20_000


def may_differ(text: str) -> bool:
    """Whether a program may have broken or glued lines of ``text``, or set cells of a table apart."""
    rows = text[:_MAX_LENGTH].split("\n")
    broken = any(_NARROW - 10 <= len(row) <= _WIDE and following for row, following in zip(rows, rows[1:]))
    return broken or is_glued(text) or bool(_CELLS.search(text[:_MAX_LENGTH]))


def is_glued(text: str) -> bool:
    """Whether a program may have glued lines of ``text``."""
    return bool(_GLUED.search(text[:_MAX_LENGTH]))


def as_shown(text: str, shown: str) -> str:
    """``text`` of a plain body with the line ends that it has in ``shown``, the text of the HTML beside it.

    Blank lines stay as they are, but for those between the cells of a table; a paragraph that does not stand there as
    well stays.
    """
    if len(text) > _MAX_LENGTH:
        return text
    shown = shown[:4 * _MAX_LENGTH]
    width = max((len(row) for row in text.split("\n") if len(row) <= _WIDE), default=0)
    places = [match.start() for match in _SIGN.finditer(shown)]
    signs = "".join(map(shown.__getitem__, places))
    done: list[str] = []
    gaps: list[str] = []
    at = missed = 0
    for paragraph in _PARAGRAPH.split(text):
        bare = "".join(paragraph.split())
        found = signs.find(bare, at) if bare and missed < _MAX_MISSED else -1
        if found < 0:
            missed += bool(bare)
            done.append(paragraph)
            gaps.append("\n\n")
            continue
        gaps.append(shown[places[at - 1] + 1:places[found]] if 0 < at == found else "\n\n")
        at = found + len(bare)
        done.append(_with_ends(paragraph, shown, places[found:at], width))
    return "".join(itertools.chain.from_iterable(zip(_between(gaps), done))).lstrip("\n")


def _between(gaps: Sequence[str]) -> list[str]:
    """What stands before each paragraph, of what stands there where it is shown: cells of a row are one line."""
    joined = [bool(gap) and "\n" not in gap for gap in gaps]
    beside = [joined[index] or index > 0 and joined[index - 1] or any(joined[index + 1:index + 2])
              for index in range(len(gaps))]
    return [
        " " if within else "\n" if row and gap.count("\n") == 1 else "\n\n"
        for gap, within, row in zip(gaps, joined, beside)]


def _with_ends(paragraph: str, shown: str, places: Sequence[int], width: int) -> str:
    """``paragraph`` with the line ends of ``shown``, where its signs stand at ``places``.

    One line with room left for the next word was ended by the writer, and so may the others be: a style that keeps line
    ends need not be known here.
    """
    pieces: list[str] = []
    end = before = 0
    for place, match in zip(places, _SIGN.finditer(paragraph)):
        gap = paragraph[end:match.start()]
        if pieces:
            there = shown[before + 1:place]
            if "\n" in there:
                gap = gap or "\n"
            elif "\n" in gap:
                if not _is_full(paragraph, end, match.start(), width):
                    return paragraph
                gap = there or gap
            pieces.append(gap)
        pieces.append(match[0])
        end, before = match.end(), place
    return "".join(pieces)


def _is_full(text: str, end: int, start: int, width: int) -> bool:
    """Whether the line that ends at ``end`` had no room for the word that begins at ``start``."""
    row = end - text.rfind("\n", 0, end) - 1
    following = text[start:start + width].split(maxsplit=1)
    return row + 1 + len(following[0] if following else "") > width


def unwrapped(text: str) -> str:
    """``text`` of a plain body that stands alone, with the lines joined that its program broke at one width."""
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _NARROW <= width <= _WIDE:
        return text
    pairs = list(zip(lines, lines[1:]))
    broken = {index for index, pair in enumerate(pairs) if pair[1][:1].islower() and _goes_on(*pair, width)}
    short = sum(_fits(*pair, width) for pair in pairs)
    if len(broken) < 2 or short > len(broken) // 3:
        # who ends some lines himself may have ended all
        return text
    if not short:
        # with this width known, names and nouns go on as well, and so does a sentence behind another
        ends = "" if len(broken) < 3 else ".!?"
        broken |= {index for index, pair in enumerate(pairs) if pair[1][:1].isupper() and _goes_on(*pair, width, ends)}
    broken = _prose(lines, broken)
    done = [lines[0]]
    for index, row in enumerate(lines[1:]):
        if index in broken:
            done[-1] += f" {row}"
        else:
            done.append(row)
    return "\n".join(done)


def _prose(lines: Sequence[str], broken: Collection[int]) -> set[int]:
    """Those of ``broken``, lines that go on in the next, that make a text with signs of sentences: no table has."""
    kept: set[int] = set()
    run: list[int] = []
    for index in (*sorted(broken), -1):
        if run and index != run[-1] + 1:
            if _STOP.search("\n".join(lines[run[0]:run[-1] + 2])):
                kept.update(run)
            run = []
        run.append(index)
    return kept


def _goes_on(row: str, following: str, width: int, ends: str = "") -> bool:
    """Whether the first word of the line below had no room any more, within a sentence or behind one of ``ends``."""
    if not row or len(row) + 1 + len(following.split(" ", 1)[0]) <= width:
        return False
    if not (row[-1].isalnum() or row[-1] in ",)-\"'’”" or row[-1] in ends):
        return False
    return not (
        _ITEM.match(row) or _ITEM.match(following) or is_closing(row) or is_closing(following) or field(following)
        or EMAIL.search(following))


def _fits(row: str, following: str, width: int) -> bool:
    """Whether a line ends within a sentence though the next word had room: no program broke there."""
    if not (row and following[:1].islower() and row[-1].isalnum()):
        return False
    return len(row) + 1 + len(following.split(" ", 1)[0]) <= width - 8
