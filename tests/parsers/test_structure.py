# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters of other shapes than text: signed, encrypted, attached, invitations, reactions; charsets, addresses."""

import base64

import pytest
from asn1crypto import cms, core

import parsers
from parsers import Context, Message, invitation, iso2022jp, smime
from parsers.charset import decode
from parsers.dates import moment
from parsers.headers import same_address

HEAD = b"From: Ann Lee <ann@lee.example>\nTo: sales@acme.example\nSubject: Desks\nMIME-Version: 1.0\n"
CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def card(raw, context=CONTEXT):
    (interest,) = parsers.parse(raw, context).found
    return interest


def container(kind, *parts):
    return (
        HEAD
        + f"Content-Type: multipart/{kind}; boundary=b\n\n".encode()
        + b"".join(b"--b\n" + part + b"\n" for part in parts)
        + b"--b--\n"
    )


PLAIN = b"Content-Type: text/plain; charset=utf-8\n\n"
HTML = b"Content-Type: text/html; charset=utf-8\n\n"


def signed(content):
    """DER of a signed-data without any signer."""
    return cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": [],
                    "signer_infos": [],
                    "encap_content_info": {"content_type": "data", "content": core.OctetString(content)},
                }
            ),
        }
    ).dump()


def enveloped():
    return cms.ContentInfo(
        {
            "content_type": "enveloped_data",
            "content": cms.EnvelopedData(
                {
                    "version": "v0",
                    "recipient_infos": [],
                    "encrypted_content_info": {
                        "content_type": "data",
                        "content_encryption_algorithm": {"algorithm": "aes256_cbc", "parameters": b"0" * 16},
                        "encrypted_content": b"x",
                    },
                }
            ),
        }
    ).dump()


def p7m(data, kind=b"application/pkcs7-mime; name=smime.p7m"):
    return (
        b"Content-Type: "
        + kind
        + b"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n"
        + base64.encodebytes(data)
    )


@pytest.mark.parametrize(
    "kind",
    [
        b"application/pkcs7-mime; smime-type=signed-data; name=smime.p7m",
        b"application/x-pkcs7-mime",
        b"application/octet-stream; name=smime.p7m",
    ],
)
def test_signed_part_is_read_and_not_believed(kind):
    inner = container("alternative", PLAIN + b"Five windows.", HTML + b"<p>Five windows.</p>").partition(b"MIME")[2]
    for raw in (HEAD + p7m(signed(b"MIME" + inner), kind), container("mixed", p7m(signed(b"MIME" + inner), kind))):
        found = card(raw)
        assert (found.text, found.fields) == ("Five windows.", (("Signature", "S/MIME, not checked"),))


def test_signed_in_signed_in_signed():
    raw = PLAIN + b"Five windows."
    for _layer in range(3):
        raw = p7m(signed(raw))
    assert card(HEAD + raw).text == "Five windows."
    assert card(HEAD + p7m(signed(raw))).text == ""


@pytest.mark.parametrize(
    "data, told",
    [
        (enveloped(), ("Encrypted", "S/MIME, cannot be read here")),
        (b"no CMS", ("Unreadable part", "smime.p7m")),
        (b"", ("Unreadable part", "smime.p7m")),
        (b"\x30\x80" * 5000, ("Unreadable part", "smime.p7m")),
    ],
)
def test_part_that_cannot_be_read_is_named(data, told):
    found = card(HEAD + p7m(data))
    assert (found.text, found.title, found.fields) == ("", "Desks", (told,))


@pytest.mark.parametrize("data", [b"\x30\x80" * 200_000, b"\x24\x80" * 200_000, b"0\x84\xff\xff\xff\xff", b"\x30" * 99])
def test_hostile_asn1_ends_soon(data):
    assert smime.opened(data) == smime.Opened()


