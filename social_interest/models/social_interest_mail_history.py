# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestMail(models.Model):
    """Messages of the past: what they tell of is over."""

    _inherit = 'social.interest.mail'

    history = fields.Boolean(readonly=True, help="Cards of this message are closed from the start.")

    @api.model
    def _prepare_ledger_values(self, mailbox, folder, message):
        """``message`` may have ``history`` (bool) besides."""
        values = super()._prepare_ledger_values(mailbox, folder, message)
        if message.get('history'):
            values['history'] = True
        return values
