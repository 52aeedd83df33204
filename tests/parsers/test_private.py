# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What belongs to one person is found in a message, and taken out of a rule."""

import json

import pytest

from parsers import Message
from parsers.private import personal, sender_without, without
from parsers.rows import people_of, rows_of

MAIL = """From: Desks <noreply@robot.desks.example>
To: interests@acme.example
Reply-To: Ann Lee-Ström <ann.lee@mail.example>
Subject: Desk form 17 of Ann Lee-Ström
Message-ID: <17@desks.example>
Content-Type: text/plain; charset=utf-8

Dear team,

Ann Lee-Ström filled in the desk form.
Ann wrote: is it oak?
Phone: +45 (11) 22-33-44
Write to annie@home.example
"""


def raw(text: str = MAIL) -> bytes:
    return text.encode()


def test_names_addresses_and_numbers_of_people():
    people = personal(Message(raw()))
    assert {"Ann Lee-Ström", "ann.lee@mail.example", "annie@home.example"} <= set(people)
    assert any("22" in one for one in people)
    assert "noreply@robot.desks.example" not in people
    assert "Desks" not in people


@pytest.mark.parametrize(
    ("pattern", "clean"),
    [
        ("Dear Ann,", "Dear *,"),
        ("ANN LEE-STRÖM filled", "* filled"),
        ("Lee-Ström wrote:", "* wrote:"),
        ("mail to ann.lee@mail.example", "mail to *"),
        ("Call +45 11 22 33 44 now", "Call * now"),
        ("https://desks.example/u/ann-lee-ström/1", "https://desks.example/u/*/1"),
        # nothing of hers
        ("Annual report", "Annual report"),
        ("Phone", "Phone"),
        ("New * form", "New * form"),
    ],
)
def test_a_rule_without_them(pattern, clean):
    people = ["ann.lee@mail.example", "+45 (11) 22-33-44", "Ann Lee-Ström"]
    assert without(pattern, people) == clean


def test_a_whole_name_makes_no_two_stars():
    assert without("Ann Lee, Ann Lee", ["Ann Lee"]) == "*, *"
    assert without("of Ann Lee Ann Lee:", ["Ann Lee"]) == "of *:"


def test_no_row_holds_anything_of_the_person():
    told = json.dumps([row["field"] for row in rows_of(raw())], ensure_ascii=False).casefold()
    for secret in ("ann", "ström", "mail.example", "home.example", "22"):
        assert secret not in told


def test_a_label_with_a_name_in_it_is_a_place_between_two_texts():
    field = next(row["field"] for row in rows_of(raw()) if row["value"] == "is it oak?")
    assert field == {"method": "between", "pattern": "* wrote:", "until": ""}


def test_links_whose_words_are_the_name_are_known_by_where_they_lead_to():
    html = MAIL.replace("text/plain", "text/html").replace(
        "Dear team,", '<a href="https://desks.example/people/42/ann-lee-ström?x=1">Ann Lee-Ström</a><br>')
    [field] = [row["field"] for row in rows_of(raw(html)) if row["kind"] == "link" and "people" in row["value"]]
    assert field["pattern"] == "https://desks.example/people/*/*"


def test_senders():
    people = ["ann@lee.example", "ann@gmail.com"]
    assert sender_without("Ann@lee.example", people) == "lee.example"
    assert sender_without("ann@gmail.com", people) == "*@gmail.com"
    assert sender_without("noreply@robot.example", people) == "noreply@robot.example"
    assert sender_without("forms-*@acme.example", people) == "forms-*@acme.example"


@pytest.mark.parametrize("bad", [b"", b"\xff\x00", b"(" * 70000, b"Content-Type: text/html\n\n" + b"<b>" * 9000])
def test_hostile_messages_tell_of_nobody(bad):
    assert people_of(bad) == []
