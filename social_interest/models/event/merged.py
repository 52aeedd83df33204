# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestAuthor(models.Model):
    """What is planned with a person goes with him where he is merged, and comes back where he is parted."""

    _inherit = 'social.interest.author'

    def _merge_into(self, kept):
        planned = self.sudo().with_context(active_test=False).activity_ids
        planned.write({'res_id': kept.id})
        return {**super()._merge_into(kept), 'planned': planned.ids}

    def _part(self, journal):
        planned = self.env['mail.activity'].sudo().with_context(active_test=False).search([
            ('id', 'in', journal.get('planned') or []), ('res_model', '=', self._name),
            ('res_id', '=', self.sudo().merged_into_id._kept().id)])
        result = super()._part(journal)
        planned.write({'res_id': self.id})
        return result
