# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestAuthor(models.Model):
    """Who stands on a board, or was marked by hand, stays when his cards are let go."""

    _inherit = 'social.interest.author'

    def _still_needed(self):
        return super()._still_needed() | self.filtered(
            lambda author: author.vip or author.own_standing_ids or author.activity_ids)
