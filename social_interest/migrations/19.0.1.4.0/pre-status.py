# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The one word for the state of a card is stored: in one statement, for Odoo would compute it card by card."""

from odoo.tools.sql import column_exists, create_column, drop_index


def migrate(cr, version):
    drop_index(cr, 'social_interest__state_index', 'social_interest')
    if column_exists(cr, 'social_interest', 'status'):
        return
    create_column(cr, 'social_interest', 'status', 'varchar', "State")
    cr.execute("""
        UPDATE social_interest SET status = CASE
            WHEN state IN ('new', 'taken', 'answered') THEN state
            WHEN state = 'processed' AND (answered_date IS NOT NULL OR has_proof) THEN 'answered'
            ELSE 'closed' END
    """)