def test_pgp():
    armoured = b"-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"
    assert card(HEAD + PLAIN + armoured).fields == (("Encrypted", "PGP, cannot be read here"),)
    found = card(
        container(
            "encrypted; protocol=\"application/pgp-encrypted\"",
            b"Content-Type: application/pgp-encrypted\n\nVersion: 1",
            b"Content-Type: application/octet-stream\n\n" + armoured,
        )
    )
    assert (found.text, found.fields) == ("", (("Encrypted", "PGP, cannot be read here"),))
    found = card(container("signed", PLAIN + b"Five windows.", b"Content-Type: application/pgp-signature\n\nx"))
    assert (found.text, found.fields) == ("Five windows.", ())


def test_footer_below_a_complete_body():
    footer = PLAIN + b"Checked by a filter."
    found = card(container("mixed", HTML + b"<p>Five windows.</p>", footer))
    assert (found.text, found.quoted) == ("Five windows.", "Checked by a filter.")
    found = card(container("mixed", PLAIN + b"Five windows.", footer))
    assert found.text == "Five windows.\nChecked by a filter."


def test_choice_in_the_wrong_order():
    assert card(container("alternative", HTML + b"<p>Five</p>", PLAIN + b"Five windows.")).text == "Five windows."


def test_enriched():
    source = b"Content-Type: text/enriched\n\n<bold>Need</bold> 4\ndesks\n\n<color><param>red</param>now</color>, <<3 m"
    assert card(HEAD + source).text == "Need 4 desks\nnow, <3 m"
    assert card(container("alternative", PLAIN + b"Plain.", source)).text == "Plain."


INVITE = (
    b"BEGIN:VCALENDAR\nMETHOD:%b\nBEGIN:VEVENT\nSUMMARY:Visit\\, kitchen\n%b\nLOCATION:Bremen\n"
    b"DESCRIPTION:We want to\n  see it.\\nTwo.\nATTENDEE;PARTSTAT=%b;CN=\"a:b\":mailto:a@b.example\n"
    b"END:VEVENT\nEND:VCALENDAR\n"
)


@pytest.mark.parametrize(
    "time, told",
    [
        (b"DTSTART:20261201T090000Z\nDTEND:20261201T100000Z", "2026-12-01 09:00 – 10:00 UTC"),
        (
            b"DTSTART;TZID=Europe/Oslo:20261201T090000\nDTEND;TZID=Europe/Oslo:20261202T100000",
            "2026-12-01 09:00 – 2026-12-02 10:00 (Europe/Oslo)",
        ),
        (b"DTSTART;VALUE=DATE:20261201", "2026-12-01"),
        (b"DTSTART:soon", ""),
    ],
)
def test_invitation(time, told):
    raw = HEAD + b"Content-Type: text/calendar; charset=utf-8\n\n" + INVITE % (b"REQUEST", time, b"NEEDS-ACTION")
    lines = ["Visit, kitchen", told, "Bremen", "We want to see it.", "Two."]
    assert card(raw).text == "\n".join(filter(None, lines))


def test_invitation_beside_a_text_and_its_answer():
    time = b"DTSTART:20261201T090000Z"
    calendar = b"Content-Type: text/calendar; method=REPLY\n\n" + INVITE % (b"REPLY", time, b"ACCEPTED")
    found = card(container("alternative", PLAIN + b"We come.", calendar))
    assert (found.text, found.fields) == (
        "We come.",
        (("Invitation", "Visit, kitchen, 2026-12-01 09:00 UTC, Bremen"), ("Invitation is", "accepted")),
    )


@pytest.mark.parametrize(
    "source",
    [
        "",
        "BEGIN:VEVENT",
        "a" * 100_000,
        "SUMMARY:x",
        "BEGIN:VEVENT\n" * 50_000,
        "BEGIN:VEVENT\nX" + ";A=\"" * 50_000,
        "X;" * 100_000,
    ],
)
def test_no_calendar(source):
    assert not (invitation.read(source) or invitation.Invitation()).text


