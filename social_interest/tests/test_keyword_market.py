# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the market asks for: each number is that of the cards it opens, for whoever may see them."""

from datetime import timedelta

from odoo import Command, fields
from odoo.exceptions import AccessError
from odoo.tests import new_test_user, tagged

from .common import SALESMAN, FeedCase

SAD, GLAD, ASKS = "The Zinkwerk tub came broken, I want a refund.", "We love the Zinkwerk tub!", "Is it Tinhouse?"
QUERIES = 45


class MarketCase(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.keyword'].search([]).active = False
        cls.brand, cls.rival = cls.env['social.interest.keyword'].create([
            {'name': "Zinkwerk"}, {'name': "Tinhouse", 'kind': 'competitor'}])
        cls.product = cls.env['product.template'].create({'name': "Qqtub"})
        cls.now = fields.Datetime.now().replace(hour=10, minute=0, second=0)
        cls.form = cls.env['social.interest.source'].create({
            'name': "Call me", 'channel_id': cls.env.ref('social_interest.channel_form').id})
        for days in (1, 9):
            cls.made(days, 'comment', text=SAD, product_id=cls.product.id)
        cls.made(2, 'comment', text=GLAD)
        cls.made(3, 'question', text="Zinkwerk or Tinhouse, which one?")
        cls.made(3, 'comment', text=ASKS)
        cls.made(4, 'request', source_id=cls.form.id, text="Send me a Zinkwerk tub")
        cls.made(5, 'review', rating=1, text="Zinkwerk")
        cls.made(6, 'comment', text="Table 12")
        cls.made(5, 'review', verdict='failed')
        cls.made(100, 'comment', text="Zinkwerk")
        cls.env.flush_all()

    @classmethod
    def made(cls, days, action, **values):
        return cls.card(action, date=cls.now - timedelta(days=days), **values)

    def market(self, user=None, **options):
        return self.env['social.interest.dashboard'].with_user(user or self.head).with_context(
            tz='UTC', allowed_company_ids=self.env.company.ids).read_market(options)

    def row(self, section, record):
        [row] = [row for row in section['rows'] if row['id'] == record.id]
        return {name: figure['value'] for name, figure in row['figures'].items()}

    def opened(self, user, figure):
        return self.env['social.interest'].with_user(user).with_context(tz='UTC').search_count(figure['domain'])


@tagged('post_install', '-at_install')
class TestMarket(MarketCase):

    def test_words_products_and_channels_say_what_is_asked_for(self):
        sections = self.market()['sections']
        self.assertEqual(
            {name: value for name, value in self.row(sections['words'], self.brand).items() if name != 'unhappy_rate'},
            {'__count': 6, 'question_count': 1, 'wish_count': 1, 'unhappy_count': 3, 'happy_count': 1})
        rival = self.row(sections['words'], self.rival)
        # asked by its kind, and by its words alone
        self.assertEqual((rival['__count'], rival['question_count'], rival['unhappy_count']), (2, 2, 0))
        tub = self.row(sections['products'], self.product)
        self.assertEqual((tub['__count'], tub['unhappy_count'], tub['unhappy_rate']), (2, 2, 1))
        self.assertEqual(self.row(sections['channels'], self.form.channel_id)['wish_count'], 1)
        tiles = sections['tiles']['figures']
        self.assertEqual({name: tiles[name]['value'] for name in (
            '__count', 'question_count', 'wish_count', 'unhappy_count', 'happy_count')}, {
            '__count': 8, 'question_count': 2, 'wish_count': 1, 'unhappy_count': 3, 'happy_count': 1},
            "all but the forged one")
        self.assertEqual(tiles['__count']['before'], 1)

    def test_each_number_opens_as_many_cards(self):
        sections = self.market()['sections']
        figures = list(sections['tiles']['figures'].items())
        for name in ('words', 'products', 'channels'):
            figures += [one for row in sections[name]['rows'] for one in row['figures'].items()]
        for point in sections['trend']['points']:
            figures += point['figures'].items()
        figures += [('unknown', figure) for figure in sections['unknown'].values()]
        self.assertGreater(len(figures), 40)
        for name, figure in figures:
            if name != 'unhappy_rate':
                with self.subTest(name, domain=figure['domain']):
                    self.assertEqual(self.opened(self.head, figure), figure['value'] or 0)

    def test_weeks_add_up_to_the_period(self):
        sections = self.market(period='30')['sections']
        for name in ('question_count', 'wish_count', 'unhappy_count'):
            self.assertEqual(
                sum(point['figures'][name]['value'] for point in sections['trend']['points']),
                sections['tiles']['figures'][name]['value'], name)
        [row] = [row for row in sections['words']['rows'] if row['id'] == self.brand.id]
        self.assertEqual(sum(value for _day, value in row['weeks']), 6)

    def test_what_is_not_known_is_said(self):
        unknown = self.market()['sections']['unknown']
        self.assertEqual(unknown['nothing']['value'], 1)
        self.assertEqual(unknown['moodless']['value'], self.env['social.interest'].search_count(
            [('mood', '=', 'unknown'), ('date', '>', self.now - timedelta(days=60))]))

    def test_one_word_is_looked_at_alone(self):
        sections = self.market(keyword_id=self.rival.id)['sections']
        self.assertEqual(sections['tiles']['figures']['__count']['value'], 2)
        with self.assertRaises(AccessError):
            self.market(keyword_id=self.rival.id + 1000)
        beta = self.env['res.company'].create({'name': "Beta"})
        with self.assertRaises(AccessError):
            self.market(keyword_id=self.env['social.interest.keyword'].create(
                {'name': "Qq", 'company_id': beta.id}).id)

    def test_leaders_see_their_teams_only_and_salespeople_nothing(self):
        lead = new_test_user(self.env, 'si_lead', SALESMAN, name="Lena Lead")
        team = self.env['crm.team'].create({'name': "Care", 'user_id': lead.id})
        self.made(1, 'comment', text="Zinkwerk", source_id=self.env['social.interest.source'].create({
            'name': "Care page", 'channel_id': self.channel.id, 'key': 'care', 'team_id': team.id}).id)
        told = self.market(lead)
        self.assertEqual(told['sections']['tiles']['figures']['__count']['value'], 1)
        self.assertEqual((told['has_words'], told['may_add']), (True, False))
        with self.assertRaises(AccessError):
            self.market(lead, team_id=self.team.id)
        with self.assertRaises(AccessError):
            self.market(self.anna)

    def test_the_menu_is_there_for_whom_the_page_is(self):
        menu = self.env.ref('social_interest.menu_market')
        for user, shown in ((self.head, True), (self.anna, False)):
            self.assertEqual(menu.id not in self.env['ir.ui.menu'].with_user(user)._load_menus_blacklist(), shown)

    def test_without_words_the_page_says_so(self):
        (self.brand + self.rival).active = False
        told = self.market()
        self.assertEqual((told['has_words'], told['may_add'], told['is_looking']), (False, True, False))
        self.env.company.sudo().interest_keyword_next = 1
        self.assertTrue(self.market()['is_looking'])

    def test_another_company_is_not_counted(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        self.head.company_ids = [Command.link(beta.id)]
        source = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'key': 'beta', 'company_id': beta.id})
        shared = self.env['social.interest.keyword'].create({'name': "Table", 'company_id': False})
        self.made(1, 'comment', text="Table", source_id=source.id, author_id=False)
        self.env['social.interest'].search([('text', '=', "Table 12")])._find_keywords()
        self.assertEqual(self.row(self.market()['sections']['words'], shared)['__count'], 1)

    def test_queries_do_not_grow_with_words(self):
        self.market()
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        self.market()
        self.assertLessEqual(self.env.cr.sql_log_count - before, QUERIES)

    def test_the_pivot_groups_by_words_beside_figures(self):
        cards = self.env['social.interest'].with_user(self.head)
        rows = {word: values for word, *values in cards._read_group(
            [('keyword_ids', '!=', False)], ['keyword_ids'], ['__count', 'unhappy_rate:sum', 'wish_count:sum'])}
        self.assertEqual((rows[self.brand][0], rows[self.brand][2]), (7, 1))
        sets = cards.formatted_read_grouping_sets(
            [('keyword_ids', '!=', False)], [['keyword_ids', 'day:week'], ['keyword_ids'], []],
            ['__count', 'unhappy_count:sum'])
        self.assertEqual(sets[2][0]['__count'], 8)
        self.assertEqual({group['keyword_ids'][0]: group['__count'] for group in sets[1]}, {
            self.brand.id: 7, self.rival.id: 2})
