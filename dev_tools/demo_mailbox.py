# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The messages of the demo: files with dates relative to the day they are delivered.

In a message `{{-2d 3h}}` or `{{date:-2d3h}}` stands for the date so long ago, as mail
headers write it; `{{date:-2d3h|%d %B %Y}}` writes it in a format of its own.
"""

import os
import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

PLACEHOLDER = re.compile(rb"\{\{\s*(?:date:)?\s*([+-][^{}|\r\n]*?)\s*(?:\|([^{}\r\n]*))?\}\}")
OFFSET = re.compile(r"(\d+)\s*([wdhms])")
UNITS = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


def offset(text: str) -> timedelta:
    """Return the time span of a text such as `-2d 3h`."""
    sign = -1 if text.startswith("-") else 1
    body = text.lstrip("+-").strip()
    found = OFFSET.findall(body)
    if not found or OFFSET.sub("", body).strip():
        raise ValueError(f"not a time span: {text!r}")
    parts = {UNITS[unit]: int(number) for number, unit in found}
    return sign * timedelta(**parts)


def fill(message: bytes, now: datetime) -> bytes:
    """Return a message with its placeholders filled in for a moment."""

    def date(match: re.Match) -> bytes:
        moment = now + offset(match[1].decode("ascii"))
        form = match[2].decode("utf-8") if match[2] else ""
        return (moment.strftime(form) if form else format_datetime(moment)).encode()

    return PLACEHOLDER.sub(date, message)


def sent_at(message: bytes, default: datetime) -> datetime:
    """Return when a message says it was sent."""
    head = re.split(rb"\r?\n\r?\n", message, maxsplit=1)[0]
    match = re.search(rb"^date:\s*(.+?)\s*$", head, re.M | re.I)
    if not match:
        return default
    try:
        moment = parsedate_to_datetime(match[1].decode("ascii", "replace"))
    except (TypeError, ValueError):
        return default
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def deliver(files: Iterable[Path], maildir: Path, now: datetime | None = None) -> int:
    """Put the messages that are not there yet into a Maildir; return how many.

    A message that was delivered once keeps its dates and its place, so its UID stays.
    """
    now = now or datetime.now(timezone.utc).replace(microsecond=0)
    for name in ("cur", "new", "tmp"):
        (maildir / name).mkdir(parents=True, exist_ok=True)
    present = {path.name.partition(":")[0] for path in maildir.glob("[cn]*/*")}
    delivered = 0
    for file in sorted(files):
        key = f"{file.stem}.demo"
        if key in present:
            continue
        message = fill(file.read_bytes(), now)
        moment = min(sent_at(message, now), now).timestamp()
        temporary = maildir / "tmp" / key
        temporary.write_bytes(message)
        os.utime(temporary, (moment, moment))
        temporary.rename(maildir / "new" / key)
        delivered += 1
    return delivered


def authserv(files: Iterable[Path]) -> str:
    """Return the server name that most messages' Authentication-Results start with."""
    names: dict[str, int] = {}
    for file in files:
        match = re.search(rb"^authentication-results:\s*([\w.-]+)", file.read_bytes(), re.M | re.I)
        if match:
            name = match[1].decode("ascii")
            names[name] = names.get(name, 0) + 1
    return max(names, key=names.get, default="")
