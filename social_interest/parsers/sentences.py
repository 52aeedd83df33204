# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The sentences of a program in all its languages, compared with a text piece by piece.

A program fills sentences: ``{name} commented on your {title}``. What stands
between the places is looked for as it is, one piece after the other, so no
sentence takes more than linear time, however many places it has.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

#: typographic signs and blanks → those of a typewriter, one for one
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»＂″", '"'), **dict.fromkeys("‘’‚‛ʼ`´＇", "'"), **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000",
                        " "),
        # the only letter that becomes two in lower case
        "İ": "i", "：": ":", "！": "!", "，": ",", "（": "(", "）": ")",
    }
)
_PLACE = re.compile(r"\{([a-z*-]+)\}")
#: runs of blanks, and what makes a row of dashes longer than two
_BLANKS = re.compile(r"\s+|(?<=--)-+")
#: what may stand at the end of a sentence or be left out
_STOPS = ".。!！।"
#: characters that may stand in a place; others: 400
_LIMITS = {"name": 200, "text": 60_000, "context": 3000, "*": 3000, "-": 300}
#: places in which several paragraphs may stand
_LONG = frozenset({"text", "context", "*"})
#: occurrences of the first piece that are tried
_TRIES = 20


def folded(text: str) -> str:
    """``text`` in lower case with the signs of a typewriter, every character in its place."""
    return text.translate(_PLAIN).lower()


def _shortened(run: re.Match[str]) -> str:
    return "" if run[0][0] == "-" else " "


class Folded:
    """A text as sentences are compared with it: line ends and runs of blanks are one blank, rows of dashes are two."""

    def __init__(self, text: str):
        self.source = text
        parts, self._at, position = [], [], 0
        for run in _BLANKS.finditer(text):
            kept = "" if run[0][0] == "-" else " "
            parts.append(folded(text[position:run.start()]) + kept)
            self._at.extend(range(position, run.start() + len(kept)))
            position = run.end()
        parts.append(folded(text[position:]))
        self._at.extend(range(position, len(text) + 1))
        self.text = "".join(parts)

    @functools.cached_property
    def words(self) -> frozenset[str]:
        return frozenset(self.text.split(" "))

    def cut(self, start: int, end: int) -> str:
        """The original of ``self.text[start:end]``."""
        return self.source[self._at[start]:self._at[end]].strip() if end > start else ""

    def breaks(self, start: int, end: int) -> bool:
        """Whether a paragraph ends within ``self.text[start:end]``."""
        return "\n\n" in self.source[self._at[start]:self._at[min(end, len(self.text))]]

    def line_start(self, position: int) -> int:
        """Where the line begins in which ``position`` stands."""
        at = self.source.rfind("\n", 0, self._at[position]) + 1
        low, high = 0, position
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._at[middle] < at else (low, middle)
        return low

    def line_end(self, position: int) -> int:
        """Where it ends."""
        at = self.source.find("\n", self._at[position])
        if at < 0:
            return len(self.text)
        low, high = position, len(self.text)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._at[middle] < at else (low, middle)
        return low


class Filled(NamedTuple):
    """A sentence that was found: its action, what stands in its places, where it ends in the folded text."""

    action: str
    values: dict[str, str]
    end: int = 0

    def get(self, place: str) -> str:
        return self.values.get(place, "")


