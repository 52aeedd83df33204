# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Forms, orders, bookings and tickets of programs without a parser: whose they are, and where the words end."""

import pytest

import parsers
from parsers import Context
from parsers.kinds import forms
from parsers.labels import key_of
from parsers.links import canonical
from parsers.message import Message

SHEET = '<div style="max-width:600px">'
NOBODY = "Kettles <noreply@kettles.example>"
RECEIVED = "Authentication-Results: mx.acme.example; dmarc=pass header.from=kettles.example\n"


def mail(subject, body, sender="Kettles <web@kettles.example>", headers="", kind="plain"):
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    return f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode()


def read(*arguments, context=None, **values):
    return parsers.parse(mail(*arguments, **values), context or Context())


def card(*arguments, **values):
    outcome = read(*arguments, **values)
    assert outcome.name == "parsed", (outcome.name, outcome.parser, outcome.reason)
    [found] = outcome.interests
    return found


def rows(*pairs):
    return "<table>" + "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in pairs) + "</table>"


@pytest.mark.parametrize(("label", "key"), [
    ("Message from the guest", "message"), ("Nachricht des Kunden", "message"), ("Bericht van de gast", "message"),
    ("Meddelande från kund", "message"), ("Сообщение от клиента", "message"), ("Zpráva od zákazníka", "message"),
    ("Message from Ann", "message"), ("Comment / message", "message"), ("コメント・メッセージ", "message"),
    ("Buyer name", "name"), ("Guest phone", "phone"), ("E-Mail des Kunden", "email"), ("What's your name?", "name"),
    ("📞 Телефон", "phone"), ("Missatge", "message"), ("שם הלקוח", "name"), ("Catatan", "message"),
    ("Customer details", ""), ("Message number", ""), ("Name and company", ""),
])
def test_labels_that_say_whose_they_are(label, key):
    assert key_of(label) == key


@pytest.mark.parametrize(("label", "words"), [
    ("Enquiry details", "Can I see the shop on Tuesday?"), ("Text poptávky", "Potřebujeme opravit čtyři konvice."),
    ("Requirement", "Two hundred pieces with our logo."), ("Проблема", "Плохо заводится на холодную, дымит."),
    ("What happened?", "The lid broke after two weeks."), ("Weitere Informationen", "Bitte nur vormittags anrufen."),
])
def test_words_stand_under_labels_of_no_table(label, words):
    found = card("Website enquiry", f"Name: Ann Lee\nEmail: ann@mail.example\n{label}: {words}")
    assert (found.author_name, found.text) == ("Ann Lee", words)


FEET = [
    "Reply directly to this e-mail to contact the customer.",
    "Antworten Sie direkt auf diese E-Mail, um den Interessenten zu kontaktieren.",
    "Rispondi subito al cliente: chi risponde presto vende di più.",
    "Durumu güncellemek için Admin Paneli'ne giriş yapabilirsiniz.",
    "View and answer the request: https://kettles.example/requests/7",
    "Gesendet am 30.11.2026 09:00 Uhr.",
    "▼回答はこちら\nhttps://kettles.example/requests/7",
    "Newsletter: no",
]


@pytest.mark.parametrize("foot", FEET)
def test_what_a_program_says_below_a_form_is_none_of_the_words(foot):
    gap = "\n" if foot.startswith("Newsletter") else "\n\n"
    found = card("Website enquiry", f"Name: Ann Lee\nEmail: ann@mail.example\nMessage: Is it loud?{gap}{foot}")
    assert found.text == "Is it loud?"


@pytest.mark.parametrize("words", [
    "Please reply to this e-mail, for our customer waits.", "I cannot log in to the admin panel.",
    "To see it I open the admin panel and look at the status.", "Can you contact the buyer?",
    "Sent on Monday, and nothing has come.", "You received my order, because I have a receipt.",
])
def test_a_last_paragraph_of_the_visitor_is_kept(words):
    body = f"Name: Ann Lee\nEmail: ann@mail.example\nMessage: It is loud.\n\n{words}"
    assert card("Website enquiry", body).text == f"It is loud.\n\n{words}"


