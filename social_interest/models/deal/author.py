# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestAuthor(models.Model):
    """Whose profile it is says which deals its interests came before."""

    _inherit = 'social.interest.author'

    def _people_moved(self):
        result = super()._people_moved()
        self.env['social.interest.credit.task']._queue('author_id', self.ids)
        return result
