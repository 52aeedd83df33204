# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import poplib
import ssl
from datetime import timezone

from odoo import fields, models
from odoo.exceptions import UserError

from ...tools import journal
from ...tools.pop3 import Pop3, Pop3Tls, arrival
from .folder import MAX_SIZE, WINDOW, WINDOW_BYTES
from .imap import TIMEOUT

#: what stands for folder and UIDVALIDITY in the ledger: POP3 knows neither
FOLDER = 'POP3'
UIDVALIDITY = '0'


class FetchmailServer(models.Model):
    """Collecting over POP3.

    A message is known by its UIDL, which the server never gives to another one
    (RFC 1939, 7); the ledger knows which have been read. Nothing is deleted on
    the server: POP3 has no other mark for "read", and other people's mail
    programs may want the message.
    """

    _inherit = 'fetchmail.server'

    def _read_new_pop(self):
        """Read the new messages of the mailbox, window by window, newest first.

        So new mail does not wait behind a backlog. Each window is committed.

        :returns: generator of the number of messages taken in of each window
        """
        self.ensure_one()
        with self._pop_client() as client:
            for window in self._pop_windows(self._new_pop_messages(client)):
                count = self._store_pop_window(client, window)
                self.env.flush_all()
                journal.reached('stored')
                self.env['ir.cron']._commit_progress()
                journal.reached('collected')
                yield count

    def _pop_client(self):
        """Return a logged-in client; a context manager that logs out."""
        self.ensure_one()
        if self.is_ssl:
            client = Pop3Tls(
                self.server, int(self.port), timeout=TIMEOUT.connect, context=ssl.create_default_context())
        else:
            client = Pop3(self.server, int(self.port), timeout=TIMEOUT.connect)
        try:
            client.sock.settimeout(TIMEOUT.read)
            self._pop_encrypt(client)
            client.log_in(self.user, self.password)
        except BaseException:
            client.close()
            raise
        return client

    def _pop_encrypt(self, client):
        """Switch to TLS (RFC 2595, 4) where the mailbox asks for it, before any password."""
        if self.is_ssl or not self.interest_starttls:
            return
        if not client.offers('STLS'):
            raise UserError(self.env._("%s offers no STARTTLS. The password was not sent.", self.server))
        client.stls(ssl.create_default_context())

    def _new_pop_messages(self, client):
        """Return [(number, UIDL, size)] of what the ledger does not have, newest first."""
        try:
            numbers = {uidl: number for number, uidl in client.uidls()}
        except poplib.error_proto as refusal:
            raise UserError(self.env._(
                "The server does not tell its messages apart (%s). Collecting over POP needs UIDL; use IMAP instead.",
                self._readable(refusal)))
        new = self.env['social.interest.mail']._without_known_uids(self, FOLDER, UIDVALIDITY, list(numbers))
        new += [uidl for uidl in self._refused().mapped('uid') if uidl in numbers]
        sizes = client.sizes() if new else {}
        return sorted(((numbers[uidl], uidl, sizes.get(numbers[uidl], 0)) for uidl in new), reverse=True)

    @staticmethod
    def _pop_windows(messages):
        """Cut [(number, UIDL, size)] into windows that fit into memory."""
        window, total = [], 0
        for message in messages:
            size = min(message[2], MAX_SIZE)
            if window and (len(window) >= WINDOW or total + size > WINDOW_BYTES):
                yield window
                window, total = [], 0
            window.append(message)
            total += size
        if window:
            yield window

    def _store_pop_window(self, client, window):
        """Write one window into the ledger; the caller commits.

        A message that the server refuses gets a row that says why, and does
        not keep the others from coming in.

        :returns: number of messages taken in
        """
        since = self.interest_since
        heads = client.headers([number for number, _uidl, size in window if since or size > MAX_SIZE])
        # TOP is optional: of a server that refuses it the whole message is read
        heads = {number: head for number, head in heads.items() if isinstance(head, bytes)}
        bodies = client.bodies([
            number for number, _uidl, size in window
            if size <= MAX_SIZE and not self._is_before(since, heads.get(number, b''))])
        journal.reached('fetched')
        refused, messages, passed_over = self._refused(), [], []
        for number, uidl, size in window:
            raw = bodies.get(number, heads.get(number, b''))
            if not isinstance(raw, bytes) and uidl in refused.mapped('uid'):
                continue
            if isinstance(raw, bytes) and self._is_before(since, raw):
                passed_over.append(self._prepare_passed_over(uidl, size, raw))
            else:
                messages.append(self._prepare_pop_message(uidl, size, raw))
        changed = {values['uid'] for values in [*messages, *passed_over]}
        refused.filtered(lambda mail: mail.uid in changed).unlink()
        self.env['social.interest.mail'].create(passed_over)
        rows = self.env['social.interest.mail']._store(self, FOLDER, messages)
        return len(rows.filtered('content_hash'))

    def _prepare_pop_message(self, uidl, size, raw):
        """Return a message as the ledger takes it.

        :param raw: bytes, or the error with which the server kept it back
        """
        read = isinstance(raw, bytes)
        return {
            'uid': uidl,
            'uidvalidity': UIDVALIDITY,
            'raw': raw if read else None,
            'refusal': None if read else self._readable(raw),
            'size': size or len(raw) if read else size,
            'internal_date': self._arrival(raw) if read else fields.Datetime.now(),
            'oversize': size > MAX_SIZE,
        }

    # ------------------------------------------------------------------
    # Messages that are known without their bytes
    # ------------------------------------------------------------------

    def _prepare_passed_over(self, uidl, size, raw):
        """A message from before the mailbox's date: its row keeps it from being asked for again."""
        return {
            'mailbox_id': self.id,
            'company_id': (self.interest_company_id or self.env.company).id,
            'folder': FOLDER,
            'uidvalidity': UIDVALIDITY,
            'uid': uidl,
            'size': size,
            'state': 'ignored',
            'internal_date': self._arrival(raw),
            'reason': self.env._("Older than the date from which this mailbox collects."),
        }

    def _without_bytes(self, state):
        return self.env['social.interest.mail'].sudo().search([
            ('mailbox_id', '=', self.id), ('folder', '=', FOLDER), ('state', '=', state), ('content_hash', '=', False)])

    def _refused(self):
        """Return the rows of messages that the server did not hand out so far: they are asked for each time."""
        return self._without_bytes('quarantined')

    def _read_older(self):
        result = super()._read_older()
        for server in self:
            server._without_bytes('ignored').filtered(
                lambda mail, server=server: mail.internal_date.date() >= server.interest_since).unlink()
        return result

    @staticmethod
    def _is_before(since, raw):
        """Whether a message came before a date; what tells no date counts as new."""
        moment = since and arrival(raw)
        return bool(moment) and moment.date() < since

    @staticmethod
    def _arrival(raw):
        """Return when a message came as a naive UTC datetime for PostgreSQL; never in the future."""
        now = fields.Datetime.now()
        moment = arrival(raw)
        return min(moment.astimezone(timezone.utc).replace(tzinfo=None, microsecond=0), now) if moment else now
