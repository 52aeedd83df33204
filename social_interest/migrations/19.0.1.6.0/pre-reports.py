# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Columns that Odoo would else compute card by card; the scripts behind fill them in batches."""

from odoo.tools.sql import column_exists, create_column

COLUMNS = (
    ('day', 'date', "Day"),
    ('hour', 'varchar', "Hour"),
    ('working_hours', 'float8', "Working hours to answer"),
)


def migrate(cr, version):
    for name, kind, label in COLUMNS:
        if not column_exists(cr, 'social_interest', name):
            create_column(cr, 'social_interest', name, kind, label)
