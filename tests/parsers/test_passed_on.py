# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who passes on the mail of a program, with its pictures and links, is heard himself."""

import pytest

import parsers

PICTURES = {
    "mastodon": '<img src="https://social.tee.example/packs/media/images/mailer/wordmark-5ec91.png">',
    "mastodon, an action": '<img src="https://social.tee.example/packs/media/images/mailer/icon_grade.png">',
    "opencart": '<a href="https://shop.acme.example/index.php?route=account/order.info&amp;order_id=3312">3312</a>',
    "coral": '<a href="https://coral.acme.example/account/email/confirm#confirmToken=eyJh">confirm</a>',
}


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_a_person_passes_on_a_mail_with_its_pictures(picture):
    raw = (
        "From: Olga Tee <olga@tee.example>\nTo: sales@acme.example\nSubject: What is this?\n"
        "Message-ID: <1@tee.example>\nContent-Type: text/html; charset=utf-8\n\n"
        f"<div>Hello, I got this mail of yours. What am I to do with it?</div><div>{picture}</div>").encode()
    outcome = parsers.parse(raw, parsers.Context())
    assert outcome.parser == "letter"
    assert [(one.action, one.author_name) for one in outcome.interests] == [("letter", "Olga Tee")]