@pytest.mark.parametrize("row", [
    "Phone: at work until five, please call after six.", "Time: any evening suits me.", "E-mail: I rarely read it.",
])
def test_labels_that_a_visitor_writes_end_no_words(row):
    body = f"Name: Ann Lee\nEmail: ann@mail.example\nMessage: It is loud.\n{row}\nThanks"
    assert card("Website enquiry", body).text == f"It is loud.\n{row}\nThanks"


def test_labels_in_bold_end_the_words():
    found = card(
        "New enquiry", "<p><b>Name:</b> Ann Lee<br><b>Email:</b> ann@mail.example</p><p><b>Message:</b><br>It is loud."
        "<br>Order: 55</p><p><b>Attachments:</b> 1 image, to be seen elsewhere</p>", kind="html")
    assert found.text == "It is loud.\nOrder: 55"


def test_an_underlined_label_and_two_parts_of_a_name():
    body = "Nom : Roussel\nPrénom : Camille\nE-mail : c@mail.example\n\nMessage:\n--------\nOui ?"
    found = card("Nouvelle demande", body)
    assert (found.author_name, found.text) == ("Camille Roussel", "Oui ?")


def test_a_row_of_labels_above_one_of_values():
    found = card(
        "Property enquiry", "<table><tr><th>Name</th><th>Phone</th><th>Email</th></tr><tr><td>Ann Lee</td><td>"
        "020 7946 0002</td><td>ann@mail.example</td></tr></table>", kind="html")
    assert (found.author_name, found.email) == ("Ann Lee", "ann@mail.example")


def test_things_that_were_ordered_are_none_of_the_words():
    found = card(
        "Nová objednávka č. 55", "<p><b>Zákazník:</b> Zuzana Malá<br><b>E-mail:</b> zuzana@mail.example<br>"
        "<b>Poznámka:</b> Do práce, prosím.</p><table><tr><th>Tovar</th><th>Ks</th></tr><tr><td>Kanvica</td><td>1</td>"
        "</tr></table>", kind="html")
    assert (found.action, found.author_name, found.text) == ("order", "Zuzana Malá", "Do práce, prosím.")


@pytest.mark.parametrize(("subject", "action"), [
    ("Question about product: Steel kettle", "question"), ("Frage zum Produkt Stahlkessel", "question"),
    ("Вопрос о товаре «Чайник»", "question"), ("商品に関するお問い合わせ", "question"), ("Website enquiry", "request"),
    ("New customer order 55", "order"), ("Pesanan baru 55", "order"), ("New return of an order", "request"),
    ("New question about an order", "request"),
])
def test_what_a_form_is_about(subject, action):
    assert card(subject, "Name: Ann Lee\nEmail: ann@mail.example\nMessage: Is it loud?").action == action


OWN = rows(
    ("Name", "Ole Krag"), ("Email", "ole.krag@acme.example"), ("Phone", "+47 22 000000"), ("Notes", "A quiet room"))
LINK = '<p><a href="https://kettles.example/bookings/7">Manage booking</a></p>'


@pytest.mark.parametrize("body", [
    f"<p>Hi Ole,</p><p>Your booking is confirmed.</p>{OWN}{LINK}",
    f"<h2>We have received your order</h2>{OWN}{LINK}",
    f"<p>Dear Ole Krag,</p><p>New booking.</p>{OWN.replace('ole.krag@acme', 'ole@mail')}{LINK}",
])
def test_what_the_reader_booked_elsewhere_is_no_card(body):
    assert read("Booking 55", body, headers=RECEIVED, kind="html").name != "parsed"


