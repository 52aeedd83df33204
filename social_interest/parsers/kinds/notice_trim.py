# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is left around the words of a person once they are found: a speaker's name, a time, a title, a lead."""

from __future__ import annotations

import re
from collections.abc import Collection

from ..lazy_regex import lazy_regex
from ..signature_words import CLOSINGS, THANKS
from . import notice_rows as rows_

#: a date with a clock behind the last sentence: "Until Saturday? 27 November 2026, 09:15"
_STAMPED = lazy_regex(r"(?<=[.?!…)])\s+(?P<stamp>\S[^\n]{8,44})$")
_CLOCK = lazy_regex(r"\d{1,2}[:.]\d{2}")
_SENTENCE = lazy_regex(r"[.?!…。？！](?:\s|$)|[:：]")
_SHORT = 60
#: marks that a program sets above and below a text, in lines of their own
_OPENS, _CLOSES = frozenset('"“„«”`'), frozenset('"”»“`')
_FENCED = lazy_regex(r"`{2,3}[\w-]{0,12}\n(?P<text>.*?)\s*`{2,3}", re.DOTALL)
#: how a program takes leave, above or before the name of its site: "Thanks and Regards", "Thanks,"
_LEAVE = lazy_regex(rf"(?:{THANKS}|{CLOSINGS})(?: (?:and|und|et|y|e|i|a|и|та|ve|og|och|ja|és|și|en) (?:{CLOSINGS}))?|(?:{CLOSINGS}) .{{1,20}}",
                    re.IGNORECASE)
_TEAM = lazy_regex(r"(?:(?:the|your|das|ihr|dein|l['’]|votre|el|tu|il|a|o|het|je) ?)?(?:team|staff|crew|équipe|equipo|equipe|equipa|zespół|команда|tým|tím|ekibi|redaktion|csapat\w*|echipa)?",
                   re.IGNORECASE)
_MAX_LEAVE = 40


def without_speaker(text: str, name: str) -> str:
    """``text`` without the time and the name before the only line of a talk: "10:11 Ann Lee: Hello"."""
    first = re.match(rf"\[?(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?\]?\s*)?{re.escape(name)}\s?[:：]\s+(?=\S)", text)
    return text[first.end() :] if first else text


def without_lead(text: str) -> str:
    """``text`` without a last line that leads over to a link: "To read it, click here:"."""
    words, newline, last = text.rstrip().rpartition("\n")
    return words.rstrip() if newline and last.endswith((":", "：")) and len(last) <= 120 else text


def without_time(text: str) -> str:
    """``text`` without the time at which a program says that it was written, in a line of its own or behind it."""
    words, newline, last = text.rstrip().rpartition("\n")
    if newline and rows_.is_stamp(last) and _CLOCK.search(last):
        return words.rstrip()
    found = _STAMPED.search(last[-120:])
    if found and rows_.is_stamp(found["stamp"]) and _CLOCK.search(found["stamp"]):
        return text.rstrip()[: -len(found[0])]
    return text


def without_title(text: str, readers: Collection[str]) -> str:
    """``text`` without the title of the thing above words that begin with the reader's name: "@acme could you …"."""
    title, gap, words = text.partition("\n\n")
    called = words.startswith("@") and any(words[1:].lower().startswith(name) for name in readers if name)
    return words if gap and called and "\n" not in title and "@" not in title and not _SENTENCE.search(title) else text


def without_marks(text: str) -> str:
    """``text`` without the marks that a program sets around it in lines of their own, and what it sets below them."""
    fenced = _FENCED.fullmatch(text.strip())
    if fenced:
        return fenced["text"].strip()
    rows = [row.strip() for row in text.strip().split("\n")]
    if rows[0] not in _OPENS or len(rows[0]) != 1:
        return text
    end = next((index for index, row in enumerate(rows) if index and row in _CLOSES and row), 0)
    return "\n".join(rows[1:end]).strip() if end > 1 else text


def without_closing(text: str, site: str, people: Collection[str]) -> str:
    """``text`` without the leave that a program takes below it in the name of its ``site``: "Thanks, Acme Boards".

    ``people``: who wrote, in lower case; a site may have their names in its own: "Ann via Kettles".
    """
    own = {word for name in people for word in name.split()}
    site = " ".join(word for word in site.lower().split() if word not in own)
    rows = text.rstrip().split("\n")
    last = rows[-1].strip(" .!-–—")
    if not last or len(last) > 2 * _SHORT or not site:
        return text
    before, comma, name = last.rpartition(",")
    if comma and _is_site(name, site) and _LEAVE.fullmatch(before.strip(" ,.!")):
        return "\n".join(rows[:-1]).rstrip()
    if not _is_site(last, site):
        return text
    above = next((index for index in range(len(rows) - 2, -1, -1) if rows[index].strip()), -1)
    taken = rows[above].strip(" ,.!-") if above >= 0 else ""
    if taken and len(taken) <= _MAX_LEAVE and _LEAVE.fullmatch(taken):
        return "\n".join(rows[:above]).rstrip()
    return text


def _is_site(name: str, site: str) -> bool:
    """Whether ``name`` is ``site``, its first word, or its team."""
    words, own = name.lower().split(), site.split()
    rest = [word for word in words if word not in own]
    return len(rest) < len(words) and bool(_TEAM.fullmatch(" ".join(rest)))


def of_a_profile(text: str, people: Collection[str]) -> bool:
    """Whether ``text`` is what a program says of a person, and nothing that he wrote: "Ann Lee, 34 / Bergen"."""
    rows = [row for row in text.split("\n") if row.strip()]
    return (
        0 < len(rows) <= 4
        and any(rows[0].lower().startswith(name) for name in people)
        and all(len(row) <= _SHORT and not _SENTENCE.search(row) for row in rows)
    )
