# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""``parse``: choice of the parser, what it fills in, and that it never raises."""

import logging
from datetime import datetime, timezone

import pytest

import parsers
from parsers import Context, Failed, Ignored, Interest, Parsed, ParserError, Unknown
from parsers.base import Parser
from parsers.wording import named_persons

MAIL = b"From: Ann Lee <ann@example.net>\nSubject: Hello\nMessage-ID: <1@example.net>\n\nHello!\n"


def make(code, score, outcome=None):
    """A parser of that code that scores ``score`` (or raises it) and gives ``outcome`` (or raises it)."""

    class Made(Parser):
        channel = "mail"
        basis = "probable"
        version = 7

        def score(self, message):
            if isinstance(score, Exception):
                raise score
            return score

        def parse(self, message, context):
            if isinstance(outcome, Exception):
                raise outcome
            return outcome or Ignored(reason=code)

    Made.code = code
    return Made()


def test_highest_score_wins():
    outcome = parsers.parse(MAIL, Context(), [make("low", 10), make("high", 90), make("none", None)])
    assert (outcome.parser, outcome.parser_version, outcome.basis, outcome.reason) == ("high", 7, "probable", "high")


def test_of_equals_the_first_wins():
    assert parsers.parse(MAIL, Context(), [make("first", 50), make("second", 50)]).parser == "first"


def test_nobody_claims():
    outcome = parsers.parse(MAIL, Context(), [make("none", None)])
    assert isinstance(outcome, Unknown) and not outcome.parser and outcome.reason


def test_identity_of_the_message():
    outcome = parsers.parse(MAIL, Context())
    assert (outcome.message_id, outcome.sender, outcome.subject) == ("1@example.net", "ann@example.net", "Hello")


def test_bad_score_does_not_stop_the_rest(caplog):
    with caplog.at_level(logging.CRITICAL):
        outcome = parsers.parse(MAIL, Context(), [make("bad", ZeroDivisionError()), make("good", 1)])
    assert outcome.parser == "good"


def test_bad_score_alone_is_a_failure(caplog):
    with caplog.at_level(logging.CRITICAL):
        outcome = parsers.parse(MAIL, Context(), [make("bad", ZeroDivisionError())])
    assert isinstance(outcome, Failed) and outcome.reason == "bad: ZeroDivisionError"


@pytest.mark.parametrize(
    "error", [KeyError("x"), RecursionError(), UnicodeError(), ValueError("secret text of a letter")]
)
def test_unforeseen_error(error, caplog):
    outcome = parsers.parse(MAIL, Context(), [make("bad", 1, error)])
    assert isinstance(outcome, Failed)
    assert (outcome.parser, outcome.reason) == ("bad", f"bad: {type(error).__name__}")
    assert len(caplog.records) == 1 and caplog.records[0].exc_info


def test_named_error_is_told_to_people():
    outcome = parsers.parse(MAIL, Context(), [make("strict", 1, ParserError("three stars of two"))])
    assert isinstance(outcome, Failed) and outcome.reason == "strict: three stars of two"


def test_system_exit_is_not_swallowed():
    class Quit(type(make("quit", 1))):
        code = "quit"

        def parse(self, message, context):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parsers.parse(MAIL, Context(), [Quit()])


def test_unknown_action_is_refused():
    with pytest.raises(ValueError):
        Interest(channel="mail", action="poke")


@pytest.mark.parametrize(
    "others, kept", [(0, 0), (12, 12), (-3, 0), (2**31 - 1, 2**31 - 1), (2**31, 2**31 - 1), (10**15, 2**31 - 1)]
)
def test_counts_fit_into_the_database(others, kept):
    assert Interest(channel="mail", action="like", others=others).others == kept


@pytest.mark.parametrize("rating, kept", [(None, None), (1, 1), (5, 5), (0, 1), (-1, 1), (6, 5), (10**15, 5)])
def test_stars_are_one_to_five(rating, kept):
    assert Interest(channel="review", action="review", rating=rating).rating == kept


def test_a_number_of_15_digits_in_a_mail():
    raw = (
        b"From: Facebook <notification@facebookmail.com>\nX-Facebook-Notify: like; mailid=1\n"
        b"Subject: Ann Lee and 999,999,999,999,999 others liked your post.\n\nHello\n"
    )
    outcome = parsers.parse(raw, Context())
    assert [(one.author_name, one.others) for one in outcome.found] == [("Ann Lee", 2**31 - 1)]


@pytest.mark.parametrize(
    "own", [{"own_identities": frozenset({"ann lee"})}, {"own_addresses": frozenset({"ann@example.net"})}]
)
def test_own_actions_make_no_card(own):
    interest = Interest(channel="mail", action="letter", author_name="Ann Lee", author_key="ann@example.net")
    parser = make("any", 1)
    assert parser.parsed([interest], Context(**own)) == Ignored(reason="own action", own=(interest,))
    other = Interest(channel="mail", action="letter", author_name="Bo Ek")
    assert parser.parsed([interest, other], Context(**own)) == Parsed(interests=(other,), own=(interest,))
    assert "own" not in parser.parsed([other], Context(**own)).as_dict()


