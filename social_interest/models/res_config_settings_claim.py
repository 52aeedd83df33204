# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResConfigSettings(models.TransientModel):
    _inherit = 'res.config.settings'

    interest_limit = fields.Integer(related='company_id.interest_limit', readonly=False)
    interest_return_minutes = fields.Integer(related='company_id.interest_return_minutes', readonly=False)
    interest_return_to = fields.Selection(
        related='company_id.interest_return_to', readonly=False, required=True)
    interest_own_first = fields.Boolean(related='company_id.interest_own_first', readonly=False)
