# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize

from ...parsers.phones import dialled


class SocialInterest(models.Model):
    """Answering: the page of the comment, a letter, a call, and what came of it."""

    _inherit = 'social.interest'

    answer_url = fields.Char(
        compute='_compute_answer_url', help="What the Answer button opens; empty for letters.")
    can_answer = fields.Boolean(compute='_compute_can_answer')
    call_number = fields.Char(compute='_compute_call_number', help="The phone number, as it is written.")
    dial_number = fields.Char(compute='_compute_dial_number', help="What a telephone dials: one number, in digits.")
    address_warning = fields.Char(
        compute='_compute_address_warning', help="What may keep a letter from reaching the person.")

    @api.depends('verdict', 'answer_kind', 'phone', 'author_id.phone', 'link_url')
    def _compute_answer_url(self):
        for card in self:
            card.answer_url = False if card.answer_kind == 'mail' else card._answer_target()

    @api.depends('verdict', 'answer_kind', 'state', 'answer_url', 'email', 'author_id.email', 'partner_id.email')
    def _compute_can_answer(self):
        for card in self:
            card.can_answer = not card._why_no_answer()

    @api.depends('phone', 'author_id.phone', 'answer_kind')
    def _compute_call_number(self):
        for card in self:
            card.call_number = card.answer_kind == 'call' and (card.phone or card.author_id.phone)

    @api.depends('phone', 'company_id')
    def _compute_dial_number(self):
        for card in self:
            card.dial_number = card._dialled(card.phone)

    @api.depends('answer_kind', 'state', 'email', 'author_id.email', 'partner_id.email')
    def _compute_address_warning(self):
        for card in self:
            email = card.answer_kind == 'mail' and card.state in ('new', 'taken') and card._answer_email()
            card.address_warning = email and card._is_international(email) and self.env._(
                "The address %s has letters that not every mail server takes. "
                "Look whether your answer was sent, or answer by phone.", email)

    @api.model
    def _is_international(self, email):
        """Whether only a mail server with SMTPUTF8 (RFC 6531) delivers to an address."""
        return not email.rpartition('@')[0].isascii()

    def action_answer(self):
        """Button: bring the user to the place of the answer; takes a free card.

        :returns: the action that opens the page, the composer or the phone
        """
        self.ensure_one()
        self._check_answerable()
        self._require_mine()
        if self.answer_kind == 'mail':
            return self.action_write()
        self.note_opened()
        return {'type': 'ir.actions.act_url', 'url': self._answer_target(), 'target': 'new'}

    def note_opened(self):
        """Keep when the responsible opened the place of the answer; who dials has a call to make."""
        mine = self.filtered(lambda card: card.user_id == self.env.user and card.state == 'taken')
        if mine:
            mine.check_access('write')
            mine.sudo().write({'opened_date': fields.Datetime.now()})
            mine.filtered(lambda card: card.answer_kind == 'call')._plan_call()
        return True

    def _check_answerable(self):
        """Raise a UserError, in the user's words, where there is nothing to answer."""
        if reason := self._why_no_answer():
            raise UserError(reason)

    def _why_no_answer(self):
        """Return why the Answer button is off, or an empty string."""
        self.ensure_one()
        if self.verdict == 'failed':
            return self.env._(
                "This notification is forged: it does not come from %s. Its link stays closed.",
                self.channel_id.name)
        if self.state not in ('new', 'taken'):
            return self.env._("This card is answered or closed already.")
        if self.answer_kind == 'mail':
            if not self._answer_email():
                return self.env._("The message names no e-mail address to answer to.")
        elif not self._answer_target():
            if self.answer_kind == 'call':
                return self.env._("No phone number is known. Write one on the card, and the button dials it.")
            if self.link_refusal:
                return self.link_refusal
            return self.env._("The message has no link to the place of the answer.")
        return ''

    def _answer_target(self):
        """Return the URL that the Answer button opens, or an empty string."""
        self.ensure_one()
        if self.verdict == 'failed':
            return ''
        if self.answer_kind == 'call':
            number = self._dialled(self.phone or self.author_id.phone)
            return f'tel:{number}' if number else ''
        return self.link_url or ''

    def _dialled(self, phone):
        """Return what a telephone dials for a number as people write it, or an empty string."""
        return dialled(phone or '', self.company_id.country_id.code or '')

    def _answer_email(self):
        self.ensure_one()
        return email_normalize(self.email or self.author_id.email or self.partner_id.email or '')

    # ------------------------------------------------------------------
    # Calls
    # ------------------------------------------------------------------

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