def test_no_interest_is_unknown_not_empty():
    assert isinstance(make("any", 1).parsed([], Context()), Unknown)


@pytest.mark.parametrize(
    "told, expected",
    [
        ("Tue, 10 Nov 2026 09:14:05 -0800", "2026-11-10T17:14:05+00:00"),
        ("Tue, 10 Nov 2026 09:14:05", "2026-11-10T09:14:05+00:00"),
        ("Mon, 1 Jan 0001 00:00:00 +0000", "2026-11-23T00:00:00+00:00"),
        ("Fri, 31 Dec 9999 23:59:59 -1200", "2026-11-23T00:00:00+00:00"),
        ("Fri, 31 Dec 2026 23:59:59 +9999", "2026-11-23T00:00:00+00:00"),
        ("Fri, 31 Dec 2036 23:59:59 +0000", "2026-11-23T00:00:00+00:00"),
        ("yesterday", "2026-11-23T00:00:00+00:00"),
        ("", "2026-11-23T00:00:00+00:00"),
    ],
)
def test_date(told, expected):
    """Absurd and future dates fall back to when the server took the message in."""
    context = Context(received_at=datetime(2026, 11, 23, tzinfo=timezone.utc))
    outcome = parsers.parse(b"Date: " + told.encode() + b"\n" + MAIL, context)
    assert outcome.as_dict()["interests"][0]["date"] == expected


@pytest.mark.parametrize(
    "sentence, expected",
    [
        ("Ann Lee", (["Ann Lee"], 0)),
        ("Ann Lee and Bo Ek", (["Ann Lee", "Bo Ek"], 0)),
        ("Ann Lee, Bo Ek and 12 others", (["Ann Lee", "Bo Ek"], 12)),
        ("Ann Lee and 1 other person", (["Ann Lee"], 1)),
        ("Анна Ли, Борис Эк и ещё 3 человека", (["Анна Ли", "Борис Эк"], 3)),
        ("Анна Ли и 7 других пользователей", (["Анна Ли"], 7)),
        ("Анна и Борис", (["Анна", "Борис"], 0)),
        ("Анна Ли и ещё 12 человек", (["Анна Ли"], 12)),
        ("Анна Ли, Борис Эк и еще 1 человек", (["Анна Ли", "Борис Эк"], 1)),
        ("Анна Ли и ещё один человек", (["Анна Ли"], 1)),
        ("Анна Лии ещё 12 человек", (["Анна Ли"], 12)),
        ("Анна Ли и ещё12 человек", (["Анна Ли"], 12)),
        ("Ann Leeand 12 others", (["Ann Lee"], 12)),
        ("Ann Lee, Bo Ekand 1 other", (["Ann Lee", "Bo Ek"], 1)),
        ("Ann Lee and 12others", (["Ann Lee"], 12)),
        ("Ann Lee & 3 others", (["Ann Lee"], 3)),
        ("Ann Lee, 3 others", (["Ann Lee"], 3)),
        ("Ann Lee and 1,204 others", (["Ann Lee"], 1204)),
        ("Ann Lee and one other person", (["Ann Lee"], 1)),
        ("Roland Sand and 2 others", (["Roland Sand"], 2)),
        ("Roland", (["Roland"], 0)),
    ],
)
def test_named_persons(sentence, expected):
    assert named_persons(sentence) == expected


def test_forged_own_action_is_not_told():
    """Else a forger could close the open cards of a thread."""
    raw = (
        b"From: Acme <sales@acme.example>\nFrom: evil@evil.example\nTo: ann@example.net\nSubject: Re: Kettle\n"
        b"Message-ID: <2@acme.example>\nReferences: <1@example.net>\n\nDone.\n"
    )
    context = Context(own_addresses=frozenset({"sales@acme.example"}))
    genuine = parsers.parse(raw.replace(b"From: evil@evil.example\n", b""), context)
    assert [(own.thread_key, own.text) for own in genuine.own] == [("1@example.net", "Done.")]
    forged = parsers.parse(raw, context)
    assert (forged.verdict, forged.own) == ("failed", ())


def test_who_claims_by_sender_is_asked_about_that_mail_only():
    asked = []

    class Network(Parser):
        code, channel, basis = "network", "mail", "certain"
        by_sender, sender_domains = True, ("example.net",)

        def score(self, message):
            asked.append(message.sender.domain)
            return 1

        def parse(self, message, context):
            return Ignored(reason="asked")

    for domain in (b"example.net", b"mail.example.net", b"notexample.net", b"example.org"):
        parsers.parse(b"From: ann@" + domain + b"\nSubject: x\n\nHello", Context(), [Network()])
    parsers.parse(b"Subject: nobody sent it\n\nHello", Context(), [Network()])
    assert asked == ["example.net", "mail.example.net"]
