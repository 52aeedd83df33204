# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """What is erased of a card is not told of its post any more either, until the next night tells it by others."""

    _inherit = 'social.interest'

    def _erase_traces(self):
        result = super()._erase_traces()
        self.env['social.interest.crowd.post'].sudo().search([('interest_id', 'in', self.ids)]).unlink()
        return result
