# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """The responsible is told of a letter that did not arrive, in the ways in which he is told of cards for him."""

    _inherit = 'social.interest'

    def _tell_of_undelivered(self):
        result = super()._tell_of_undelivered()
        self.filtered('user_id')._notice_responsible('undelivered')
        return result
