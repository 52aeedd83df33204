# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Parts of messages are those that the standard parser finds."""

import email
from pathlib import Path

import pytest

from parsers import mime

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "social_interest" / "tests" / "samples").rglob("*.eml"))
HEAD = b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
ONE = b"--x\r\nContent-Type: text/plain\r\n\r\none\r\n"


def told(part):
    """Return all that a parser asks a part for."""
    payload = part.get_payload()
    return (
        list(part.raw_items()), part.get_content_type(), part.get_filename(), part.is_multipart(),
        [told(inner) for inner in payload] if part.is_multipart() else (payload, part.get_payload(decode=True)),
    )


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_parts_of_samples_are_those_of_the_standard_parser(line_end):
    for path in SAMPLES:
        raw = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", line_end)
        assert told(mime.message(raw)) == told(email.message_from_bytes(raw)), path


@pytest.mark.parametrize("raw", [
    b"", b"\n", b"\n\nbody", b"no header\n\nbody", b"From x\nSubject: a\n\nbody", b": a\nSubject: b\n\nc",
    b"Subject: a", b"Subject: a\n", b"Subject: a\nstray\nFrom: b\n\nc", b" folded\nSubject: a\n\nb",
    b"Subject: a\n  \n folded\n\nb", b"Subject:\n a\n\nb", b"A: b\rC: d\n\ne", b"A: b\r\n\r\r\ne",
    b"Subject: \xe4\n\n\xe4\n",
    b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n\xe2\x80\x99\n",
    HEAD, HEAD + b"preamble\r\n" + ONE + b"--x--\r\nepilogue", HEAD + ONE + b"--x--", HEAD + ONE, HEAD + ONE + b"--x",
    HEAD + b"--x--\r\n", HEAD + ONE + b"--x\r\n--x\r\n\r\ntwo\r\n--x--\r\n", HEAD + b"--x\r\n\r\n--x--\r\n",
    HEAD + b"--x\r\nA: b\r\n--x--\r\n", HEAD + ONE + b"--x \t\r\n\r\n\xe2\x80\x99\r\n\r\n--x--  \r\n",
    HEAD + ONE + b"--xy\r\n--x--\r\n",
    HEAD + b"--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: i\r\n\r\nin\r\n--x--\r\n",
    HEAD + b"--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\nin\r\n--y--\r\n\r\n--x--\r\n",
    HEAD + b"--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\nin\r\n--x--\r\n",
    HEAD + b"--x\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\n\r\nin\r\n--x--\r\n",
    HEAD.replace(b"mixed", b"digest") + b"--x\r\n\r\nSubject: i\r\n\r\nin\r\n--x--\r\n",
    HEAD.replace(b"boundary=x", b"") + ONE,
    HEAD.replace(b"=x", b'="x.*"') + ONE.replace(b"--x", b"--x.*") + b"--x.*--\r\n",
    HEAD.replace(b"=x", b'=""') + b"--\r\n\r\na\r\n----\r\n",
])
def test_odd_messages_have_the_parts_of_the_standard_parser(raw):
    assert told(mime.message(raw)) == told(email.message_from_bytes(raw))


def test_ordinary_messages_do_without_the_standard_parser(monkeypatch):
    monkeypatch.setattr(email, "message_from_bytes", None)
    message = mime.message(HEAD + ONE + b"--x\r\nContent-Type: text/html\r\n\r\ntwo\r\n--x--\r\n")
    assert [part.get_payload() for part in message.get_payload()] == ["one", "two"]
