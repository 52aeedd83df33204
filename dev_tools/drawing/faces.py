# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Faces of invented people, animals and things, 128 x 128."""

from __future__ import annotations

from collections.abc import Callable

from .pen import INK, STEEL, WOOD_DARK, Pen


def person(
    skin: str, hair: str, shirt: str, style: str, glasses: bool = False, beard: bool = False
) -> Callable[[Pen], None]:
    """Return what draws a friendly face with shoulders."""

    def draw(pen: Pen) -> None:
        if style == "long":
            pen.box(30, 28, 68, 82, hair, 32)
        elif style == "curls":
            for x, y in ((34, 46), (44, 30), (64, 24), (84, 30), (94, 46), (94, 64), (34, 64)):
                pen.dot(x, y, 17, hair)
        elif style == "bun":
            pen.dot(64, 18, 13, hair)
        pen.oval(18, 96, 92, 72, shirt)
        pen.box(55, 82, 18, 26, skin, 8)
        pen.oval(36, 28, 56, 66, skin)
        if style in ("short", "bun"):
            pen.pie(33, 22, 62, 60, 180, 360, hair)
        elif style == "long":
            pen.pie(33, 22, 62, 54, 180, 360, hair)
        elif style == "side":
            pen.pie(33, 22, 62, 58, 180, 360, hair)
            pen.shape([(33, 50), (33, 64), (44, 46)], hair)
            pen.oval(60, 34, 34, 24, hair)
        elif style == "cap":
            pen.pie(32, 20, 64, 62, 180, 360, hair)
            pen.box(58, 44, 48, 9, hair, 4)
        if beard:
            pen.pie(37, 44, 54, 54, 10, 170, hair)
            pen.box(54, 76, 20, 6, "#b5544d", 3)
        else:
            pen.arc(52, 66, 24, 16, 20, 160, "#a34a43", 3)
        for x in (53, 75):
            pen.dot(x, 60, 3.4, INK)
        if glasses:
            for x in (43, 65):
                pen.arc(x, 51, 20, 18, 0, 360, INK, 2.4)
            pen.line([(62, 59), (66, 59)], INK, 2.4)

    return draw


def cat(fur: str, spot: str) -> Callable[[Pen], None]:
    """Return what draws a cat."""

    def draw(pen: Pen) -> None:
        pen.oval(22, 98, 84, 60, fur)
        for left, right, tip in ((28, 58, 34), (70, 100, 94)):
            pen.shape([(left, 56), (right, 44), (tip, 16)], fur)
            pen.shape([(left + 5, 50), (right - 6, 42), (tip, 26)], "#f4b8b8")
        pen.oval(24, 36, 80, 70, fur)
        pen.oval(58, 38, 36, 34, spot)
        for x in (47, 81):
            pen.oval(x - 7, 58, 14, 16, "#ffffff")
            pen.oval(x - 3, 60, 7, 13, INK)
        pen.shape([(59, 78), (69, 78), (64, 84)], "#d96a6a")
        pen.arc(53, 78, 11, 12, 10, 160, INK, 2)
        pen.arc(64, 78, 11, 12, 20, 170, INK, 2)
        for y in (80, 87):
            pen.line([(28, y - 2), (46, y)], INK, 1.4)
            pen.line([(100, y - 2), (82, y)], INK, 1.4)

    return draw


def fox(pen: Pen) -> None:
    """A fox."""
    pen.oval(26, 98, 76, 60, "#d9702f")
    for x in (30, 98):
        side = 1 if x < 64 else -1
        pen.shape([(x, 20), (x - 6 * side, 66), (x + 32 * side, 44)], "#d9702f")
        pen.shape([(x + 2 * side, 32), (x, 56), (x + 18 * side, 46)], INK)
    pen.shape([(20, 62), (108, 62), (64, 110)], "#d9702f")
    pen.oval(24, 36, 80, 50, "#d9702f")
    pen.shape([(20, 64), (52, 72), (64, 108)], "#fff4e8")
    pen.shape([(108, 64), (76, 72), (64, 108)], "#fff4e8")
    for x in (48, 80):
        pen.dot(x, 62, 4.5, INK)
    pen.dot(64, 104, 6, INK)


def owl(pen: Pen) -> None:
    """An owl."""
    pen.oval(26, 24, 76, 100, "#7a5c43")
    pen.shape([(30, 44), (28, 14), (54, 30)], "#7a5c43")
    pen.shape([(98, 44), (100, 14), (74, 30)], "#7a5c43")
    pen.oval(40, 72, 48, 50, "#d8b98f")
    for x in (47, 81):
        pen.dot(x, 54, 19, "#f2e6cf")
        pen.dot(x, 54, 11, "#f0b54d")
        pen.dot(x, 54, 6, INK)
    pen.shape([(57, 66), (71, 66), (64, 80)], "#e08a2e")


def bear(pen: Pen) -> None:
    """A bear with a scarf."""
    for x in (36, 92):
        pen.dot(x, 38, 17, "#8c6242")
        pen.dot(x, 38, 9, "#c79b74")
    pen.oval(24, 28, 80, 76, "#8c6242")
    pen.oval(44, 62, 40, 34, "#d8b48d")
    for x in (47, 81):
        pen.dot(x, 57, 4.6, INK)
    pen.oval(56, 66, 16, 11, INK)
    pen.arc(54, 72, 20, 14, 20, 160, INK, 2.6)
    pen.box(30, 100, 68, 16, "#c0392b", 8)
    pen.box(74, 104, 14, 24, "#a93226", 4)


