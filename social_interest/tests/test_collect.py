# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Collecting over IMAP from a real server."""

from odoo import fields
from odoo.tests import tagged

from .. import uninstall_hook
from .common import InterestCase, letter
from .dovecot import PASSWORD, USER, Dovecot


class CollectCase(InterestCase):
    """A mailbox on a real server."""

    def setUp(self):
        super().setUp()
        self.imap = Dovecot()
        self.addCleanup(self.imap.remove)
        self.imap.start()
        self.env['fetchmail.server'].search([]).write({'collects_interests': False, 'state': 'draft'})
        self.mailbox = self.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'server': '127.0.0.1', 'port': self.imap.port,
            'user': USER, 'password': PASSWORD, 'is_ssl': False, 'collects_interests': True, 'state': 'done',
            'interest_since': '2000-01-01'})

    def collect(self):
        """Run the two scheduled actions, as the cron does."""
        with self.enter_registry_test_mode():
            for cron in self.env['fetchmail.server'].search([]).interest_cron_id:
                cron.method_direct_trigger()
            self.env.ref('social_interest.ir_cron_parse_interests').method_direct_trigger()

    def texts(self):
        return sorted(self.mailbox.interest_mail_ids.interest_ids.mapped('text'))

    def some(self, *numbers):
        return [letter(body=f"Letter {number}", message_id=f'<{number}@holm.example>') for number in numbers]


