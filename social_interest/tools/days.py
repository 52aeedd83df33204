# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Days that somebody typed, however many."""

from datetime import datetime, timedelta

from odoo import fields

#: as long ago as anything is asked for
LONG_AGO = datetime(1970, 1, 1)


def days_ago(days):
    """Return the moment so many days ago, naive and in UTC."""
    now = fields.Datetime.now()
    return now - timedelta(days=days) if days < (now - LONG_AGO).days else LONG_AGO
