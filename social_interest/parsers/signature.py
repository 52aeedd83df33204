# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The signature at the end of a letter.

Cut is only what can be nothing else: a closing that stands alone with short lines below, the delimiter of RFC 3676,
the line of a telephone. A list of LG's products, a rule above an order, a postscript are the writer's words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from .lazy_regex import lazy_regex
from .signature_words import CLOSINGS, DAYS, DISCLAIMERS, ENDING, FOLLOWS, SENT_FROM, THANKED_FOR, THANKS, WISHES
from .spoken import greets, spoken_from
from .text import EMAIL

_ALONE = re.compile(
    rf"(?:{CLOSINGS}|best|yours|lg|vg|vh|br|hg|brgds|rgds|kr)(?:\s?[,.]?\s?[/|]\s?(?:{CLOSINGS}))?[^\w\n?]{{0,8}}",
    re.IGNORECASE)
_WITH_NAME = re.compile(rf"(?:{CLOSINGS})(?:\s*[,.!–—-]\s*|\s+)(?P<name>\S.{{0,60}})", re.IGNORECASE)
_DAY = re.compile(rf"(?:{DAYS})[^\w\n?]{{0,8}}", re.IGNORECASE)
_THANKS = re.compile(THANKS, re.IGNORECASE)
_THANKED_FOR = lazy_regex(rf"(?:{THANKS}) {THANKED_FOR}", re.IGNORECASE)
_THANKS_WITH_NAME = re.compile(rf"(?:{THANKS})(?:\s?[,.!–—-]\s?|\s)(?P<name>\S.{{0,40}})", re.IGNORECASE)
#: between thanks and a closing, or two closings
_AND = re.compile(
    r"[,.!;]\s{1,3}|\s(?:und|and|et|y|e|en|i|a|és|și|si|og|och|ja|ir|un|και|и|та|й|dan|và|एवं|və|&)\s|(?<=ขอบคุณ)และ",
    re.IGNORECASE)
_FROM_PLACE = re.compile(r"(?:aus|from|fra|från|de|desde|din|da|из|z|ze)\s+[^\W\d_][\w .-]{1,40}", re.IGNORECASE)
#: abbreviations that are words or makes of things as well: only before the writer's own name
_SHORT = re.compile(r"(?:best|yours|lg|vg|vh|br|hg|kr)(?:\s*[,.!–—-]\s*|\s+)(?P<name>\S.{0,40})", re.IGNORECASE)
#: these and others alone
_SHORT_ONES = frozenset(("best", "yours", "lg", "vg", "vh", "br", "hg", "kr", "lp", "kh", "att", "terv"))

#: as people in the North sign: "/Anders", "//Anna"
_SLASHED = re.compile(r"/{1,2}\s?(?P<name>[^\W\d_]\S{0,20}(?: [^\W\d_]\S{0,20}){0,2})")

_ENDING = re.compile(ENDING, re.IGNORECASE)
_DELIMITER = re.compile(r"—+|-{2,60}|_{2,60}|\*{3,60}|={3,60}|~{3,60}")
#: where such a line leads, as plain bodies have it
LINK_BEHIND = re.compile(
    r"\s?(?:<https?://[^<>\s]{1,300}>|\(\s?https?://[^()\s]{1,300}\s?\)|\[https?://[^\[\]\s]{1,300}\])$")
#: what may stand behind thanks
_STOPS = " ,.!;…–-！，。、～"
#: a delimiter below which nothing is left
_LONE = ("--", "—")
#: lines of signs between which people in Japan and elsewhere put who they are
_FRAME = re.compile(
    r"[-_=*~+#|/\\.:‐-―─-▟═─━═＝＊＿～〜ー－◆◇■□●○★☆▼▲△▽┏┓┗┛・‥⋯♪☆゜°^+ ]{5,120}")

#: signs that a line below a closing is no part of a signature
_POSTSCRIPT = re.compile(
    r"(?:p\.? ?p\.? ?s|p\.?[ -]?s|p\.? ?d|n\.? ?b|п\.? ?[сп]|з\.? ?і|пс|u\.? ?i|υ\.? ?γ|נ\.? ?ב|obs|ملاحظة)"
    r"(?!\w)\.?\s{0,2}[.:：,!–—-]|(?:ps|p\.s\.|p\.d\.|nachtrag|примечание)(?!\w)|"
    r"(?:n\.b|п\.п|υ\.γ|u\.i|נ\.ב)\.|追伸|추신|又及|附言|附注", re.IGNORECASE)