def test_an_own_address_is_known_without_the_results_of_checks():
    context = Context(own_addresses=frozenset({"sales@acme.example"}))
    assert read("Booking 55", f"<p>Hello,</p>{OWN}{LINK}", kind="html", context=context).name != "parsed"
    assert card("Booking 55", f"<p>Hello,</p>{OWN.replace('@acme', '@mail')}{LINK}", kind="html").email


def test_a_copy_of_what_the_own_shop_writes_to_a_customer_is_a_card():
    raw = mail(
        "Ihre Anfrage", "Guten Tag Ann Lee,\n\nName: Ann Lee\nE-Mail: ann@mail.example\nNachricht: Ist er laut?",
        sender="Acme <shop@acme.example>", headers=RECEIVED)
    [found] = parsers.parse(raw.replace(b"To: sales@acme.example", b"To: ann@mail.example"), Context()).interests
    assert (found.author_name, found.text) == ("Ann Lee", "Ist er laut?")


@pytest.mark.parametrize(("subject", "body", "name"), [
    ("New Order 55", "You have received a new order from Ann Lee.\n\nTotal: 12.00\n\nhttps://kettles.example/orders/55\n\n"
     "Thank you for using our application!", "Ann Lee"),
    ("Nuovo ordine 55", "Un nuovo ordine è stato effettuato dal seguente cliente: Chiara Neri (chiara@mail.example)\n\n"
     "Pagamento: Bonifico\nTotale: 48,00 €\n\nMessaggio del cliente:\nSuonare al portone verde.", "Chiara Neri"),
])
def test_a_sentence_names_who_ordered(subject, body, name):
    found = card(subject, body, headers="X-Mailer: PHPMailer 6.9\n")
    assert (found.action, found.author_name) == ("order", name)


def test_cells_of_an_order_are_no_words():
    found = card(
        "Neue Bestellung 55", '<div style="max-width:600px"><p>Eine neue Bestellung ist eingegangen:</p>' + rows(
            ("Bestellnummer:", "55"), ("Kunde:", "Heike Sommer"), ("E-Mail:", "heike@mail.example"),
            ("Zahlung:", "PayPal"))
        + '<p><a href="https://kettles.example/admin/orders">Bestellung ansehen</a></p></div>', kind="html")
    assert (found.author_name, found.text, found.url) == ("Heike Sommer", "", "https://kettles.example/admin/orders")


def test_a_letter_between_lines_is_no_order_of_a_shop():
    """WooCommerce draws such lines too; a candidate was put away with its mail to customers."""
    bar = "=-" * 30 + "="
    found = card(
        "New job application for Fitter", f"Hello\n\nA candidate (Ann Lee) has submitted their application for the "
        f"position \"Fitter\".\n\n{bar}\n\nI have fitted boilers for years.\n\n{bar}\n\nFull name: Ann Lee\nEmail "
        "address: ann@mail.example\n\nYou can view this and any other applications here: https://kettles.example/jobs/?job_id=8",
        headers="Reply-To: Ann Lee <ann@mail.example>\nX-Mailer: PHPMailer 6.9\n")
    assert (found.action, found.author_name, found.text) == ("request", "Ann Lee", "I have fitted boilers for years.")


def test_an_order_of_another_shop_is_none_of_prestashop():
    outcome = read(
        "[Kettles] New order : #55 - KXWPLMQOR", "The following customer ordered: Ann Lee (ann@mail.example)\n\n"
        "Payment: Card\nTotal: 12.00\n\nCustomer message:\nRing at the green door.",
        headers="X-Mailer: PHPMailer 6.9\n")
    assert outcome.parser != "prestashop" and outcome.basis != "certain"
    assert outcome.interests[0].text == "Ring at the green door."


