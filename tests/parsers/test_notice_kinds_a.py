# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Kinds of notifications and of shops' mails, in invented mails of their layouts."""

import pytest
from notice_mail import mail, told

import parsers
from parsers import Context, links

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def outcome(*arguments, **values):
    found = parsers.parse(mail(*arguments, **values).raw, CONTEXT)
    return found.name, found.reason


ORDER = (
    "Hei,\n\nVahvistamme, että tilauksenne {} on vastaanotettu.\n\n * Laatikko 40x30 - määrä: 20 - hinta: 18,00 €\n\n"
    "Kori yhteensä: 18,00 €\nToimitus: 5,00 €\nTilaus yhteensä: 23,00 €\n\nToimitusosoite:\n\nAcme\nSatamakatu 4")


def test_a_shop_confirms_an_order_without_a_link():
    assert outcome("Tilauksen 100244 vahvistus", ORDER.format(100244), sender="tilaukset@laatikot.example") == (
        "unknown", "a shop confirms to the reader what he bought")
    # a person's letter, and that of somebody who asks
    assert outcome("Tilaus", ORDER.format(100244), sender="matti@laatikot.example")[0] == "parsed"
    body = ORDER.format(100244) + "\n\nHaluaisin tietää, missä se on?"
    assert outcome("Tilaus 100244", body, sender="tilaukset@laatikot.example")[0] == "parsed"


LOGIN = (
    "<h1>Wir haben eine Anmeldung von einem neuen Gerät festgestellt</h1><p>Gerät: Windows<br>Ort: Graz</p>"
    "<p>Wenn Sie das waren, brauchen Sie nichts weiter zu tun.{}</p>"
    '<p><a href="https://www.kasse.example/security/">Konto prüfen</a></p>'
    "<p>Kasse S.A. Bitte antworten Sie nicht auf diese E-Mail.</p>")


def test_a_site_tells_of_a_login_as_we():
    sender = "Kasse <service@kasse.example>"
    assert outcome("Login von einem neuen Gerät", LOGIN.format(""), sender=sender, kind="html")[0] == "unknown"
    body = LOGIN.format(" Ich komme nicht hinein.")
    assert outcome("Login von einem neuen Gerät", body, sender=sender, kind="html")[0] == "parsed"


def test_the_address_stands_in_the_subject():
    subject = "#comment - taro_k commented on /docs/kettle at URL: https://wiki.club.example/64f0a1b2c3d4e5f601234599"
    body = "taro_k が /docs/kettle にコメントしました。\n\n----------------------\n\n温度表は最新版ですか？\n"
    assert told(subject, body, sender="wiki@club.example") == (
        "comment", "taro_k", "温度表は最新版ですか？", "https://wiki.club.example/64f0a1b2c3d4e5f601234599")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://club.example/View.aspx?blogid=2f1c7a60-9b1e-4d1f-8c55-1a2b3c4d5e6f",
         "https://club.example/View.aspx?blogid=2f1c7a60-9b1e-4d1f-8c55-1a2b3c4d5e6f"),
        ("https://club.example/View.aspx?session=2f1c7a60-9b1e-4d1f-8c55-1a2b3c4d5e6f",
         "https://club.example/View.aspx"),
        ("https://club.example/#/space/files/our-partners", "https://club.example/#/space/files/our-partners"),
        ("https://club.example/#/login/k2J9xQa81", "https://club.example/"),
    ],
)
def test_places_of_links(url, kept):
    assert links.tidied(url) == kept


def test_a_link_that_publishes_is_not_opened():
    body = (
        "Page: https://www.club.example/products/kettle/\nFrom: Sigrid Dahl\nEmail: sigrid@post.example\n"
        "Action: Approve Now: https://www.club.example/products/kettle/?field=c&page_id=1&comment_success=approve\n"
        "Text: Would you ship it to Norway?")
    assert told("Comment posted to: www.club.example - Kettle", body, sender="mail@www.club.example")[3] == (
        "https://www.club.example/products/kettle/")
