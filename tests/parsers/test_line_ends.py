# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Lines of a plain body that a program broke or glued."""

import time

import pytest

import parsers
from parsers import Context
from parsers.line_ends import as_shown, may_differ, unwrapped

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
LONG = "We took the kettle out of its box on Sunday and found that the lid is missing, so please send one."
WRAPPED = "We took the kettle out of its box on Sunday and found that the lid is\nmissing, so please send one."


def said(plain, rich):
    raw = (
        "From: Ann Lee <ann@lee.example>\nTo: sales@acme.example\nSubject: Re: Offer\nMessage-ID: <1@lee.example>\n"
        "In-Reply-To: <o1@acme.example>\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{rich}\n--b--\n")
    (interest,) = parsers.parse(raw.encode(), CONTEXT).found
    return interest.text


def test_lines_that_gmail_broke():
    assert said(f"Hello,\n\n{WRAPPED}", f"<div>Hello,</div><div><br></div><div>{LONG}</div>") == f"Hello,\n\n{LONG}"


def test_lines_that_yahoo_glued():
    plain = "Is it still there in red?My sister saw it.\n\nRegards,Ann Lee"
    rich = ("<div>Is it still there in red?</div><div>My sister saw it.</div><div><br></div>"
            "<div>Regards,</div><div>Ann Lee</div>")
    assert said(plain, rich) == "Is it still there in red?\nMy sister saw it."


def test_what_introduces_a_quotation_was_glued_as_well():
    plain = (
        "Is it loud?Mine is.\n-------- Pesan asli --------Dari: Acme <sales@acme.example> "
        "Tanggal: 13/11/26  10:21  (GMT+07:00) Ke: ann@lee.example Subyek: Offer  Good morning,\nhere it is.")
    rich = (
        "<div>Is it loud?</div><div>Mine is.</div><div><br></div><div><div>-------- Pesan asli --------</div>"
        "<div>Dari: Acme &lt;sales@acme.example&gt; </div><div>Tanggal: 13/11/26  10:21  (GMT+07:00) </div>"
        "<div>Ke: ann@lee.example </div><div>Subyek: Offer </div><div><br></div></div>Good morning,<br>here it is.")
    assert said(plain, rich) == "Is it loud?\nMine is."


def test_line_ends_that_were_typed_stay():
    typed = "12 red kettles with a lid of glass and a handle of cork, size L, boxed\n4 blue ones\n\nand 2 whistles"
    shown = "<br>".join(typed.split("\n"))
    assert said(typed, f"<div>{shown}</div>") == typed


LIST = "Here is the list of all the kettles that we need for the new shop now:\nred 2\nblue 3"


@pytest.mark.parametrize("rich", [
    f"<style>.l{{white-space:pre-line}}</style><p class='l'>{LIST}</p>",
    "<p>{}<span class='b'>{}</span><span class='b'>{}</span></p>".format(*LIST.split("\n")),
])
def test_line_ends_by_a_style_stay(rich):
    assert said(LIST, rich) == LIST


def test_what_the_html_says_otherwise_stays():
    assert as_shown(f"*Hello*\n\n{WRAPPED}", f"Hello\n\n{LONG}") == f"*Hello*\n\n{LONG}"
    assert as_shown(WRAPPED, "Something else") == WRAPPED


FILLED = (
    "The second of the two cabinets came with a plinth that is higher than\nthe one of the first, which nobody will "
    "want to see each day, and the\ndoors of both hang a little lower than they do on the drawing we got.\n"
    "Can you come?")


def test_filled_lines_without_html():
    assert unwrapped(FILLED) == (
        "The second of the two cabinets came with a plinth that is higher than the one of the first, which nobody will "
        "want to see each day, and the doors of both hang a little lower than they do on the drawing we got.\n"
        "Can you come?")


def test_nouns_go_on_where_the_width_is_known():
    text = (
        "Die Hocker standen lange im Lager und haben an den Kanten ein paar\nSchrammen, die man sieht, sobald man sie "
        "bei Tag in der Sonne an das\nFenster stellt, und der rote hat noch dazu einen Fleck an dem vorderen\nlinken "
        "Bein, weil er in der Kiste ganz unten lag und ihn wohl etwas mit\ndem Deckel getroffen hat.")
    assert unwrapped(text) == text.replace("\n", " ")


@pytest.mark.parametrize("text", [
    # one line only, which its writer may have ended
    "we received the drawings. Drawing 4 shows the old lid, so please send\nthe current one.",
    # an order
    "12 chairs Arvo of oiled oak with arms of steel and seats of black wool\n4 tables Oslo of the same oak, 240 cm\n"
    "2 lamps Luna of white glass with a cord of three metres, dimmable too\n1 bench",
    # a writer who ends his lines where he likes
    "this is how i write\nall of my letters, without any capitals, and some of the lines are long,\n"
    "others\nare not, and this one again reaches as far to the right as it can get,\nyou see\nwhat i mean",
    # tables
    "red kettle model A with long handle and blue lid for induction hob 12345\nblue kettle model B with short handle "
    "and red lid for induction hob 12346\ngreen kettle model C with short handle and red lid for induction hob 1234\n"
    "white kettle model D with short handle and red lid for induction hob 1235",
    # code
    "if price > 10 and discount is not None and customer.group in groups_of_all\nelse_price = price * (1 - discount) "
    "if discount else price_without_discoun\nreturn else_price or price_of_the_kettle_without_any_discount_or_shipping",
    "short",
    "",
])
def test_other_lines_stay(text):
    assert unwrapped(text) == text


def test_is_asked_of_few():
    assert not may_differ("Hello,\n\nis it loud? Please call me.")
    assert may_differ(WRAPPED) and may_differ("Is it loud?My sister says so.")


@pytest.mark.parametrize("text", ["a " * 100_000, "word\n\n" * 20_000, f"{'x' * 70}\ny\n" * 2_000, "Ab.Cd" * 4_000])
def test_takes_linear_time(text):
    began = time.perf_counter()
    may_differ(text)
    as_shown(text, text * 2)
    unwrapped(text)
    assert time.perf_counter() - began < 1
