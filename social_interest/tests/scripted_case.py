# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A mailbox on a scripted IMAP server, and runs over it."""

import contextlib
from unittest.mock import patch

import psycopg2

from odoo.tests import TransactionCase
from odoo.tests.test_cursor import TestCursor

from ..tools import parser_pool
from .common import letter
from .scripted_imap import ScriptedImap
from .scripted_server import PASSWORD, USER

FOLDER = 'odoo.addons.social_interest.models.mailbox.folder'
IMAP = 'odoo.addons.social_interest.models.mailbox.imap'


def some(*numbers):
    return [letter(body=f"Letter {number}", message_id=f'<{number}@holm.example>') for number in numbers]


@contextlib.contextmanager
def commits(call):
    """Call a function with the number of each commit (from 1) before it is done."""
    commit, numbers = TestCursor.commit, iter(range(1, 1000))

    def counted(cursor):
        call(next(numbers))
        commit(cursor)
    with patch.object(TestCursor, 'commit', counted):
        yield


class ScriptedCase(TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(parser_pool.close)
        cls.env['fetchmail.server'].search([]).write({'collects_interests': False, 'state': 'draft'})
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'server': '127.0.0.1', 'user': USER, 'password': PASSWORD,
            'is_ssl': False, 'collects_interests': True, 'state': 'done', 'interest_since': False})

    def serve(self, mailbox=None, **options):
        """Start a server, and have the mailbox read from it as if it never was."""
        mailbox = mailbox or self.mailbox
        server = ScriptedImap(**options).start()
        self.addCleanup(server.remove)
        mailbox.write({'port': server.port, 'is_ssl': server.implicit_tls})
        mailbox.interest_mail_ids.unlink()
        mailbox.folder_ids.write({'uidvalidity': False, 'last_uid': 0, 'old_uid': 0, 'unflagged': False})
        return server

    def collect(self, mailbox=None):
        """Read the mailbox; return what ended the run early, or None."""
        with self.enter_registry_test_mode():
            try:
                with self.registry.cursor() as cr:
                    server = (mailbox or self.mailbox).with_env(self.env(cr=cr))
                    return server.with_context(fetchmail_cron_running=True)._collect_interests()[1]
            except psycopg2.OperationalError as failure:
                # of the very end of a run, where the scheduler rolls back
                return failure

    def uids(self, mailbox=None):
        """UIDs in the ledger, as often as they are there."""
        return sorted(int(mail.uid) for mail in (mailbox or self.mailbox).interest_mail_ids)
