# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The Date header (RFC 5322, 3.3), with the names of zones that programs write in the place of a number."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from .lazy_regex import lazy_regex

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
#: as nearly all programs write it: read here, in a fraction of the time that the standard parser needs
_USUAL = lazy_regex(
    rf"(?:[A-Z][a-z]{{2}}, )?(?P<day>[0-9]{{1,2}}) (?P<month>{'|'.join(_MONTHS)}) (?P<year>[12][0-9]{{3}}) "
    r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2}) "
    r"(?P<sign>[+-])(?P<hours>[0-9]{2})(?P<minutes>[0-9]{2})(?: \([A-Z]{2,5}\))?")
_YEAR_ZERO = lazy_regex(r"\s0\d{3}\s")
_COMMENT = lazy_regex(r"\s*\((?P<text>[^()]{0,60})\)\s*$")
_ISO = lazy_regex(r"(?P<day>\d{4}-\d\d-\d\d)[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(?P<zone>Z|[+-]\d\d:?\d\d)?$")
_COLON = lazy_regex(r"(?P<hours>[+-]\d\d):(?P<minutes>\d\d)$")
#: "Fri Nov 27 11:00:00 MSK 2026", as Unix writes it
_YEAR_LAST = lazy_regex(r"(?P<time>\d\d:\d\d:\d\d) (?P<zone>[A-Z]{2,5}) (?P<year>\d{4})$")
_ZONE = lazy_regex(r"(?<=\d)\s*(?P<name>[A-Z]{2,5})$", re.IGNORECASE)
#: "GMT+0300", "UTC+3", "GMT+03:00"
_OFFSET = lazy_regex(r"(?:GMT|UTC|UT|Z)\s?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?$", re.IGNORECASE)
#: names that the standard parser does not know → offsets; of names that mean two zones the one with more people
#: who write mail
_ZONES = dict(pair.split("=") for pair in (
    "MSK=+0300 MSD=+0400 CET=+0100 CEST=+0200 MEZ=+0100 MESZ=+0200 MET=+0100 MEST=+0200 EET=+0200 EEST=+0300 WET=+0000 "
    "WEST=+0100 BST=+0100 IST=+0530 TRT=+0300 SAMT=+0400 GST=+0400 AZT=+0400 GET=+0400 AMT=+0400 YEKT=+0500 UZT=+0500 "
    "PKT=+0500 ALMT=+0600 OMST=+0600 NOVT=+0700 KRAT=+0700 ICT=+0700 WIB=+0700 IRKT=+0800 HKT=+0800 SGT=+0800 "
    "PHT=+0800 AWST=+0800 WITA=+0800 YAKT=+0900 JST=+0900 KST=+0900 WIT=+0900 ACST=+0930 VLAT=+1000 AEST=+1000 "
    "AEDT=+1100 MAGT=+1100 SAKT=+1100 PETT=+1200 NZST=+1200 NZDT=+1300 SAST=+0200 CAT=+0200 WAT=+0100 EAT=+0300 "
    "IRST=+0330 IDT=+0300 NPT=+0545 BRT=-0300 ART=-0300 CLT=-0400 VET=-0400 COT=-0500 PET=-0500 AKST=-0900 HST=-1000 "
    "NST=-0330").split())


def moment(told: str) -> datetime | None:
    """A Date header in UTC; ``None`` if it is absent, malformed or absurd."""
    usual = _USUAL.fullmatch(told)
    if not usual and _YEAR_ZERO.search(told):
        # the standard parser takes 0001 for 2001
        return None
    try:
        value = _from_usual(usual) if usual else _from_any(told)
        if value.tzinfo is None:
            value = value.replace(tzinfo=timezone.utc)
        value = value.astimezone(timezone.utc)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return value if 1990 <= value.year <= 2100 else None


def _from_usual(told: re.Match[str]) -> datetime:
    offset = timedelta(hours=int(told["hours"]), minutes=int(told["minutes"]))
    return datetime(
        int(told["year"]), _MONTHS.index(told["month"]) + 1, int(told["day"]),
        int(told["hour"]), int(told["minute"]), int(told["second"]),
        tzinfo=timezone(-offset if told["sign"] == "-" else offset))


def _from_any(told: str) -> datetime:
    iso = _ISO.match(told.strip())
    return _from_iso(iso) if iso else parsedate_to_datetime(_numbered(told))


def _from_iso(told: re.Match[str]) -> datetime:
    """The moment that some programs write as ISO 8601."""
    zone = (told["zone"] or "").replace("Z", "+00:00")
    if zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return datetime.fromisoformat(f"{told['day']}T{told['time']}{zone}")


def _numbered(told: str) -> str:
    """``told`` with its zone in numbers."""
    comment = _COMMENT.search(told)
    bare = _YEAR_LAST.sub(r"\g<year> \g<time> \g<zone>", _COMMENT.sub("", told).replace('"', "").strip())
    if offset := _OFFSET.search(bare):
        zone = f"{offset['sign']}{int(offset['hours']):02d}{offset['minutes'] or '00'}"
        return f"{bare[:offset.start()].rstrip()} {zone}"
    if _COLON.search(bare):
        return _COLON.sub(r"\g<hours>\g<minutes>", bare)
    name = _ZONE.search(bare)
    zone = _ZONES.get(name["name"].upper()) if name else None
    if name and zone:
        return f"{bare[:name.start()]} {zone}"
    if comment and bare[-3:-2] == ":" and (zone := _ZONES.get(comment["text"].strip().upper())):
        return f"{bare} {zone}"
    return bare if '"' in told else told
