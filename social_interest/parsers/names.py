# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Names of persons in sentences of notifications: where they begin and end, and what is none."""

from __future__ import annotations

import re

from .lazy_regex import lazy_regex
from .name_words import (
    AFTER_HANDLE,
    ALONE,
    GREETING,
    NO_NAME,
    PARTICLES,
    ROLE,
    ROLES,
    SPLIT,
    TRAILING,
    VIA_BEHIND,
    VIA_WORDS,
    WITHOUT_CASE,
)
from .text import line, unmarked

_BRACKETS = lazy_regex(r"\s*[(\[<][^()\[\]<>]{0,80}[)\]>]")
_VIA = lazy_regex(rf"\s+(?:{VIA_WORDS}|from|aus|at|@|per)\s.*$|{VIA_BEHIND}", re.IGNORECASE)
_QUOTED = lazy_regex(r"[\"'«“„‘‹]([^\"'«»“”„‘’‹›]{1,60})[\"'»”’“‘›]")
#: "A Rita Sand", as Portuguese and Greek say it
_ARTICLE = lazy_regex(
    r"^(?:[AOΗΟ]|[OΟ]/[ηΗH]|[HΗ]/[OΟο]|Οι|Του?|Της?|Στ(?:ο|ον|η|ην|ους?)) (?=[^\W\d_]{2,} [^\W\d_])")
#: a handle with a year: "petra_w1968"; things have capitals before their numbers
_WITH_YEAR = lazy_regex(r"[a-z]{3,20}(?:[._-][a-z]{1,20}){0,2}_?(?:19|20)\d{2}")
_AT = lazy_regex(r"@([\w.-]{2,40})(?:@[\w.-]{3,80})?")
_HANDLE = lazy_regex(r"[^\W_][\w.-]{1,29}")
_INITIAL = lazy_regex(r"[^\W\d_]\.?")
#: what a firm is: "S.r.l.", "d.o.o."
_ABBREVIATED = lazy_regex(r"(?:[^\W\d_]{1,2}\.){2,4}")
#: "On 2026-11-17 11:11, " before a name
_WHEN = lazy_regex(
    r"^[^\n,]{0,12}(?:,? ?\d{1,2}\.? [^\W\d]{3,10}\.? \d{4}[^,\d]{0,6})?"
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?<=\s)\d{1,2}:\d{2})"
    r"[\d:., ]{0,12}(?:[ap]\.?m\.?)?,\s*", re.IGNORECASE)
MAX_NAME = 60
#: letters for which addresses have two
_AS_TWO = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
#: letters of a name that all its cases share, and those in which they differ
_STEM, _ENDING = 3, 3


def is_name(name: str) -> bool:
    """Whether ``name`` may be what somebody is called."""
    if ROLES.fullmatch(name) or ROLE.fullmatch(f"{name} ") or ALONE.fullmatch(name):
        return False
    return (
        1 < len(name) <= MAX_NAME
        and len(name.split()) <= 5
        and any(char.isalpha() for char in name)
        and not (NO_NAME.search(name) and not _WITH_YEAR.fullmatch(name))
    )


def bare(name: str) -> str:
    """``name`` without what programs put around it: role, brackets, "via SITE", quotation marks."""
    name = line(name, 300)
    quoted = _QUOTED.fullmatch(name.strip(" ,:"))
    if quoted:
        return quoted[1].strip()
    name = _VIA.sub("", _BRACKETS.sub("", name))
    found = _AT.fullmatch(name.strip(" ,:"))
    if found:
        return found[1]
    name = ROLE.sub("", name, count=1) if ROLE.match(name) else name
    name = _ARTICLE.sub("", name.strip(" \"'«»“”„‘’*_,:;-–—~`"))
    last = name.split()[-1] if name.endswith(".") else ""
    return name[:-1] if last and not (_INITIAL.fullmatch(last) or _ABBREVIATED.fullmatch(last)) else name


def before(text: str) -> str:
    """Who is named at the end of ``text``, the part of a sentence before its verb: one or several persons, or ""."""
    text = _BRACKETS.sub("", text[-300:])
    parts = [part for part in SPLIT.split(text) if part and part.strip(" ,\"'")]
    if not parts:
        return ""
    who = TRAILING.sub("", _WHEN.sub("", parts[-1].strip(" ,:")))
    if GREETING.match(who) and "," in who:
        who = who.partition(",")[2].strip()
    return who