@pytest.mark.parametrize(("subject", "body"), [
    ("Hoe tevreden ben je over ons? Vul onze vragenlijst in", "Hoi,\n\nOnlangs had je contact met onze dienst."),
    ("How satisfied were you with your delivery?", "Hello,\n\nYour parcel arrived yesterday."),
    ("Twój tygodniowy raport administratora", "Nowe wejścia: 4\nNowe komentarze: 11"),
])
def test_surveys_and_weekly_figures_are_no_letters(subject, body):
    html = "".join(f"<p>{part}</p>" for part in body.split("\n\n"))
    link = '<p><a href="https://www.kettles.example/s/7" style="background:#c00;padding:8px">Start the survey</a></p>'
    assert read(subject, f'<table align="center"><tr><td>{html}{link}</td></tr></table>', kind="html").name != "parsed"


@pytest.mark.parametrize(("url", "kept"), [
    ("https://ads.example/messages/?conversation=81c20", True), ("https://ads.example/clinic#opinions", True),
    ("https://ads.example/admin/#/order/551/", True), ("https://ads.example/x?ticket=81c20", False),
    ("https://ads.example/x?conversation=3f2a9c1b7d5e4f60", False),
])
def test_links_to_one_thing(url, kept):
    assert (canonical(url, ("ads.example",)) == url) is kept


def test_an_address_alone_and_a_time_are_no_words():
    found = card(
        "New application for Technician", "Nina Roth has just applied for Technician.\n\nhttps://kettles.example/jobs/45/\n\n"
        "nina@mail.example\n\n=====\nI have repaired small appliances for years.\n=====")
    assert (found.author_name, found.text) == ("Nina Roth", "I have repaired small appliances for years.")
    assert not forms.from_lines("7:30 PM").known and "message" not in forms.read(Message(mail("x", "At 7:30 PM"))).known


def test_rows_of_a_table_without_colons_name_who_wants_something():
    found = card(
        "Neuer Auftrag in Ihrer Nähe", f"{SHEET}<p>Guten Tag,</p><p>es gibt einen neuen Auftrag.</p>"
        + rows(("Auftraggeberin", "Ida Voss"), ("Ort", "Hamburg"), ("Beschreibung", "Vier Geräte heizen nicht mehr."))
        + '<p><a href="https://kettles.example/auftrag/55" style="background:#f90;padding:9px">Zum Auftrag</a></p>',
        sender=NOBODY, kind="html")
    assert (found.action, found.author_name, found.text) == ("request", "Ida Voss", "Vier Geräte heizen nicht mehr.")


def test_a_subject_names_who_ordered_and_a_heading_stands_above_his_words():
    found = card(
        "New order #55 from Ann Lee", f"{SHEET}<h1>New order #55</h1><h3>Customer</h3><p>Ann Lee<br>ann@mail.example"
        "</p><h3>Order comments</h3><p>Please gift wrap.</p><table><tr><th>Item</th><th>Qty</th></tr><tr><td>Kettle"
        '</td><td>1</td></tr></table><p><a href="https://kettles.example/orders/55">View order</a></p></div>',
        sender=NOBODY, headers="Reply-To: ann@mail.example\n", kind="html")
    assert (found.action, found.author_name, found.text) == ("order", "Ann Lee", "Please gift wrap.")


def test_numbers_before_labels_and_questions_as_labels():
    found = card(
        "New response: Workshop feedback", "<p><b>1. Your name</b><br>Ellen Frost</p><p><b>2. E-mail address</b><br>"
        "ellen@mail.example</p><p><b>3. What can we do better?</b><br>The second part was too fast for me.</p>",
        sender=NOBODY, kind="html")
    assert (found.author_name, found.text) == ("Ellen Frost", "The second part was too fast for me.")


def test_a_reminder_of_the_readers_own_appointment_is_no_letter():
    body = "<p>Bonjour M. Krag,</p><p>Nous vous rappelons votre rendez-vous.</p>" + rows(
        ("Nom", "Krag"), ("Véhicule", "Fourgon"), ("Commentaire", "Bruit à l’avant"))
    link = '<p><a href="https://kettles.example/rdv/55">Gérer mon rendez-vous</a></p>'
    assert read("Rappel : votre rendez-vous du 4 décembre", body + link, headers=RECEIVED, kind="html").name != "parsed"


