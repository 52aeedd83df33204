# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Kinds of notifications: words that nobody is named for, who is called how, forms whose words stand apart, ids."""

import pytest
from notice_mail import told

import parsers
from parsers import Context, links
from parsers.kinds import notice_links, notice_people
from parsers.labels import key_of
from parsers.message import Message
from parsers.telling import read

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
SITE = "Kettle Boards <boards@club.example>"


def card(subject, body, sender=SITE, headers="", kind="plain"):
    """(action, name, words, link) of the only card, ``None`` where there is none."""
    head = f"From: {sender}\nTo: sales@acme.example\nSubject: {subject}\nMessage-ID: <1@x.example>\n{headers}"
    raw = f"{head}Content-Type: text/{kind}; charset=utf-8\n\n{body}\n".encode()
    found = parsers.parse(raw, CONTEXT).found
    return tuple((one.action, one.author_name, one.text, one.url) for one in found)[0] if found else None


WORDS = "Does the lid fit the older model, and what would ten of them cost?"


@pytest.mark.parametrize(
    ("subject", "body", "action"),
    [
        ("Comment posted to your blog",
         f"A comment has been posted to one of your posts\n\n{WORDS}\n\nTo moderate it, follow this link: "
         "https://club.example/b/lids#comment-7", "comment"),
        ("[Kettles] - You were mentioned in a comment",
         "You were mentioned in a comment on Lids.\nView it on https://club.example/b/lids#comment-7\n\n"
         f"Comment: {WORDS}",
         "mention"),
        ("Nouveau commentaire sur produit \"K17\"",
         f"Nous vous informons qu'un nouveau commentaire a été posté sur produit \"K17\"\n\nContenu: {WORDS}\n\n"
         "Vous pouvez l'activer ici: https://club.example/b/lids#comment-7", "comment"),
        ("Neuer Kommentar zu \"Deckel\"",
         f"Ein neuer Kommentar zu \"Deckel\" wurde geschrieben.\n\nKommentar: {WORDS}\n\n"
         "https://club.example/b/lids#comment-7", "comment"),
    ],
)
def test_words_that_nobody_is_named_for(subject, body, action):
    link = "https://club.example/b/lids#comment-7"
    assert card(subject, body, sender="noreply@club.example") == (action, "", WORDS, link)


@pytest.mark.parametrize(
    ("subject", "body", "headers"),
    [
        # to many
        ("New comment on Lids", f"A new comment was posted on Lids\n\n{WORDS}\n\nhttps://club.example/b#comment-7",
         "List-Unsubscribe: <https://club.example/u>\n"),
        # no words
        ("New comment on Lids", "A new comment was posted on Lids\n\nhttps://club.example/b/lids#comment-7", ""),
        # nowhere to see them
        ("New comment on Lids", f"A new comment was posted on Lids\n\n{WORDS}", ""),
        # a post asks nobody
        ("New post in Kettles", f"New post in Kettles\n\n{WORDS}\n\nhttps://club.example/post/7", ""),
        # one line alone speaks of it
        ("Your week on Kettles", f"A new comment was posted\n\n{WORDS}\n\nhttps://club.example/b#comment-7", ""),
    ],
)
def test_no_words_of_nobody(subject, body, headers):
    found = card(subject, body, sender="noreply@club.example", headers=headers)
    assert found is None or found[0] == "letter"


def test_stars_make_a_review_of_nobody():
    body = f"<p>A new comment was posted on K17</p><p><b>Rating: </b>4</p><p><b>Comment: </b><br>{WORDS}</p>" \
           "<p><a href='https://club.example/c/57'>Approve this comment</a></p>"
    assert card("New comment on K17", body, sender="noreply@club.example", kind="html")[0] == "review"


@pytest.mark.parametrize(
    ("first", "name"), [("Customer: A** L**", "A** L**"), ("Customer: Ann Lee", "Ann Lee")])
def test_masked_names_stay_masked(first, name):
    body = f"A customer asked a question about your product.\n\n{first}\nQuestion:\n{WORDS}\n\nhttps://club.example/q/7"
    assert card("New question about your product", body, sender="Club <noreply@club.example>")[1] == name


def test_whom_the_program_writes_for_is_called_as_in_from():
    body = f"Visit https://club.example/request/7\n\nAnn Lee wrote in request 7:\n\n{WORDS}\n\n---\nYou receive this."
    headers = "Auto-Submitted: auto-generated\n"
    subject = "Request 7 commented by alee"
    assert card(subject, body, "Ann Lee <noreply@club.example>", headers)[1] == "Ann Lee"
    # a site has no such line
    below = body.replace("Ann Lee wrote", "There is news")
    assert card(subject, below, "Ann Lee <noreply@club.example>", headers)[1] == "alee"


