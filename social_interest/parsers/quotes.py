# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What of a text its writer typed now, and what he quotes.

Where it is not clear, a text is the writer's own: words that are cut are lost to whoever reads the card, words
of ours that stay are only long. All is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from .hinted import Hinted
from .lazy_regex import lazy_regex
from .letter_block import divides, field, fields, is_foreign
from .reply_words import ANSWER_PREFIXES, ANSWERS_BELOW, IN_BOLD, LOOK_BELOW, ORIGINAL, WROTE
from .text import EMAIL

_WROTE = re.compile(WROTE, re.IGNORECASE)
_ANSWERS_BELOW = Hinted(ANSWERS_BELOW, (
    "answer", "comment", "repl", "response", "remark", "note", "see ", "antwort", "kommentar", "anmerkung", "siehe",
    "habe", "réponse", "respuesta", "comentario", "rispost", "respost", "comentário", "antwoord", "opmerking",
    "odpowied", "komentarz", "odpověd", "odpoved", "svar", "ответ", "отвеча", "комментар", "відпов", "回答", "见下",
    "見下", "下方", "아래"))
_LOOK_BELOW = Hinted(LOOK_BELOW, (
    "below", "inline", "in line", "siehe unten", "s.u.", "s. u.", "s.\u00a0u.", "s.\nu.", "ci-dessous", "abajo",
    "vedi sotto", "abaixo", "zie hieronder", "zie onder", "niżej", "poniżej", "níže", "se nedenfor", "se nedan", "ниже",
    "нижче", "katso alla", "lásd "))
_IN_BOLD = re.compile(IN_BOLD, re.IGNORECASE)
_ANSWER = re.compile(rf"\s*(?:\[[^\]]{{1,60}}\]\s*)?(?:{ANSWER_PREFIXES})(?:\[\d+\]|\(\d+\))?\s*[:：]", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?<![\d:])\d{1,2} ?[:：h時时点시] ?\d{2}(?!\d)|"
    r"\b(?:kl|klo|pukul|ore|ora|alle|godz|um|at|às)\.? ?\d{1,2}\.\d{2}\b", re.IGNORECASE)
#: a time of day as Finns and Indonesians write it, behind the year
_DOTTED = re.compile(r"(?:19|20)\d\d\D{1,12}\d{1,2}\.\d{2}\b")
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}[./-]\d{1,2}\b")
#: how an attribution begins that is folded into several lines
_BEGINS = re.compile(
    r"\W*(?:\d|(?:on|am|at|le|el|den|em|il|op|dnia|w dniu|în|pe|στις|dana|dne|dňa|vào|pada|mon|tue|wed|thu|fri|sat|"
    r"sun|пн|вт|ср|чт|пт|сб|вс|нд|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\b)",
    re.IGNORECASE)
#: who attributes a quotation speaks to nobody: "your colleague wrote to me on Monday at 10:30:" is text
_SPEAKS = re.compile(
    r"\b(?:[Yy]ours?|you|to (?:me|us)|my|our|Ihr(?:e[mnrs]?)?|mir|mich|uns|unsere?\w?|votre|vos|vous|nous|m['’]a|"
    r"(?:me|nos|le) escribió|mi ha|ci ha|vostr[oa]|suo|uw|mij|ons|mnie|nam|[Pp]aństwa|[Pp]ana?|mig|oss|jeres|er[at]?|"
    r"[Вв]аш\w*|[Вв]ам|мне|нам|folgendes|Folgendes|that|dass|что|que|che)\b")
#: how Yahoo says in German that somebody wrote
_YAHOO = re.compile(r"\bFolgendes geschrieben\s?:$", re.IGNORECASE)
_NO_NAME = re.compile(r"\(.{0,3}\)|[\W\d_]+|\b(?:kl|klo|um|at|uhr|om|o|u|la)\b", re.IGNORECASE)
_REPLY_LINE = re.compile(
    r"#{2}- ?\S.{0,80}-?#{2}$|-{2,} ?(?:reply above this line|please reply above).{0,80}$", re.IGNORECASE)
