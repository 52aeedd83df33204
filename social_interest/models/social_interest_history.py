# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """Cards of old messages: there to be found and counted, not to be worked on."""

    _inherit = 'social.interest'

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        values = super()._prepare_interest_values(mail, outcome, interest)
        if mail.history:
            # who answered, and when, nobody knows any more: these stay empty
            values['state'] = 'processed'
        return values
