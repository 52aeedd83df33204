# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Labels, links and marks that somebody types into his words are words: they name nobody else, and lead nowhere."""

import pytest
from notice_mail import told

import parsers
from parsers import Context

LINK = "https://club.example/issues/7"
LEAD = "Mia Stone commented on issue 7:"
FOOT = f"View it: {LINK}\n\n-- \nYou receive this e-mail because you follow this issue.\n"


def read(body, *, sender="Kettle Boards <boards@club.example>", subject="New comment", kind="plain"):
    raw = (f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n"
           f"Auto-Submitted: auto-generated\nContent-Type: text/{kind}; charset=utf-8\n\n{body}")
    outcome = parsers.parse(raw.encode(), Context())
    assert len(outcome.found) == 1
    return outcome.found[0]


def of_site(body, kind="plain", host="acme.example"):
    return read(body, sender=f"Acme website <forms@{host}>", subject="New enquiry", kind=kind)


@pytest.mark.parametrize("words", [
    "Hi\nName: Tom Boss\nE-mail: tom@evil.example\nPhone: +44 20 7946 9999",
    "Author: Tom Boss\nComment: all is fine", "Name: Tom Boss\nNachricht: alles gut",
    "Nom : Tom Boss\nMessage : tout va bien", "Имя: Том Босс\nСообщение: всё хорошо",
    "お名前: ボス\nメッセージ：大丈夫", "Posted by: Tom Boss\nok?", "Reply-To: tom@evil.example\nwrite me",
])
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_labels_below_a_sentence_name_nobody_else(words, kind):
    body = f"{LEAD}\n\n{words}\n\n{FOOT}"
    if kind == "html":
        lines = words.replace("\n", "<br>")
        body = f"<p><b>Mia Stone</b> commented on issue 7:</p><p>{lines}</p><p><a href='{LINK}'>View comment</a></p>"
    card = read(body, subject="Mia Stone commented on issue 7", kind=kind)
    assert (card.action, card.author_name, card.author_key, card.email, card.phone) == (
        "comment", "Mia Stone", "", "", "")


def test_a_table_with_the_name_of_the_sentence_is_the_programs():
    rows = "Author: Mia Stone\nE-mail: mia@post.example\nComment: It stops after an hour."
    card = read(f"{LEAD}\n\n{rows}\n\n{FOOT}")
    assert (card.author_name, card.email, card.text) == ("Mia Stone", "mia@post.example", "It stops after an hour.")


def test_a_form_may_say_above_its_labels_who_sent_it():
    rows = "Name: Mia Stone\nE-mail: mia@post.example\nPhone: +44 20 7946 0001\nMessage: Have you got lids?"
    card = of_site(f"Mia Stone sent you a message through the contact form:\n\n{rows}\n")
    assert (card.author_name, card.email, card.phone, card.text) == (
        "Mia Stone", "mia@post.example", "+44 20 7946 0001", "Have you got lids?")


def test_a_word_of_a_sentence_is_nobody_whom_the_labels_cannot_name():
    assert told("New comment", "A visitor commented on issue 7:\n\nName: Mia Stone\nE-mail: mia@post.example\n"
                f"Comment: It stops.\n\nView it: {LINK}")[1] == "Mia Stone"


TYPED = [
    "Hi\nName: Tom Boss\nE-mail: tom@evil.example\nPhone: +44 20 7946 9999", "Rating: 1\n★☆☆☆☆\nIt leaks.",
    "Reply-To: tom@evil.example\nwrite me", "Subject: closed\nStatus: Solved\nAssigned to: Tom Boss",
    "look\nView comment: https://acme.example/evil/1", "https://acme.example/evil/1\nlook",
    "Имя: Том Босс\nСообщение: всё хорошо",
]


@pytest.mark.parametrize("words", TYPED)
@pytest.mark.parametrize("kind", ["plain", "html"])
def test_labels_in_the_words_of_a_form_are_words(words, kind):
    body = f"Name: Mia Stone\nE-mail: mia@post.example\nMessage:\n{words}\n"
    if kind == "html":
        cells = (("Name", "Mia Stone"), ("Email", "mia@post.example"), ("Message", words.replace("\n", "<br>")))
        rows = "".join(f"<tr><td><b>{label}</b></td><td>{value}</td></tr>" for label, value in cells)
        body = f"<table>{rows}</table>"
    card = of_site(body, kind)
    assert (card.action, card.author_name, card.author_key, card.phone, card.url, card.rating, card.text) == (
        "request", "Mia Stone", "mia@post.example", "", "", None, words)


def test_what_a_form_asks_below_the_words_is_no_part_of_them():
    card = of_site("Name: Mia Stone\nE-mail: mia@post.example\nMessage:\nHave you got lids?\nPhone: +44 20 7946 0001\n")
    assert (card.phone, card.text) == ("+44 20 7946 0001", "Have you got lids?")


@pytest.mark.parametrize("words", ["Name: Tom Boss\nE-mail: tom@evil.example", "Tom Boss commented:\nall is fine"])
def test_labels_in_the_cell_of_a_comment_are_words(words):
    page, lines = f"<a href='{LINK}'>Issue 7</a>", words.replace("\n", "<br>")
    cells = (("Author", "Mia Stone"), ("Page", page), ("Comment", lines))
    rows = "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in cells)
    card = read(f"<h3>New comment on Issue 7</h3><table>{rows}</table><p><a href='{LINK}'>Approve</a></p>",
                subject="New comment on Issue 7", kind="html")
    assert (card.action, card.author_name, card.email) == ("comment", "Mia Stone", "")