#: GroupWise: >>> Ann Lee <ann@lee.example> 23.11.2026 10:12 >>>
_GROUPWISE = re.compile(r">>> \S.{2,250}\d.{0,30}>>>")
#: "----- Mail original -----" above the block of fields, in whatever language
_DIVIDER = re.compile(r"-{3,20} ?[^\W\d_][^-_\n?!]{2,50} ?-{3,20}")
#: Tencent's line above a quotation, or the address in the block below it
_TENCENT = re.compile(r"-{6,40}&nbsp;|&nbsp;-{6,40}|@[\w.-]{1,200}&gt;")
#: "AL> Does it fit?": The Bat! and older programs put the initials of who wrote it before a quoted line
_INITIALS = lazy_regex(r"^ ?(?P<who>[^\W\d_]{1,4})(?P<mark>>+)(?= |$)", re.MULTILINE)
_RULE = re.compile(r"[_-]{10,}")
#: a line above a quoted letter and its fields, each with the mark of a quotation
_MARKED_BLOCK = lazy_regex(
    r"^ ?> ?(?P<divider>-{3}[^\n]{3,80}-{3})[ \t]*\n(?: ?>[^\n]{0,500}\n){2,8}(?! ?>)", re.MULTILINE)
_MARK = lazy_regex(r"^ ?> ?", re.MULTILINE)
_MAX_LINE = 500
#: characters of the name of a field
_LABEL = 30
#: characters of an attribution
_MAX_ATTRIBUTION = 320


class Split(NamedTuple):
    """A text in four: what its writer typed now, what he passes on below it, what he only quotes, and between that."""

    new: str
    passed_on: str = ""
    quoted: str = ""
    #: his answers between quoted lines, where ``new`` stands above them
    typed: str = ""

    @property
    def text(self) -> str:
        """What is his to say."""
        return "\n\n".join(filter(None, (self.new, self.typed, self.passed_on)))


def is_answer(subject: str) -> bool:
    """Whether a subject says that the letter answers one: "Re:", "AW:", "Odp.:"."""
    return bool(_ANSWER.match(subject))


def introduces(row: str) -> bool:
    """Whether a line can be one of those that mail programs write above a letter in a letter."""
    row = row.strip()
    said = row.endswith((":", "：")) and _WROTE.search(row[:_MAX_LINE])
    return bool(divides(row) or field(row) or said)


def cut_quote(text: str) -> str:
    """``text`` of an answer without the letter that it quotes; all of it where nothing else is there."""
    return split_quote(text).text


def split_quote(
    text: str, *, answers: bool = True, passes_on: bool = False, own: Collection[str] = frozenset(),
) -> Split:
    """``text`` without the letter that it quotes.

    ``answers``: lines with ">" are a quotation even where nothing says whose.
    ``passes_on``: the letter below is what the writer sends, unless one of ``own`` (addresses) wrote it; where these
    are known, so is the letter of a stranger in one that answers nobody.

    Answers between quoted lines stay, in order. Where nothing stands before the quotation, all stays.
    """
    text = _as_others_mark(text, answers)
    lines = text.split("\n")
    start, kind = _opening(lines)
    if kind == "original":
        lines[start] = lines[start].removeprefix(">>>")
        writer = _writer(lines, start)
        # who answers nobody sends what a stranger wrote
        if (passes_on and writer not in own) or (own and not answers and writer and writer not in own):
            kind = "forwarded"
    if kind == "forwarded" and _told_above(lines, start) and own and _writer(lines, start) in own:
        # he sends our own letter back to us and says something about it
        kind = "original"
    if kind == "forwarded":
        return Split("\n".join(lines[:start]).strip(), "\n".join(_passed_on(lines[start:])).strip())
    above_block = next((index for index in range(start - 1, max(start - 4, -1), -1) if lines[index].strip()), -1)
    called = lines[above_block].strip() if kind and above_block > 0 else ""
    if called and (_DIVIDER.fullmatch(called) or called.lower() in ORIGINAL):
        # what the program calls it is no word of the writer
        start = above_block
    if not kind:
        marks = (index for index, row in enumerate(lines) if answers and _is_quoted(row))
        start = next(marks, len(lines))
    above, quoted, between = lines[:start], lines[start:], []
    if any(_is_quoted(row) for row in quoted):
        between, quoted = _apart(quoted, after_first=True)
    told = "\n".join(above).strip()
    if quoted and told and not "".join(between).strip() and stand_below(told):
        # they are typed into our letter, and nothing tells which
        return Split(told, "\n".join(lines[start:]).strip())
    return _whole_if_empty(text, told, "\n".join(between).strip(), quoted)


def _as_others_mark(text: str, answers: bool) -> str:
    """``text`` with quoted lines and letters as most programs mark them."""
    text = _unmarked_block(_without_entities(text))
    return _without_initials(text) if answers and "> " in text else text


