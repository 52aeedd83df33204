# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is left around the words of a person once they are found: a speaker's name, a time, a title, a lead."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from ..lazy_regex import lazy_regex
from . import notice_rows as rows_

#: a date with a clock behind the last sentence: "Until Saturday? 27 November 2026, 09:15"
_STAMPED = lazy_regex(r"(?<=[.?!…)])\s+(?P<stamp>\S[^\n]{8,44})$")
_CLOCK = lazy_regex(r"\d{1,2}[:.]\d{2}")
_SENTENCE = lazy_regex(r"[.?!…。？！](?:\s|$)|[:：]")
_WHOLE = lazy_regex(r"[\"“„«「『‘']\s*([^\"“”„«»「」『』]{2,20000}?)\s*[\"”“»」』’']")
_SHORT = 60


def without_speaker(text: str, name: str) -> str:
    """``text`` without the time and the name before the only line of a talk: "10:11 Ann Lee: Hello"."""
    first = re.match(rf"\[?(?:\d{{1,2}}:\d{{2}}(?::\d{{2}})?\]?\s*)?{re.escape(name)}\s?[:：]\s+(?=\S)", text)
    return text[first.end() :] if first else text


def without_lead(text: str) -> str:
    """``text`` without a last paragraph that leads over to a link: "To read it, click here:"."""
    words, _newline, last = text.rstrip().rpartition("\n")
    leads = words.endswith("\n") and last.endswith((":", "：")) and len(last) <= 120
    return words.rstrip() if leads else text


def without_time(text: str, rows: Iterable[rows_.NoticeRow]) -> str:
    """``text`` without the time at which a program says that it was written, in a line of its own.

    Behind the last sentence it is the program's where it stands in another of ``rows`` too.
    """
    words, newline, last = text.rstrip().rpartition("\n")
    if newline and rows_.is_stamp(last) and _CLOCK.search(last) and _is_apart(words):
        return words.rstrip()
    found = _STAMPED.search(last[-120:])
    if found and rows_.is_stamp(found["stamp"]) and _CLOCK.search(found["stamp"]) and sum(
            row.raw.endswith(found["stamp"]) for row in rows) > 1:
        return text.rstrip()[: -len(found[0])]
    return text


def _is_apart(words: str) -> bool:
    """Whether what stands below ``words`` is none of them: a sentence ends there, or a paragraph not with a colon."""
    above = words.rstrip()
    return above[-1:] in tuple(".?!…。？！)") or above != words and above[-1:] not in tuple(":：,，")


def without_title(text: str, readers: Collection[str]) -> str:
    """``text`` without the title of the thing above words that begin with the reader's name: "@acme could you …"."""
    title, gap, words = text.partition("\n\n")
    called = words.startswith("@") and any(words[1:].lower().startswith(name) for name in readers if name)
    return words if gap and called and "\n" not in title and "@" not in title and not _SENTENCE.search(title) else text


def of_a_profile(text: str, people: Collection[str]) -> bool:
    """Whether ``text`` is what a program says of a person, and nothing that he wrote: "Ann Lee, 34 / Bergen"."""
    rows = [row for row in text.split("\n") if row.strip()]
    return (
        0 < len(rows) <= 4
        and any(rows[0].lower().startswith(name) for name in people)
        and all(len(row) <= _SHORT and not _SENTENCE.search(row) for row in rows)
    )


def unquoted(text: str) -> str:
    """``text`` without the quotation marks around the whole of it, or around its first paragraph: then that is it."""
    first = text.partition("\n\n")[0]
    match = _WHOLE.fullmatch(text) or _WHOLE.fullmatch(first)
    return match[1].strip() if match else text


def quoted_part(text: str) -> str:
    """The paragraph of ``text`` that is quoted as a whole; "" if none is."""
    found = (_WHOLE.fullmatch(part.strip()) for part in text.split("\n\n"))
    return next((match[1].strip() for match in found if match), "")
