# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Fields of website forms in their many shapes, and letters that are no forms."""

import pytest

import parsers
from parsers.html import build
from parsers.kinds.forms import from_lines, from_tables, read, stars
from parsers.labels import LABELS, key_of, normal, wants_call


@pytest.mark.parametrize(
    "label, key",
    [
        ("Name", "name"),
        ("Your Name *", "name"),
        ("your-name", "name"),
        ("Name (required)", "name"),
        ("ФИО", "name"),
        ("Ваше имя", "name"),
        ("Ф.И.О.", "name"),
        ("E-mail", "email"),
        ("Email Address:", "email"),
        ("Ihre E-Mail-Adresse", "email"),
        ("Электронная почта", "email"),
        ("Votre e-mail", "email"),
        ("Phone number", "phone"),
        ("Tlf.", "phone"),
        ("Téléphone", "phone"),
        ("Контактный телефон", "phone"),
        ("Message", "message"),
        ("Ihre Nachricht", "message"),
        ("Текст сообщения", "message"),
        ("Su mensaje", "message"),
        ("Besked", "message"),
        ("Favourite colour", ""),
        ("", ""),
        ("x" * 500, ""),
    ],
)
def test_labels(label, key):
    assert key_of(label) == key


def test_table_of_labels_is_normal():
    """Each label is written as it is looked up; a label of two keys would depend on the order."""
    for key, labels in LABELS.items():
        for label in labels:
            assert key_of(label) in LABELS, (key, label, normal(label))


@pytest.mark.parametrize(
    "text, known, rest",
    [
        ("Name: Ann\nEmail: a@b.example\nMessage: Hi", {"name": "Ann", "email": "a@b.example", "message": "Hi"}, ()),
        ("Name:\nAnn\n\nMessage:\nHi\n\nthere", {"name": "Ann", "message": "Hi\n\nthere"}, ()),
        ("--- Name ---\n\nAnn\n\n--- Message ---\n\nHi", {"name": "Ann", "message": "Hi"}, ()),
        ("**Name:** Ann\n**Message:** Hi", {"name": "Ann", "message": "Hi"}, ()),
        ("- **Name:** Ann\n- **E-Mail:** a@b.example", {"name": "Ann", "email": "a@b.example"}, ()),
        ("Name : Ann\nMessage : Hi", {"name": "Ann", "message": "Hi"}, ()),
        ("First name: Ann\nLast name: Lee", {"first_name": "Ann", "last_name": "Lee", "name": "Ann Lee"}, ()),
        ("Name: Ann\nSurname: Lee", {"last_name": "Lee", "name": "Ann Lee"}, ()),
        ("Name: Ann\nSize: XL\nMessage: Hi", {"name": "Ann", "message": "Hi"}, (("Size", "XL"),)),
        ("Message: note: this is my text\nand: that", {"message": "note: this is my text\nand: that"}, ()),
        (
            "Message: Hi\n---\nRemote IP: 192.0.2.1\nPage URL: https://a.example/x",
            {"message": "Hi", "page": "https://a.example/x"},
            (),
        ),
        ("Name: Ann\nPhone: none\nEmail: no", {"name": "Ann"}, (("Phone", "none"), ("Email", "no"))),
        ("Name: Ann\nName: Ann", {"name": "Ann"}, ()),
        ("Name: Ann <a@b.example>\nMessage: Hi", {"name": "Ann", "email": "a@b.example", "message": "Hi"}, ()),
        ("Name: Ann - a@b.example\nEmail: c@d.example", {"name": "Ann", "email": "c@d.example"}, ()),
        ("Name: a@b.example\nMessage: Hi", {"name": "a@b.example", "message": "Hi"}, ()),
        ("Name: Ann\nCompany: Lee Ltd", {"name": "Ann", "company": "Lee Ltd"}, (("Company", "Lee Ltd"),)),
        ("Message: Hi\nNote: it is red\nPhone: broken", {"message": "Hi\nNote: it is red\nPhone: broken"}, ()),
        ("Message: Hi\nPhone: +44 20 7946 0018", {"message": "Hi", "phone": "+44 20 7946 0018"}, ()),
        ("https://a.example\nmailto: x", {}, ()),
        ("", {}, ()),
    ],
)
def test_lines(text, known, rest):
    fields = from_lines(text)
    assert fields.known == known
    assert fields.rest == rest


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>Name</td><td>Ann</td></tr><tr><td>Message</td><td>Hi</td></tr>",
        "<tr><th>Name</th><td>Ann</td></tr><tr><th>Message</th><td>Hi</td></tr>",
        "<tr><td><strong>Name</strong></td></tr><tr><td>Ann</td></tr><tr><td><strong>Message</strong></td></tr><tr><td>Hi</td></tr>",
        '<tr bgcolor="#EAF2FA"><td colspan="2"><b>Name</b></td></tr><tr><td width="20">&nbsp;</td><td>Ann</td></tr>'
        '<tr><td colspan="2"><b>Message</b></td></tr><tr><td>&nbsp;</td><td>Hi</td></tr>',
        "<tr><td><table><tr><td>Name</td><td>Ann</td></tr><tr><td>Message</td><td>Hi</td></tr></table></td></tr>",
        "</table><dl><dt>Name</dt><dd>Ann</dd><dt>Phone</dt><dt>Message</dt><dd>Hi</dd></dl><table>",
    ],
)
def test_tables(rows):
    assert from_tables(build(f"<table>{rows}</table>")).known == {"name": "Ann", "message": "Hi"}


