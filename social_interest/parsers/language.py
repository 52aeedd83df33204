# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The language of a short text, by its small words and letters; nothing where it is not clear."""

from __future__ import annotations

from collections.abc import Collection

from .lazy_regex import lazy_regex

#: characters that are looked at
_MAX_TEXT = 4000
_WORD = lazy_regex(r"[^\W\d_]+")
#: ISO 639-1 code → words that nearly every text of the language has, and few of the others
_WORDS: dict[str, frozenset[str]] = {code: frozenset(words.split()) for code, words in {
    "en": "the and is are you have this that with for what when can your my not do does how it will would please of",
    "ru": "и не на что вы это как есть для по мне у нас ли можно добрый здравствуйте спасибо когда сколько где мы ещё "
    "если",
    "uk": "і не що ви це як є для мені чи можна добрий дякую коли скільки де ми ще якщо та від",
    "de": "der die das und ist sind sie haben nicht mit für ich wir ein eine auch wann kann bitte zu von auf den",
    "fr": "le la les et est vous avez je nous une des pas pour dans que qui avec ce merci bonjour votre du au",
    "es": "el los las y es está usted tienen yo una para con que por cuándo puede gracias hola de su muy cómo",
    "it": "il gli e è sono non per con che una avete quando può grazie buongiorno di del della mi ci anche",
    "pt": "o os as e é está você não para com que uma quando pode obrigado olá do da em seu muito tem",
    "nl": "de het een en is zijn niet met voor ik wij jullie ook wanneer kan bedankt van op dat hebben goedendag",
    "pl": "i nie na że jest są czy dla mnie jak kiedy mogę proszę dzień dobry dziękuję się w do macie z",
    "da": "og er det ikke på jeg har med en et kan når hvad hvor også tak til af den der hvornår må jer",
    "sv": "och är det inte på jag har med en ett kan när vad också tack till av den som ni hur från",
    "nb": "og er det ikke på jeg har med en et kan når hva hvor også takk til av den som dere noe",
    "fi": "ja on ei se että minä voi kun mitä myös kiitos hei onko te olen kuin mutta teillä milloin tämä",
    "cs": "a je ne na že jsem se to pro jak kdy mohu prosím dobrý den děkuji máte jsou v nebo také",
    "tr": "ve bir bu için ne var mı mi değil ben siz nasıl zaman teşekkürler merhaba ile çok da kadar mısınız",
}.items()}
#: word → the codes of the languages that have it
_CODES: dict[str, tuple[str, ...]] = {
    word: tuple(code for code, known in _WORDS.items() if word in known) for word in frozenset().union(*_WORDS.values())
}
#: letters that only one of the languages above has
_LETTERS = {"uk": "іїєґ", "ru": "ыэъё", "de": "ß", "pl": "łąęśźż", "cs": "ěřůť", "tr": "ığş", "es": "ñ¿¡", "pt": "ãõ"}


def guess(text: str, candidates: Collection[str] | None = None) -> str:
    """The ISO 639-1 code of the language of ``text``, or "" if it is not clear.

    ``candidates``: codes that come into question; by default all that are known.
    """
    text = text[:_MAX_TEXT].lower()
    scores = {code: 0 for code in _WORDS if candidates is None or code in candidates}
    if not text.isascii():
        for code in scores.keys() & _LETTERS.keys():
            scores[code] = 2 * sum(letter in text for letter in _LETTERS[code])
    for word in _WORD.findall(text):
        for code in _CODES.get(word, ()):
            if code in scores:
                scores[code] += 1
    ranked = sorted(scores.items(), key=lambda item: -item[1])[:2]
    if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]