def test_reaction_is_no_letter():
    raw = container(
        "alternative",
        PLAIN + "👍 Ann reacted via Gmail".encode(),
        b"Content-Type: text/vnd.google.email-reaction+json\n\n" + '{"version":1,"emoji":"🎉"}'.encode(),
    )
    assert (card(raw).action, card(raw).text, card(raw).answer) == ("reaction", "🎉", "")


@pytest.mark.parametrize(
    "text, emoji",
    [
        ("👍 Ann Lee reacted to your message", "👍"),
        ("❤️\n\nAnn Lee hat auf Ihre Nachricht reagiert", "❤️"),
        ("🎉 Ann Lee reagierte über Gmail", "🎉"),
        ("😀 Анна Ли отреагировал(а) через Gmail", "😀"),
        ("Ann reacted to your message and wants ten.", ""),
        ("- we reacted to your message", ""),
    ],
)
def test_reaction_in_words(text, emoji):
    raw = HEAD + b"In-Reply-To: <1@acme.example>\n" + PLAIN + text.encode()
    found = card(raw)
    assert (found.action, found.text) == (("reaction", emoji) if emoji else ("letter", text))


def test_attached_letter():
    inner = (
        b"Content-Type: message/rfc822\n\nFrom: Bo Ek <bo@ek.example>\nSubject: Roof\n\nThe roof leaks.\n\n"
        b"Best regards\nBo Ek\n"
    )
    raw = container("mixed", PLAIN + b"For my neighbour.", inner)
    assert card(raw).text == "For my neighbour."
    found = card(raw.replace(b"Subject: Desks", b"Subject: Fwd: Roof"))
    assert (found.text, found.fields) == (
        "For my neighbour.\n\nThe roof leaks.",
        (("Forwarded letter of", "Bo Ek <bo@ek.example>"),),
    )
    assert card(container("mixed", inner)).text == "The roof leaks."


RUSSIAN = "Здравствуйте, сколько стоит диван в Твери?"
GREEK = "Καλημέρα, πόσο κοστίζει το τραπέζι στην Αθήνα;"
HEBREW = "שלום, כמה עולה השולחן הלבן בחיפה?"


@pytest.mark.parametrize(
    "data, label, text",
    [
        ("Größe für Köln".encode(), "iso-8859-1", "Größe für Köln"),
        ("Größe für Köln".encode("latin-1"), "iso-8859-1", "Größe für Köln"),
        ("ÄÖÜ ÄÖÜ ÄÖÜ GRÖSSE".encode("latin-1"), "iso-8859-1", "ÄÖÜ ÄÖÜ ÄÖÜ GRÖSSE"),
        ("Žluťoučký kůň".encode("cp1250"), "windows-1250", "Žluťoučký kůň"),
        (RUSSIAN.encode("cp1251"), "iso-8859-1", RUSSIAN),
        (RUSSIAN.encode("cp1251"), "windows-1252", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), "iso-8859-1", RUSSIAN),
        (RUSSIAN.encode("koi8-r"), "koi8-r", RUSSIAN),
        ("её, и".encode("koi8-r"), "koi8-r", "её, и"),
        (RUSSIAN.encode(), "koi8-r", RUSSIAN),
        (RUSSIAN.encode(), "windows-1251", RUSSIAN),
        (GREEK.encode("cp1253"), "iso-8859-1", GREEK),
        (HEBREW.encode("cp1255"), "iso-8859-1", HEBREW),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN),
        (GREEK.encode("cp1253"), None, GREEK),
        ("見積書をお願いします。".encode("iso-2022-jp"), None, "見積書をお願いします。"),
        ("見積書をお願いします。".encode("iso-2022-jp"), "us-ascii", "見積書をお願いします。"),
        ("見積書\nカタログ".encode("iso-2022-jp"), "iso-2022-jp", "見積書\nカタログ"),
        (b"\x1b$B-j-!\x1b(B a \x1b(I6@6E\x1b(B", "iso-2022-jp", "㈱① a ｶﾀｶﾅ"),
        ("请报价".encode("gb18030"), "gb2312", "请报价"),
    ],
)
def test_charsets(data, label, text):
    assert decode(data, label) == text


