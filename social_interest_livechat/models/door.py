# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """Talks of the live chat make cards."""

    _inherit = 'social.interest'

    @api.model
    def _doors(self):
        return {**super()._doors(), 'discuss.channel': 'social_interest_livechat'}
