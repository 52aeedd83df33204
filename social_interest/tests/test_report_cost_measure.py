# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What interests cost, in the groups of the reports: figures counted by hand."""

from datetime import date, datetime

from odoo import Command
from odoo.tests import tagged

from .report_fixture import ReportCase
from .test_report_cost import CostCase

OCTOBER, NOVEMBER = date(2026, 10, 1), date(2026, 11, 1)
AUTUMN = [('day', '>=', '2026-10-01'), ('day', '<=', '2026-11-30')]


class CostMeasureCase(CostCase):
    """Facebook: 10 a day in October, and 1 a day for the page; VK: 2 a day in November, and nobody came.

    Cards: on Facebook two in October, one in November; on VK one in October.
    """

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.resource_calendar_id.tz = 'UTC'
        cls.group = cls.env['social.interest.source'].create({
            'name': "Acme group", 'channel_id': cls.vk.id, 'key': 'group', 'team_id': False})
        cls.cost(310)
        cls.cost(31, source_id=cls.source.id)
        cls.cost(60, '2026-11-01', '2026-11-30', channel_id=cls.vk.id)
        cls.first = cls.card(date='2026-10-05 10:00:00', user_id=cls.anna.id)
        cls.card(date='2026-10-06 10:00:00')
        cls.card(date='2026-11-02 10:00:00')
        cls.card(date='2026-10-10 10:00:00', source_id=cls.group.id, author_id=False, user_id=cls.anna.id)
        cls.env.flush_all()

    def figures(self, groupby=(), aggregates=('__count', 'cost:sum'), domain=None, user=None, **options):
        cards = self.env['social.interest'].with_user(user or self.head)
        rows = cards._read_group(AUTUMN if domain is None else domain, groupby, list(aggregates), **options)
        width = len(groupby)
        return {
            row[:width] if width > 1 else row[0] if width else None: tuple(
                round(value, 4) if isinstance(value, float) else value for value in row[width:])
            for row in rows}


