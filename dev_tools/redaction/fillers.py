# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Invented words, names and tokens in place of real ones: the same script, length and case."""

import random
import re
import string
import unicodedata

WORDS = {
    "LATIN": (
        "a o et in ut sit vel quo ipsa amet urna nunc lorem dolor ipsum magna velit tempor labore dictum congue "
        "aliquam viverra egestas pretium volutpat faucibus lobortis accumsan consequat fermentum hendrerit porttitor "
        "adipiscing vestibulum scelerisque ullamcorper sollicitudin pellentesque"
    ).split(),
    "CYRILLIC": (
        "а о на по бы дом лес год вода небо поле река берег город книга осень дорога облако ветер утро зеркало "
        "корабль самовар черника рассвет виноград маятник облепиха калейдоскоп колокольня мореплаватель подсолнечник "
        "электростанция стихотворение благоустройство"
    ).split(),
}
FIRST = {
    "LATIN": (
        "Alma Bruno Clara Dario Elsa Felix Greta Hugo Ines Jasper "
        "Klara Linus Marta Nestor Olga Pablo Rita Silas Tilda Ulrik"
    ).split(),
    "CYRILLIC": (
        "Алина Богдан Вера Герман Дина Егор Жанна Захар Инна Кирилл "
        "Лилия Макар Нина Олег Полина Роман Софья Тимур Ульяна Фёдор"
    ).split(),
}
LAST = {
    "LATIN": (
        "Arden Birch Calloway Dorne Eastlake Farrow Gildon Harrow "
        "Isling Jorvik Kestrel Lindqvist Marlow Norwood Osgood Penrose"
    ).split(),
    "CYRILLIC": (
        "Арбатов Берёзкин Вершинин Горский Дубравин Ельников Журавин "
        "Зимин Ильмень Каменев Лесной Морозко Нивин Озеров Полянин"
    ).split(),
}
#: letters for scripts without a list of words
POOLS = {
    "CJK": "山川田木水火土金日月石竹米糸耳花雨雪",
    "HIRAGANA": "あかさたなはまやらわいきしちにひみり",
    "KATAKANA": "アカサタナハマヤラワイキシチニヒミリ",
    "HANGUL": "가나다라마바사아자차카타파하",
    "GREEK": "αβγδεζηθικλμνξοπρστυφχψω",
    "HEBREW": "אבגדהוזחטיכלמנסעפצקרשת",
    "ARABIC": "ابتثجحدرزسشصطعفقكلمنهوي",
    "THAI": "กขคงจฉชซดตถทธนบปผพฟมยรลวสหอ",
}
_CASES = ((str.isupper, str.upper), (str.istitle, str.title))


def script(word: str) -> str:
    """The script of the first letter of ``word``: "LATIN", "CYRILLIC" …, "" without letters."""
    letter = next((char for char in word if char.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0] if letter else ""


class Fillers:
    """Gives each value its replacement, the same one within a run."""

    def __init__(self, seed: int = 0):
        self._random = random.Random(seed)
        self._known: dict[tuple[str, str], str] = {}
        self._used: set[str] = set()
        #: words of the originals, in small letters, which nothing may be replaced by
        self.avoided: set[str] = set()

    def _once(self, kind: str, value: str, make) -> str:
        key = (kind, value)
        if key not in self._known:
            for _attempt in range(200):
                made = make()
                if made != value and made not in self._used and (kind == "word" or made.casefold() not in self.avoided):
                    break
            self._known[key] = made
            if kind != "word":
                self._used.add(made)
        return self._known[key]

    def word(self, value: str) -> str:
        """Another word; digits become other digits."""
        if value.isdecimal():
            return self.token(value)
        return _like(value, self._once("word", value.casefold(), lambda: self._word(value.casefold())))

    def _word(self, value: str) -> str:
        kind = script(value)
        if kind in WORDS:
            same = [word for word in WORDS[kind] if len(word) == len(value)]
            if same:
                return self._random.choice(same)
            longest = [word for word in WORDS[kind] if len(word) > 2]
            return "".join(self._random.choice(longest) for _ in range(len(value) // 3 + 1))[: len(value)]
        pool = POOLS.get(kind)
        return "".join(self._random.choice(pool) if pool and char.isalpha() else char for char in value)

    def name(self, value: str, place: int) -> str:
        """Another name for one word of a person's name; ``place`` 0 is the first."""
        kind = script(value)
        names = (LAST if place else FIRST).get(kind)
        if not names or len(value) < 2:
            return self.word(value)
        return _like(value, self._once("name", value.casefold(), lambda: self._name(names)))

    def _name(self, names: list[str]) -> str:
        free = [name for name in names if name.casefold() not in self._used | self.avoided]
        if free:
            return self._random.choice(free).casefold()
        return (self._random.choice(names) + self._random.choice(names)).casefold()

    def token(self, value: str) -> str:
        """Another id of the same length and alphabet; of ``post123`` only the number is one."""
        word = re.match(r"[A-Za-z]{2,12}(?=\d{2,}$)|", value)[0]
        return self._once("token", value, lambda: word + self._token(value[len(word) :]))

    def handle(self, value: str) -> str:
        """Another public name of the same length and alphabet."""
        return self._once("token", value, lambda: self._token(value))

    def _token(self, value: str) -> str:
        made = ""
        alphabet = "abcdef" if re.fullmatch("[0-9a-f]+", value) else string.ascii_lowercase
        for char in value:
            if char.isdecimal():
                # no leading zero where there was none
                made += self._random.choice("123456789" if not made or char != "0" else string.digits)
            elif char.isascii() and char.isalpha():
                letter = self._random.choice(alphabet)
                made += letter.upper() if char.isupper() else letter
            elif char.isalpha():
                made += _like(char, self.word(char))
            else:
                made += char
        return made

    def label(self, value: str) -> str:
        """Another label of a domain or another part of an address: lower-case letters."""
        return self._once("label", value, lambda: self._word("a" * max(4, min(len(value), 14))))


def _like(model: str, word: str) -> str:
    """``word`` in the case of ``model``."""
    if len(model) == 1 and model.isupper():
        return word.capitalize()
    for told, made in _CASES:
        if told(model):
            return made(word)
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
