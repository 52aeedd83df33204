# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import fields, models


class CrmTeam(models.Model):
    """Whether the leader of a team gets its weekly letter."""

    _inherit = 'crm.team'

    interest_letter = fields.Boolean(
        "Weekly letter", default=True,
        help="On Monday mornings the team's leader gets a letter: what waits, what is late, what to look at, and the "
             "figures of the week. Nothing is sent when there is nothing to say.")
    # the first letter comes on the first Monday after
    interest_letter_week = fields.Date(
        readonly=True, copy=False,
        default=lambda self: (today := fields.Date.today()) - timedelta(days=today.weekday()))
