# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the dashboard reads of all cards: few times, and the same as each figure by itself."""

import re
from collections import Counter
from unittest.mock import patch

from odoo.sql_db import Cursor
from odoo.tests import tagged

from .report_fixture import ReportCase

#: by what a look at all cards narrows them
ALL_CARDS = {'active', 'company_id', 'verdict'}


@tagged('post_install', '-at_install')
class TestReportLooks(ReportCase):

    def cards(self):
        return self.env['social.interest'].with_user(self.head).with_context(allowed_company_ids=self.acme.ids)

    def test_parts_of_the_finest_groups_are_what_each_would_be(self):
        names = [
            'interest_count', 'unanswered_rate', 'first_hours', 'stars_mean', 'replied_count', 'deal_count', 'cost']
        specs = ['__count', *(f'{name}:sum' for name in names)]
        sets = [[], ['channel_id'], ['user_id'], ['response_bucket']]
        cards = self.cards()
        found = cards._read_parts([], ['channel_id', 'user_id', 'response_bucket'], sets, specs)
        for groupby, rows in zip(sets, found, strict=True):
            width = len(groupby)
            alone = {row[:width]: row[width:] for row in cards._read_group([], groupby, specs)}
            self.assertEqual({row[:width]: row[width:] for row in rows}, alone)

    def test_a_group_that_does_not_add_up_is_read_apart(self):
        cards = self.cards()
        self.blocks['A'][:2].tag_ids = self.env['crm.tag'].create([{'name': "Old"}, {'name': "New"}])
        [total, tags] = cards._read_parts([], ['tag_ids', 'user_id'], [[], ['tag_ids']], ['__count'])
        self.assertEqual(total, [(280,)])
        self.assertEqual([number for _tag, number in tags], [2, 2, 278])

    def test_persons_and_those_who_came_most(self):
        cards = self.cards()
        told = cards._read_persons([], 3)
        self.assertEqual(told.count, 105)
        counted = Counter(card.author_id.id for card in cards.search([('author_id', '!=', False)]))
        expected = sorted(counted, key=lambda author: (-counted[author], author))[:3]
        self.assertEqual(told.top.ids, expected)
        nobody = cards._read_persons([('id', '=', False)], 3)
        self.assertEqual((nobody.count, nobody.top.ids), (0, []))

    def test_persons_are_those_of_cards_that_one_may_see(self):
        [people] = self.cards().with_user(self.anna)._read_group([], [], ['people_count:sum'])[0]
        self.assertEqual(self.cards().with_user(self.anna)._read_persons([], 0).count, people)

    def test_deals_of_several_groupings_are_those_of_the_measures(self):
        specs = [f'{name}:sum' for name in ('deal_count', 'won_count', 'revenue')]
        groupings = [[], ['channel_id'], ['user_id'], ['source_id', 'channel_id']]
        for cards in (self.cards(), self.cards().with_user(self.anna)):
            told = cards._read_dealt([], groupings)
            for groupby, groups in zip(groupings, told, strict=True):
                width = len(groupby)
                expected = {
                    row[:width]: row[width:]
                    for row in cards._read_group([('lead_id', '!=', False)], groupby, specs)}
                with self.subTest(groupby=groupby, user=cards.env.user.name):
                    self.assertEqual(groups, expected)
            self.assertEqual(cards._read_dealt([('id', '=', False)], groupings), [{}, {}, {}, {}])

    def looks(self):
        """Return the statements of the dashboard over all time that look at all cards, as they are sent."""
        dashboard = self.env['social.interest.dashboard'].with_user(self.head).with_context(
            allowed_company_ids=self.acme.ids)
        dashboard.read_figures({'period': 'all'})
        looks, execute = [], Cursor.execute

        def counted(cursor, query, params=None, log_exceptions=True):
            code = getattr(query, 'code', query)
            told = code.partition('FROM "social_interest"')[2]
            conditions = re.findall(r' WHERE ((?:(?! WHERE ).)*?) GROUP BY ', told, re.DOTALL)
            result = execute(cursor, query, params, log_exceptions)
            if ALL_CARDS in [set(re.findall(r'"social_interest"\."(\w+)"', condition)) for condition in conditions]:
                looks.append(cursor._obj.query.decode())
            return result
        with patch.object(Cursor, 'execute', counted):
            dashboard.read_figures({'period': 'all'})
        return looks

    def test_all_cards_are_looked_at_three_times(self):
        """For days and hours, for channels with people and how soon, for persons."""
        looks = self.looks()
        self.assertEqual(len(looks), 3, "\n".join(looks))

    def test_an_index_has_all_that_a_look_reads(self):
        self.env.cr.execute("""
            SELECT array_agg(attribute.attname::text)
              FROM pg_index AS index
              JOIN pg_attribute AS attribute ON attribute.attrelid = index.indexrelid
             WHERE index.indrelid = 'social_interest'::regclass
             GROUP BY index.indexrelid
        """)
        # each of them is of the cards that are active
        indexes = [{'active', *columns} for columns, in self.env.cr.fetchall()]
        for look in self.looks():
            read = set(re.findall(r'"social_interest"\."(\w+)"', look))
            self.assertTrue(any(read <= columns for columns in indexes), read)