#: where the closing stands behind the name
_NAME_BEFORE = re.compile(r"(?P<name>[\uac00-\ud7a3][\uac00-\ud7a3 ]{1,14}) ?(?:드림|올림|배상)[.!]?")
_ITEM = re.compile(
    r"(?:[-*•·–]\s+\S|\d{1,2}[.)]\s+\S|"
    r"\d{1,4}\s?(?:x|×|х|pcs|pieces|stk|stück|шт|szt|ks|db|buc|adet|kpl|个|台)\b)", re.IGNORECASE)
_WISH = re.compile(WISHES, re.IGNORECASE)
_DISCLAIMER = re.compile(DISCLAIMERS, re.IGNORECASE)
_LETTER = re.compile(
    r"e-?mail|\bmail|message|nachricht|courriel|correo|mensa[jg]e|messaggio|bericht|wiadomoś|zpráv|správ|üzenet|mesaj|ileti|"
    r"e-?post|e-?pošt|surel|e-mel|meddel|viesti|письм|сообщени|повідомлен|\bлист|съобщени|порук|poruk|sporočil|kirj?\b|laišk|"
    r"vēstul|μήνυμα|\bthư\b|邮件|郵件|メール|메일|הודעה|דוא|رسالة|ایمیل|ईमेल|संदेश|อีเมล|ข้อความ", re.IGNORECASE)
_SENT_FROM = re.compile(SENT_FROM, re.IGNORECASE)
_CONTACT = re.compile(r"\+?\(?\d[\d ()./-]{5,}\d|www\.|https?://|@", re.IGNORECASE)
#: to whom something is given, in a line below a wish
_DEDICATES = re.compile(
    r"(?:to|for|from|für|an|von|à|pour|para|per|voor|aan|dla|pro|till|til|для|від|от|за|για)\s+\S", re.IGNORECASE)
_SENTENCE = re.compile(r"[.?!…]\s|。")
_FOLLOWS = lazy_regex(FOLLOWS, re.IGNORECASE)
#: two words, or a name of the East
_WHOLE_NAME = re.compile(r"\S+ \S|[\u3400-\u9fff\uac00-\ud7a3]{2}")
_NAME = re.compile(r"[^\W\d_]{2,}")
#: things are called in these by words with blanks between them, as names are
_OF_THINGS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
#: lines below a closing, and characters of one; signatures of one letter
_MAX_LINES = 40
_MAX_SHORT = 120
_MAX_SIGNATURES = 3
#: lines below a whole name without a closing, and characters of one
_MAX_TITLES = 3
_MAX_TITLE = 40
#: lines that may stand below a signature
_MAX_BELOW = 12


def cut_signature(text: str, writer: str = "") -> str:
    """``text`` without the signature at its end; ``text`` itself if only that is there."""
    return split_signature(text, writer)[0]


def is_signature(text: str) -> bool:
    """Whether ``text``, which a program calls a signature, asks for nothing."""
    return _resumption([row.strip() for row in text.strip().split("\n")]) is None


def is_closing(row: str) -> bool:
    """Whether a line is a closing, with or without a name, or what a telephone writes below a letter."""
    row = LINK_BEHIND.sub("", row.strip())
    return len(row) <= _MAX_SHORT and any(
        pattern.fullmatch(row) for pattern in (_ALONE, _SHORT, _WITH_NAME, _SENT_FROM, _DELIMITER))


def split_signature(text: str, writer: str = "") -> tuple[str, str]:
    """(``text`` without its signature, the signature).

    ``writer``: name and address of who wrote, as far as they are known. What stands below a signature, a
    postscript or a list, stays.
    """
    names = frozenset(_NAME.findall(writer.lower())) | {f"={EMAIL.sub('', writer).strip().lower()}"}
    cut: list[str] = []
    for _signature in range(_MAX_SIGNATURES):
        lines = text.strip().split("\n")
        start, end = _found(lines, names)
        while start < end and start > 1 and lines[start - 1].strip() in _LONE:
            # what a telephone writes below its own delimiter
            start -= 1
        # what stands below stays a paragraph of its own
        apart = [""] if start and lines[start - 1].strip() and not all(row.strip() for row in lines[start:end]) else []
        kept = "\n".join([*lines[:start], *apart, *lines[end:]]).strip()
        if start == end or not kept:
            break
        cut.append("\n".join(lines[start:end]).strip())
        text = kept
        if end == len(lines) and not _SENT_FROM.fullmatch(LINK_BEHIND.sub("", cut[-1])):
            # what a program writes below all may stand below a signature
            break
    return text.strip(), "\n".join(cut)


