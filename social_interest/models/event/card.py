# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """The person of a card may be met."""

    _name = 'social.interest'
    _inherit = ['social.interest', 'social.interest.meeting.mixin']

    def _may_meet(self):
        return self.verdict != 'failed'

    def _meeting_name(self):
        return self.author_id.name or super()._meeting_name()

    def _erase_traces(self):
        result = super()._erase_traces()
        self._meetings().unlink()
        return result
