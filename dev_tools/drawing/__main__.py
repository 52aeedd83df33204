# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Furniture, faces and screenshots into `social_interest/demo/img`.

Needs Pillow, and the DejaVu fonts for the letters of the screenshots.
"""

from .faces import PEOPLE
from .furniture import PRODUCTS
from .icon import ICON_FOLDER, icon
from .pen import FOLDER, Pen
from .screenshots import SCREENSHOTS, screenshot


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
    pen = Pen(128, 128, "#f3edf1")
    icon(pen)
    pen.save("icon", 48, ICON_FOLDER)


if __name__ == "__main__":
    main()
