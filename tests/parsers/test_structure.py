# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters of other shapes than text: signed, encrypted, attached, invitations, reactions."""

import base64

import pytest
from asn1crypto import cms, core

import parsers
from parsers import Context, invitation, smime

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
        ("👍 Super, mein Chef reagierte begeistert, wir nehmen zehn", ""),
        ("👍 Ann Lee liked your offer and wants 12 kettles", ""),
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


def test_first_piece_of_a_letter_is_read_and_said_to_be_one():
    """RFC 2046, 5.2.2: the pieces behind it hold no beginning of a part."""
    head = b"From: Ann Lee <ann@lee.example>\nSubject: Photos\nMIME-Version: 1.0\n"
    inner = head + (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nHere they are.\n\n--b\n'
        b"Content-Type: image/jpeg\nContent-Transfer-Encoding: base64\n\n/9j/4AAQ\n")
    first = head + b'Content-Type: message/partial; id="1@lee.example"; number=%d; total=3\n\n' % 1 + inner
    [card] = parsers.parse(first, parsers.Context()).interests
    assert (card.text, card.fields) == ("Here they are.", (("Incomplete", "the first part of a longer letter"),))
    later = first.replace(b"number=1", b"number=2")
    assert [card.text for card in parsers.parse(later, parsers.Context()).interests] == [""]
