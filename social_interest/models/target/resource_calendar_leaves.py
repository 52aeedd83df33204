# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class ResourceCalendarLeaves(models.Model):
    """A holiday moves the targets of open cards."""

    _inherit = 'resource.calendar.leaves'

    @api.model_create_multi
    def create(self, vals_list):
        leaves = super().create(vals_list)
        leaves._plan_interests_again()
        return leaves

    def write(self, vals):
        before = self._calendars_of_interests()
        result = super().write(vals)
        (before | self._calendars_of_interests())._plan_interests_again()
        return result

    def unlink(self):
        calendars = self._calendars_of_interests()
        result = super().unlink()
        calendars.exists()._plan_interests_again()
        return result

    def _calendars_of_interests(self):
        """Return the calendars in which these are holidays of all; one person's leave moves no target."""
        days = self.filtered(lambda leave: not leave.resource_id)
        everywhere = days.filtered(lambda leave: not leave.calendar_id).company_id
        calendars = days.calendar_id
        if everywhere:
            calendars |= calendars.sudo().search([('company_id', 'in', [False, *everywhere.ids])])
        return calendars

    def _plan_interests_again(self):
        self._calendars_of_interests()._plan_interests_again()
