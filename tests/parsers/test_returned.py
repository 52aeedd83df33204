# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Of which letter a delivery report tells, and who else got a letter."""

import dataclasses

import pytest

import parsers
from parsers import identity, serial
from parsers.types import Returned

FROM = b"From: Mail Delivery System <MAILER-DAEMON@mx.ward.example>\nSubject: Undelivered Mail Returned to Sender\n"
REPORT = FROM + (
    b"MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n"
    b"--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.ward.example\n\n"
    b"Final-Recipient: rfc822; Helen@ward.example\nAction: ACTION\nStatus: 5.1.1\n"
    b"Diagnostic-Code: smtp; 550 5.1.1\n User unknown\n"
    b"--x\nContent-Type: LETTER\n\nFrom: sales@acme.example\nMessage-Id:\n <1.ours@acme.example>\n\nDear Helen\n"
    b"--x--\n")
#: without parts: as qmail writes it
PLAIN = FROM + (
    b"\n<helen@ward.example>:\nRemote host said: 550 5.1.1 no such user\n\n"
    b"--- Below this line is a copy of the message.\n\n"
    b"Message-ID: <1.ours@acme.example>\nFrom: sales@acme.example\n\nDear Helen\n")
EXIM = b"X-Failed-Recipients: helen@ward.example\nReferences: <1.ours@acme.example>\n" + FROM + b"\nNo such user.\n"


def told(raw):
    outcome = parsers.parse(raw, parsers.Context(own_addresses=frozenset({"sales@acme.example"})))
    assert (outcome.name, outcome.interests if outcome.found else ()) == ("ignored", ())
    # it goes through a pipe
    assert serial.outcome_from(serial.loads(serial.dumps(serial.outcome_values(outcome)))) == outcome
    return outcome.returned


@pytest.mark.parametrize("letter", [b"message/rfc822", b"text/rfc822-headers"])
def test_a_report_names_its_letter(letter):
    raw = REPORT.replace(b"LETTER", letter).replace(b"ACTION", b"failed")
    assert told(raw) == Returned(("1.ours@acme.example",), ("helen@ward.example",), "550 5.1.1 User unknown")


@pytest.mark.parametrize("action", [b"delayed", b"delivered", b"relayed"])
def test_what_is_on_its_way_did_not_come_back(action):
    assert told(REPORT.replace(b"LETTER", b"message/rfc822").replace(b"ACTION", action)) is None


def test_reports_of_older_programs():
    assert told(PLAIN) == Returned(("1.ours@acme.example",), (), "Remote host said: 550 5.1.1 no such user")
    assert told(EXIM) == Returned(("1.ours@acme.example",), ("helen@ward.example",), "")
    assert told(FROM + b"\nNo such user.\n") is None


@pytest.mark.parametrize("kind", [b"disposition-notification", b"feedback-report"])
def test_other_reports_are_of_letters_that_arrived(kind):
    raw = REPORT.replace(b"LETTER", b"message/rfc822").replace(b"ACTION", b"failed")
    assert told(raw.replace(b"report-type=delivery-status", b"report-type=" + kind)) is None


def test_who_else_got_a_letter():
    """Neither we ourselves, whatever the address, nor the person, nor addresses of nobody."""
    raw = (
        b"From: Lars Holm <lars@holm.example>\nTo: sales@acme.example, Tom Reed <Tom@reed.example>\n"
        b"Cc: lars@holm.example, info@acme.example, noreply@list.example, eva@lind.example, tom@reed.example\n"
        b"Subject: Chairs\nMessage-ID: <1@holm.example>\n\nHow much are ten chairs?\n")
    (card,) = parsers.parse(raw, parsers.Context(own_addresses=frozenset({"sales@acme.example"}))).found
    assert card.recipients == ("tom@reed.example", "eva@lind.example")
    assert dataclasses.asdict(card)["author_key"] == "lars@holm.example"


def test_no_id_that_a_database_cannot_hold():
    raw = REPORT.replace(b"LETTER", b"message/rfc822").replace(b"ACTION", b"failed")
    assert told(raw.replace(b"<1.ours@", b"<1.\x00ours@")) is None
    assert identity.references(b"References: <a@b.example> <a\x00@b.example>\nSubject: x\n\n") == ["a@b.example"]
