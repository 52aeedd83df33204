# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The built-in parsers, in one explicit tuple.

Other addons add theirs per database through Odoo's own inheritance: a list in
a module that they could append to would leak from one database to another.
"""

from __future__ import annotations

from .base import Parser
from .origins.contact_form_7 import ContactForm7
from .origins.form import Form
from .origins.letter import Letter
from .origins.wordpress import WordPress

#: Of equal scores the first wins, so special parsers stand before general ones.
BUILTIN: tuple[Parser, ...] = (
    WordPress(),
    ContactForm7(),
    Form(),
    Letter(),
)
