# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import email_normalize, email_normalize_all

#: what a mail server writes between the lines of its refusal
_BLANKS = re.compile(r'\s+')
#: letters of a reason that a card shows
SHOWN = 200
NO_SERVER = re.compile(
    r'connection refused|could not connect|errno|timed out|name or service not known|missing smtp server|unreachable',
    re.IGNORECASE)


class SocialInterest(models.Model):
    """A letter that did not arrive answers nobody: its card says so, and is its owner's again."""

    _inherit = 'social.interest'

    undelivered_date = fields.Datetime(
        "Not delivered since", readonly=True, copy=False, index='btree_not_null',
        help="Since then it is known that the last letter did not reach the person.")
    undelivered_reason = fields.Char("Why it was not delivered", readonly=True, copy=False)
    undelivered_message_id = fields.Many2one(
        'mail.message', string="Letter that was not delivered", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null')

    def _accompanying_values(self, vals):
        """Whoever closes the card has seen to it."""
        values = super()._accompanying_values(vals)
        state = values.get('state') or vals.get('state', 'new')
        if self.undelivered_date and 'undelivered_date' not in vals and state not in ('new', 'taken'):
            values.update(self._delivered_values())
        return values

    @api.model
    def _delivered_values(self):
        return {'undelivered_date': False, 'undelivered_reason': False, 'undelivered_message_id': False}

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | self._delivered_values().keys()

    def _forget_undelivered(self):
        """Another letter goes out: what became of the last one is no news any more."""
        if told := self.filtered('undelivered_date'):
            told.sudo().write(self._delivered_values())

    # ------------------------------------------------------------------
    # What became of a letter
    # ------------------------------------------------------------------

    @api.model
    def _cards_of_letter(self, message):
        """Return the cards that a letter answers, or was to: the one that it went from, and those answered with it."""
        proofs = self.env['social.interest.proof'].sudo().search([('message_id', '=', message.id)])
        return self.sudo().with_context(active_test=False).search(
            Domain('id', 'in', [message.res_id, *proofs.interest_id.ids])
            | Domain('undelivered_message_id', '=', message.id), order='id')

    def _is_missed_by(self, message, missed):
        """Whether the person did not get a letter: he himself, or, where it went to others only, one of these.

        :param message: the letter
        :param set missed: normalised addresses that it did not reach
        """
        sent_to = set(email_normalize_all(message.outgoing_email_to or '')) | {
            partner.email_normalized or '' for partner in message.partner_ids if partner.partner_share}
        own = {email_normalize(address) for address in (*self._letter_addresses(), *self._addresses_of_author())}
        return bool(missed & (sent_to & own or sent_to))

    def _letter_failed(self, message, reason):
        """The letter did not reach the person: back to the responsible, with the reason."""
        self.ensure_one()
        card = self.sudo().with_context(tracking_disable=True, interest_letter=False)
        first = card.first_answered_date
        had_others = card._answers().keys() - {
            f'proof-{proof.id}' for proof in card.proof_record_ids if proof.message_id == message}
        if card.state not in ('new', 'taken'):
            card._reopen()
        card._after_letter_failed(message, reason)
        values = {
            'undelivered_date': fields.Datetime.now(), 'undelivered_reason': reason,
            'undelivered_message_id': message.id, **card._reopened_values()}
        if first and first >= message.date and not had_others:
            # nobody has answered the person yet
            values['first_answered_date'] = False
        card.write(values)
        card._message_log(
            body=self.env._("The letter was not delivered: %s", reason),
            author_id=self.env.ref('base.partner_root').id)
        card._tell_of_undelivered()

    @api.model
    def _letter_returned(self, message, recipients, reason):
        """A letter that had been sent came back.

        :param set recipients: normalised addresses that it did not reach; empty: none of them
        """
        notifications = self.env['mail.notification'].sudo().search([('mail_message_id', '=', message.id)])
        missed = recipients or set(notifications.res_partner_id.mapped('email_normalized'))
        told = notifications.filtered(lambda one: (
            one.res_partner_id.email_normalized in missed or one.mail_email_address in missed))
        # who has such a report can send it again, under another name, as often as he likes
        known = told and all(one.notification_status == 'bounce' for one in told)
        told.write({'notification_status': 'bounce', 'failure_type': 'mail_bounce', 'failure_reason': reason})
        if known:
            return
        for card in self._cards_of_letter(message):
            # who was answered since misses nothing
            if message != card.undelivered_message_id and card._is_missed_by(message, missed) \
                    and not card._answers_after(message):
                card._letter_failed(message, self._return_in_words(reason))

    def _answers_after(self, message):
        """Return the proofs of what was answered after a letter: by another letter, or in another way."""
        proofs = self.sudo().proof_record_ids
        own = proofs.filtered(lambda proof: proof.message_id == message)
        return proofs.filtered(lambda proof: (
            proof.message_id.id > message.id if proof.message_id else own and proof.id > own[-1].id))

    @api.model
    def _return_in_words(self, reason):
        reason = _BLANKS.sub(' ', reason or '').strip()[:SHOWN]
        return self.env._("It came back: %s", reason) if reason else self.env._("It came back.")

    def _message_receive_bounce(self, email, partner):
        """A report that came by Odoo's own way of bounces."""
        result = super()._message_receive_bounce(email, partner)
        address = email_normalize(email or '') or partner.email_normalized
        for card in self.sudo():
            letters = card.proof_record_ids.filtered(lambda proof: proof.kind == 'letter').message_id
            if address and letters:
                self._letter_returned(letters.sorted('id')[-1:], {address}, '')
        return result

    def _letter_arrived(self, message):
        """The letter that had failed was sent after all."""
        self.ensure_one()
        card = self.sudo().with_context(tracking_disable=True)
        card._forget_undelivered()
        if card.state in ('new', 'taken'):
            user = message.author_id.user_ids.filtered(lambda user: user._is_internal())[:1] or card.user_id
            card.with_user(user).sudo()._set_answered()
        card._keep_values([{'interest_id': card.id, 'kind': 'letter', 'message_id': message.id}])

    def _after_letter_failed(self, message, reason):
        """Hook: the letter did not reach the person."""

    def _tell_of_undelivered(self):
        """Hook: tell the responsible of a letter that did not reach the person."""

    @api.model
    def _failure_in_words(self, failure_type, reason):
        """Return why a letter was not delivered, in the user's words."""
        reason = _BLANKS.sub(' ', reason or '').strip()
        if failure_type in ('mail_email_invalid', 'mail_email_missing'):
            return self.env._("The address is not a valid one.")
        if failure_type in ('mail_from_invalid', 'mail_from_missing'):
            return self.env._("Your own e-mail address is missing or not a valid one.")
        if failure_type == 'mail_smtp' or NO_SERVER.search(reason):
            return self.env._("There is no outgoing mail server, or it does not answer. Ask your administrator.")
        if not reason:
            return self.env._("The mail server gave no reason.")
        return self.env._("The mail server refused it: %s", reason[:SHOWN])
