# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import logging

import psycopg2

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from ..parsers import Context, identify
from ..parsers.identity import content_hash

_logger = logging.getLogger(__name__)

MAX_ATTEMPTS = 3
BATCH = 50
#: a batch that meets another worker's rows tries again this often
MAX_CONFLICTS = 5

#: what a strange message may raise where its card is made
POISON = (psycopg2.Error, UserError, ValueError, LookupError, TypeError, AttributeError)

STATES = [
    ('pending', "Waiting"),
    ('done', "Cards made"),
    ('ignored', "Ignored"),
    ('unknown', "Not recognised"),
    ('quarantined', "Quarantined"),
    ('held', "Held"),
    ('oversize', "Too large"),
]
STATE_OF_OUTCOME = {
    'parsed': 'done',
    'ignored': 'ignored',
    'unknown': 'unknown',
    'failed': 'quarantined',
}


class SocialInterestMail(models.Model):
    """The ledger: one row for every message ever seen, whatever became of it."""

    _name = 'social.interest.mail'
    _description = 'Interest Message Ledger'
    _order = 'id desc'
    _rec_name = 'subject'

    mailbox_id = fields.Many2one(
        'fetchmail.server', readonly=True, ondelete='set null', index='btree_not_null')
    company_id = fields.Many2one('res.company', readonly=True, required=True, index=True)
    folder = fields.Char(readonly=True)
    uidvalidity = fields.Char(readonly=True)
    uid = fields.Char("UID", readonly=True)
    content_hash = fields.Char(readonly=True, index=True)
    message_id = fields.Char(
        "Message-ID", readonly=True, index='btree_not_null',
        help="A hint only: senders repeat it, forge it and leave it out.")
    sender = fields.Char("From", readonly=True)
    subject = fields.Char(readonly=True)
    size = fields.Integer("Size (bytes)", readonly=True, aggregator=None)
    internal_date = fields.Datetime("Received", readonly=True)
    state = fields.Selection(STATES, required=True, default='pending', readonly=True)
    attempts = fields.Integer(required=True, default=0, readonly=True, aggregator=None)
    reason = fields.Char(readonly=True, help="Why the message came to its state.")
    parser = fields.Char(readonly=True)
    parser_version = fields.Integer(readonly=True, aggregator=None)
    basis = fields.Selection(
        [('certain', "Certain"), ('probable', "Probable"), ('unverified', "Unverified")],
        readonly=True, help="How well the layout of these messages is known.")
    verdict = fields.Selection(
        [('verified', "Verified"), ('unknown', "Unknown"), ('failed', "Forged")],
        readonly=True, help="Whether the message is really from whom it says.")
    raw = fields.Binary(
        "Message", attachment=False, readonly=True, groups='base.group_system')
    interest_ids = fields.One2many('social.interest', 'mail_id', string="Interests")
    interest_count = fields.Integer(
        "Cards", readonly=True, help="How many cards were made; some may be deleted since.")

    _uid_unique = models.UniqueIndex(
        '(mailbox_id, folder, uidvalidity, uid) WHERE mailbox_id IS NOT NULL',
        "This message of the mailbox is in the ledger already.",
    )
    _pending_index = models.Index("(id) WHERE state = 'pending'")
    _state_index = models.Index('(state, id DESC)')

    @api.depends('subject')
    def _compute_display_name(self):
        for mail in self:
            mail.display_name = mail.subject or self.env._("Message %s", mail.id)

    # ------------------------------------------------------------------
    # In
    # ------------------------------------------------------------------

    @api.model
    def _store(self, mailbox, folder, messages):
        """Write messages of one folder into the ledger; the caller commits.

        :param messages: list of dicts with ``uid`` (str), ``uidvalidity`` (str),
            ``raw`` (bytes; only the headers of a message that is too large),
            ``size`` (int, bytes), ``internal_date`` (naive datetime, UTC) and
            ``oversize`` (bool)
        :returns: the new rows; messages that the ledger has already are left out
        """
        known = {
            row['uid'] for row in self.search_read(
                [('mailbox_id', '=', mailbox.id), ('folder', '=', folder),
                 ('uidvalidity', 'in', list({message['uidvalidity'] for message in messages})),
                 ('uid', 'in', [message['uid'] for message in messages])],
                ['uid'])
        }
        vals_list = [
            self._prepare_ledger_values(mailbox, folder, message)
            for message in messages if message['uid'] not in known
        ]
        self._mark_repeats(vals_list)
        return self.create(vals_list)

    @api.model
    def _prepare_ledger_values(self, mailbox, folder, message):
        values = {
            'mailbox_id': mailbox.id,
            'company_id': (mailbox.interest_company_id or self.env.company).id,
            'folder': folder,
            'uidvalidity': message['uidvalidity'],
            'uid': message['uid'],
            'size': message['size'],
            'internal_date': message['internal_date'],
            'content_hash': content_hash(message['raw']),
            'raw': base64.b64encode(message['raw']),
        }
        if message.get('oversize'):
            values.update(identify(message['raw']), state='oversize', reason=self.env._(
                "%(size)s MB: larger than the mailbox takes in. Only the headers are kept.",
                size=round(message['size'] / 1_000_000)))
        return values

    @api.model
    def _mark_repeats(self, vals_list):
        """Turn the rows whose very bytes are in the ledger already to *ignored*.

        Each company has a ledger of its own: what two of them are told makes a
        card for each.
        """
        new = [values for values in vals_list if not values.get('state')]
        seen = {
            (row['company_id'][0], row['content_hash']) for row in self.search_read(
                [('content_hash', 'in', [values['content_hash'] for values in new]),
                 ('state', '!=', 'oversize')], ['company_id', 'content_hash'])
        }
        for values in new:
            key = (values['company_id'], values['content_hash'])
            if key in seen:
                values.update(state='ignored', reason=self.env._("The same message came before."))
            seen.add(key)

    # ------------------------------------------------------------------
    # Parsing
    # ------------------------------------------------------------------

    @api.model
    def _cron_parse(self):
        """Turn waiting messages into cards until none is left or time is up."""
        IrCron = self.env['ir.cron']
        IrCron._commit_progress(remaining=self.search_count([('state', '=', 'pending')]))
        while batch := self._next_batch():
            batch._process()
            if not IrCron._commit_progress(len(batch)):
                break

    @api.model
    def _next_batch(self):
        """Count an attempt at the oldest waiting messages, and return them.

        The attempt is committed before any of them is read: a message that
        kills the process is counted all the same (and given up in the end).
        """
        rows = self.env.execute_query(SQL(
            """
            UPDATE social_interest_mail SET attempts = attempts + 1
             WHERE id IN (
                   SELECT id FROM social_interest_mail WHERE state = 'pending'
                    ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED)
            RETURNING id, attempts
            """, BATCH))
        batch = self.browse(sorted(row_id for row_id, _attempts in rows))
        batch.invalidate_recordset(['attempts'])
        worn_out = self.browse(row_id for row_id, attempts in rows if attempts > MAX_ATTEMPTS)
        worn_out.write({
            'state': 'quarantined',
            'reason': self.env._("Given up after %s attempts.", MAX_ATTEMPTS),
        })
        if rows:
            self.env['ir.cron']._commit_progress()
        return batch - worn_out or (self._next_batch() if worn_out else batch)

    def _process(self):
        """Parse the messages of self and make their cards, in one transaction.

        Another worker may make the same author or source at the same moment:
        then the database refuses one of the two, and that one tries again. A
        message whose card cannot be made costs itself only, not its batch.
        """
        for conflict in range(MAX_CONFLICTS):
            try:
                with self.env.cr.savepoint():
                    self._lock_pending()._parse_and_make_cards()
                return
            except (psycopg2.errors.UniqueViolation, psycopg2.errors.SerializationFailure):
                self.env.cr.rollback()
                _logger.info("Batch of %s interest messages met another worker (%s).",
                             len(self), conflict + 1)
            except POISON:
                if len(self) > 1:
                    for mail in self:
                        mail._process()
                else:
                    self._note_failure()
                return

    def _lock_pending(self):
        """Lock and return those of self that are still waiting."""
        locked = self.try_lock_for_update(allow_referencing=True)
        locked.invalidate_recordset(['state'])
        return locked.filtered(lambda mail: mail.state == 'pending')

    def _note_failure(self):
        """Keep why the card of this message could not be made; give up in the end."""
        _logger.exception("Message %s of the interest ledger makes no card.", self.id)
        values = {'reason': self.env._("The card could not be made; the server's log says why.")}
        if self.attempts >= MAX_ATTEMPTS:
            values['state'] = 'quarantined'
        self.write(values)

    def _parse_and_make_cards(self):
        contexts = self._parse_contexts()
        Parser = self.env['social.interest.parser']
        pairs = []
        for mail in self:
            # bytes in the database are base64, as in every binary field
            outcome = Parser._parse(base64.b64decode(mail.sudo().raw), contexts[mail])
            mail.write(mail._prepare_outcome_values(outcome))
            if outcome.found:
                pairs.append((mail, outcome))
        cards = self.env['social.interest']._create_from_outcomes(pairs)
        counts = dict(self.env['social.interest']._read_group(
            [('id', 'in', cards.ids)], ['mail_id'], ['__count']))
        for mail, count in counts.items():
            mail.interest_count = count

    def _prepare_outcome_values(self, outcome):
        """What the ledger keeps of an outcome."""
        return {
            'state': STATE_OF_OUTCOME[outcome.name],
            'reason': outcome.reason or False,
            'parser': outcome.parser or False,
            'parser_version': outcome.parser_version,
            'basis': outcome.basis or False,
            'verdict': outcome.verdict,
            'message_id': outcome.message_id or False,
            'sender': outcome.sender or False,
            'subject': outcome.subject or False,
        }

    def _parse_contexts(self):
        """Return {mail: Context} for the mails of self."""
        sources = self.env['social.interest.source'].sudo().search(
            [('company_id', 'in', self.company_id.ids), ('own_identities', '!=', False)])
        by_mailbox = {}
        contexts = {}
        for mail in self:
            mailbox = mail.mailbox_id
            if (mailbox, mail.company_id) not in by_mailbox:
                own = sources.filtered(lambda source, mail=mail: source.company_id == mail.company_id)
                by_mailbox[mailbox, mail.company_id] = {
                    'own_addresses': frozenset(mailbox._own_addresses(mail.company_id)),
                    'own_identities': frozenset(own._own_identities()),
                    'authserv_ids': frozenset(mailbox._authserv_ids()),
                }
            received = mail.internal_date and fields.Datetime.context_timestamp(
                self.with_context(tz='UTC'), mail.internal_date)
            contexts[mail] = Context(received_at=received or None, **by_mailbox[mailbox, mail.company_id])
        return contexts
