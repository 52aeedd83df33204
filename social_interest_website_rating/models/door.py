# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterest(models.Model):
    """Our answers to reviews are missed like whatever else."""

    _inherit = 'social.interest'

    @api.model
    def _doors(self):
        return {**super()._doors(), 'rating.rating': 'social_interest_website_rating'}

    def _is_answered_by(self, mail, interest):
        """What we publish below a review answers it, and no other review of the page."""
        if not super()._is_answered_by(mail, interest):
            return False
        record = mail._inside_record()
        if record is None or record._name != 'rating.rating':
            return True
        told = self.sudo().mail_id
        return (told.folder, told.uid) == ('mail.message', str(record.message_id.id))
