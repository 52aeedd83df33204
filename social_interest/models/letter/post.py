# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from markupsafe import escape

from odoo import SUPERUSER_ID, api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from ...tools.inside import INSIDE
from ...tools.letter_html import own_words

LAYOUT = 'social_interest.letter_layout'
LETTER_TYPES = ('comment', 'email_outgoing')
#: one who sends the same words to the same people again within this time has pressed twice
TWICE = timedelta(minutes=10)


class SocialInterest(models.Model):
    """Whatever of the card's chatter goes to the person is a letter: it claims the card, and answers it.

    By the composer, by *Send message*, or by a call from outside: all come through ``message_post``.
    """

    _inherit = 'social.interest'

    def message_post(self, **kwargs):
        self.ensure_one()
        if not self._is_letter(kwargs):
            return super().message_post(**kwargs)
        self._before_letter()
        if sent := self._same_letter(kwargs):
            return sent
        card = self.with_context(interest_letter=INSIDE, mail_post_autofollow=False)
        message = super(SocialInterest, card).message_post(**card._prepare_letter(kwargs))
        if not self._goes_out(message):
            raise UserError(self.env._(
                "This letter would reach nobody. Choose somebody who has an e-mail address and is not archived; "
                "it goes out at once."))
        return message

    @api.model
    def _goes_out(self, message):
        """Whether a message is on its way to somebody outside: not put off, nor told to be sent already."""
        return any(
            notification.notification_type == 'email'
            and (notification.mail_email_address or (
                notification.res_partner_id.partner_share and notification.res_partner_id.email_normalized))
            for notification in message.sudo().notification_ids)

    def _is_letter(self, values):
        """Whether what is posted goes to people outside, by one of us, and so is a letter.

        A note is none, nor is what one passes on to somebody, nor a word to colleagues only.

        :param dict values: arguments of ``message_post``
        """
        if values.get('message_type') not in LETTER_TYPES or values.get('notify_skip_followers'):
            return False
        xmlid = values.get('subtype_xmlid') or 'mail.mt_note'
        subtype = self.env['mail.message.subtype'].sudo().browse(
            values.get('subtype_id') or self.env['ir.model.data']._xmlid_to_res_id(xmlid))
        author = self.env['res.partner'].sudo().browse(values.get('author_id') or self.env.user.partner_id.id)
        if subtype.internal or self.answer_kind == 'page' or not any(user._is_internal() for user in author.user_ids):
            return False
        recipients = author.browse(values.get('partner_ids') or [])
        outside = any(recipients.mapped('partner_share')) or bool(values.get('outgoing_email_to'))
        return outside or (not recipients and self.can_write)

    def _before_letter(self):
        """Take what is free; refuse what is forged, or a colleague's.

        The row is written to at once: of two that send at one moment the second
        waits, fails, and begins again with what the first has sent before it.
        """
        if self.verdict == 'failed':
            raise UserError(self._no_answer_to_forged())
        self.flush_recordset()
        self.env.cr.execute(SQL(
            "UPDATE social_interest SET write_date = write_date WHERE id = %s", self.id), log_exceptions=False)
        if self.env.uid != SUPERUSER_ID:
            # the door of the chatter posts as the product
            self.sudo(False)._require_mine(to_close=self.env.context.get('interest_letter_close') is not False)

    def _same_letter(self, values):
        """Return the letter that the user has just sent with the same words to the same people, or none."""
        author_id = values.get('author_id') or self.env.user.partner_id.id
        sent = self.env['mail.message'].sudo().search([
            ('model', '=', self._name), ('res_id', '=', self.id), ('author_id', '=', author_id),
            ('message_type', 'in', LETTER_TYPES), ('subtype_id.internal', '=', False),
            ('date', '>', fields.Datetime.now() - TWICE), ('id', '!=', self.undelivered_message_id.id),
        ], order='id desc')
        words, people = own_words(escape(values.get('body') or '')), set(values.get('partner_ids') or [])
        if not people and not values.get('outgoing_email_to'):
            people = {self._get_answer_partner().id}
        return sent.filtered(lambda message: (
            own_words(message.body) == words and set(message.partner_ids.ids) == people
            and (message.outgoing_email_to or '') == (values.get('outgoing_email_to') or '')
            and self._has_files(message, values)
        ))[:1].sudo(self.env.su)

    def _has_files(self, message, values):
        """Whether a letter brought all files of another one: who forgot a file sends the same words again, with it."""
        sent = message.attachment_ids
        files = self.env['ir.attachment'].sudo().browse(values.get('attachment_ids') or ())
        names = {file[0] for file in values.get('attachments') or ()}
        # the composer makes copies of a template's
        same = {(file.name, file.checksum) for file in files} <= {(file.name, file.checksum) for file in sent}
        return same and names <= set(sent.mapped('name'))

    def _prepare_letter(self, values):
        """Return the arguments of ``message_post`` for a letter."""
        values = {**values, 'email_layout_xmlid': LAYOUT, 'subject': values.get('subject') or self._letter_subject()}
        if archived := self.env['res.partner'].browse(values.get('partner_ids') or ()).filtered(
                lambda partner: not partner.active):
            # Odoo leaves them out without a word
            raise UserError(self._contact_is_archived(archived[0]))
        if not values.get('partner_ids') and not values.get('outgoing_email_to'):
            values['partner_ids'] = self._get_answer_partner().ids
        return values

    def _check_can_update_message_content(self, messages):
        """The chatter changes no letter that went out."""
        messages._check_no_letter_that_proves()
        return super()._check_can_update_message_content(messages)

    def _message_post_after_hook(self, message, msg_vals):
        """A letter is the answer, and its own proof."""
        result = super()._message_post_after_hook(message, msg_vals)
        if self.env.context.get('interest_letter') is INSIDE:
            self._after_letter(message)
        return result

    def _after_letter(self, message):
        """The letter of self goes out: the card is answered by it.

        In the context ``interest_letter_close`` says what becomes of the card: True, it is done; False, it stays the
        responsible's; nothing, it is answered.
        """
        close = self.env.context.get('interest_letter_close')
        card = self.with_context(interest_letter=False)
        card._forget_undelivered()
        if card.state not in ('answered', 'processed'):
            if close is False:
                card._keep_answered()
            else:
                card._set_answered()
        if close and card.state == 'answered':
            card._set_processed()
        card._keep_values([{'interest_id': card.id, 'kind': 'letter', 'message_id': message.id}])
        card._keep_answer_text(own_words(message.body))
        card._own_draft().unlink()
