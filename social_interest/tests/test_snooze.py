# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, timedelta

import pytz
from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import FeedCase


@tagged('post_install', '-at_install')
class TestSnooze(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.later = fields.Datetime.now() + timedelta(hours=2)

    def wake(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_wake_interests').method_direct_trigger()
        self.env.invalidate_all()

    def test_snoozing_takes_a_free_card_out_of_the_feed(self):
        card = self.card()
        deadline = card.deadline
        card.with_user(self.anna).snooze(self.later, "  asked for\na photo ")
        self.assertEqual((card.user_id, card.state, card.condition), (self.anna, 'taken', 'snoozed'))
        self.assertEqual((card.snoozed_until, card.snooze_note), (self.later, "asked for a photo"))
        self.assertEqual(card.deadline, deadline)
        Interest = self.env['social.interest']
        self.assertEqual(Interest.search([('condition', '=', 'snoozed')]), card)
        self.assertFalse(card.awake or Interest.search([('awake', '=', True)]))
        self.assertEqual(Interest.search([('awake', '=', False)]), card)
        # counted although the feed leaves them out
        panel = Interest.search_panel_select_range(
            'condition', enable_counters=True, search_domain=[('awake', '=', True)])
        self.assertEqual({value['id']: value['__count'] for value in panel['values']}['snoozed'], 1)

    def test_who_gets_a_card_by_snoozing_it_is_told(self):
        free, mine = self.card(), self.card(user_id=self.anna.id)
        for card, message in ((free, "Taken, and snoozed: Lars Holm"), (mine, "Snoozed: Lars Holm")):
            done = card.with_user(self.anna).with_context(interest_screen=True).snooze(self.later)
            self.assertEqual(done['params']['message'], message)

    def test_it_comes_back_by_itself_at_the_time(self):
        card = self.card()
        card.with_user(self.anna).snooze(self.later)
        triggers = self.env['ir.cron.trigger'].search([
            ('cron_id', '=', self.env.ref('social_interest.ir_cron_wake_interests').id)])
        self.assertIn(self.later, triggers.mapped('call_at'))
        self.wake()
        self.assertTrue(card.snoozed_until)
        with freeze_time(self.later + timedelta(seconds=1)):
            # even before the scheduled action
            card.invalidate_recordset(['condition'])
            self.assertEqual(card.condition == 'late', card.deadline < self.later)
            self.assertNotEqual(card.condition, 'snoozed')
            self.wake()
        self.assertFalse(card.snoozed_until)
        notice = self.env['social.interest.notice'].search([('event', '=', 'awake')])
        self.assertEqual((notice.user_id, notice.interest_ids), (self.anna, card))

    def test_a_morning_is_one_where_the_person_is(self):
        Interest = self.env['social.interest'].with_user(self.anna)
        company = self.env.company
        company.resource_calendar_id.tz = 'Europe/Berlin'
        opening = min(company.resource_calendar_id.attendance_ids.mapped('hour_from'))
        for zone in ('Asia/Tokyo', 'America/Los_Angeles', 'Europe/Berlin'):
            self.anna.tz = zone
            with freeze_time(datetime(2026, 11, 24, 9, 0)):
                choice = next(choice for choice in Interest.snooze_choices() if choice['name'] == "Tomorrow morning")
            local = pytz.utc.localize(fields.Datetime.to_datetime(choice['until'])).astimezone(pytz.timezone(zone))
            self.assertEqual((zone, local.hour + local.minute / 60), (zone, opening))
        company.resource_calendar_id = False
        with freeze_time(datetime(2026, 11, 24, 9, 0)):
            choice = next(choice for choice in Interest.snooze_choices() if choice['name'] == "Tomorrow morning")
        self.assertEqual(choice['until'], '2026-11-25 08:00:00', "nine o'clock in Berlin")

    def test_a_new_word_of_the_same_person_wakes_it(self):
        card = self.card(thread_key='talk')
        card.with_user(self.anna).snooze(self.later)
        stranger = self.author.create({'name': "Bo", 'channel_id': self.channel.id, 'key': 'bo'})
        self.card(thread_key='talk', author_id=stranger.id)
        self.card(thread_key='other')
        self.assertTrue(card.snoozed_until)
        self.card(thread_key='talk')
        self.assertFalse(card.snoozed_until)

    def test_whatever_ends_the_work_ends_the_sleep(self):
        for ending in (
            lambda card: card.with_user(self.anna).action_release(),
            lambda card: card.with_user(self.anna).action_process(),
            lambda card: card.with_user(self.anna).action_ignore(),
            lambda card: card.with_user(self.head).write({'user_id': self.jonas.id}),
            lambda card: card.with_user(self.anna).action_wake(),
        ):
            card = self.card()
            card.with_user(self.anna).snooze(self.later, "later")
            ending(card)
            self.assertEqual((card.snoozed_until, card.snooze_note), (False, False))

    def test_what_cannot_be_snoozed_is_said(self):
        now = fields.Datetime.now()
        card = self.card()
        for until, words in (
                (now, "still to come"), (False, "still to come"), ('rubbish', "still to come"),
                (now + timedelta(days=400), "year at most")):
            with self.assertRaisesRegex(UserError, words):
                card.with_user(self.anna).snooze(until)
        closed = self.card(state='processed')
        with self.assertRaisesRegex(UserError, "Only open cards"):
            closed.with_user(self.anna).snooze(self.later)
        card.with_user(self.jonas).take()
        with self.assertRaisesRegex(UserError, "Jonas Falk was faster"):
            card.with_user(self.anna).snooze(self.later)
        with self.assertRaisesRegex(UserError, "Jonas Falk was faster"):
            card.with_user(self.anna).action_wake()
        card.with_user(self.head).snooze(self.later)
        self.assertEqual(card.user_id, self.jonas)

    def test_choices_in_the_persons_zone_and_working_hours(self):
        self.env.company.resource_calendar_id = self.env['resource.calendar'].create({
            'name': "Office", 'tz': 'Europe/Copenhagen', 'attendance_ids': [(5, 0)] + [(0, 0, {
                'name': "Day", 'dayofweek': str(day), 'hour_from': 8, 'hour_to': 16, 'day_period': 'morning',
            }) for day in range(5)]})
        self.anna.tz = 'Europe/Copenhagen'
        Interest = self.env['social.interest'].with_user(self.anna)
        cases = {
            datetime(2026, 11, 24, 9, 0): [
                ("In 1 hour", '2026-11-24 10:00:00'), ("This afternoon", '2026-11-24 13:00:00'),
                ("Tomorrow morning", '2026-11-25 07:00:00'), ("Next Monday", '2026-11-30 07:00:00')],
            # Friday evening; in the zone it is Saturday already
            datetime(2026, 11, 27, 23, 30): [
                ("In 1 hour", '2026-11-28 00:30:00'), ("This afternoon", '2026-11-28 13:00:00'),
                ("Next working day", '2026-11-30 07:00:00')],
            datetime(2026, 11, 29, 15, 0): [
                ("In 1 hour", '2026-11-29 16:00:00'), ("Tomorrow morning", '2026-11-30 07:00:00')],
        }
        for moment, expected in cases.items():
            with self.subTest(moment), freeze_time(moment):
                choices = Interest.snooze_choices()
                self.assertEqual([(choice['name'], choice['until']) for choice in choices], expected)

    def test_a_monday_without_work_is_not_offered_as_one(self):
        office = self.env.company.resource_calendar_id
        self.env['resource.calendar.leaves'].create({
            'name': "Closed", 'calendar_id': office.id,
            'date_from': '2026-11-29 12:00:00', 'date_to': '2026-12-01 00:00:00'})
        with freeze_time('2026-11-26 10:00:00'):
            choices = self.env['social.interest'].with_user(self.anna).snooze_choices()
        self.assertEqual(choices[-1]['name'], "Tomorrow morning")
