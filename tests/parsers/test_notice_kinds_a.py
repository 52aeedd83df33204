# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Kinds of notifications and of shops' mails, in invented mails of their layouts."""

import pytest
from notice_mail import mail, told

import parsers
from parsers import Context, links, telling
from parsers.kinds import filled_form

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


LINK = "https://club.example/t/7"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # the leave of a program, in the name of its site, with whatever stands below
        (f"Ann Lee wrote a comment:\n\nIs it loud?\n\nThank you for your trust.\nKettle Boards\n"
         f"Tea for all\n\n{LINK}",
         "Is it loud?"),
        (f"Ann Lee wrote a comment.\nSee it: {LINK}\n\nThank you for your trust.\nKettle Boards\n"
         "We live by donations.", ""),
        # a person's thanks are his
        (f"Ann Lee wrote a comment:\n\nIs it loud?\n\nThank you for your help.\nAnn\n\n{LINK}",
         "Is it loud?\n\nThank you for your help.\nAnn"),
        # where one answers on the site
        (f"Ann Lee wrote a comment:\n\nIs it loud?\nVisit Kettles to view and/or reply to the conversation.\n\n{LINK}",
         "Is it loud?"),
        (f"Ann Lee wrote a comment:\n\nIs it loud?\nVisit us to see and answer it yourself.\n\n{LINK}",
         "Is it loud?\nVisit us to see and answer it yourself."),
        # several labels in a line
        (f"Ann Lee replied to the ticket:\nCategory: Repairs - Status: Pending\n\nIs it loud?\n\n{LINK}",
         "Is it loud?"),
        (f"Ann Lee replied to the ticket:\nColour: red - Size: 20\n\nIs it loud?\n\n{LINK}",
         "Colour: red - Size: 20\n\nIs it loud?"),
    ],
)
def test_words_without_what_a_program_adds(body, text):
    assert told("New comment", body)[1:3] == ("Ann Lee", text)


def test_ratings_of_parts_stand_above_the_review():
    body = (
        "<p>Zákazník Petr Malý ohodnotil váš obchod.</p><p>Celkové hodnocení<br>100 %<br>Dodací lhůta<br>★★★★★<br>"
        "Kvalita komunikace<br>★★★★☆<br>Celkové shrnutí<br>Rychlé vyřízení, doporučuji!</p>"
        f'<p><a href="{LINK}">Reagovat na recenzi</a></p>')
    assert told("Nová recenze vašeho obchodu", body, kind="html")[:3] == (
        "review", "Petr Malý", "Rychlé vyřízení, doporučuji!")
    # a title above the stars is the person's
    body = f"Ann Lee reviewed your shop:\n\nWorks well\n★★★★☆\nIt is loud, though.\n\n{LINK}"
    assert told("New review", body)[2] == "Works well\n★★★★☆\nIt is loud, though."


def test_a_call_of_the_site_stands_in_one_body_alone():
    call = "Zeigen Sie, dass Ihnen die Meinung Ihrer Kunden wichtig ist, und kommentieren Sie die Bewertung."
    plain = f"Ann Lee hat Ihren Shop bewertet:\n\nDer Kessel war gut verpackt.\n\nAntworten: {LINK}"
    html = (
        "<p>Ann Lee hat Ihren Shop bewertet:</p><p>Der Kessel war gut verpackt.</p>"
        f'<p>{call}</p><p><a href="{LINK}">Bewertung beantworten</a></p>')
    body = (
        "--b\nContent-Type: text/plain; charset=utf-8\n\n{}\n--b\nContent-Type: text/html; charset=utf-8\n\n{}\n--b--")
    headers = 'MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\nX-Kind: '
    assert told("Neue Bewertung", body.format(plain, html), headers=headers)[2] == "Der Kessel war gut verpackt."
    own = plain.replace("verpackt.", f"verpackt.\n\n{call}")
    assert told("Neue Bewertung", body.format(own, html), headers=headers)[2].endswith(call)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A user of Kettle Archive, named Ioana Marin and using the email i@post.example, requested a copy.",
         "Ioana Marin"),
        ("You have received a new inquiry from Omar Said (Egypt).", "Omar Said"),
        ("Camille Renaud vient de rédiger un commentaire.", "Camille Renaud"),
        ("Åse Tveit har nett publisert ein kommentar på eit arrangement.", "Åse Tveit"),
        ("Montserrat Puig acaba de sol·licitar unir-se al grup.", "Montserrat Puig"),
        ("Kullanıcı Elif Aydın yeni bir bilet oluşturdu.", "Elif Aydın"),
        ("求職者 陳怡安 於 2026/11/26 應徵貴公司職務「業務專員」。", "陳怡安"),
    ],
)
def test_who_acted(sentence, name):
    found = telling.read(telling.normal(sentence))
    assert found.names == [name]


