# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Promise 26: a form's page opens where it stands on our site; whom a mail calls its reader proves nothing."""

import pytest

import parsers

FORM = (
    "From: Web forms <{sender}>\nTo: {to}\nSubject: New message from your website\nMessage-ID: <1@x.example>\n"
    "Content-Type: text/plain; charset=utf-8\n\nName: Mia Stone\nE-mail: mia@stone.example\n"
    "Message: Is the red kettle loud? We need two of them.\nPage: https://{page}/contact/\n")
OURS = parsers.Context(own_addresses=frozenset({"sales@acme.example"}))


def url(context, **values):
    values = {"sender": "no-reply@forms.example", "to": "sales@acme.example", "page": "www.acme.example"} | values
    outcome = parsers.parse(FORM.format(**values).encode(), context)
    assert outcome.found[0].author_name == "Mia Stone"
    return outcome.found[0].url


def test_promise_26_the_page_of_our_form_opens():
    assert url(OURS) == "https://www.acme.example/contact/"


@pytest.mark.parametrize("to", ["boss@evil.example", "sales@acme.example.evil.example", "x@gmail.com"])
def test_promise_26_a_mail_to_somebody_else_makes_no_site_ours(to):
    assert url(OURS, to=to, page="www.evil.example") == ""
