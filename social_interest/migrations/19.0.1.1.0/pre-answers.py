# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The time of the first answer has a column of its own."""

from odoo.tools.sql import column_exists, create_column


def migrate(cr, version):
    """Take the answer that is known for the first; before anything computes the time to answer of it."""
    if column_exists(cr, 'social_interest', 'first_answered_date'):
        return
    create_column(cr, 'social_interest', 'first_answered_date', 'timestamp', "First answered on")
    cr.execute("UPDATE social_interest SET first_answered_date = answered_date WHERE answered_date IS NOT NULL")
