# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """Beside the conversation: that one talks with somebody whom others follow."""

    _inherit = 'social.interest'

    def _prepare_strip(self):
        slots = super()._prepare_strip()
        author = self.author_id
        if self.verdict != 'failed' and author.is_leader:
            slots.append({
                'name': 'leader',
                'title': author.crowd_note,
                'text': self.env._("People who came after: %s", author.crowd_after),
                'model': 'social.interest.author',
                'res_id': author.id,
            })
        return slots
