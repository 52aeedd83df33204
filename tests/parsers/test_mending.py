# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Messages with broken structure: what their sender wrote is found, limits hold."""

import pytest

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
