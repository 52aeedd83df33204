# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Single lines of notifications: who wrote and when, how many stars."""

from __future__ import annotations

from .. import label_stems
from ..events import says_from
from ..labels import key_of
from ..lazy_regex import lazy_regex
from ..message import Message
from ..names import after, bare
from ..names import one as one_name
from ..notice_words import (
    AGO,
    BY,
    ISO,
    MORE_META,
    PLACE,
    STAMP_FIRST,
    STAMPED,
    STAMPED_ROLE,
    STARS,
    WITH_ADDRESS,
    WROTE,
    WROTE_FAR,
)
from ..text import EMAIL
from . import notice_rows as rows_
from .form_values import before_label

_HEAD_ROWS = 25
#: "by NAME - Thursday" in Catalan; elsewhere the word means "for"
_PER = lazy_regex(r"per (?P<name>[^\d\n]{2,60}?) - (?P<when>\S[^\n]{6,50})")
#: "mia_s · 4 minutes ago"
_WITH_AGE = lazy_regex(r"(?P<name>\S{2,40}(?: \S{1,30}){0,3}) [·•|] (?P<when>\S[^\n·•|]{3,40})")
#: "The manual says:" names nobody
_THING = lazy_regex(
    r"(?:(?:The|This|That|Your|My|Our|Der|Die|Das|Ihr|Le|La|Les|Mon|Votre|El|Su|Mi|Il|Lo|Meu|Seu|De|Het|Deze|Dit) |"
    r"L['’])[a-zà-öø-ÿ]")
_MAX_LABEL = 40


def byline(one: str) -> tuple[str, str]:
    """(name, when) of a line that says only who wrote, perhaps when: ("Ann Lee", "2026-05-12 09:14"); else empty."""
    if not one or len(one) > 160:
        return "", ""
    match = WROTE.fullmatch(one) or WROTE_FAR.fullmatch(one)
    name = bare(match["name"]) if match and not _THING.match(one) else ""
    if not name:
        match = BY.fullmatch(one)
        name = after(match["rest"]) if match else ""
        tail = match["rest"].partition(name)[2].strip(" ,-.|·:") if match and name else ""
        if tail and not rows_.is_stamp(tail) and not tail.startswith(("(", "<")) and not PLACE.match(tail):
            name = ""
    if not name:
        match = WITH_ADDRESS.fullmatch(one)
        name = bare(match["name"].rpartition(":")[2]) if match else ""
        if name and behind_from(name) != name:
            # "Message from Ann Lee (ann@lee.example)" is the head of a form
            name = ""
    if not name:
        # "Ann Lee, 29.11.2026, 18:11"
        before, comma, behind = one.partition(", ")
        name = bare(before) if comma and before[:1].isupper() and " " in before and rows_.is_stamp(behind) else ""
    if not name:
        match = STAMPED.fullmatch(one)
        name = bare(match["name"]) if match and rows_.is_stamp(match["when"]) else ""
        if name and not match["number"] and (len(name.split()) < 2 or not name[:1].isupper()):
            name = ""
    if not name:
        match = STAMPED_ROLE.fullmatch(one) or _PER.fullmatch(one)
        name = bare(match["name"]) if match and rows_.is_stamp(match["when"]) else ""
    if not name:
        match = _WITH_AGE.fullmatch(one)
        name = bare(match["name"]) if match and AGO.fullmatch(match["when"]) else ""
    if not name:
        match = STAMP_FIRST.fullmatch(one)
        name = bare(match["name"]) if match and match["name"][:1].isupper() else ""
    name = name or _behind_label(one)
    when = ISO.search(one)
    # "See what Ann Lee wrote" is no line of an author
    return (name, when[0] if when else "") if name and one_name(name) == name else ("", "")


def _behind_label(one: str) -> str:
    """The name behind a label for one: "Author: Ann Lee"; who reported an issue is not who wrote now."""
    label, colon, value = one.replace("：", ":").partition(":")
    return bare(value) if colon and key_of(label) == "name" and not MORE_META.fullmatch(label.strip()) else ""


def behind_from(one: str) -> str:
    """The name in what stands before an address, without what came from there: "Message from Ann Lee"."""
    words = one.split()
    for index in range(2, min(len(words), 5)):
        if says_from(" ".join(words[:index])):
            return bare(" ".join(words[index:]))
    return bare(one)


def labelled(one: str) -> tuple[str, str]:
    """(label, value) of a line that says who acted: ("Purchased by", "Ann Lee"); else empty."""
    label, colon, value = one.replace("：", ":").partition(":")
    label = label.strip(" *_-•·")
    if not colon or not 0 < len(label) <= _MAX_LABEL or not (label_stems.of_person(label) or key_of(label) == "name"):
        return "", ""
    return label, value.strip(" *_:")


def person(value: str) -> tuple[str, str]:
    """(name, address) of the value of such a line: "Ann Lee, ann@mail.example", "Ann Lee (12 May, 10:00)"."""
    if not 0 < len(value) <= 160:
        return "", ""
    found = EMAIL.search(value)
    address = found[0].lower() if found else ""
    rest = before_label(value[: found.start()]) if found else value
    rest = rest.strip(" ,;:<([|-")
    before, comma, behind = rest.partition(",")
    if comma and rows_.is_stamp(behind):
        rest = before
    name = bare(rest)
    return (name if name and one_name(name) == name else ""), address


def stars(message: Message) -> int | None:
    """The stars that a review in ``message`` gives, 1 to 5."""
    main, _other = rows_.rows_of(message)
    for one in (message.subject, *(row.plain for row in main[:_HEAD_ROWS])):
        match = STARS.search(one)
        if match:
            return (
                int(match["told"] or match["number"])
                if match["told"] or match["number"]
                else min(5, len(match["drawn"]))
            )
    return None