@pytest.mark.parametrize(
    ("sender", "name"),
    [("Ann Lee on Kettleclub", "Ann Lee"), ("Ann Lee auf Kettleclub", "Ann Lee"), ("Ann on Tour", "Ann on Tour")])
def test_site_behind_a_name(sender, name):
    raw = f"From: {sender} <notify@kettleclub.example>\nTo: sales@acme.example\nSubject: x\n\nHi\n".encode()
    assert list(notice_people.evidence(Message(raw))) == [name]


def test_subject_of_what_is_answered_is_no_offer_of_the_site():
    link = "<a href='https://kettleclub.example/chats/7'>Reply to Ann Lee</a>"
    body = f"<h2>Message from Ann Lee</h2><p>{WORDS}</p>{link}"
    headers = "List-Unsubscribe: <https://kettleclub.example/u>\n"
    sender = "Ann Lee on Kettleclub <notify-7@kettleclub.example>"
    found = card("Re: OFFER: Two kettles", body, sender, headers, "html")
    assert found == ("message", "Ann Lee", WORDS, "https://kettleclub.example/chats/7")


@pytest.mark.parametrize(
    "sentence", ["プロジェクトの支援者からメッセージです", "商品の購入者からメッセージが届きました"])
def test_what_somebody_is_to_a_thing_is_no_name(sentence):
    assert read(sentence).names == []


def test_page_behind_the_name_of_a_comment():
    body = f"Höfundur: Guðrún Ösp https://osp.example/\nNetfang: osp@mail.example\n\nUmmæli:\n{WORDS}\n\n" \
           "Skoða: https://club.example/b/lids#comment-7"
    found = card("Ný athugasemd á \"Lok\"", body, sender="webmaster@club.example")
    assert found == ("comment", "Guðrún Ösp", WORDS, "https://club.example/b/lids#comment-7")


def test_day_above_a_review():
    rows = f"<b>Ann L.</b> 8/10<br>Data del pasto: 7 giugno 2026 · 4 persone<p>{WORDS}</p>"
    body = f"<p>un cliente ha lasciato una recensione.</p>{rows}<a href='https://club.example/reviews/7'>Rispondi</a>"
    assert told("Hai ricevuto una nuova recensione da Ann L.", body, kind="html")[:3] == ("review", "Ann L.", WORDS)


FIELDS = "Full name: Ann Lee\nEmail: ann@mail.example\nPhone: 030 555 0143\nIP: 198.51.100.7"


def test_words_below_the_line_under_a_form():
    body = f"This was sent by the contact form.\n{FIELDS}\n\n-------------\n\nLids\n\n{WORDS}"
    headers = "X-Mailer: PHPMailer 6.1.4\n"
    assert card("Lids", body, "Ann Lee <ann@mail.example>", headers)[1:3] == ("Ann Lee", WORDS)


def test_words_above_the_line_over_who_wrote():
    who = "Sender:\n\nMs Ann Lee\n1 Kettle Road\n16001 Springfield\n\nPhone: 030 555 0143\nEmail: ann@mail.example"
    body = f"<!-- This template has the fields of the config. -->\n\n{WORDS}\n\n--\n\n{who}"
    found = card("New contact message", body, "contact@shop.example", "Reply-To: ann@mail.example\n")
    assert found[:3] == ("request", "Ann Lee", WORDS)


def test_signature_of_a_person_is_no_form():
    body = f"{WORDS}\n\n--\nName: Ann Lee\nPhone: 030 555 0143\nEmail: ann@mail.example"
    assert card("Lids", body, "Ann Lee <ann@mail.example>")[0] == "letter"


def test_labels_without_colons_in_plain_text():
    body = f"Emri\nAnn Lee\n\nE-mail:\nann@mail.example\n\nSubjekti\nLids\n\nMesazhi\n{WORDS}\n\n" \
           "Dërguar nga (adresa IP): 198.51.100.7"
    found = card("Kontakt: Lids", body, "Ann Lee <wordpress@club.example>", "Reply-To: ann@mail.example\n")
    assert found[1:3] == ("Ann Lee", WORDS)


@pytest.mark.parametrize(
    ("label", "key"),
    [("Dërguar nga (adresa IP)", "noise"), ("Sent by (ip address)", "noise"), ("Sent by (postman)", ""),
     ("הֶעָרוֹת", key_of("הערות"))])
def test_label_in_brackets_and_marks_of_vowels(label, key):
    assert key_of(label) == key


