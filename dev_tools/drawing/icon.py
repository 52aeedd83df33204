# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The addon's icon, 128 x 128: a talk that arrives as a letter."""

from .pen import FOLDER, Pen

ICON_FOLDER = FOLDER.parents[1] / "static" / "description"


def icon(pen: Pen) -> None:
    """A bubble with a flap, and a heart on it."""
    pen.box(16, 22, 96, 66, "#714b67", 12)
    pen.shape([(36, 84), (36, 112), (66, 86)], "#714b67")
    pen.box(24, 30, 80, 50, "#ffffff", 6)
    pen.line([(28, 35), (64, 60), (100, 35)], "#017e84", 5)
    pen.dot(90, 84, 22, "#ffffff")
    pen.dot(90, 84, 19, "#e46e78")
    pen.dot(84.5, 80, 6.5, "#ffffff")
    pen.dot(95.5, 80, 6.5, "#ffffff")
    pen.shape([(78.4, 82.5), (101.6, 82.5), (90, 96)], "#ffffff")
