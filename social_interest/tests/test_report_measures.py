# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Each measure of the three hundred interests, counted by hand: see the table in ``report_fixture``."""

from odoo import Command
from odoo.exceptions import AccessError
from odoo.tests import tagged

from ..models.report.cost_measure import COST_MEASURES
from .report_fixture import ReportCase

#: of Acme's 280
ALL = {
    '__count': 280,
    # but J
    'interest_count': 275,
    # p 20, q 15, m 20, g 5, of f the 40 who are not p, of c the 5 who are not
    'people_count': 105,
    # A 60, B 30, C 15, E 50, F 20, ten of H, K 10
    'needing_count': 195,
    # all but C
    'answered_count': 180,
    # nor F, which a copy told of
    'answered_by_people_count': 160,
    # ten of H, M, G
    'closed_count': 40,
    'unanswered_rate': 15 / 195,
    # A 60 x 2, B 30 x 42, E 50 x 42, H 10 x 1, K 10 x 1
    'first_hours': 3500 / 160,
    # A 60 x 2, B 30 x 10, E 50 x 2, H 10 x 1, K nothing
    'first_working_hours': 530 / 160,
    # A, E, H and K of those and of C
    'within_target_rate': 130 / 175,
    'proof_rate': 70 / 160,
    # eight 5, four 4, three 3
    'quality_mean': 65 / 15,
    'quality_count': 15,
    'stars_mean': 3.5,
    'stars_count': 20,
    # by the stars of H; of the other texts nobody knows
    'happy_count': 10,
    'unhappy_count': 10,
    'unhappy_rate': 0.5,
    # E; of the other texts nobody knows what they ask for
    'wish_count': 50,
    'question_count': 0,
    # A of p1 to p10, who liked something later; B of the same; E of f1 to f5, who wrote in the chat
    'replied_count': 65,
    'reopened_count': 5,
    'deal_count': 5,
    'won_count': 3,
    'revenue': 3500.0,
    'credit_first': 5.0,
    'credit_last': 5.0,
    'credit_even': 5.0,
    'credit_first_revenue': 3500.0,
    'credit_last_revenue': 3500.0,
    'credit_even_revenue': 3500.0,
    'reply_rate': 65 / 180,
    # eight cards of the five deals, of all but the five forged
    'deal_rate': 8 / 275,
    'won_rate': 3 / 5,
}


class MeasureCase(ReportCase):

    def figures(self, groupby=(), names=tuple(ALL), domain=(), user=None, companies=None):
        """Return {value of the group, or a tuple of them: {name: figure}}, as this user sees them."""
        cards = self.env['social.interest'].with_user(user or self.head).with_context(
            allowed_company_ids=(companies or self.acme).ids)
        asked = [name if name == '__count' else f'{name}:sum' for name in names]
        rows = cards._read_group(list(domain), list(groupby), asked)
        return {
            (row[0] if len(groupby) == 1 else row[:len(groupby)]): dict(zip(names, row[len(groupby):], strict=True))
            for row in rows}

    def assertFigures(self, told, expected):
        for name, figure in expected.items():
            self.assertAlmostEqual(told[name], figure, 5, name)

    def assertGroups(self, groups, name, expected):
        """Of each group the figure; what has none is 0 or empty."""
        self.assertEqual({key: round(group[name] or 0, 5) for key, group in groups.items()},
                         {key: round(figure, 5) for key, figure in expected.items()}, name)


