# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Whose action it was: that of the company or of somebody else."""

from pathlib import Path

import pytest

import parsers

SAMPLES = Path(__file__).resolve().parents[2] / "social_interest" / "tests" / "samples"


def told(sample, to="sales@acme.example", **context):
    """The outcome of a sample that goes to somebody else, or that reads for another company."""
    raw = (SAMPLES / f"{sample}.eml").read_bytes()
    assert b"\nTo: sales@acme.example\n" in raw
    raw = raw.replace(b"\nTo: sales@acme.example\n", f"\nTo: {to}\n".encode())
    context = {"own_addresses": frozenset({"sales@acme.example"}), **context}
    return parsers.parse(raw, parsers.Context(**context))


@pytest.mark.parametrize("sample, name", [
    ("peertube/comment", "Elin Dahl"), ("livestreet/reply_en", "Elin Dahl"),
    ("livestreet/connection_request_ru", "Вера Лис"),
])
def test_what_the_reader_did_is_his_own(sample, name):
    outcome = told(sample, f'"{name}" <sales@acme.example>')
    assert (type(outcome).__name__, outcome.reason) == ("Ignored", "own action")
    assert [one.author_name for one in outcome.own] == [name]
    assert isinstance(told(sample, '"Somebody Else" <sales@acme.example>'), parsers.Parsed)


@pytest.mark.parametrize("sample", ["wordpress/comment_pl", "django_comments/comment_pl", "gravity_forms/request_he"])
def test_a_name_that_anybody_may_type_is_nobodys(sample):
    """Neither in To nor among the names of the company: who types it would not be heard, or would close a card."""
    plain = told(sample)
    (card,) = plain.interests
    ours = frozenset({card.author_name, card.author_name.casefold(), card.email})
    for outcome in (
        told(sample, f'"{card.author_name}" <sales@acme.example>'),
        told(sample, own_identities=ours),
        told(sample, own_addresses=frozenset({"sales@acme.example", card.email})),
    ):
        assert isinstance(outcome, parsers.Parsed)
        assert [(one.author_name, one.text) for one in outcome.interests] == [(card.author_name, card.text)]
        assert outcome.own == ()


LETTER = (
    b"From: Anna Berg <anna@acme.example>\nTo: Wood <sales@wood.example>\nSubject: Re: Chairs\n"
    b"References: <one@holm.example>\nMessage-ID: <two@acme.example>\n")


@pytest.mark.parametrize(("headers", "body", "reached"), [
    (b"", b"Can you do that?", [("sales@wood.example",)]),
    (b"Cc: lars@holm.example\n", b"Can you do that?", [("sales@wood.example", "lars@holm.example")]),
    (b"Delivered-To: lars@holm.example\n", b"Can you do that?", [("sales@wood.example",)]),
    (b"", "\N{THUMBS UP SIGN} Anna Berg reacted to your message".encode(), []),
])
def test_promise_44_whom_a_letter_of_ours_reached(headers, body, reached):
    """Any relay may write Delivered-To, and a reaction answers nobody."""
    context = parsers.Context(own_addresses=frozenset({"anna@acme.example"}))
    outcome = parsers.parse(headers + LETTER + b"Content-Type: text/plain; charset=utf-8\n\n" + body + b"\n", context)
    assert isinstance(outcome, parsers.Ignored)
    assert [own.recipients for own in outcome.own] == reached
