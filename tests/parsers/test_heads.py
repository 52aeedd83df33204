# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What headers alone tell, read within limits; and by which bytes a message is known."""

import pytest

from parsers import heads, limits
from parsers.identity import content_hash, digests, references
from parsers.jobs import JOBS
from parsers.spam_data import FILTERS, MEANS_SPAM

LETTER = b"From: Ann <ann@ward.example>\nSubject: Desks\n\nDo you have desks?\n"
MANY = b"".join(b"X-%d: 1\n" % number for number in range(limits.MAX_HEADERS + 1))


@pytest.mark.parametrize(("raw", "moment"), [
    (b"Received: from a by b; Tue, 10 Nov 2026 10:30:00 +0100 (CET)\n" + LETTER, "2026-11-10T09:30:00+00:00"),
    (b"Received: rubbish\nDate: Tue, 10 Nov 2026 09:00:00 +0000\n" + LETTER, "2026-11-10T09:00:00+00:00"),
    (LETTER, None),
    (b"Date: Tue, 10 Nov 2026 09:00:00 +0000\n" + MANY + LETTER, None),
    (b"Received: " + b"(" * 5000 + b"; Tue, 10 Nov 2026 09:00:00 +0000\nDate: " + b"(" * 5000 + b"\n\n", None),
    (b"", None),
])
def test_arrival(raw, moment):
    assert JOBS["arrival"](raw) == moment
    assert JOBS["arrival"](raw.replace(b"\n", b"\r\n")) == moment


@pytest.mark.parametrize(("headers", "code"), [
    (b"", ""),
    (b"Auto-Submitted: auto-replied\n", "automatic"),
    (b"Precedence: bulk\n", "bulk"),
    (b"List-Id: <a.example>\n", "bulk"),
    (b"Return-Path: <>\n", "no-path"),
    (b"Return-Path: <owner-list@a.example>\n", "robot"),
    (MANY, "unreadable"),
])
def test_why_no_receipt(headers, code):
    assert JOBS["receipt"](headers + LETTER, form=False, email="ann@ward.example") == code


def test_answer_goes_to_the_sender_only():
    assert heads.why_no_receipt(LETTER, False, "other@ward.example") == "other-sender"
    assert heads.why_no_receipt(LETTER, True, "other@ward.example") == ""
    assert heads.why_no_receipt(b"Auto-Submitted: auto-generated\n" + LETTER, True, "x@y.example") == ""


@pytest.mark.parametrize("header", [
    *MEANS_SPAM, "X-Spam-Level", "X-Rspamd-Server", "X-Microsoft-Antispam-Mailbox-Delivery", "Received",
    "X-MS-Exchange-CrossTenant-Id", "Authentication-Results", "X-Virus-Scanned", "Delivered-To",
])
def test_copies_differ_in_what_servers_add(header):
    added = header.encode() + b": one;\n two\n"
    copy = digests(added + LETTER)
    assert copy.content == content_hash(LETTER)
    # where it was only counts for nothing
    assert (copy.trace == digests(LETTER).trace) == (header in ("Received", "Delivered-To"))
    assert copy.trace == digests((added + LETTER).replace(b"\n", b"\r\n")).trace


@pytest.mark.parametrize("header", ["X-Mailer", "List-Id", "Subject", "X-Spammer-Not: x\nCc", "X-Microsoft-Exchange"])
def test_messages_differ_in_what_a_sender_writes(header):
    raw = header.encode() + b": one\n" + LETTER
    assert content_hash(raw) != content_hash(LETTER)


def test_promise_37_no_header_of_a_relay_hides_another():
    hidden = b"X-Received: a\rSubject: Pay\r\rTo this account\n"
    assert content_hash(hidden + LETTER) != content_hash(LETTER)
    assert content_hash(b"X-Received: a\n b\rSubject: Pay\n" + LETTER) != content_hash(LETTER)


def test_promise_37_a_report_is_another_copy_than_a_letter():
    """It is known by a header that nobody signs."""
    for path, same in ((b"<>", False), (b" < >", False), (b"<ann@ward.example>", True)):
        copy = digests(b"Return-Path: " + path + b"\n" + LETTER)
        assert (copy.content, copy.trace == digests(LETTER).trace) == (content_hash(LETTER), same)


def test_a_header_is_sorted_by_its_name_whatever_it_says_and_however_long_it_is():
    long = b"X-Spam-" + b"a" * 200 + b": yes\n"
    for _time in range(2):
        assert content_hash(long + LETTER) == content_hash(LETTER)
        assert digests(long + LETTER).trace != digests(b"X-Spam-Flag: no\n" + LETTER).trace
        # of a report's path what it says counts, whatever paths came before
        named = digests(b"Return-Path: <ann@ward.example>\n" + LETTER)
        assert digests(b"RETURN-PATH: <>\n" + LETTER).trace != named.trace
        # no header at all: a sender may write it
        assert content_hash(b"X-Received\n" + LETTER) != content_hash(LETTER)
        assert content_hash(b"x-received: a\nX-RECEIVED: b\n" + LETTER) == content_hash(LETTER)


@pytest.mark.parametrize("end", [b"\n\n", b"\r\n\r\n", b"\n\r\n", b"\r\n\n"])
def test_references_stand_in_the_head_alone(end):
    head = b"Subject: x\r\nIn-Reply-To: <1@a.example>\r\nReferences: <2@a.example>\r\n <3@a.example>"
    assert references(head + end + b"References: <4@a.example>\n") == ["1@a.example", "2@a.example", "3@a.example"]
    assert references(head.replace(b"\r\n", b"\n")) == ["1@a.example", "2@a.example", "3@a.example"]


def test_names_of_filters_are_lower_case():
    assert all(name == name.lower() for name in FILTERS)
    assert all(name.lower().startswith(FILTERS) for name in MEANS_SPAM)