def _found(lines: Sequence[str], names: frozenset[str]) -> tuple[int, int]:
    """(first line of the signature, the line after it), equal if there is none."""
    for index in range(max(0, len(lines) - _MAX_LINES - 1), len(lines)):
        row = lines[index].strip()
        if row and len(row) <= _MAX_SHORT and (end := _end(lines, index, row, names)):
            return index, end
    return 0, 0


def _end(lines: Sequence[str], index: int, row: str, names: frozenset[str]) -> int:
    """The line after the signature that begins at ``index``; 0 if none does."""
    below = [other.strip() for other in lines[index + 1:]]
    if _FRAME.fullmatch(row) and (end := _framed(below, names)):
        return index + 1 + end if index else 0
    if _DELIMITER.fullmatch(row):
        return len(lines) if index and _is_below_delimiter(lines, index, row, below, names) else 0
    if _SENT_FROM.fullmatch(LINK_BEHIND.sub("", row)):
        return index + 1
    if index and len(lines[index - 1].strip()) <= 30 and _presents(lines, index, names):
        return len(lines)
    if not index or lines[index - 1].strip().endswith((":", "：")) or not _closes(row, names, below):
        # a greeting; "please engrave:" and what shall stand there
        return 0
    if _is_content(lines, index, row, names, below):
        return 0
    text = _resumption(below, spoken=True, named=_holds_name(row))
    if text is not None and sum(map(bool, below[text:])) > _MAX_BELOW:
        # the end of a part, not of the letter
        return 0
    return len(lines) if text is None else index + 1 + text


def _is_content(lines: Sequence[str], index: int, row: str, names: frozenset[str], below: Sequence[str]) -> bool:
    """Whether a closing is what a card shall say or how a thing is called.

    It is where somebody else is named below it, and the sentence above goes on in it, or says that something follows.
    """
    first = next((at for at, other in enumerate(below) if other), -1)
    told = list(itertools.takewhile(bool, below[first:])) if first >= 0 else []
    said = " ".join((row, *told) if _holds_name(row) else told)
    if not told or len(names) == 1 or not names.isdisjoint(_NAME.findall(said.lower())):
        return False
    if _DEDICATES.match(told[0]) or _is_asked_for(lines, index):
        return True
    above = _above(lines, index)
    return above[-1:].isalnum() and not _is_thanks(above) or above[-1:] in tuple(",;-–") and not _is_thanks(above[:-1])


def _is_thanks(row: str) -> bool:
    """Whether a line above a closing is thanks, or another closing."""
    row = row.strip()
    return row.lower() not in _SHORT_ONES and bool(
        _THANKS.fullmatch(row) or _ALONE.fullmatch(row) or _DAY.fullmatch(row) or _is_double(row))


def _above(lines: Sequence[str], index: int) -> str:
    """The last line above ``index`` that is not empty."""
    return next((row.strip() for row in reversed(lines[:index]) if row.strip()), "")


def _presents(lines: Sequence[str], index: int, names: frozenset[str]) -> bool:
    """Whether the last paragraph, without a closing, is who wrote and in two ways how one reaches him."""
    rows = [row.strip() for row in lines[index:] if row.strip()]
    words = _NAME.findall(rows[0].lower())
    whole = f"={rows[0].lower()}" in names or len(words) > 1 and names.issuperset(words) and _is_name(rows[0])
    if len(rows) <= _MAX_TITLES and whole and _WHOLE_NAME.match(rows[0]):
        # his whole name, as his program writes it, and what he is
        return _ends_sentence(lines, index) and not _is_asked_for(lines, index) and not any(
            row[0].islower() or any(map(str.isdigit, row)) or row[-1] in ".!?:;" or len(row) > _MAX_TITLE
            for row in rows)
    own = sum(word in names for word in words)
    if not (own and own >= len(words) - 1 and _is_name(rows[0]) and 3 <= len(rows) <= _MAX_BELOW):
        return False
    return (
        not _is_asked_for(lines, index) and all(len(row) <= _MAX_SHORT for row in rows)
        and sum(bool(_CONTACT.search(row)) for row in rows) > 1 and _resumption(rows) is None)


