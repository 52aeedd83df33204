# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Alert mails: subjects of many languages, many pages, what is no page."""

from email.message import EmailMessage

import pytest

import parsers
from parsers.kinds import alert
from parsers.origins.google_alerts import _SUBJECT

CONTEXT = parsers.Context(own_addresses=frozenset({"sales@acme.example", "acme.works@gmail.com"}))


def alerted(*items, subject="Google Alert - acme"):
    """A mail with (title, address) of pages."""
    message = EmailMessage()
    message["From"] = "Google Alerts <googlealerts-noreply@google.com>"
    message["To"] = "sales@acme.example"
    message["Subject"] = subject
    message["Date"] = "Mon, 23 Nov 2026 06:15:00 +0000"
    message.set_content("=== News - 1 new result for [acme] ===\n\n" + "\n\n".join(
        f"{title}\nThe Post\nWords.\n<https://www.google.com/url?rct=j&url={url}&ct=ga>" for title, url in items))
    return parsers.parse(message.as_bytes(), CONTEXT)


@pytest.mark.parametrize("subject, query", [
    ("Google Alert - acme kettle", "acme kettle"),
    ("Google Alert - acme: the works", "acme: the works"),
    ("Google-Alert – acme", "acme"),
    ("Alerte Google : acme", "acme"),
    ("Alerta de Google: \"acme works\"", "\"acme works\""),
    ("Alerta do Google – acme", "acme"),
    ("Оповещение Google: чайник", "чайник"),
    ("Google アラート - acme", "acme"),
    ("Alert Google – acme", "acme"),
])
def test_the_words_are_told_by_subjects_of_any_language(subject, query):
    assert _SUBJECT.fullmatch(subject)["query"] == query


def test_a_page_stands_once_and_our_own_pages_are_none():
    outcome = alerted(
        ("A", "https://www.post.example/a"), ("Again", "https://post.example/a"), ("B", "https://post.example/b"),
        ("Ours", "https://shop.acme.example/x"), ("Nowhere", "javascript:alert(1)"))
    assert [(one.title, one.external_ref) for one in outcome.found] == [
        ("A", "post.example/a"), ("B", "post.example/b")]
    # mail for everybody is nobody's own site
    assert alerted(("A", "https://gmail.com/a")).found


def test_tokens_of_a_page_are_left_out():
    [one] = alerted(("A", "https://post.example/a%3Fid%3D7%26token%3Dsecret%26utm_source%3Dga")).found
    assert one.url == "https://post.example/a?id=7"


def test_a_word_that_sounds_like_a_confirmation_is_an_alert():
    assert alerted(("Bank confirms", "https://post.example/a"), subject="Google Alert - confirm").found


def test_a_mail_makes_so_many_cards_at_most():
    pages = [(f"Page {number}", f"https://post.example/{number}") for number in range(alert.MAX_MENTIONS + 50)]
    assert len(alerted(*pages).found) == alert.MAX_MENTIONS