def test_broken_japanese_ends():
    for data in (b"\x1b$B", b"\x1b$B-", b"\x1b$B\x00\x7f-", b"\x1b$(D\x30", b"\x1b(I\x7f\x10", b"\x1b$B" * 50_000):
        assert isinstance(iso2022jp.decode(data), str)


@pytest.mark.parametrize("charset", ["gb18030", "big5", "euc-kr", "shift_jis", "windows-1251", "koi8-r"])
def test_raw_headers_in_the_charset_of_the_body(charset):
    name, subject = {
        "gb18030": ("王伟", "询价红色水壶"),
        "big5": ("王偉", "詢價紅色水壺"),
        "euc-kr": ("김철수", "견적 문의"),
        "shift_jis": ("田中太郎", "見積書ソ十"),
    }.get(charset, ("Олег", "Вопрос о чайнике"))
    head = f"From: {name} <a@b.example>\nSubject: {subject}\nContent-Type: text/plain; charset={charset}\n"
    raw = f"{head}\n{subject}\n".encode(charset)
    found = card(raw)
    assert (found.author_name, found.title, found.text) == (name, subject, subject)


@pytest.mark.parametrize(
    "value, name, address",
    [
        ("Jürgen <Jürgen@Müller.example>", "Jürgen", "jürgen@müller.example"),
        ("Иван <ИВАН@почта.рф>", "Иван", "иван@почта.рф"),
        ("jo\u0308rg@b.example", "", "j\u00f6rg@b.example"),
        ("Ann <ann@xn--mller-kva.example>", "Ann", "ann@xn--mller-kva.example"),
        ("Acme, Co. Ltd <info@acme-ltd.example>", "Acme, Co. Ltd", "info@acme-ltd.example"),
        ("Lee, Ann, MD <ann@lee.example>", "Lee, Ann, MD", "ann@lee.example"),
        ("Ann Lee <ann@lee.example", "Ann Lee", "ann@lee.example"),
        ("Ann Lee ann@lee.example", "Ann Lee", "ann@lee.example"),
        ("Ann Lee on behalf of Bo Ek <bo@ek.example>", "Bo Ek", "bo@ek.example"),
        ("Ann Lee on behalf of Acme Ltd <ann.lee@acme-ltd.example>", "Ann Lee", "ann.lee@acme-ltd.example"),
        ("Kundendienst im Auftrag von Uwe Kern <uwe@kern.example>", "Uwe Kern", "uwe@kern.example"),
        ('"Ann \\"Annie\\" Lee" <ann@lee.example>', 'Ann "Annie" Lee', "ann@lee.example"),
    ],
)
def test_senders(value, name, address):
    found = card(f"From: {value}\nSubject: Desks\n\nFour desks.\n".encode())
    assert (found.author_name, found.email, found.author_key) == (name, address, address)


def test_one_person_however_the_address_is_written():
    assert same_address("ИВАН@Почта.рф") == same_address("иван@почта.рф")
    assert same_address("jo\u0308rg@b.example") == same_address("J\u00d6RG@B.example")
    assert same_address("a@b.example") != same_address("b@a.example")


def test_to_keeps_each_address():
    message = Message(b"To: Lee, Ann <ann@lee.example>, bo@ek.example, Ek, Bo <x@ek.example>, nobody\n\n")
    assert [tuple(found) for found in message.to] == [
        ("Lee, Ann", "ann@lee.example"),
        ("", "bo@ek.example"),
        ("Ek, Bo", "x@ek.example"),
    ]


@pytest.mark.parametrize(
    "sender, outcome",
    [
        ("Ivan Petrov <ivan.petrov@vk.com>", "parsed"),
        ("Anna Weber <anna.weber@linkedin.com>", "parsed"),
        ("VK <admin@notify.vk.com>", "unknown"),
        ("LinkedIn <messages-noreply@linkedin.com>", "unknown"),
        ("Ann Lee via LinkedIn <ann.lee@linkedin.com>", "unknown"),
        ("Reddit <noreply@redditmail.com>", "unknown"),
    ],
)
def test_people_with_a_mailbox_at_a_network(sender, outcome):
    assert parsers.parse(f"From: {sender}\nSubject: Sofa\n\nHow much is it?\n".encode(), CONTEXT).name == outcome


