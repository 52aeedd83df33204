# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What services count in their summaries: rows and tables in many languages, the days, and what counts nothing."""

import dataclasses
import time
from datetime import date
from email.message import EmailMessage

import pytest

import parsers
from parsers import serial, totals
from parsers.registry import BUILTIN
from parsers.types import MAX_TOTAL, Ignored, Total

SENT = "Mon, 16 Nov 2026 07:00:00 +0000"
WEEK = (date(2026, 11, 9), date(2026, 11, 15))


def message(subject, body="", sender="Facebook <notification@facebookmail.com>", sent=SENT, **headers):
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "Acme <sales@acme.example>"
    mail["Subject"] = subject
    if sent:
        mail["Date"] = sent
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(body)
    return mail.as_bytes()


def read(subject, body="", **options):
    return totals.read(parsers.Message(message(subject, body, **options)), "facebook", parsers.ACTIONS)


def told(subject, body="", **options):
    return {total.action: total.number for total in read(subject, body, **options)}


@pytest.mark.parametrize(("subject", "body", "expected"), [
    ("34 new comments last week", "", {"comment": 34}),
    ("Your weekly summary", "You have 12 new reviews.", {"review": 12}),
    ("12 people commented on your posts last week", "", {"comment": 12}),
    ("3 new connection requests this week", "", {"connection_request": 3}),
    ("Your weekly summary", "You got 34 new comments, 5 more than the week before (29 comments).", {"comment": 34}),
    ("Your weekly summary", "You received 12 new reviews. Your score is based on 310 reviews.", {"review": 12}),
    ("Your weekly summary", "You got 1,034 new comments and 2 new messages", {"comment": 1034, "message": 2}),
    ("Ihr Wochenbericht", "Sie haben 34 neue Kommentare und 5 neue Bewertungen erhalten.",
     {"comment": 34, "review": 5}),
    ("Votre résumé hebdomadaire", "Vous avez reçu 12 nouveaux avis et 3 nouveaux messages.",
     {"review": 12, "message": 3}),
    ("Tu resumen semanal", "Tienes 12 nuevas reseñas", {"review": 12}),
    ("Il tuo riepilogo settimanale", "Hai ricevuto 12 nuove recensioni", {"review": 12}),
    ("Seu resumo semanal", "Você recebeu 12 novas avaliações", {"review": 12}),
    ("Je wekelijkse overzicht", "Je hebt 12 nieuwe beoordelingen", {"review": 12}),
    ("Twoje podsumowanie tygodniowe", "Masz 12 nowych opinii", {"review": 12}),
    ("Týdenní přehled", "Máte 12 nových recenzí", {"review": 12}),
    ("Din vecka: den senaste veckan", "Du har fått 12 nya kommentarer", {"comment": 12}),
    ("Haftalık özet", "12 yeni yorum aldınız", {"comment": 12}),
    ("Статистика сообщества за неделю", "34 новых комментария\n12 новых подписчиков\n7 отметок «Нравится»",
     {"comment": 34, "follow": 12, "like": 7}),
    ("Підсумки за тиждень", "Ви отримали 12 нових відгуків", {"review": 12}),
    ("先週のまとめ", "34件の新しいコメント\n新着レビュー 5件", {"comment": 34, "review": 5}),
    ("每周摘要", "34条新评论", {"comment": 34}),
    ("주간 요약", "새 댓글 34개", {"comment": 34}),
])
def test_sentences(subject, body, expected):
    assert told(subject, body) == expected


@pytest.mark.parametrize("rows", [
    "Post reach\n4,310\n▲ 12%\nNew comments\n34\n▲ 6%\nShares\n5\n0%",
    "4,310\nPost reach\n▲ 12%\n34\nNew comments\n▲ 6%\n5\nShares",
    "Summary\n34\nNew comments\n5\nShares",
    "New comments\n34\nShares\n5\nSee all\nhttps://www.facebook.com/acme",
    "New comments: 34\nShares: 5\nScore: 4.8",
    "**New comments**: 34\n**Shares**: 5",
])
def test_tables(rows):
    """The number may stand above or below its name; what else is counted, headings and buttons lead nobody astray."""
    assert told("Acme Furniture: your week", f"Nov 9 – Nov 15, 2026\n{rows}\n\n© Acme") == {"comment": 34, "share": 5}


@pytest.mark.parametrize(("text", "first", "last", "exact"), [
    ("Nov 9 – Nov 15, 2026", *WEEK, True),
    ("November 9 – 15", *WEEK, True),
    ("from Nov 9 to Nov 15.", *WEEK, True),
    ("9.–15. November 2026", *WEEK, True),
    ("с 9 по 15 ноября", *WEEK, True),
    ("du 9 au 15 novembre", *WEEK, True),
    ("09.11.2026 – 15.11.2026", *WEEK, True),
    ("2026-11-09 – 2026-11-15", *WEEK, True),
    ("in October 2026", date(2026, 10, 1), date(2026, 10, 31), True),
    ("last month", date(2026, 10, 1), date(2026, 10, 31), True),
    ("last week", *WEEK, False),
    ("in the last 28 days", date(2026, 10, 19), date(2026, 11, 15), False),
    ("yesterday", date(2026, 11, 15), date(2026, 11, 15), False),
    ("since your last visit on November 13", date(2026, 11, 13), date(2026, 11, 16), False),
])
def test_days(text, first, last, exact):
    total, = read("Summary of your page", f"{text}\nYou got 34 new comments.")
    assert (total.first, total.last, total.exact) == (first, last, exact)


