# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Invitations to a meeting and the answers to them (RFC 5545, RFC 5546), as text.

An own reader of the few lines that people look at: ``vobject``, which Odoo brings, keeps the time zones of a
calendar for the whole process, so that one message would change how the next is read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .lazy_regex import lazy_regex
from .text import clean, line

_FOLD = lazy_regex(r"\r?\n[ \t]")
_LINE = lazy_regex(
    r"(?P<name>[A-Za-z-]{1,40})(?P<parameters>(?:;[^:\";\n]{0,300}|\"[^\"\n]{0,300}\"){0,20}):(?P<value>.*)")
_TIME = lazy_regex(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?")
_ESCAPED = lazy_regex(r"\\([nN,;\\])")
_ANSWERS = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative"}
_GOOGLE_FOOT = lazy_regex(r"~~//~~\s|https?://calendar\.google\.com/calendar/event\?action=")
#: signs of what Google Calendar sends
_GOOGLE = lazy_regex(
    r"https?://(?:www\.google\.com/calendar|calendar\.google\.com)/|Google\W{1,3}(?:Calend|Kalend|Agenda)",
    re.IGNORECASE)
#: characters and lines of a calendar that are looked at
_MAX_CALENDAR = 200_000
_MAX_LINES = 2000


class Invitation(NamedTuple):
    """What a calendar part tells; ``answer`` is "accepted", "declined" or "tentative" where it answers one."""

    summary: str = ""
    time: str = ""
    place: str = ""
    description: str = ""
    answer: str = ""
    cancelled: bool = False

    @property
    def text(self) -> str:
        return clean("\n".join(filter(None, (self.summary, self.time, self.place, self.description))))

    @property
    def short(self) -> str:
        """All but the description, on one line."""
        return ", ".join(filter(None, (self.summary, self.time, self.place)))


def accepts(calendars: Sequence[str], text: str) -> bool:
    """Whether a calendar says nothing but that somebody comes to a meeting to which he was asked.

    ``text``: of the letter around it; that of a program that shows the meeting once more (Google) is none.
    """
    if not calendars or "REPLY" not in calendars[0].upper():
        return False
    found = read(calendars[0])
    told = text.strip()
    return bool(
        found and found.answer == "accepted" and (not told or len(told) <= 4000 and _GOOGLE.search(told))
        and not (found.description and "COMMENT" in calendars[0]))


def written_by_google(text: str) -> bool:
    """Whether ``text`` is what Google Calendar writes of a meeting: the calendar beside it tells it in fewer words."""
    return bool(_GOOGLE_FOOT.search(text[-1500:]))


def read(calendar: str) -> Invitation | None:
    """The first meeting of a calendar, ``None`` if there is none."""
    told: dict[str, tuple[str, str]] = {}
    inside, method = 0, ""
    for row in _FOLD.sub("", calendar[:_MAX_CALENDAR]).splitlines()[:_MAX_LINES]:
        match = _LINE.fullmatch(row.strip())
        if not match:
            continue
        name, value = match["name"].upper(), match["value"].strip()
        if name == "METHOD":
            method = value.upper()
        elif name == "BEGIN":
            inside += inside > 0 or value.upper() in ("VEVENT", "VTODO")
        elif name == "END" and inside:
            inside -= 1
            if not inside:
                break
        elif inside == 1:
            told.setdefault(name, (value, match["parameters"]))
    if not told:
        return None
    return _invitation({name: value for name, (value, _parameters) in told.items()},
                       {name: parameters for name, (_value, parameters) in told.items()}, method)


def _invitation(values: Mapping[str, str], parameters: Mapping[str, str], method: str) -> Invitation:
    attends = parameters.get("ATTENDEE", "").upper() if method == "REPLY" else ""
    answer = re.search(r"PARTSTAT=([A-Z-]{1,20})", attends)
    return Invitation(
        line(_plain(values.get("SUMMARY", ""))),
        _time(values, parameters),
        line(_plain(values.get("LOCATION", ""))),
        clean(_plain(values.get("DESCRIPTION", "") or values.get("COMMENT", ""))),
        _ANSWERS.get(answer[1], "") if answer else "",
        method == "CANCEL",
    )


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def _time(values: Mapping[str, str], parameters: Mapping[str, str]) -> str:
    """"2026-12-01 09:00 – 10:00 (Europe/Berlin)": as the calendar has it."""
    start, end = _TIME.match(values.get("DTSTART", "")), _TIME.match(values.get("DTEND", ""))
    if not start:
        return ""
    told = _moment(start)
    if end and start[4]:
        same_day = end.group(1, 2, 3) == start.group(1, 2, 3)
        told += f" – {_clock(end) if same_day else _moment(end)}"
    zone = re.search(r"TZID=\"?([^\";:]{1,60})", parameters.get("DTSTART", ""))
    if start[6]:
        return f"{told} UTC"
    return f"{told} ({line(zone[1])})" if zone and start[4] else told


def _moment(match: re.Match[str]) -> str:
    day = f"{match[1]}-{match[2]}-{match[3]}"
    return f"{day} {_clock(match)}" if match[4] else day


def _clock(match: re.Match[str]) -> str:
    return f"{match[4]}:{match[5]}" if match[4] else ""
