# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages with broken structure: what their sender wrote is found, limits hold."""

import pytest

import parsers
from parsers import limits, mending
from parsers.headers import Address
from parsers.message import Message

HEAD = b"From: Ann Lee <ann@acme.example>\r\nSubject: Hello\r\n"


@pytest.mark.parametrize("stray", [b"quite Delivered-To: ann@acme.example", b"\\tby mx.acme.example with LMTP"])
def test_stray_line_above_the_sender(stray):
    message = Message(b"Received: from mx\r\n" + stray + b"\r\n" + HEAD + b"\r\nWhat does it cost?")
    assert (message.sender, message.text) == (Address("Ann Lee", "ann@acme.example"), "What does it cost?")


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: Hello\n\nFrom: Ann <ann@acme.example>\n\nquoted",
        b"Subject: Hello\nWhat a day\n\nFrom: Ann <ann@acme.example>",
        b"Content-Type: multipart/mixed; boundary=x\n--x\nFrom: Ann <ann@acme.example>\n\nwritten by somebody",
    ],
)
def test_a_line_of_the_body_is_no_header(raw):
    assert Message(raw).sender == Address()


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        (
            "multipart/mixed; boundary=other",
            "preamble\n--real\nContent-Type: text/plain\n\nHow much?\n--real--\n",
            "How much?",
        ),
        (
            "multipart/mixed",
            "--a b\nContent-Type: text/plain\n\nOne\n--a b\nContent-Type: text/plain\n\nTwo\n--a b--",
            "One\nTwo",
        ),
        (
            "multipart/alternative; boundary=x",
            "Content-Type: text/html\n\n<html><body><p>How much?</p></body></html>",
            "How much?",
        ),
        ("multipart/mixed; boundary=x", "No parts at all, only words.", "No parts at all, only words."),
        ("multipart/mixed; boundary=x", "--image\nContent-Type: image/png\n\nabcd\n--image--", ""),
    ],
)
def test_container_without_its_boundary(kind, body, expected):
    assert Message(HEAD + f"Content-Type: {kind}\n\n{body}".encode()).any_text == expected


def test_undeclared_parts_are_counted():
    body = "--x\nContent-Type: text/plain\n\na\n" * (limits.MAX_PARTS + 5)
    message = Message(HEAD + b"Content-Type: multipart/mixed; boundary=y\n\n" + body.encode())
    assert mending.parts(message._tree) == []
    assert message.text.count("--x") == limits.MAX_PARTS + 5


def test_mended_headers_keep_the_limits():
    raw = b"Received: x\nstray" + b"\nstray x" * 20 + b" =?utf-8?q?a?=" * 3000 + b"\n" + HEAD + b"\ntext"
    assert Message(raw).sender == Address()


@pytest.mark.parametrize(
    ("header", "body", "expected"),
    [
        ('text/plain; name="letter.txt"', "What does it cost?", "What does it cost?"),
        (
            "multipart/mixed; boundary=x",
            "--x\nContent-Type: text/plain; name=a.txt\n\nA file\n--x\n\nThe text\n--x--",
            "The text",
        ),
        (
            "multipart/mixed; boundary=x",
            "--x\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nA file\n--x--",
            "",
        ),
        (
            "multipart/mixed; boundary=x",
            "--x\nContent-Type: text/plain; name=a.txt\nContent-Disposition: inline\n\nA file\n--x--",
            "",
        ),
    ],
)
def test_text_with_a_name(header, body, expected):
    assert Message(HEAD + f"Content-Type: {header}\n\n{body}".encode()).text == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ann Lee ann@acme.example", Address("Ann Lee", "ann@acme.example")),
        ("=?utf-8?q?Wei=C3=9F?= ann@acme.example", Address("Weiß", "ann@acme.example")),
        ("notify@facebookmail.com ann@acme.example", Address()),
        ("<facebookmail.com ann@acme.example>", Address()),
        ("ann", Address()),
    ],
)
def test_sender_without_brackets_is_shown_and_not_trusted(value, expected):
    message = Message(f"From: {value}\n\ntext".encode())
    assert (message.sender, message.from_) == (expected, Address())


SIGNED = (
    b"Authentication-Results: mx.acme.example; dkim=pass header.d=holm.example; dmarc=pass header.from=holm.example\n")
LETTER = b"From: Lars Holm <lars@holm.example>\nTo: a@acme.example\nSubject: Chairs\n\nHow much are ten chairs?\n"


@pytest.mark.parametrize(("added", "verdict"), [
    (b"", "verified"),
    (b"X-Note: a\n b\n\tc\n", "verified"),
    (b"X-Note:\n", "verified"),
    # a carriage return alone: a line to the standard parser, a character to the server that checked the signature
    (b"X-Received: a\rFrom: Lars Holm <lars@holm.example>\rSubject: Pay\r\rTo this account\n", "unknown"),
    (b"X-Received: a\r\rTo this account\n", "unknown"),
    (b"X-Received: a\rSubject: Pay\rX-Note: b\n", "unknown"),
    (b"X-Received: a\r\n b\rSubject: Pay\n", "unknown"),
    # what is no header ends the headers here, and is passed over there
    (b"From: Lars Holm <lars@holm.example>\nNote : x\n", "unknown"),
    (b"From: Lars Holm <lars@holm.example>\nTo this account\n", "unknown"),
])
def test_promise_25_headers_with_two_readings_are_vouched_for_by_nobody(added, verdict):
    """What the server found signed may be another message than the one that is read."""
    context = parsers.Context(authserv_ids=frozenset({"mx.acme.example"}))
    for envelope in (b"", b"From lars@holm.example Mon Nov  9 10:00:00 2026\n"):
        raw = envelope + SIGNED + added + LETTER
        assert parsers.parse(raw, context).verdict == verdict
        if verdict == "verified":
            assert parsers.parse(raw.replace(b"\n", b"\r\n"), context).verdict == verdict
