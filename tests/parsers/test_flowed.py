# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Text that its program broke into lines (RFC 3676)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import parsers
from parsers.flowed import joined

HEAD = b"From: Ann Lee <ann@lee.example>\nTo: sales@acme.example\nSubject: Re: Lamp\nMIME-Version: 1.0\n"
FLOWED = b"Content-Type: text/plain; charset=utf-8; format=%b\n\n"
CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def card(body, kind=b"flowed"):
    (interest,) = parsers.parse(HEAD + FLOWED % kind + body.encode(), CONTEXT).found
    return interest


@pytest.mark.parametrize(
    "body, text",
    [
        ("Does the lamp \ncome in \nbrass?\nTwo.", "Does the lamp come in brass?\nTwo."),
        ("Two lamps.\nThree bulbs.", "Two lamps.\nThree bulbs."),
        # of another depth is another text
        ("> Which \n> one?\nThe red \n>> Really?\n", "> Which one?\nThe red \n>> Really?\n"),
        (">> Which \n>> one?\n> Red \n> one.\n", ">> Which one?\n> Red one.\n"),
        ("Two lamps \n-- \nAnn", "Two lamps \n-- \nAnn"),
        ("Two lamps \n\nAnn", "Two lamps \n\nAnn"),
        (" >60 W or\n From me", ">60 W or\nFrom me"),
        ("I see \n From afar", "I see From afar"),
        # nobody breaks there
        ("Kind regards, \nAnn Lee", "Kind regards, \nAnn Lee"),
        ("From: Acme <sales@acme.example> \nSent: Monday", "From: Acme <sales@acme.example> \nSent: Monday"),
        ("Phone: \nName: Ann", "Phone: \nName: Ann"),
        ("Open to the end ", "Open to the end "),
    ],
)
def test_soft_ends_are_joined(body, text):
    # each quoted line is written with a blank behind its marks
    assert joined(body) == text
    assert joined(body.replace("\n", "\r\n")) == text


def test_blank_that_is_no_part_of_the_text():
    assert joined("ランプ \nはありますか \n真鍮", deletes=True) == "ランプはありますか真鍮"
    assert joined("the red  \nlamp", deletes=True) == "the red lamp"


def test_letter():
    body = (
        "On 20/11/2026 10:11, Acme wrote:\n> The lamp comes in red and in black, which one \n> shall it be?\n"
        "The red one, and I would like to have it at the \noffice.\n> When?\nOn \nMonday.\n\n-- \nAnn Lee\n"
    )
    assert card(body).text == "The red one, and I would like to have it at the office.\nOn Monday."
    assert card(body, b"fixed").text.count("\n") == 3
    assert card("赤い \nランプ\n", b"flowed; delsp=yes").text == "赤いランプ"


@given(st.text(alphabet="a >-\n:", max_size=60))
def test_no_word_is_lost(text):
    def words(value):
        return value.replace(">", "").replace(" ", "").replace("\n", "")

    assert words(joined(text)) == words(text)


@pytest.mark.parametrize("unit", ["a \n", "> a \n", ">", "Best regards \n", "a: \n", " \n", "> \n>> \n"])
def test_time_is_linear(unit):
    body = (unit * (400_000 // len(unit) + 1))[:400_000]
    started = time.process_time()
    joined(body)
    parsers.parse(HEAD + FLOWED % b"flowed" + body.encode(), CONTEXT)
    assert time.process_time() - started < 5
