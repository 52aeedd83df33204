# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Text under a wrong label, and none."""

import pytest

import parsers
from parsers import Context, iso2022jp
from parsers.charset import decode

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))


def card(raw):
    (interest,) = parsers.parse(raw, CONTEXT).found
    return interest


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
