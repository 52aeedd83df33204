# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The signature at the end of a letter, and what only looks like one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.phones import find_phone
from parsers.quotes import cut_quote
from parsers.signature import cut_signature, split_signature
from parsers.text import clean, find_email


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nAnn Lee\nAcme",
        "--\nAnn",
        "Best regards\nAnn Lee\nTel. 123",
        "Kind regards,\nAnn",
        "Regards, Ann",
        "С уважением,\nАнна Ли\n+7 900",
        "Mit freundlichen Grüßen\nAnn Lee",
        "Viele Grüße\nAnn",
        "Med venlig hilsen\nAnn",
        "Mvh\nAnn",
        "Cordialement,\nAnn",
        "Cordially,\nAnn",
        "BR,\nAnn",
        "Un saludo\nAnn",
        "Sent from my iPhone",
        "Get Outlook for Android",
        "Отправлено с iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Sendt fra min iPhone",
        "Wysłane z iPhone'a",
        "Gesendet mit der GMX Mail App",
        "iPhoneから送信",
        "Enviado desde mi Samsung Galaxy",
        "Sent from Mail for Windows",
        "Z poważaniem\nEwa Lis\ntel. 601 123 456",
        "S pozdravem\nJana",
        "S pozdravom,\nJana",
        "Üdvözlettel,\nKis Anna",
        "Cu stimă,\nIon",
        "Saygılarımla,\nAyşe",
        "Ystävällisin terveisin\nAino",
        "Με εκτίμηση,\nΆννα",
        "Srdačan pozdrav\nAna",
        "Lep pozdrav,\nAna",
        "Поздрави,\nАнна",
        "З повагою,\nОлена",
        "Pagarbiai\nOna",
        "Ar cieņu\nAnna",
        "Lugupidamisega\nAnna",
        "Cordiali saluti\nAnna",
        "Com os melhores cumprimentos,\nAna",
        "Met vriendelijke groet,\nAnna",
        "Med vänliga hälsningar\nAnna",
        "Trân trọng,\nAnh",
        "ขอแสดงความนับถือ\nอัญ",
        "Salam hangat,\nAni",
        "با احترام\nسارا",
        "مع تحياتي\nسارة",
        "בברכה,\nענת",
        "सादर\nअनु",
        "Viele Grüße aus Bremen\nAnn",
        "LG\nAnn",
        "이안나 드림",
        "发自我的iPhone",
        "Sent with [Proton Mail](https://proton.me/mail/home) secure email.",
        "Gesendet mit [Proton Mail](https://proton.me/mail/home) sichere E-Mail.",
        "Enviat des del meu iPhone",
        "Cdlt\nAnne",
        "Mit freundlichen Grüßen / Best regards\n\nAnn Lee",
        "Viele Grüße :-)\nAnn",
        "Best regards 😊\nAnn",
        "Gruß\nAnn",
        "Best,\nAnn",
        "Gracias y un saludo\nAna",
        "LG Ann",
        "BR\nAnn",
        "-----\nAnn Lee\n+44 20 7946 0018",
        "Best regards\nAnn\n\nThis e-mail is confidential. Please delete it if it is not for you.",
    ],
)
def test_signature_is_cut(signature):
    assert cut_signature(f"Does it fit?\n\n{signature}", "Ann Lee ann@lee.example") == "Does it fit?"


@pytest.mark.parametrize(
    "text",
    [
        "Best regards",
        "Sent from my heart are these flowers, which I would like to order for Tuesday, please.",
        "Regards the order: it is late.\n" + "more\n" * 20,
        "-- what is this?\nA question.",
        "Please send prices for:\n\nLG OLED 55 C4\nLG soundbar S95\nBR 200 wall bracket\n\nThank you",
        "Wir suchen:\nLG Gram 17 Notebook, 5 Stück\nBR-Regal, 2 Stück\nBitte Angebot",
        "We look for a\nLG Fridge",
        "Which one is\nbest?\nThe red one?",
        "Best price for ten chairs, please.\nTom",
        "We stay at\nBest Western Malaga\nRoom Twelve",
        "Hi,\nRegards the sofa offer of last week:\nwe want the green one.\nPlease confirm.",
        "Hello, I would like:\n\n---\n2 x chair Oslo\n1 x table\n---\n\nDelivery to Bremen.",
        "Hello,\nplease send:\n—\n4 x chair Oslo\n1 x table Bergen",
        "Hello\n--\nDelivery address:\nHauptstr. 5\nBremen",
        "Two desks.\n---\nOak, oiled\nHeight 75",
        "Sent via DHL last week.\nIt has not come.",
        "The parcel was not there.\nSent with UPS",
        "Sincerely I do not know.\nWhich one is better?",
    ],
)
def test_text_is_not_a_signature(text):
    assert cut_signature(text) == text.strip()


