# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sentences of notifications in Slovenian, Lithuanian, Latvian, Estonian and Albanian: who did what."""

import pytest

from parsers import telling
from parsers.verbs_south import VERBS_SOUTH

#: language → (sentence, action); "Mia Stone" acts in each
SENTENCES = {
    "sl": [
        ("Mia Stone je komentirala vašo objavo", "comment"), ("Mia Stone je odgovoril/a na vaš komentar", "reply"),
        ("Mia Stone vam je poslala sporočilo", "message"), ("Mia Stone vas je omenila v objavi", "mention"),
        ("Mia Stone je postavila vprašanje o izdelku", "question"), ("Nov komentar od uporabnika Mia Stone", "comment"),
        ("Mia Stone je ocenila vaš izdelek", "review"), ("Mia Stone je potrdila predračun", "order"),
    ],
    "lt": [
        ("Mia Stone pakomentavo jūsų įrašą", "comment"), ("Mia Stone atsakė į jūsų komentarą", "reply"),
        ("Mia Stone atsiuntė jums žinutę", "message"), ("Mia Stone paminėjo jus įraše", "mention"),
        ("Mia Stone uždavė klausimą apie prekę", "question"), ("Naujas komentaras nuo Mia Stone", "comment"),
        ("Mia Stone parašė atsiliepimą apie jus", "review"), ("Mia Stone pateikė užsakymą", "order"),
    ],
    "lv": [
        ("Mia Stone komentēja jūsu ierakstu", "comment"), ("Mia Stone ir atbildējusi uz jūsu komentāru", "reply"),
        ("Mia Stone nosūtīja jums ziņu", "message"), ("Mia Stone pieminēja jūs ierakstā", "mention"),
        ("Mia Stone uzdeva jautājumu par preci", "question"), ("Jauns komentārs no Mia Stone", "comment"),
        ("Mia Stone atstāja atsauksmi par jums", "review"), ("Mia Stone veica pasūtījumu", "order"),
    ],
    "et": [
        ("Mia Stone kommenteeris teie postitust", "comment"), ("Mia Stone vastas teie kommentaarile", "reply"),
        ("Mia Stone saatis sulle sõnumi", "message"), ("Mia Stone mainis sind postituses", "mention"),
        ("Mia Stone esitas küsimuse toote kohta", "question"), ("Uus kommentaar kasutajalt Mia Stone", "comment"),
        ("Mia Stone kirjutas arvustuse", "review"), ("Mia Stone esitas tellimuse", "order"),
    ],
    "sq": [
        ("Mia Stone ka komentuar te postimi juaj", "comment"), ("Mia Stone ju dërgoi mesazh", "message"),
        ("Mia Stone ju ka përmendur në një koment", "mention"), ("Mia Stone bëri pyetje për produktin", "question"),
        ("Koment i ri nga Mia Stone", "comment"), ("Mia Stone pëlqeu postimin tuaj", "like"),
    ],
}
CASES = [(code, sentence, action) for code, rows in SENTENCES.items() for sentence, action in rows]


@pytest.mark.parametrize(("code", "sentence", "action"), CASES)
@pytest.mark.parametrize("guessed", ["", "its own"])
def test_sentence_tells_who_did_what(code, sentence, action, guessed):
    told = telling.read(telling.normal(sentence), code if guessed else "")
    assert told is not None
    assert (told.action, told.names) == (action, ["Mia Stone"])


def test_every_language_has_sentences():
    assert set(SENTENCES) == set(VERBS_SOUTH)


@pytest.mark.parametrize("sentence", [
    "Vaš komentar je bil objavljen", "Jūsų komentaras buvo paskelbtas", "Jūsu komentārs ir publicēts",
    "Teie kommentaar on avaldatud", "Komenti juaj u publikua", "No new comments in this week", "La tema del mes",
])
def test_sentence_of_nobody(sentence):
    told = telling.read(telling.normal(sentence))
    assert told is None or not told.names
