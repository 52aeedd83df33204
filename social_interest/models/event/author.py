# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterestAuthor(models.Model):
    """A person may be met, and something be planned with him that belongs to none of his cards."""

    _name = 'social.interest.author'
    _inherit = ['social.interest.author', 'mail.thread', 'mail.activity.mixin', 'social.interest.meeting.mixin']

    def unlink(self):
        """What was planned with the persons tells of them, in the calendar too."""
        meetings = self._meetings()
        result = super().unlink()
        meetings.unlink()
        return result
