# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who wrote, from where and when, however the headers put it."""

import pytest

import parsers
from parsers import Context, Message
from parsers.dates import moment
from parsers.headers import same_address

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def card(raw):
    (interest,) = parsers.parse(raw, CONTEXT).found
    return interest


@pytest.mark.parametrize(
    "value, name, address",
    [
        ("Jürgen <Jürgen@Müller.example>", "Jürgen", "jürgen@müller.example"),
        ("Иван <ИВАН@почта.рф>", "Иван", "иван@почта.рф"),
        ("jo\u0308rg@b.example", "", "j\u00f6rg@b.example"),
        ("Ann <ann@xn--mller-kva.example>", "Ann", "ann@xn--mller-kva.example"),
        ("Acme, Co. Ltd <info@acme-ltd.example>", "Acme, Co. Ltd", "info@acme-ltd.example"),
        ("Lee, Ann, MD <ann@lee.example>", "Lee, Ann, MD", "ann@lee.example"),
        ("Ann Lee <ann@lee.example", "Ann Lee", "ann@lee.example"),
        ("Ann Lee ann@lee.example", "Ann Lee", "ann@lee.example"),
        ("Ann Lee on behalf of Bo Ek <bo@ek.example>", "Bo Ek", "bo@ek.example"),
        ("Ann Lee on behalf of Acme Ltd <ann.lee@acme-ltd.example>", "Ann Lee", "ann.lee@acme-ltd.example"),
        ("Kundendienst im Auftrag von Uwe Kern <uwe@kern.example>", "Uwe Kern", "uwe@kern.example"),
        ('"Ann \\"Annie\\" Lee" <ann@lee.example>', 'Ann "Annie" Lee', "ann@lee.example"),
    ],
)
def test_senders(value, name, address):
    found = card(f"From: {value}\nSubject: Desks\n\nFour desks.\n".encode())
    assert (found.author_name, found.email, found.author_key) == (name, address, address)


def test_one_person_however_the_address_is_written():
    assert same_address("ИВАН@Почта.рф") == same_address("иван@почта.рф")
    assert same_address("jo\u0308rg@b.example") == same_address("J\u00d6RG@B.example")
    assert same_address("a@b.example") != same_address("b@a.example")


def test_to_keeps_each_address():
    message = Message(b"To: Lee, Ann <ann@lee.example>, bo@ek.example, Ek, Bo <x@ek.example>, nobody\n\n")
    assert [tuple(found) for found in message.to] == [
        ("Lee, Ann", "ann@lee.example"),
        ("", "bo@ek.example"),
        ("Ek, Bo", "x@ek.example"),
    ]


@pytest.mark.parametrize(
    "sender, outcome",
    [
        ("Ivan Petrov <ivan.petrov@vk.com>", "parsed"),
        ("Anna Weber <anna.weber@linkedin.com>", "parsed"),
        ("Anna <anna@vk.com>", "parsed"),
        ("VK <admin@notify.vk.com>", "unknown"),
        ("LinkedIn <messages-noreply@linkedin.com>", "unknown"),
        ("Ann Lee via LinkedIn <ann.lee@linkedin.com>", "unknown"),
        ("Reddit <noreply@redditmail.com>", "unknown"),
    ],
)
def test_people_with_a_mailbox_at_a_network(sender, outcome):
    assert parsers.parse(f"From: {sender}\nSubject: Sofa\n\nHow much is it?\n".encode(), CONTEXT).name == outcome


@pytest.mark.parametrize(
    "extra, outcome",
    [
        ("Reply-To: Tom <tom@reed.example>\n", "parsed"),
        ("", "unknown"),
        ("Reply-To: help@site.example\n", "unknown"),
        ("Reply-To: no-reply@reed.example\n", "unknown"),
        ("Reply-To: sales@acme.example\n", "unknown"),
        ("Reply-To: tom@reed.example\nAuto-Submitted: auto-generated\n", "unknown"),
        ("Reply-To: tom@reed.example\nList-Unsubscribe: <x>\n", "ignored"),
    ],
)
def test_nobody_who_sends_for_a_person(extra, outcome):
    raw = f"From: Site <noreply@site.example>\nSubject: Contact\n{extra}\nCan I get a quote for 20 chairs?\n"
    found = parsers.parse(raw.encode(), CONTEXT)
    assert found.name == outcome
    if outcome == "parsed":
        assert (found.interests[0].author_name, found.interests[0].author_key) == ("Tom", "tom@reed.example")