@tagged('post_install', '-at_install')
class TestReportMeasures(MeasureCase):

    def test_all_of_one_company(self):
        self.assertEqual(sum(len(cards) for cards in self.blocks.values()), 300)
        self.assertFigures(self.figures()[()], ALL)

    def test_every_measure_is_counted_here(self):
        # costs are counted in test_report_cost_measure; what another addon adds, in its own tests
        cards = self.env['social.interest']
        measures = {
            name for name in cards._measures() if 'social_interest' in cards._fields[name]._modules
        } - COST_MEASURES.keys()
        self.assertGreater(len(measures), 20)
        self.assertEqual(measures - ALL.keys(), set())

    def test_two_companies_and_two_currencies(self):
        both = self.figures(companies=self.acme | self.beta)[()]
        self.assertFigures(both, {
            '__count': 300, 'people_count': 110, 'needing_count': 215, 'answered_count': 200,
            'first_hours': (3500 + 20 * 11.5) / 180, 'first_working_hours': (530 + 20 * 0.5) / 180,
            'within_target_rate': 150 / 195, 'deal_count': 6, 'won_count': 4,
            # of the day when it was won, not of today
            'revenue': 4500.0, 'credit_first_revenue': 4500.0, 'credit_even': 6.0})
        of_beta = self.figures(companies=self.beta)[()]
        self.assertFigures(of_beta, {'__count': 20, 'people_count': 5, 'revenue': 7500.0, 'deal_count': 1})
        self.assertGroups(
            self.figures(['company_id'], companies=self.acme | self.beta), 'revenue',
            {self.acme: 3500, self.beta: 1000})

    def test_the_day_is_the_companys(self):
        months = self.figures(['day:month'])
        self.assertEqual(
            [(day.month, group['__count']) for day, group in months.items()], [(12, 25), (1, 215), (2, 40)])
        self.assertEqual({*map(str, self.blocks['K'].mapped('day'))}, {'2026-02-01'})
        self.assertEqual({*map(str, self.blocks['Z'].mapped('day'))}, {'2026-01-05'})
        self.assertEqual({*self.blocks['Z'].mapped('hour')}, {'22'})
        self.assertGroups(
            self.figures(['weekday']), '__count', {'1': 110, '2': 105, '5': 15, '6': 40, '7': 10})
        self.assertGroups(
            self.figures(['hour']), '__count',
            {'00': 10, '08': 25, '09': 20, '10': 60 + 15 + 20 + 5, '12': 40, '15': 5, '16': 80})
        for weekday, count in (('1', 110), ('7', 10), ('3', 0)):
            found = self.figures(domain=[('weekday', '=', weekday)])
            self.assertEqual(found[()]['__count'], count, weekday)

    def test_a_total_is_no_mean_of_means(self):
        months = {day.month: group for day, group in self.figures(['day:month']).items()}
        self.assertGroups(months, 'needing_count', {12: 0, 1: 165, 2: 30})
        self.assertGroups(months, 'unanswered_rate', {12: 0, 1: 15 / 165, 2: 0})
        self.assertGroups(months, 'first_hours', {12: 0, 1: 3490 / 150, 2: 1})
        # reputation over time, and how many it is made of
        self.assertGroups(months, 'stars_mean', {12: 0, 1: 5, 2: 2})
        self.assertGroups(months, 'stars_count', {12: 0, 1: 10, 2: 10})
        people = self.figures(['user_id'])
        self.assertGroups(people, 'needing_count', {self.anna: 120, self.jonas: 60, self.env['res.users']: 15})
        self.assertGroups(people, 'quality_mean', {self.anna: 56 / 12, self.jonas: 3, self.env['res.users']: 0})
        self.assertGroups(people, 'first_hours', {
            self.anna: 2230 / 120, self.jonas: 1270 / 40, self.env['res.users']: 0})

    def test_channels(self):
        facebook, form, mail, review, chat = (
            self.sources[code].channel_id for code in ('facebook', 'form', 'mail', 'review', 'chat'))
        found = self.figures(['channel_id'])
        for name, expected in {
            '__count': (180, 50, 20, 20, 10),
            'needing_count': (105, 50, 20, 10, 10),
            'unanswered_rate': (15 / 105, 0, 0, 0, 0),
            'people_count': (40, 50, 20, 0, 10),
            'first_hours': (1380 / 90, 42, 0, 1, 1),
            'within_target_rate': (60 / 105, 1, 0, 1, 1),
            'replied_count': (60, 5, 0, 0, 0),
            # of L5 both Facebook and the chat have an interest: it is one deal in each
            'deal_count': (2, 3, 0, 0, 1),
            'won_count': (2, 1, 0, 0, 1),
            'revenue': (1500, 2000, 0, 0, 500),
            'deal_rate': (4 / 175, 3 / 50, 0, 0, 1 / 10),
            'won_rate': (1, 1 / 3, 0, 0, 1),
        }.items():
            self.assertGroups(found, name, dict(zip((facebook, form, mail, review, chat), expected, strict=True)))
        groups = self.figures(['channel_group'])
        self.assertGroups(groups, '__count', {'network': 180, 'form': 50, 'mail': 20, 'review': 20, 'chat': 10})

    def test_what_the_last_form_alone_would_have_said(self):
        facebook, form, chat = (self.sources[code].channel_id for code in ('facebook', 'form', 'chat'))
        found = self.figures(['channel_id'])
        found = {channel: found[channel] for channel in (facebook, form, chat)}
        # L1, L2 and L5 began on Facebook, L3 and L4 with a form
        self.assertGroups(found, 'credit_first', {facebook: 3, form: 2, chat: 0})
        self.assertGroups(found, 'credit_first_revenue', {facebook: 3500, form: 0, chat: 0})
        self.assertGroups(found, 'credit_last', {facebook: 1, form: 3, chat: 1})
        self.assertGroups(found, 'credit_last_revenue', {facebook: 1000, form: 2000, chat: 500})
        # p1 had ten words before his form; of p12 there are three, and one of c6
        self.assertAlmostEqual(found[facebook]['credit_even'], 1 + 10 / 11 + 3 / 4, 4)
        self.assertAlmostEqual(found[form]['credit_even'], 1 / 11 + 2, 4)
        self.assertAlmostEqual(found[facebook]['credit_even_revenue'], 1000 + 1818.18 + 375, 2)
        self.assertAlmostEqual(found[form]['credit_even_revenue'], 181.82, 2)

    def test_groups_of_every_kind(self):
        counts = {
            'source_id': {self.sources['facebook']: 180, self.sources['form']: 50, self.sources['mail']: 20,
                          self.sources['review']: 20, self.sources['chat']: 10},
            'product_id': {self.chair: 60, self.chair.browse(): 220},
            'team_id': {self.team: 280},
            'lang': {'en_US': 60, False: 220},
            'verdict': {'verified': 60, 'unknown': 215, 'failed': 5},
            'relationship': {'customer': 6, 'deal': 1, 'unknown': 273},
            'first_answered_how': {'person': 160, 'channel': 20, False: 100},
        }
        for name, expected in counts.items():
            self.assertGroups(self.figures([name]), '__count', expected)
        actions = {action.code: group['__count'] for action, group in self.figures(['action_id']).items()}
        self.assertEqual(
            actions, {'comment': 140, 'like': 40, 'request': 50, 'letter': 20, 'review': 20, 'message': 10})
        for interval, number in (('day', 10), ('week', 6)):
            self.assertEqual(len(self.figures([f'day:{interval}'])), number, interval)

    def test_a_message_of_times_past_is_nobodys_work(self):
        card = self.blocks['G'][0]
        card._reopen()
        card.write({'state': 'answered', 'answered_date': '2026-03-01 10:00:00'})
        self.assertEqual(card.first_answered_how, 'import')
        self.assertFigures(self.figures()[()], {
            'needing_count': 196, 'answered_count': 181, 'answered_by_people_count': 160, 'first_hours': 3500 / 160,
            'within_target_rate': 130 / 175, 'reopened_count': 6})

    def test_the_first_answer_counts_whatever_comes_after_it(self):
        again = self.blocks['A'][-5:]
        again.write({'state': 'answered', 'answered_date': '2026-03-01 10:00:00'})
        self.assertEqual(again.mapped('first_answered_how'), ['person'] * 5)
        self.assertFigures(self.figures()[()], {'first_hours': 3500 / 160, 'reopened_count': 5})

    def test_what_is_erased_stays_in_the_figures(self):
        self.blocks['A'][:10].sudo()._erase()
        self.assertFigures(self.figures()[()], {
            name: ALL[name] for name in (
                '__count', 'needing_count', 'answered_count', 'unanswered_rate', 'first_hours', 'first_working_hours',
                'within_target_rate', 'quality_mean', 'stars_mean', 'reopened_count')})


