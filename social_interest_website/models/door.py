# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """What of the website makes cards."""

    _inherit = 'social.interest'

    @api.model
    def _doors(self):
        return {**super()._doors(), 'crm.lead': 'social_interest_website', 'mail.message': 'social_interest_website'}
