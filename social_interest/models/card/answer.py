# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import smtplib

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_normalize, format_datetime, formataddr

from ...parsers.phones import dialled
from ...tools.inert import JOINER, inert
from ...tools.plain_html import plain_html


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
            return self._warned(self._action_compose())
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

    # ------------------------------------------------------------------
    # Letters
    # ------------------------------------------------------------------

    def _action_compose(self):
        partner = self._get_answer_partner()
        subject = self.title or self.env._("Your message")
        if not subject.lower().startswith('re:'):
            subject = f"Re: {subject}"
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Answer"),
            'res_model': 'mail.compose.message',
            'view_mode': 'form',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {
                'default_model': self._name,
                'default_res_ids': self.ids,
                'default_composition_mode': 'comment',
                'default_partner_ids': partner.ids,
                'default_subject': subject,
                'default_body': self._quoted_letter(),
                'default_email_layout_xmlid': 'mail.mail_notification_light',
                'mail_post_autofollow': False,
            },
        }

    def _warned(self, compose):
        """Return the action that writes a letter, behind a warning where our mail server refuses the address."""
        email = self._answer_email()
        if not self._is_international(email) or self._server_takes_letters():
            return compose
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'warning',
                'sticky': True,
                'message': self.env._("Our mail server cannot write to %s: it does not know such addresses.", email),
                'next': compose,
            },
        }

    @api.model
    def _server_takes_letters(self):
        """Whether the outgoing mail server says that it knows SMTPUTF8; it is asked, for few addresses need it."""
        try:
            session = self.env['ir.mail_server'].sudo()._connect__()
        except (UserError, OSError, smtplib.SMTPException):
            return False
        if session is None:
            # no mail is sent at all
            return False
        try:
            session.ehlo_or_helo_if_needed()
            return bool(session.has_extn('smtputf8'))
        except (OSError, smtplib.SMTPException):
            return False
        finally:
            session.close()

    def _get_answer_partner(self):
        """Return the contact whom the letter goes to; made if there is none."""
        self.ensure_one()
        email = self._answer_email()
        partner = self.partner_id or self.author_id.partner_id
        if partner.email_normalized == email:
            return partner
        found = self.author_id._find_partner() if self.author_id else partner.browse()
        if not found:
            found = self.env['res.partner'].create({
                'name': inert(self.author_id.name, JOINER) or email,
                'email': email,
                'company_id': self.company_id.id,
            })
        if self.author_id and not self.author_id.partner_id:
            self.author_id.partner_id = found
        return found

    def _quoted_letter(self):
        """Return the letter as a quotation under an empty line, as HTML."""
        intro = self.env._(
            "On %(date)s, %(name)s wrote:",
            date=format_datetime(self.env, self.date, dt_format='short'),
            name=self.author_id.name or self._answer_email())
        return Markup(
            '<p><br></p><p>%s</p><blockquote style="margin:0 0 0 8px;border-left:2px solid #ccc;'
            'padding-left:8px" data-o-mail-quote-node="1" data-o-mail-quote="1">%s</blockquote>'
        ) % (intro, plain_html(self.text))

    def _message_post_after_hook(self, message, msg_vals):
        """A letter to the author, written by one of us, is the answer."""
        result = super()._message_post_after_hook(message, msg_vals)
        if self and self.answer_kind == 'mail' and self._is_answer(message):
            self._set_answered()
        return result

    def _is_answer(self, message):
        author_emails = {self._answer_email()} - {False, ''}
        return (
            self.state in ('new', 'taken')
            and self.verdict != 'failed'
            and message.message_type in ('comment', 'email_outgoing')
            and not message.subtype_id.internal
            and any(user._is_internal() for user in message.author_id.user_ids)
            and bool(author_emails & set(message.partner_ids.mapped('email_normalized')))
        )

    def _notify_get_reply_to(self, default=None, author_id=False):
        """Let answers of letters come back to the mailbox that collects them."""
        result = super()._notify_get_reply_to(default=default, author_id=author_id)
        for card in self.filtered(lambda card: card.answer_kind == 'mail'):
            address = email_normalize(card.sudo().mail_id.mailbox_id.user or '')
            if address:
                result[card.id] = formataddr((card.company_id.name, address))
        return result

    def _notify_by_email_get_base_mail_values(self, message, recipients_data, additional_values=None):
        """Thread our letter under the person's own (RFC 5322, 3.6.4)."""
        values = super()._notify_by_email_get_base_mail_values(
            message, recipients_data, additional_values=additional_values)
        if letter := self._letter_message_id():
            values['references'] = f"{letter} {values.get('references') or ''}".strip()
        return values

    def _notify_by_email_get_headers(self, headers=None):
        headers = super()._notify_by_email_get_headers(headers=headers)
        if letter := self._letter_message_id():
            headers['In-Reply-To'] = letter
        return headers

    def _letter_message_id(self):
        """Return the Message-ID of the person's own letter, in its brackets, or an empty string."""
        message_id = (self.sudo().mail_id.message_id or '').strip('<> ') if len(self) == 1 else ''
        return f'<{message_id}>' if message_id else ''
