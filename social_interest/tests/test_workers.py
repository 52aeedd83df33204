# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Several processes on one mailbox, and processes that are killed: real ones, with real commits."""

import contextlib
import logging
import multiprocessing
import os
import signal
import socket
from unittest.mock import patch

from imapclient import SocketTimeout

from odoo.tests import tagged

from ..models.intake import reading
from ..models.mailbox import imap
from ..tools import journal
from ..tools.transactions import Lock
from .common import letter
from .dovecot import PASSWORD, USER, Dovecot
from .processes import PATIENCE, run_together, run_until_killed
from .races import RaceCase

LOCKS = (int(Lock.MAILBOX), int(Lock.READER))


@tagged('post_install', '-at_install')
class TestWorkers(RaceCase):

    def setUp(self):
        self.imap = Dovecot()
        self.addCleanup(self.imap.remove)
        self.imap.start()
        super().setUp()
        self.mailbox_id = self.make_mailbox(port=self.imap.port)
        self.numbers = 0

    def make(self, env):
        env['social.interest.mail'].search([('state', '=', 'pending')]).state = 'ignored'

    def make_mailbox(self, **values):
        with self.environment() as env:
            mailbox = env['fetchmail.server'].create({
                'name': "Interests", 'server_type': 'imap', 'server': '127.0.0.1', 'user': USER,
                'password': PASSWORD, 'is_ssl': False, 'collects_interests': True, 'state': 'done',
                'interest_since': '2000-01-01', 'interest_after': 'seen', **values})
            # the server's own cron workers, if there are any, are to keep away
            mailbox.interest_cron_id.active = False
            return mailbox.id

    def deliver(self, count):
        """Deliver letters that differ, and remember what they say."""
        new = [f"Letter {self.numbers + number}" for number in range(count)]
        self.numbers += count
        self.imap.append(*(letter(body=text, message_id=f'<{text[7:]}@holm.example>') for text in new))

    def work(self, mailbox_id):
        """Collect and make cards, as one run of the mailbox's scheduled action; return the error."""
        with self.environment() as env:
            _count, error = env['fetchmail.server'].browse(mailbox_id)._collect_interests()
            env['social.interest.mail']._work_off()
            return str(error or '')

    def assert_one_card_each(self):
        with self.environment() as env:
            rows = env['social.interest.mail'].search([('mailbox_id', '=', self.mailbox_id)])
            self.assertEqual(sorted(rows.interest_ids.mapped('text')),
                             sorted(f"Letter {number}" for number in range(self.numbers)))
            self.assertEqual((set(rows.mapped('state')), len(rows)), ({'done'}, self.numbers))
            self.assertFalse(env['fetchmail.server'].browse(self.mailbox_id).folder_ids.unflagged)
        self.assertTrue(all(rb'\Seen' in flags for flags in self.imap.flags().values()))

    def wait_for_the_dead(self):
        """Wait until the database has noticed that the killed process is gone."""
        with self.environment() as env:
            env.cr.execute("SELECT classid::bigint, objid::bigint FROM pg_locks"
                           " WHERE locktype = 'advisory' AND classid::bigint IN %s", [LOCKS])
            for key in env.cr.fetchall():
                env.cr.execute("SELECT pg_advisory_lock(%s, %s), pg_advisory_unlock(%s, %s)", [*key, *key])

    def test_promise_01_killed_at_each_step_loses_and_doubles_nothing(self):
        for step in journal.STEPS:
            with self.subTest(step=step):
                self.deliver(3)
                with patch.dict(os.environ, {journal.KILL_AT: step}):
                    code = run_until_killed(self.work, [self.mailbox_id])
                self.assertEqual(code, -signal.SIGKILL, "the step was not reached")
                self.wait_for_the_dead()
                run_together(self.work, [[self.mailbox_id]])
                self.assert_one_card_each()

    def test_promise_14_stalled_mailboxes_do_not_hold_the_others(self):
        stalled = socket.create_server(('127.0.0.1', 0))
        self.addCleanup(stalled.close)
        slow = [self.make_mailbox(name=f"Slow {number}", port=stalled.getsockname()[1]) for number in range(3)]
        self.deliver(5)
        with patch.object(imap, 'TIMEOUT', SocketTimeout(connect=1, read=1)):
            errors = run_together(self.work, [[mailbox_id] for mailbox_id in [*slow, self.mailbox_id]])
        self.assertEqual(sorted(bool(error) for error in errors), [False, True, True, True])
        self.assert_one_card_each()
        with self.environment() as env:
            mailboxes = env['fetchmail.server'].browse(slow)
            self.assertEqual(mailboxes.mapped('interest_failures'), [1, 1, 1])
            self.assertEqual(len(mailboxes.interest_cron_id), 3)

    def test_promise_15_workers_and_the_button_at_once(self):
        self.deliver(80)
        # small batches: the workers meet at each of them
        with patch.object(reading, 'BATCH', 3):
            run_together(self.work, [[self.mailbox_id]] * 3)
            # one that found the mailbox taken has helped to make cards, no more
            run_together(self.work, [[self.mailbox_id]] * 3)
        self.assert_one_card_each()

    def test_promise_17_killed_three_times_while_parsing_is_no_crash_loop(self):
        self.deliver(1)
        for _time in range(3):
            with patch.dict(os.environ, {journal.KILL_AT: 'counted'}):
                self.assertEqual(run_until_killed(self.work, [self.mailbox_id]), -signal.SIGKILL)
            self.wait_for_the_dead()
        self.deliver(1)
        with patch.dict(os.environ, {journal.KILL_AT: 'counted:3'}):
            # the next message, then the end: the culprit is not read a fourth time
            run_together(self.work, [[self.mailbox_id]])
        with self.environment() as env:
            rows = env['social.interest.mail'].search([('mailbox_id', '=', self.mailbox_id)], order='id')
            self.assertEqual(rows.mapped('state'), ['quarantined', 'done'])
            self.assertEqual(rows[0].reason, "The server stopped while it read this message, 3 times.")
            rows[0].action_process_again()
        run_together(self.work, [[self.mailbox_id]])
        self.assert_one_card_each()

    def test_messages_of_a_living_worker_are_left_to_it(self):
        self.deliver(3)
        with self.environment() as env:
            env['fetchmail.server'].browse(self.mailbox_id)._collect_interests()
        with self.environment() as one, self.environment() as two:
            Ledger = two['social.interest.mail']
            with one['social.interest.mail']._as_worker() as worker:
                taken = one['social.interest.mail']._next_batch(worker)
                self.assertEqual(len(taken), 3)
                with Ledger._as_worker() as other:
                    self.assertFalse(Ledger._next_batch(other))
            # it ended and left them: another takes them up, one at a time
            with Ledger._as_worker() as other:
                self.assertEqual(Ledger._next_batch(other).ids, taken[0].ids)

    # ------------------------------------------------------------------
    # Work that meets others' is met and tried again, without a line in the log
    # ------------------------------------------------------------------

    @contextlib.contextmanager
    def logged(self):
        """Collect what is logged as a warning or worse, and what our own code and the queries log at all."""
        lines = []
        handler = logging.Handler(logging.INFO)

        def note(record):
            ours = record.name.startswith(('odoo.sql_db', 'odoo.addons.social_interest.models'))
            if ours or record.levelno >= logging.WARNING:
                lines.append(record.getMessage())
        handler.emit = note
        logging.getLogger().addHandler(handler)
        try:
            yield lines
        finally:
            logging.getLogger().removeHandler(handler)

    def make_cards(self, meeting):
        """Make cards; wait after the first look for authors until the other worker has looked as well."""
        Interest, met = self.registry['social.interest'], []
        look = Interest._known_authors

        def look_together(cards, *arguments):
            known = look(cards, *arguments)
            if not met:
                met.append(len(known))
                meeting.wait(PATIENCE)
            return known
        with self.environment() as env, patch.object(Interest, '_known_authors', look_together), self.logged() as lines:
            env['social.interest.mail']._work_off()
        return met, lines

    def test_workers_that_make_one_author_at_once_log_nothing(self):
        # all of one person; a worker holds two batches at most, so there is one for each
        self.deliver(30)
        with self.environment() as env:
            env['fetchmail.server'].browse(self.mailbox_id)._collect_interests()
        meeting = multiprocessing.get_context('fork').Barrier(2)
        with patch.object(reading, 'BATCH', 10):
            results = run_together(self.make_cards, [[meeting]] * 2)
        self.assertEqual(results, [([0], [])] * 2, "neither knew the author, and neither said a word")
        self.assert_one_card_each()
        with self.environment() as env:
            authors = env['social.interest.author'].search([('id', '>', self.before['social_interest_author'])])
            self.assertEqual(authors.mapped('key'), ['lars@holm.example'])

    def test_run_that_finds_all_messages_taken_has_nothing_left_to_do(self):
        self.deliver(3)
        with self.environment() as env:
            env['fetchmail.server'].browse(self.mailbox_id)._collect_interests()
        with self.environment() as one, self.environment() as two, \
                one['social.interest.mail']._as_worker() as worker:
            self.assertEqual(len(one['social.interest.mail']._next_batch(worker)), 3)
            job, progress = two.ref('social_interest.ir_cron_parse_interests')._add_progress()
            two.cr.commit()
            two['social.interest.mail'].with_context(job.env.context, cron_id=job.id)._cron_parse()
            # else the scheduled action warns that it processed no record, and begins anew at once
            self.assertEqual((progress.done, progress.remaining), (0, 0))
            progress.unlink()

    def test_watching_the_mailboxes_is_tried_again_where_it_meets_others(self):
        Outage = self.registry['social.interest.outage']
        end = Outage._end
        with self.environment() as env:
            outage_id = env['social.interest.outage'].create({
                'mailbox_id': self.mailbox_id, 'since': '2026-01-01 00:00:00'}).id
        tries = []

        def meet(outages):
            if not tries:
                with self.environment() as other:
                    other['social.interest.outage'].browse(outage_id).reason = "Somebody was faster."
            tries.append(outages.ids)
            return end(outages)
        with self.environment() as env, patch.object(Outage, '_end', meet), self.logged() as lines:
            env['fetchmail.server']._cron_watch_mailboxes()
        self.assertEqual((tries, lines), ([[outage_id]] * 2, []))
        with self.environment() as env:
            outage = env['social.interest.outage'].browse(outage_id)
            self.assertEqual((bool(outage.ended), outage.reason), (True, "Somebody was faster."))
