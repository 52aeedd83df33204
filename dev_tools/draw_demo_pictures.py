# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Draws the pictures of the demo data: ``python dev_tools/draw_demo_pictures.py``.

Furniture, faces of invented people and screenshots of their conversations, all
drawn from shapes, into ``social_interest/demo/img``. Needs Pillow, and the DejaVu
fonts for the letters of the screenshots.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FOLDER = Path(__file__).resolve().parent.parent / "social_interest" / "demo" / "img"
#: everything is drawn this many times larger and scaled down, for smooth edges
ZOOM = 4
FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")

INK = "#33373d"
WOOD, WOOD_DARK, WOOD_LIGHT = "#c98f55", "#a06a36", "#e0b07c"
STEEL = "#6b7480"


class Pen:
    """Draws in units of the finished picture."""

    def __init__(self, width: int, height: int, background: str):
        self.size = (width, height)
        self.image = Image.new("RGB", (width * ZOOM, height * ZOOM), background)
        self._draw = ImageDraw.Draw(self.image)

    def box(self, x: float, y: float, w: float, h: float, fill: str, radius: float = 0) -> None:
        """A rectangle, with round corners of ``radius``."""
        self._draw.rounded_rectangle(_zoomed(x, y, x + w, y + h), radius * ZOOM, fill=fill)

    def oval(self, x: float, y: float, w: float, h: float, fill: str) -> None:
        """An ellipse inside the rectangle."""
        self._draw.ellipse(_zoomed(x, y, x + w, y + h), fill=fill)

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        """A circle around a point."""
        self.oval(x - radius, y - radius, 2 * radius, 2 * radius, fill)

    def shape(self, points: list[tuple[float, float]], fill: str) -> None:
        """A polygon."""
        self._draw.polygon([(x * ZOOM, y * ZOOM) for x, y in points], fill=fill)

    def line(self, points: list[tuple[float, float]], fill: str, width: float) -> None:
        """A line with round bends and ends."""
        self._draw.line([(x * ZOOM, y * ZOOM) for x, y in points], fill, int(width * ZOOM), "curve")
        for x, y in (points[0], points[-1]):
            self.dot(x, y, width / 2, fill)

    def arc(self, x: float, y: float, w: float, h: float, start: float, end: float, fill: str, width: float) -> None:
        """A part of an ellipse's outline; degrees, clockwise from the right."""
        self._draw.arc(_zoomed(x, y, x + w, y + h), start, end, fill, int(width * ZOOM))

    def pie(self, x: float, y: float, w: float, h: float, start: float, end: float, fill: str) -> None:
        """A sector of an ellipse."""
        self._draw.pieslice(_zoomed(x, y, x + w, y + h), start, end, fill)

    def text(self, x: float, y: float, words: str, size: float, fill: str, bold: bool = False) -> float:
        """Write one line; return where it ends."""
        font = ImageFont.truetype(FONTS[bold], int(size * ZOOM))
        self._draw.text((x * ZOOM, y * ZOOM), words, fill, font)
        return x + self._draw.textlength(words, font) / ZOOM

    def save(self, name: str, colors: int) -> None:
        """Scale down and write with a palette, which keeps the file small."""
        small = self.image.resize(self.size, Image.Resampling.LANCZOS)
        small = small.quantize(colors, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        small.save(FOLDER / f"{name}.png", optimize=True)


def _zoomed(*values: float) -> list[float]:
    return [value * ZOOM for value in values]


# ----------------------------------------------------------------------
# Furniture, 256 x 256
# ----------------------------------------------------------------------


def large_desk(pen: Pen) -> None:
    """A desk with drawers on one side."""
    pen.box(24, 104, 208, 14, WOOD, 4)
    pen.box(24, 113, 208, 5, WOOD_DARK, 2)
    pen.box(160, 118, 60, 78, WOOD_LIGHT, 3)
    for y in (122, 147, 172):
        pen.box(165, y, 50, 20, WOOD, 3)
        pen.box(182, y + 8, 16, 4, INK, 2)
    pen.shape([(36, 118), (48, 118), (42, 204), (36, 204)], WOOD_DARK)
    pen.shape([(100, 118), (110, 118), (110, 204), (104, 204)], WOOD_DARK)
    for x in (166, 208):
        pen.box(x, 196, 6, 8, WOOD_DARK)
    pen.box(62, 54, 72, 42, INK, 4)
    pen.box(66, 58, 64, 34, "#9fd3e6", 2)
    pen.box(92, 96, 12, 8, STEEL)
    pen.box(178, 84, 16, 20, "#d9603f", 3)
    for points in ([(186, 84), (178, 64)], [(186, 84), (188, 58)], [(186, 84), (197, 66)]):
        pen.line(points, "#4c9a63", 5)


def standing_desk(pen: Pen) -> None:
    """A table top on two steel columns, with arrows of its movement."""
    pen.box(30, 84, 196, 12, WOOD, 4)
    pen.box(30, 92, 196, 4, WOOD_DARK, 2)
    for x in (62, 180):
        pen.box(x, 96, 14, 54, STEEL, 2)
        pen.box(x + 2, 140, 10, 62, "#8b95a1", 2)
        pen.box(x - 18, 200, 50, 9, INK, 4)
    pen.box(76, 108, 104, 6, "#8b95a1")
    pen.box(102, 50, 56, 30, INK, 3)
    pen.box(105, 53, 50, 24, "#9fd3e6", 2)
    pen.shape([(94, 84), (166, 84), (158, 79), (102, 79)], STEEL)
    pen.shape([(128, 124), (140, 142), (116, 142)], "#2f8f83")
    pen.box(124, 142, 8, 26, "#2f8f83")
    pen.shape([(128, 186), (140, 168), (116, 168)], "#2f8f83")


def office_chair(pen: Pen) -> None:
    """A swivel chair on castors."""
    pen.box(86, 34, 84, 92, "#3b6ea5", 22)
    pen.box(96, 44, 64, 70, "#4a82bf", 16)
    pen.box(122, 120, 12, 30, STEEL)
    pen.box(74, 138, 108, 26, "#3b6ea5", 12)
    pen.box(80, 138, 96, 12, "#4a82bf", 6)
    for x in (66, 182):
        pen.line([(x, 146), (x, 112)], INK, 6)
        pen.box(x - 12, 104, 24, 9, INK, 4)
    pen.box(122, 164, 12, 30, STEEL)
    for x in (78, 103, 153, 178):
        pen.line([(128, 192), (x, 208)], INK, 6)
        pen.dot(x, 214, 7, INK)
    pen.line([(128, 190), (128, 210)], INK, 6)
    pen.dot(128, 215, 7, INK)


def cafe_chair(pen: Pen) -> None:
    """A chair of bent wood."""
    pen.arc(84, 34, 88, 150, 180, 360, WOOD_DARK, 9)
    pen.arc(104, 60, 48, 110, 180, 360, WOOD, 6)
    pen.line([(88, 108), (88, 142)], WOOD_DARK, 8)
    pen.line([(168, 108), (168, 142)], WOOD_DARK, 8)
    pen.line([(107, 114), (107, 140)], WOOD, 6)
    pen.line([(149, 114), (149, 140)], WOOD, 6)
    pen.oval(76, 130, 104, 28, WOOD)
    pen.oval(84, 133, 88, 18, "#e8c48a")
    pen.line([(86, 150), (72, 220)], WOOD_DARK, 8)
    pen.line([(170, 150), (184, 220)], WOOD_DARK, 8)
    pen.line([(108, 156), (104, 206)], "#8a592b", 7)
    pen.line([(148, 156), (152, 206)], "#8a592b", 7)
    pen.arc(82, 170, 92, 30, 0, 180, WOOD, 5)


def sofa(pen: Pen) -> None:
    """A sofa for three."""
    pen.box(36, 74, 184, 76, "#2f7d73", 20)
    for x in (48, 102, 156):
        pen.box(x, 84, 52, 58, "#3c998d", 12)
    for x in (40, 100, 160):
        pen.box(x, 134, 56, 30, "#48b0a3", 9)
    pen.box(20, 108, 30, 72, "#2f7d73", 14)
    pen.box(206, 108, 30, 72, "#2f7d73", 14)
    pen.box(38, 158, 180, 24, "#2a6f66", 8)
    for x in (46, 202):
        pen.shape([(x, 182), (x + 10, 182), (x + 7, 204), (x + 3, 204)], WOOD_DARK)
    pen.shape([(64, 100), (94, 94), (98, 126), (68, 132)], "#f0b54d")


def floor_lamp(pen: Pen) -> None:
    """A lamp on a tripod, with its light."""
    pen.shape([(92, 100), (164, 100), (226, 226), (30, 226)], "#fff3c9")
    pen.shape([(104, 38), (152, 38), (176, 100), (80, 100)], "#e9a23b")
    pen.shape([(104, 38), (118, 38), (104, 100), (80, 100)], "#f3bf6d")
    pen.line([(128, 100), (128, 216)], WOOD_DARK, 7)
    pen.line([(128, 136), (88, 220)], WOOD, 7)
    pen.line([(128, 136), (168, 220)], WOOD, 7)
    pen.box(120, 128, 16, 14, INK, 4)


def desk_lamp(pen: Pen) -> None:
    """A lamp with two arms."""
    pen.shape([(146, 96), (214, 124), (220, 206), (110, 206)], "#fff3c9")
    pen.oval(46, 196, 88, 20, INK)
    pen.box(82, 186, 16, 16, "#c0392b", 4)
    pen.line([(90, 190), (58, 122)], "#c0392b", 8)
    pen.line([(58, 122), (146, 68)], "#c0392b", 8)
    pen.dot(58, 122, 10, INK)
    pen.dot(146, 68, 9, INK)
    pen.shape([(142, 62), (178, 56), (216, 124), (140, 96)], "#d9503f")
    pen.shape([(140, 96), (216, 124), (206, 130), (142, 106)], "#fbe08a")


def cabinet(pen: Pen) -> None:
    """A cabinet with two doors."""
    pen.box(54, 38, 148, 164, WOOD_DARK, 6)
    pen.box(60, 44, 136, 152, WOOD_LIGHT, 3)
    for x in (63, 130):
        pen.box(x, 48, 63, 144, WOOD, 3)
        pen.box(x + 9, 58, 45, 56, WOOD_LIGHT, 3)
        pen.box(x + 9, 124, 45, 58, WOOD_LIGHT, 3)
    pen.box(119, 108, 5, 24, INK, 2)
    pen.box(132, 108, 5, 24, INK, 2)
    for x in (62, 182):
        pen.shape([(x, 202), (x + 12, 202), (x + 9, 220), (x + 3, 220)], WOOD_DARK)
    pen.box(74, 18, 26, 20, "#7aa95c", 8)
    pen.box(80, 28, 14, 10, "#d9603f", 2)
    pen.box(158, 26, 30, 12, "#3b6ea5", 2)


def bookshelf(pen: Pen) -> None:
    """A shelf with books."""
    pen.box(56, 24, 144, 204, WOOD_DARK, 4)
    colors = ("#3b6ea5", "#d9603f", "#2f8f83", "#f0b54d", "#7b5ea7", "#4c9a63")
    for row, y in enumerate((32, 80, 128, 176)):
        pen.box(63, y, 130, 42, "#f6e7d2")
        x = 66
        for column in range(5 + row % 2):
            width = 11 + (column * 5 + row * 3) % 8
            height = 26 + (column * 7 + row * 5) % 13
            pen.box(x, y + 42 - height, width, height, colors[(column + row * 2) % 6], 1)
            x += width + 2
        if row % 2 == 0:
            pen.box(168, y + 22, 16, 20, "#ffffff", 4)
            pen.line([(176, y + 22), (172, y + 8)], "#4c9a63", 4)
            pen.line([(176, y + 22), (182, y + 6)], "#4c9a63", 4)


def dining_table(pen: Pen) -> None:
    """A round table, laid."""
    pen.shape([(116, 120), (140, 120), (146, 200), (110, 200)], WOOD_DARK)
    pen.oval(72, 190, 112, 24, "#8a592b")
    pen.oval(24, 84, 208, 62, WOOD_DARK)
    pen.oval(24, 76, 208, 62, WOOD)
    pen.oval(44, 84, 168, 44, WOOD_LIGHT)
    for x, y in ((58, 94), (158, 94), (106, 110)):
        pen.oval(x, y, 42, 14, "#ffffff")
        pen.oval(x + 8, y + 3, 26, 8, "#dfe7ee")
    pen.box(119, 70, 18, 28, "#3b6ea5", 6)
    for points in ([(128, 70), (116, 44)], [(128, 70), (129, 38)], [(128, 70), (142, 46)]):
        pen.line(points, "#4c9a63", 4)
        pen.dot(*points[1], 8, "#e8749a")


PRODUCTS: dict[str, tuple[Callable[[Pen], None], str]] = {
    "product_large_desk": (large_desk, "#eef3f7"),
    "product_standing_desk": (standing_desk, "#f3f0ea"),
    "product_office_chair": (office_chair, "#f7f1e8"),
    "product_cafe_chair": (cafe_chair, "#eaf3ef"),
    "product_sofa": (sofa, "#f8efe4"),
    "product_floor_lamp": (floor_lamp, "#dfe6ef"),
    "product_desk_lamp": (desk_lamp, "#e4ebe6"),
    "product_cabinet": (cabinet, "#e9eff5"),
    "product_bookshelf": (bookshelf, "#eef1ea"),
    "product_dining_table": (dining_table, "#f1eaf3"),
}


# ----------------------------------------------------------------------
# Faces, 128 x 128
# ----------------------------------------------------------------------


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


# ----------------------------------------------------------------------
# Screenshots of answers, 640 wide
# ----------------------------------------------------------------------

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


def main() -> None:
    """Draw everything."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (draw, background) in PRODUCTS.items():
        pen = Pen(256, 256, background)
        draw(pen)
        pen.save(name, 48)
    for name, (draw, background) in PEOPLE.items():
        pen = Pen(128, 128, background)
        draw(pen)
        pen.save(name, 32)
    for name, (color, title, turns) in SCREENSHOTS.items():
        pen = Pen(640, 232, "#ffffff")
        screenshot(pen, color, title, turns)
        pen.save(name, 64)


if __name__ == "__main__":
    main()
