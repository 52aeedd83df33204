# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sizes and dates of many messages from the answer of an IMAP server, by a pattern.

imapclient reads any answer sign by sign, which takes longer than all else that is
done with a message's size. This one is asked for by the thousand, and nearly every
server gives it in one form.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

#: what is asked for, besides the UID, which comes by itself (RFC 3501, 6.4.8)
ITEMS = '(RFC822.SIZE INTERNALDATE)'

_MONTHS = {name: number for number, name in enumerate(
    b'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(), 1)}
# the three in any order, each once; the last one has no space behind it
_LINE = re.compile(
    rb'\d+ \((?:(?:UID (?P<uid>\d{1,10})|RFC822\.SIZE (?P<size>\d{1,18})|INTERNALDATE "'
    rb'(?P<day>[ \d]\d)-(?P<month>[A-Z][a-z][a-z])-(?P<year>[12]\d{3}) (?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)'
    rb' (?P<sign>[+-])(?P<zone_hours>[01]\d)(?P<zone_minutes>[0-5]\d)")(?: (?!\))|(?=\)))){3}\)')


def read(lines: list) -> dict[int, tuple[int, datetime]] | None:
    """{UID: (size in bytes, INTERNALDATE in UTC)}; None where any line has another form.

    ``lines``: the untagged FETCH responses to :data:`ITEMS`, as imaplib returns them.
    """
    heads = {}
    for line in lines:
        match = _LINE.fullmatch(line) if isinstance(line, bytes) else None
        if not match or None in match.groups():
            return None
        try:
            heads[int(match['uid'])] = int(match['size']), _utc(match)
        except (KeyError, ValueError, OverflowError):
            # no such day
            return None
    return heads


def _utc(match: re.Match) -> datetime:
    local = datetime(
        int(match['year']), _MONTHS[match['month']], int(match['day']),
        int(match['hour']), int(match['minute']), int(match['second']), tzinfo=timezone.utc)
    ahead = timedelta(hours=int(match['zone_hours']), minutes=int(match['zone_minutes']))
    return local - ahead if match['sign'] == b'+' else local + ahead
