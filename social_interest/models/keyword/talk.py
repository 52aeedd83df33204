# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """Watch words marked in the line of time beside the feed."""

    _inherit = 'social.interest'

    def _talk_said(self, row):
        said = super()._talk_said(row)
        if row['verdict'] != 'failed':
            said['marks'] = self._marks_of(said['title'], said['text'], said['form_fields'])
        return said
