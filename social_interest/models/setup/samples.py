# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

from odoo import api, fields, models
from odoo.tools import file_path

FOLDER = 'social_interest/data/samples'
#: the name under which the ledger has them
LEDGER_FOLDER = 'samples'
#: the mail server and the address of whoever got the samples
AUTHSERV = 'mx.sample.example'
ADDRESS = 'interests@sample.example'
#: minutes between two of them
APART = 7


class FetchmailServer(models.Model):
    """A mailbox of sample messages, to see the feed at work before anything is connected; it goes without a trace."""

    _inherit = 'fetchmail.server'

    interest_is_sample = fields.Boolean("Holds sample messages", readonly=True, copy=False)

    @api.model
    def _sample_mailboxes(self):
        """Return those of the current company."""
        return self.sudo().search([
            ('interest_is_sample', '=', True), ('interest_company_id', '=', self.env.company.id)])

    @api.model
    def action_try_samples(self):
        """Button: let sample messages come in as those of a mailbox do."""
        self.check_access('create')
        if not self._sample_mailboxes():
            mailbox = self.sudo().create({
                'name': self.env._("Sample messages"), 'server_type': 'local', 'state': 'done',
                'collects_interests': True, 'user': ADDRESS, 'interest_authserv': AUTHSERV,
                'interest_company_id': self.env.company.id, 'interest_is_sample': True})
            self.env['social.interest.mail'].sudo()._store(mailbox, LEDGER_FOLDER, mailbox._sample_messages())
        return True

    @api.model
    def _sample_messages(self):
        """Return the messages as the ledger takes them: they came in the last hour."""
        files = sorted(Path(file_path(FOLDER)).glob('*.eml'))
        now = fields.Datetime.now()
        messages = []
        for number, file in enumerate(files):
            date = now - timedelta(minutes=APART * (len(files) - number))
            raw = b'Date: %s\n%s' % (format_datetime(date).encode(), file.read_bytes())
            messages.append({
                'uid': file.stem, 'uidvalidity': '0', 'raw': raw, 'size': len(raw), 'internal_date': date,
                'oversize': False})
        return messages

    @api.model
    def action_remove_samples(self):
        """Button: remove the sample messages, and all that was made of them."""
        self.check_access('unlink')
        mailboxes = self._sample_mailboxes()
        mails = mailboxes.interest_mail_ids.filtered(lambda mail: mail.folder == LEDGER_FOLDER)
        cards = self.env['social.interest'].sudo().with_context(active_test=False).search(
            [('mail_id', 'in', mails.ids)])
        authors, sources = cards.author_id, cards.source_id
        keys = {mail._message_key(mail.company_id.id, mail.content_hash) for mail in mails} | set(cards._action_keys())
        since = min(mailboxes.mapped('create_date'), default=False)
        cards.unlink()
        mails.unlink()
        self._left_alone(authors, 'author_id', since).filtered(lambda author: not author.partner_id).unlink()
        # what somebody has named since in a rule, or a cost, stays
        named = self.env['social.interest.rule'].sudo().with_context(active_test=False).search(
            [('source_ids', 'in', sources.ids)]).source_ids
        named |= self.env['social.interest.cost'].sudo().search([('source_id', 'in', sources.ids)]).source_id
        (self._left_alone(sources, 'source_id', since) - named).unlink()
        mailboxes.unlink()
        # whoever tries them again gets them again
        self.env['social.interest.forgotten']._let_back(keys)
        return True

    @api.model
    def _left_alone(self, records, field, since):
        """Return those of the records that were made from then on and have no card any more."""
        used = {record for [record] in self.env['social.interest'].sudo().with_context(
            active_test=False)._read_group([(field, 'in', records.ids)], [field])}
        return records.filtered(lambda record: record.create_date >= since and record not in used)
