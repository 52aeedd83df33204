# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Answers of IMAP servers by patterns: what they read is what imapclient reads, and they read nothing else."""

from datetime import datetime, timezone

import pytest
from imapclient.response_parser import parse_fetch_response
from tools import imap_answers

USUAL = [
    # Dovecot, Gmail, Exchange, Cyrus: the order differs, a day may begin with a space
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Nov-2026 10:00:00 +0300")',
    b'2 (RFC822.SIZE 0 INTERNALDATE " 9-Nov-2026 23:59:59 -0930" UID 4294967295)',
    b'3 (INTERNALDATE "29-Feb-2024 00:00:00 -0000" UID 8 RFC822.SIZE 99999999999)',
    b'4 (UID 9 RFC822.SIZE 5 INTERNALDATE "01-Jan-1970 00:00:00 +1400")',
]
OTHER = [
    b'1 (FLAGS (\\Seen))',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Nov-2026 10:00:00 +0300" FLAGS ())',
    b'1 (UID 7 RFC822.SIZE 1234)',
    b'1 (UID 7 UID 8 RFC822.SIZE 1234)',
    b'1 (UID 7 RFC822.SIZE NIL INTERNALDATE "09-Nov-2026 10:00:00 +0300")',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE NIL)',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "31-Feb-2026 10:00:00 +0300")',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Foo-2026 10:00:00 +0300")',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Nov-2026 10:00:60 +0300")',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Nov-0026 10:00:00 +0300")',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Nov-2026 10:00:00 +0300" )',
    b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE "09-Nov-2026 10:00:00 +0300"',
    (b'1 (UID 7 RFC822.SIZE 1234 INTERNALDATE {26}', b'09-Nov-2026 10:00:00 +0300'),
    None,
]


def utc(moment):
    return moment.astimezone(timezone.utc) if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def test_reads_what_imapclient_reads():
    lexed = {
        uid: (data[b"RFC822.SIZE"], utc(data[b"INTERNALDATE"]))
        for uid, data in parse_fetch_response(USUAL, normalise_times=False).items()}
    assert imap_answers.heads(USUAL) == lexed
    assert len(lexed) == len(USUAL)
    assert lexed[7] == (1234, datetime(2026, 11, 9, 7, tzinfo=timezone.utc))


@pytest.mark.parametrize("line", OTHER)
def test_leaves_any_other_form_to_imapclient(line):
    assert imap_answers.heads([*USUAL, line]) is None


LETTER = b"Subject: (1\r\n\r\n)\r\n"
WHOLE = [
    (b"1 (UID 7 BODY[] {%d}" % len(LETTER), LETTER), b")",
    (b"2 (UID 4294967295 BODY[] {0}", b""), b")",
]
UNUSUAL = [
    [(b"1 (UID 7 BODY[HEADER] {2}", b"\r\n"), b")"],
    [(b"1 (BODY[] {2}", b"\r\n"), b" UID 7)"],
    [(b"1 (UID 7 BODY[] {2}", b"\r\n"), b" FLAGS (\\Seen))"],
    [(b"1 (FLAGS () UID 7 BODY[] {2}", b"\r\n"), b")"],
    [b'1 (UID 7 BODY[] "short")'],
    [b"1 (UID 7 BODY[] NIL)", b"2 (UID 8 BODY[] NIL)"],
    [b"1 (FLAGS ())", (b"2 (UID 7 BODY[] {2}", b"\r\n"), b")"],
    [(b"1 (UID 7 BODY[] {3}", b"\r\n"), b")"],
    [None],
]


def test_contents_are_what_imapclient_reads():
    lexed = {uid: data[b"BODY[]"] for uid, data in parse_fetch_response(WHOLE).items()}
    assert imap_answers.contents(WHOLE, b"BODY[]") == lexed == {7: LETTER, 4294967295: b""}


@pytest.mark.parametrize("lines", UNUSUAL)
def test_contents_of_any_other_form_are_left_to_imapclient(lines):
    assert imap_answers.contents([*WHOLE, *lines], b"BODY[]") is None
