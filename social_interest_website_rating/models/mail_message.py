# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from odoo.addons.social_interest.parsers.types import STARS


class MailMessage(models.Model):
    """The stars that a comment gives."""

    _inherit = 'mail.message'

    def _interest_stars(self):
        # nobody gives none: what Odoo keeps as 0 is no review
        stars = round(self.sudo().rating_value)
        return min(max(stars, STARS[0]), STARS[1]) if stars else super()._interest_stars()
