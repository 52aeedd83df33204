# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who wrote: a person, a list, a mail system or another program."""

import pytest

import parsers

PERSON = "From: Ann Lee <ann@acme.example>\nSubject: Hello\n"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (PERSON, ("parsed", "")),
        (PERSON + "X-Mailman-Version: 2.0.4\n", ("ignored", "mailing list")),
        (PERSON + "X-BeenThere: talk@lists.example\n", ("ignored", "mailing list")),
        (PERSON + "Mailing-List: contact talk-help@lists.example; run by ezmlm\n", ("ignored", "mailing list")),
        ("From: MAILER-DAEMON <>\nSubject: Hello\n", ("ignored", "bounce")),
        ('From: "postmaster@" <acme.example>\nSubject: Hello\n', ("ignored", "bounce")),
        ("From: no-reply@acme.example\nSubject: メールエラー通知\n", ("ignored", "bounce")),
        ("From: ann@acme.example\nSubject: Undelivered goods\n", ("parsed", "")),
        ("From: postmaster@acme.example\nSubject: Hello\n", ("ignored", "message of a mail system")),
        ("From: postmaster@acme.example\nUser-Agent: Thunderbird\nSubject: Hello\n", ("parsed", "")),
        ("From: Ann Lee <postmaster@acme.example>\nSubject: Hello\n", ("parsed", "")),
        ("From: Ann Lee <postmaster@acme.example>\nSubject: Undelivered Mail\n", ("ignored", "bounce")),
        (
            "From: Ann Lee <postmaster@acme.example>\nReturn-Path: <>\nSubject: Hello\n",
            ("ignored", "message of a mail system")),
        ("From: Mail System <postmaster@acme.example>\nSubject: Hello\n", ("ignored", "message of a mail system")),
        ("From: postmaster@acme.example\nUser-Agent: X\nSubject: Undelivered Mail\n", ("ignored", "bounce")),
        *(
            (
                f"From: {local}@acme.example\nSubject: Hello\n",
                ("unknown", "sent from an address without a person, and no parser knows the layout"),
            )
            for local in ("alerts-noreply", "shop.no-reply", "enews", "newsletter-ann=acme.example", "announcements")
        ),
        *(
            (
                f"From: {name} <support@desk.example>\nSubject: Hello\n",
                ("unknown", "sent from an address without a person, and no parser knows the layout"),
            )
            for name in (
                "No reply", "Do not reply", "Bitte nicht antworten", "noreply Acme", "No responder",
                "=?utf-8?b?6K+35Yu/5Zue5aSN?=")
        ),
        ("From: Noreen Plyer <support@desk.example>\nSubject: Hello\n", ("parsed", "")),
        ("From: newsom@acme.example\nSubject: Hello\n", ("parsed", "")),
        ("From: norman.reply@acme.example\nSubject: Hello\n", ("parsed", "")),
    ],
)
def test_who_wrote(headers, expected):
    outcome = parsers.parse(f"{headers}\nWhat does it cost?".encode(), parsers.Context())
    assert (outcome.name, outcome.reason) == expected


def test_a_name_that_is_an_address_is_none():
    raw = b'From: "sales@bank.example" <ann@acme.example>\nSubject: Hello\n\nWhat does it cost?'
    (interest,) = parsers.parse(raw, parsers.Context()).interests
    assert (interest.author_name, interest.author_key) == ("", "ann@acme.example")


SERVICE = "From: Ann Lee via {} <hello@{}.example>\nSubject: {}\n"


@pytest.mark.parametrize(
    ("headers", "text", "expected"),
    [
        (SERVICE.format("Askly", "askly", "A short survey"), "Go on.", ("ignored", "invitation to a survey")),
        (SERVICE.format("Askly", "askly", "Hello"), "Unser Fragebogen: https://askly.example/s/1",
         ("ignored", "invitation to a survey")),
        # a person asks for one
        (PERSON.replace("Hello", "A short survey"), "Do you make surveys?", ("parsed", "")),
        (SERVICE.format("Market", "market", "Kettle"), "Is it there? https://market.example/1", ("parsed", "")),
        (SERVICE.format("Stats", "stats", "Weekly report: visits"), "Visits: 12", ("ignored", "report of a service")),
        (SERVICE.format("Stats", "stats", "Еженедельный отчёт"), "Визиты: 12", ("ignored", "report of a service")),
        ("From: Cloudy <hello@cloudy.example>\nSubject: Reset your password\n", "https://cloudy.example/reset/abc",
         ("ignored", "confirmation for an account")),
        ("From: Wolke <hallo@wolke.example>\nSubject: Bestätigen Sie Ihre E-Mail-Adresse\n",
         "https://wolke.example/confirm/abc", ("ignored", "confirmation for an account")),
        # a customer asks for help
        (PERSON.replace("Hello", "Password reset"), "It does not work.", ("parsed", "")),
        ("From: Inn <stay@inn.example>\nFeedback-ID: 1\nSubject: Your booking is confirmed\n", "Room 4.",
         ("unknown", "confirmation of a booking")),
        (PERSON.replace("Hello", "Booking confirmation"), "I have none yet.", ("parsed", "")),
    ],
)
def test_what_a_service_says_itself(headers, text, expected):
    outcome = parsers.parse(f"{headers}Content-Type: text/plain; charset=utf-8\n\n{text}".encode(), parsers.Context())
    assert (outcome.name, outcome.reason) == expected
