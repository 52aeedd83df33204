# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import date

from odoo import fields, models

from ...tools.roles import SALESPEOPLE
from .weekly import local_now, monday_of


class ResUsers(models.Model):
    """Whether and when a person gets the weekly letters of the teams that he leads."""

    _inherit = 'res.users'

    interest_weekly_email = fields.Boolean("Weekly letter of my teams", default=True)

    @property
    def SELF_READABLE_FIELDS(self):
        return [*super().SELF_READABLE_FIELDS, 'interest_weekly_email']

    @property
    def SELF_WRITEABLE_FIELDS(self):
        return [*super().SELF_WRITEABLE_FIELDS, 'interest_weekly_email']

    def _interest_letter_week(self, team):
        """Return the week whose letter about the team the person is to get now, or nothing.

        Not before Monday morning by his clock, not in his quiet hours, and not twice.
        """
        self.ensure_one()
        user = self.sudo()
        if not (user.active and user.email and user.interest_weekly_email and user.has_group(SALESPEOPLE)):
            return False
        now = fields.Datetime.now()
        week = monday_of(local_now(user))
        if week <= (team.sudo().interest_letter_week or date.min) or user._interest_ready_at('email', now) > now:
            return False
        return week