@tagged('post_install', '-at_install')
class TestReportCostMeasure(CostMeasureCase):

    def test_by_channel(self):
        self.assertEqual(self.figures(['channel_id'], ['__count', 'cost:sum', 'cost_per_interest:avg']), {
            self.channel: (3, 341.0, 113.6667), self.vk: (1, 60.0, 60.0)})
        self.assertEqual(self.figures(['channel_group']), {'network': (4, 401.0)})
        self.assertEqual(self.figures(), {None: (4, 401.0)})
        self.assertEqual(self.figures((), ['cost:sum']), {None: (401.0,)}, "asked by itself, too")

    def test_by_period(self):
        self.assertEqual(self.figures(['day:month']), {OCTOBER: (3, 341.0), NOVEMBER: (1, 60.0)})
        self.assertEqual(self.figures(['day:quarter']), {OCTOBER: (4, 401.0)})
        days = self.figures(['day:day'])
        self.assertEqual(len(days), 61, "a day with a cost and no card is there too")
        self.assertEqual(days[date(2026, 10, 5)], (1, 11.0))
        self.assertEqual(days[date(2026, 10, 20)], (0, 11.0))
        self.assertEqual(list(days), sorted(days), "in the order of time")
        # by the moment of the card: the first one of the month
        self.assertEqual(self.figures(['date:month']), {
            datetime(2026, 10, 1): (3, 341.0), datetime(2026, 11, 1): (1, 60.0)})

    def test_a_group_with_a_cost_and_no_card(self):
        self.assertEqual(self.figures(['channel_id', 'day:month'], ['__count', 'cost:sum', 'cost_per_interest:avg']), {
            (self.channel, OCTOBER): (2, 341.0, 170.5), (self.channel, NOVEMBER): (1, 0.0, False),
            (self.vk, OCTOBER): (1, 0.0, False), (self.vk, NOVEMBER): (0, 60.0, False)})

    def test_by_place_and_team(self):
        """What is of the whole channel is of no place on it, and the total stays the same."""
        none = self.source.browse()
        self.assertEqual(self.figures(['source_id']), {
            self.source: (3, 31.0), self.group: (1, 0.0), none: (0, 370.0)})
        teams = self.figures(['team_id'])
        self.assertEqual(teams[self.team], (3, 31.0))
        self.assertEqual(sum(cost for _count, cost in teams.values()), 401)

    def test_deals_and_what_comes_back(self):
        deal = self.env['crm.lead'].create({
            'name': "Chairs", 'type': 'opportunity', 'expected_revenue': 682, 'user_id': self.anna.id})
        self.first.lead_id = deal
        deal.action_set_won()
        self.env.flush_all()
        aggregates = ['revenue:sum', 'cost:sum', 'cost_per_lead:avg', 'roi:avg']
        self.assertEqual(self.figures(['channel_id'], aggregates), {
            self.channel: (682.0, 341.0, 341.0, 1.0), self.vk: (0.0, 60.0, False, -1.0)})
        # of the total it is sum over sum, never the mean of the channels
        self.assertEqual(self.figures((), aggregates), {None: (682.0, 401.0, 401.0, round(281 / 401, 4))})
        self.assertEqual(self.figures(['channel_id'], ['roi:avg']), {self.channel: (1.0,), self.vk: (-1.0,)})

    def test_elsewhere_there_is_none(self):
        """Nobody knows what a person's or an action's cards cost: empty, and not nothing."""
        users = self.figures(['user_id'], ['__count', 'cost:sum', 'roi:avg'])
        self.assertEqual(users[self.anna], (2, False, False))
        self.assertEqual(set(users), {self.anna, self.anna.browse()})
        for groupby in (['action_id'], ['channel_id', 'product_id'], ['lang'], ['weekday'], ['hour'],
                        ['day:day_of_week'], ['channel_id.medium_id']):
            with self.subTest(groupby):
                self.assertEqual({values[1] for values in self.figures(groupby).values()}, {False})

    def test_grouping_sets(self):
        sets = [[], ['channel_id'], ['user_id'], ['channel_id', 'day:month']]
        cards = self.env['social.interest'].with_user(self.head)
        total, channels, users, both = cards._read_grouping_sets(AUTUMN, sets, ['__count', 'cost:sum'])
        self.assertEqual(total, [(4, 401.0)])
        self.assertEqual(dict((row[0], row[1:]) for row in channels), {self.channel: (3, 341.0), self.vk: (1, 60.0)})
        self.assertEqual({cost for _user, _count, cost in users}, {False})
        self.assertIn((self.vk, NOVEMBER, 0, 60.0), both)
        self.assertEqual(len(both), 4)

    def test_figures_of_a_group_without_a_card(self):
        row = self.figures(
            ['channel_id', 'day:month'],
            ['cost:sum', 'interest_count:sum', 'deal_count:sum', 'unanswered_rate:avg', 'roi:avg'])[self.vk, NOVEMBER]
        self.assertEqual(row, (60.0, 0, 0, False, -1.0))

    def test_one_query_more(self):
        cards = self.env['social.interest'].with_user(self.head)
        sets = [[], ['channel_id'], ['day:month'], ['channel_id', 'day:month']]

        def queries(aggregates):
            self.env.flush_all()
            before = self.cr.sql_log_count
            cards._read_grouping_sets(AUTUMN, sets, aggregates)
            return self.cr.sql_log_count - before
        # what is known once is not asked again: rules, the groups of the user
        aggregates = ['__count', 'cost:sum', 'cost_per_interest:avg', 'cost_per_lead:avg', 'roi:avg']
        queries(aggregates)
        self.assertEqual(queries(aggregates), queries(['__count', 'deal_count:sum', 'revenue:sum']) + 1)

    def test_as_the_screen_asks(self):
        """Pivot and graph ask by these; the currency of a group without a card is known, too."""
        cards = self.env['social.interest'].with_user(self.head)
        aggregates = ['__count', 'cost:sum', 'report_currency_id:array_agg_distinct', 'cost:sum_currency']
        [groups] = cards.formatted_read_grouping_sets(AUTUMN, [['day:day']], aggregates)
        self.assertEqual(len(groups), 61)
        self.assertEqual({tuple(group['report_currency_id:array_agg_distinct']) for group in groups}, {(self.own.id,)})
        graph = cards.formatted_read_group(AUTUMN, ['day:month'], ['__count', 'cost:sum'])
        self.assertEqual([group['cost:sum'] for group in graph], [341.0, 60.0])
        for name in ('cost', 'cost_per_interest', 'cost_per_lead', 'roi'):
            self.assertTrue(cards.fields_get([name])[name]['aggregator'], name)
        # a group's own domain opens its cards, and has the same cost
        october = graph[0]['__extra_domain']
        self.assertEqual(self.figures(domain=[*AUTUMN, *october]), {None: (3, 341.0)})

    def test_a_page_of_groups(self):
        self.assertEqual(self.figures(['day:month'], limit=1), {OCTOBER: (3, 341.0)})
        self.assertEqual(self.figures(['day:month'], limit=1, offset=1), {NOVEMBER: (1, 60.0)})
        newest = self.figures(['day:day'], order='day:day desc')
        self.assertEqual(list(newest), sorted(newest, reverse=True))