@pytest.mark.parametrize(("subject", "body", "name", "action"), [
    ("Новый отзыв о компании «Acme»",
     "О компании «Acme», ул. Заречная, 5 оставили отзыв.\n\nЛидия Корнева\n★★★★☆\n\n"
     "Быстро починили чайник.\n\nОтветить: https://kettles.example/reviews/55", "Лидия Корнева", "review"),
    ("Kırmızı Çaydanlık ürününüz için yeni bir soru var",
     "Merhaba Acme,\n\nSelin Aydın ürününüz hakkında bir soru sordu:\n\n"
     "Kapağı ayrı satılıyor mu?\n\nSoruyu yanıtla: https://kettles.example/questions/55", "Selin Aydın", "question"),
    ("Someone wants to talk about your property",
     "Hi Acme,\n\nCasey Doyle wants to talk to you about your property.\n\n"
     "\"Is the garage included?\"\n\nView it at https://kettles.example/properties/55", "Casey Doyle", "message"),
])
def test_what_something_is_about_is_nobody(subject, body, name, action):
    found = card(subject, body, sender=NOBODY)
    assert (found.author_name, found.action) == (name, action)


SHOP = "Kettles <wordpress@kettles.example>"
SENT = "--\nThis e-mail was sent from a contact form on Kettles (https://kettles.example)"
NOTIFIED = ("-- \nThis is a notification that a contact form was submitted on your website "
            "(Kettles https://kettles.example).")
COPIED = ("ignored", "copy of a form for the person who filled it in")


@pytest.mark.parametrize("headers", ["", "Reply-To: ann@mail.example\n"])
@pytest.mark.parametrize("foot", [SENT, NOTIFIED])
@pytest.mark.parametrize(("name", "words"), [
    ("Name", "Message"), ("Name", "Nachricht"), ("Nom", "Message"), ("Имя", "Сообщение"), ("Navn", "Besked"),
])
def test_fields_in_place_of_the_sender_make_no_copy(name, words, foot, headers):
    text = "Is it loud?\nFrom: the second shelf\n--\nOr the third?"
    found = card("Enquiry", f"{name}: Ann Lee\nE-mail: ann@mail.example\n{words}:\n{text}\n\n{foot}", SHOP, headers)
    assert (found.author_name, found.email, found.text) == ("Ann Lee", "ann@mail.example", text)
    assert found.channel == "form"


@pytest.mark.parametrize(("sender", "headers", "author"), [
    ("Ann Lee <wordpress@kettles.example>", "Reply-To: ann@mail.example\n", ("Ann Lee", "ann@mail.example")),
    ("Ann Lee <wordpress@kettles.example>", "Reply-To: web@kettles.example\n", ("Ann Lee", "")),
    (SHOP, "Reply-To: Ann Lee <ann@mail.example>\n", ("Ann Lee", "ann@mail.example")),
])
def test_only_a_header_tells_who_filled_in_the_form(sender, headers, author):
    found = card("Kettles", f"Message Body:\nIs it loud?\n\n{SENT}", sender, headers)
    assert ((found.author_name, found.email), found.text) == (author, "Is it loud?")


def test_a_copy_goes_to_whom_it_names_or_names_nobody():
    named = read("Kettles", f"Name: Ann Lee\nE-mail: sales@acme.example\nMessage:\nIs it loud?\n\n{SENT}", SHOP)
    nobody = f"Message Body:\nIs it loud?\n\n{SENT}"
    words = read("Kettles", nobody, SHOP, headers="Reply-To: web@kettles.example\n")
    assert [(found.name, found.reason) for found in (named, words)] == [COPIED, COPIED]
    assert read("Kettles", nobody, SHOP).name == "unknown"
