# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The messages that are measured: each another one, of the size told, read by its own parser."""

import email

import pytest

import parsers
from dev_tools.bench import messages

CONTEXT = parsers.Context(
    own_addresses=frozenset({"sales@acme.example"}),
    own_identities=frozenset({"acme"}),
    authserv_ids=frozenset({messages.AUTHSERV}),
)
ROUND = len(messages.DRAFTS)


@pytest.mark.parametrize("place", range(ROUND), ids=[draft.sample for draft in messages.DRAFTS])
def test_each_is_read_by_the_parser_it_is_for_and_is_one_action_of_one_person(place):
    found = []
    for number in range(place, 40 * ROUND, ROUND):
        outcome = parsers.parse(messages.build(number), CONTEXT)
        assert (outcome.name, outcome.parser) == ("parsed", messages.DRAFTS[place].parser)
        assert outcome.message_id == messages.message_id(number)
        (interest,) = outcome.interests
        found.append(interest)
    assert all(interest.author_key and interest.author_name for interest in found)
    assert len({interest.author_key for interest in found}) == len(found)
    assert len({interest.external_ref or interest.url for interest in found}) == len(found)


def test_the_text_of_a_card_is_that_of_the_sample_without_the_layout():
    for number in range(ROUND):
        (interest,) = parsers.parse(messages.build(number), CONTEXT).interests
        assert len(interest.text) < 100


def test_size_is_about_15_kb_and_mostly_tables():
    for number in range(3 * ROUND):
        raw = messages.build(number)
        assert 14_000 < len(raw) < 16_500
        assert raw.count(b"<table") > 10
        assert b"\n\n\n" not in raw.replace(b"\r", b"")


def test_same_number_same_message_other_number_or_series_another():
    built = [messages.build(number, series) for series in ("", "b") for number in range(50)]
    assert len(set(built)) == len(built)
    ids = [email.message_from_bytes(raw)["Message-ID"].strip("<>") for raw in built]
    assert len(set(ids)) == len(ids)
    assert messages.build(7, "b") == built[57]
    assert list(messages.series(3, "b", first=5)) == built[55:58]


def test_short_letters_are_letters_of_different_people():
    authors = set()
    for number in range(50):
        raw = messages.small(number, "old")
        outcome = parsers.parse(raw, CONTEXT)
        assert (outcome.parser, outcome.message_id) == ("letter", messages.small_id(number, "old"))
        authors.add(outcome.interests[0].author_key)
        assert len(raw) < 1000
    assert len(authors) == 50