@tagged('post_install', '-at_install')
class TestReportDoors(MeasureCase):
    """The same numbers by whatever way they are asked for, and to each person those of his own cards."""

    def asked(self, names=tuple(ALL)):
        fields = self.env['social.interest']._fields
        return [name if name == '__count' else f'{name}:{fields[name].aggregator}' for name in names]

    def as_head(self):
        return self.env['social.interest'].with_user(self.head).with_context(allowed_company_ids=self.acme.ids)

    def test_the_pivot_has_the_same_totals(self):
        total, channels, both = self.as_head()._read_grouping_sets(
            [], [[], ['channel_id'], ['channel_id', 'day:month']], self.asked())
        self.assertFigures(dict(zip(ALL, total[0], strict=True)), ALL)
        alone = self.figures(['channel_id'])
        for channel, *row in channels:
            self.assertFigures(dict(zip(ALL, row, strict=True)), alone[channel])
        self.assertEqual(len(both), 7)

    def test_rows_columns_and_both(self):
        """However the sets are read: of a card in two groups, by a figure, and of many sets, PostgreSQL adds up."""
        self.blocks['A'][:2].tag_ids = self.env['crm.tag'].create([{'name': "Old"}, {'name': "New"}])
        names = [name for name in ALL if name != 'quality_count']
        cards = self.as_head()
        for order, sets in (
            (None, [[], ['user_id'], ['channel_id'], ['user_id', 'channel_id']]),
            ('user_id,interest_count:sum desc', [[], ['user_id']]),
            (None, [[], ['tag_ids']]),
            (None, [[], ['user_id'], ['channel_id'], ['hour'], ['user_id', 'channel_id']]),
        ):
            found = cards._read_grouping_sets([], sets, self.asked(names), order)
            for groupby, rows in zip(sets, found, strict=True):
                alone = cards._read_group([], groupby, self.asked(names), order=order and ','.join(groupby))
                self.assertEqual({row[:len(groupby)] for row in rows}, {row[:len(groupby)] for row in alone})
                told = {row[:len(groupby)]: dict(zip(names, row[len(groupby):], strict=True)) for row in alone}
                for row in rows:
                    self.assertFigures(
                        dict(zip(names, row[len(groupby):], strict=True)), told[row[:len(groupby)]])

    def test_days_without_an_interest_have_a_total(self):
        found = self.as_head()._read_grouping_sets([('day', '>', '2026-03-01')], [[], ['channel_id']], self.asked())
        self.assertEqual(found[0][0][:2], (0, 0))
        self.assertEqual(found[1], [])

    def test_what_the_web_client_asks_for(self):
        [group] = self.as_head().formatted_read_group(
            [], [], [*self.asked(), 'report_currency_id:array_agg_distinct', 'revenue:sum_currency'])
        self.assertFigures({name: group[spec] for name, spec in zip(ALL, self.asked(), strict=True)}, ALL)
        self.assertEqual(group['report_currency_id:array_agg_distinct'], [self.acme.currency_id.id])
        self.assertEqual(group['revenue:sum_currency'], 3500)
        described = self.as_head().fields_get(list(self.env['social.interest']._measures()), ['aggregator', 'help'])
        for name, field in described.items():
            self.assertTrue(field['aggregator'] and field['help'], name)
        groupable = self.as_head().fields_get(['weekday', 'channel_group', 'hour', 'day'], ['groupable'])
        self.assertEqual({field['groupable'] for field in groupable.values()}, {True})

    def test_a_measure_is_no_other_function_of_its_cards(self):
        with self.assertRaises(ValueError):
            self.as_head()._read_group([], [], ['unanswered_rate:max'])

    def test_the_median_is_that_of_all_answers(self):
        cards = self.as_head()
        # ten of 1 h, ten of 1 h, sixty of 2 h; eighty of 42 h
        self.assertEqual(cards.read_first_response_median([], '', 'first_hours'), [[False, 22.0]])
        # ten of none, ten of 1 h, sixty and fifty of 2 h, thirty of 10 h
        self.assertEqual(cards.read_first_response_median(), [[False, 2.0]])
        by_user = {value[0]: hours for value, hours in cards.read_first_response_median([], 'user_id') if value}
        self.assertEqual(by_user, {self.anna.id: 2.0, self.jonas.id: 10.0})
        with self.assertRaises(ValueError):
            cards.read_first_response_median([], '', 'stars_mean')
        mine = cards.with_user(self.anna).read_first_response_median([], '', 'first_hours')
        self.assertEqual(mine, [[False, 2.0]])

    def test_a_card_says_what_it_adds(self):
        card = self.blocks['E'][0].with_user(self.head).with_context(allowed_company_ids=self.acme.ids)
        self.assertEqual(
            (card.needing_count, card.first_hours, card.first_working_hours, card.deal_count, card.revenue),
            (1, 42.0, 2.0, 1, 2000.0))
        self.assertEqual((card.within_target_rate, card.proof_rate, card.replied_count), (1.0, 1.0, 1))
        self.assertFalse(self.blocks['D'][0].first_hours)

    def test_a_salesperson_has_the_figures_of_his_own_cards(self):
        names = [name for name in ALL if not name.startswith('credit_')]
        # his own A, E and half of H; and what is nobody's
        mine = self.figures(names=names, user=self.anna)[()]
        self.assertFigures(mine, {
            '__count': 60 + 50 + 10 + 15 + 40 + 25 + 10 + 5, 'needing_count': 135, 'answered_count': 120,
            'unanswered_rate': 15 / 135, 'first_hours': 2230 / 120, 'quality_mean': 56 / 12})
        groups = self.figures(['user_id'], names=names, user=self.anna)
        self.assertNotIn(self.jonas, groups)
        with self.assertRaises(AccessError):
            self.figures(names=['credit_first'], user=self.anna)
        self.assertNotIn('credit_first', self.env['social.interest'].with_user(self.anna).fields_get())

    def test_the_worth_of_a_colleagues_deal_is_not_told(self):
        self.deals['L2'].user_id = self.jonas
        self.assertFigures(
            self.figures(names=['revenue', 'won_count'], user=self.anna)[()], {'revenue': 1500, 'won_count': 3})

    def test_another_company_has_nothing_of_it(self):
        stranger = self.bea
        stranger.group_ids = [Command.link(self.env.ref('sales_team.group_sale_manager').id)]
        self.assertFigures(self.figures(user=stranger, companies=self.beta)[()], {
            '__count': 20, 'people_count': 5, 'deal_count': 1, 'revenue': 7500})
        with self.assertRaises(AccessError):
            self.figures(user=stranger, companies=self.acme)
