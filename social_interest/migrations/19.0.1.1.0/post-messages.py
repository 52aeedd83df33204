# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The column of a message holds its bytes, where it once held their base64.

Rows of that time were taken for the message itself by the versions after it:
they had no headers, so no sender, and gave no card.
"""

import base64
import binascii
import logging
import re

import psycopg2

from odoo import SUPERUSER_ID, api

from odoo.addons.social_interest.parsers import identify
from odoo.addons.social_interest.parsers.identity import digests

_logger = logging.getLogger(__name__)

#: rows that are looked for, and bytes that are in memory, at once
ROWS = 1000
BYTES = 16_000_000
#: how a message begins: with a header (RFC 5322, 2.2), after the mark of an mbox at most
HEADER = re.compile(rb"(?:>?From [^\r\n]*\r?\n)?[!-9;-~]+[ \t]*:")

ENCODED = r"""
    SELECT id, octet_length(raw) FROM social_interest_mail
     WHERE id > %s AND encode(substring(raw FROM 1 FOR 64), 'escape') ~ '^[A-Za-z0-9+/=\r\n]+$'
     ORDER BY id LIMIT %s
"""
# without any header, and without a card
MESSAGES = """
    SELECT id, raw, content_hash,
           (state IN ('unknown', 'quarantined') OR state = 'ignored' AND dismissed)
           AND sender IS NULL AND message_id IS NULL AND subject IS NULL AND coalesce(interest_count, 0) = 0
           AND NOT EXISTS (SELECT FROM social_interest WHERE mail_id = mail.id)
      FROM social_interest_mail AS mail WHERE id = ANY(%s)
"""
WRITE = """
    UPDATE social_interest_mail AS mail SET raw = mended.raw FROM (VALUES %s) AS mended (id, raw)
     WHERE mail.id = mended.id
"""
AGAIN = """
    UPDATE social_interest_mail SET state = 'pending', attempts = 0, reason = NULL, dismissed = FALSE
     WHERE id = ANY(%s)
"""


def migrate(cr, version):
    """Write the bytes themselves, once; what was misread waits again."""
    mended = again = last = 0
    while rows := _encoded(cr, last):
        last = rows[-1][0]
        for ids in _batches(rows):
            written, misread = _mend(cr, ids)
            mended += written
            again += misread
    if mended:
        _logger.info("Messages of the interest ledger that are kept as bytes now: %s, to be read again: %s.",
                     mended, again)
    if again:
        api.Environment(cr, SUPERUSER_ID, {})['social.interest.mail']._wake_parsing()


def _encoded(cr, last):
    """Return [(id, bytes)] of the next rows whose message begins as base64 does."""
    cr.execute(ENCODED, [last, ROWS])
    return cr.fetchall()


def _batches(rows):
    """Generate lists of ids whose messages fit into memory together."""
    ids, total = [], 0
    for row_id, size in rows:
        if ids and total + size > BYTES:
            yield ids
            ids, total = [], 0
        ids.append(row_id)
        total += size
    yield ids


def _mend(cr, ids):
    """Write those of the messages that are encoded; return their number, and of how many the headers were not seen."""
    cr.execute(MESSAGES, [ids])
    values, misread = [], []
    for row_id, stored, known, unseen in cr.fetchall():
        message = message_of(bytes(stored), known)
        if message is None:
            continue
        values.append((row_id, psycopg2.Binary(message)))
        if unseen and any(identify(message).values()):
            misread.append(row_id)
    if values:
        cr.execute_values(WRITE, values)
        cr.execute(AGAIN, [misread])
    return len(values), len(misread)


def message_of(stored, known):
    """Return the message that was encoded, however often, or None where ``stored`` is the message itself.

    :param bytes stored: what the column holds
    :param str known: the hash of the message when it came, which tells for sure
    """
    if digests(stored).former == known:
        return None
    message = stored
    while decoded := _decoded(message):
        message = decoded
        if digests(message).former == known:
            return message
    return message if message is not stored and HEADER.match(message) else None


def _decoded(text):
    """Return what a text that is base64 as a whole stands for, else nothing."""
    try:
        return base64.b64decode(text.translate(None, b'\r\n'), validate=True)
    except binascii.Error:
        return b''
