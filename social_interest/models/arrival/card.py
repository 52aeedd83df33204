# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """A source whose card comes is silent no more."""

    _inherit = 'social.interest'

    def _after_intake(self):
        result = super()._after_intake()
        for source, cards in self.filtered('source_id.silent_since').grouped('source_id').items():
            if any(card.day and card.day > source.silent_since and card.verdict != 'failed' for card in cards):
                source.sudo()._end_silence()
        return result
