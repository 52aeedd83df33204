# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""How right the cards are that real mails make, field by field.

``expectations.tsv`` was written by reading the mails, not by running the parsers; the mails are no part of the
project (see ``test_corpus.py``). One line an expected card, or one for a mail that makes none. People's names,
words and links stand there as digests, see :func:`digest`, with the first characters of the text for whoever looks a
line up.
A letter that nothing in its headers tells from a person's is expected as a letter, advertising included: that is for
the mail server's filter.
"""

import csv
import hashlib
import html
from collections import Counter
from pathlib import Path

import pytest

import parsers

MAILS = Path(__file__).resolve().parents[3] / "shared" / "mails"
TABLE = Path(__file__).with_name("expectations.tsv")
FIELDS = ("author", "action", "text", "link")
ENOUGH = 0.95

needs_mails = pytest.mark.skipif(not MAILS.is_dir(), reason=f"no real mails at {MAILS}")


def digest(value: str) -> str:
    """Twelve hex digits for ``value`` whatever its line breaks and blanks; "-" for nothing."""
    words = " ".join(value.split())
    return hashlib.sha256(words.encode()).hexdigest()[:12] if words else "-"


def expectations() -> dict[str, list[dict[str, str]]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        table: dict[str, list[dict[str, str]]] = {}
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            table.setdefault(row["file"], []).append(row)
    return table


def read(name: str) -> bytes:
    raw = (MAILS / name).read_bytes()
    # kept as the web page that showed them
    return html.unescape(raw.decode()).encode() if name.endswith(".htmlescaped.txt") else raw


def told(interest: parsers.Interest) -> dict[str, str]:
    return {
        "author": digest(f"{interest.author_name}|{interest.author_key}"),
        "action": interest.action,
        "text": digest(interest.text),
        "link": digest(interest.url),
    }


@pytest.fixture(scope="module")
def outcomes():
    return {name: parsers.parse(read(name), parsers.Context()) for name in expectations()}


@needs_mails
def test_fields_of_the_cards_are_right(outcomes):
    right, wrong, cards = Counter(), [], 0
    for name, rows in expectations().items():
        outcome = outcomes[name]
        right["outcome"] += outcome.name == rows[0]["outcome"]
        if outcome.name != rows[0]["outcome"]:
            wrong.append((name, "outcome", outcome.name, outcome.reason))
        if rows[0]["outcome"] != "parsed":
            continue
        cards += len(rows)
        found = [told(interest) for interest in outcome.found]
        for place, row in enumerate(rows):
            card = found[place] if place < len(found) else dict.fromkeys(FIELDS, "no card")
            for field in FIELDS:
                right[field] += card[field] == row[field]
                if card[field] != row[field]:
                    wrong.append((name, field, card[field], row["start"]))
    shares = {"outcome": right["outcome"] / len(outcomes)} | {field: right[field] / cards for field in FIELDS}
    print(*(f"{field} {share:.1%}" for field, share in shares.items()), f"of {len(outcomes)} mails, {cards} cards")
    print(*wrong, sep="\n")
    assert cards > 200
    assert {field: share for field, share in shares.items() if share < ENOUGH} == {}, wrong


@needs_mails
def test_no_card_too_many(outcomes):
    """No mail makes more cards than it tells of, none is claimed by the parser of another origin."""
    table = expectations()
    claims = {
        name: (outcome.parser, len(outcome.found))
        for name, outcome in outcomes.items()
        # of what is only listed nothing becomes a card here: no word is watched
        if outcome.found and not outcome.listing
        and (outcome.parser, len(outcome.found)) != (table[name][0]["parser"], len(table[name]))
    }
    assert claims == {}
    assert {name: (outcome.parser, len(outcome.found)) for name, outcome in outcomes.items() if outcome.listing} == {
        "letters/python_stdlib/msg_02.txt": ("mailman", 5)}
    assert {outcome.parser for outcome in outcomes.values() if outcome.name != "parsed"} <= {"letter", ""}


def test_expectations_hold_no_mail():
    for rows in expectations().values():
        for row in rows:
            assert len(row["start"]) <= 24
            assert "@" not in row["start"]
