# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The dashboard of the interests that one can count by hand."""

from odoo.tests import tagged

from .report_fixture import ReportCase

DAYS = {'period': 'own', 'first': '2025-12-01', 'last': '2026-02-28'}


@tagged('post_install', '-at_install')
class TestDashboardFixture(ReportCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        dashboard = cls.env['social.interest.dashboard'].with_user(cls.head).with_context(
            allowed_company_ids=[cls.acme.id, cls.beta.id])
        cls.told = dashboard.read_figures({**DAYS, 'company_id': cls.acme.id})
        cls.both = dashboard.read_figures(DAYS)
        cls.sections = cls.told['sections']

    def figures(self, section, name):
        """Return {label of a row: a figure of it}."""
        return {row['label']: row['figures'][name]['value'] for row in self.sections[section]['rows']}

    def test_in_total(self):
        tiles = {name: figure['value'] for name, figure in self.sections['tiles']['figures'].items()}
        # the five forged ones are no interests, here as in the pivot
        self.assertEqual(tiles['__count'], 275)
        self.assertAlmostEqual(tiles['unanswered_rate'], 15 / 195)
        self.assertAlmostEqual(tiles['first_working_hours'], (60 * 2 + 30 * 10 + 50 * 2 + 10) / 160)
        self.assertAlmostEqual(tiles['within_target_rate'], (60 + 50 + 10 + 10) / (160 + 15))
        self.assertAlmostEqual(tiles['proof_rate'], 70 / 160)
        self.assertAlmostEqual(tiles['quality_mean'], (8 * 5 + 4 * 4 + 3 * 3) / 15)
        self.assertEqual(self.sections['tiles']['figures']['quality_mean']['n'], 15)
        self.assertEqual((tiles['deal_count'], tiles['won_count'], tiles['revenue']), (5, 3, 3500))
        # two companies: what is not narrowed has both
        self.assertEqual(self.both['sections']['tiles']['figures']['__count']['value'], 295)
        self.assertEqual(len(self.both['choices']['company_id']), 2)

    def test_as_pivot_and_digest_have_it(self):
        """One number of interests and one cost for the same days, wherever they stand."""
        self.env['social.interest.cost'].create({
            'channel_id': self.channel.id, 'date_from': '2026-01-01', 'date_to': '2026-01-31', 'amount': 310,
            'company_id': self.acme.id})
        self.env.flush_all()
        cards = self.env['social.interest'].with_user(self.head).with_context(allowed_company_ids=self.acme.ids)
        [pivot] = cards._read_group(
            [('day', '>=', DAYS['first']), ('day', '<=', DAYS['last'])], [], ['interest_count:sum', 'cost:sum'])
        sections = self.env['social.interest.dashboard'].with_user(self.head).with_context(
            allowed_company_ids=self.acme.ids).read_figures(DAYS)['sections']
        tiles = {name: figure['value'] for name, figure in sections['tiles']['figures'].items()}
        self.assertEqual((tiles['__count'], tiles['cost']), pivot)
        self.assertEqual(pivot, (275, 310))
        self.assertEqual(cards.search_count(sections['tiles']['figures']['__count']['domain']), 275)
        self.assertEqual(sum(point['figures']['__count']['value'] for point in sections['trend']['points']), 275)

    def test_by_channel(self):
        facebook = self.channel.name
        counts = self.figures('channels', '__count')
        self.assertEqual(sorted(counts.values()), [10, 20, 20, 50, 175])
        self.assertEqual(counts[facebook], 175)
        self.assertAlmostEqual(self.figures('channels', 'first_hours')[facebook], (60 * 2 + 30 * 42) / 90)
        self.assertEqual(self.figures('funnel', 'deal_count')[facebook], 2)
        self.assertEqual(self.sections['funnel']['total']['deal_count']['value'], 5)

    def test_first_touch_and_last(self):
        """The form has three deals by the last touch; one of them began with a comment."""
        form = self.env.ref('social_interest.channel_form').name
        chat = self.env.ref('social_interest.channel_chat').name
        first, last = (self.figures('touch', f'{model}_deals') for model in ('first', 'last'))
        self.assertEqual(first, {self.channel.name: 3, form: 2, chat: 0})
        self.assertEqual(last, {self.channel.name: 1, form: 3, chat: 1})

    def test_what_deals_brought_is_in_one_currency(self):
        """Beta's 7500 kroner are 1000 of Acme's money, as the measures of the cards have it."""
        cards = self.env['social.interest'].with_user(self.head).with_context(
            allowed_company_ids=[self.acme.id, self.beta.id])
        rows = self.both['sections']['touch']['rows']
        for name, measure in (('first_revenue', 'credit_first_revenue'), ('last_revenue', 'credit_last_revenue')):
            self.assertEqual(sum(row['figures'][name]['value'] for row in rows), 1000 + 2000 + 500 + 1000)
            by_channel = dict(cards._read_group([], ['channel_id'], [f'{measure}:sum']))
            for row in rows:
                channel = self.env['social.interest.channel'].browse(row['id'])
                self.assertEqual(row['figures'][name]['value'], by_channel[channel])

    def test_response_people_hours_stars_and_what_waits(self):
        response = {row['name']: row['value'] for row in self.sections['response']['rows']}
        self.assertEqual(response, {'0': 0, '1': 60 + 10 + 10, '4': 0, '8': 0, '24': 30 + 50})
        self.assertEqual(self.figures('people', '__count'), {"Anna Berg": 120, "Jonas Falk": 65})
        # Monday at ten, by the clock of Copenhagen
        self.assertEqual(self.sections['hours']['cells'][0][10]['value'], 60)
        # Sunday, half past midnight
        self.assertEqual(self.sections['hours']['cells'][6][0]['value'], 10)
        self.assertEqual(self.figures('reputation', 'stars_mean'), {"Acme review": 3.5})
        self.assertEqual(self.sections['waiting']['total']['value'], 15 + 5)
        self.assertEqual(self.figures('products', '__count'), {"Chair of the fixture": 60})
