# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The language of a text."""

import pytest

from parsers.language import guess


@pytest.mark.parametrize("code, text", [
    ("en", "How much are ten chairs, and when can you deliver?"),
    ("ru", "Здравствуйте! Сколько стоит доставка, и когда можно забрать?"),
    ("uk", "Добрий день, скільки це коштує і чи є в наявності?"),
    ("de", "Guten Tag, wann kann ich den Tisch bei Ihnen abholen?"),
    ("fr", "Bonjour, avez-vous une table pour six personnes dans le magasin ?"),
    ("es", "Hola, ¿cuándo pueden entregar la mesa?"),
    ("it", "Buongiorno, quando può essere consegnato il tavolo?"),
    ("pt", "Olá, a mesa está disponível em branco? Não vi no site."),
    ("nl", "Goedendag, is de tafel ook in het wit leverbaar?"),
    ("pl", "Dzień dobry, czy stół jest dostępny w kolorze białym?"),
    ("da", "Hej, hvornår kan jeg hente bordet, og må jeg bytte det?"),
    ("sv", "Hej, när kan jag hämta bordet och vad kostar frakten?"),
    ("fi", "Hei, onko teillä tämä pöytä myös valkoisena?"),
    ("cs", "Dobrý den, kdy mohu stůl vyzvednout? Děkuji."),
    ("tr", "Merhaba, bu masa için ne zaman teslimat var?"),
])
def test_language_of_a_question(code, text):
    assert guess(text) == code


@pytest.mark.parametrize("text", ["", "OK", "👍👍", "12345", "Kettle X200", "https://acme.example/the/and"])
def test_nothing_where_it_is_not_clear(text):
    assert guess(text, ("da", "de", "ru")) == ""


def test_only_candidates_come_into_question():
    assert guess("Wann kann ich den Tisch abholen, und ist er weiß?", ("en", "ru")) == ""


def test_endless_text_is_read_in_part():
    assert guess("и не на что " * 500_000) == "ru"
