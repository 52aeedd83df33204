# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The block of fields "From: / Sent: / To: / Subject:" that mail programs put above a letter in a letter."""

from __future__ import annotations

from collections.abc import Sequence

from .lazy_regex import lazy_regex
from .reply_words import FIELD_OF, FORWARDED, ORIGINAL, WROTE

_FIELD = lazy_regex(r"[\s>*_|«\"]*(?P<label>[^\W\d_][^:：]{0,30}?)[\s*_]{0,8}[:：][\s*_]*(?P<value>.*)")
_BY = lazy_regex(r"forwarded by .{1,80}|on .{5,200} wrote")
_SAID = lazy_regex(WROTE)
_CALLED = lazy_regex(r"[-_=*\s>]{2,}(?P<name>[^-_=*\s].{2,200}?)[-_=*\s:：]*")
_NAMED = lazy_regex(r"[\s>]*(?P<name>[^-_=*\s:：].{2,80}?)\s*[:：]")
#: a date and a time of day
_MOMENT = lazy_regex(r"\d[^\n]{3,80}\d{1,2}[:.]\d{2}")
_DRAWN = lazy_regex(r"_{10,120}\s*")
_STARRED = lazy_regex(r"\*([^*\n]{1,100})\*(?= <)")
#: lines of a block, characters of a line that are looked at
_MAX_BLOCK = 24
_MAX_LINE = 2000


def field(row: str) -> tuple[str, str] | None:
    """(what it holds, its value) of a line that is such a field: ("from", "Ann Lee <ann@lee.example>")."""
    if ":" not in row and "：" not in row:
        return None
    match = _FIELD.fullmatch(row) if len(row) <= _MAX_LINE else None
    kind = FIELD_OF.get(match["label"].strip(" *_.\u00a0").lower()) if match else None
    return (kind, match["value"].strip(" *")) if kind and match else None


def fields(lines: Sequence[str], start: int) -> tuple[dict[str, str], int]:
    """The fields of the block that begins at ``start``, and the line after it."""
    found: dict[str, str] = {}
    key, index = "", start
    for index in range(start, min(start + _MAX_BLOCK, len(lines))):
        row = lines[index].strip().lstrip("> \u00a0")
        told = field(row)
        if told:
            key = told[0]
            found.setdefault(key, told[1])
        elif not row:
            # clients put blank lines between the fields of HTML blocks
            following = next((other.strip().lstrip("> ") for other in lines[index + 1:index + 3] if other.strip()), "")
            if not field(following) or len(found) >= 4:
                return found, index
        elif key and (not found[key] or lines[index][:1] in " \t" or key in ("to", "other")):
            found[key] = f"{found[key]} {row}".strip()
        else:
            return found, index
    return found, min(start + _MAX_BLOCK, len(lines))


def is_foreign(lines: Sequence[str], start: int) -> bool:
    """Whether such a block begins at ``start`` in a language that is not known here: who, when, to whom, about what."""
    if "@" not in lines[start]:
        return False
    rows = [row.strip() for row in lines[start:start + 4]]
    told = [match["value"] for row in rows if len(row) <= 500 and (match := _FIELD.fullmatch(row))]
    return len(told) == 4 and "@" in told[0] and bool(_MOMENT.search(told[1])) and "@" in told[2]


def tidied(text: str) -> str:
    """``text`` in which somebody passes a letter on: no drawn line above the fields of it, no stars around a name.

    Gmail writes a bold name so in the plain body, "From: *Ann Lee* <ann@lee.example>", and Outlook draws a line.
    """
    rows = text.split("\n")
    kept = [
        row for row, below in zip(rows, (*rows[1:], ""))
        if not (row[:1] == "_" and _DRAWN.fullmatch(row) and (told := field(below)) and told[0] == "from")]
    return "\n".join(
        _STARRED.sub(r"\1", row) if "*" in row and "@" in row and field(row) else row for row in kept)


def divides(row: str) -> str:
    """"original" or "forwarded" for a line that only mail programs write above a letter in a letter, else ""."""
    if not 5 <= len(row) <= 250 or not (row[0] in "-_=*" or row[-1] in ":："):
        return ""
    row = row.replace("’", "'")
    called = _CALLED.fullmatch(row)
    name = " ".join(called["name"].lower().split()).strip() if called else ""
    if called and (name in ORIGINAL or name.startswith("on ") and _BY.fullmatch(name) or "@" in name and (
            row[-1] in "-=" and _SAID.search(name))):
        return "original"
    if called and (name in FORWARDED or _BY.fullmatch(name)):
        return "forwarded"
    named = _NAMED.fullmatch(row)
    return "forwarded" if named and named["name"].lower() in FORWARDED else ""
