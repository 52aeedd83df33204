# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Late, due today, snoozed: conditions that stand beside the state of a card."""

from datetime import datetime, timedelta

from freezegun import freeze_time

from odoo.tests import tagged

from .common import FeedCase

NOON = datetime(2026, 11, 23, 12, 0)


@tagged('post_install', '-at_install')
class TestCondition(FeedCase):

    def conditions(self, user):
        """Return {condition: cards that are found under it}, as a person sees them."""
        Interest = self.env['social.interest'].with_user(user)
        return {
            name: Interest.search([('condition', '=', name)]).sudo(False)
            for name, _label in Interest._fields['condition'].selection}

    @freeze_time(NOON)
    def test_one_condition_is_shown_and_each_is_found(self):
        late = self.card(deadline=NOON - timedelta(minutes=1))
        today = self.card(deadline=NOON + timedelta(hours=2))
        tomorrow = self.card(deadline=NOON + timedelta(days=1))
        late_asleep = self.card(
            deadline=NOON - timedelta(hours=1), snoozed_until=NOON + timedelta(hours=1), user_id=self.anna.id)
        self.card(state='ignored', deadline=NOON - timedelta(days=1))
        self.assertEqual(
            [card.condition for card in late | today | tomorrow | late_asleep], ['late', 'today', False, 'snoozed'])
        self.assertEqual(self.conditions(self.head), {
            'late': late | late_asleep, 'today': today, 'snoozed': late_asleep})
        self.assertNotIn(late, self.env['social.interest'].search([('condition', '=', False)]))
        self.assertIn(tomorrow, self.env['social.interest'].search([('condition', '=', False)]))

    def test_time_alone_makes_a_card_late_and_its_state_stays(self):
        card = self.card(deadline=NOON)
        with freeze_time(NOON - timedelta(hours=1)):
            self.assertEqual((card.status, card.condition), ('new', 'today'))
        card.invalidate_recordset(['condition'])
        with freeze_time(NOON + timedelta(minutes=1)):
            self.assertEqual((card.status, card.condition), ('new', 'late'))

    @freeze_time(NOON)
    def test_today_ends_when_the_persons_day_does(self):
        evening = self.card(deadline=datetime(2026, 11, 23, 20, 0))
        self.anna.tz, self.jonas.tz = 'America/New_York', 'Asia/Tokyo'
        self.assertEqual(self.conditions(self.anna)['today'], evening)
        # there it is Monday, nine in the evening; the deadline is on Tuesday
        self.assertFalse(self.conditions(self.jonas)['today'])

    @freeze_time(NOON)
    def test_the_panel_counts_them_within_the_state(self):
        self.card(deadline=NOON - timedelta(minutes=1))
        self.card(deadline=NOON - timedelta(minutes=1), user_id=self.anna.id)
        panel = self.env['social.interest'].with_user(self.anna).search_panel_select_range(
            'condition', enable_counters=True, category_domain=[('status', '=', 'taken')])
        self.assertEqual(
            {entry['id']: entry['__count'] for entry in panel['values']}, {'late': 1, 'today': 0, 'snoozed': 0})
