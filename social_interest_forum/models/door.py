# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """Topics of the forums make cards, and what our people write below them answers these."""

    _inherit = 'social.interest'

    @api.model
    def _doors(self):
        # comments below other pages may be another addon's
        return {
            'mail.message': 'social_interest_forum', **super()._doors(), 'forum.post': 'social_interest_forum'}
