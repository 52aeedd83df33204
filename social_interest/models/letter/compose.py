# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import smtplib

from markupsafe import Markup

from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools import format_datetime, is_html_empty

from ...tools.plain_html import plain_html
from .post import LAYOUT


class SocialInterest(models.Model):
    """Odoo's composer, as a letter from a card starts in it."""

    _inherit = 'social.interest'

    def action_write(self):
        """Button of the chatter: write a letter to the person; takes a free card."""
        self.ensure_one()
        self.check_access('write')
        if reason := self._why_no_letter():
            raise UserError(reason)
        self._require_mine()
        return self._warned(self._action_compose())

    def _action_compose(self):
        partner = self._get_answer_partner()
        written = self._own_draft().body or Markup('<p><br></p>')
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
                'default_subject': self._letter_subject(),
                'default_body': written + self._letter_signature() + self._quoted_letter(),
                'default_email_layout_xmlid': LAYOUT,
                # it stands in the body, above the quotation, to be seen
                'default_email_add_signature': False,
                'default_interest_known': self._known_answers(),
                'default_interest_address': self._answer_email(),
                'default_interest_copies': ', '.join(self._letter_copies()),
                'interest_addresses': [
                    (email, email if number else self.env._("%s (wrote from here)", email))
                    for number, email in enumerate(self._letter_addresses())],
                'mail_post_autofollow': False,
            },
        }

    def _letter_subject(self):
        subject = self.title or self.env._("Your message")
        return subject if subject.lower().startswith('re:') else f"Re: {subject}"

    def _letter_signature(self):
        """Return the user's signature, or his name, as HTML; with a line above it that mail programs know."""
        user = self.env.user
        signature = user.name if is_html_empty(user.signature) else user.signature
        return Markup('<div data-o-mail-quote="1">-- <br/>%s</div>') % signature

    def _quoted_letter(self):
        """Return the person's letter as a quotation, as HTML."""
        intro = self.env._(
            "On %(date)s, %(name)s wrote:",
            date=format_datetime(self.env, self.date, dt_format='short'),
            name=self.author_id.name or self._answer_email())
        return Markup(
            '<p data-o-mail-quote="1"><br/>%s</p><blockquote style="margin:0 0 0 8px;border-left:2px solid #ccc;'
            'padding-left:8px" data-o-mail-quote-node="1" data-o-mail-quote="1">%s</blockquote>'
        ) % (intro, plain_html(self.text))

    # ------------------------------------------------------------------
    # Addresses that few mail servers take
    # ------------------------------------------------------------------

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
