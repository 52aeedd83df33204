# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Indexes that no field asks for any more: Odoo keeps them, and each change of a card pays for them."""

from odoo.tools.sql import drop_index

LEFT_OVER = {'social_interest__state_index': 'social_interest'}


def migrate(cr, version):
    """Drop what is left over."""
    for index, table in LEFT_OVER.items():
        drop_index(cr, index, table)
