# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words and phrases that a person looks for: one a line, ``*`` stands for anything.

Words are looked for as a whole: *fund* is not in *refund*, but ``*fund`` is. Of
scripts without blanks between words, a piece is found wherever it stands. The
pieces between the stars are looked for one after the other, each where it first
comes, as :mod:`wildcard` does: the time is linear in the text. Of many phrases at
once (:class:`Watch`) only those are looked for of which a text has a word.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from .text import placed_words_of, words_of
from .wildcard import MAX_PATTERN

#: lines that are looked for, and characters of a text in which they are
MAX_LINES = 200
MAX_TEXT = 10_000
#: places of one phrase that are marked in a text
MAX_MARKS = 200
#: stands between the parts of a message: no phrase goes over it
BORDER = "|"

# Thai, Lao, Myanmar, Khmer; kana, ideographs
_NO_BLANKS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"[{_NO_BLANKS}]")
#: where a word of another script stands among them: 我买了iPhone手机
_SEAM = re.compile(f"(?<=[{_NO_BLANKS}])(?=[^ {_NO_BLANKS}])|(?<=[^ {_NO_BLANKS}])(?=[{_NO_BLANKS}])")
#: letters that people write in two ways: "ё", the "ς" at the end of a word, the wide ones among ideographs
_ALIKE = {
    **dict(zip(map(ord, "ёς"), "еσ")), **{wide: chr(wide - 0xFEE0) for wide in range(0xFF10, 0xFF5B)}}


