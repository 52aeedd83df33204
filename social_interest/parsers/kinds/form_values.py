# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What stands behind the labels of forms: whether it is of the kind that the label says, and how a card has it."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from ..labels import key_of, normal
from ..lazy_regex import lazy_regex
from ..text import EMAIL, line

_STARS = lazy_regex(r"([1-5])(?:[.,]\d)?\s*(?:/|из|of|out of|von|sur|de|★|\*|stars?|$)|(★{1,5})", re.IGNORECASE)
#: " E-mail: ", ", Tel. address: " behind a name
_LABELS_BEHIND = tuple(
    lazy_regex(rf"[\s,;/|(（]+(?P<label>{words})\s?[:：]\s*<?$")
    for words in (r"[^\s,;/|(（:：]{1,24} [^\s,;/|(（:：]{1,16}", r"[^\s,;/|(（:：]{1,24}"))
_MAX_BEFORE = 60
#: "16001 Cuenca", and how one is addressed above the street
_TOWN = lazy_regex(r"(?:[A-Z]{1,3}[- ])?\d{4,6} [^\W\d_][^\d\n]{1,40}$|[^\W\d_][^\d\n]{1,40},? (?:[A-Z]{2} )?\d{4,6}$")
_SALUTATION = lazy_regex(
    r"^(?:mr|mrs|ms|mx|herrn?|frau|monsieur|madame|señora?|signora?|signore|senhora?|meneer|mevrouw|pane?|pan[ií]|bay|bayan|"
    r"господин|госпожа|пані?)\.? (?=\S+ \S)", re.IGNORECASE)
#: the page of whoever is named before it in the same line
_WITH_PAGE = lazy_regex(r"(?<=\w)[ \t]{1,4}[(<]?https?://\S{3,300}$")
_MAX_PARTS = 8
#: colons before values that make all of a mail such ones
_SEVERAL = 2
#: before a value: no face is drawn so, and no path begins
_COLON = lazy_regex(r"^\s*[:：](?:\s+|(?=[^\W_]))")
_NUMBER = lazy_regex(r"\+?[\d ()./-]{7,25}")
#: lines of a field of several parts
_PARTS = 12
#: labels of the family name in the languages that have it first: Vietnamese, Chinese, Japanese, Korean, Hungarian
_FAMILY_FIRST = frozenset({"họ", "họ của bạn", "姓", "姓氏", "苗字", "성", "vezetéknév", "családnév", "vezetékneve"})
#: of one syllable, as most family names of Korea and China are
_CLOSE = lazy_regex(r"[\u3400-\u9fff]|[\uac00-\ud7a3]{1,2}")
_GIVEN = lazy_regex(r"[\u3400-\u9fff\uac00-\ud7a3]{1,4}")
#: labels that mean a mark in one language and words in another
_NOTES = frozenset({"note", "nota"})
#: labels of a time, of which people write as well: "Time: any evening after six"
_TIMES = frozenset({
    "date", "time", "datum", "uhrzeit", "дата", "время", "час", "heure", "date et heure", "fecha", "hora", "data",
    "ora", "tijd", "godzina", "dato", "tidspunkt", "tid", "klokkeslett", "päivämäärä", "aika"})
#: parameters that name a campaign
UTM = ("utm_source", "utm_medium", "utm_campaign")
#: blanks in a sentence
_WORDS = 2
#: words and characters of what may be chosen
_CHOICE, _CHOSEN = 3, 30


def whole_name(known: dict[str, str], label: str) -> str:
    """The name of which a form asks in parts, "" where there is none; ``label``: that of the family name."""
    name, given, family = (known.get(key, "") for key in ("name", "first_name", "last_name"))
    if not name:
        return _joined(given, family, label)
    if family and family not in name:
        return _joined(name, family, label)
    if given and given not in name and " " not in name:
        # "Nom : Roussel", "Prénom : Camille"
        return _joined(given, name, "")
    return name


def _joined(given: str, family: str, label: str) -> str:
    """Given name and family name in the order of their language; in Korea and China nothing stands between them."""
    # a foreigner writes his name in his own letters and order
    foreign = label[:1] >= "\u3000" and family.isascii()
    if foreign or normal(label) not in _FAMILY_FIRST:
        return f"{given} {family}".strip()
    close = _CLOSE.fullmatch(family) and _GIVEN.fullmatch(given)
    return f"{family}{'' if close else ' '}{given}".strip()


