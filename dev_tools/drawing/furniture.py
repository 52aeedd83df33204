# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Furniture, 256 x 256."""

from __future__ import annotations

from collections.abc import Callable

from .pen import INK, STEEL, WOOD, WOOD_DARK, WOOD_LIGHT, Pen


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
