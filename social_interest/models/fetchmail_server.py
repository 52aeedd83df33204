# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
import re

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError

from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.tools import email_normalize, exception_to_unicode

_logger = logging.getLogger(__name__)

#: seconds; a stalled server delays the other mailboxes by this at most
TIMEOUT = SocketTimeout(connect=15, read=45)
#: messages whose bodies one FETCH asks for, and bytes they may have together
WINDOW = 50
WINDOW_BYTES = 8_000_000
#: larger messages are not taken in; their headers are
MAX_SIZE = 25_000_000
COLLECT_DOMAIN = [('collects_interests', '=', True), ('state', '=', 'done')]


class _LoginProxy:
    """What Odoo's ``_imap_login__`` expects of imaplib, on an IMAPClient.

    So the OAuth of Odoo's Gmail and Outlook addons works as it is.
    """

    def __init__(self, client):
        self._client = client

    def login(self, user, password):
        self._client.login(user, password)

    def authenticate(self, mechanism, callback):
        self._client.sasl_login(mechanism, lambda challenge: b'' if challenge else callback(challenge))

    def select(self, *_args):
        """The Gmail and Outlook addons select the INBOX; the collector does it itself."""


class FetchmailServer(models.Model):
    """An incoming mail server that collects interests."""

    _inherit = 'fetchmail.server'

    collects_interests = fields.Boolean(
        "Collects interests", help="Messages of this mailbox become interest cards in the CRM app.")
    interest_company_id = fields.Many2one(
        'res.company', string="Company of the cards", default=lambda self: self.env.company)
    interest_team_id = fields.Many2one(
        'crm.team', string="Team of new sources", domain="[('company_id', 'in', [interest_company_id, False])]")
    interest_since = fields.Date(
        "Collect from", default=fields.Date.context_today,
        help="On the first connection, older messages are left alone.")
    interest_after = fields.Selection(
        [('leave', "Leave as it is"), ('seen', "Mark as read")], string="Collected messages",
        required=True, default='leave')
    interest_authserv = fields.Char(
        "Mail server's name",
        help="Name at the start of the Authentication-Results header that this mailbox's own server "
             "writes, for example mx.google.com. Without it no sender can be verified. A server that "
             "writes no name (Outlook): a hyphen.")
    folder_ids = fields.One2many('social.interest.folder', 'mailbox_id', string="Folders")
    interest_mail_ids = fields.One2many('social.interest.mail', 'mailbox_id', string="Messages seen")
    interest_mail_count = fields.Integer(compute='_compute_interest_mail_count')

    @api.depends('interest_mail_ids')
    def _compute_interest_mail_count(self):
        counts = dict(self.env['social.interest.mail']._read_group(
            [('mailbox_id', 'in', self.ids)], ['mailbox_id'], ['__count']))
        for server in self:
            server.interest_mail_count = counts.get(server, 0)

    @api.constrains('collects_interests', 'server_type')
    def _check_collects_interests(self):
        for server in self.filtered('collects_interests'):
            if server._get_connection_type() not in ('imap', 'local'):
                raise ValidationError(self.env._("Interests are collected over IMAP. Choose an IMAP server."))

    @api.model_create_multi
    def create(self, vals_list):
        servers = super().create(vals_list)
        servers._ensure_folders()
        return servers

    def write(self, vals):
        result = super().write(vals)
        if vals.get('collects_interests'):
            self._ensure_folders()
        return result

    def _ensure_folders(self):
        bare = self.filtered(lambda server: server.collects_interests and not server.folder_ids)
        self.env['social.interest.folder'].create([{'mailbox_id': server.id} for server in bare])

    @api.model
    def _update_cron(self):
        super()._update_cron()
        if self.env.context.get('fetchmail_cron_running'):
            return
        cron = self.env.ref('social_interest.ir_cron_collect_interests', raise_if_not_found=False)
        if cron:
            cron.toggle(model=self._name, domain=COLLECT_DOMAIN)

    # ------------------------------------------------------------------
    # Collecting
    # ------------------------------------------------------------------

    @api.model
    def _cron_collect_interests(self):
        """Collect from every mailbox, the one polled longest ago first."""
        servers = self.search(COLLECT_DOMAIN, order='date nulls first, id')
        self.env['ir.cron']._commit_progress(remaining=len(servers))
        for server in servers.with_context(fetchmail_cron_running=True):
            server._collect_interests()
            if not self.env['ir.cron']._commit_progress(1):
                break

    def _fetch_mail(self, **kwargs):
        """Keep mailboxes of interests away from core's own way of fetching.

        That marks a message read, or deletes it, even where it failed.
        """
        collecting = self.filtered('collects_interests')
        others = self - collecting
        error = super(FetchmailServer, others)._fetch_mail(**kwargs) if others else None
        gateway = self.env.ref('mail.ir_cron_mail_gateway_action', raise_if_not_found=False)
        if gateway and self.env.context.get('cron_id') == gateway.id:
            return error
        for server in collecting.with_context(fetchmail_cron_running=True):
            error = server._collect_interests() or error
        return error

    def _collect_interests(self):
        """Read what is new in the folders of one mailbox into the ledger.

        Commits after each window of messages; then wakes the parsing.

        :returns: the exception that ended the run early, or None
        """
        self.ensure_one()
        if not self.try_lock_for_update(allow_referencing=True):
            _logger.info("Mailbox %s is being read by another worker.", self.id)
            return None
        name = self.name
        stored, error = 0, None
        try:
            with self._imap_client() as client:
                for folder in self.folder_ids:
                    for count in folder._read_new(client):
                        stored += count
        except (IMAPClientError, OSError, UnicodeError, UserError) as failure:
            self.env.cr.rollback()
            error = failure
            _logger.info("Mailbox %s could not be read: %s", name, self._readable(failure))
        self._note_poll(error)
        self.env['ir.cron']._commit_progress()
        if stored:
            self.env.ref('social_interest.ir_cron_parse_interests')._trigger()
            self.env['ir.cron']._commit_progress()
        return error

    def _note_poll(self, error):
        """Write on the mailbox when it was polled, and what went wrong."""
        now = fields.Datetime.now()
        if error:
            self.write({
                'error_date': self.error_date or now,
                'error_message': self._readable(error),
            })
        else:
            self.write({'date': now, 'error_date': False, 'error_message': False})

    @api.model
    def _readable(self, error):
        """Return what an exception says; imaplib hands on the server's bytes as they print."""
        return re.sub(r"^b(['\"])(.*)\1$", r'\2', exception_to_unicode(error))

    def _imap_client(self):
        """Return a logged-in IMAPClient; a context manager that logs out."""
        self.ensure_one()
        client = IMAPClient(
            self.server, port=int(self.port), ssl=self.is_ssl, timeout=TIMEOUT, use_uid=True)
        client.normalise_times = False
        try:
            self._imap_login__(_LoginProxy(client))
        except BaseException:
            client.shutdown()
            raise
        # an OAuth server may have given a new refresh token: it must not be lost
        self.env['ir.cron']._commit_progress()
        return client

    # ------------------------------------------------------------------
    # What parsers are told of the mailbox
    # ------------------------------------------------------------------

    def _own_addresses(self, company):
        """Return the set of our own addresses, normalised."""
        addresses = {email_normalize(address or '') for address in (self.user, company.email)}
        users = self.env['res.users'].sudo().search([('share', '=', False)])
        addresses.update(users.partner_id.mapped('email_normalized'))
        return {address for address in addresses if address}

    def _authserv_ids(self):
        """Return the names of the mail servers whose verdict is believed."""
        names = (self.interest_authserv or '').lower().split()
        return {'' if name == '-' else name for name in names}

    def action_view_interest_mails(self):
        """Open the ledger of this mailbox."""
        self.ensure_one()
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_mail')
        action['domain'] = [('mailbox_id', '=', self.id)]
        action['context'] = {}
        return action
