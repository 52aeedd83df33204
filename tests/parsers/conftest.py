# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Makes ``import parsers`` work without Odoo, where the addon's own package would import it, and this folder's
helpers too, which pytest's ``importlib`` mode leaves off the path."""

import sys
from pathlib import Path

ADDON = Path(__file__).resolve().parents[2] / "social_interest"
for folder in (str(ADDON), str(Path(__file__).resolve().parent)):
    if folder not in sys.path:
        sys.path.insert(0, folder)
