# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Plain text: cleaning, and addresses in it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        # joiners are letters in the scripts of Persian and India, and fillers elsewhere
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        ("\u0645\u200c\u200c \u200c\u0645\u200c", "\u0645 \u0645"),
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


INVISIBLE = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\xad"


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


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Write to Ann.Lee+x@ward-boats.example, please", "ann.lee+x@ward-boats.example"),
        ("no address @ all, a@b, a@b.c", ""),
        ("<mailto:a@b.example>", "a@b.example"),
        ("own@acme.example other@b.example", "other@b.example"),
        ("an J\u00f6rg@K\u00fcster.example, bitte", "j\u00f6rg@k\u00fcster.example"),
        ("иван@почта.рф", "иван@почта.рф"),
        ("\u9023\u7d61\u5148ann@b.example\u307e\u3067", "ann@b.example"),
        ("a@xn--bcher-kva.xn--p1ai", "a@xn--bcher-kva.xn--p1ai"),
    ],
)
def test_find_email(text, expected):
    assert find_email(text, frozenset({"own@acme.example"})) == expected


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
