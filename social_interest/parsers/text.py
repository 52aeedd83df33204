# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Plain text: making it safe to show, and finding what the person wrote.

All functions are linear in the length of their input.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

#: characters of a text that a card keeps
MAX_TEXT = 20_000

# Control characters but tab and newline, lone surrogates (PostgreSQL refuses
# them and NUL), bidi controls and isolates, zero-width characters, fillers of
# preheaders, tag characters and noncharacters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]+"
)
# Joiners are letters of a kind in the scripts of Persian and India, and fillers anywhere else.
_JOINED = "\u0600-\u06ff\u0750-\u077f\u08a0-\u0dff\ufb50-\ufdff\ufe70-\ufefc"
_STRAY_JOINER = re.compile(
    f"(?<![{_JOINED}])[\u200c\u200d]+|[\u200c\u200d]+(?![{_JOINED}\u200c\u200d])|(?<=[\u200c\u200d])[\u200c\u200d]+")
_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# all but a blank alone, which stays as it is
_BLANKS = re.compile(
    "[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
)
_BLANK_LINES = re.compile(r"\n{3,}")
# A run in which thousands of marks may stand on one letter: NFC sorts them in
# quadratic time. Marks are no \w; the run may as well be emoji or a drawn line.
_MARKS = re.compile(r"[^\w\x00-\x7f]{40,}")
_MAX_MARKS = 8
_WORD = re.compile(r"[^\W_]+")
#: letters that are no other one with a mark
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ı": "i", "œ": "oe"})


def clean(value: str, limit: int = MAX_TEXT) -> str:
    """``value`` as safe plain text of at most ``limit`` characters.

    NFC; no control, bidi, zero-width or surrogate characters; lines end with
    ``\\n``, have no outer blanks, at most one empty line stands between two.
    """
    value = value[: 4 * limit]
    ordinary = value.isascii() and value.replace("\n", "").isprintable()
    if not ordinary:
        value = _INVISIBLE.sub("", _BREAK.sub("\n", value))
        if "\u200c" in value or "\u200d" in value:
            value = _STRAY_JOINER.sub("", value)
        value = _MARKS.sub(_thinned, value)
        # Removing a character can join two that compose, so NFC comes after.
        composed = unicodedata.normalize("NFC", value)
        if composed != value:
            value = _INVISIBLE.sub("", composed)
    if not ordinary or "  " in value:
        value = _BLANKS.sub(" ", value)
    value = "\n".join([line.strip() for line in value.split("\n")])
    if "\n\n\n" in value:
        value = _BLANK_LINES.sub("\n\n", value)
    value = value.strip()
    return value if len(value) <= limit else value[: limit - 1].rstrip() + "…"


def _thinned(run: re.Match[str]) -> str:
    """``run`` with at most :data:`_MAX_MARKS` marks on one character."""
    kept, marks = [], 0
    for char in run[0]:
        # some marks are none by their own class, but by the marks of which they consist
        parts = unicodedata.normalize("NFD", char)
        combining = sum(map(bool, map(unicodedata.combining, parts)))
        marks = marks + combining if unicodedata.combining(parts[0]) else combining
        if marks <= _MAX_MARKS:
            kept.append(char)
    return "".join(kept)


def unmarked(text: str) -> str:
    """The letters of Latin in ``text`` without their marks, as addresses and names of fields have them: "správa"."""
    return "".join(filter(str.isascii, unicodedata.normalize("NFKD", text.translate(_PLAIN))))


def line(value: str, limit: int = 300) -> str:
    """``value`` cleaned and on one line: a name, a title, a subject."""
    if len(value) <= limit and value.isascii() and value.isprintable():
        return " ".join(value.split())
    return " ".join(clean(value, limit).split())


def words_of(text: str) -> str:
    """The words of ``text``, lower case, a blank before and behind each: what stands in it as a whole."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


def placed_words_of(text: str) -> tuple[str, list[int]]:
    """As :func:`words_of`, and of each of its characters where in ``text`` it stands."""
    lower = text.lower()
    places: Sequence[int] = range(len(text))
    if len(lower) != len(text):
        # a few letters become two
        parts = [char.lower() for char in text]
        lower, places = "".join(parts), [place for place, part in enumerate(parts) for _char in part]
    words, found = [" "], [0]
    for match in _WORD.finditer(lower):
        words += [match[0], " "]
        found += places[match.start():match.end()]
        found.append(places[match.end() - 1])
    return ("".join(words), found) if len(words) > 1 else ("  ", [0, 0])


# --------------------------------------------------------------------------
# Things to be found in a text.

# Letters of alphabets in which addresses are written (RFC 6532), not those that stand beside one without a blank.
_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff\u0400-\u052f\u0530-\u06ff\u0900-\u097f"
EMAIL = re.compile(
    rf"(?<![{_LETTERS}0-9_.+-])[{_LETTERS}0-9][{_LETTERS}0-9._%+-]{{0,63}}@(?:[{_LETTERS}0-9-]{{1,63}}\.){{1,8}}"
    rf"(?:[{_LETTERS}]{{2,24}}|xn--[A-Za-z0-9-]{{2,59}})(?![{_LETTERS}0-9_-])"
)

def find_email(text: str, excluded: frozenset[str] = frozenset()) -> str:
    """The first e-mail address in ``text``, lower case, that is not ``excluded``."""
    for match in EMAIL.finditer(text):
        address = match[0].lower()
        if address not in excluded:
            return address
    return ""