def _is_double(row: str, *closing: re.Pattern[str]) -> bool:
    """Whether a line is thanks and a ``closing``, or two closings."""
    found = _AND.search(row)
    if not found:
        return False
    left, right = row[:found.start()], row[found.end():]
    return any(pattern.fullmatch(right) for pattern in closing or (_ALONE, _DAY)) and any(
        pattern.fullmatch(left) for pattern in (_THANKS, _ALONE, _DAY))


def _ends_sentence(lines: Sequence[str], index: int) -> bool:
    """Whether the text above is at an end: "please address it to" is not."""
    return _above(lines, index)[-1:] in tuple(".?!…。？！)")


def _is_asked_for(lines: Sequence[str], index: int) -> bool:
    """Whether the text above says that something follows: "please deliver to:"."""
    above = _above(lines, index)
    last = _SENTENCE.split(above[-80:].rstrip(" .?!…。"))[-1]
    return above.endswith((":", "：")) or bool(_FOLLOWS.search(last))


def _closes(row: str, names: frozenset[str], below: Sequence[str]) -> bool:
    if _ALONE.fullmatch(row):
        if row.lower().rstrip(" ,.!") not in _SHORT_ONES:
            return True
        # two letters at the head of a list are no closing, nor is "LP" in one of records
        first = next(filter(None, below), "")
        return sum(map(bool, below)) <= 8 and (not first or _is_name(first))
    short = _SHORT.fullmatch(row)
    if short:
        return _is_name(short["name"]) and not names.isdisjoint(_NAME.findall(short["name"].lower()))
    slashed = _SLASHED.fullmatch(row)
    if slashed:
        return names.issuperset(_NAME.findall(slashed["name"].lower()))
    if _thanks_in_own_name(row, names, below):
        return True
    if _NAME_BEFORE.fullmatch(row) or _is_double(row, _NAME_BEFORE):
        return True
    match = _WITH_NAME.fullmatch(row)
    if match and (_is_name(match["name"]) or _FROM_PLACE.fullmatch(match["name"].rstrip(" .,!"))):
        return True
    first = next(filter(None, below), "")
    if len(row) <= 60 and len(first) <= 60 and (_DAY.fullmatch(row) or _is_double(row)):
        # the same words greet
        return _is_own(first, names) or _is_name(first) and sum(map(bool, below)) == 1
    if len(row) > 60 or not _ENDING.fullmatch(row):
        return False
    return 0 < len(first) <= 60 and _is_name(first)


def _thanks_in_own_name(row: str, names: frozenset[str], below: Sequence[str]) -> bool:
    """Whether somebody thanks and writes his own name behind it, or in the next line; thanks alone are text."""
    if len(row) > 60:
        return False
    bare = row.rstrip(_STOPS)
    if _THANKS.fullmatch(bare) or _THANKED_FOR.fullmatch(bare):
        told = [other for other in below[:_MAX_BELOW] if other and not _FRAME.fullmatch(other)]
        # below "that is all" in Japanese the firm stands above who wrote
        return any(_is_own(other, names) for other in told[:3 if row.startswith("以上") else 1])
    with_name = _THANKS_WITH_NAME.fullmatch(row)
    return bool(with_name) and _is_own(with_name["name"], names)


def _is_own(value: str, names: frozenset[str]) -> bool:
    """Whether ``value`` is a name, and the writer's; in some scripts no word of it is one for the engine."""
    bare = value.rstrip(" .,!").lower()
    whole = bare and f"={bare}" in names and not value[:1].islower()
    return bool(whole) or _is_name(value) and (
        not names.isdisjoint(_NAME.findall(bare)) or _is_other_script(bare, names))


def _is_other_script(name: str, names: frozenset[str]) -> bool:
    """Whether ``name`` may be the writer's whole name in his own script, while his program has it in Latin letters."""
    whole = next((told[1:] for told in names if told.startswith("=")), "")
    # where a script has capitals, things have names as well
    caseless = not _OF_THINGS.search(name) and not any(
        char.isascii() or char.lower() != char.upper() for char in name.replace(" ", ""))
    return whole.isascii() and caseless and len(name.split()) == len(whole.split()) > 1


def _holds_name(row: str) -> bool:
    """Whether a closing has the name in itself: "Regards, Ann"."""
    alone = _ALONE.fullmatch(row) or _THANKS.fullmatch(row.rstrip(_STOPS))
    return not alone and any(
        pattern.fullmatch(row) for pattern in (_SHORT, _WITH_NAME, _NAME_BEFORE, _THANKS_WITH_NAME))


