# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Only what is verified owns the action that it tells of; before, whatever came first did."""

from odoo.tools.sql import column_exists


def migrate(cr, version):
    if not column_exists(cr, 'social_interest', 'claimed_ref'):
        cr.execute("ALTER TABLE social_interest ADD COLUMN claimed_ref varchar")
    cr.execute("""
        UPDATE social_interest SET claimed_ref = external_ref, external_ref = NULL
         WHERE external_ref IS NOT NULL AND verdict != 'verified'
    """)
