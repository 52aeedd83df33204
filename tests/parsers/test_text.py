# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Plain text: cleaning, quotes, signatures, addresses and phones."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.phones import find_phone, phone_key
from parsers.quotes import cut_quote
from parsers.signature import cut_signature
from parsers.text import clean, find_email, line, words_of


@pytest.mark.parametrize(
    "raw, expected",
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("  a \t b  ", "a b"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("pay\u202epal\u202c", "paypal"),
        ("a\u200bb\u200dc\ufeffd\u00ade\u034ff", "abcdef"),
        ("a\u2066b\u2069", "ab"),
        ("e\u0301", "\u00e9"),
        ("a\ud800b", "ab"),
        ("a\U000e0041b", "ab"),
        ("a\u00a0\u2003b", "a b"),
        ("\U0001f44d \U0001f1e9\U0001f1f0", "\U0001f44d \U0001f1e9\U0001f1f0"),
        (
            "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440!",
            "\u041f\u0440\u0438\u0432\u0435\u0442, \u043c\u0438\u0440!",
        ),
        ("", ""),
    ],
)
def test_clean(raw, expected):
    assert clean(raw) == expected


def test_clean_cuts():
    assert clean("a" * 100, 10) == "a" * 9 + "…"
    assert line("a\nb\tc") == "a b c"


INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\xad"


@given(st.text())
def test_clean_is_safe_and_stable(raw):
    cleaned = clean(raw)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode("utf-8")
    for char in cleaned:
        # Cf holds some visible signs too (Arabic number sign); the harmful ones are gone
        assert char == "\n" or unicodedata.category(char) not in ("Cc", "Cs")
        assert char not in INVISIBLE


@given(st.text())
def test_line_is_one_line(raw):
    assert "\n" not in line(raw)


NEW = "Yes, on Thursday.\n\nAnn"
QUOTES = {
    "gmail en": "On Fri, Nov 20, 2026 at 10:11 AM Acme <sales@acme.example> wrote:\n\n> Does it fit?\n> Acme",
    "gmail en, folded": "On Fri, Nov 20, 2026 at 10:11 AM Acme Works\n<sales@acme.example> wrote:\n\n> Does it fit?",
    "apple": "On 20 Nov 2026, at 10:11, Acme <sales@acme.example> wrote:\n\nDoes it fit?",
    "gmail ru": "пт, 20 нояб. 2026 г. в 10:11, Acme <sales@acme.example>:\n\n> Подходит?",
    "thunderbird ru": "20.11.2026 10:11, Acme пишет:\n> Подходит?",
    "mail.ru": "Пятница, 20 ноября 2026, 10:11 +03:00 от Acme <sales@acme.example>:\n\nПодходит?",
    "yandex": "20.11.2026, 10:11, \"Acme\" <sales@acme.example>:\n\nПодходит?",
    "apple ru": "20 нояб. 2026 г., в 10:11, Acme <sales@acme.example> написал(а):\n\n> Подходит?",
    "gmail da": "Den fre. 20. nov. 2026 kl. 10.11 skrev Acme <sales@acme.example>:\n\n> Passer det?",
    "gmail de": "Am Fr., 20. Nov. 2026 um 10:11 Uhr schrieb Acme <sales@acme.example>:\n\n> Passt es?",
    "thunderbird de": "Am 20.11.26 um 10:11 schrieb Acme:\n> Passt es?",
    "gmail fr": "Le ven. 20 nov. 2026 à 10:11, Acme <sales@acme.example> a écrit :\n\n> Ça va ?",
    "gmail es": "El vie, 20 nov 2026 a las 10:11, Acme (<sales@acme.example>) escribió:\n\n> ¿Encaja?",
    "outlook en": "-----Original Message-----\nFrom: Acme\nSent: Friday\n\nDoes it fit?",
    "outlook en, bare": "From: Acme\nSent: Friday, November 20, 2026 10:11 AM\nTo: Ann\nSubject: Fit\n\nDoes it fit?",
    "outlook.com": "________________________________\nFrom: Acme\nSent: Friday\nTo: Ann\nSubject: Fit\n\nDoes it fit?",
    "outlook de": "-----Ursprüngliche Nachricht-----\nVon: Acme\n\nPasst es?",
    "outlook de, bare": "Von: Acme\nGesendet: Freitag, 20. November 2026 10:11\nAn: Ann\nBetreff: Fit\n\nPasst es?",
    "outlook ru": "-----Исходное сообщение-----\nОт: Acme\n\nПодходит?",
    "outlook ru, bare": "От: Acme\nОтправлено: 20 ноября 2026 г. 10:11\nКому: Анна\nТема: Размер\n\nПодходит?",
    "outlook da": "Fra: Acme\nSendt: 20. november 2026 10:11\nTil: Ann\nEmne: Fit\n\nPasser det?",
    "outlook fr": "De : Acme\nEnvoyé : vendredi 20 novembre 2026 10:11\nÀ : Ann\nObjet : Fit\n\nÇa va ?",
    "outlook es": "De: Acme\nEnviado: viernes, 20 de noviembre de 2026 10:11\nPara: Ann\nAsunto: Fit\n\n¿Encaja?",
    "only marks": "> Does it fit?\n> Acme",
    "zoho": "---- On Fri, 20 Nov 2026 10:11:12 +0100 sales@acme.example wrote ----\n\nDoes it fit?",
    "any language, above marks": "2026.11.20. 10:11 keltezéssel, Acme írta:\n> Jó?",
    "help desk": "##- Please type your reply above this line -##\n\nDoes it fit?",
}


