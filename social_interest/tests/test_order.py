# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The most urgent card on top; another order is each person's own choice. How much he has to do."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import FeedCase


@tagged('post_install', '-at_install')
class TestOrder(FeedCase):

    def test_late_then_due_soonest_then_longest_waiting_then_the_newest(self):
        now = fields.Datetime.now()

        def card(due=None, age=0, **values):
            return self.card(date=now - timedelta(hours=age), deadline=due and now + timedelta(hours=due), **values)
        closed_long_ago = card(due=-90, age=90, state='ignored')
        untimed, untimed_longer = card(age=1), card(age=2)
        (untimed | untimed_longer).deadline = False
        soon, later = card(due=1, age=0), card(due=5, age=8)
        late, later_late = card(due=-5, age=6), card(due=-1, age=30)
        closed = card(due=-1, age=2, state='ignored')
        self.assertEqual(self.env['social.interest'].search([]), (
            late | later_late | soon | later | untimed_longer | untimed | closed | closed_long_ago))
        self.assertFalse(closed.due_date)
        late.with_user(self.anna).action_ignore()
        self.assertFalse(late.due_date)

    def test_each_person_has_an_order_of_his_own(self):
        Settings = self.env['res.users.settings']
        anna, jonas = (Settings.with_user(user)._find_or_create_for_user(user) for user in (self.anna, self.jonas))
        anna.with_user(self.anna).set_res_users_settings({'interest_order': 'newest'})
        self.assertEqual(anna._res_users_settings_format()['interest_order'], 'newest')
        self.assertEqual(jonas._res_users_settings_format()['interest_order'], 'urgent')

    def test_my_load(self):
        Interest = self.env['social.interest'].with_user(self.anna)
        self.assertEqual(Interest.my_load(), {'open': 0, 'limit': 0})
        self.env.company.interest_limit = 15
        self.card(user_id=self.anna.id)
        self.card(user_id=self.anna.id).with_user(self.anna).snooze(fields.Datetime.now() + timedelta(days=1))
        self.card(user_id=self.anna.id, state='ignored')
        self.card(user_id=self.jonas.id)
        self.card()
        self.assertEqual(Interest.my_load(), {'open': 1, 'limit': 15})