def _unmarked_block(text: str) -> str:
    """``text`` without the marks of a block of fields that alone has some: abv.bg quotes it, and nothing below."""
    found = _MARKED_BLOCK.search(text) if ">-" in text or "> -" in text else None
    rows = [row for one in found[0].split("\n")[1:] if (row := one.strip(" >"))] if found else []
    if not found or not divides(found["divider"].strip()) or not all(0 < row.find(":") <= _LABEL for row in rows):
        return text
    below = text[found.end():]
    if not below.strip() or any(map(_is_quoted, below.split("\n"))):
        return text
    return f"{text[:found.start()]}{_MARK.sub('', found[0])}{below}"


def _without_entities(text: str) -> str:
    """``text`` without the entities of HTML that Tencent's programs leave in a plain body, where they quote a letter.

    Elsewhere who writes them may mean them.
    """
    if "&nbsp;" not in text or not _TENCENT.search(text):
        return text
    return text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">")


def _without_initials(text: str) -> str:
    """``text`` with quoted lines as all other programs mark them; one letter's lines bear the initials of one person.

    Where there are several, or none says above that somebody wrote, they may be what the writer numbers.
    """
    found = list(_INITIALS.finditer(text))
    if not found or len({match["who"] for match in found}) > 1:
        return text
    above = [row for row in text[:found[0].start()].split("\n") if row.strip()]
    said = above[-1].strip()[:_MAX_LINE] if above else ""
    if not said.endswith((":", "：")) or not _attributes(said, above_quoted=True):
        return text
    return _INITIALS.sub(r"\g<mark>", text)


def stand_below(text: str) -> bool:
    """Whether the writer says above a quotation that his answers stand inside."""
    return bool(_ANSWERS_BELOW.search(text[-3000:]))


def says_answers_below(text: str) -> bool:
    """Whether the writer says so, or only that one may look there."""
    return bool(_ANSWERS_BELOW.search(text[:3000]) or _LOOK_BELOW.search(text[:300]))


def says_in_bold(text: str) -> bool:
    """Whether he says that they stand there in bold letters."""
    return bool(_IN_BOLD.search(text[:3000]))


def _passed_on(lines: Sequence[str]) -> Sequence[str]:
    """``lines`` of a letter that is passed on, without the mark of a quotation that Apple Mail gives each."""
    told = [row for row in lines if row.strip()]
    marked = [row for row in told if row.startswith(">")]
    if len(marked) < 2 or told[-1] is not marked[-1] or len(told) - len(marked) > 1:
        return lines
    return [row[1:].removeprefix(" ") if row.startswith(">") else row for row in lines]


def _told_above(lines: Sequence[str], start: int) -> bool:
    return any(map(str.strip, lines[:start]))


def _whole_if_empty(text: str, above: str, between: str, quoted: Sequence[str]) -> Split:
    if not above and not between:
        return Split("", text.strip())
    return Split(above or between, "", "\n".join(quoted).strip(), between if above else "")


def _is_quoted(row: str) -> bool:
    return row.lstrip().startswith(">")


def _apart(lines: Sequence[str], after_first: bool = False) -> tuple[list[str], list[str]]:
    """(unquoted lines, quoted lines); ``after_first``: what stands above the first quoted line is quoted as well.

    Who wraps quoted lines once more leaves their ends without a mark.
    """
    kept: list[str] = []
    quoted: list[str] = []
    begun = not after_first
    for index, row in enumerate(lines):
        if _is_quoted(row):
            begun = True
        elif begun and not _is_wrapped(lines, index):
            kept.append(row)
            continue
        quoted.append(row)
    return kept, quoted


def _is_wrapped(lines: Sequence[str], index: int) -> bool:
    """Whether a line between two quoted ones is the end of the one above."""
    row = lines[index].strip()
    return bool(
        0 < index < len(lines) - 1 and row[:1].islower() and len(row) < 40
        and _is_quoted(lines[index - 1]) and len(lines[index - 1]) > 55 and _is_quoted(lines[index + 1]))


def _opening(lines: Sequence[str]) -> tuple[int, str]:
    """(first line of the letter in the letter, "original" or "forwarded"); (length, "") if there is none."""
    looked_at, inside = 0, False
    for index, line_ in enumerate(lines):
        row = line_.strip() if len(line_) <= _MAX_LINE else ""
        if not row or row.startswith(">"):
            if row.endswith(">>>") and _GROUPWISE.fullmatch(row):
                return index, "original"
            if row and not inside and divides(row.lstrip("> \u00a0")) == "forwarded":
                # Apple Mail puts it into the quotation, at its head
                return index, "forwarded"
            inside = inside or bool(row)
            continue
        kind = divides(row)
        if kind:
            return index, kind
        if _REPLY_LINE.match(row) or _attribution(lines, index):
            return index, "original"
        if index >= looked_at:
            is_block, looked_at = _begins_block(lines, index, row)
            if is_block:
                return index, "original"
    return len(lines), ""


