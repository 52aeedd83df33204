# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Labels and values in which a program writes down what one person did: sales, gifts, bookings, tickets."""

import pytest

import parsers
from parsers import Context

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def read(subject, body, headers="", kind="plain"):
    head = (
        "From: Kettle Shop <shop@kettle-shop.example>\nTo: sales@acme.example\nX-Mailer: PHPMailer 6.9\n"
        f"Subject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    )
    return parsers.parse(f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode(), CONTEXT)


RECORDS = [
    ("New sale #41", "A purchase has been made.\n\nPurchased by: Ann Lee\nAmount: $12.00\nPayment method: Card",
     "order", "Ann Lee", ""),
    ("Neue Spende", "Spender: Ida Voss\nBetrag: 40 €\nZahlungsart: Karte\nAnmerkung: Im Gedenken an Oma.", "order",
     "Ida Voss", "Im Gedenken an Oma."),
    ("Новый заказ № 41",
     "Покупатель: Анна Ли\nСумма: 4100 руб\nОплата: картой\nПримечание: Позвоните у подъезда.",
     "order", "Анна Ли", "Позвоните у подъезда."),
    ("新規予約", "予約者: 村上 由紀\n日時: 2026-12-04 14:00\n場所: 店舗\n備考: 二人で伺います。",
     "request", "村上 由紀", "二人で伺います。"),
    ("Nouvelle réservation", "Client : Odile Brun\nDébut : 4 décembre\nSalle : A\nRemarques : Pour six personnes.",
     "request", "Odile Brun", "Pour six personnes."),
]


@pytest.mark.parametrize(("subject", "body", "action", "name", "text"), RECORDS)
def test_records_are_cards_of_whom_a_label_names(subject, body, action, name, text):
    outcome = read(subject, body)
    assert outcome.name == "parsed", outcome.reason
    card = outcome.interests[0]
    assert (card.action, card.author_name, card.text) == (action, name, text)


def test_whom_an_answer_goes_to_is_the_person_of_a_booking():
    outcome = read(
        "Termin: Beratung", '<div style="max-width:600px"><h1>Ein neuer Termin wurde gebucht</h1><p>Was</p>'
        '<p>Beratung: 30 Minuten</p><p>Wer</p><p>Acme sales@acme.example</p><p>Ida Voss ida@post.example</p>'
        '<p>Zusätzliche Notizen</p><p>Wir suchen zwanzig Kocher.</p>'
        '<p><a href="https://kettle-shop.example/booking/9">Termin ansehen</a></p></div>',
        "Reply-To: ida@post.example\n", "html")
    card = outcome.interests[0]
    assert (card.author_name, card.email, card.text) == ("Ida Voss", "ida@post.example", "Wir suchen zwanzig Kocher.")


@pytest.mark.parametrize(("subject", "body"), [
    ("Your order 41", "Thank you for your order!\n\nCustomer: Ann Lee\nAmount: $12.00\nPayment method: Card"),
    ("New booking 41", "Customer: Ann Lee\nEmail: sales@acme.example\nStart: 4 December\nEnd: 5 December"),
    ("Failed login", "User: Ann Lee\nAddress: 198.51.100.4\nTime: 14:00\nNew request: yes"),
])
def test_what_the_reader_did_and_attacks_are_no_records(subject, body):
    assert read(subject, body).name != "parsed"


FIRMS = [
    ("Order", "Good morning,\n\nplease find our order below:\n\nKettle K-200: 12 pcs\nDelivery by: 14 December\n"
     "Contact person: Maria Stone\n\nRegards\nGarden Ltd"),
    ("Bestellung", "Guten Tag,\n\nhiermit bestellen wir:\n\nArtikel: K-200\nMenge: 12\nBesteller: Frau Stein\n"
     "Lieferung: 14. Dezember\n\nGarten GmbH"),
    ("Замовлення", "Доброго дня,\n\nзамовляємо 12 чайників.\n\nЗамовник: Сад ТОВ\nКількість: 12\nДоставка: Київ"),
]


@pytest.mark.parametrize(("subject", "body"), FIRMS)
def test_what_a_firm_orders_in_labels_is_its_letter(subject, body):
    raw = (
        "From: Garden Ltd <info@garden.example>\nTo: sales@acme.example\nMessage-ID: <1@garden.example>\n"
        f"Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n")
    outcome = parsers.parse(raw.encode(), CONTEXT)
    assert outcome.name == "parsed", outcome.reason
    [card] = outcome.interests
    assert (card.action, card.author_name, card.email) == ("letter", "Garden Ltd", "info@garden.example")
    assert card.text.startswith(body.split("\n\nRegards", 1)[0][:40])


@pytest.mark.parametrize(("greeting", "name"), [("Hello Tom,", "Tom Reed"), ("Hallo Tom Reed,", "Tom Reed")])
def test_whom_the_shop_greets_has_bought_himself(greeting, name):
    body = f"{greeting}\n\nOrder: 55\nCustomer: {name}\nItem: Paper\nTotal: 12.00 EUR\n\nhttps://kettle-shop.example/55"
    assert not read("New order 55", body, "Auto-Submitted: auto-generated\n").found
    [card] = read("New order 55", body.replace("Tom", "Ann", 1), "Auto-Submitted: auto-generated\n").interests
    assert (card.action, card.author_name) == ("order", name)
