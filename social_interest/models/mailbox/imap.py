# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import contextlib
import logging
import socket
import ssl

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientError
from imapclient.imapclient import join_message_ids
from imapclient.response_parser import parse_fetch_response

from odoo import models
from odoo.exceptions import UserError

from ...tools import imap_answers

#: seconds; a stalled server costs its mailbox this much, and the others nothing
TIMEOUT = SocketTimeout(connect=15, read=45)


class Client(IMAPClient):
    """An IMAPClient that reads what is asked for by the thousand faster, and where it cannot, as ever."""

    def __init__(self, *args, **options):
        """Let imaplib write down what it reads only for a log that takes it.

        IMAPClient has it make text of each answer, whole messages among them, and drops that where nobody logs.
        """
        super().__init__(*args, **options)
        if not logging.getLogger('imapclient.imaplib').isEnabledFor(logging.DEBUG):
            self._imap.debug = 0

    def fetch_heads(self, uids):
        """Return {UID: (size in bytes, INTERNALDATE as datetime or None)} of messages; what is gone is left out."""
        lines = self._fetch_lines(uids, imap_answers.HEADS)
        heads = imap_answers.heads(lines)
        if heads is None:
            heads = {
                uid: (data[b'RFC822.SIZE'], data.get(b'INTERNALDATE'))
                for uid, data in parse_fetch_response(lines, self.normalise_times).items() if b'RFC822.SIZE' in data}
        return heads

    def fetch_contents(self, uids, item):
        """Return {UID: bytes, or None where the server gives none} of messages; what is gone is left out.

        :param str item: ``BODY.PEEK[]``, or with a section in the brackets
        """
        section = item.replace('.PEEK', '').encode()
        lines = self._fetch_lines(uids, f'({item})')
        contents = imap_answers.contents(lines, section)
        if contents is None:
            contents = {
                uid: data[section] for uid, data in parse_fetch_response(lines, self.normalise_times).items()
                if section in data}
        return contents

    def take_over(self, other):
        """Go on with the connection of another client, which is not to be used any more."""
        with contextlib.suppress(OSError, IMAPClientError):
            self.shutdown()
        vars(self).update(vars(other))

    def _fetch_lines(self, uids, items):
        kind, lines = self._imap.uid('FETCH', join_message_ids(uids), items)
        self._checkok('fetch', kind, lines)
        return lines


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
    """Opening an IMAP mailbox."""

    _inherit = 'fetchmail.server'

    def _imap_client(self):
        """Return a logged-in :class:`Client`; a context manager that logs out."""
        self.ensure_one()
        client = Client(
            self.server, port=int(self.port), ssl=self.is_ssl, timeout=TIMEOUT, use_uid=True)
        client.normalise_times = False
        # imapclient sends the end of a SEARCH by itself, which would wait 40 ms for the server's ACK
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            self._imap_encrypt(client)
            self._imap_login__(_LoginProxy(client))
        except BaseException:
            # a socket that TLS gave up is closed already, which would hide why
            with contextlib.suppress(OSError):
                client.shutdown()
            raise
        if self.server_type != 'imap':
            # an OAuth server may have given a new refresh token: it must not be lost
            self.env['ir.cron']._commit_progress()
        return client

    def _imap_encrypt(self, client):
        """Switch to TLS (RFC 3501, 6.2.1) where the mailbox asks for it, before any password."""
        if self.is_ssl or not self.interest_starttls:
            return
        if not client.has_capability('STARTTLS'):
            raise UserError(self.env._(
                "%s offers no STARTTLS. The password was not sent.", self.server))
        client.starttls(ssl.create_default_context())
