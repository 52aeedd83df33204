# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is collected of a mailbox: folders, dates, old and new mail, and what happens to it after."""

from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import UserError, ValidationError
from odoo.tests import Form, tagged

from ..models.mailbox import folder as folder_module
from .common import failure_of
from .test_collect import CollectCase


@tagged('post_install', '-at_install')
class TestCollectFolders(CollectCase):

    def make_folder(self, name, *messages):
        with self.imap.client() as client:
            client.create_folder(name)
        self.imap.append(*messages, folder=name)

    def open_wizard(self):
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            action = self.mailbox.with_env(self.env(cr=cr)).button_confirm_login()
        self.env.invalidate_all()
        return self.env['social.interest.connect'].browse(action['res_id'])

    def test_promise_13_the_first_connection_asks_what_to_collect(self):
        self.mailbox.write({'state': 'draft', 'interest_since': fields.Date.today()})
        self.imap.append(*self.some(1, 2))
        self.make_folder('Forms', *self.some(3))
        with self.imap.client() as client:
            client.append('INBOX', self.some(4)[0], msg_time=fields.Datetime.now() - timedelta(days=40))
        before = self.env['mail.mail'].search_count([])
        wizard = self.open_wizard()
        self.assertEqual(
            wizard.line_ids.mapped(lambda line: (line.name, line.chosen, line.total_count, line.since_count)),
            [('INBOX', True, 3, 2), ('Forms', False, 1, 1)])
        self.assertEqual((wizard.message_count, self.mailbox.state), (2, 'draft'))
        with self.enter_registry_test_mode(), Form(wizard) as form:
            form.interest_since = fields.Date.today() - timedelta(days=60)
            self.assertEqual(form.message_count, 3)
            with form.line_ids.edit(1) as line:
                line.chosen = True
            self.assertEqual(form.message_count, 4)
        wizard.action_apply()
        self.assertEqual(
            (self.mailbox.state, sorted(self.mailbox.folder_ids.mapped('name'))), ('done', ['Forms', 'INBOX']))
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3", "Letter 4"])
        self.assertEqual(self.env['mail.mail'].search_count([]), before, "collecting sends nothing")

    def test_at_least_one_folder(self):
        wizard = self.open_wizard()
        wizard.line_ids.chosen = False
        with self.assertRaisesRegex(UserError, "at least one folder"):
            wizard.action_apply()

    def test_mailbox_that_does_not_open_is_not_confirmed(self):
        self.mailbox.write({'state': 'draft', 'password': 'wrong'})
        self.assertRegex(
            failure_of(UserError, self.open_wizard), "refuses the user or the password.*AUTHENTICATIONFAILED")
        self.assertEqual(self.mailbox.state, 'draft')

    def test_earlier_date_fetches_older_messages_after_all(self):
        with self.imap.client() as client:
            for number, days in ((1, 50), (2, 20), (3, 0)):
                client.append('INBOX', self.some(number)[0], msg_time=fields.Datetime.now() - timedelta(days=days))
        self.mailbox.interest_since = fields.Date.today() - timedelta(days=30)
        self.collect()
        self.assertEqual(self.texts(), ["Letter 2", "Letter 3"])
        self.mailbox.interest_since = fields.Date.today() - timedelta(days=60)
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3"])
        self.assertEqual(len(self.mailbox.interest_mail_ids), 3)

    def test_promise_12_new_mail_does_not_wait_for_the_backlog(self):
        self.imap.append(*self.some(*range(30)))
        with patch.object(folder_module, 'WINDOW', 4), patch.object(folder_module, 'SEARCH', 7), \
                self.enter_registry_test_mode(), self.registry.cursor() as cr:
            mailbox = self.mailbox.with_env(self.env(cr=cr))
            windows = mailbox._read_windows()
            self.assertEqual([next(windows) for _number in range(2)], [2, 4])
            windows.close()
            self.imap.append(*self.some(100))
            windows = mailbox._read_windows()
            next(windows)
            first = mailbox.interest_mail_ids.sorted('id')
            # the newest of the old first, in windows; then the new one before all that is left
            self.assertEqual([int(mail.uid) for mail in first], [30, 29, 28, 27, 26, 25, 31])
            self.assertEqual(sum(windows), 24)
            self.assertEqual(sum(mailbox._read_windows()), 0)
        self.collect()
        self.assertEqual(self.texts(), sorted(f"Letter {number}" for number in [*range(30), 100]))

    def test_collected_messages_move_to_a_folder(self):
        self.mailbox.write({'interest_after': 'move', 'interest_move_to': 'Collected'})
        self.imap.append(*self.some(1, 2))
        self.collect()
        self.imap.append(*self.some(3))
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3"])
        self.assertEqual((len(self.imap.flags()), len(self.imap.flags(folder='Collected'))), (0, 3))

    def test_where_messages_may_move(self):
        with self.assertRaisesRegex(ValidationError, "collected itself"):
            self.mailbox.write({'interest_after': 'move', 'interest_move_to': 'INBOX'})
        with self.assertRaisesRegex(ValidationError, "Name the folder"):
            self.mailbox.write({'interest_after': 'move', 'interest_move_to': ' '})

    def test_promise_22_back_off_with_chance_and_no_disabling(self):
        self.imap.stop()
        waits = []
        for failures in range(1, 9):
            with freeze_time(fields.Datetime.now()):
                self.mailbox.interest_next_poll = False
                self.collect()
                waits.append((self.mailbox.interest_next_poll - fields.Datetime.now()).total_seconds() / 60)
            self.assertEqual(self.mailbox.interest_failures, failures)
        for failures, minutes in enumerate(waits, start=1):
            longest = min(2 * 2 ** failures, 60)
            self.assertTrue(longest / 2 <= minutes <= longest, f"{minutes} minutes after {failures} failures")
        self.assertTrue(self.mailbox.interest_cron_id.active)
        self.imap.start()
        self.imap.append(*self.some(1))
        self.collect()
        self.assertFalse(self.mailbox.interest_mail_ids, "it is left alone until the next try")
        self.mailbox.password = self.mailbox.password
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1"])
        self.assertEqual((self.mailbox.interest_failures, self.mailbox.error_message), (0, False))

    def test_button_says_how_many_came(self):
        self.imap.append(*self.some(1, 2))
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            action = self.mailbox.with_env(self.env(cr=cr)).action_collect_now()
            self.assertIn("2 new messages", action['params']['message'])
            action = self.mailbox.with_env(self.env(cr=cr)).action_collect_now()
            self.assertEqual(action['params']['message'], "No new messages.")
            self.mailbox.with_env(self.env(cr=cr)).server = 'a..b'
            self.assertIn("idna", failure_of(UserError, self.mailbox.with_env(self.env(cr=cr)).action_collect_now))
