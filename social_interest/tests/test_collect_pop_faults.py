# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A POP3 server that hangs up at a message keeps back that message only."""

import itertools
from datetime import timedelta

from odoo.fields import Datetime
from odoo.tests import tagged
from odoo.tools import SQL

from .scripted_case import some
from .scripted_server import drop
from .test_collect_pop import PopCase


@tagged('post_install', '-at_install')
class TestCollectPopFaults(PopCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.mailbox.collects_interests = True

    def serve(self, **options):
        self.rows().unlink()
        self.mailbox.interest_failures = 0
        return super().serve(**options)

    def collect(self):
        """Read the mailbox as its schedule does; return what ended the run early, or None."""
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            server = self.mailbox.with_env(self.env(cr=cr))
            return server.with_context(fetchmail_cron_running=True)._collect_interests()[1]

    def states(self, server):
        """States in the order of the server; None of what has no row."""
        of_uid = {mail.uid: mail.state for mail in self.rows()}
        return [of_uid.get(uidl) for uidl in server.uidls]

    def expected(self, count, bad):
        return ['quarantined' if number in bad else 'pending' for number in range(count)]

    def test_promise_40_message_at_which_the_server_hangs_up_is_isolated(self):
        # what was deleted once would not come back
        numbers = itertools.count()
        for options in ({}, {'extra': ['PIPELINING']}):
            for bad in ({0}, {8}, {3, 4}):
                with self.subTest(bad=bad, **options):
                    server = self.serve(**options)
                    letters = [next(numbers) for _letter in range(10)]
                    server.append(*some(*letters[:9]))
                    for number in bad:
                        server.maildrop[number][1].damage = 'DROP'
                    self.assertIsNone(self.collect())
                    self.assertEqual(self.states(server), self.expected(9, bad))
                    for mail in self.rows().filtered(lambda mail: mail.state == 'quarantined'):
                        self.assertEqual((mail.attempts, bool(mail.raw)), (2, False))
                        self.assertTrue(mail.reason.startswith("The mail server does not hand it out: "), mail.reason)
                    server.journal.clear()
                    server.append(*some(letters[9]))
                    self.assertIsNone(self.collect())
                    self.assertEqual(self.states(server), self.expected(10, bad))
                    self.assertEqual(
                        [line for line in server.journal if line.startswith('RETR')], ['RETR 10'], "left alone")

    def test_promise_40_message_that_was_left_alone_is_asked_for_once_a_day_and_last(self):
        server = self.serve()
        server.append(*some(1, 2))
        server.maildrop[1][1].damage = 'DROP'
        self.assertIsNone(self.collect())
        self.assertEqual(self.states(server), ['pending', 'quarantined'])
        for damage, state in (('DROP', 'quarantined'), ('', 'pending')):
            server.maildrop[1][1].damage = damage
            self.env.flush_all()
            self.env.cr.execute(SQL(
                "UPDATE social_interest_mail SET write_date = %s WHERE mailbox_id = %s",
                Datetime.now() - timedelta(days=2), self.mailbox.id))
            self.env.invalidate_all()
            server.journal.clear()
            server.append(*some(len(server.maildrop) + 1))
            self.assertIsNone(self.collect())
            self.assertEqual(
                [line for line in server.journal if line.startswith('RETR')],
                [f'RETR {len(server.maildrop)}', 'RETR 2'])
            self.assertEqual(self.states(server)[1], state)
        self.assertEqual(len(self.rows()), 4)

    def test_promise_40_the_only_message_is_given_up_after_two_runs(self):
        server = self.serve()
        server.append(*some(1))
        server.maildrop[0][1].damage = 'DROP'
        self.assertIsInstance(self.collect(), ConnectionError)
        self.assertEqual(self.mailbox.interest_failures, 1)
        self.assertIsNone(self.collect())
        self.assertEqual((self.states(server), self.rows().attempts), (['quarantined'], 2))

    def test_promise_40_server_that_hangs_up_at_all_loses_nothing(self):
        server = self.serve()
        server.append(*some(*range(6)))
        for _uidl, message in server.maildrop:
            message.damage = 'DROP'
        self.assertIsInstance(self.collect(), ConnectionError)
        self.assertIsInstance(self.collect(), ConnectionError)
        for _uidl, message in server.maildrop:
            message.damage = ''
        self.assertIsNone(self.collect())
        self.assertEqual(self.states(server), ['pending'] * 6)
        self.assertEqual(len(self.rows()), 6)

    def test_promise_40_message_at_whose_headers_the_server_hangs_up(self):
        self.mailbox.interest_since = '2020-01-01'
        server = self.serve()
        server.append(*some(*range(4)))
        # the second asked for, again when it comes last
        server.place(drop('TOP', 'inside', nth=2))
        server.place(drop('TOP', 'inside', nth=6))
        self.assertIsNone(self.collect())
        self.assertEqual(self.states(server), ['pending', 'pending', 'quarantined', 'pending'])
