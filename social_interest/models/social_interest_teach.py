# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """A card that was read by the general shape of its message alone can be taught better."""

    _inherit = 'social.interest'

    def action_teach(self):
        """Open a new template with the message of this card as its example."""
        self.ensure_one()
        self.check_access('read')
        return self.mail_id.action_teach()