@tagged('post_install', '-at_install')
class TestReportCostDomain(CostMeasureCase):

    def test_the_parts_of_a_domain_that_costs_know(self):
        for domain, cost in (
                ([('channel_id', '=', self.vk.id)], 60),
                ([('channel_id', 'ilike', "face")], 341),
                ([('source_id', '=', self.source.id)], 31),
                ([('channel_id.group', '=', 'mail')], 0),
                ([('channel_group', '=', 'network')], 401),
                ([('company_id', '=', self.env.company.id)], 401),
                ([('active', '=', True)], 401),
                # what is counted anyway
                ([('verdict', '!=', 'failed')], 401),
                ([('verdict', 'not in', ['failed'])], 401),
                (['|', ('channel_id', '=', self.vk.id), ('source_id', '=', self.source.id)], 91),
                (['!', ('channel_id', '=', self.vk.id)], 341),
                ([('day', '=', '2026-10-02')], 11),
                # a period by the moment that begins and ends with a day
                ([('date', '>=', '2026-11-29 00:00:00'), ('date', '<=', '2026-11-30 23:59:59')], 4),
                ([('date', '>=', '2026-10-31 00:00:00'), ('date', '<', '2026-11-02 00:00:00')], 13)):
            with self.subTest(domain):
                [[_count, told]] = self.figures(domain=AUTUMN + domain).values()
                self.assertEqual(told, cost)

    def test_other_parts_make_it_unknown(self):
        for domain in ([('user_id', '=', self.anna.id)], [('date', '>=', '2026-10-05 10:00:00')],
                       [('text', 'ilike', "eg")], ['|', ('channel_id', '=', 1), ('lead_id', '!=', False)],
                       [('active', '=', False)], [('verdict', '=', 'failed')], [('verdict', '!=', 'unknown')],
                       [('date', '<=', '9999-12-31 23:59:59')]):
            with self.subTest(domain):
                self.assertEqual([values[1] for values in self.figures(domain=AUTUMN + domain).values()], [False])

    def test_the_day_of_the_company(self):
        """A period of moments is one of days by the clock of the company."""
        self.env.company.resource_calendar_id.tz = 'Europe/Berlin'
        domain = [('date', '>=', '2026-11-28 23:00:00'), ('date', '<', '2026-11-30 23:00:00')]
        self.assertEqual(self.figures(domain=domain), {None: (0, 4.0)})

    def test_why_there_is_none(self):
        cards = self.env['social.interest'].with_user(self.head)
        self.assertFalse(cards.why_no_cost(AUTUMN, ['channel_id', 'day:month']))
        self.assertIn("“Responsible”", cards.why_no_cost(AUTUMN, ['channel_id', 'user_id']))
        self.assertIn("“Opportunity”", cards.why_no_cost([('lead_id', '!=', False)], []))
        self.assertIn("period", cards.why_no_cost([('date', '>', '2026-10-01 12:00:00')], []))
        for moment in ('9999-12-31 23:59:59', 5, [1], 'soon'):
            with self.subTest(moment=moment):
                self.assertIn("period", cards.why_no_cost([('date', '<=', moment)], []))
        self.assertIn("managers", cards.with_user(self.anna).why_no_cost(AUTUMN, []))
        self.assertIn("empty in all other", cards.fields_get(['cost'])['cost']['help'])

    def test_a_leader_sees_what_the_team_costs(self):
        self.team.user_id = self.anna
        self.assertEqual(self.figures(['channel_id'], user=self.anna)[self.channel][1], False)
        self.assertEqual(self.figures(['team_id'], user=self.anna)[self.team], (3, 31.0))
        own = [*AUTUMN, ('team_id', '=', self.team.id)]
        self.assertEqual(self.figures(['channel_id'], domain=own, user=self.anna), {self.channel: (3, 31.0)})
        mine = [*AUTUMN, ('team_id.user_id', '=', self.anna.id)]
        self.assertEqual(self.figures(['channel_id'], domain=mine, user=self.anna), {self.channel: (3, 31.0)})
        either = [*AUTUMN, '|', ('team_id', '=', self.team.id), ('channel_id', '=', self.vk.id)]
        self.assertEqual(self.figures(domain=either, user=self.anna)[None][1], False)
        self.assertEqual(self.figures(['team_id'], user=self.jonas)[self.team][1], False)

    def test_another_company_knows_nothing(self):
        self.cost(1000, company_id=self.beta.id, currency_id=self.own.id)
        self.assertEqual(self.figures(), {None: (4, 401.0)})
        self.head.write({'company_ids': [Command.set(self.beta.ids)], 'company_id': self.beta.id})
        self.env['res.currency.rate'].search([]).unlink()
        self.assertEqual(self.figures(), {None: (0, 1000.0)})

    def test_a_card_by_itself_has_no_cost(self):
        self.assertEqual(self.first.read(['cost', 'roi'])[0], {'id': self.first.id, 'cost': False, 'roi': False})


