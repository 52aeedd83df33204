# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Exported mailboxes, read in the background."""

import base64
import io
import os
import zipfile
from contextlib import contextmanager
from unittest.mock import patch

import psycopg2

from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from ..models.intake import mailbox_import
from .common import letter
from .test_intake import IntakeCase

CRON = 'odoo.addons.base.models.ir_cron'
FROM_LINE = b'From lars@holm.example Mon Nov 09 10:00:00 2026\n'


def mbox(*messages):
    return b''.join(FROM_LINE + message + b'\n' for message in messages)


def zipped(packing=zipfile.ZIP_DEFLATED, **members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, 'w', packing) as archive:
        for name, data in members.items():
            archive.writestr(name.replace('__', '.'), data)
    return file.getvalue()


def letters(count):
    return [letter(body=f"Letter {number}", message_id=f'<{number}@holm.example>') for number in range(count)]


@tagged('post_install', '-at_install')
class TestImport(IntakeCase):

    def setUp(self):
        super().setUp()
        self.mailbox.collects_interests = True

    def job(self, data, name='inbox.mbox', **values):
        return self.env['social.interest.import'].create({
            'name': name, 'file': base64.b64encode(data), 'mailbox_id': self.mailbox.id, **values})

    def start(self, data, **values):
        job = self.job(data, **values)
        job.action_import()
        return job

    @contextmanager
    def windows_of(self, size):
        with patch.object(mailbox_import, 'WINDOW', size):
            yield

    def run_cron(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_import_interests').method_direct_trigger()
        self.env.invalidate_all()

    def parse(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_parse_interests').method_direct_trigger()
        self.env.invalidate_all()

    def rows(self, job):
        return self.env['social.interest.mail'].search(job.action_view_mails()['domain'])

    def texts(self, job):
        return sorted(self.rows(job).interest_ids.mapped('text'))

    def counts(self, job):
        return (job.state, job.read_count, job.new_count, job.known_count, job.skipped_count)

    def test_mbox_becomes_closed_cards(self):
        job = self.start(mbox(*letters(3)))
        self.assertEqual(job.state, 'waiting')
        self.run_cron()
        self.assertEqual(self.counts(job), ('done', 3, 3, 0, 0))
        self.assertEqual((job.progress, job.pending_count, job.card_count), (100, 3, 0))
        self.assertEqual(self.rows(job).mapped('internal_date')[0].isoformat(), '2026-11-09T10:00:00')
        self.parse()
        self.assertEqual((job.pending_count, job.card_count), (0, 3))
        self.assertEqual(self.texts(job), ["Letter 0", "Letter 1", "Letter 2"])
        cards = self.rows(job).interest_ids
        self.assertEqual(set(cards.mapped('state')), {'processed'})
        self.assertEqual(set(cards.mapped('status')), {'closed'})
        self.assertFalse(cards.user_id or any(cards.mapped('waiting_since')) or any(cards.mapped('answered_date')))

    def test_open_cards_where_asked(self):
        job = self.start(mbox(*letters(2)), cards='open')
        self.run_cron()
        self.parse()
        cards = self.rows(job).interest_ids
        self.assertEqual((cards.mapped('state'), all(cards.mapped('waiting_since'))), (['new', 'new'], True))

    def test_history_of_a_blocked_author_stays_ignored(self):
        self.take_in(letter()).interest_ids.author_id.blocked = True
        job = self.start(mbox(*letters(1)))
        self.run_cron()
        self.parse()
        self.assertEqual(self.rows(job).interest_ids.state, 'ignored')

    def test_process_again_keeps_history_closed(self):
        job = self.start(mbox(*letters(1)))
        self.run_cron()
        row = self.rows(job)
        row.write({'state': 'quarantined'})
        row.action_process_again()
        self.parse()
        self.assertEqual(row.interest_ids.state, 'processed')

    def test_zip_with_its_counts(self):
        first, second, third = letters(3)
        job = self.start(zipped(a__mbox=mbox(first, second), b__eml=third, c__eml=b'\x00', d__zip=b'x', e__txt=b'y'))
        self.run_cron()
        self.assertEqual(self.counts(job), ('done', 3, 3, 0, 3))
        self.assertEqual(
            sorted(job.skipped_text.splitlines()),
            ["1 × archives inside the zip: unpack them and import them by themselves", "1 × not a message",
             "1 × other files in the zip"])

    def test_promise_07_same_bytes_through_import_and_mailbox_make_one_card(self):
        first, second = letters(2)
        self.take_in(b'Received: from a by b\r\n' + first.replace(b'\n', b'\r\n'))
        job = self.start(mbox(b'X-GM-THRID: 1\nX-Gmail-Labels: Inbox\n' + first, second, second))
        self.run_cron()
        self.parse()
        self.assertEqual(self.counts(job), ('done', 3, 1, 2, 0))
        self.assertEqual(self.texts(job), ["Letter 1"])
        self.assertEqual(self.env['social.interest'].search_count([('email', '=', 'lars@holm.example')]), 2)

    def test_promise_08_two_without_message_id_are_two(self):
        job = self.start(mbox(*(letter(body=text, message_id=None) for text in ("One", "Two"))))
        self.run_cron()
        self.parse()
        self.assertEqual(self.texts(job), ["One", "Two"])

    def test_second_import_of_a_file_changes_nothing(self):
        data = mbox(*letters(3))
        self.start(data)
        again = self.start(data)
        self.run_cron()
        self.assertEqual(self.counts(again), ('done', 3, 0, 3, 0))
        self.assertEqual(set(self.rows(again).mapped('state')), {'ignored'})

    def test_promise_01_cut_off_in_the_middle_loses_and_doubles_none(self):
        data = zipped(a__mbox=mbox(*letters(5)), b__eml=letters(6)[5], c__mbox=mbox(*letters(11)[6:]))
        job = self.start(data)
        Ledger = self.registry['social.interest.mail']
        store, calls = Ledger._store, []

        def cut(ledger, *arguments):
            calls.append(1)
            rows = store(ledger, *arguments)
            if len(calls) % 2 == 0:
                raise MemoryError("cut off")
            return rows
        with self.windows_of(2), patch.object(Ledger, '_store', cut), mute_logger(CRON):
            for _attempt in range(20):
                if job.state not in ('waiting', 'running'):
                    break
                self.run_cron()
                # place, counts and messages were committed together, or not at all
                self.assertEqual(len(self.rows(job)), job.read_count)
        self.assertGreaterEqual(len(calls), 11)
        self.assertEqual(self.counts(job), ('done', 11, 11, 0, 0))
        self.parse()
        self.assertEqual(self.texts(job), sorted(f"Letter {number}" for number in range(11)))

    def test_cancel_and_continue(self):
        job = self.start(mbox(*letters(5)))
        Import = self.registry['social.interest.import']
        is_full, asked = Import._is_ledger_full, []

        def cancelled_meanwhile(imports):
            asked.append(1)
            if len(asked) == 2:
                imports.search([('state', '=', 'running')]).action_cancel()
                imports.env['ir.cron']._commit_progress()
            return is_full(imports)
        with self.windows_of(2):
            with patch.object(Import, '_is_ledger_full', cancelled_meanwhile):
                self.run_cron()
            self.assertEqual(self.counts(job), ('cancelled', 2, 2, 0, 0))
            self.assertEqual(len(self.rows(job)), 2)
            self.run_cron()
            self.assertEqual(job.state, 'cancelled')
            job.action_import()
            self.run_cron()
        self.assertEqual(self.counts(job), ('done', 5, 5, 0, 0))
        self.parse()
        self.assertEqual(self.texts(job), [f"Letter {number}" for number in range(5)])

    def test_promise_12_import_waits_while_the_ledger_is_full(self):
        job = self.start(mbox(*letters(9)))
        longest = []
        Ledger = self.registry['social.interest.mail']
        store = Ledger._store

        def measure(ledger, *arguments):
            rows = store(ledger, *arguments)
            longest.append(ledger.search_count([('state', '=', 'pending')]))
            return rows
        with self.windows_of(2), patch.object(mailbox_import, 'MAX_WAITING', 4), \
                patch.object(Ledger, '_store', measure):
            self.run_cron()
        self.assertEqual(self.counts(job), ('done', 9, 9, 0, 0))
        self.assertLessEqual(max(longest), 4 + 2)

    def test_promise_15_another_worker_makes_the_cards_too(self):
        job = self.start(mbox(*letters(9)))
        Ledger = self.registry['social.interest.mail']
        parse, calls = Ledger._cron_parse, []

        def overtaken_first(ledger):
            calls.append(1)
            if len(calls) == 1:
                raise psycopg2.errors.SerializationFailure("concurrent update")
            return parse(ledger)
        with self.windows_of(2), patch.object(mailbox_import, 'MAX_WAITING', 4), \
                patch.object(Ledger, '_cron_parse', overtaken_first):
            self.run_cron()
            self.run_cron()
        self.assertEqual(self.counts(job), ('done', 9, 9, 0, 0))
        self.parse()
        self.assertEqual(self.texts(job), [f"Letter {number}" for number in range(9)])

    def test_promise_19_large_message_leaves_a_row_that_says_so(self):
        large = letter(subject="Large", body=('y' * 70 + '\n') * 360_000)
        mixed = mbox(large.replace(b'Large', b'Larger'), *letters(1))
        job = self.start(zipped(zipfile.ZIP_STORED, a__eml=large, b__mbox=mixed))
        self.run_cron()
        rows = self.rows(job).sorted('id')
        self.assertEqual(rows.mapped('state'), ['oversize', 'oversize', 'pending'])
        self.assertEqual(rows.mapped('subject')[:2], ["Large", "Larger"])
        self.assertIn("26 MB", rows[0].reason)
        self.assertLess(len(rows[1].raw), 10_000)
        self.assertEqual(job.skipped_text, "2 × larger than 25 MB: only the headers are kept")

    def test_file_that_is_none_is_told(self):
        for data, words in (
                (b'\n', "empty"), (b'\x89PNG' + bytes(99), "no mailbox"), (b'PK\x03\x04' + bytes(99), "damaged"),
                (zipped(a__txt=b'x'), "no .eml"), (zipped(a__eml=bytes(60_000_000)), "far more")):
            with self.subTest(words):
                job = self.start(data)
                self.run_cron()
                self.assertEqual((job.state, self.rows(job).ids), ('failed', []))
                self.assertIn(words, job.error)
                # one that failed does not stop the next
                self.assertTrue(job.file)

    def test_lost_file_is_told_and_the_next_import_goes_on(self):
        job, other = self.start(mbox(*letters(1))), self.start(mbox(*letters(2)))
        os.unlink(job._attachment()._full_path(job._attachment().store_fname))
        self.run_cron()
        self.assertEqual((job.state, other.state), ('failed', 'done'))
        self.assertIn("not there any more", job.error)

    def test_file_in_the_database(self):
        self.env['ir.config_parameter'].set_param('ir_attachment.location', 'db')
        job = self.start(mbox(*letters(4)))
        self.assertTrue(job._attachment().db_datas)
        with patch.object(mailbox_import, 'PIECE', 100):
            self.run_cron()
        self.assertEqual(self.counts(job), ('done', 4, 4, 0, 0))

    def test_file_is_removed_when_done_and_messages_stay(self):
        job = self.start(mbox(*letters(2)))
        rows_domain = job.action_view_mails()['domain']
        self.assertTrue(job._attachment())
        self.run_cron()
        self.assertFalse(job.file or job._attachment())
        job.unlink()
        self.assertEqual(self.env['social.interest.mail'].search_count(rows_domain), 2)

    def test_begun_import_keeps_its_file_and_mailbox(self):
        job = self.start(mbox(*letters(2)))
        for values in ({'file': base64.b64encode(letter())}, {'mailbox_id': self.mailbox.copy().id}):
            with self.assertRaisesRegex(UserError, "has begun"):
                job.write(values)

    def test_import_needs_a_file(self):
        job = self.env['social.interest.import'].create({'mailbox_id': self.mailbox.id})
        with self.assertRaisesRegex(UserError, "Choose a file"):
            job.action_import()

    def test_only_administrators_import(self):
        job = self.job(mbox(*letters(1)))
        for user in (self.anna, self.head):
            for action in ('action_import', 'action_cancel', 'action_view_mails'):
                with self.assertRaises(AccessError):
                    getattr(job.with_user(user), action)()
            with self.assertRaises(AccessError):
                job.with_user(user).read(['name'])
        system = new_test_user(self.env, 'si_system', 'base.group_system')
        job.with_user(system).action_import()
        self.assertEqual(job.state, 'waiting')
