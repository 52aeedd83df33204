# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import models
from odoo.fields import Domain
from odoo.tools import email_normalize, formataddr, is_html_empty

from ...tools.inside import INSIDE
from ...tools.letter_html import QUOTE_MARK
from .post import LAYOUT


class SocialInterest(models.Model):
    """How a letter looks to who gets it: a person wrote it, it stands in its thread, and answers come back to us."""

    _inherit = 'social.interest'

    def _letter_mailbox_address(self):
        """Return the address of the mailbox that collects what is answered to a letter, or an empty string."""
        self.ensure_one()
        mailbox = self.sudo().mail_id.mailbox_id
        if not email_normalize(mailbox.user or ''):
            # a card that somebody made by hand
            mailbox = mailbox.search(
                Domain('collects_interests', '=', True) & Domain('user', 'like', '@')
                & Domain('interest_company_id', 'in', [False, self.company_id.id]),
                order='interest_company_id, id', limit=1)
        return email_normalize(mailbox.user or '') or ''

    def _notify_get_reply_to(self, default=None, author_id=False):
        """Let answers of letters come back to the mailbox that collects them."""
        result = super()._notify_get_reply_to(default=default, author_id=author_id)
        for card in self.filtered(lambda card: card.answer_kind != 'page'):
            if address := card._letter_mailbox_address():
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
        """Say what the letter answers; a report that it did not arrive comes to the mailbox that knows what to do."""
        headers = super()._notify_by_email_get_headers(headers=headers)
        if letter := self._letter_message_id():
            headers['In-Reply-To'] = letter
        if self.env.context.get('interest_letter') is INSIDE and (address := self._letter_mailbox_address()):
            headers['Return-Path'] = address
        return headers

    def _letter_message_id(self):
        """Return the Message-ID of the person's own letter, in its brackets, or an empty string."""
        message_id = (self.sudo().mail_id.message_id or '').strip('<> ') if len(self) == 1 else ''
        return f'<{message_id}>' if message_id else ''

    def _notify_by_email_prepare_rendering_context(
            self, message, msg_vals=False, model_description=False, force_email_company=False,
            force_email_lang=False, force_record_name=False):
        """Give the layout of letters the signature and, where the writer did not bring it, the quotation."""
        values = super()._notify_by_email_prepare_rendering_context(
            message, msg_vals=msg_vals, model_description=model_description, force_email_company=force_email_company,
            force_email_lang=force_email_lang, force_record_name=force_record_name)
        if len(self) == 1 and message.email_layout_xmlid == LAYOUT:
            user = values['author_user']
            if is_html_empty(user.signature):
                values['signature'] = Markup('<div>-- <br/>%s</div>') % (user.name or message.author_id.name or '')
            values['letter_quotation'] = '' if QUOTE_MARK in (message.body or '') else self._quoted_letter()
        return values
