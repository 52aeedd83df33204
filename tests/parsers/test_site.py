# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Parsers of software that anybody hosts: only mail of the site that its links lead to, and linear time."""

import re
import time
from pathlib import Path

import pytest

import parsers
from parsers.kinds.site import ProgramMailParser, SiteParser, mail
from parsers.registry import BUILTIN

SAMPLES = Path(parsers.__file__).resolve().parents[1] / "tests" / "samples"
#: boards that are sent for by mailboxes of any domain are known by header and body, and are sources of their own
SITES = [
    parser for parser in BUILTIN if isinstance(parser, SiteParser) and not getattr(parser, "foreign", False)
]
FILLED = [parser for parser in SITES if isinstance(parser, ProgramMailParser)]
SECONDS = 5.0


def samples(parser):
    return sorted((SAMPLES / parser.code).glob("*.eml"))


@pytest.mark.parametrize("parser", SITES, ids=lambda parser: parser.code)
def test_no_link_to_another_site(parser):
    """A message in the name of another site makes no card of the program that leads to the first.

    What the reader of any notification makes of it is a card of the site that its links name, and not certain.
    """
    for path in samples(parser):
        raw = re.sub(rb"(?m)^(From: .*)<[^<>]*>$", rb"\1<noreply@elsewhere.example>", path.read_bytes())
        outcome = parsers.parse(raw, parsers.Context())
        for interest in outcome.found:
            if outcome.basis == "unverified" and interest.source_key:
                assert interest.source_key in interest.url or not interest.url, path.name
                continue
            assert "acme.example" not in interest.url, path.name
            assert "acme.example" not in interest.author_photo, path.name


def test_plain_http_only_to_a_site_that_is_listed():
    """An engine that knows no scheme writes http: the card opens it by https unless the site has none."""
    raw = (SAMPLES / "commento" / "reply.eml").read_bytes()
    (listed,) = parsers.parse(raw, parsers.Context(http_hosts=frozenset({"blog.acme.example"}))).interests
    assert listed.url.startswith("http://blog.acme.example/")
    (other,) = parsers.parse(raw, parsers.Context(http_hosts=frozenset({"shop.acme.example"}))).interests
    assert other.url == "https" + listed.url.removeprefix("http")
    assert other.source_key == listed.source_key
    raw = (SAMPLES / "isso" / "comment.eml").read_bytes().replace(b"https://", b"http://")
    (closed,) = parsers.parse(raw, parsers.Context(own_addresses=frozenset({"sales@acme.example"}))).interests
    assert (closed.url, closed.author_url) == ("", ""), "of any other program it stays closed"


@pytest.mark.parametrize("parser", FILLED, ids=lambda parser: parser.code)
def test_a_subject_alone_is_no_sign(parser):
    """A letter whose subject only looks like that of the program is not claimed."""
    for path in samples(parser):
        head, _blank, _body = path.read_bytes().partition(b"\n\n")
        assert parser.score(parsers.Message(head + b"\n\nHello, how much are ten kettles?\n")) is None


@pytest.mark.parametrize("parser", SITES, ids=lambda parser: parser.code)
def test_long_bodies_take_no_time(parser):
    for path in samples(parser):
        head, _blank, body = path.read_bytes().partition(b"\n\n")
        for share in (0.5, 1.0):
            part = body[: int(len(body) * share)]
            message = parsers.Message(head + b"\n\n" + part * (300_000 // (len(part) or 1)))
            started = time.process_time()
            parser.score(message)
            assert time.process_time() - started < SECONDS, (path.name, share)


def test_mails_of_a_program():
    known = mail("comment", "Reply: {title}", "{name} wrote: {text} Link: {url}")
    assert known.subject.fullmatch("Reply: A (new) one?")["title"] == "A (new) one?"
    found = known.body.match("Hello,\n\nAnn Lee\nwrote:\n\nOne.\n\nTwo.\n\nLink:\nhttps://a.example/1\n")
    assert (found["name"], found["text"], found["url"]) == ("Ann Lee", "One.\n\nTwo.", "https://a.example/1")
    assert not known.body.match("Ann Lee wrote: Link: nowhere")
