# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Makes ``from tools import mail_archive`` work without Odoo: the addon's own package would import it."""

import sys
from pathlib import Path

ADDON = Path(__file__).resolve().parents[2] / "social_interest"
if str(ADDON) not in sys.path:
    sys.path.insert(0, str(ADDON))
