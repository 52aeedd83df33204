# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The columns of moods, empty: those of the cards that there are are told in the background, not by the update."""

from odoo.tools.sql import column_exists, create_column


def migrate(cr, version):
    for name, label in (('mood', "Mood"), ('mood_because', "Words of the mood")):
        if not column_exists(cr, 'social_interest', name):
            create_column(cr, 'social_interest', name, 'varchar', label)