@pytest.mark.parametrize(
    "html",
    [
        "<p>Name: Ann</p><p>Message: Hi</p>",
        "<ul><li><b>Name:</b> Ann</li><li><b>Message</b>: Hi</li></ul>",
        "<div><strong>Name</strong>:\n Ann</div><div><strong>Message</strong>:\n Hi</div>",
        "<b>Name</b><br>Ann<br><br><b>Message</b><br>Hi",
        "<h3>Name</h3><p>Ann</p><h3>Message</h3><p>Hi</p>",
        "<dl><dt>Name</dt><dd>Ann</dd><dt>Message</dt><dd>Hi</dd></dl>",
        "<pre>Name: Ann\nMessage: Hi</pre>",
        "<p><b>Name:</b><pre>Ann</pre></p><p><b>Message:</b><pre>Hi</pre></p>",
        '<div style="display:none">Name: Bob Message: No</div><p>Name: Ann</p><p>Message: Hi</p>',
        "<p>Name:</p><p><strong>Ann</strong></p><p>Message:</p><p><strong>Hi</strong></p>",
    ],
)
def test_shapes_of_html(html):
    message = parsers.Message(b"Content-Type: text/html\n\n<html><body>" + html.encode() + b"</body></html>")
    assert read(message).known == {"name": "Ann", "message": "Hi"}


def test_bold_words_of_a_letter_are_no_labels():
    html = b"<p>I like the <b>Product</b><br>and its colour.<br><b>Thanks</b><br>Ann</p>"
    assert read(parsers.Message(b"Content-Type: text/html\n\n" + html)).known == {}


@pytest.mark.parametrize(
    "value, expected",
    [
        ("5", 5),
        ("4 из 5", 4),
        ("3/5", 3),
        ("★★★", 3),
        ("2 stars", 2),
        ("4.5 out of 5", 4),
        ("0", None),
        ("6", None),
        ("12", None),
        ("good", None),
    ],
)
def test_stars(value, expected):
    assert stars(value) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Call me back",
        "callback",
        "Please call me",
        "Обратный звонок",
        "Перезвоните мне",
        "Заказать звонок",
        "Bitte rufen Sie mich an".replace("rufen Sie mich an", "um Rückruf"),
        "Ring til mig",
        "Rappelez-moi",
        "Llámame",
        "could you phone me?",
    ],
)
def test_wants_call(text):
    assert wants_call(text)


