# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Names across scripts and ways of writing: what is one name, what is not, and what says nothing."""

import pytest
from tools.names import Likeness, compare, fold_word, name_key


@pytest.mark.parametrize("words", [
    "Щербаков Shcherbakov Scherbakov Sherbakov",
    "Юлия Yulia Iuliia Julia Yuliya Julija",
    "Александр Alexander Aleksandr Alexandr",
    "Дмитрий Dmitry Dmitriy Dmitri Dmitrii",
    "Михаил Mikhail Mihail Michail",
    "Евгений Evgeny Yevgeny Evgeniy",
    "Чехов Chekhov Tschechow",
    "Соловьёв Soloviev Solovyov Solovjev",
    "Пётр Petr Pyotr",
    "Иванов Ivanov Ivanoff Iwanow",
    "Хрущёв Khrushchev Hruschev",
    "Γεώργιος Georgios",
    "Müller Mueller Muller MÜLLER",
    "Sørensen Soerensen Sorensen",
    "Groß Gross",
])
def test_one_name_has_one_key(words):
    assert len({fold_word(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["Anna Hanna Jana", "Marina Karina", "Petrov Pavlov", "Holm Helm", "Юлия Юрий"])
def test_two_names_have_two(words):
    assert len({fold_word(word) for word in words.split()}) == len(words.split())


@pytest.mark.parametrize(("one", "two", "expected"), [
    ("Lars Holm", "Holm, Lars", Likeness.SAME),
    ("Dr. Lars Holm", "lars holm (Acme)", Likeness.SAME),
    ("Иван Петрович Сидоров", "Ivan Sidorov", Likeness.SAME),
    ("Саша Иванов", "Alexander Ivanov", Likeness.SAME),
    ("larsholm", "Lars Holm", Likeness.SAME),
    ("L. Holm", "Lars Holm", Likeness.ALIKE),
    ("Lars", "Lars Holm", Likeness.ALIKE),
    ("Mike", "Michael Weiß", Likeness.ALIKE),
    ("deskbuilder", "Lars Holm", Likeness.UNKNOWN),
    ("", "Lars Holm", Likeness.UNKNOWN),
    ("Anna Schmidt", "Hanna Schmidt", Likeness.OTHER),
    ("Maria Schmidt", "Maria Müller", Likeness.OTHER),
    ("Anna", "Peter Schmidt", Likeness.OTHER),
    ("Acme GmbH", "Lars Holm", Likeness.OTHER),
])
def test_what_two_names_say(one, two, expected):
    assert compare(one, two) == compare(two, one) == expected


def test_full_name_only_has_a_key():
    assert name_key("Иван Сидоров") == name_key("Sidorov Ivan") != ""
    assert [name_key(name) for name in ("Lars", "L. Holm", "", "77 88", "🙂")] == [""] * 5