@pytest.mark.parametrize(
    "zone, hour",
    [
        ("+0300", 8),
        ("MSK", 8),
        ("GMT+0300", 8),
        ("GMT+03:00", 8),
        ("UTC+3", 8),
        ("CET", 10),
        ("CEST", 9),
        ("JST", 2),
        ("+0300 (MSK)", 8),
        ("EST", 16),
        ("GMT", 11),
        ("", 11),
        ("BRT", 14),
        ("XYZ", 11),
        ("+0530", 5),
    ],
)
def test_dates(zone, hour):
    found = moment(f"Fri, 27 Nov 2026 11:00:00 {zone}".strip())
    assert (found.day, found.hour) == (27, hour)


@pytest.mark.parametrize(
    "told",
    [
        "Fri, 27 Nov 2026 11:00:00 +03:00",
        "2026-11-27T11:00:00+03:00",
        "2026-11-27 11:00:00 +0300",
        "2026-11-27T08:00:00Z",
        "Fri Nov 27 11:00:00 MSK 2026",
        "Fri, 27 Nov 2026 11:00:00 (MSK)",
        'Fri, 27 Nov 2026 11:00:00 "MSK"',
        "Fri, 27 Nov 2026 11:00:00 GMT +0300",
        "Fri, 27 Nov 2026 11:00:00 +0300 (Moscow Standard Time)",
    ],
)
def test_dates_of_other_shapes(told):
    found = moment(told)
    assert (found.day, found.hour) == (27, 8)


@pytest.mark.parametrize(
    "told", ["", "soon", "2026-13-45T99:99:99Z", "27 Nov 0001 11:00:00", "Fri, 27 Nov 1826 11:00:00"]
)
def test_no_dates(told):
    assert moment(told) is None


def test_site_of_a_form_whose_visitor_is_the_sender():
    raw = (
        "From: Joe Miller <joe@miller.example>\nTo: sales@acme.example\nSubject: Shop \"Offer\"\n\nFrom: Joe Miller "
        "<joe@miller.example>\nSubject: Offer\n\nMessage Body:\nTwenty chairs\n\n-- \nThis e-mail was sent from a "
        "contact form on Shop (https://shop.example)\n"
    )
    assert card(raw.encode()).source_key == "shop.example"
    raw = (
        "From: Joe Miller <joe@miller.example>\nTo: sales@acme.example\nSubject: New submission\n\nName: Joe Miller\n"
        "Email: joe@miller.example\nPhone: 0221 1234567\nMessage: Twenty chairs\n"
    )
    assert card(raw.encode()).source_key == "acme.example"


@pytest.mark.parametrize("address, signed, name", [
    ("gundula.pfeffer@works.example", "Gundula Pfeffer", "Gundula Pfeffer"),
    ("juergen_mueller@works.example", "Jürgen Müller", "Jürgen Müller"),
    ("j.garcia@works.example", "José García", "José García"),
    ('"gianluca.rossi@works.example" <gianluca.rossi@works.example>', "Gianluca Rossi", "Gianluca Rossi"),
    ("sales.team@works.example", "Ann Lee", ""),
    ("info@works.example", "Ann Lee", ""),
    ("ann.lee@works.example", "Ann Lee is away", ""),
])
def test_a_name_that_stands_below_the_letter_alone(address, signed, name):
    body = f"Four desks, please.\n\nRegards\n\n{signed}\nPurchase\n"
    found = card(f"From: {address}\nSubject: Desks\nContent-Type: text/plain; charset=utf-8\n\n{body}".encode())
    assert (found.author_name, found.author_key) == (name, address.rpartition("<")[2].rstrip(">"))


def of_a_group(to, original="X-Original-From: Ann Lee <ann@lee.example>\n"):
    return (
        f"From: 'Ann Lee' via Purchase <purchase@lee.example>\nTo: {to}\nSubject: Desks\nMessage-ID: <1@lee.example>\n"
        f"Reply-To: Ann Lee <ann@lee.example>\n{original}Precedence: list\nList-ID: <purchase.lee.example>\n"
        "List-Unsubscribe: <mailto:manage+unsubscribe@lists.example>\n\nFour desks, please.\n\nRegards\nAnn Lee\n\n"
        '-- \nYou received this message because you are subscribed to the Google Groups "Purchase" group.\n').encode()


@pytest.mark.parametrize("context", [CONTEXT, Context()])
def test_a_group_of_theirs_writes_to_us_for_somebody(context):
    (found,) = parsers.parse(of_a_group("sales@acme.example"), context).found
    assert (found.author_name, found.author_key, found.text) == ("Ann Lee", "ann@lee.example", "Four desks, please.")


@pytest.mark.parametrize("raw", [
    of_a_group("purchase@lee.example"), of_a_group("sales@acme.example", ""),
    of_a_group("purchase@lee.example, sales@acme.example")])
def test_what_people_of_a_group_write_to_each_other_is_a_list(raw):
    assert parsers.parse(raw, CONTEXT).reason == "mailing list"
