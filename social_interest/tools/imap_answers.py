# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What an IMAP server answers for many messages at once, read by patterns.

imapclient reads any answer sign by sign, which takes longer than all else that is
done with a message's size. Two things are asked for by the thousand, and nearly
every server gives them in one form; any other form is left to imapclient.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

#: what :func:`heads` reads, besides the UID, which comes by itself (RFC 3501, 6.4.8)
HEADS = '(RFC822.SIZE INTERNALDATE)'

_MONTHS = {name: number for number, name in enumerate(
    b'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(), 1)}
# the three in any order, each once; the last one has no space behind it
_LINE = re.compile(
    rb'\d+ \((?:(?:UID (?P<uid>\d{1,10})|RFC822\.SIZE (?P<size>\d{1,18})|INTERNALDATE "'
    rb'(?P<day>[ \d]\d)-(?P<month>[A-Z][a-z][a-z])-(?P<year>[12]\d{3}) (?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)'
    rb' (?P<sign>[+-])(?P<zone_hours>[01]\d)(?P<zone_minutes>[0-5]\d)")(?: (?!\))|(?=\)))){3}\)')


_OPENING = re.compile(rb'\d+ \(UID (?P<uid>\d{1,10}) (?P<section>BODY\[[A-Z]*\]) \{(?P<length>\d+)\}')


def heads(lines: list) -> dict[int, tuple[int, datetime]] | None:
    """{UID: (size in bytes, INTERNALDATE in UTC)}; None where any line has another form.

    ``lines``: the untagged FETCH responses to :data:`HEADS`, as imaplib returns them.
    """
    found = {}
    for line in lines:
        match = _LINE.fullmatch(line) if isinstance(line, bytes) else None
        if not match or None in match.groups():
            return None
        try:
            found[int(match['uid'])] = int(match['size']), _utc(match)
        except (KeyError, ValueError, OverflowError):
            # no such day
            return None
    return found


def contents(lines: list, section: bytes) -> dict[int, bytes] | None:
    """{UID: bytes} of a section of messages; None where any response has another form.

    ``lines``: the untagged FETCH responses, as imaplib returns them: of each the line
    up to the literal, with the literal, then what is behind it.
    ``section``: for example ``b'BODY[]'``.
    """
    if len(lines) % 2:
        return None
    found = {}
    for opening, closing in zip(lines[::2], lines[1::2]):
        match = isinstance(opening, tuple) and closing == b')' and _OPENING.fullmatch(opening[0])
        if not match or match['section'] != section or int(match['length']) != len(opening[1]):
            return None
        found[int(match['uid'])] = opening[1]
    return found


def _utc(match: re.Match) -> datetime:
    local = datetime(
        int(match['year']), _MONTHS[match['month']], int(match['day']),
        int(match['hour']), int(match['minute']), int(match['second']), tzinfo=timezone.utc)
    ahead = timedelta(hours=int(match['zone_hours']), minutes=int(match['zone_minutes']))
    return local - ahead if match['sign'] == b'+' else local + ahead