@pytest.mark.parametrize("text", [
    "We order:\n=====\n3 chairs\n=====\nTel. 0341 5550102", "Please engrave:\nBest wishes\nfrom all of us\nThank you!"])
def test_what_is_between_is_an_order(text):
    assert split_signature(text) == (text, "")


def test_what_stands_below_a_signature_stays():
    text = "Three kettles.\n\nBest regards\nUwe Kern\nTel. 0341 5550102\n\nPS: Two lids as well."
    assert split_signature(text) == (
        "Three kettles.\n\nPS: Two lids as well.",
        "Best regards\nUwe Kern\nTel. 0341 5550102",
    )
    text = "Our order is below.\n\nKind regards\nMia\n\n2 x chair\n1 x table"
    assert split_signature(text) == ("Our order is below.\n\n2 x chair\n1 x table", "Kind regards\nMia")
    text = "Gibt es Stühle?\nGruß\nMia\n\nPS: In Grau."
    assert split_signature(text) == ("Gibt es Stühle?\n\nPS: In Grau.", "Gruß\nMia")
    text = "Hello\nRegards,\nMia\nPlease confirm today."
    assert split_signature(text) == ("Hello\nPlease confirm today.", "Regards,\nMia")


@pytest.mark.parametrize("mark", [
    "P.D.:", "PD:", "P.-S. :", "NB:", "N.B.", "П.П.", "Ui.:", "ΥΓ:", "נ.ב.", "追伸：", "추신:", "附言：", "Obs.:",
    "ملاحظة:"])
def test_postscript_stays(mark):
    text = f"Three kettles.\n\nBest regards\nUwe Kern\n\n{mark} two lids as well"
    assert split_signature(text) == (f"Three kettles.\n\n{mark} two lids as well", "Best regards\nUwe Kern")


def test_signature_in_the_middle_of_a_long_text_is_none():
    text = "Bonjour,\nmerci.\n\nCordialement\nMia\n\n" + "\n".join(f"Could you look at part {n}?" for n in range(20))
    assert split_signature(text) == (text, "")


@given(
    st.lists(
        st.sampled_from(
            [
                "> a",
                "On 1.2.2026 A <a@b.example> wrote:",
                "From: a",
                "Sent: b",
                "To: c",
                "Subject: d",
                "--",
                "text",
                "",
                "____________________",
                "Best regards",
            ]
        ),
        max_size=60,
    )
)
def test_cutting_never_empties(lines):
    text = "\n".join(lines)
    if text.strip():
        assert cut_quote(text) and cut_signature(text)


@pytest.mark.parametrize(
    "unit",
    [
        "> ",
        "On 1.2.2026 wrote",
        "From: a\n",
        "wrote:\n",
        "@",
        "a@",
        "1 ",
        "+1",
        "(",
        "-",
        "____________________\n",
        "Best regards\n",
        "\n",
        "a\u0301" * 3,
        "On a\nb\n",
        "Regards\nPS: a\n",
        "--\n",
        "Sent from my iPhone\n",
        "Od: a <a@b.example>\n",
        "-----BEGIN PGP SIGNED MESSAGE-----\n",
        "+49 30 1234567 ",
        "call me ",
    ],
)
def test_time_is_linear(unit):
    """200 KB of what the rules look for; generous, a quadratic rule takes minutes."""
    text = (unit * (200_000 // len(unit) + 1))[:200_000]
    started = time.process_time()
    cut_signature(cut_quote(clean(text, 200_000)))
    find_phone(text)
    find_email(text)
    assert time.process_time() - started < 5


@pytest.mark.parametrize("below", [
    "Ann Lee\n\nhead of purchasing\n\nLee Ltd\n\n12 High Street\n\ntel./fax: (8172) 00-11-22, ext. 105",
    "Анна Ли\n\nМенеджер отдела закупок\n\nООО\n\nтел./факс: (8172) 00-11-22, доб. 105\n\nмоб.: +7 911 000-33-44",
])
def test_a_signature_with_empty_lines_between_its_lines_is_one(below):
    assert cut_signature(f"Please send six lids.\n\nС уважением,\n\n{below}", "Ann Lee ann@lee.example") == (
        "Please send six lids.")


def test_what_is_said_below_such_a_signature_stays():
    below = "Ann Lee\n\nLee Ltd\n\n+44 20 7946 0000\n\nThe old lids go back to you on Monday."
    assert cut_signature(f"Please send six lids.\n\nRegards,\n\n{below}", "Ann Lee ann@lee.example").endswith(
        "The old lids go back to you on Monday.")
