# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A mailbox that is not read shows red, and its owner is told once."""

from datetime import timedelta, timezone
from zoneinfo import ZoneInfo

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import ValidationError
from odoo.tests import TransactionCase, new_test_user, tagged

from odoo.addons.base.tests.test_ir_cron import CronMixinCase


@tagged('post_install', '-at_install')
class TestHealth(TransactionCase, CronMixinCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['fetchmail.server'].search([]).active = False
        cls.owner = new_test_user(cls.env, 'si_owner', 'base.group_system', name="Tove Admin", tz='Europe/Copenhagen')
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Shop box", 'server_type': 'imap', 'user': 'shop@acme.example', 'password': 'hunter2!',
            'collects_interests': True, 'interest_interval': 2, 'interest_alarm_after': 3,
            'interest_owner_id': cls.owner.id})
        cls.mailbox.state = 'done'
        # later than the folder was made, which is a sign of life too
        cls.start = cls.mailbox.interest_watch_since + timedelta(minutes=1)
        cls.mailbox.interest_watch_since = cls.start

    def at(self, minutes):
        self.env.invalidate_all()
        return freeze_time(self.start + timedelta(minutes=minutes))

    def watch(self, minutes):
        with self.at(minutes):
            self.env['fetchmail.server']._cron_watch_mailboxes()
        self.env.flush_all()

    def activities(self, user=None):
        return self.env['mail.activity'].search([('user_id', '=', (user or self.owner).id)])

    def poll_fails(self, minutes, message="[AUTHENTICATIONFAILED] Invalid credentials"):
        with self.at(minutes):
            self.mailbox.write({'error_date': fields.Datetime.now(), 'error_message': message})

    def poll_succeeds(self, minutes):
        with self.at(minutes):
            self.mailbox.write({'date': fields.Datetime.now(), 'error_date': False, 'error_message': False})

    def health(self, minutes):
        with self.at(minutes):
            return self.mailbox.interest_health

    def test_promise_24_red_after_three_intervals_without_a_round(self):
        self.assertEqual([self.health(minutes) for minutes in (1, 6, 7)], ['ok', 'ok', 'late'])
        self.poll_succeeds(8)
        self.assertEqual([self.health(minutes) for minutes in (9, 14, 15)], ['ok', 'ok', 'late'])
        self.poll_fails(15)
        self.assertEqual(self.health(16), 'failing')
        self.poll_succeeds(17)
        self.assertEqual(self.health(17), 'ok')

    def test_promise_24_note_says_since_when_and_why(self):
        self.assertFalse(self.mailbox.interest_health_note)
        with self.at(7):
            self.assertIn("Not read since", self.mailbox.interest_health_note)
            self.assertIn("scheduled action", self.mailbox.interest_health_note)
        self.poll_fails(8)
        with self.at(9):
            self.assertIn(
                "The server said: [AUTHENTICATIONFAILED] Invalid credentials", self.mailbox.interest_health_note)

    def test_promise_24_owner_is_told_once_per_outage(self):
        self.poll_fails(2)
        self.watch(5)
        self.assertFalse(self.activities())
        self.watch(10)
        self.poll_fails(12, "another failure")
        self.watch(15)
        activity = self.activities()
        self.assertEqual(len(activity), 1)
        self.assertEqual(activity.summary, "Mailbox Shop box is not read")
        self.assertIn(f'/odoo/fetchmail.server/{self.mailbox.id}', activity.note)
        self.assertIn("The server said: [AUTHENTICATIONFAILED] Invalid credentials", activity.note)
        # done by hand: not told again in the same outage
        activity.with_user(self.owner).action_done()
        self.watch(20)
        self.assertFalse(self.activities())
        outage = self.mailbox.outage_ids
        self.assertEqual((outage.since, outage.ended, outage.user_id), (self.start, False, self.owner))

    def test_promise_24_activity_closes_when_the_mailbox_is_read_again(self):
        self.watch(10)
        self.assertTrue(self.activities())
        with self.capture_triggers('social_interest.ir_cron_watch_mailboxes') as capture:
            self.poll_succeeds(11)
        self.assertEqual(len(capture.records), 1)
        self.watch(11)
        self.assertFalse(self.activities())
        self.assertEqual(self.mailbox.outage_ids.ended, self.start + timedelta(minutes=11))
        # the next outage is another one
        self.watch(30)
        self.assertEqual((len(self.activities()), len(self.mailbox.outage_ids)), (1, 2))

    def test_alarm_ends_where_nothing_is_to_be_read(self):
        for values in ({'state': 'draft'}, {'active': False}, {'collects_interests': False}):
            with self.subTest(values):
                self.mailbox.write({'active': True, 'collects_interests': True, 'state': 'done'})
                self.mailbox.interest_watch_since = self.start
                self.watch(10)
                self.assertTrue(self.activities())
                self.mailbox.write(values)
                self.watch(11)
                self.assertFalse(self.activities())
                self.assertEqual(self.health(11), 'off' if self.mailbox.collects_interests else False)

    def test_alarm_ends_with_its_mailbox(self):
        self.watch(10)
        self.mailbox.unlink()
        self.assertFalse(self.activities())

    def test_confirmed_again_has_its_time_again(self):
        self.poll_succeeds(1)
        self.mailbox.state = 'draft'
        with self.at(600):
            self.mailbox.state = 'done'
        self.assertEqual((self.health(605), self.health(607)), ('ok', 'late'))

    def test_long_round_is_reading(self):
        with self.at(30):
            self.mailbox.folder_ids.last_uid = 50
            self.env.flush_all()
        self.env.cr.execute(
            "UPDATE social_interest_folder SET write_date = %s WHERE mailbox_id = %s",
            [self.start + timedelta(minutes=30), self.mailbox.id])
        self.assertEqual((self.health(31), self.health(37)), ('ok', 'late'))

    def test_activity_is_in_the_language_of_the_owner_without_the_password(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.owner.lang = 'ru_RU'
        self.poll_fails(2, "LOGIN shop@acme.example hunter2! <b>refused</b>")
        self.watch(10)
        note = self.activities().note
        self.assertNotIn('hunter2!', note)
        self.assertNotIn('<b>', note)
        self.assertIn('•••', note)
        # and on the owner's clock
        since = self.start.replace(tzinfo=timezone.utc).astimezone(ZoneInfo('Europe/Copenhagen'))
        self.assertIn(since.strftime('%d.%m.%Y, %H:%M'), note)

    def test_owner_who_left_is_replaced_by_an_administrator(self):
        self.owner.active = False
        self.watch(10)
        told = self.mailbox.outage_ids.user_id
        self.assertTrue(told.active and told.has_group('base.group_system'))
        self.assertTrue(self.activities(told))

    def test_owner_who_may_not_open_mailboxes_gets_no_link(self):
        clerk = new_test_user(self.env, 'si_clerk', 'base.group_user')
        self.mailbox.interest_owner_id = clerk
        self.watch(10)
        self.assertNotIn('href', self.activities(clerk).with_user(clerk).note)

    def test_search_by_health(self):
        Mailbox = self.env['fetchmail.server']
        quiet = self.mailbox.copy({'user': 'two@acme.example'})
        with self.at(10):
            self.assertEqual(Mailbox.search([('interest_health', 'in', ('late', 'failing'))]), self.mailbox)
            self.assertEqual(Mailbox.search([('interest_health', '=', 'off')]), quiet)
            self.assertNotIn(self.mailbox, Mailbox.search([('interest_health', '!=', 'late')]))

    def test_alarm_after_nothing_is_refused(self):
        with self.assertRaises(ValidationError):
            self.mailbox.interest_alarm_after = 0

    def test_all_mailboxes_in_few_queries(self):
        def queries():
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.env['fetchmail.server']._cron_watch_mailboxes()
            return self.env.cr.sql_log_count - before
        queries()  # what is cached once
        one = queries()
        for number in range(10):
            self.mailbox.copy({'user': f'box{number}@acme.example', 'state': 'done'}).state = 'done'
        # with what is done once they are committed
        self.env.cr.flush()
        self.assertEqual(queries(), one)