def robot(pen: Pen) -> None:
    """A robot."""
    pen.line([(64, 34), (64, 16)], STEEL, 4)
    pen.dot(64, 14, 6, "#e0533d")
    pen.box(28, 34, 72, 58, "#a8b6c4", 14)
    pen.box(36, 46, 56, 28, INK, 10)
    for x in (51, 77):
        pen.dot(x, 60, 6, "#5fe0c8")
    for x in (46, 56, 66, 76):
        pen.box(x, 80, 7, 5, STEEL, 1)
    pen.box(36, 98, 56, 40, "#8796a5", 10)
    pen.dot(64, 112, 6, "#f0b54d")


def house(pen: Pen) -> None:
    """A small house under the sun."""
    pen.dot(98, 30, 13, "#ffd35c")
    pen.oval(-20, 92, 168, 70, "#7fb069")
    pen.box(38, 58, 52, 46, "#ffffff", 2)
    pen.shape([(30, 62), (64, 30), (98, 62)], "#c0533b")
    pen.box(57, 76, 15, 28, WOOD_DARK, 2)
    pen.box(42, 68, 11, 11, "#9fd3e6", 1)
    pen.box(76, 68, 11, 11, "#9fd3e6", 1)


def plant(pen: Pen) -> None:
    """A plant in a pot."""
    pen.line([(64, 92), (64, 40)], "#3f8a55", 4)
    for x, y in ((30, 34), (64, 22), (34, 56), (66, 48)):
        pen.oval(x, y, 36, 22, "#4fa868")
    pen.shape([(40, 84), (88, 84), (80, 120), (48, 120)], "#d9603f")
    pen.box(36, 78, 56, 11, "#b94d30", 3)


def cup(pen: Pen) -> None:
    """A cup of coffee."""
    pen.arc(76, 56, 34, 34, 270, 90, "#ffffff", 8)
    pen.box(28, 48, 62, 56, "#ffffff", 14)
    pen.oval(28, 42, 62, 16, "#ffffff")
    pen.oval(33, 45, 52, 10, "#6b4226")
    pen.oval(18, 102, 84, 12, "#e3d3c1")
    for x in (46, 62):
        pen.arc(x, 14, 10, 14, 90, 270, "#ffffff", 3)
        pen.arc(x, 26, 10, 14, 270, 90, "#ffffff", 3)


def pattern(first: str, second: str) -> Callable[[Pen], None]:
    """Return what draws a quilt of quarter circles."""

    def draw(pen: Pen) -> None:
        for row in range(4):
            for column in range(4):
                start = 90 * ((row * 3 + column * 2 + row * column) % 4)
                # the sector fills its field: the ellipse's middle lies in a corner of it
                x = column * 32 - (32 if start in (0, 270) else 0)
                y = row * 32 - (32 if start in (0, 90) else 0)
                pen.pie(x, y, 64, 64, start, start + 90, first if (row + column) % 2 else second)

    return draw


PEOPLE: dict[str, tuple[Callable[[Pen], None], str]] = {
    "user_manager": (person("#f2c9a5", "#8d99a6", "#714b67", "bun", glasses=True), "#e9dff0"),
    "user_anna": (person("#f0c29b", "#a4552a", "#2f8f83", "long"), "#d8efe9"),
    "user_jonas": (person("#e3ae84", "#3d2b1f", "#3b6ea5", "side", beard=True), "#dbe8f6"),
    "author_lars": (person("#f3cdb0", "#d8b05c", "#3f5f8a", "side", beard=True), "#cfe3ee"),
    "author_katrin": (person("#f0c6a2", "#5a3420", "#c0533b", "bun"), "#fbe3d0"),
    "author_vera": (person("#f4d0b4", "#d6a343", "#7b5ea7", "long", glasses=True), "#efe2f7"),
    "author_grace": (person("#8d5a3c", "#241a16", "#f0b54d", "curls"), "#d6ecdf"),
    "author_tomasz": (person("#eec19c", "#6d4a2d", "#4c9a63", "cap"), "#f6edc9"),
    "author_mette": (person("#f5d3ba", "#c9c2b8", "#2d6f8f", "short", glasses=True), "#f8dfe0"),
    "author_olga": (person("#f2c7a6", "#7b2f1f", "#e8749a", "curls"), "#dfeaf7"),
    "author_ruth": (person("#6f452f", "#1d1613", "#2f8f83", "bun", glasses=True), "#f7e6c4"),
    "author_henrik": (person("#f0c8a8", "#9a9da1", "#33373d", "short", glasses=True), "#d9e2e8"),
    "author_igor": (person("#ecbd97", "#2e2a28", "#c0392b", "short", beard=True), "#dcebd2"),
    "author_james": (person("#7d4e35", "#1f1815", "#d9703f", "short", beard=True), "#d4e6f4"),
    "author_kai": (cat("#9aa3ad", "#e8e2d6"), "#fce4ec"),
    "author_sofia": (plant, "#fbe9d7"),
    "author_juno": (fox, "#d7ecef"),
    "author_fedor": (owl, "#dfe7d3"),
    "author_nikita": (bear, "#dbe7f5"),
    "author_deskbuilder": (robot, "#e7e3f4"),
    "author_emily": (house, "#cfe8fb"),
    "author_priya": (pattern("#e8749a", "#f0b54d"), "#fdf2e0"),
    "author_stefan": (pattern("#3b6ea5", "#5fb3a3"), "#eaf1f5"),
    "author_lucia": (cat("#e6a24a", "#fff1dc"), "#d9efe4"),
    "author_noor": (cup, "#b98d6b"),
}