@pytest.mark.parametrize("client", QUOTES)
def test_quote_is_cut(client):
    assert cut_quote(f"{NEW}\n\n{QUOTES[client]}") == NEW


@pytest.mark.parametrize("client", QUOTES)
def test_quote_alone_stays(client):
    """A forwarded message: there is nothing else, so nothing is cut."""
    assert cut_quote(QUOTES[client])


@pytest.mark.parametrize(
    "text",
    [
        "On Monday I wrote to you.\nPlease answer.",
        "My colleague wrote: it does not work.\nWhat now?",
        "From: the beginning it was bad.\nAnd then worse.",
        "To: do list\nSubject: none\nThat is all.",
        "- red one\n- blue one\n\nWhich is cheaper?",
        "The price is > 100 and < 200.",
        "20.11.2026:\nwe came\n21.11.2026:\nwe left",
        "----------\nA drawn line, and more text\n----------",
        "Вчера он написал мне, что товар есть.\nТак ли это?",
        "Sent from my desk, this is much easier than from a telephone.\nReally.",
        "Am Montag schrieb ich Ihnen schon.\nBitte antworten Sie.",
    ],
)
def test_text_is_not_a_quote(text):
    assert cut_quote(text) == text


def test_answers_between_quotes_stay():
    text = "On 20.11.2026 Acme <a@acme.example> wrote:\n> Which colour?\nBlue.\n> Where to?\nAarhus."
    assert cut_quote(text) == "Blue.\nAarhus."


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
    ],
)
def test_signature_is_cut(signature):
    assert cut_signature(f"Does it fit?\n\n{signature}") == "Does it fit?"


@pytest.mark.parametrize(
    "text",
    [
        "Best regards",
        "Sent from my heart are these flowers, which I would like to order for Tuesday, please.",
        "Regards the order: it is late.\n" + "more\n" * 20,
        "-- what is this?\nA question.",
    ],
)
def test_text_is_not_a_signature(text):
    assert cut_signature(text) == text.strip()


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


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Write to Ann.Lee+x@ward-boats.example, please", "ann.lee+x@ward-boats.example"),
        ("no address @ all, a@b, a@b.c", ""),
        ("<mailto:a@b.example>", "a@b.example"),
        ("own@acme.example other@b.example", "other@b.example"),
    ],
)
def test_find_email(text, expected):
    assert find_email(text, frozenset({"own@acme.example"})) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("call +44 20 7946 0018 today", "+44 20 7946 0018"),
        ("тел. 8 (900) 000-00-13", "8 (900) 000-00-13"),
        ("Tel: (030) 555-0102", "(030) 555-0102"),
        ("Tlf. 20 00 00 15", "20 00 00 15"),
        ("0045 20000015", "0045 20000015"),
        ("order 4711000123", ""),
        ("20.11.2026 10:11", ""),
        ("2026-11-20", ""),
        ("192.168.100.200", ""),
        ("12 V, 40 pieces", ""),
    ],
)
def test_find_phone(text, expected):
    assert find_phone(text) == expected


@pytest.mark.parametrize(
    "phone, expected",
    [
        ("+44 20 7946 0018", "tel:+442079460018"),
        ("0044 20 7946 0018", "tel:+442079460018"),
        ("8 (900) 000-00-13", "tel:+79000000013"),
        ("+7 900 000-00-13", "tel:+79000000013"),
        ("(030) 555-0102", "tel:0305550102"),
        ("12345", ""),
        ("", ""),
    ],
)
def test_phone_key(phone, expected):
    assert phone_key(phone) == expected


@pytest.mark.parametrize(
    "text, words",
    [
        ("Is the Large-Desk\nin stock?", " is the large desk in stock "),
        ("«Большой Стол» №5", " большой стол 5 "),
        ("snake_case", " snake case "),
        ("!?", "  "),
        ("", "  "),
    ],
)
def test_words_of(text, words):
    assert words_of(text) == words
    assert words_of(words) == words


def test_words_of_finds_whole_words_only():
    assert words_of("large desk") in words_of("A LARGE, desk!")
    assert words_of("large desk") not in words_of("large desks")


@pytest.mark.parametrize(
    "marks", ["\u0f73", "\u0f75", "\u0f81", "\u0f73\u0f71", "\u0344", "\u0301\u0323", "\u0f73\u00e9"])
def test_marks_are_counted_as_what_they_consist_of(marks):
    """Some have the class of a letter and fall into marks that NFC then sorts, in quadratic time."""
    run = longest = 0
    for char in unicodedata.normalize("NFD", clean("a" + marks * 2000)):
        run = run + 1 if unicodedata.combining(char) else 0
        longest = max(longest, run)
    assert longest <= 10


def test_ordinary_marks_stay():
    tibetan = "\u0f40\u0f71\u0f72\u0f0b" * 30
    assert clean(tibetan) == unicodedata.normalize("NFC", tibetan)
