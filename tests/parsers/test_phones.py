# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Phone numbers: which digits are one, and what is dialled."""

import pytest

import parsers
from parsers import Context, phones
from parsers.phones import Phone, dialled, find_phone, find_phones, labelled, phone_key


@pytest.mark.parametrize(
    "text, expected",
    [
        ("call +44 20 7946 0018 today", "+44 20 7946 0018"),
        ("тел. 8 (900) 000-00-13", "8 (900) 000-00-13"),
        ("тел.8(900)000-00-13", "8(900)000-00-13"),
        ("Tel: (030) 555-0102", "(030) 555-0102"),
        ("Tlf. 20 00 00 15", "20 00 00 15"),
        ("0045 32 12 34 56", "0045 32 12 34 56"),
        ("+45 20 00 00 15", "+45 20 00 00 15"),
        ("Tel. 0341/5550102", "0341/5550102"),
        ("reach me: +49 (0)30 1234567, 9-17", "+49 (0)30 1234567"),
        ("order 4711000123", ""),
        ("20.11.2026 10:11", ""),
        ("2026-11-20", ""),
        ("192.168.100.200", ""),
        ("12 V, 40 pieces", ""),
        ("Our budget is 1 500 000 roubles", ""),
        ("We have 250 000 000 HUF", ""),
        ("Where is my order 100 234 567?", ""),
        ("IBAN DE89 3704 0044 0532 0130 00", ""),
        ("DE89 3704 0044 0532 0130 00", ""),
        ("USt-IdNr. 123 456 789", ""),
        ("Tracking 0034 0434 1234 5678 90", ""),
        ("ИНН 7707083893, счёт 40702810 12345678", ""),
        ("Fax +49 30 1234567", ""),
        ("Rechnung Nr. 030 1234567", ""),
        ("2000 x 900 x 750 mm", ""),
        ("заказ № 8 900 123 45 67", ""),
        ("注文番号 090 1234 5678", ""),
        ("Please call me back about my order 100 234 567.\nMy number is +49 30 1234567.", "+49 30 1234567"),
        ("Tel. +49 30 1111111\nPlease call +49 171 2345678", "+49 171 2345678"),
        ("اتصل بي على ٠٥٠١٢٣٤٥٦٧ من فضلك", "0501234567"),
        ("تلفن: ۰۲۱۸۸۸۸۷۷۷۷", "02188887777"),
        ("फ़ोन ०९८७६५४३२१०", "09876543210"),
        ("電話：０３－１２３４－５６７８", "03-1234-5678"),
        ("Mein Handy: 0171 2345678", "0171 2345678"),
        ("мой номер 900 123-45-67", "900 123-45-67"),
        ("Дом. телефон: 123-45-67", "123-45-67"),
        ("My mobile: (+44) 7700 900123", "+44 7700 900123"),
        ("전화번호는 010-1234-5678 입니다", "010-1234-5678"),
        ("我的电话是010-12345678", "010-12345678"),
        ("Nummer 1234567890", ""),
        ("Passport 45 10 123456", ""),
        ("call me on 20.11.2026", ""),
        ("call 2026-11-20", ""),
        ("I called your number +49 30 1111111 twice. Mine: +49 171 2345678", "+49 171 2345678"),
        ("Ihre Hotline 0800 1111111 ist besetzt. Mobil 0171 2345678", "0171 2345678"),
        ("ваш телефон +7 495 111-11-11 не отвечает, мой номер +7 900 123-45-67", "+7 900 123-45-67"),
        ("Your table is fine, my phone is +49 171 2345678", "+49 171 2345678"),
    ],
)
def test_find_phone(text, expected):
    assert find_phone(text) == expected


@pytest.mark.parametrize(
    "text, country, expected",
    [
        ("Thanks\nUwe\n030 1234567", "DE", "030 1234567"),
        ("Thanks\nUwe\n030 1234567", "", ""),
        ("Gracias\n912 345 678", "ES", ""),
        ("Thanks (212) 736-5000", "US", "(212) 736-5000"),
        ("We need 10 000 000", "DE", ""),
        ("Thanks 45 10 123456", "DE", ""),
        ("Hilsen 32 12 34 56", "DK", "32 12 34 56"),
        ("0000 1234567", "DE", ""),
    ],
)
def test_number_that_nothing_calls_one(text, country, expected):
    """Only in the country of the company, and only where there can be such a number."""
    assert find_phone(text, country) == expected


def test_two_numbers_and_an_extension():
    assert find_phones("Call 0221 1234567 / 0171 1234567") == [Phone("0221 1234567"), Phone("0171 1234567")]
    assert find_phones("call +1 212 736 5000 ext. 42") == [Phone("+1 212 736 5000", "42")]
    assert labelled("8 (495) 123-45-67 доб. 12; 8 900 123 45 67") == [
        Phone("8 (495) 123-45-67", "12"),
        Phone("8 900 123 45 67"),
    ]


def test_without_the_library(monkeypatch):
    """Only what is called a phone is one."""
    monkeypatch.setattr(phones, "_library", lambda: None)
    assert find_phone("call +44 20 7946 0018") == "+44 20 7946 0018"
    assert find_phone("Thanks\n+44 20 7946 0018", "GB") == ""
    assert dialled("+49 (0)30 1234567 ext. 5", "DE") == "+49301234567"
    assert dialled("030 1234567", "DE") == "0301234567"


@pytest.mark.parametrize(
    "written, country, number",
    [
        ("+49 (0)30 1234567", "", "+49301234567"),
        ("0049 (0)30 1234567", "", "+49301234567"),
        ("(030) 123 45 67", "DE", "+49301234567"),
        ("030 1234567", "", "0301234567"),
        ("030 1234567 (9-17 Uhr)", "DE", "+49301234567"),
        ("030 1234567, Mo-Fr 9-17", "DE", "+49301234567"),
        ("030 1234567 / 0171 1234567", "DE", "+49301234567"),
        ("030 1234567 oder 0171 1234567", "DE", "+49301234567"),
        ("+1 212 736 5000 ext. 42", "", "+12127365000"),
        ("+1 212 736 5000 x42", "", "+12127365000"),
        ("8 (900) 123-45-67", "RU", "+79001234567"),
        ("٠٥٠١٢٣٤٥٦٧", "SA", "+966501234567"),
        ("+45 99", "", "+4599"),
        ("112", "", "112"),
        ("", "DE", ""),
        ("ask my wife", "DE", ""),
    ],
)
def test_dialled(written, country, number):
    assert dialled(written, country) == number


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


def test_form_with_two_numbers():
    raw = (
        "From: Site <noreply@acme.example>\nSubject: New submission\n\nName: Tom Reed\nEmail: tom@reed.example\n"
        "Phone: 0221 1234567 ext. 3 / 0171 1234567\nMessage: call me\n"
    )
    (interest,) = parsers.parse(raw.encode(), Context()).found
    assert (interest.phone, interest.fields) == ("0221 1234567", (("Extension", "3"), ("Phone", "0171 1234567")))
