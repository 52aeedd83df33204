# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from .social_interest import OPEN_STATES


class MailActivity(models.Model):
    """A call that is done is the answer to who asked for it."""

    _inherit = 'mail.activity'

    def _interest_cards(self):
        """Return the cards that these calls answer."""
        return self.env['social.interest'].browse(
            self.filtered(
                lambda activity: activity.res_model == 'social.interest' and activity.activity_category == 'phonecall'
            ).mapped('res_id'))

    def _action_done(self, feedback=False, attachment_ids=None):
        cards = self._interest_cards()
        result = super()._action_done(feedback=feedback, attachment_ids=attachment_ids)
        cards.exists()._filtered_access('write').filtered(
            lambda card: card.answer_kind == 'call' and card.state in OPEN_STATES and card.verdict != 'failed'
        )._set_answered()
        return result
