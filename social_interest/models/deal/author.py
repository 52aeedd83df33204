# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestAuthor(models.Model):
    """Whose profile it is says which deals its interests came before."""

    _inherit = 'social.interest.author'

    @api.model
    def _people_moved(self, authors):
        result = super()._people_moved(authors)
        self.env['social.interest.credit.task']._queue('author_id', authors.ids)
        return result
