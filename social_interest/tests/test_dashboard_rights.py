# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who reads the dashboard, what of it, and of which days."""

from odoo import Command, fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user, tagged

from ..models.report.dashboard_table import CHANNELS, COUNTED_BY, FUNNEL, TILES
from ..tools.period import Period
from .common import SALESMAN, FeedCase
from .test_dashboard import DashboardCase


@tagged('post_install', '-at_install')
class TestDashboardRights(DashboardCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.leader = new_test_user(cls.env, 'si_leader', SALESMAN, name="Lea Dahl")
        cls.other_team = cls.env['crm.team'].create({'name': "Shop", 'user_id': cls.leader.id})
        cls.shop = cls.env['social.interest.source'].create({
            'name': "Shop", 'channel_id': cls.channel.id, 'team_id': cls.other_team.id})
        cls.theirs = cls.made(1, 'comment', source_id=cls.shop.id)

    def test_a_salesperson_has_his_own_page_only(self):
        with self.assertRaisesRegex(AccessError, "My Week"):
            self.figures(self.anna)
        self.assertEqual(self.dashboard(self.anna).read_my_week()['week'], 0)

    def test_a_leader_sees_his_team_and_nothing_else(self):
        told = self.figures(self.leader)
        self.assertEqual(told['sections']['tiles']['figures']['__count']['value'], 1)
        self.assertEqual(told['choices']['team_id'], [[self.other_team.id, "Shop"]])
        self.assertIsNone(told['sections']['touch'])
        with self.assertRaises(AccessError):
            self.figures(self.leader, team_id=self.team.id)
        # of deals that colleagues have he is told no money, and no return that would be made without them
        tiles = {column['name']: column['label'] for column in told['sections']['tiles']['columns']}
        self.assertEqual(tiles['revenue'], "Won revenue you see")
        self.assertNotIn('roi', tiles)
        cards = self.env['social.interest']
        with self.assertRaises(AccessError):
            cards.with_user(self.leader)._read_group([('team_id', '=', self.other_team.id)], [], ['roi:avg'])
        self.assertIn('roi', self.sections()['tiles']['figures'])
        # what is nobody's he may see, but it is no figure of his team
        self.assertTrue(self.cards.filtered(lambda card: not card.user_id).with_user(self.leader).has_access('read'))

    def test_a_manager_sees_all_of_the_company(self):
        self.assertEqual(self.sections()['tiles']['figures']['__count']['value'], 21)
        self.assertEqual(
            self.sections(team_id=self.other_team.id)['tiles']['figures']['__count']['value'], 1)

    def test_another_company_sees_nothing(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        stranger = new_test_user(
            self.env, 'si_stranger', 'sales_team.group_sale_manager', company_id=beta.id,
            company_ids=[Command.set(beta.ids)])
        dashboard = self.env['social.interest.dashboard'].with_user(stranger)
        sections = dashboard.read_figures()['sections']
        self.assertEqual(sections['tiles']['figures']['__count']['value'], 0)
        self.assertEqual(sections['waiting']['total']['value'], 0)
        with self.assertRaises(AccessError):
            dashboard.read_figures({'company_id': self.env.company.id})
        self.assertFalse(dashboard.read_figures({'team_id': self.team.id})['sections']['waiting']['cards'])

    def test_days_that_are_none_or_never_were(self):
        dashboard = self.dashboard(self.head)
        for first, last in (
                ('yesterday', '2026-01-01'), ('0001-01-01', '2026-01-01'), ('2026-01-01', '9999-12-31'), (7, False)):
            with self.subTest(first=first, last=last), self.assertRaises(UserError):
                dashboard.read_figures({'period': 'own', 'first': first, 'last': last})
        self.assertEqual(self.dashboard(self.anna).read_my_week(-10 ** 9)['week'], -520)

    def test_odd_dates_and_ids_break_no_figures(self):
        self.card(date='9999-12-15 10:00:00')
        self.card(date='1200-01-01 10:00:00')
        points = self.figures(period='all')['sections']['trend']['points']
        self.assertLessEqual(max(point['day'] for point in points), fields.Date.to_string(fields.Date.today()))
        for team in (10 ** 20, 'x', [1], True):
            with self.subTest(team=team):
                told = self.figures(team_id=team)
                self.assertEqual(told['sections']['tiles']['figures']['__count']['value'], 0)
        cards = self.env['social.interest'].with_user(self.head)
        self.assertIn("nofield", cards.why_no_cost([('nofield', '=', 1)], []))
        self.assertEqual(self.dashboard(self.anna).read_my_week('x')['week'], 0)

    def test_what_are_no_options_are_none(self):
        for options in ('x', [1], 7, {}):
            with self.subTest(options=options):
                told = self.dashboard().read_figures(options)
                self.assertEqual(told['sections']['tiles']['figures']['__count']['value'], 21)
        with self.assertRaises(AccessError):
            self.figures(company_id=True)

    def test_no_such_period(self):
        with self.assertRaises(UserError):
            self.figures(period='century')

    def test_menu_of_managers_and_leaders(self):
        menu = self.env.ref('social_interest.menu_dashboard')
        shown = {
            user: menu.id in self.env['ir.ui.menu'].with_user(user).load_menus(False)
            for user in (self.anna, self.leader, self.head)}
        self.assertEqual(shown, {self.anna: False, self.leader: True, self.head: True})
        self.other_team.user_id = self.head
        self.assertNotIn(menu.id, self.env['ir.ui.menu'].with_user(self.leader).load_menus(False))


@tagged('post_install', '-at_install')
class TestPeriod(FeedCase):

    def test_periods_and_those_before(self):
        today = fields.Date.to_date('2026-03-31')

        def days(preset, *own):
            period = Period.of(preset, today, *(fields.Date.to_date(day) for day in own))
            before = period.before()
            return [fields.Date.to_string(day) or None for day in (*period, *(before or ()))]

        self.assertEqual(days('7'), ['2026-03-25', '2026-03-31', '2026-03-18', '2026-03-24'])
        self.assertEqual(days('month'), ['2026-03-01', '2026-03-31', '2026-01-29', '2026-02-28'])
        self.assertEqual(days('last_month'), ['2026-02-01', '2026-02-28', '2026-01-04', '2026-01-31'])
        self.assertEqual(days('all'), [None, None])
        # given the wrong way round
        self.assertEqual(
            days('own', '2026-03-10', '2026-03-01'), ['2026-03-01', '2026-03-10', '2026-02-19', '2026-02-28'])

    def test_measures_have_a_kind(self):
        cards = self.env['social.interest']
        for name in (*TILES, *CHANNELS, *FUNNEL, *COUNTED_BY.values()):
            if name not in ('__count', 'cost', 'roi'):
                self.assertIn(name, cards._fields)
