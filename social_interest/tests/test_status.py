# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

import pytz
from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged

from .common import FeedCase


@tagged('post_install', '-at_install')
class TestStatus(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        now = fields.Datetime.now()
        cls.cards = {
            'new': cls.card(date=now, deadline=now + timedelta(hours=1)),
            'taken': cls.card(date=now, deadline=now + timedelta(hours=1), state='taken', user_id=cls.anna.id),
            'overdue': cls.card(date=now - timedelta(days=3), deadline=now - timedelta(days=2)),
            'answered': cls.card(state='processed', proof_url='https://shots.example/1.png'),
            'closed': cls.card(state='ignored'),
        }

    def test_status_is_computed_and_searched_alike(self):
        Interest = self.env['social.interest']
        for status, card in self.cards.items():
            with self.subTest(status):
                self.assertEqual(card.status, status)
                self.assertEqual(Interest.search([('status', '=', status)]), card)
        self.assertEqual(
            Interest.search([('status', '!=', 'overdue')]).sorted('id'),
            (Interest.union(*self.cards.values()) - self.cards['overdue']).sorted('id'))

    def test_every_card_has_exactly_one_status(self):
        Interest = self.env['social.interest']
        self.card('like')
        self.card(state='answered')
        self.card(state='processed')
        found = [Interest.search([('status', '=', status)]) for status in self.cards]
        self.assertEqual(sum(map(len, found)), Interest.search_count([]))
        self.assertEqual(len(Interest.union(*found)), Interest.search_count([]))

    def test_time_alone_makes_a_card_overdue(self):
        card = self.cards['new']
        with freeze_time(card.deadline + timedelta(minutes=1)):
            card.invalidate_recordset(['status'])
            self.assertEqual(card.status, 'overdue')

    def test_order_is_longest_waiting_first_closed_last(self):
        like = self.card('like')
        cards = self.env['social.interest'].search([])
        self.assertEqual(cards[0], self.cards['overdue'])
        waiting = [card.waiting_since for card in cards if card.waiting_since]
        self.assertEqual(waiting, sorted(waiting))
        self.assertFalse(any(card.waiting_since for card in cards[len(waiting):]))
        self.assertIn(like, cards[len(waiting):])

    def test_search_panel_counts(self):
        panel = self.env['social.interest'].with_user(self.anna).search_panel_select_range(
            'status', enable_counters=True)
        self.assertEqual(
            {entry['id']: entry['__count'] for entry in panel['values']},
            {'new': 1, 'taken': 1, 'overdue': 1, 'snoozed': 0, 'answered': 1, 'closed': 1})
        panel = self.env['social.interest'].with_user(self.anna).search_panel_select_range(
            'who', enable_counters=True, category_domain=[('status', '=', 'taken')])
        self.assertEqual(
            {entry['id']: entry['__count'] for entry in panel['values']},
            {'unassigned': 0, 'mine': 1, 'others': 0})

    def test_deadline_counts_working_hours(self):
        calendar = self.env['resource.calendar'].create({'name': "Nine to five", 'tz': 'UTC', 'attendance_ids': [
            (0, 0, {'name': day, 'dayofweek': day, 'hour_from': 9, 'hour_to': 17, 'day_period': 'morning'})
            for day in '01234']})
        self.env.company.resource_calendar_id = calendar
        self.source.response_hours = 2
        # a Friday, an hour before closing: one hour then, one on Monday
        card = self.card(date='2026-11-20 16:00:00')
        self.assertEqual(str(card.deadline), '2026-11-23 10:00:00')
        self.assertFalse(self.card('like').deadline)

    def test_many_deadlines_are_those_of_the_calendar(self):
        calendar = self.env['resource.calendar'].create({'name': "Shop", 'tz': 'Europe/Copenhagen', 'attendance_ids': [
            (0, 0, {'name': f'{day} {start}', 'dayofweek': day, 'hour_from': start, 'hour_to': end,
                    'day_period': period})
            for day in '012345' for start, end, period in ((9, 12, 'morning'), (13, 17.5, 'afternoon'))]})
        self.env['resource.calendar.leaves'].create({
            'name': "Closed", 'calendar_id': calendar.id, 'resource_id': False,
            'date_from': '2026-11-18 00:00:00', 'date_to': '2026-11-20 23:59:59'})
        first = fields.Datetime.to_datetime('2026-11-16 00:00:00')
        moments = [first + timedelta(minutes=97 * number) for number in range(90)]
        for hours in (0.5, 4, 30, 90):
            ends = calendar._interest_plan_hours(hours, moments)
            for moment in moments:
                start, end = pytz.utc.localize(moment), pytz.utc.localize(ends[moment])
                self.assertAlmostEqual(calendar.get_work_hours_count(start, end), hours, places=4)
                if hours < 90:  # core's floating hours miss the end of a period by a microsecond then
                    planned = calendar.plan_hours(hours, start, compute_leaves=True)
                    self.assertAlmostEqual(end, planned, delta=timedelta(milliseconds=1))
        nobody = self.env['resource.calendar']._interest_plan_hours(2, moments[:1])
        self.assertEqual(nobody, {first: first + timedelta(hours=2)})

    def test_opening_the_feed_takes_as_many_queries_for_many_cards(self):
        specification = {name: {} for name in (
            'status', 'who', 'author_name', 'previous_count', 'previous_text', 'relationship',
            'action_phrase', 'can_answer', 'answer_url',
            'proof_files', 'channel_icon', 'text')}

        def queries(count):
            self.env.invalidate_all()
            before = self.env.cr.sql_log_count
            self.env['social.interest'].with_user(self.anna).web_search_read([], specification, limit=count)
            return self.env.cr.sql_log_count - before
        for _number in range(30):
            self.card()
        queries(2)  # what the registry caches once
        self.assertEqual(queries(3), queries(33))