@pytest.mark.parametrize(
    "text", ["I called yesterday", "Your phone number is wrong", "Звонок на двери сломан", "The telephone is blue"]
)
def test_does_not_want_call(text):
    assert not wants_call(text)


@pytest.mark.parametrize(
    "body",
    [
        "Hello,\n\nplease send: two kettles.\n\nAnn\nTel: +44 20 7946 0018\nE-mail: ann@ward.example",
        "Ann Lee\nPhone: +44 20 7946 0018\nEmail: ann@ward.example\nWeb: https://ward.example",
        "I have a question: is it red?\nNote: I asked before.\nThanks: Ann",
        "Name your price: I pay.\n",
    ],
)
def test_letter_is_no_form(body):
    raw = b"From: Ann <ann@ward.example>\nTo: sales@acme.example\nSubject: Kettle\n\n" + body.encode()
    assert parsers.parse(raw, parsers.Context()).parser == "letter"


@pytest.mark.parametrize(
    "sender, parser, answer",
    [
        ("noreply@calls.example", "form", "call"),
        ("web@acme.example", "form", "call"),
        ("ann@ward.example", "letter", "mail"),
    ],
)
def test_number_to_call(sender, parser, answer):
    """A number alone is a request of a widget, and a letter of a person."""
    raw = f"From: {sender}\nTo: sales@acme.example\nSubject: Call me back\n\nThe visitor waits at +44 20 7946 0018.\n"
    outcome = parsers.parse(raw.encode(), parsers.Context())
    assert outcome.parser == parser
    assert [(card.phone, card.answer) for card in outcome.found] == [("+44 20 7946 0018", answer)]


def test_no_number_to_call():
    raw = b"From: web@acme.example\nTo: sales@acme.example\nSubject: Call me back\n\nThe visitor left no number.\n"
    assert parsers.parse(raw, parsers.Context()).parser == "letter"


def test_reply_to_a_form_is_a_letter():
    head = b"From: Ann <ann@ward.example>\nSubject: Re: New message\nIn-Reply-To: <1@acme.example>\n\n"
    raw = head + b"Thanks\n\nName: Ann\nEmail: a@b.example\nMessage: Hi\n"
    assert parsers.parse(raw, parsers.Context()).parser == "letter"


def test_link_of_a_form_stays_on_the_site():
    raw = (
        b"From: Site <web@acme.example>\nSubject: New message\n\nName: Ann\nEmail: a@b.example\nMessage: Hi\nPage: %s\n"
    )
    good = parsers.parse(raw % b"https://www.acme.example/contact?utm_source=x", parsers.Context()).interests[0]
    assert good.url == "https://www.acme.example/contact"
    bad = parsers.parse(raw % b"https://evil.example/contact", parsers.Context()).interests[0]
    assert bad.url == "" and ("Page", "https://evil.example/contact") in bad.fields


def test_link_by_plain_http_only_to_a_site_that_is_listed():
    raw = (
        b"From: Site <web@acme.example>\nSubject: New message\n\n"
        b"Name: Ann\nEmail: a@b.example\nMessage: Hi\nPage: http://www.shop.acme.example/contact\n"
    )
    for listed in ("acme.example", "shop.acme.example"):
        (card,) = parsers.parse(raw, parsers.Context(http_hosts=frozenset({listed}))).interests
        assert card.url == "http://www.shop.acme.example/contact"
    for listed in ((), ("other.example",), ("cme.example",), ("x.shop.acme.example",)):
        (card,) = parsers.parse(raw, parsers.Context(http_hosts=frozenset(listed))).interests
        assert card.url == "" and ("Page", "http://www.shop.acme.example/contact") in card.fields
        assert card.source_key.startswith("shop.acme.example"), "the place stays the same"