def composed(value: str) -> tuple[str, dict[str, str], str]:
    """Of a field of several parts, below each other: the name, which comes first, address and number, and the rest."""
    first, *others = value.split("\n", _PARTS)
    found: dict[str, str] = {}
    rest = []
    for row in map(str.strip, others):
        if EMAIL.fullmatch(row) and "email" not in found:
            found["email"] = row.lower()
        elif _NUMBER.fullmatch(row) and fits("phone", row) and "phone" not in found:
            found["phone"] = row
        else:
            rest.append(row)
    if not found and not any(map(str.isdigit, first)) and any(map(_TOWN.match, rest)):
        # his postal address
        first = _SALUTATION.sub("", first.strip())
        return first, {}, "\n".join(rest)
    return (first.strip(), found, "\n".join(rest)) if found else (value, {}, "")


def without_address(value: str) -> tuple[str, str]:
    """A name and the e-mail address behind it, if there is one."""
    value = _WITH_PAGE.sub("", value)
    found = EMAIL.search(value)
    name = before_label(value[:found.start()]).strip(" \t\n<([-–—,;:") if found else ""
    return (name, found[0].lower()) if found and name else (value, "")


def before_label(value: str) -> str:
    """A name without the label of what stands behind it in the same line: "Ann Lee E-mail: ann@mail.example"."""
    found = (one.search(value[-_MAX_BEFORE:]) for one in _LABELS_BEHIND)
    match = next((one for one in found if one and key_of(one["label"]) in ("email", "phone")), None)
    return value[: -len(match[0])] if match else value


def apart(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """``pairs`` with each value in which several labels stand taken apart: "User: id=58, name: Ann Lee, e-mail: …"."""
    found: list[tuple[str, str]] = []
    for label, value in _without_colons(pairs):
        parts = [part.partition(":") for part in value.split(", ", _MAX_PARTS)] if value.count(": ") > 1 else []
        inside = [(key_of(one.strip()), one.strip(), said.strip()) for one, colon, said in parts if colon]
        sure = "\n" not in value and {"name", "email"} <= {key for key, _one, said in inside if fits(key, said)}
        taken = sure and key_of(label) != "message"
        found += [(one, said) for key, one, said in inside if key] if taken else [(label, value)]
    return found


def _without_colons(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """``pairs`` of a mail whose colons stand before the values, in their cells: "Name | : Ann Lee"."""
    if sum(_COLON.match(value) is not None for _label, value in pairs) < _SEVERAL:
        return pairs
    return [(label, _COLON.sub("", value, count=1)) for label, value in pairs]


def fits(key: str, value: str, label: str = "") -> bool:
    """Whether ``value`` is one of a field ``key``, and no words of a person behind the same word."""
    if key == "noise" and label:
        return any(map(str.isdigit, value)) or normal(label) not in _TIMES
    if key == "email":
        return bool(EMAIL.search(value))
    if key == "phone":
        return sum(char.isdigit() for char in value) >= 5
    if key == "rating":
        return stars(value) is not None
    if key in ("name", "first_name", "last_name"):
        return len(value) <= 120
    return True


def plain(key: str, value: str) -> str:
    """``value`` as a card has it: an address alone, a line."""
    if key == "email":
        found = EMAIL.search(value)
        return found[0].lower() if found else value
    if key in ("message",):
        return value
    return line(value, 300)


def stars(value: str) -> int | None:
    """1 to 5 from "5", "4 из 5", "★★★", else ``None``."""
    match = _STARS.match(value.strip())
    if not match:
        return None
    return int(match[1]) if match[1] else len(match[2])


def are_words(label: str, value: str) -> bool:
    """Whether a mark is none but what somebody wrote of it.

    A mark in French is a note in Italian and English; "avaliação" is both in one language.
    """
    return not fits("rating", value) and (label.lower() in _NOTES or value.count(" ") >= _WORDS)


def campaign(url: str, told: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """What the address of the page says of the campaign that brought the visitor; the card's link goes without it.

    As hidden fields of a form say it, which come first.
    """
    known = {label.strip().lower() for label, _value in told}
    try:
        pairs = parse_qsl(urlsplit(url.strip()).query, max_num_fields=50)
    except ValueError:
        return ()
    said = dict(reversed([(name, line(value, 80)) for name, value in pairs if name in UTM and name not in known]))
    return tuple((name, said[name]) for name in UTM if said.get(name))


def is_choice(value: str) -> bool:
    """Whether a value under a label for words is one that may be chosen of several: "Offer"."""
    few = 0 < len(value.split()) <= _CHOICE and len(value) <= _CHOSEN
    return few and "\n" not in value and value[-1] not in ".?!…。？！؟"
