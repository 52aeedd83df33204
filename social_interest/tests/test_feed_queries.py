# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import itertools
from datetime import timedelta
from unittest.mock import patch

from lxml import etree

from odoo import fields
from odoo.tests import tagged

from .common import FeedCase

FOUND = 'odoo.addons.social_interest.models.feed.search'
FEW, MANY = 4, 40
#: one page of the feed, and what is hardly one
PAIR, PAGE = 2, 80
#: four sections, each counted in one query; the names of the channels and which of them have cards
#: take one more each, a search one more for all: the ids of what it found
PANEL, PANEL_SEARCH = 8, 9


@tagged('post_install', '-at_install')
class TestFeedQueries(FeedCase):
    """What is asked of the database does not grow with the number of cards that are shown."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # not this second: what is answered in the second in which it came waited no time, which is written as nothing
        came = fields.Datetime.now() - timedelta(minutes=1)
        cls.cards = cls.env['social.interest'].create([{
            'date': came,
            'source_id': cls.source.id,
            'author_id': cls.env['social.interest.author'].create({
                'name': f"Person {number}", 'channel_id': cls.channel.id, 'key': f'person{number}'}).id,
            'text': f"Is the copper lantern number {number} in stock?",
            'user_id': cls.anna.id if number % 4 == 0 else False,
        } for number in range(MANY)])
        cls.feed = cls.env['social.interest'].with_user(cls.anna).with_context(bin_size=True)
        views = cls.feed.get_views([(False, 'kanban'), (False, 'search')])['views']
        cls.specification = {
            node.get('name'): {'fields': {'display_name': {}}}
            if cls.feed._fields[node.get('name')].type == 'many2one' else {}
            for node in etree.fromstring(views['kanban']['arch']).iter('field')
            if node.get('name') in cls.feed._fields
        } | {name: {} for name in ('can_answer', 'answer_url', 'proof_files', 'proof_url', 'deadline')}
        cls.panel = [
            node.get('name') for node in etree.fromstring(views['search']['arch']).xpath('//searchpanel/field')]

    def queries(self, function, *arguments):
        """Return how many queries a call takes with an empty cache, and its result."""
        self.env.flush_all()
        self.env.invalidate_all()
        function(*arguments)  # what the registry caches once
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        result = function(*arguments)
        self.env.flush_all()
        return self.env.cr.sql_log_count - before, result

    def show(self, domain, limit, offset=0):
        return self.feed.web_search_read(
            domain, self.specification, offset=offset, limit=limit, count_limit=10_001)

    def counts(self, domain):
        options = {'enable_counters': True, 'hierarchize': True, 'limit': 200, 'search_domain': domain}
        ranges = self.feed.search_panel_select_ranges([[name, options] for name in self.panel])
        return {
            name: {value['id']: value['__count'] for value in found['values']}
            for name, found in zip(self.panel, ranges, strict=True)}

    def assertSameQueries(self, domain, offset=0):
        few, shown = self.queries(self.show, domain, FEW, offset)
        self.assertEqual(len(shown['records']), FEW)
        many, shown = self.queries(self.show, domain, 8 * FEW, offset)
        self.assertEqual(len(shown['records']), 8 * FEW)
        self.assertEqual(few, many)

    def test_opening(self):
        self.assertSameQueries([])

    def test_next_page_of_a_group(self):
        self.cards.user_id = False
        self.assertSameQueries([('state', '=', 'new')], offset=FEW)

    def test_search(self):
        self.assertSameQueries([('words', 'ilike', "copper lantern")])

    def test_panel(self):
        self.cards[FEW:].active = False
        few, counts = self.queries(self.counts, [])
        self.assertEqual(counts['channel_id'], {self.channel.id: FEW})
        self.cards.active = True
        many, counts = self.queries(self.counts, [])
        self.assertEqual(counts, {
            'status': {'new': 30, 'taken': 10, 'answered': 0, 'closed': 0},
            'condition': {'late': 0, 'today': counts['condition']['today'], 'snoozed': 0},
            'channel_id': {self.channel.id: MANY},
            'who': {'unassigned': 30, 'mine': 10, 'others': 0},
        })
        self.assertEqual((few, many), (PANEL, PANEL))

    def test_panel_of_a_search(self):
        queries, counts = self.queries(self.counts, [('text', 'ilike', "copper lantern number 7")])
        self.assertEqual(counts['channel_id'], {self.channel.id: 1})
        self.assertEqual(counts['who'], {'unassigned': 1, 'mine': 0, 'others': 0})
        self.assertEqual(queries, PANEL_SEARCH)

    def test_sections_in_one_call_are_as_each_for_itself(self):
        self.cards[:2].snoozed_until = '2100-01-01'
        self.cards[2:5].active = False
        words = ('words', 'ilike', "copper lantern")
        for domain in ([], [('awake', '=', True)], [words], [words, ('awake', '=', True)],
                       [words, ('active', '=', False)], [words, ('state', '=', 'taken')], ['!', words]):
            options = {'enable_counters': True, 'search_domain': domain}
            with self.subTest(domain=domain):
                self.assertEqual(
                    self.feed.search_panel_select_ranges([[name, options] for name in self.panel]),
                    [self.feed.search_panel_select_range(name, **options) for name in self.panel])

    def test_words_beside_other_filters_are_looked_up_once(self):
        domain = [('text', 'ilike', "copper lantern"), ('awake', '=', True)]
        queries, counts = self.queries(self.counts, domain)
        self.assertEqual(counts['who'], {'unassigned': 30, 'mine': 10, 'others': 0})
        self.assertEqual(queries, PANEL_SEARCH)

    def test_few_found_cards_are_sorted_by_their_ids(self):
        domain = [('text', 'ilike', "copper lantern number 1")]
        query = self.feed._search(domain, limit=FEW, order=self.feed._order)
        self.assertNotIn('ILIKE', query.select().code)
        expected = self.cards.filtered(lambda card: "number 1" in card.text).sorted()[:FEW]
        self.assertEqual(self.feed.search(domain, limit=FEW), expected.with_env(self.feed.env))
        self.cards[10].active = False
        found = self.feed.search([*domain, ('active', '=', False)], limit=FEW)
        self.assertEqual(found.ids, self.cards[10].ids)

    def test_what_colleagues_have_is_not_found(self):
        self.cards[:12].user_id = self.jonas
        domain = [('text', 'ilike', "copper lantern")]
        shown = self.show(domain, MANY)
        self.assertEqual([row['id'] for row in shown['records']], self.cards[12:].sorted().ids)
        self.assertEqual(self.counts(domain)['channel_id'], {self.channel.id: MANY - 12})
        self.assertEqual(self.feed.search_count(domain, limit=100), MANY - 12)

    def test_many_found_cards_are_searched_in_their_order(self):
        with patch(f'{FOUND}.FEW', 3):
            domain = [('text', 'ilike', "copper lantern")]
            query = self.feed._search(domain, limit=FEW, order=self.feed._order)
            self.assertIn('ILIKE', query.select().code)
            self.assertEqual(self.feed.search(domain, limit=FEW).ids, self.feed.search(domain)[:FEW].ids)
            self.assertEqual(self.show(domain, FEW)['length'], MANY)

    def test_panel_of_a_filter_that_lists_states(self):
        queries, counts = self.queries(self.counts, [['state', 'in', ['new', 'taken']]])
        self.assertEqual(counts['who'], {'unassigned': 30, 'mine': 10, 'others': 0})
        # the index of the owners knows the states: nothing is looked up before
        self.assertEqual(queries, PANEL)

    def test_taking_a_batch(self):
        free = self.cards.filtered(lambda card: not card.user_id)
        self.once('take', free[:2])  # what the registry caches once
        few, result = self.once('take', free[2:4])
        self.assertEqual(len(result['won']), 2)
        many, result = self.once('take', free[4:24])
        self.assertEqual(len(result['won']), 20)
        self.assertEqual(few, many)

    def test_taking_a_batch_while_seconds_pass(self):
        free = self.cards.filtered(lambda card: not card.user_id)
        self.once('take', free[:2])  # what the registry caches once
        start, seconds = fields.Datetime.now(), itertools.count()
        with patch.object(fields.Datetime, 'now', lambda *_args: start + timedelta(seconds=next(seconds))):
            few, _result = self.once('take', free[2:4])
            many, result = self.once('take', free[4:24])
        self.assertEqual(len(result['won']), 20)
        self.assertEqual(len(set(free[4:24].mapped('taken_date'))), 1)
        self.assertEqual(few, many)

    def test_processing_a_batch_of_which_some_came_in_this_second(self):
        now = fields.Datetime.now()
        self.cards.date = now
        self.cards[2::4].date = self.cards[3::4].date = now - timedelta(seconds=1)
        with patch.object(fields.Datetime, 'now', lambda *_args: now):
            self.once('action_process', self.cards[:4])  # what the registry caches once
            few, _result = self.once('action_process', self.cards[4:8])
            many, _result = self.once('action_process', self.cards[8:40])
        self.assertEqual(few, many)

    def test_processing_a_batch(self):
        self.cards[1::4].user_id = self.anna
        self.cards[2::4].action_id = self.env.ref('social_interest.action_like')
        self.once('action_process', self.cards[:4])  # what the registry caches once
        # own and free ones, those that need an answer and those that do not
        few, _result = self.once('action_process', self.cards[4:8])
        many, _result = self.once('action_process', self.cards[8:40])
        self.assertEqual(set(self.cards.mapped('state')), {'processed'})
        self.assertEqual(few, many)

    def test_relationships_of_a_page(self):
        firms = self.env['res.partner'].create([
            {'name': f"Firm {number}", 'is_company': True} for number in range(PAGE)])
        people = self.env['res.partner'].create([
            {'name': f"Buyer of {firm.name}", 'parent_id': firm.id} for firm in firms])
        self.env['crm.lead'].create([
            {'name': "Lanterns", 'type': 'opportunity', 'partner_id': firm.id} for firm in firms])
        authors = self.env['social.interest.author'].create([
            {'name': person.name, 'channel_id': self.channel.id, 'partner_id': person.id} for person in people])
        cards = self.env['social.interest'].create([
            {'source_id': self.source.id, 'author_id': author.id} for author in authors])
        self.assertEqual(set(cards.mapped('relationship')), {'deal'})
        for records in (authors, cards):
            with self.subTest(model=records._name):
                few, _result = self.queries(records[:PAIR]._compute_relationship)
                many, _result = self.queries(records._compute_relationship)
                self.assertEqual(few, many)

    def test_earlier_talks_of_a_page(self):
        values = [{'source_id': self.source.id, 'author_id': card.author_id.id, 'text': "And in zinc?"}
                  for card in self.cards for _again in range(2)]
        cards = self.env['social.interest'].create(values).with_user(self.anna)
        self.assertEqual(len(cards), PAGE)
        few, _result = self.queries(cards[:PAIR].mapped, 'previous_text')
        many, texts = self.queries(cards.mapped, 'previous_text')
        self.assertTrue(all(texts))
        self.assertEqual(few, many)

    def once(self, name, cards):
        cards = cards.with_user(self.anna)
        self.env.flush_all()
        self.env.invalidate_all()
        before = self.env.cr.sql_log_count
        result = getattr(cards, name)()
        self.env.flush_all()
        return self.env.cr.sql_log_count - before, result

    # ------------------------------------------------------------------

    def test_words_are_found_in_all_places(self):
        product = self.env['product.template'].create({'name': "Zinc bucket"})
        found = {
            'text': self.card(text="Zinc bucket, please"),
            'title': self.card(title="Our zinc bucket"),
            'author': self.card(author_id=self.author.copy({'name': "Zinc Bucketson", 'key': 'zinc'}).id),
            'product': self.card(product_id=product.id),
        }
        self.assertEqual(
            self.feed.search([('words', 'ilike', "zinc bucket")]), self.feed.union(*found.values()).sorted(),
            "text, title, author and product")
        self.assertFalse(self.feed.search([('words', 'ilike', "zinc kettle")]))

    def test_panel_counts_archived_cards_where_these_are_searched(self):
        self.cards[:3].active = False
        counts = self.counts([('active', '=', False), ('text', 'ilike', "copper lantern")])
        self.assertEqual(counts['channel_id'], {self.channel.id: 3})

    def test_count_up_to_a_limit(self):
        self.assertEqual(self.feed.search_count([], limit=10_001), MANY)
        self.assertEqual(self.feed.search_count([], limit=7), 7)
        self.cards[:12].user_id = self.jonas
        self.assertEqual(self.feed.search_count([], limit=10_001), MANY - 12)
        self.assertEqual(self.feed.with_user(self.head).search_count([], limit=10_001), MANY)
        self.assertEqual(
            self.env['social.interest'].with_user(self.head).search_panel_select_range(
                'who', enable_counters=True)['values'][2]['__count'], 19)

    def allow(self, domain):
        """A further rule of salespeople: whatever one of their rules allows they may."""
        self.env['ir.rule'].create({
            'name': "Further", 'model_id': self.env.ref('social_interest.model_social_interest').id,
            'groups': [(4, self.env.ref('sales_team.group_sale_salesman').id)], 'domain_force': domain})

    def test_what_another_rule_allows_is_counted(self):
        self.cards[:3].write({'user_id': self.jonas.id, 'priority': '3'})
        for domain in (
                "[('priority', '=', '3')]", "[('company_id', 'in', company_ids), ('priority', '=', '3')]",
                "['|', ('user_id', '=', user.id), ('company_id', 'in', company_ids)]",
                "[('company_id', 'in', company_ids)]", "['!', ('user_id', '=', user.id)]",
                f"[('user_id', 'in', [user.id, {self.jonas.id}])]", "[(1, '=', 1)]"):
            with self.subTest(domain):
                self.allow(domain)
                self.assertEqual(self.counts([])['who'], {'unassigned': 28, 'mine': 9, 'others': 3})
                self.assertEqual(self.counts([])['channel_id'], {self.channel.id: MANY})
                self.assertEqual(self.show([], FEW)['length'], MANY)
                self.env['ir.rule'].search([('name', '=', "Further")]).unlink()

    def test_rules_that_show_nobody_elses_cards_are_known(self):
        self.assertTrue(self.feed._sees_no_others())
        for domain in (
                "[('user_id', '=', user.id), ('priority', '=', '3')]", "[(0, '=', 1)]",
                "['|', ('user_id', '=', False), '&', ('user_id', '=', user.id), ('state', '=', 'new')]"):
            with self.subTest(domain):
                self.allow(domain)
                self.assertTrue(self.feed._sees_no_others())
        self.assertFalse(self.feed.with_user(self.head)._sees_no_others())
        self.assertFalse(self.feed.sudo()._sees_no_others())

    def test_only_the_feed_looks_up_what_it_counts(self):
        domain = [('text', 'ilike', "copper lantern")]
        looked_up = []
        few_ids = type(self.feed)._few_ids

        def looking(model, searched):
            looked_up.append(searched)
            return few_ids(model, searched)
        with patch.object(type(self.feed), '_few_ids', looking):
            for model in (self.feed, self.env['social.interest'], self.feed.with_context(interests_found={})):
                queries, found = self.queries(lambda model=model: model.search_count(domain, limit=1))
                self.assertEqual((queries, found), (1, 1))
            self.assertFalse(looked_up)
            self.assertEqual(self.show(domain, FEW)['length'], MANY)
        self.assertTrue(looked_up)

    def test_leading_a_team_opens_its_cards_at_once(self):
        self.cards[:12].user_id = self.jonas
        theirs = self.cards[0].with_user(self.anna)
        self.assertFalse(theirs.has_access('read'))
        self.team.user_id = self.anna
        self.assertTrue(theirs.has_access('read'))
        self.assertIn(self.cards[0], self.feed.search([]))
        self.team.user_id = False
        self.assertFalse(theirs.has_access('read'))