def _is_name(value: str) -> bool:
    """Whether ``value`` can be a person's name or a firm's: few words, all with capitals, no number."""
    words = value.rstrip(" .,!").split()
    return (
        0 < len(words) <= 5 and not any(char.isdigit() for char in value) and value.rstrip()[-1:] not in ":?;"
        and all(not word[0].islower() or word in ("von", "van", "de", "der", "den", "di", "da", "und", "and", "&")
                for word in words))


def _is_below_delimiter(
    lines: Sequence[str], index: int, row: str, below: Sequence[str], names: frozenset[str],
) -> bool:
    """Whether all that stands below a line of dashes is a signature."""
    above = _above(lines, index)
    told = [other for other in below if other]
    framed = row != "--" and any(other.strip() == row for other in lines[:index])
    if above.endswith((":", "：")) or row in below or framed or (not told and row != "--"):
        return False
    # who greets begins once more
    if _resumption(below, spoken=row != "--" or greets(below)) is not None:
        return False
    if row == "--":
        return True
    # a drawn line may part two halves of a letter: only above who writes, or how one reaches him
    shown = told[:12]
    if len(told) > len(shown) or any(len(other) > _MAX_SHORT for other in shown):
        return False
    words = {word for other in shown for word in _NAME.findall(other.lower())}
    return not words.isdisjoint(names) or any(_CONTACT.search(other) for other in shown)


def _framed(below: Sequence[str], names: frozenset[str]) -> int:
    """How many lines below one of signs are a signature that ends with another such line; 0 if they are none."""
    told = [index for index, row in enumerate(below) if row]
    end = next((index for index in told[1:_MAX_BELOW + 1] if _FRAME.fullmatch(below[index])), 0)
    if not end or told[-1] != end or _resumption(below[:end]) is not None:
        return 0
    inner = [row for row in below[:end] if row and len(row) <= _MAX_SHORT]
    words = {word for row in inner for word in _NAME.findall(row.lower())}
    reached = sum(bool(_CONTACT.search(row)) for row in inner)
    return end + 1 if reached > 1 or reached and not words.isdisjoint(names) else 0


def _resumption(below: Sequence[str], *, spoken: bool = False, named: bool = False) -> int | None:
    """The first of the lines below a closing that is no part of the signature any more, if one is.

    ``spoken``: a sentence is none; what a program marks as a signature may hold some. ``named``: the closing has the
    name in itself.
    """
    asked = _asked(below)
    told = spoken_from(_without_disclaimers(below), named=named) if spoken else None
    return min((at for at in (asked, told) if at is not None), default=None)


def _without_disclaimers(below: Sequence[str]) -> list[str]:
    """``below`` with empty lines for what lawyers have firms write."""
    kept: list[str] = []
    start, speaks = 0, False
    for index, row in enumerate(below):
        if not row:
            start = index + 1
        elif index == start:
            speaks = _in_disclaimer(below, start)
        kept.append("" if speaks else row)
    return kept


def _asked(below: Sequence[str]) -> int | None:
    start = 0
    for index, row in enumerate(below):
        if not row:
            start = index + 1
            continue
        after = bool(_POSTSCRIPT.match(row))
        if after or _is_text(row, below[index + 1:index + 2]) and not _in_disclaimer(below, start):
            # all of a paragraph that asks for something, but of the first what stands below the name
            return index if not start or after else start
    return None


def _in_disclaimer(below: Sequence[str], start: int) -> bool:
    """Whether a paragraph has two such words, or one and speaks of the letter: of one a customer speaks too."""
    told = " ".join(itertools.takewhile(bool, below[start:start + 30]))[:4000]
    first = _DISCLAIMER.search(told)
    return bool(first and (_LETTER.search(told) or any(
        match[0].lower() != first[0].lower() for match in _DISCLAIMER.finditer(told, first.end()))))


def _is_text(row: str, following: Sequence[str]) -> bool:
    """Whether a line tells or asks something."""
    row = row[:2000]
    if _CONTACT.search(row) or EMAIL.search(row):
        return False
    return bool(
        _ITEM.match(row) or (row.endswith(("?", "？")) and len(row.split()) > 2) or _WISH.search(row)
        or (row.endswith((":", "：")) and len(row.split()) > 1 and following and following[0]
            and not _CONTACT.search(following[0])))
