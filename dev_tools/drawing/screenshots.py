# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Screenshots of invented conversations, 640 wide."""

from __future__ import annotations

import textwrap

from .pen import INK, Pen

#: name → colour of the page's head, its name, (who, words) of each turn
SCREENSHOTS: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "proof_lars": (
        "#1877f2",
        "Comments",
        [
            ("Lars Holm", "Findes den også i eg? Vi skal bruge 12 til kontoret."),
            (
                "Acme Furniture",
                "Hej Lars! Ja, Alma fås med ryg i eg. Ved 12 stk. giver vi 10 % – jeg har sendt dig "
                "et tilbud. Hilsen Anna",
            ),
        ],
    ),
    "proof_grace": (
        "#1877f2",
        "Comments",
        [
            ("Grace Whitfield", "Does the sofa come apart? Our stairwell is only 75 cm wide."),
            (
                "Acme Furniture",
                "Hi Grace, it does: back and armrests come off with four bolts, the widest part is "
                "then 68 cm. Jonas from Acme",
            ),
        ],
    ),
    "proof_vera": (
        "#2787f5",
        "Комментарии",
        [
            ("Вера Лосева", "Сколько стоит большой стол и есть ли доставка в Казань?"),
            (
                "Acme Мебель",
                "Вера, здравствуйте! Стол стоит 58 900 ₽, доставка в Казань 5–7 дней, подъём на этаж включён. Анна",
            ),
        ],
    ),
    "proof_sofia": (
        "#c13584",
        "Comments",
        [
            ("sofia.home", "@acme.furniture would you send one to Lisbon? My followers keep asking about the lamp!"),
            ("acme.furniture", "We do! 4 working days, 12 € shipping. Shall we talk about a code for your followers?"),
        ],
    ),
    "proof_juno": (
        "#563acc",
        "Thread",
        [
            ("Juno", "Is the desk top one piece of oak or glued from staves? Asking as a carpenter :)"),
            (
                "Acme Furniture",
                "Staves, 42 mm wide, glued along the full length – it moves less in dry winters. The oil is food safe.",
            ),
        ],
    ),
    "proof_olga": (
        "#b45309",
        "Reviews",
        [
            ("Ольга Романова  ★★☆☆☆", "Доставили с царапиной на дверце, звонила два раза."),
            (
                "Acme Мебель",
                "Ольга, простите нас. Новая дверца уже в пути, мастер приедет в четверг и заменит её бесплатно.",
            ),
        ],
    ),
    "proof_stefan": (
        "#b45309",
        "Bewertungen",
        [
            ("Stefan Kühn  ★★★★★", "Nach zwei Monaten Homeoffice: der beste Stuhl, den ich je hatte."),
            ("Acme Möbel", "Danke, Stefan! Tipp: Der Hebel rechts stellt auch die Gegenkraft der Lehne ein."),
        ],
    ),
    "proof_emily": (
        "#21759b",
        "1 comment on “Five small home offices”",
        [
            ("Emily Hart", "Which lamp is that in the third picture? It is not in the list below."),
            ("Acme Furniture", "Well spotted! It is the Lumen desk lamp in red; we have added it to the list."),
        ],
    ),
    "proof_henrik": (
        "#0a66c2",
        "Messaging",
        [
            ("Henrik Aaby", "Do you offer dealer prices for projects of 50 workplaces and more?"),
            (
                "Marit Lind",
                "Dear Henrik, we do, in three steps. I have sent you the list and call you on Tuesday at ten.",
            ),
        ],
    ),
}
#: of the letters' colours, one per turn
DISCS = ("#8a94a6", "#714b67")


def screenshot(pen: Pen, color: str, title: str, turns: list[tuple[str, str]]) -> None:
    """A page with a conversation."""
    pen.box(0, 0, 640, 34, color)
    for index, tint in enumerate(("#ff6b5e", "#ffc04d", "#5ccb6a")):
        pen.dot(18 + index * 16, 17, 5, tint)
    pen.text(76, 9, title, 13, "#ffffff", bold=True)
    y = 52
    for index, (who, words) in enumerate(turns):
        left = 24 + index * 44
        lines = textwrap.wrap(words, 62 - index * 6)
        height = 34 + 19 * len(lines)
        pen.dot(left + 18, y + 20, 18, DISCS[index % 2])
        pen.text(left + 12, y + 11, who[0].upper(), 15, "#ffffff", bold=True)
        pen.box(left + 48, y, 540 - index * 44, height, "#f0f2f5" if index == 0 else "#e7f3ec", 12)
        pen.text(left + 62, y + 8, who, 12, INK, bold=True)
        for number, words_of_line in enumerate(lines):
            pen.text(left + 62, y + 27 + 19 * number, words_of_line, 12.5, INK)
        y += height + 16