@tagged('post_install', '-at_install')
class TestReportCostFigures(ReportCase):

    def test_january_on_facebook(self):
        """750 kroner at 7.5, and 200: of 150 interests (A, B, C, D, M), two deals (L1, L5) that brought 1500."""
        for amount, currency in ((750, self.krone), (200, self.acme.currency_id)):
            self.env['social.interest.cost'].create({
                'channel_id': self.channel.id, 'date_from': '2026-01-01', 'date_to': '2026-01-31', 'amount': amount,
                'currency_id': currency.id, 'company_id': self.acme.id})
        self.env.flush_all()
        cards = self.env['social.interest'].with_user(self.head).with_context(allowed_company_ids=self.acme.ids)
        names = ['cost:sum', 'cost_per_interest:avg', 'cost_per_lead:avg', 'roi:avg']
        rows = cards._read_group(
            [('day', '>=', '2026-01-01'), ('day', '<=', '2026-01-31')], ['channel_id'], names)
        self.assertEqual({row[0]: row[1:] for row in rows}[self.channel], (300.0, 2.0, 150.0, 4.0))
        # the rest of the year cost nothing more, the total is the same
        self.assertEqual(cards._read_group([], [], ['cost:sum']), [(300.0,)])
        # as the pivot asks, and as its file has it
        [total, channels] = cards.formatted_read_grouping_sets(
            [('day', '<=', '2026-01-31')], [[], ['channel_id']], ['__count', 'cost:sum', 'cost:sum_currency'])
        self.assertEqual((total[0]['cost:sum'], total[0]['cost:sum_currency']), (300, 300))
        self.assertEqual(sum(group['cost:sum'] for group in channels), 300)
