# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The mood of a text by words, without Odoo: what is clear is told, with its reason, and nothing else is."""

import time

import pytest

from parsers import mood
from parsers.mood import HAPPY, NEUTRAL, UNHAPPY, UNKNOWN, Lexicon, Mood, learned_weights

LEXICON = Lexicon(mood.seed())
ROWS = [
    ("en", "word", 2, "good"), ("en", "word", -2, "broken"), ("en", "word", -3, "never arriv*"),
    ("en", "not", 0, "not"), ("en", "but", 0, "but"), ("en", "plain", 0, "how much"), ("", "word", 3, "😍"),
    ("en", "word", 0, "good morning"), ("de", "word", 2, "gut"), ("de", "not", 0, "nicht"),
]
SMALL = Lexicon(ROWS)


@pytest.mark.parametrize(
    ("text", "lang", "value", "words"),
    [
        ("A good chair.", "en", HAPPY, ("good",)),
        ("It is broken.", "en", UNHAPPY, ("broken",)),
        ("It's NOT good!", "en", UNHAPPY, ("good",)),
        ("It isn't good", "en", UNHAPPY, ("good",)),
        ("It is not broken.", "en", UNKNOWN, ("broken",)),
        ("Not now. It is good.", "en", HAPPY, ("good",)),
        ("Das ist nicht so gut", "de", UNHAPPY, ("gut",)),
        ("Gut ist das nicht", "de", UNHAPPY, ("gut",)),
        ("The sofa never arrived", "en", UNHAPPY, ("never arrived",)),
        ("Good morning", "en", UNKNOWN, ()),
        ("Good, but broken", "en", NEUTRAL, ("good", "broken")),
        ("Good. Broken again", "en", UNKNOWN, ("good", "broken")),
        ("How much is it?", "en", NEUTRAL, ("how much",)),
        ("Do you mend broken ones?", "en", NEUTRAL, ("?",)),
        ("The table.", "en", UNKNOWN, ()),
        ("😍", "en", HAPPY, ("😍",)),
        ("😍", "", HAPPY, ("😍",)),
        ("", "en", UNKNOWN, ()),
        ("good good good", "en", HAPPY, ("good",)),
    ],
)
def test_words_tell(text, lang, value, words):
    assert SMALL.mood(text, lang) == Mood(value, words)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Love it!", HAPPY),
        ("Molto bello", HAPPY),
        ("Отлично, спасибо!", HAPPY),
        ("Ужасный сервис", UNHAPPY),
        ("nicht zufrieden", UNHAPPY),
        ("Gift", UNKNOWN),
    ],
)
def test_language_of_few_words_need_not_be_clear(text, value):
    assert LEXICON.mood(text).value == value


def test_stars():
    assert [mood.stars_mood(stars) for stars in range(1, 6)] == [UNHAPPY, UNHAPPY, NEUTRAL, HAPPY, HAPPY]


def test_the_seed_has_each_word_once_in_every_language_that_is_guessed():
    from parsers.language import _WORDS

    rows = [(lang, kind, word) for lang, kind, _weight, word in mood.seed()]
    assert len(rows) == len(set(rows))
    assert set(_WORDS) == set(LEXICON.languages)
    for lang, kind, weight, word in mood.seed():
        assert kind in mood.KINDS, word
        assert -mood.MOST <= weight <= mood.MOST, word
        assert word == " ".join(word.lower().split()), word
        assert word.split()[0].strip("*"), (lang, word)
        assert "*" not in word.replace("* ", " ").removesuffix("*"), (lang, word)
        assert len(word) <= 60


def test_the_words_of_one_company_come_last():
    assert Lexicon([*ROWS, ("en", "word", -2, "good")]).mood("A good chair", "en").value == UNHAPPY
    assert Lexicon([*ROWS, ("en", "word", 0, "good")]).mood("A good chair", "en").value == UNKNOWN


def test_what_was_learned_adds_and_is_not_shared():
    taught = SMALL.taught({"en": {"snorkel": -3, "good": -1}})
    assert taught.mood("What a snorkel", "en") == Mood(UNHAPPY, ("snorkel",))
    assert taught.mood("A good chair", "en").value == UNKNOWN
    assert SMALL.mood("What a snorkel", "en").value == UNKNOWN


def test_learning_needs_people_and_a_difference():
    counts = {"snorkel": (20, 0, 0), "peachy": (0, 0, 20), "table": (20, 5, 21), "rare": (4, 0, 0)}
    weights = learned_weights(counts, (30, 10, 30))
    assert set(weights) == {"snorkel", "peachy"}
    assert -mood.MOST <= weights["snorkel"] < 0 < weights["peachy"] <= mood.MOST
    assert learned_weights(counts, (14, 10, 300)) == {}
    # few people alone make nothing clear
    assert -mood.CLEAR < learned_weights({"snorkel": (15, 0, 0)}, (15, 0, 15))["snorkel"] < 0
    assert learned_weights({"snorkel": (10 ** 6, 0, 0)}, (10 ** 6, 10, 10 ** 6))["snorkel"] == -mood.MOST


def test_what_a_text_teaches():
    lang, words = mood.taught_words("I have not been happy with it, and the snorkel 4711 is broken, broken")
    assert lang == "en"
    assert {"snorkel", "broken"} <= words
    assert not words & {"happy", "not", "4711"}
    assert mood.taught_words("Xyz") == ("", set())


@pytest.mark.parametrize("piece", ["never arriv ", "not ", "x" * 50, "😍", "?", "never ", "a.", "í", ":)", "g"])
def test_time_is_linear(piece):
    """Only the first characters are looked at, and each of them a bounded number of times."""
    text = piece * (20_000 // len(piece))
    began = time.process_time()
    LEXICON.mood(text)
    LEXICON.mood(text, "en")
    assert time.process_time() - began < 2
