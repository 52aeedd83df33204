# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A pen that draws shapes and saves the picture."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

FOLDER = Path(__file__).resolve().parents[2] / "social_interest" / "demo" / "img"
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

    def save(self, name: str, colors: int, folder: Path = FOLDER) -> None:
        """Scale down and write with a palette, which keeps the file small."""
        small = self.image.resize(self.size, Image.Resampling.LANCZOS)
        small = small.quantize(colors, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        small.save(folder / f"{name}.png", optimize=True)


def _zoomed(*values: float) -> list[float]:
    return [value * ZOOM for value in values]


