# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Senders of which only the address is known: what a row of the table gives, and what it must not take."""

import sys

import pytest

import parsers
from parsers import Context
from parsers.kinds.unverified import Sender, parsers_of

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}), own_identities=frozenset({"acme"}))
ROW = Sender(
    *("kettlebook", "Kettlebook", "kettlebook", "network", "comment like follow"),
    *(("kettlebook.example",), ("kettlebook.example",), ("pics.example",)),
    profile=r"https://kettlebook\.example/u/(?P<key>\w+)",
)


def mail(subject, body="", sender="noreply@kettlebook.example", headers=""):
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\n{headers}"
    head += "Content-Type: text/html; charset=utf-8\n"
    return f"{head}\n<html><body>{body}</body></html>".encode()


def read(*arguments, rows=(ROW,), **values):
    return parsers.parse(mail(*arguments, **values), CONTEXT, parsers_of(rows, {"__name__": __name__}))


BODY = (
    '<table><tr><td><a href="https://kettlebook.example/u/ann"><img src="https://pics.example/ann.png"></a> '
    '<a href="https://kettlebook.example/u/ann?token=1">Ann Lee</a> commented on your post</td></tr></table>'
    '<blockquote>Is it red?</blockquote><a href="https://kettlebook.example/posts/7?token=1">View</a>'
    '<a href="https://evil.example/posts/8">Look</a>'
)


def test_a_row_is_all_a_sender_needs():
    outcome = read("Ann Lee commented on your post", BODY)
    assert (outcome.parser, outcome.basis) == ("kettlebook", "unverified")
    (interest,) = outcome.found
    assert {name: value for name, value in interest.as_dict().items() if value} == {
        "channel": "kettlebook",
        "action": "comment",
        "author_name": "Ann Lee",
        "author_key": "ann",
        "author_url": "https://kettlebook.example/u/ann",
        "author_photo": "https://pics.example/ann.png",
        "text": "Is it red?",
        "url": "https://kettlebook.example/posts/7",
        "answer": "page",
        "thread_key": "https://kettlebook.example/posts/7",
    }


def test_a_parser_process_finds_the_classes():
    """By module and name, as those of hand-written parsers."""
    for parser in parsers.BUILTIN:
        kind = type(parser)
        assert getattr(sys.modules[kind.__module__], kind.__qualname__) is kind


def test_action_that_the_sender_does_not_have():
    """A review site has no followers, whatever a sentence in its mail says."""
    outcome = read("Ann Lee left a review", BODY.replace("commented on your post", "left a review"))
    assert outcome.name == "unknown"


def test_person_who_works_there_writes_a_letter():
    """Only mail with a sign of a program is a notification."""
    assert read("Ann Lee commented on your post", sender="Ann <ann@kettlebook.example>").parser == ""
    listed = read("Ann Lee commented on your post", BODY, "Ann <ann@kettlebook.example>", "List-Unsubscribe: <x>\n")
    assert listed.parser == "kettlebook"


@pytest.mark.parametrize(
    "sender", ["Ann <ann.lee@google.com>", "Ann <ann@apple.com>", "Ann <ann@yandex.ru>", "Ann <ann@amazon.com>"]
)
def test_letters_from_big_domains_stay_letters(sender):
    outcome = parsers.parse(mail("Ann Lee left a 5-star review for Acme", "Hello", sender), CONTEXT)
    assert (outcome.parser, outcome.name) == ("letter", "parsed")


def test_programs_of_big_domains_are_not_all_ours():
    """no-reply@google.com sends more than reviews of apps."""
    outcome = parsers.parse(mail("Security alert", "New login", "no-reply@accounts.google.com"), CONTEXT)
    assert outcome.parser == "letter" and outcome.name == "unknown"


def test_several_notices_are_several_cards():
    """Each person once, with the link beside him; the rest as a count; own actions apart."""
    rows = "".join(
        f'<tr><td><a href="https://kettlebook.example/u/{key}">{name}</a>{words} '
        f'<a href="https://kettlebook.example/posts/{post}?token=1">View</a></td></tr>'
        for key, name, words, post in (
            ("ann", "Ann Lee", " commented on your post: “Is it red?”", 7),
            ("bo", "Bo Ek", "and 4 others liked your photo", 8),
            ("acme", "Acme", " commented on your post: “Yes.”", 7),
            ("ann", "Ann Lee", " commented on your post: “Is it red?”", 7),
        )
    )
    outcome = read("You have 3 new notifications", f"<table>{rows}</table>")
    told = [(found.author_key, found.action, found.text, found.others, found.url[-1]) for found in outcome.found]
    assert told == [("ann", "comment", "Is it red?", 0, "7"), ("bo", "like", "", 4, "8")]
    assert [(own.author_key, own.thread_key) for own in outcome.own] == [("acme", "https://kettlebook.example/posts/7")]


def test_digest_without_persons_makes_no_card():
    assert read("You have 3 new notifications", "Log in to see them.").name == "ignored"
    assert read("Du hast 3 neue Benachrichtigungen", "Melde dich an, um sie zu sehen.").name == "ignored"


@pytest.mark.parametrize(
    "stars, rating",
    [("★★★☆☆", 3), ("4 out of 5", 4), ("Оценка: 2", 2), ("5 звёзд", 5), ("1-star", 1), ("wonderful", None)],
)
def test_stars(stars, rating):
    row = ROW._replace(group="review", actions="review")
    body = f"<p>Ann Lee left a review</p><p>{stars}</p><p>Red.</p><p>Reply</p>"
    outcome = read("Ann Lee left a review", body, rows=[row])
    assert [interest.rating for interest in outcome.found] == [rating]


@pytest.mark.parametrize(
    "sentence, name, place",
    [
        ("New 5-star review from Ann Lee for Acme Café", "Ann Lee", "Acme Café"),
        ("Ann Lee left a review for Acme Café", "Ann Lee", "Acme Café"),
        ("Анна Ли оставила отзыв о компании «Акме»", "Анна Ли", "Акме"),
        ("Новый отзыв от Анна Ли о «Акме»", "Анна Ли", "Акме"),
    ],
)
def test_place_of_a_review(sentence, name, place):
    row = ROW._replace(group="review", actions="review")
    (interest,) = read(sentence, rows=[row]).found
    assert (interest.author_name, interest.source_name, interest.source_key) == (name, place, place.lower())
    (product,) = read(sentence, rows=[row._replace(products=True)]).found
    assert (product.author_name, product.product, product.source_name) == (name, place, "Kettlebook")


@pytest.mark.parametrize(
    "subject, answer",
    [("New message from Ann Lee", "mail"), ("Callback request from Ann Lee", "call"), ("Заказ звонка от Анна", "call")],
)
def test_how_a_visitor_is_answered(subject, answer):
    row = ROW._replace(group="chat", actions="message request")
    lines = "<p>Email: ann@lee.example</p><p>Phone: +44 20 7946 0018</p>"
    (interest,) = read(subject, lines, rows=[row]).found
    assert (interest.email, interest.phone, interest.answer) == ("ann@lee.example", "+44 20 7946 0018", answer)