def test_whom_a_booking_is_with_by_the_line_above_his_address():
    who = "Acme - Organizer\nsales@acme.example\nAnn Lee - Guest\nann@mail.example"
    body = f"A new event has been scheduled.\n\nWhat:\nDemo\n\nWhen:\nTuesday, 2 June 2026\n\nWho:\n{who}\n\n" \
           f"Notes:\n{WORDS}\n\nNeed to make a change?\nhttps://cal.example/booking/u7?changes=true"
    for subject in ("New event: Ann Lee - 11:00", "حدث جديد: Ann Lee - 11:00", "Neues Ereignis: Ann Lee - 11:00"):
        found = card(subject, body, "Cal <no-reply@cal.example>", "Reply-To: ann@mail.example\n")
        assert found == ("request", "Ann Lee", WORDS, "https://cal.example/booking/u7?changes=true")


BOUGHT = """Order Number: 20418
Detailed Invoice: https://depot.example/{page}
Please leave it at gate 2.

40 x Gasket 18 mm = $36.00
Total: $127.50

Delivery Address
1 Kettle Road

Payment Method
Check"""


@pytest.mark.parametrize("page", ["account_history_info.php?order_id=20418", "my-account/view-order/20418/"])
def test_page_of_the_buyer_tells_that_the_reader_bought(page):
    headers = "X-Mailer: osCommerce Mailer\n"
    assert card("Order Process", BOUGHT.format(page=page), "Parts Depot <orders@depot.example>", headers) is None


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/x/comments?comment=Q29tbWVudC00NDEy", "https://a.example/x/comments?comment=Q29tbWVudC00NDEy"),
        # as long, and no kind with a number
        ("https://a.example/x/comments?comment=Qz9tbWVudC0kjDEy", "https://a.example/x/comments"),
        ("https://a.example/#/workspace?team-id=4f1c&file-id=77a0&comment-id=12",
         "https://a.example/#/workspace?team-id=4f1c&file-id=77a0&comment-id=12"),
        ("https://a.example/#/workspace?team-id=4f1c&token=77a0", "https://a.example/"),
        ("https://a.example/lids/#comment-71-by-ann-lee", "https://a.example/lids/#comment-71-by-ann-lee"),
        ("https://a.example/lids#comment4e6f", "https://a.example/lids#comment4e6f"),
    ],
)
def test_ids_of_one_comment(url, kept):
    assert links.canonical(url, ("a.example",)) == kept


def test_headings_drawn_alike_end_the_words():
    head = "<h3 style='color:red'>%s</h3><table><tr><td>%s</td></tr></table>"
    who = "<table><tr><td>Name: Ann Lee</td></tr><tr><td>Email: ann@mail.example</td></tr></table>"
    body = who + "".join(head % one for one in (("Comment", WORDS), ("Cash", "x"), ("Way", "Courier"), ("X1", "x")))
    found = card("New order #318", body, "Shop <shop@club.example>", "X-Mailer: MODX\n", "html")
    assert found[1:3] == ("Ann Lee", WORDS)


def test_record_by_its_number_among_pages_of_things():
    body = "<a href='https://club.example/lids/k17.html'>K17</a><p>Ann Lee</p>" \
           "<a href='https://club.example/manager/?a=mgr/orders&order=318'>In the back room</a>"
    raw = f"From: {SITE}\nTo: sales@acme.example\nSubject: x\nContent-Type: text/html\n\n{body}\n".encode()
    assert notice_links.to_record(Message(raw)) == "https://club.example/manager/?a=mgr%2Forders&order=318"


TABLE = "<table>" + "".join(
    f"<tr><td><strong>{label}</strong></td><td>{value}</td></tr>"
    for label, value in (("User", "<a href='https://club.example/users/31'>Ann Lee</a>"), ("Asset tag", "AC-00412"),
                         ("Model", "K17"), ("Notes", WORDS))) + "</table>"


@pytest.mark.parametrize("sentence", [
    "A user has requested an item on the website.", "Ein Benutzer hat einen Gegenstand angefordert.",
    "Un utilisateur a demandé un article sur le site.", "משתמש ביקש פריט באתר."])
def test_what_a_user_wants_whom_a_row_names(sentence):
    """The site signs with the name that its address is made of."""
    foot = "<p>Regards,</p><p>Club Assets</p><p>© 2026 Club Assets. All rights reserved.</p>"
    sheet = f"<table><tr><td><p>{sentence}</p>{TABLE}{foot}</td></tr></table>"
    body = f"<html><head><title>x</title></head>{sheet}</html>"
    found = card("Item", body, "Club Assets <assets@club.example>", "X-Mailer: PHPMailer 6\n", "html")
    assert found[:3] == ("request", "Ann Lee", WORDS)