class _Sentence:
    """One sentence: pieces between places. The first and the last piece may be empty."""

    def __init__(self, action: str, source: str):
        self.action = action
        bare = source.strip().rstrip(_STOPS).strip()
        parts = _PLACE.split(_BLANKS.sub(_shortened, bare))
        self.pieces = [folded(piece) for piece in parts[::2]]
        self.places = parts[1::2]
        #: what ends the sentence behind its last place
        self.stop = source.strip()[len(bare):].strip()
        longest = max(self.pieces, key=len)
        self.key = longest.strip()
        #: a word of it that stands between blanks wherever the sentence does; "" in scripts without blanks
        self.word = max(longest.split(" ")[1:-1], key=len, default="")
        self.weight = sum(map(len, self.pieces))

    def match(self, text: Folded, start: int, whole: bool) -> Filled | None:
        """The sentence in ``text`` where its first piece that is not empty stands at ``start``."""
        first = 0 if self.pieces[0] else 1
        position = start + len(self.pieces[first])
        if first and text.breaks(start, position) and not self.pieces[first].strip(" ,:"):
            # the comma of a greeting
            return None
        spans = [(text.line_start(start) if not whole else 0, start)] if first else []
        for piece in self.pieces[first + 1:-1]:
            # nothing but blanks between two places: a line ends there
            found = text.text.find(piece, position) if whole or piece != " " else text.line_end(position)
            if found < 0:
                return None
            spans.append((position, found))
            position = min(found + len(piece), len(text.text))
        if len(self.pieces) > first + 1:
            last = self.pieces[-1]
            if whole:
                found = len(text.text) - len(last)
                if found < position or not text.text.endswith(last):
                    return None
            elif last:
                found = text.text.find(last, position)
            else:
                found = len(text.text) if self.places[-1] == "text" else text.line_end(position)
            if found < 0:
                return None
            spans.append((position, found))
            position = found + len(last)
        if whole and position != len(text.text):
            return None
        return self._told(text, spans, position)

    def _told(self, text: Folded, spans: list[tuple[int, int]], end: int) -> Filled | None:
        values: dict[str, str] = {}
        for place, (start, stop) in zip(self.places, spans, strict=True):
            if stop - start > _LIMITS.get(place, 400) or (stop == start and place not in "*-text"):
                return None
            values[place] = text.cut(start, stop)
            if place not in _LONG and "\n\n" in values[place]:
                return None
        if self.stop and not self.pieces[-1] and self.places:
            values[self.places[-1]] = values[self.places[-1]].rstrip(self.stop)
        return Filled(self.action, values, end)


class Sentences:
    """A table: action → sentences with places ``{name}``, ``{title}``…, of all languages.

    ``{-}`` is anything short, ``{*}`` anything. Blanks stand for any white
    space; case, typographic quotes and dashes make no difference. Of several
    sentences that fit, the one with the most words of its own is meant.
    """

    def __init__(self, *tables: Mapping[str, Iterable[str]]):
        self._tables = tables

    # made when first needed: a process meets few programs
    @functools.cached_property
    def _sentences(self) -> list[_Sentence]:
        found = {
            (action, sentence): None
            for table in self._tables for action, sentences in table.items() for sentence in sentences
        }
        return sorted((_Sentence(*key) for key in found), key=lambda sentence: -sentence.weight)

    @functools.cached_property
    def _by_word(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, sentence in enumerate(self._sentences):
            found.setdefault(sentence.word, []).append(index)
        return found

    def _candidates(self, text: Folded) -> Iterator[_Sentence]:
        """The sentences that may stand in ``text``, the longest first: every message is compared with thousands."""
        words = text.words & self._by_word.keys() | {""}
        for index in sorted(index for word in words for index in self._by_word.get(word, ())):
            if self._sentences[index].key in text.text:
                yield self._sentences[index]

    def whole(self, sentence: str) -> Filled | None:
        """What a line says that is one of the sentences, with or without a stop at its end."""
        sentence = sentence.strip()
        if not 0 < len(sentence) <= 1200:
            return None
        stopped, bare = sentence.rstrip(".。"), sentence.rstrip(_STOPS)
        text = Folded(stopped)
        texts = text, text if bare == stopped else Folded(bare)
        for known in self._candidates(text):
            # what stands in a place keeps its mark of exclamation
            text = texts[bool(known.pieces[-1])]
            if known.key not in text.text:
                continue
            first = known.pieces[0]
            start = 0 if first else text.text.find(known.pieces[1]) if len(known.pieces) > 2 else (
                len(text.text) - len(known.pieces[-1]))
            if start < 0 or not text.text.startswith(first or known.pieces[1], start):
                continue
            told = known.match(text, start, whole=True)
            if told:
                return told
        return None

    def within(self, text: Folded) -> Filled | None:
        """The sentence that stands anywhere in ``text``; a place at its start begins with a line.

        A place at the end goes to the end of the line, ``{text}`` to the end of the text.
        """
        for known in self._candidates(text):
            piece = known.pieces[0] or known.pieces[1]
            start = text.text.find(piece)
            for _try in range(_TRIES):
                if start < 0:
                    break
                told = known.match(text, start, whole=False)
                if told:
                    return told
                start = text.text.find(piece, start + 1)
        return None
