# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A salesperson's own week: his own figures, the median of the team, and nothing of one colleague."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged
from odoo.tools.misc import get_lang

from .common import SALESMAN, FeedCase


@tagged('post_install', '-at_install')
class TestMyWeek(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.carl = new_test_user(cls.env, 'si_carl', SALESMAN, name="Carl Holt")
        today = fields.Date.today()
        cls.first = today - timedelta(days=(today.isoweekday() - int(get_lang(cls.env).week_start)) % 7)
        for user in (cls.anna, cls.jonas, cls.carl):
            cls.env['crm.team.member'].create({'crm_team_id': cls.team.id, 'user_id': user.id})

    def made(self, user, count=1, weeks=0, **values):
        """Return cards of the first day of a week that a person has."""
        moment = fields.Datetime.to_datetime(self.first) + timedelta(hours=12, weeks=weeks)
        return self.env['social.interest'].union(*(
            self.card(date=moment, user_id=user.id, **values) for _number in range(count)))

    def answered(self, cards, hours):
        for card in cards:
            moment = card.date + timedelta(hours=hours)
            card.write({'state': 'answered', 'answered_date': moment, 'answered_user_id': card.user_id.id})

    def week(self, user, week=0):
        return self.env['social.interest.dashboard'].with_user(user).read_my_week(week)

    def test_own_cards_of_the_week(self):
        self.made(self.anna, 3)
        self.made(self.anna, 2, weeks=-1)
        self.made(self.jonas, 5)
        told = self.week(self.anna)
        self.assertEqual((told['figures']['__count']['value'], told['figures']['__count']['before']), (3, 2))
        self.assertEqual(self.week(self.anna, -1)['figures']['__count']['value'], 2)
        self.assertEqual(self.env['social.interest'].with_user(self.anna).search_count(
            told['figures']['__count']['domain']), 3)
        self.assertEqual(told['first'], fields.Date.to_string(self.first))
        # there is no week to come
        self.assertEqual(self.week(self.anna, 3)['week'], 0)

    def test_median_of_three_people(self):
        for user, count in ((self.anna, 1), (self.jonas, 4), (self.carl, 6)):
            self.made(user, count)
        told = self.week(self.anna)
        self.assertEqual((told['people'], told['no_median']), (3, ''))
        self.assertEqual(told['figures']['__count']['median'], 4)
        # two have answered: what the third does not have, no median has
        self.assertIsNone(told['figures']['first_working_hours']['median'])

    def test_two_people_have_no_median(self):
        self.made(self.anna, 1)
        self.made(self.jonas, 4)
        told = self.week(self.anna)
        self.assertIsNone(told['figures']['__count']['median'])
        self.assertIn("Fewer than 3", told['no_median'])

    def test_who_is_in_no_team_is_told_so(self):
        lone = new_test_user(self.env, 'si_lone', SALESMAN)
        self.assertIn("no team", self.week(lone)['no_median'])

    def test_nothing_of_a_colleague_is_told(self):
        """Neither figure nor name nor card; and the median is of the team's own cards."""
        secret = self.made(self.jonas, 4)
        self.made(self.anna)
        self.made(self.carl, 2)
        elsewhere = self.env['crm.team'].create({'name': "Elsewhere"})
        source = self.env['social.interest.source'].create({
            'name': "Elsewhere", 'channel_id': self.channel.id, 'team_id': elsewhere.id})
        self.made(self.jonas, 30, source_id=source.id)
        told = self.week(self.anna)
        self.assertEqual(told['figures']['__count']['median'], 2)
        self.assertNotIn("Jonas", str(told))
        self.assertFalse({card['id'] for card in told['waiting']['cards']} & set(secret.ids))
        self.assertFalse(told['sees_figures'])
        self.assertTrue(self.week(self.head)['sees_figures'])

    def test_sources_with_their_targets(self):
        self.source.response_hours = 6
        self.answered(self.made(self.anna, 2), 2)
        [row] = self.week(self.anna)['sources']['rows']
        self.assertEqual(row['label'], "Acme page")
        self.assertEqual(row['figures']['target']['value'], 6)
        self.assertEqual(row['figures']['__count']['value'], 2)
        self.assertIsNotNone(row['figures']['first_working_hours']['value'])

    def test_what_waits_the_most_urgent_first(self):
        now = fields.Datetime.now()
        late = self.made(self.anna, weeks=-1)
        late.deadline = now - timedelta(hours=1)
        soon = self.made(self.anna, weeks=-2)
        soon.deadline = now + timedelta(days=3)
        self.made(self.jonas)
        waiting = self.week(self.anna)['waiting']
        self.assertEqual([card['id'] for card in waiting['cards']], [late.id, soon.id])
        self.assertEqual([card['is_late'] for card in waiting['cards']], [True, False])
        self.assertEqual({name: count['value'] for name, count in waiting['counts'].items()} | {'today': 0}, {
            'all': 2, 'late': 1, 'today': 0})

    def test_who_has_no_cards_of_his_own_to_work_on_has_no_week(self):
        employee = new_test_user(self.env, 'si_employee', 'base.group_user')
        with self.assertRaises(AccessError):
            self.week(employee)
