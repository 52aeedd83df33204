# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """What was answered in time is not late because it is kept."""

    _inherit = 'social.interest'

    @api.depends('kept_date')
    def _compute_deadline(self):
        result = super()._compute_deadline()
        self.filtered('kept_date').deadline = False
        return result
