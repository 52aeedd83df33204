# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
import smtplib
from datetime import timedelta

import psycopg2

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.fields import Domain
from odoo.tools import SQL

from ...tools.transactions import Lock, again, alone, forget, told
from ..letter.undelivered import NO_SERVER

_logger = logging.getLogger(__name__)

#: what may end a conversation with a mail server before one knows how it ended
CUT_OFF = (smtplib.SMTPException, OSError, psycopg2.Error)
#: letters of an explanation that a card shows
SHOWN = 200


class SocialInterest(models.Model):
    """Sending receipts: one worker, one letter at a time, each at most once.

    That a card is about to be acknowledged is committed before the letter goes
    out. So of a server that stops in between one knows that it may have been
    sent, and it is not sent again.
    """

    _inherit = 'social.interest'

    acknowledge_message_id = fields.Many2one(
        'mail.message', string="Receipt", readonly=True, copy=False, ondelete='set null', index='btree_not_null')

    # how many a source sent lately
    _acknowledged_index = models.Index("(source_id, acknowledge_date) WHERE acknowledge_date IS NOT NULL")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'acknowledge_message_id'}

    @api.model
    def _cron_acknowledge(self):
        """Send what waits, one after the other: each may be what forbids the next."""
        waiting = Domain('acknowledge_state', '=', 'waiting')
        commit = self.env['ir.cron']._commit_progress
        with alone(self.env, Lock.RECEIPTS) as chosen:
            if not chosen:
                return
            # nobody else sends: who is being sent now was left by a server that stopped
            for card in self.search([('acknowledge_state', '=', 'sending')]):
                card._end_interrupted()
            commit(remaining=self.search_count(waiting))
            last = 0
            while card := self.search(waiting & Domain('id', '>', last), limit=1, order='id'):
                last = card.id
                if card._acknowledge_now() is False:
                    # without a server the others need not be tried; they are in a while
                    commit(1, remaining=0)
                    break
                if not commit(1):
                    break

    def _acknowledge_now(self):
        """Mark the card of self, send its receipt, write down what came of it; each committed.

        :returns: False where there is no outgoing mail server
        """
        commit = self.env['ir.cron']._commit_progress
        if not self._lock_for_receipt() or not self._choose_acknowledged():
            return None
        commit()
        served = self._send_receipt() if self._lock_for_receipt() else None
        commit()
        return served

    def _lock_for_receipt(self):
        """Lock the card of self, in a transaction that sees it as it is now; return whether it is there."""
        def lock():
            return self.env.execute_query(SQL(
                "SELECT id FROM social_interest WHERE id = %s FOR NO KEY UPDATE", self.id))
        _locked, found = again(self.env, lock)
        self.invalidate_recordset()
        return bool(found)

    def _choose_acknowledged(self):
        """Mark the card of self as being sent, or as not to be sent and why; return whether it is the former."""
        reason = self._why_no_acknowledgement() or self._why_not_now()
        if reason:
            self._end_unsent(reason)
            return False
        self.write({
            'acknowledge_state': 'sending', 'acknowledge_email': self._answer_email(),
            'acknowledge_date': fields.Datetime.now()})
        return True

    def _why_not_now(self):
        """Return what was sent before, or what somebody wishes, that forbids a receipt; or an empty string."""
        email, source, now = self._answer_email(), self.source_id, fields.Datetime.now()
        if self.env['mail.blacklist'].sudo().search_count([('email', '=', email)], limit=1):
            return self.env._("The address is on the blacklist.")
        if self.search_count([
                ('acknowledge_email', '=', email), ('company_id', '=', self.company_id.id), ('id', '!=', self.id),
                ('acknowledge_date', '>', now - timedelta(days=source.acknowledge_days))], limit=1):
            return self.env._("The person got one within the last days.")
        if source.acknowledge_limit <= self.search_count([
                ('source_id', '=', source.id), ('id', '!=', self.id),
                ('acknowledge_date', '>', now - timedelta(hours=1))], limit=source.acknowledge_limit):
            return self.env._(
                "The source has sent %s receipts within an hour, as many as it may.", source.acknowledge_limit)
        return ''

    def _send_receipt(self):
        """Send the receipt of the card of self, unless something happened to the card since it was marked.

        :returns: False where there is no outgoing mail server
        """
        reason = self._why_no_acknowledgement() or self._why_not_now()
        if reason:
            self._end_unsent(reason)
            return None
        try:
            mail = self._make_receipt()
            mail.send()
        except UserError as error:
            forget(self.env)
            reason = str(error).partition('\n')[0][:SHOWN]
            _logger.warning("The receipt of interest %s is not sent: %s", self.id, told(error))
            self._end_unsent(reason)
        except CUT_OFF as error:
            forget(self.env)
            _logger.warning("The receipt of interest %s was cut off: %s", self.id, told(error))
            if self._lock_for_receipt():
                self._end_interrupted()
        else:
            return self._note_outcome(mail)
        return None

    def _note_outcome(self, mail):
        """Write down what became of a receipt; return False where there is no outgoing mail server.

        What was not sent leaves nothing behind that looks as if it was.
        """
        if mail.state != 'exception':
            self._note_receipt(mail)
            return None
        kind, reason = mail.failure_type, mail.failure_reason or ''
        # a receipt that comes days later, by somebody's retry, helps nobody
        mail.mail_message_id.unlink()
        if not kind or kind == 'mail_smtp' or NO_SERVER.search(reason):
            self._postpone_receipts(self._failure_in_words('mail_smtp', reason))
            return False
        self._end_unsent(self._failure_in_words(kind, reason)[:SHOWN])
        return None

    def _end_unsent(self, reason):
        """Note why no receipt was sent; the next letter of the person may get one."""
        self.write({
            'acknowledge_state': 'skipped', 'acknowledge_reason': reason, 'acknowledge_email': False,
            'acknowledge_date': False})

    def _end_interrupted(self):
        """Note that nobody knows whether the receipt was sent; it counts as if it was."""
        self.write({
            'acknowledge_state': 'skipped',
            'acknowledge_reason': self.env._(
                "Sending was interrupted. It may have arrived, so it is not sent again.")})

    def _make_receipt(self):
        """Return the letter of the card of self."""
        letter = self.mail_id.message_id
        headers = {'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All'}
        if letter:
            headers['In-Reply-To'] = f'<{letter}>'
        # what a visitor typed into a form reaches no address that he typed there as well
        told = self.with_context(lang=self.receipt_lang).env
        subject = {'subject': told._("We have received your message")} if self.channel_id.group == 'form' else {}
        mail_id = self.source_id.acknowledge_template_id.with_company(self.company_id).send_mail(self.id, email_values={
            **subject,
            'email_to': self.acknowledge_email,
            'email_cc': False,
            'recipient_ids': [],
            'reply_to': self._notify_get_reply_to(default=self.company_id.email_formatted)[self.id],
            'references': f'<{letter}>' if letter else False,
            'headers': repr(headers),
            'auto_delete': False,
        }, email_layout_xmlid='social_interest.receipt_layout')
        return self.env['mail.mail'].sudo().browse(mail_id)

    def _note_receipt(self, mail):
        """Note that the receipt was sent, and end the card where the source says so."""
        values = {'acknowledge_state': 'sent', 'acknowledge_message_id': mail.mail_message_id.id}
        body = self.env._("Receipt acknowledged to %s.", self.acknowledge_email)
        if self.source_id.acknowledge_ends:
            reason = self.env._("Ended by the acknowledgement, as the source is set.")
            body = f"{body} {reason}"
            values.update(
                state='processed', processed_date=fields.Datetime.now(), acknowledge_reason=reason)
        self.with_context(tracking_disable=True).write(values)
        self._message_log(body=body)

    @api.model
    def _receipts_among(self, message_ids):
        """Return those of the Message-IDs (with their brackets) that are receipts which were sent from here."""
        sent = self.sudo().with_context(active_test=False).search([
            ('acknowledge_message_id.message_id', 'in', list(message_ids))])
        return set(sent.acknowledge_message_id.mapped('message_id'))