def test_a_year_that_is_not_said_is_the_latest_that_fits():
    total, = read("Your summary", "Dec 28 – Jan 3\nYou got 34 new comments.", sent="Mon, 04 Jan 2027 07:00:00 +0000")
    assert (total.first, total.last) == (date(2026, 12, 28), date(2027, 1, 3))


@pytest.mark.parametrize(("subject", "body"), [
    ("34 new comments", "See them"),                                                    # no time
    ("Your weekly summary", "See what happened"),                                       # no number
    ("Get 50 new followers this week", "Boost your Page and reach 500 new followers this week"),
    ("Would you like 50 new reviews a week?", "Your weekly offer: up to 50 new reviews"),
    ("Popular posts this week", "You got 34 new comments"),
    ("Your weekly digest", "Popular this week\nHow to fix a kettle\n34 comments\n120 likes"),
    ("Your weekly digest", "Ann: How to fix a kettle\n34 comments\nBob: Tables\n12 comments"),
    ("Your weekly summary", "You have 12 unread messages"),                             # of any time
    ("Your weekly summary", "Your comments are 34 % of all, at 10:30, for $34, v1.2 comments"),
    ("Your weekly summary", "You reached 1.2K new followers"),                          # rounded
    ("Nov 9 – Nov 15, 2027", "You got 34 new comments."),                               # still to come
    ("Jan 9 – Jan 15, 2026", "You got 34 new comments."),                               # long ago
])
def test_nothing_is_counted(subject, body):
    assert told(subject, body) == {}


def test_without_a_date_of_its_own_nobody_knows_which_week():
    assert told("34 new comments last week", sent=None) == {}


PAGES = {"X_Facebook": "from 2401:db00 by www.facebook.com with HTTP (ZuckMail);"}


def outcome_of(*arguments, signed=True, **options):
    domain = "facebookmail.com" if signed else "evil.example"
    raw = message(*arguments, **PAGES, **options)
    raw = (f"Authentication-Results: mx.acme.example; dkim={'pass' if signed else 'fail'} header.d={domain}; "
           f"dmarc={'pass' if signed else 'fail'} (p=REJECT) header.from=facebookmail.com\n").encode() + raw
    return parsers.parse(raw, parsers.Context(authserv_ids=frozenset({"mx.acme.example"})))


def test_beside_the_ignoring():
    """What was ignored stays so for the same reason; a summary that nobody could read needs no person any more."""
    counted = outcome_of("Your Page's week", "You got 34 new comments last week.", X_Facebook_Notify="page_insights")
    assert (counted.name, counted.reason) == ("ignored", "service mail of the network: page_insights")
    assert [(total.channel, total.action, total.number) for total in counted.totals] == [("facebook", "comment", 34)]
    unread = outcome_of("34 new comments last week")
    assert (unread.name, len(unread.totals), unread.verdict) == ("ignored", 1, "verified")
    assert outcome_of("Your week").name == "unknown"


def test_only_what_the_origin_tells_of():
    assert not outcome_of("12 new questions last week", X_Facebook_Notify="page_insights").totals


def test_nothing_of_a_forged_summary():
    forged = outcome_of("34 new comments last week", signed=False)
    assert (forged.verdict, forged.totals) == ("failed", ())


def test_promotions_stay_as_they_were():
    offer = outcome_of("Get 50 new followers this week", "Boost your Page.", X_Facebook_Notify="promo_page")
    assert (offer.name, offer.reason, offer.totals) == ("ignored", "service mail of the network: promo_page", ())


def test_over_the_pipe_and_back():
    outcome = Ignored(totals=(Total("vk", "comment", 34, *WEEK, exact=False, source_key="club1", source_name="Acme"),))
    assert serial.outcome_from(serial.loads(serial.dumps(serial.outcome_values(outcome)))) == outcome


def test_values_that_no_database_takes():
    total = Total("vk", "comment", 10**12, *WEEK)
    assert total.number == MAX_TOTAL
    for wrong in ({"action": "hug"}, {"first": date(2026, 11, 16)}):
        with pytest.raises(ValueError, match="."):
            dataclasses.replace(total, **wrong)


@pytest.mark.parametrize("body", [
    "1 " * 90_000, "1\n" * 50_000, "comments\n" * 50_000, "9 nov - " * 10_000, ("1 new " * 30 + "\n") * 1000,
    ("nov 9 " * 30 + "\n") * 1000, ("1.1.- " * 30 + "\n") * 1000, ("0" * 190 + "\n") * 1000,
    ("12 new new new new comments " * 7 + "\n") * 1000,
])
def test_any_row_is_read_at_once(body):
    began = time.process_time()
    read("Your weekly summary", body)
    assert time.process_time() - began < 1


def test_no_general_reader_counts():
    """What may be anything is no summary of a place of ours."""
    assert {parser.code for parser in BUILTIN if parser.general} >= {"form", "letter", "notification"}
    raw = message("34 new comments last week", sender="Ann Lee <ann@lee.example>")
    assert not parsers.parse(raw, parsers.Context()).totals
