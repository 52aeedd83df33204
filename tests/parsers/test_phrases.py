# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words and phrases that a person looks for."""

import time

import pytest

from parsers.phrases import MAX_MARKS, Phrase, Watch, any_fits, empty_lines, haystack, long_lines, phrases


def found(lines, *parts):
    return any_fits(phrases(lines), haystack(parts))


@pytest.mark.parametrize("lines, text", [
    ("refund", "I want a REFUND!"),
    ("refund", "refund"),
    ("call me back", "Please call me\nback tomorrow."),
    ("call-back", "Call back, please"),
    ("refund*", "They refunded nothing"),
    ("*fund", "A refund at last"),
    ("*fund*", "Non-refundable"),
    ("call * back", "Could you call Anna back"),
    ("call * back", "call back"),
    ("верн* деньги", "Прошу ВЕРНУТЬ деньги"),
    ("güle güle", "Güle güle"),
    ("cafe\u0301", "Caf\u00e9"),
    ("退款", "我要退款可以吗"),
    ("返金*", "商品の返金をお願いします"),
    ("nothing\nbroken", "It came broken"),
    ("it's", "IT’S broken"),
    ("not * good", "It is not good"),
    ("a b", "a a b"),
    # scripts without blanks beside one that has them
    ("iPhone", "我买了iPhone手机"),
    ("iPhone手机", "我买了iPhone 手机"),
    ("手机*acme", "手机是acme的"),
    ("acme", "アクメacmeを買った"),
    # one letter, written in two ways
    ("отчёт", "Отчет о ремонте"),
    ("отчет", "ОТЧЁТ о ремонте"),
    ("acme 24", "购买ＡＣＭＥ ２４"),
    ("ΟΔΟΣ", "οδος"),
    ("οδοσ*", "οδος"),
])
def test_found(lines, text):
    assert found(lines, text)


@pytest.mark.parametrize("lines, text", [
    ("fund", "I want a refund"),
    ("refund", "refunded"),
    ("back call", "call back"),
    ("call * back", "back to you, call"),
    ("*", "anything"),
    ("", "anything"),
    ("refund", ""),
    ("phone", "我买了iPhone手机"),
    ("手机", "手 机"),
])
def test_not_found(lines, text):
    assert not found(lines, text)


def test_no_phrase_goes_from_one_part_to_the_next():
    assert found("red table", "A red table")
    assert not found("red table", "Red", "Table")


def test_lines_that_ask_for_nothing_are_named():
    assert empty_lines("refund\n\n * * \n…\nbroken*") == ["* *", "…"]
    assert not Phrase("**")


def test_time_is_linear_whatever_is_typed():
    """The worst that can be typed, in the worst text, is a matter of milliseconds."""
    nasty = "\n".join(["a*" * 100, "*a b" * 50, "a " * 100] * 66)
    words = haystack(["a " * 5000])
    started = time.process_time()
    any_fits(phrases(nasty + "\nzz"), words)
    any_fits(phrases("\n".join(["a*a*a*a*zz"] * 200)), words)
    assert time.process_time() - started < 0.5


WATCHED = Watch([(1, "Acme\nAkme\nacme works"), (2, "refund*"), (3, "broken * drawer"), (4, "テキ"), (5, "*board")])


@pytest.mark.parametrize("text, keys", [
    ("AKME, please", [1]),
    ("The Acme Works desk: broken, loose drawer; I want REFUNDING now", [1, 2, 3]),
    ("日本語テキスト", [4]),
    ("a keyboard", [5]),
    ("a board", [5]),
    ("acmes", []),
    ("a drawer, broken", []),
    ("", []),
])
def test_many_are_watched_at_once(text, keys):
    assert WATCHED.found(haystack([text])) == keys


@pytest.mark.parametrize("text, marked", [
    ("The Acme Works desk", [("The ", 0), ("Acme Works", 1), (" desk", 0)]),
    ("broken, loose drawer!", [("broken", 3), (", loose ", 0), ("drawer", 3), ("!", 0)]),
    # a part of a word stands for the word
    ("Refunding? refund", [("Refunding", 2), ("? ", 0), ("refund", 2)]),
    ("A keyboard", [("A ", 0), ("keyboard", 5)]),
    ("日本語テキスト", [("日本語", 0), ("テキ", 4), ("スト", 0)]),
    # a capital that becomes two letters moves nothing behind it
    ("İİ: acme 😀 akme", [("İİ: ", 0), ("acme", 1), (" 😀 ", 0), ("akme", 1)]),
    # words of another script among them, wide letters, and what is written in two ways
    ("我买了Acme手机，ＡＫＭＥ好", [("我买了", 0), ("Acme", 1), ("手机，", 0), ("ＡＫＭＥ", 1), ("好", 0)]),
    ("Acme日本語テキスト", [("Acme", 1), ("日本語", 0), ("テキ", 4), ("スト", 0)]),
    ("<b>Acme</b>", [("<b>", 0), ("Acme", 1), ("</b>", 0)]),
    ("nothing", []),
])
def test_what_is_watched_is_marked_and_nothing_lost(text, marked):
    assert WATCHED.marked(text, {1, 2, 3, 4, 5}) == marked
    assert not WATCHED.marked(text, set())


def test_letters_are_marked_as_they_were_written():
    watch = Watch([(1, "отчёт"), (2, "ΟΔΟΣ")])
    assert watch.marked("Отчет İ, отчёт: ΟΔΟΣ", {1, 2}) == [
        ("Отчет", 1), (" İ, ", 0), ("отчёт", 1), (": ", 0), ("ΟΔΟΣ", 2)]


def test_lines_of_which_the_end_would_not_be_looked_for_are_named():
    assert long_lines(f"refund\n {'a' * 200} \n{'a*' * 100}b") == ["a*" * 100 + "b"]
    assert long_lines("") == []


def test_a_watch_of_nothing_finds_nothing():
    assert not Watch([]) and Watch([(1, "acme")])
    assert Watch([]).found(" acme ") == []


def test_watching_and_marking_are_linear():
    nasty = [(number, line) for number, line in enumerate(["a*" * 100, "*a b" * 50, "a " * 100, "a*a*a*zz"] * 50)]
    watch, text = Watch(nasty), "a " * 5000
    started = time.process_time()
    watch.found(haystack([text]))
    assert time.process_time() - started < 0.5
    assert Watch([(1, "a")]).marked(text, {1})[0] == ("a", 1)


def test_what_comes_thousands_of_times_is_marked_as_often_as_an_eye_can_follow():
    pieces = Watch([(1, "a"), (2, "zz")]).marked("a " * 3000 + "zz", {1, 2})
    assert [sum(key == wanted for _piece, key in pieces) for wanted in (1, 2)] == [MAX_MARKS, 1]
    assert "".join(piece for piece, _key in pieces) == "a " * 3000 + "zz"
