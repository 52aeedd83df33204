# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Answering by phone: the number, a call to make today, and what came of it."""

    _inherit = 'social.interest'

    call_number = fields.Char(compute='_compute_call_number', help="The phone number, as it is written.")

    @api.depends('phone', 'author_id.phone', 'answer_kind')
    def _compute_call_number(self):
        for card in self:
            card.call_number = card.answer_kind == 'call' and (card.phone or card.author_id.phone)

    def note_opened(self):
        """Who dials has a call to make: it stays on the list until it is done."""
        result = super().note_opened()
        self.filtered(
            lambda card: card.answer_kind == 'call' and card.state == 'taken' and card.user_id == self.env.user
        )._plan_call()
        return result

    def _plan_call(self):
        """Plan a call for today, for the user, on the cards that have none."""
        (self - self._planned_calls()._interest_cards()).activity_schedule(
            'mail.mail_activity_data_call', summary=self.env._("Call back"),
            user_id=self.env.uid, automated=False)

    def _planned_calls(self):
        return self.activity_ids.filtered(
            lambda activity: activity.user_id == self.env.user and activity.activity_category == 'phonecall')

    def call_done(self, feedback=''):
        """The user talked to the person: the planned call is done, the card answered.

        :param str feedback: what came of it; kept in the chatter
        """
        self.ensure_one()
        self._check_answerable()
        self._require_mine()
        self._plan_call()
        self._planned_calls().action_feedback(feedback=feedback or False)
        return True


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
            lambda card: card.answer_kind == 'call' and card.state in OPEN_STATES
        )._set_answered()
        return result