@tagged('post_install', '-at_install')
class TestCollect(CollectCase):

    def test_promise_02_collecting_again_changes_nothing(self):
        self.imap.append(*self.some(1, 2, 3))
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3"])
        rows = self.mailbox.interest_mail_ids
        self.assertEqual(rows.mapped('state'), ['done'] * 3)
        self.assertEqual(sorted(rows.mapped('uid')), ['1', '2', '3'])
        self.assertTrue(all(rows.mapped('uidvalidity')) and self.mailbox.date)
        self.collect()
        self.assertEqual(self.mailbox.interest_mail_ids, rows)
        self.imap.append(*self.some(4))
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2", "Letter 3", "Letter 4"])

    def test_restart_of_the_server_in_between(self):
        self.imap.append(*self.some(1))
        self.collect()
        self.imap.restart()
        self.imap.append(*self.some(2))
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2"])

    def test_promise_10_read_and_moved_by_others(self):
        self.imap.append(*self.some(1, 2, 3))
        with self.imap.client() as client:
            client.create_folder('Done')
            client.select_folder('INBOX')
            client.add_flags([1], [rb'\Seen'])
            client.move([2], 'Done')
        self.collect()
        self.assertEqual(self.texts(), ["Letter 1", "Letter 3"])

    def test_messages_are_left_as_they_are(self):
        self.imap.append(*self.some(1))
        self.collect()
        self.assertEqual([flags - {rb'\Recent'} if isinstance(flags, set) else set(flags) - {rb'\Recent'}
                          for flags in self.imap.flags().values()], [set()])

    def test_marked_seen_where_asked(self):
        self.mailbox.interest_after = 'seen'
        self.imap.append(*self.some(1))
        self.collect()
        self.assertIn(rb'\Seen', self.imap.flags()[1])

    def test_promise_09_new_uidvalidity_makes_no_cards_and_loses_none(self):
        self.imap.append(*self.some(1, 2))
        self.collect()
        with self.imap.client() as client:
            # the folder is made anew with the same messages: new UIDVALIDITY, new UIDs
            client.create_folder('Old')
            client.select_folder('INBOX')
            client.move([1, 2], 'Old')
        folder = self.mailbox.folder_ids
        before = folder.uidvalidity
        folder.name = 'Old'
        self.collect()
        self.assertNotEqual(folder.uidvalidity, before)
        self.assertEqual(self.texts(), ["Letter 1", "Letter 2"])
        repeats = self.mailbox.interest_mail_ids.filtered(lambda mail: mail.folder == 'Old')
        self.assertEqual(repeats.mapped('state'), ['ignored', 'ignored'])

    def test_promise_19_too_large_a_message_leaves_a_row_that_says_so(self):
        self.imap.append(letter(body='x' * 70 + '\n' + ('y' * 70 + '\n') * 360_000), *self.some(2))
        self.collect()
        large, small = self.mailbox.interest_mail_ids.sorted(lambda mail: int(mail.uid))
        self.assertEqual((large.state, large.interest_ids.ids), ('oversize', []))
        self.assertIn("26 MB", large.reason)
        self.assertEqual((large.subject, large.sender), ("Chairs for an office", 'lars@holm.example'))
        self.assertLess(len(large.raw), 10_000)
        self.assertEqual(small.state, 'done')

    def test_older_messages_are_left_alone(self):
        self.mailbox.interest_since = fields.Date.add(fields.Date.today(), days=2)
        self.imap.append(*self.some(1))
        self.collect()
        self.assertFalse(self.mailbox.interest_mail_ids)

    def test_promise_22_wrong_password_is_told_on_the_mailbox(self):
        self.mailbox.password = 'wrong'
        self.collect()
        self.assertEqual(self.mailbox.error_message, "[AUTHENTICATIONFAILED] Authentication failed.")
        self.assertTrue(self.mailbox.error_date)
        self.mailbox.password = PASSWORD
        self.imap.append(*self.some(1))
        self.collect()
        self.assertFalse(self.mailbox.error_message)
        self.assertEqual(self.texts(), ["Letter 1"])

    def test_server_away_does_not_stop_the_others(self):
        away = self.mailbox.copy({'name': "Away", 'port': 1, 'state': 'done', 'collects_interests': True})
        self.imap.append(*self.some(1))
        self.collect()
        self.assertTrue(away.error_message)
        self.assertEqual(self.texts(), ["Letter 1"])

    def test_impossible_server_name_is_told(self):
        self.mailbox.server = 'a..b'
        self.collect()
        self.assertTrue(self.mailbox.error_message)

    def test_core_does_not_fetch_a_mailbox_of_interests(self):
        self.imap.append(*self.some(1))
        with self.enter_registry_test_mode():
            self.env.ref('mail.ir_cron_mail_gateway_action').method_direct_trigger()
        self.assertFalse(self.mailbox.interest_mail_ids)
        self.assertNotIn(rb'\Seen', self.imap.flags()[1])

    def test_button_collects_at_once(self):
        self.imap.append(*self.some(1))
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            self.mailbox.with_env(self.env(cr=cr)).fetch_mail()
        self.assertEqual(self.mailbox.interest_mail_ids.mapped('state'), ['pending'])

    def test_each_mailbox_has_its_own_scheduled_action(self):
        cron = self.mailbox.interest_cron_id
        self.assertEqual(
            (cron.active, cron.interval_number, cron.interval_type, cron.name),
            (True, 2, 'minutes', "Interests: collect from Interests"))
        second = self.mailbox.copy({'name': "Second", 'state': 'done', 'interest_interval': 15})
        self.assertNotEqual(second.interest_cron_id, cron)
        self.assertEqual(second.interest_cron_id.interval_number, 15)
        self.mailbox.state = 'draft'
        self.assertEqual((cron.active, second.interest_cron_id.active), (False, True))
        self.mailbox.write({'state': 'done', 'interest_interval': 5, 'name': "Shop"})
        self.assertEqual((cron.active, cron.interval_number, cron.name), (True, 5, "Interests: collect from Shop"))
        self.mailbox.active = False
        self.assertFalse(cron.active)
        action = cron.ir_actions_server_id
        self.mailbox.unlink()
        self.assertFalse(cron.exists() or action.exists())
        self.assertTrue(second.interest_cron_id.exists())

    def test_deleted_scheduled_action_is_made_again(self):
        self.mailbox.interest_cron_id.unlink()
        self.env['fetchmail.server']._cron_watch_mailboxes()
        self.assertTrue(self.mailbox.interest_cron_id.active)

    def test_uninstalling_leaves_nothing_that_reads(self):
        cron = self.mailbox.interest_cron_id
        uninstall_hook(self.env)
        self.assertEqual((self.mailbox.state, cron.exists()), ('draft', cron.browse()))
        # else the media could not be removed before the channels
        self.assertFalse(self.env['social.interest.channel'].search([('medium_id', '!=', False)]))

    def test_neutralized_database_reads_no_mailbox(self):
        self.env['ir.config_parameter'].set_param('database.is_neutralized', 'true')
        self.mailbox.state = 'draft'
        self.mailbox.state = 'done'
        self.assertFalse(self.mailbox.interest_cron_id.active)
