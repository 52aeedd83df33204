# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Programs whose frame is the same in all languages, in translations that no table has."""

import pytest

from parsers import Context, parse

MAIL = """\
Date: Wed, 18 Nov 2026 10:11:12 +0000
From: Acme Q&A <noreply@qa.acme.example>
To: works <sales@acme.example>
Message-ID: <qa-1@qa.acme.example>
Subject: Q&A
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

acme,

{sentence}:


{text}


{label}:


Teapots


{call}:

https://qa.acme.example/413/teapots?show=416#{place}

Acme Q&A
"""
TEXT = "Is it red?\n\nI ask:\nhow much is it?"


@pytest.mark.parametrize(("sentence", "label", "call", "place", "action"), (
    ("Mia Berg har kommenterat din fråga på Acme Q&A", "Din fråga löd", "Här kan du svara", "c416", "comment"),
    ("Mia Berg ha risposto alla tua domanda su Acme Q&A", "La tua domanda", "Scegli la migliore", "a416", "reply"),
    ("Mia Berg skomentował Twoje pytanie w Acme Q&A", "Twoje pytanie", "Możesz odpowiedzieć tutaj", "c416", "comment"),
))
def test_question2answer(sentence, label, call, place, action):
    mail = MAIL.format(sentence=sentence, label=label, call=call, place=place, text=TEXT)
    outcome = parse(mail.encode(), Context())
    [card] = outcome.interests
    assert (outcome.parser, outcome.basis) == ("question2answer", "probable")
    assert (card.action, card.author_name, card.text, card.title) == (action, "Mia Berg", TEXT, "Teapots")


def test_no_frame_without_a_label():
    """Who asks a question in the words of a mail without a label is not cut."""
    values = {"sentence": "Mia Berg har kommenterat din fråga", "label": "x" * 80, "call": "Svara", "place": "c416"}
    mail = MAIL.format(**values, text=TEXT)
    outcome = parse(mail.encode(), Context())
    assert outcome.parser != "question2answer" or TEXT in outcome.interests[0].text
