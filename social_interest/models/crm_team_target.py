# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class CrmTeam(models.Model):
    _inherit = 'crm.team'

    interest_calendar_id = fields.Many2one(
        'resource.calendar', "Working hours", ondelete='set null',
        domain="['|', ('company_id', '=', False), ('company_id', '=?', company_id)]",
        help="The hours in which the targets of interests run. Empty: those of the company.")

    def write(self, vals):
        result = super().write(vals)
        if 'interest_calendar_id' in vals:
            self.env['social.interest']._plan_open_again([('team_id', 'in', self.ids)])
        return result
