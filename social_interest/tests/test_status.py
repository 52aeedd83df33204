# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

import pytz

from odoo import fields
from odoo.tests import tagged

from .common import FeedCase


@tagged('post_install', '-at_install')
class TestStatus(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        now = fields.Datetime.now()
        soon = now + timedelta(hours=1)
        cls.cards = {
            'new': cls.card(date=now, deadline=soon),
            'taken': cls.card(date=now, deadline=soon, state='taken', user_id=cls.anna.id),
            'answered': cls.card(state='processed', proof_url='https://shots.example/1.png'),
            'closed': cls.card(state='ignored'),
        }

    def test_status_is_computed_and_searched_alike(self):
        Interest = self.env['social.interest']
        for status, card in self.cards.items():
            with self.subTest(status):
                self.assertEqual(card.status, status)
                self.assertEqual(Interest.search([('status', '=', status)]), card)

    def test_the_word_for_every_way_a_card_can_stand(self):
        """As DESIGN §7 maps the data: answered is what has an answer, however far the work on it is."""
        for word, values in (
            ('answered', {'state': 'answered'}),
            ('answered', {'state': 'processed', 'answered_date': '2026-11-20 10:00:00'}),
            ('closed', {'state': 'processed'}),
            ('closed', {'state': 'ignored', 'answered_date': '2026-11-20 10:00:00'}),
            ('taken', {'state': 'taken', 'user_id': self.anna.id, 'first_answered_date': '2026-11-20 10:00:00'}),
        ):
            with self.subTest(values=values):
                self.assertEqual(self.card(**values).status, word)
        like = self.card('like')
        like.with_user(self.anna).action_process()
        self.assertEqual((like.status, like.processed, like.answered_date), ('closed', True, False))
        like.with_user(self.anna).add_proof_url('https://shots.example/2.png')
        self.assertEqual(like.status, 'answered', "a proof is never of nothing")

    def test_the_words_are_these_four_wherever_cards_are_grouped(self):
        Interest = self.env['social.interest'].with_user(self.anna)
        groups = Interest.with_context(read_group_expand=True).web_read_group([], ['status'])['groups']
        self.assertEqual([group['status'] for group in groups], ['new', 'taken', 'answered', 'closed'])
        labels = dict(Interest.fields_get(['status'])['status']['selection'])
        self.assertEqual(list(labels.values()), ["New", "Taken", "Answered", "Closed"])

    def test_the_chatter_tells_a_change_in_the_same_words(self):
        card = self.cards['taken']
        self.flush_tracking()
        card.with_user(self.anna).action_ignore()
        self.flush_tracking()
        told = card.message_ids.sudo().tracking_value_ids
        words = told.filtered(lambda value: value.field_id.name == 'status').mapped('new_value_char')
        self.assertEqual(words, ["Closed"])
        self.assertNotIn('state', told.field_id.mapped('name'))

    def flush_tracking(self):
        self.env.flush_all()
        self.cr.precommit.run()

    def test_order_is_longest_waiting_first_closed_last(self):
        like = self.card('like')
        late = self.card(date=fields.Datetime.now() - timedelta(days=3))
        cards = self.env['social.interest'].search([])
        self.assertEqual(cards[0], late)
        waiting = [card.waiting_since for card in cards if card.waiting_since]
        self.assertEqual(waiting, sorted(waiting))
        self.assertFalse(any(card.waiting_since for card in cards[len(waiting):]))
        self.assertIn(like, cards[len(waiting):])

    def test_search_panel_counts(self):
        panel = self.env['social.interest'].with_user(self.anna).search_panel_select_range(
            'status', enable_counters=True)
        self.assertEqual(
            {entry['id']: entry['__count'] for entry in panel['values']},
            {'new': 1, 'taken': 1, 'answered': 1, 'closed': 1})
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