def one(who: str) -> str:
    """The name in ``who``, which may have words around it; "" if there is none."""
    name = bare(who)
    if is_name(name) and _reads_as_name(name):
        return name
    first, last = leading(name), _trailing(name)
    for found in (first if len(first.split()) > 1 else "", last, first):
        found = bare(found)
        if found and is_name(found) and (found[:1].isupper() or len(name.split()) == 1):
            return found
    return ""


def _reads_as_name(name: str) -> bool:
    words = name.split()
    return len(words) == 1 or all(_capital(word) or word.lower() in PARTICLES for word in words)


def _capital(word: str) -> bool:
    first = word.lstrip("\"'(«“„")[:1]
    return first.isupper() or (first.isalpha() and not first.islower()) or bool(re.fullmatch(r"\d{1,2}", word))


def _of_other_script(word: str, other: str) -> bool:
    """Whether ``word`` is written in a script without capitals, and ``other`` with them."""
    first = word[:1]
    return first.isalpha() and first.lower() == first.upper() and other[:1].lower() != other[:1].upper()


def leading(text: str) -> str:
    """The words of a name with which ``text`` begins."""
    found: list[str] = []
    for word in text.split()[:8]:
        if found and _of_other_script(word, found[0]):
            # the sentence goes on: "Ann Lee روی", "Ann Lee ได้"
            break
        if not (_capital(word) or (found and word.lower() in PARTICLES)) or len(found) == 5 or word in WITHOUT_CASE:
            break
        if found and word[0] in "\"«“„" and word[-1] not in "\"»”“":
            # a title of several words begins
            break
        stripped = word.rstrip(",.;:!?)")
        short = _INITIAL.fullmatch(stripped) or _ABBREVIATED.fullmatch(word.rstrip(",;:!?)"))
        found.append(word.rstrip(",;:!?)") if short else stripped)
        if word != found[-1]:
            break
    while found and found[-1].lower() in PARTICLES:
        found.pop()
    return " ".join(found)


def _trailing(text: str) -> str:
    found: list[str] = []
    for word in reversed(text.split()[-8:]):
        if not (_capital(word) or (found and word.lower() in PARTICLES)) or len(found) == 5:
            break
        found.append(word)
    return " ".join(reversed(found)).strip(",.;:!?() ")


def handle_before_comma(text: str) -> str:
    """ "rita" of "rita, …"; "" if the text does not begin so."""
    name, comma, _rest = text.partition(",")
    return name if comma and _HANDLE.fullmatch(name) and is_name(name) else ""


def after(text: str) -> str:
    """The name with which ``text`` begins, the part of a sentence behind "by"; "" if it begins with none."""
    text = text.lstrip(" :*_")
    quoted = _QUOTED.match(text)
    if quoted and is_name(quoted[1]):
        return quoted[1].strip()
    if ROLE.match(text):
        text = ROLE.sub("", text, count=1)
    mention = _AT.match(text)
    if mention:
        return mention[1]
    name = leading(text)
    if " (" in name and ")" not in name and "@" not in name:
        # "from Ann Lee (Egypt)."
        name = name.partition("(")[0].rstrip()
    if name and is_name(name):
        return name
    handle = _HANDLE.match(text)
    name = handle[0].rstrip(".-") if handle else ""
    if name and is_name(name) and not text[:1].isupper() and AFTER_HANDLE.match(text, len(name)):
        return name
    return ""


def is_spelled(part: str, word: str) -> bool:
    """Whether ``part`` of an address is a word of a name: "mueller" and "muller" for "Müller", "a" for "Ann"."""
    word = word.strip(".,").lower()
    for spelled in (word.translate(_AS_TWO), word):
        plain = unmarked(spelled)
        if plain and (part == plain or len(part) == 1 and plain.startswith(part)):
            return True
    return False


def same_in_another_case(name: str, other: str) -> bool:
    """Whether both are one name of several words, of which a sentence bends each: "Оксаны Ветровой"."""
    words, others = name.split(), other.split()
    if len(words) < 2 or len(words) != len(others) or name.isascii() or name[:_STEM] != other[:_STEM]:
        return False
    pairs = [(one, its, max(_STEM, max(len(one), len(its)) - _ENDING)) for one, its in zip(words, others, strict=True)]
    return all(one[:same] == its[:same] and one[:1].isupper() and its[:1].isupper() for one, its, same in pairs)


def has_role(text: str) -> bool:
    """Whether ``text`` begins with what somebody is: "the user"."""
    return bool(ROLE.match(text))


def all_of(who: str, split: tuple[list[str], int]) -> tuple[list[str], int]:
    """The names of several persons, and how many more there are, of ``who`` divided as ``split``."""
    names, others = split
    found = [name for name in (one(part) for part in names) if name]
    return found[:20], others