def _begins_block(lines: Sequence[str], index: int, row: str) -> tuple[bool, int]:
    """(whether Outlook's block begins at a line, the line up to which there is no use in asking again)."""
    ruled = bool(_RULE.fullmatch(row))
    block = index
    if ruled:
        block = next((number for number in range(index + 1, min(index + 4, len(lines))) if lines[number].strip()), -1)
    told = field(lines[block].strip()) if block >= 0 else None
    if told and told[0] != "other":
        found, end = fields(lines, block)
        if _is_block(found, ruled, told[0] == "from"):
            return True, end
        if not is_foreign(lines, block):
            return False, end
    return block >= 0 and is_foreign(lines, block), index + 1


def _is_block(found: dict[str, str], ruled: bool, sender_first: bool) -> bool:
    """Whether these fields stand above a letter; a transport goes from and to somewhere on a date as well."""
    if ruled and "from" in found and len(found) >= 3:
        return True
    if not sender_first:
        # GMX begins with the date, others with the subject
        return "@" in found.get("from", "") and len(found) >= 3
    addressed = any("@" in found.get(key, "") for key in ("from", "to", "other"))
    date = found.get("date", "")[:200]
    dated = bool(_CLOCK.search(date) or len(found) >= 4 and _DOTTED.search(date))
    # without addresses Outlook's order tells: From, Sent, To, Subject
    return len(found) >= 3 and (addressed or ("subject" in found and dated and list(found)[1] == "date"))


def _writer(lines: Sequence[str], start: int) -> str:
    """The address of whoever wrote the quoted letter at ``start``, lower case, "" if it does not stand there."""
    for index in range(start, min(start + 6, len(lines))):
        told = field(lines[index].strip())
        if told and told[0] == "from":
            found = EMAIL.search(fields(lines, index)[0]["from"][:500])
            return found[0].lower() if found else ""
    found = EMAIL.search(" ".join(lines[start:start + 3])[:_MAX_LINE])
    return found[0].lower() if found else ""


def _attribution(lines: Sequence[str], index: int) -> bool:
    """"On DATE, NAME wrote:", which clients fold into up to three lines."""
    joined = ""
    for number, row in enumerate(lines[index:index + 3]):
        stripped = row.strip()
        if not stripped or stripped.startswith(">"):
            return False
        folded = joined.endswith("<") or stripped.startswith(("<", "(<"))
        begun = _BEGINS.match(joined) or (
            (folded or _WROTE.search(joined) or "@" in joined and EMAIL.search(joined)) and _DATE.search(joined))
        if number == 1 and not begun:
            # the text above an attribution is no part of it
            return False
        joined = f"{joined} {stripped}".strip()
        if len(joined) > _MAX_ATTRIBUTION:
            return False
        if joined.endswith((":", "：")):
            below = next((other for other in lines[index + number + 1:index + number + 4] if other.strip()), "")
            return _attributes(joined, _is_quoted(below))
        following = lines[index + number + 1:index + number + 2]
        if "@" in joined and following and _is_quoted(following[0]) and _CLOCK.search(joined) and EMAIL.search(joined):
            return bool(_DATE.search(joined))
    return False


def _attributes(row: str, above_quoted: bool) -> bool:
    """Whether ``row``, which ends with a colon, says whose the words below are."""
    address = EMAIL.search(row)
    verb, dated, clock = _WROTE.search(row), _DATE.search(row), _CLOCK.search(row)
    if above_quoted and (verb or address or (dated and clock) or (dated and _BEGINS.match(row))):
        return True
    named = _YAHOO.sub("", row.replace(address[0], "")) if address else row
    if _SPEAKS.search(named):
        return False
    if address:
        ends = row[address.end():].strip(" >)]\"'»:：\u00a0") == ""
        return bool((verb and (dated or _BEGINS.match(row))) or (dated and clock) or (verb and ends))
    if not (verb and dated and clock and _BEGINS.match(row)):
        return False
    # "wrote:", "schrieb Ann Lee:", not "schrieb, dass es passt:"
    return all(word[0].isupper() or not word.islower() for word in _NO_NAME.sub(" ", row[verb.end():]).split())
