# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestAuthor(models.Model):
    """What becomes of the stages of two authors who are merged, and parted again."""

    _inherit = 'social.interest.author'

    def _merge_into(self, kept):
        """Of two stages in one line of business the later one stands."""
        rows = self.env['social.interest.standing']._rows_of(self | kept)
        before = rows._told()
        journal = super()._merge_into(kept)
        rows._hand_over(self, kept)
        return {**journal, 'standings': {'before': before, 'left': rows._told()}}

    def _part(self, journal):
        """Each stands where he stood, unless somebody has moved him since."""
        told = journal.get('standings') or {}
        before, left = told.get('before') or {}, told.get('left') or {}
        rows = self.env['social.interest.standing'].sudo().with_context(active_test=False).browse(
            int(row_id) for row_id in before).exists()
        now = rows._told()
        same = rows.filtered(lambda row: now[str(row.id)] == left.get(str(row.id)))
        result = super()._part(journal)
        same._put_back(before)
        return result
