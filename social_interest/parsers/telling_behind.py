# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of Turkish, Hungarian and Basque in which "by" stands behind the name, read for :mod:`.telling`."""

from __future__ import annotations

import re

from . import names
from .lazy_regex import lazy_regex
from .wording import Told

#: "NAME tarafından", "NAME által", "NAME erabiltzailearen": what stands behind the name of who did it
_BEHIND_BY = {
    "tr": lazy_regex(r"((?:[^\W\d_]\S*\s){0,2}\S{2,40})\s+tarafından\b"),
    "hu": lazy_regex(
        r"((?:[^\W\d_]\S*\s){0,2}\S{2,40}?)"
        r"(?:\s+(?:által|felhasználótól(?!\s?:)|ügyféltől(?!\s?:))|\s?-t[óő]l)\b"),
    "eu": lazy_regex(r"((?:[^\W\d_]\S*\s){0,2}\S{2,40}?)\s+(?:erabiltzailearen|erabiltzaileak|erabiltzailek)\b"),
}


def read(sentence: str, code: str, things: list[re.Match[str]]) -> Told | None:
    """"NAME tarafından THING", where "by" stands behind the name."""
    match = _BEHIND_BY[code].search(sentence) if code in _BEHIND_BY else None
    if not match:
        return None
    # "Kérdés NAME-tól": the thing may stand right before the name
    start = max((one.end() for one in things if match.start() <= one.start() and one.end() < match.end(1)), default=0)
    words = sentence[max(start, match.start()) : match.end(1)].split()
    # a handle is the last word alone
    starts = (index for index in range(len(words)) if all(one[:1].isupper() for one in words[index:]))
    name = " ".join(words[next(starts, len(words) - 1) :])
    thing = next((one for one in things if one.start() >= match.end()), things[-1])
    return Told(thing.lastgroup or "", [name], 0, sentence[match.end() :], name) if names.is_name(name) else None
