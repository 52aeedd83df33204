# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

from odoo import api, fields, models
from odoo.tools import SQL

from ...parsers.identity import digests
from ...tools.raw_field import RawMessage, packed, unpack
from ...tools.transactions import discreet

#: bytes; of a larger message only the headers are taken in
MAX_SIZE = 25_000_000
#: what a column of numbers takes
MAX_INTEGER = 2**31 - 1

STATES = [
    ('pending', "Waiting"),
    ('done', "Cards made"),
    ('ignored', "Ignored"),
    ('unknown', "Not recognised"),
    ('quarantined', "Quarantined"),
    ('oversize', "Too large"),
]


class SocialInterestMail(models.Model):
    """The ledger: one row for every message ever seen, whatever became of it."""

    _name = 'social.interest.mail'
    _description = 'Interest Message Ledger'
    _inherit = [
        'social.interest.verdict.mixin', 'social.interest.export.mixin', 'social.interest.default.mixin']
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
    slow = fields.Boolean(
        readonly=True, help="It took too long to read: it is read again after all others, once, with more time.")
    worker = fields.Integer(
        readonly=True, aggregator=None, groups='base.group_system',
        help="The run that tried last; its messages are free again when it has ended.")
    reason = fields.Char(readonly=True, help="Why the message came to its state.")
    parser = fields.Char(readonly=True)
    parser_version = fields.Integer(readonly=True, aggregator=None)
    basis = fields.Selection(
        [('certain', "Certain"), ('probable', "Probable"), ('unverified', "Unverified")],
        readonly=True, help="How well the layout of these messages is known.")
    raw = RawMessage("Message", readonly=True, groups='base.group_system')
    history = fields.Boolean(readonly=True, help="Cards of this message are closed from the start.")
    interest_ids = fields.One2many('social.interest', 'mail_id', string="Interests")
    interest_count = fields.Integer(
        "Cards", readonly=True, help="How many cards were made; some may be deleted since.")

    _uid_unique = models.UniqueIndex(
        '(mailbox_id, folder, uidvalidity, uid) WHERE mailbox_id IS NOT NULL',
        "This message of the mailbox is in the ledger already.",
    )
    _pending_index = models.Index("(attempts, id) WHERE state = 'pending'")
    _state_index = models.Index('(state, id DESC)')

    def init(self):
        """Have the messages kept as the field packed them: what the database tries besides costs more than it saves."""
        self.env.cr.execute(
            "SELECT attstorage FROM pg_attribute WHERE attrelid = %s::regclass AND attname = 'raw'", [self._table])
        if self.env.cr.fetchone() != ('e',):
            self.env.cr.execute("ALTER TABLE social_interest_mail ALTER COLUMN raw SET STORAGE EXTERNAL")

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
            ``size`` (int, bytes), ``internal_date`` (naive datetime, UTC),
            ``oversize`` (bool), ``history`` (bool, may be left out) and ``refusal``:
            what the mail server said (str) that did not hand out the message, whose
            ``raw`` is None
        :returns: the new rows; messages that the ledger has already are left out
        """
        known = set()
        for uidvalidity in {message['uidvalidity'] for message in messages}:
            uids = [message['uid'] for message in messages if message['uidvalidity'] == uidvalidity]
            new = self._without_known_uids(mailbox, folder, uidvalidity, uids)
            known |= {(uidvalidity, uid) for uid in uids} - {(uidvalidity, uid) for uid in new}
        vals_list = []
        for message in messages:
            key = (message['uidvalidity'], message['uid'])
            if key not in known:
                known.add(key)
                vals_list.append(self._prepare_ledger_values(mailbox, folder, message))
        self._keep_former_hashes(vals_list)
        self._mark_repeats(vals_list)
        self._identify_oversize(vals_list)
        with discreet():
            rows = self.create(self._without_empty(vals_list))
        if any(values.get('state', 'pending') == 'pending' for values in vals_list):
            self._wake_parsing()
        return rows

    @api.model
    def _wake_parsing(self):
        """Let waiting messages be read as soon as this transaction is committed."""
        self.env.ref('social_interest.ir_cron_parse_interests')._trigger()

    @api.model
    def _without_known_uids(self, mailbox, folder, uidvalidity, uids):
        """Return those of the UIDs (int or str) of a folder that the ledger does not have, in their order."""
        known = set()
        for start in range(0, len(uids), 1000):
            known.update(uid for [uid] in self.env.execute_query(SQL(
                "SELECT uid FROM social_interest_mail"
                " WHERE mailbox_id = %s AND folder = %s AND uidvalidity = %s AND uid = ANY(%s)",
                mailbox.id, folder, uidvalidity, [str(uid) for uid in uids[start:start + 1000]])))
        return [uid for uid in uids if str(uid) not in known]

    @api.model
    def _prepare_ledger_values(self, mailbox, folder, message):
        values = {
            'mailbox_id': mailbox.id,
            'company_id': (mailbox.interest_company_id or self.env.company).id,
            'folder': folder,
            'uidvalidity': message['uidvalidity'],
            'uid': message['uid'],
            'size': min(message['size'], MAX_INTEGER),
            'internal_date': message['internal_date'],
            'history': bool(message.get('history')),
        }
        if message.get('refusal'):
            return {**values, 'state': 'quarantined', 'reason': self.env._(
                "The mail server does not hand it out: %s", message['refusal'])}
        of_message = digests(message['raw'])
        values.update(
            content_hash=of_message.content, trace_hash=of_message.trace, former_hash=of_message.former,
            raw=packed(message['raw']))
        if message.get('oversize'):
            values.update(state='oversize', reason=self.env._(
                "%(size)s MB: larger than the mailbox takes in. Only the headers are kept.",
                size=round(message['size'] / 1_000_000)))
        return values

    @api.model
    def _identify_oversize(self, vals_list):
        """Say whose the messages are of which only the headers are kept, for nothing else will."""
        oversize = [values for values in vals_list if values.get('state') == 'oversize']
        raws = [unpack(bytes(values['raw'])) for values in oversize]
        for values, identity in zip(oversize, self.env['social.interest.parser']._identify(raws)):
            values.update(identity)
