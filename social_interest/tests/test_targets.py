# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, timedelta
from unittest.mock import patch

from psycopg2.errors import CheckViolation, UniqueViolation

from odoo import fields
from odoo.exceptions import AccessError
from odoo.modules.module import load_script
from odoo.tests import tagged
from odoo.tools import file_path, mute_logger

from ..models.places import source as source_module
from .common import FeedCase, InterestCase

MONDAY = datetime(2026, 11, 23, 7, 0)  # 8:00 in Brussels


@tagged('post_install', '-at_install')
class TestTargets(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # half an hour later than the office hours of core, so that it is its own
        cls.calendar = cls.env['resource.calendar'].create({
            'name': "Office", 'tz': 'Europe/Brussels', 'company_id': cls.env.company.id,
            'attendance_ids': [(5, 0)] + [(0, 0, {
                'name': "Day", 'dayofweek': str(day), 'hour_from': 8, 'hour_to': 16, 'day_period': 'morning',
            }) for day in range(5)]})
        cls.env.company.resource_calendar_id = cls.calendar
        cls.source.response_hours = 4
        cls.comment = cls.env.ref('social_interest.action_comment')
        cls.review = cls.env.ref('social_interest.action_review')

    def target(self, action, hours, source=None):
        return self.env['social.interest.target'].create({
            'action_id': action.id, 'hours': hours, 'source_id': source and source.id})

    def test_the_nearest_target_counts(self):
        steps = [
            (lambda: None, 4),
            (lambda: self.target(self.comment, 2), 2),
            (lambda: self.target(self.comment, 1, self.source), 1),
            (lambda: self.target(self.review, 7, self.source), 1),
        ]
        for change, hours in steps:
            change()
            card = self.card(date=MONDAY)
            self.assertEqual(card.deadline, MONDAY + timedelta(hours=hours))

    def test_none_is_none_even_where_the_source_has_a_target(self):
        self.target(self.comment, 0, self.source)
        self.assertEqual((self.card(date=MONDAY).deadline, self.card(date=MONDAY).warn_date), (False, False))
        self.assertTrue(self.card('review', date=MONDAY).deadline)

    def test_another_companys_target_is_none_of_ours(self):
        other = self.env['res.company'].create({'name': "Other"})
        self.env['social.interest.target'].create({
            'action_id': self.comment.id, 'hours': 1, 'company_id': other.id})
        self.assertEqual(self.card(date=MONDAY).deadline, MONDAY + timedelta(hours=4))

    def test_a_changed_target_counts_for_open_cards_only(self):
        card, closed = self.card(date=MONDAY), self.card(date=MONDAY, state='processed')
        target = self.target(self.comment, 2, self.source)
        self.assertEqual(card.deadline, MONDAY + timedelta(hours=2))
        target.hours = 3
        self.assertEqual(card.deadline, MONDAY + timedelta(hours=3))
        target.unlink()
        self.assertEqual(card.deadline, MONDAY + timedelta(hours=4))
        self.source.response_hours = 5
        self.assertEqual(card.deadline, MONDAY + timedelta(hours=5))
        self.assertEqual(closed.deadline, MONDAY + timedelta(hours=4))

    def test_many_open_cards_are_planned_in_batches_each_with_the_same_queries(self):
        cards = self.env['social.interest'].union(*(self.card(date=MONDAY) for _number in range(7)))
        with patch.object(source_module, 'BATCH', 3):
            self.source.response_hours = 2
            self.assertTrue(self.source.replan)
            late = [card.deadline == MONDAY + timedelta(hours=2) for card in cards.sorted('id')]
            self.assertEqual(late, [True] * 3 + [False] * 4)
            trigger = self.env['ir.cron.trigger'].search([
                ('cron_id', '=', self.env.ref('social_interest.ir_cron_plan_targets').id)])
            self.assertTrue(trigger)
            with self.enter_registry_test_mode():
                self.env.ref('social_interest.ir_cron_plan_targets').method_direct_trigger()
            self.env.invalidate_all()
        self.assertFalse(self.source.replan)
        self.assertEqual(set(cards.mapped('deadline')), {MONDAY + timedelta(hours=2)})

    def test_queries_do_not_grow_with_the_cards(self):
        def queries_of(number):
            for _number in range(number):
                self.card(date=MONDAY)
            self.env.flush_all()
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.source.response_hours += 1
            self.env.flush_all()
            return self.env.cr.sql_log_count - before
        queries_of(2)
        few = queries_of(1)
        self.assertLessEqual(queries_of(60), few)

    def test_holidays_and_the_hours_of_the_team(self):
        card = self.card(date=MONDAY)
        leave = self.env['resource.calendar.leaves'].create({
            'name': "Holiday", 'calendar_id': self.calendar.id, 'company_id': self.env.company.id,
            'date_from': MONDAY - timedelta(hours=2), 'date_to': MONDAY + timedelta(hours=12)})
        self.assertEqual(card.deadline, MONDAY + timedelta(days=1, hours=4))
        leave.unlink()
        self.assertEqual(card.deadline, MONDAY + timedelta(hours=4))
        self.team.interest_calendar_id = self.calendar.copy({'attendance_ids': [(0, 0, {
            'name': "Night", 'dayofweek': '0', 'hour_from': 18, 'hour_to': 23, 'day_period': 'afternoon'})]})
        self.assertEqual(card.deadline, datetime(2026, 11, 23, 21, 0))

    def test_flexible_hours_say_no_when_and_the_source_says_so(self):
        flexible = self.env['resource.calendar'].create({
            'name': "Flexible 40", 'tz': 'UTC', 'flexible_hours': True, 'hours_per_day': 0, 'attendance_ids': [(5, 0)]})
        friday = datetime(2026, 11, 20, 13, 0)
        card = self.card(date=friday)
        planned = card.deadline, card.warn_date
        self.assertFalse(self.source.hours_note)
        self.team.interest_calendar_id = flexible
        self.assertEqual((card.deadline, card.warn_date), planned)
        self.assertIn("“Flexible 40” does not say when work is done: “Office” counts", self.source.hours_note)
        # the hours of the company count for the team, and a change of them too
        self.calendar.attendance_ids = [(5, 0), (0, 0, {
            'name': "Day", 'dayofweek': '0', 'hour_from': 10, 'hour_to': 16, 'day_period': 'morning'})]
        self.assertEqual(card.deadline, datetime(2026, 11, 23, 13, 0))
        self.calendar.schedule_type = 'flexible'
        self.assertEqual(card.deadline, friday + timedelta(hours=4))
        self.assertEqual(card.warn_date, friday + timedelta(hours=3))
        self.assertEqual(
            self.source.hours_note, "“Flexible 40” does not say when work is done: every hour counts.")

    def test_update_plans_the_open_cards_that_had_no_target(self):
        self.env.company.resource_calendar_id.schedule_type = 'flexible'
        card, closed = self.card(date=MONDAY), self.card(date=MONDAY, state='processed')
        (card | closed).deadline = False
        script = file_path('social_interest/migrations/19.0.1.1.0/post-flexible_hours.py')
        load_script(script, 'flexible_hours').migrate(self.env.cr, '19.0.1.0.0')
        self.assertEqual((card.deadline, closed.deadline), (MONDAY + timedelta(hours=4), False))

    def test_hours_of_no_day_are_none(self):
        self.env.company.resource_calendar_id = self.env['resource.calendar'].create({
            'name': "Nothing", 'tz': 'UTC', 'attendance_ids': [(5, 0)]})
        self.assertEqual(self.card(date=MONDAY).deadline, MONDAY + timedelta(hours=4))

    def test_warn_date_is_a_share_of_the_working_hours(self):
        card = self.card(date=datetime(2026, 11, 20, 13, 0))  # Friday, 14:00
        self.assertEqual(card.deadline, datetime(2026, 11, 23, 9, 0))
        self.assertEqual(card.warn_date, datetime(2026, 11, 23, 8, 0))
        self.env.company.interest_warn_percent = 50
        self.assertEqual(card.warn_date, datetime(2026, 11, 20, 15, 0))
        self.env.company.interest_warn_percent = 0
        self.assertEqual((card.warn_date, card.deadline), (False, datetime(2026, 11, 23, 9, 0)))

    def test_rights_and_faults(self):
        values = {'action_id': self.comment.id, 'hours': 1}
        with self.assertRaises(AccessError):
            self.env['social.interest.target'].with_user(self.anna).create(values)
        self.env['social.interest.target'].with_user(self.head).create(values)
        with self.assertRaises(CheckViolation), mute_logger('odoo.sql_db'):
            self.env['social.interest.target'].create({**values, 'hours': -1, 'source_id': self.source.id})

    def test_a_target_twice_is_refused(self):
        self.target(self.comment, 1)
        with self.assertRaises(UniqueViolation), mute_logger('odoo.sql_db'):
            self.target(self.comment, 2)


@tagged('post_install', '-at_install')
class TestWarning(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.now = fields.Datetime.now()

    def late(self, **values):
        return self.card(**{
            'date': self.now - timedelta(hours=3), 'deadline': self.now + timedelta(minutes=20),
            'warn_date': self.now - timedelta(minutes=5), **values})

    def warn(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_warn_interests').method_direct_trigger()
        self.env.invalidate_all()

    def test_each_card_is_warned_of_once(self):
        card = self.late(user_id=self.anna.id)
        early = self.late(user_id=self.anna.id, warn_date=self.now + timedelta(minutes=5))
        for _time in range(2):
            self.warn()
            self.assertEqual(card.activity_ids.user_id, self.anna)
            self.assertEqual(len(card.activity_ids), 1)
        self.assertFalse(early.activity_ids | early.activity_ids)
        self.assertFalse(early.warned_on)
        notices = self.env['social.interest.notice'].search([('event', '=', 'late'), ('user_id', '=', self.anna.id)])
        self.assertEqual(sorted(notices.mapped('way')), ['email', 'odoo', 'push'])

    def test_the_task_goes_with_the_card_and_ends_with_the_answer(self):
        card = self.late(user_id=self.anna.id)
        self.warn()
        card.with_user(self.head).user_id = self.jonas
        self.assertEqual(card.activity_ids.user_id, self.jonas)
        card.with_user(self.jonas).action_release()
        self.assertFalse(card.activity_ids)
        card.with_user(self.anna).take()
        self.assertEqual(card.activity_ids.user_id, self.anna)
        card.with_user(self.anna).action_process()
        self.assertFalse(card.activity_ids)

    def test_free_cards_are_told_to_the_team(self):
        self.team.member_ids = self.anna
        self.late()
        self.warn()
        notices = self.env['social.interest.notice'].search([('event', '=', 'late')])
        self.assertEqual(notices.user_id, self.anna | self.head)

    def test_neither_closed_nor_snoozed_nor_long_late_cards_warn(self):
        self.late(state='processed', user_id=self.anna.id)
        stale = self.late(user_id=self.anna.id, deadline=self.now - timedelta(days=2))
        asleep = self.late(user_id=self.anna.id)
        asleep.with_user(self.anna).snooze(self.now + timedelta(hours=1))
        self.warn()
        self.assertFalse(self.env['social.interest.notice'].search([('event', '=', 'late')]))
        self.assertFalse((stale | asleep).activity_ids)
        self.assertTrue(stale.warned_on)
        asleep.with_user(self.anna).action_wake()
        self.warn()
        self.assertEqual(asleep.activity_ids.user_id, self.anna)