@pytest.mark.parametrize(
    "extra, outcome",
    [
        ("Reply-To: Tom <tom@reed.example>\n", "parsed"),
        ("", "unknown"),
        ("Reply-To: help@site.example\n", "unknown"),
        ("Reply-To: no-reply@reed.example\n", "unknown"),
        ("Reply-To: sales@acme.example\n", "unknown"),
        ("Reply-To: tom@reed.example\nAuto-Submitted: auto-generated\n", "unknown"),
        ("Reply-To: tom@reed.example\nList-Unsubscribe: <x>\n", "ignored"),
    ],
)
def test_nobody_who_sends_for_a_person(extra, outcome):
    raw = f"From: Site <noreply@site.example>\nSubject: Contact\n{extra}\nCan I get a quote for 20 chairs?\n"
    found = parsers.parse(raw.encode(), CONTEXT)
    assert found.name == outcome
    if outcome == "parsed":
        assert (found.interests[0].author_name, found.interests[0].author_key) == ("Tom", "tom@reed.example")


@pytest.mark.parametrize(
    "zone, hour",
    [
        ("+0300", 8),
        ("MSK", 8),
        ("GMT+0300", 8),
        ("GMT+03:00", 8),
        ("UTC+3", 8),
        ("CET", 10),
        ("CEST", 9),
        ("JST", 2),
        ("+0300 (MSK)", 8),
        ("EST", 16),
        ("GMT", 11),
        ("", 11),
        ("BRT", 14),
        ("XYZ", 11),
        ("+0530", 5),
    ],
)
def test_dates(zone, hour):
    found = moment(f"Fri, 27 Nov 2026 11:00:00 {zone}".strip())
    assert (found.day, found.hour) == (27, hour)


@pytest.mark.parametrize(
    "told",
    [
        "Fri, 27 Nov 2026 11:00:00 +03:00",
        "2026-11-27T11:00:00+03:00",
        "2026-11-27 11:00:00 +0300",
        "2026-11-27T08:00:00Z",
        "Fri Nov 27 11:00:00 MSK 2026",
        "Fri, 27 Nov 2026 11:00:00 (MSK)",
        'Fri, 27 Nov 2026 11:00:00 "MSK"',
        "Fri, 27 Nov 2026 11:00:00 GMT +0300",
        "Fri, 27 Nov 2026 11:00:00 +0300 (Moscow Standard Time)",
    ],
)
def test_dates_of_other_shapes(told):
    found = moment(told)
    assert (found.day, found.hour) == (27, 8)


@pytest.mark.parametrize(
    "told", ["", "soon", "2026-13-45T99:99:99Z", "27 Nov 0001 11:00:00", "Fri, 27 Nov 1826 11:00:00"]
)
def test_no_dates(told):
    assert moment(told) is None


def test_site_of_a_form_whose_visitor_is_the_sender():
    raw = (
        "From: Joe Miller <joe@miller.example>\nTo: sales@acme.example\nSubject: Shop \"Offer\"\n\nFrom: Joe Miller "
        "<joe@miller.example>\nSubject: Offer\n\nMessage Body:\nTwenty chairs\n\n-- \nThis e-mail was sent from a "
        "contact form on Shop (https://shop.example)\n"
    )
    assert card(raw.encode()).source_key == "shop.example"
    raw = (
        "From: Joe Miller <joe@miller.example>\nTo: sales@acme.example\nSubject: New submission\n\nName: Joe Miller\n"
        "Email: joe@miller.example\nPhone: 0221 1234567\nMessage: Twenty chairs\n"
    )
    assert card(raw.encode()).source_key == "acme.example"
