# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Forms whose mail names the visitor in headers alone, or has his words below a table, or questions as labels."""

import pytest
from notice_mail import mail

import parsers
from parsers.labels import key_of

CONTEXT = parsers.Context()
OWN = "Ann Lee <mail@acme.example>"
MAILER = "X-Mailer: PHPMailer 6.9.3 (https://github.com/PHPMailer/PHPMailer)\n"
WORDS = "We would like six windows of a farm house renewed.\n\nWould you take the old ones away?"
TABLE = ("<table><tr><td>FROM</td><td>Ann Lee</td></tr><tr><td>PHONE</td><td>5035550147</td></tr>"
         "<tr><td>EMAIL</td><td>ann@mail.example</td></tr><tr><td>CITY</td><td>Portland</td></tr></table>")


def outcome(*arguments, **values):
    return parsers.parse(mail(*arguments, **values).raw, CONTEXT)


def card(*arguments, **values):
    """(parser, action, author, address, words) of the only card."""
    read = outcome(*arguments, **values)
    [found] = read.interests
    return read.parser, found.action, found.author_name, found.email, found.text


def test_our_site_writes_in_the_name_of_the_visitor_and_has_fields_below_his_words():
    body = f"{WORDS}\nPhone: 0546 555 0182\nHow did you find us: A friend"
    read = outcome("New message from Acme - Get a quote", body,
                   sender=OWN, headers=f"{MAILER}Reply-To: Ann Lee <ann@mail.example>\n")
    [found] = read.interests
    assert (read.parser, found.author_name, found.text) == ("form", "Ann Lee", WORDS)
    assert (found.email, found.phone) == ("ann@mail.example", "0546 555 0182")
    assert ("How did you find us", "A friend") in found.fields


@pytest.mark.parametrize("subject", [
    "New Message From Acme - Contact", "Nuovo messaggio da Acme", "Neue Nachricht von Acme", "Nouveau message de Acme",
    "Nuevo mensaje de Acme", "Новое сообщение с сайта Acme",
])
def test_our_site_calls_the_words_of_a_visitor_a_new_message(subject):
    read = card(subject, WORDS, sender=OWN, headers=f"{MAILER}Reply-To: Ann Lee <ann@mail.example>\n")
    assert read == ("form", "request", "Ann Lee", "ann@mail.example", WORDS)


@pytest.mark.parametrize(("sender", "headers", "below"), [
    (OWN, "Reply-To: Ann Lee <ann@mail.example>\n", "Phone: 0546 555 0182"),
    (OWN, f"{MAILER}Reply-To: Bob Ray <bob@mail.example>\n", "Phone: 0546 555 0182"),
    (OWN, f"{MAILER}Reply-To: Ann Lee <ann@mail.example>\n", "Please note: we are two."),
])
def test_a_letter_with_a_number_below_is_no_form(sender, headers, below):
    read = outcome("Windows", f"{WORDS}\n{below}", sender=sender, headers=headers)
    assert read.parser == "letter" and read.interests[0].text.startswith(WORDS)


@pytest.mark.parametrize("line", [
    "About your ad https://kettles.example/ad/77\na new question was received from: ann@mail.example",
    "По вашему объявлению https://kettles.example/ad/77 поступил новый вопрос от: ann@mail.example",
    "Par Jūsu sludinājumu\nhttps://kettles.example/ad/77\nir saņemts jautājums no: ann@mail.example",
])
def test_what_says_that_something_came_from_an_address_is_no_name(line):
    read = card("Question about your ad", f"Hello!\n\n{line}\n\n-----------\n{WORDS}\n-----------\n",
                sender="Kettles <noreply@kettles.example>", headers="Reply-To: ann@mail.example\n")
    assert read[1:] == ("question", "ann@mail.example", "ann@mail.example", WORDS)


def test_words_below_a_table_without_a_label():
    body = f"<div>{TABLE}</div><div><p>{WORDS}</p></div><div>View online: https://guild.example/contacts/2210/</div>"
    read = card("Contact Form submitted on Guild by Ann Lee", body.replace("\n\n", "</p><p>"), kind="html",
                sender="Guild <noreply@guild.example>", headers="Reply-To: ann@mail.example\n")
    assert read == ("form", "request", "Ann Lee", "ann@mail.example", WORDS)


def test_what_a_program_says_below_a_table_are_no_words():
    told = "Answer the customer within a day, or we pass the request on to other members of ours."
    body = f"<div>{TABLE}</div><p>{told}</p>"
    read = card("Contact Form submitted on Guild", body, kind="html", sender="Guild <noreply@guild.example>",
                headers="Reply-To: ann@mail.example\n")
    assert read[-1] == ""


@pytest.mark.parametrize(("path", "kept"), [("contact/881234", True), ("edit/55112233", False), ("forms", False)])
def test_a_service_keeps_what_was_filled_in_under_a_number(path, kept):
    link = f"https://app.hubspot.com/contacts/44/{path}"
    body = ("<table><tr><td>Name</td><td>Ann Lee</td></tr><tr><td>Email</td><td>ann@mail.example</td></tr>"
            f"<tr><td>Message</td><td>Is it loud?</td></tr></table>"
            f"<p><a href='{link}?utm_source=x'>View in HubSpot</a></p>")
    read = outcome("New submission", body, kind="html", sender="HubSpot <noreply@notifications.hubspot.com>")
    assert (read.parser, read.interests[0].url) == ("form_services", link if kept else "")


@pytest.mark.parametrize("label", [
    "Name and surname", "First name and last name", "Adınız ve soyadınız", "Vorname und Nachname", "Nom et prénom",
    "Όνομα και επώνυμο", "Imię i nazwisko", "Ime i prezime", "Имя и фамилия", "שם פרטי ושם משפחה",
])
def test_a_name_that_is_asked_for_in_one_field(label):
    assert key_of(label) == "name"


def test_no_other_labels_are_joined_to_a_name():
    assert key_of("Name and company") == "" and key_of("Surname and city") == ""


def test_questions_above_their_answers_and_the_way_in_below():
    rows = [("Adınız ve soyadınız", "Serkan Aydın"), ("E-posta adresiniz", "serkan@mail.example"),
            ("Şirketiniz", "Uludağ Makina"), ("Size nasıl yardımcı olabiliriz?", "Hafta sonu olur mu?")]
    body = "".join(f"<p><strong>{label}</strong><br>{value}</p>" for label, value in rows)
    foot = "<p>Log in to view your responses at https://forms.example/form/Kx81/results</p><p>Thank you!</p>"
    read = card("Forms: New response for Talep", f"<p>Hi there,</p>{body}{foot}", kind="html",
                sender="Forms <notifications@forms.example>", headers="Reply-To: serkan@mail.example\n")
    assert read[2:] == ("Serkan Aydın", "serkan@mail.example", "Hafta sonu olur mu?")
