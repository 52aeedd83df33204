# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestAuthor(models.Model):
    """What becomes of the stages of people when authors get a contact, and when they are parted from it."""

    _inherit = 'social.interest.author'

    @api.model
    def _linked(self, before):
        """Who is linked shares the stages of the contact; who is parted takes along what he brought."""
        result = super()._linked(before)
        authors = self.browse(author.id for author in before)
        rows = self.env['social.interest.standing'].sudo().with_context(active_test=False).search(
            [('author_id', 'in', authors.ids)], order='since, id')
        if rows:
            rows.filtered(lambda row: before[row.author_id])._part()
            rows.filtered(lambda row: row.active and row.author_id.partner_id)._join()
        return result
