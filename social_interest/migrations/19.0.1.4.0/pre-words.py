# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Words are found by one index of title and text; those of each alone are not asked for any more."""

from odoo.tools.sql import drop_index


def migrate(cr, version):
    for field in ('text', 'title'):
        drop_index(cr, f'social_interest__{field}_index', 'social_interest')
