# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Collecting over POP3, from a scripted server and from a real one."""

import base64
import os
import poplib
import ssl
from unittest.mock import patch

import psycopg2
from imapclient import SocketTimeout

from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import InterestCase
from .dovecot import Dovecot
from .scripted_case import commits, some
from .scripted_pop3 import ScriptedPop3
from .scripted_server import PASSWORD, USER, answer, drop, meanwhile, stall

POP = 'odoo.addons.social_interest.models.mailbox.pop'
OLD = "Mon, 02 Mar 2020 09:00:00 +0000"
NEW = "Tue, 10 Nov 2026 09:00:00 +0000"


def received(day, raw):
    """Return a message as a server files it that took it in on a day."""
    return b'Received: from mx.holm.example (mx; [192.0.2.1])\n\tby mail.acme.example; %s\n' % day.encode() + raw


class PopCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'pop', 'server': '127.0.0.1', 'user': USER, 'password': PASSWORD,
            'state': 'done', 'interest_since': False})

    def serve(self, **options):
        server = ScriptedPop3(**options).start()
        self.addCleanup(server.remove)
        self.mailbox.write({'port': server.port, 'is_ssl': server.implicit_tls})
        return server

    def read_new(self):
        """Read what is new; return the numbers of rows of the windows."""
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            return list(self.mailbox.with_env(self.env(cr=cr))._read_new_pop())

    def failure(self):
        """Read what is new and return what ended it; ``assertRaises`` would undo the commits."""
        try:
            self.read_new()
        except (poplib.error_proto, OSError, UserError) as failure:
            return failure

    def rows(self):
        return self.mailbox.interest_mail_ids.sorted('id')

    def texts(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_parse_interests').method_direct_trigger()
        return sorted(self.rows().interest_ids.mapped('text'))


@tagged('post_install', '-at_install')
class TestCollectPop(PopCase):

    def test_read_and_read_again(self):
        server = self.serve()
        server.append(*some(1, 2, 3))
        self.assertEqual(self.read_new(), [3])
        rows = self.rows()
        self.assertEqual(rows.mapped('uid'), server.uidls[::-1])
        self.assertEqual(set(rows.mapped('uidvalidity')), {'0'})
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3"])
        server.journal.clear()
        self.assertEqual(self.read_new(), [])
        self.assertEqual(self.rows(), rows)
        self.assertNotIn('LIST', server.commands)
        server.append(*some(4))
        del server.maildrop[0]
        self.assertEqual(self.read_new(), [1])
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3", "Letter 4"])

    def test_nothing_is_deleted_and_the_session_ends_well(self):
        server = self.serve()
        server.append(*some(1, 2))
        self.read_new()
        self.assertEqual(len(server.maildrop), 2)
        self.assertNotIn('DELE', server.commands)
        self.assertEqual(server.commands[-1], 'QUIT')

    def test_commands_are_sent_ahead_where_the_server_says_so(self):
        server = self.serve(extra=['PIPELINING'])
        server.append(*some(1, 2, 3))
        server.place(meanwhile('RETR', lambda session: session.await_lines(2)))
        self.assertEqual(self.read_new(), [3])
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3"])

    def test_windows_are_committed_one_by_one(self):
        server = self.serve()
        server.append(*some(*range(7)))
        server.place(stall('RETR', nth=6))
        with patch(f'{POP}.WINDOW', 2), patch(f'{POP}.TIMEOUT', SocketTimeout(0.3, 0.3)):
            self.assertIsInstance(self.failure(), TimeoutError)
        self.assertEqual(len(self.rows()), 4, "two windows were committed")
        with patch(f'{POP}.WINDOW_BYTES', 300):
            self.assertEqual(self.read_new(), [1, 1, 1], "one message of this size a window")
        self.assertEqual(self.texts(), [f"Letter {number}" for number in range(7)])

    def test_failed_commit_keeps_the_messages(self):
        def conflict(number):
            raise psycopg2.errors.SerializationFailure("could not serialize access")
        server = self.serve()
        server.append(*some(1, 2))
        with commits(conflict), self.assertRaises(psycopg2.errors.SerializationFailure):
            self.read_new()
        self.assertFalse(self.rows())
        self.read_new()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2"])

    def test_dropped_after_every_command(self):
        raws = some(1, 2, 3)
        probe = self.serve()
        probe.append(*raws)
        self.read_new()
        count = len(probe.commands)
        self.assertGreater(count, 8)
        for where in ('before', 'inside', 'after'):
            for nth in range(1, count + 1):
                with self.subTest(where=where, nth=nth):
                    self.rows().unlink()
                    server = self.serve()
                    server.append(*raws)
                    server.place(drop('*', where, nth=nth))
                    self.failure()
                    self.read_new()
                    self.assertEqual(sorted(self.rows().mapped('uid')), server.uidls)

    def test_lines_and_dots_come_through_whole(self):
        raw = (b'Subject: Long\r\nFrom: Lars Holm <lars@holm.example>\r\n\r\n'
               b'.\r\n..\r\n.dot\r\n\rreturn\r\n' + b'y' * 200_000 + b'\r\nend\r\n')
        server = self.serve()
        server.append(raw)
        self.read_new()
        with self.assertRaisesRegex(poplib.error_proto, 'line too long'):
            client = poplib.POP3('127.0.0.1', server.port, timeout=5)
            self.addCleanup(client.close)
            client.user(USER)
            client.pass_(PASSWORD)
            client.retr(1)
        self.assertEqual(base64.b64decode(self.rows().raw), raw)

    def test_too_large_a_message_leaves_its_headers(self):
        server = self.serve()
        server.append(some(1)[0], announced=50_000_000)
        server.append(*some(2))
        self.read_new()
        small, large = self.rows()
        self.assertEqual((large.state, large.subject, large.sender, large.size),
                         ('oversize', "Chairs for an office", 'lars@holm.example', 50_000_000))
        self.assertIn("50 MB", large.reason)
        self.assertEqual(small.state, 'pending')
        self.assertEqual([line for line in server.journal if line.startswith(('RETR', 'TOP'))], ['RETR 2', 'TOP 1 0'])

    def test_too_large_a_message_on_a_server_without_top(self):
        server = self.serve(without=('TOP',))
        server.append(b'Subject: x\n\n', announced=50_000_000)
        self.read_new()
        self.assertEqual(self.rows().state, 'oversize')

    def test_same_letter_over_imap_makes_no_second_card(self):
        raw = some(1)[0].replace(b'\n', b'\r\n')
        self.env['social.interest.mail']._store(self.mailbox, 'INBOX', [{
            'uid': '1', 'uidvalidity': '1', 'raw': raw, 'size': 1, 'internal_date': self.env.cr.now(),
            'oversize': False}])
        self.serve().append(raw)
        self.read_new()
        self.assertEqual(self.rows().mapped('state'), ['pending', 'ignored'])

    def test_identical_copies_with_one_uidl(self):
        server = self.serve()
        server.append(*some(1) * 2, uidl='same')
        self.assertEqual(self.read_new(), [1])

    # ------------------------------------------------------------------
    # Collect from
    # ------------------------------------------------------------------

    def test_older_messages_are_passed_over_and_remembered(self):
        self.mailbox.interest_since = '2026-11-01'
        server = self.serve()
        old = [received(OLD, raw) for raw in some(1, 2)]
        server.append(*old, *(received(NEW, raw) for raw in some(3)))
        self.read_new()
        self.assertEqual(self.texts(), ["Letter 3"])
        self.assertEqual([line for line in server.journal if line.startswith('RETR')], ['RETR 3'])
        passed = self.rows().filtered(lambda mail: mail.state == 'ignored')
        self.assertEqual((len(passed), any(mail.raw for mail in passed)), (2, False))
        self.assertEqual(set(passed.mapped('reason')), {"Older than the date from which this mailbox collects."})
        self.assertEqual(str(passed[0].internal_date), '2020-03-02 09:00:00')
        server.journal.clear()
        self.read_new()
        self.assertNotIn('TOP', server.commands)

    def test_the_servers_own_stamp_counts_and_not_the_senders(self):
        self.mailbox.interest_since = '2026-11-01'
        stamps = [
            # (topmost Received, next Received, Date): whether it is taken in
            ((NEW, OLD, OLD), True),
            ((OLD, NEW, NEW), False),
            ((None, None, OLD), False),
            ((None, None, NEW), True),
            ((None, None, "rubbish"), True),
            (("rubbish", None, OLD), False),
            ((None, None, None), True),
        ]
        server = self.serve()
        for number, (days, _taken) in enumerate(stamps):
            raw = some(number)[0]
            raw = b'\n'.join(line for line in raw.split(b'\n') if not line.startswith(b'Date:'))
            if days[2]:
                raw = b'Date: %s\n' % days[2].encode() + raw
            for day in (days[1], days[0]):
                raw = received(day, raw) if day else raw
            server.append(raw)
        self.read_new()
        states = {mail.uid: mail.state for mail in self.rows()}
        self.assertEqual(
            [states[uidl] for uidl in server.uidls],
            ['pending' if taken else 'ignored' for _days, taken in stamps])

    def test_older_messages_on_a_server_without_top(self):
        self.mailbox.interest_since = '2026-11-01'
        server = self.serve(without=('TOP',))
        server.append(received(OLD, some(1)[0]), received(NEW, some(2)[0]))
        self.read_new()
        old, new = self.rows().sorted('uid')
        self.assertEqual((old.state, new.state, old.raw), ('ignored', 'pending', False))

    def test_time_of_arrival_is_kept(self):
        server = self.serve()
        server.append(received("Tue, 10 Nov 2026 10:30:00 +0100 (CET)", some(1)[0]))
        server.append(received("Tue, 10 Nov 2099 10:30:00 +0100", some(2)[0]))
        self.read_new()
        future, past = self.rows()
        self.assertEqual(str(past.internal_date), '2026-11-10 09:30:00')
        self.assertLess(future.internal_date.year, 2099)

    def test_earlier_date_fetches_what_was_passed_over(self):
        self.mailbox.interest_since = '2026-11-01'
        server = self.serve()
        older = received("Mon, 02 Mar 2019 09:00:00 +0000", some(1)[0])
        server.append(older, received(OLD, some(2)[0]))
        self.read_new()
        self.assertEqual(self.texts(), [])
        self.mailbox.interest_since = '2020-01-01'
        self.read_new()
        self.assertEqual(self.texts(), ["Letter 2"])
        self.assertEqual(self.rows().mapped('state'), ['ignored', 'done'])

    # ------------------------------------------------------------------
    # What the server may do
    # ------------------------------------------------------------------

    def test_refused_message_does_not_keep_the_others_away(self):
        server = self.serve()
        server.append(*some(1, 2, 3))
        fault = server.place(answer('RETR', '[SYS/TEMP] damaged', nth=2))
        fault.always = False
        self.assertEqual(self.read_new(), [2])
        self.assertEqual(self.texts(), ["Letter 1", "Letter 3"])
        refused = self.rows().filtered(lambda mail: mail.uid == server.uidls[1])
        self.assertEqual(
            (refused.state, refused.reason),
            ('quarantined', "The mail server does not hand it out: -ERR [SYS/TEMP] damaged"))
        fault.nth = 4
        self.assertEqual(self.read_new(), [0])
        self.assertTrue(refused.exists() and len(self.rows()) == 3, "refused again")
        self.assertEqual(self.read_new(), [1])
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3"])
        self.assertEqual(self.read_new(), [])
        self.assertEqual(len(self.rows()), 3)

    def test_wrong_password(self):
        self.mailbox.password = 'wrong'
        self.serve()
        self.assertIn('Authentication failed', str(self.failure()))

    def test_server_without_uidl(self):
        self.serve(without=('UIDL',)).append(*some(1))
        self.assertIn("does not tell its messages apart (-ERR unknown command)", str(self.failure()))
        self.assertFalse(self.rows())

    def test_server_without_capa(self):
        self.serve(without=('CAPA',)).append(*some(1))
        self.assertEqual(self.read_new(), [1])

    def test_stalled_server_is_given_up(self):
        for command in ('GREETING', 'PASS', 'RETR'):
            with self.subTest(command):
                server = self.serve()
                server.append(*some(1))
                server.place(stall(command))
                with patch(f'{POP}.TIMEOUT', SocketTimeout(0.3, 0.3)):
                    self.assertIsInstance(self.failure(), TimeoutError)

    def test_tls(self):
        server = self.serve(implicit_tls=True)
        server.append(*some(1))
        self.assertIsInstance(self.failure(), ssl.SSLCertVerificationError)
        self.assertNotIn('PASS', server.commands)
        with patch.dict(os.environ, SSL_CERT_FILE=server.certificate):
            self.assertEqual(self.read_new(), [1])

    def test_starttls(self):
        self.mailbox.interest_starttls = True
        server = self.serve(tls=True)
        server.append(*some(1))
        self.assertIsInstance(self.failure(), ssl.SSLCertVerificationError)
        self.assertNotIn('PASS', server.commands)
        server.journal.clear()
        with patch.dict(os.environ, SSL_CERT_FILE=server.certificate):
            self.assertEqual(self.read_new(), [1])
        self.assertLess(server.commands.index('STLS'), server.commands.index('USER'))

    def test_starttls_that_the_server_does_not_know(self):
        self.mailbox.interest_starttls = True
        for options in ({}, {'without': ('CAPA',)}):
            server = self.serve(**options)
            self.assertIn("127.0.0.1 offers no STARTTLS. The password was not sent.", str(self.failure()))
            self.assertFalse({'USER', 'PASS'} & set(server.commands))

    def test_run_of_the_scheduled_action(self):
        server = self.serve()
        server.append(*some(1, 2))
        self.mailbox.collects_interests = True
        with self.enter_registry_test_mode():
            self.mailbox.interest_cron_id.method_direct_trigger()
        self.assertEqual(self.rows().mapped('state'), ['done', 'done'])
        self.assertTrue(self.mailbox.date)
        self.assertFalse(self.mailbox.error_message or self.mailbox.folder_ids)
        server.place(answer('PASS', '[IN-USE] Another session has this mailbox.'))
        with self.enter_registry_test_mode():
            self.mailbox.interest_cron_id.method_direct_trigger()
        self.assertIn("[IN-USE] Another session has this mailbox.", self.mailbox.error_message)
        self.assertEqual((self.mailbox.state, self.mailbox.interest_failures), ('done', 1))


@tagged('post_install', '-at_install')
class TestCollectPopDovecot(PopCase):
    """The same over a server that people use."""

    def test_mail_over_pop_and_imap(self):
        dovecot = Dovecot(pop3=True)
        self.addCleanup(dovecot.remove)
        dovecot.start()
        self.mailbox.port = dovecot.pop3_port
        dovecot.append(*some(1, 2), b'Subject: Long\r\n\r\n.\r\n' + b'y' * 200_000 + b'\r\n')
        self.assertEqual(self.read_new(), [3])
        self.assertEqual(self.texts()[:2], ["Letter 1", "Letter 2"])
        self.assertEqual(self.read_new(), [])
        # Dovecot itself marks as read what is retrieved; nothing is marked for deletion
        self.assertEqual([set(flags) - {rb'\Seen'} for flags in dovecot.flags().values()], [set()] * 3)
        over_imap = self.mailbox.copy({
            'server_type': 'imap', 'port': dovecot.port, 'collects_interests': True, 'state': 'done'})
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            over_imap.with_env(self.env(cr=cr))._collect_interests()
        self.assertEqual(over_imap.interest_mail_ids.mapped('state'), ['ignored'] * 3)
