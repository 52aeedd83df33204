# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    interest_silent_days = fields.Integer(related='company_id.interest_silent_days', readonly=False)
    interest_silent_due = fields.Integer(compute='_compute_interest_silent_due')

    @api.depends('company_id', 'interest_silent_days')
    def _compute_interest_silent_due(self):
        cards = self.env['social.interest'].sudo()
        for settings in self:
            settings.interest_silent_due = cards.search_count(
                cards._silent_domain(settings.company_id, settings.interest_silent_days))
