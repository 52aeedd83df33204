# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Real mails from public collections, where they stand beside the checkout. They are no part of it."""

import time
from collections import Counter
from pathlib import Path

import pytest

import parsers

MAILS = Path(__file__).resolve().parents[3] / "shared" / "mails"
FILES = sorted(path for path in MAILS.glob("*/**/*") if path.is_file()) if MAILS.is_dir() else []
SECONDS = 5.0
#: collections of letters whose files are notifications after all: the digest of a list
NOTIFICATIONS = {"msg_02.txt"}

needs_mails = pytest.mark.skipif(not FILES, reason=f"no real mails at {MAILS}")


@needs_mails
def test_every_mail_has_an_outcome():
    slow, failed, counts = [], [], Counter()
    for path in FILES:
        raw = path.read_bytes()
        started = time.process_time()
        outcome = parsers.parse(raw, parsers.Context())
        if time.process_time() - started > SECONDS:
            slow.append(path)
        if outcome.name == "failed" and "parts" not in outcome.reason:
            failed.append((path, outcome.reason))
        counts[outcome.name] += 1
        "".join(texts(outcome.as_dict())).encode("utf-8")
        assert "\x00" not in "".join(texts(outcome.as_dict()))
        for interest in outcome.found:
            assert (
                interest.text or interest.title or parsers.Message(raw).has_attachments or interest.channel != "mail"
            ), path
    assert not slow and not failed
    assert counts["parsed"] > 200 and counts["ignored"] > 50


@needs_mails
def test_letters_are_letters():
    """No network and no form claims a letter; bounces and replies of programs make no card."""
    for path in FILES:
        if path.parent.parent.name != "letters" or path.name in NOTIFICATIONS:
            continue
        outcome = parsers.parse(path.read_bytes(), parsers.Context())
        assert outcome.parser in ("letter", ""), (path, outcome)


@needs_mails
def test_bounces_are_ignored():
    cards = [
        path.name
        for path in FILES
        if path.parent.name == "sisimai" and parsers.parse(path.read_bytes(), parsers.Context()).name == "parsed"
    ]
    assert cards == []


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from texts(item)
