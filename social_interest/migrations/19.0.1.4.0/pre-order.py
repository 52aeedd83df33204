# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is due soonest stands on top: when a waiting card is due has a column of its own."""

from odoo.tools.sql import column_exists, create_column


def migrate(cr, version):
    if column_exists(cr, 'social_interest', 'due_date'):
        return
    create_column(cr, 'social_interest', 'due_date', 'timestamp', "Due")
    cr.execute("UPDATE social_interest SET due_date = deadline WHERE waiting_since IS NOT NULL")