def test_a_site_is_called_before_its_news():
    body = (
        f'<p>New comment</p><p>Ann Lee — "Red kettle"</p><p>Is it loud?</p><p><a href="{LINK}">See it</a></p>'
        '<p>Powered by <a href="https://kettletalk.example">Kettletalk</a></p>')
    found = told("Kettletalk: New comment on Red kettle", body, "Kettletalk <comments@club.example>", kind="html")
    assert found[:3] == ("comment", "Ann Lee", "Is it loud?")


def test_somebody_did_it_in_a_mail_to_many():
    headers = "List-Unsubscribe: <https://club.example/u/1>\n"
    body = f"Someone replied to a comment you subscribed to on Red Kettles.\n\nSee it: {LINK}\n"
    assert outcome('New reply on "Red Kettles"', body, "Kettles <noreply@club.example>", headers)[0] == "unknown"


def test_a_form_names_the_visitor_behind_what_came():
    body = "Nachricht von Herr Jens Kolb(jens@post.example)\n\nGuten Tag, der Deckel schließt nicht mehr."
    sent = mail("Deckel", body, "Kessel <shop@acme.example>", "Reply-To: jens@post.example\n")
    found = parsers.parse(sent.raw, CONTEXT)
    assert [(one.author_name, one.email, one.text) for one in found.found] == [
        ("Jens Kolb", "jens@post.example", "Guten Tag, der Deckel schließt nicht mehr.")]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        # words without a label, above how he is reached
        ("Hello!\n\nIs the kettle still for sale?\n\nContact information:\nName: Nina Ber\n"
         "E-mail: nina@post.example\n\nNOTE : He who wrote does not know your address, for we did not show it to him.",
         "Is the kettle still for sale?"),
        # what a program says there is none
        ("Hello!\n\nSomebody filled in the form on your page.\n\nContact information:\nName: Nina Ber\n"
         "E-mail: nina@post.example\nPhone: +49 30 1234567", ""),
        ("Dobrý deň,\n\nna Vašu ponuku zareagoval uchádzač Martin Novák.\n\nE-mail: martin@post.example\n"
         "Telefón: +421 900 000 000\n\nSprievodný list:\n\nRád by som sa uchádzal o uvedenú pozíciu.",
         "Rád by som sa uchádzal o uvedenú pozíciu."),
    ],
)
def test_words_of_a_form_without_a_known_label(body, text):
    fields = filled_form.read(mail("Your advertisement", body, "Kettle Market <noreply@market.example>"))
    assert fields.email.endswith("@post.example")
    assert fields.message == text


def test_a_firm_writes_from_the_address_of_a_role():
    body = (
        "<p>ร้านของคุณมีรีวิวใหม่!</p><p><b>Ploy Sukjai</b> ได้เขียนรีวิวให้ร้าน <b>Acme Tea Bar</b></p><p>★★★★☆</p>"
        '<p>ชาอร่อยมาก</p><p><a href="https://www.kettlenai.example/reviews/4c1f0a9b">อ่านรีวิว</a></p>')
    assert told(
        "ร้าน Acme Tea Bar มีรีวิวใหม่จากคุณ Ploy Sukjai", body, "Kettlenai for Business <business@kettlenai.example>",
        kind="html")[:3] == ("review", "Ploy Sukjai", "ชาอร่อยมาก")