def _plain(text: str) -> str:
    """``text`` with one way to write each letter with its marks."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _alike(words: str) -> str:
    """Words of :func:`words_of` with one of two ways to write a letter, each script by itself."""
    if words.isascii():
        return words
    words = words.translate(_ALIKE)
    return _SEAM.sub(" ", words) if _UNSPACED.search(words) else words


def _placed(text: str) -> tuple[str, list[int]]:
    """As :func:`_alike` of the words of ``text``, and of each of its characters where in ``text`` it stands."""
    words, where = placed_words_of(text)
    alike = _alike(words)
    if len(alike) > len(words):
        # a seam is where the letter before it is
        seams = [match.start() for match in _SEAM.finditer(words.translate(_ALIKE))]
        where = [
            place for start, end in zip([0, *seams], [*seams, len(where)])
            for place in (*where[start - 1:start][:start], *where[start:end])]
    return alike, where


def haystack(parts: Iterable[str]) -> str:
    """The words of the parts of a message, as :meth:`Phrase.fits` wants them."""
    return BORDER.join(_alike(words_of(_plain(part[:MAX_TEXT]))) for part in parts if part)


class Phrase:
    """One line of a person: pieces that have to come in this order."""

    __slots__ = ("_pieces",)

    def __init__(self, line: str):
        parts = _plain(line)[:MAX_PATTERN].split("*")
        last = len(parts) - 1
        pieces = (
            self._piece(part, index > 0, index < last) for index, part in enumerate(parts))
        self._pieces = [piece for piece in pieces if piece]

    @staticmethod
    def _piece(part: str, star_before: bool, star_behind: bool) -> str:
        """What is looked for of a part: its words, a blank where a word has to begin or to end."""
        words = _alike(words_of(part)).strip()
        if not words:
            return ""
        begins = not (star_before and part[0].isalnum()) and not _UNSPACED.match(words[0])
        ends = not (star_behind and part[-1].isalnum()) and not _UNSPACED.match(words[-1])
        return f"{' ' if begins else ''}{words}{' ' if ends else ''}"

    def __bool__(self) -> bool:
        return bool(self._pieces)

    def fits(self, words: str) -> bool:
        """Whether the phrase is in a text of :func:`haystack`."""
        position = 0
        for piece in self._pieces:
            position = words.find(piece, position)
            if position < 0:
                return False
            # the blank between two words belongs to both
            position += len(piece) - piece.endswith(" ")
        return bool(self._pieces)

    @property
    def word(self) -> str:
        """A word that stands as a whole in every text that fits, the longest of them; empty if there is none."""
        whole = (
            word
            for piece in self._pieces
            for word in piece[piece.find(" ") + 1: piece.rfind(" ") + 1].split()
        )
        return max(whole, key=len, default="")

    def places(self, words: str) -> Iterator[tuple[int, int]]:
        """(start, end) of each piece in a text of :func:`haystack`, as often as the phrase comes."""
        position = 0
        while self._pieces:
            found = []
            for piece in self._pieces:
                start = words.find(piece, position)
                if start < 0:
                    return
                position = start + len(piece) - piece.endswith(" ")
                found.append((start + piece.startswith(" "), position))
            yield from found


@functools.lru_cache(maxsize=512)
def phrases(lines: str) -> tuple[Phrase, ...]:
    """The phrases of a text with one a line; remembered, for they serve thousands of messages."""
    found = (Phrase(line) for line in (lines or "").splitlines()[:MAX_LINES])
    return tuple(phrase for phrase in found if phrase)


def empty_lines(lines: str) -> list[str]:
    """The lines that hold something, but no word to look for."""
    return [line.strip() for line in (lines or "").splitlines()[:MAX_LINES] if line.strip() and not Phrase(line)]


def long_lines(lines: str) -> list[str]:
    """The lines of which the end would not be looked for."""
    return [line for line in map(str.strip, (lines or "").splitlines()) if len(_plain(line)) > MAX_PATTERN]


def any_fits(found: tuple[Phrase, ...], words: str) -> bool:
    """Whether any of the phrases is in a text of :func:`haystack`."""
    return any(phrase.fits(words) for phrase in found)


class Watch:
    """Many phrases, each of them with the key of whoever wants it, looked for in one text after the other.

    :param wanted: (key, phrases one a line); of two with one place the first is told
    """

    def __init__(self, wanted: Iterable[tuple[int, str]]):
        self._wanted = [(key, phrase) for key, lines in wanted for phrase in phrases(lines)]
        self._by_word: dict[str, list[tuple[int, Phrase]]] = {}
        self._others: list[tuple[int, Phrase]] = []
        for key, phrase in self._wanted:
            word = phrase.word
            (self._by_word.setdefault(word, []) if word else self._others).append((key, phrase))

    def __bool__(self) -> bool:
        return bool(self._wanted)

    def found(self, words: str) -> list[int]:
        """The keys of the phrases that are in a text of :func:`haystack`, in order."""
        asked = self._others
        if self._by_word:
            asked = asked + [
                one for word in self._by_word.keys() & set(words.split(" ")) for one in self._by_word[word]]
        return sorted({key for key, phrase in asked if phrase.fits(words)}) if asked else []

    def marked(self, text: str, keys: Collection[int]) -> list[tuple[str, int]]:
        """``text`` in pieces: (piece, key that it was looked for with; 0: none), as far as the phrases of ``keys`` go.

        Nothing where none of them does.
        """
        text = _plain(text)
        words, where = _placed(text[:MAX_TEXT])
        spans = sorted(
            (where[start], -where[end - 1] - 1, number, key)
            for number, (key, phrase) in enumerate(self._wanted) if key in keys
            for start, end in (
                _whole(words, *place) for place in itertools.islice(phrase.places(words), MAX_MARKS)))
        pieces, last = [], 0
        for start, end, _number, key in spans:
            if start < last:
                # inside of a longer one
                continue
            pieces += [(text[last:start], 0)] if start > last else []
            pieces.append((text[start:-end], key))
            last = -end
        return [*pieces, *([(text[last:], 0)] if last < len(text) else [])] if spans else []


def _whole(words: str, start: int, end: int) -> tuple[int, int]:
    """The place of a piece with the rest of its words, but of scripts without blanks between them."""
    if _UNSPACED.match(words[start]) or _UNSPACED.match(words[end - 1]):
        return start, end
    return words.rfind(" ", 0, start) + 1, words.find(" ", end)
