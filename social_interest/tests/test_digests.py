# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Digests of forums: what names a watch word is a card, and nothing else leaves a trace."""

import dataclasses
from datetime import date

from odoo.tests import tagged

from ..parsers.types import Total
from .test_keyword import KeywordCase

FORUM = 'https://forum.teahouse.example/t'


@tagged('post_install', '-at_install')
class TestDigests(KeywordCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.acme = cls.word("Acme")

    def digest(self, name='discourse/digest'):
        return self.sample(f'{name}.eml')

    def test_only_what_names_a_watch_word_is_a_card(self):
        mail = self.take_in(self.digest())
        cards = mail.interest_ids.sorted('id')
        self.assertEqual((mail.state, mail.parser, mail.interest_count), ('done', 'discourse', 3))
        self.assertEqual(
            cards.mapped(lambda card: (card.title, card.source_url, card.author_id.name)), [
                ("Which kettle for green tea?", f'{FORUM}/which-kettle-for-green-tea/4711', "leaf_reader"),
                ("Pots and pans", f'{FORUM}/pots-and-pans/4650/12', "tomreed"),
                ("Is Acme gone?", f'{FORUM}/is-acme-gone/4730', False)])
        self.assertEqual(set(cards.mapped('action_id.code')), {'mention'})
        self.assertEqual(cards.source_id.mapped(lambda source: (source.channel_id.code, source.name)), [
            ('discourse', "Tea House Forum")])
        self.assertEqual(cards.keyword_ids, self.acme)

    def test_words_of_any_kind_and_spelling_count(self):
        self.acme.active = False
        self.word("чайник*", kind='other')
        cards = self.take_in(self.digest('discourse/digest_ru')).interest_ids.sorted('id')
        self.assertEqual(cards.mapped('title'), ["Какой чайник для улуна?", "Ремонт чайников"])

    def test_of_what_names_none_neither_place_nor_person_is_made(self):
        self.take_in(self.digest('stack_exchange/digest'))
        found = self.env['social.interest.source'].search([('key', 'like', 'stackexchange.com')])
        self.assertEqual(found.mapped('key'), ['coffee.stackexchange.com'])
        self.take_in(self.digest('mailman/digest'))
        authors = self.env['social.interest.author'].search([('name', 'in', ["Lena Leaf", "Tom Reed"])])
        self.assertEqual(authors.mapped('name'), ["Lena Leaf"])

    def test_without_words_nothing_is_looked_for_until_there_are_some(self):
        self.Keyword.search([]).active = False
        mail = self.take_in(self.digest())
        self.assertEqual(
            (mail.state, mail.reason, mail.interest_count),
            ('ignored', "A digest: without watch words nothing is looked for in it.", 0))
        self.acme.active = True
        mail.action_process_again()
        mail._process()
        self.assertEqual((mail.state, mail.interest_count), ('done', 3))

    def test_words_of_another_company_are_none(self):
        self.acme.company_id = self.env['res.company'].create({'name': "Tea House"})
        mail = self.take_in(self.digest())
        self.assertEqual((mail.state, mail.reason, mail.parser), ('ignored', "No watch word in it.", 'discourse'))

    def test_what_it_counts_is_kept_whatever_it_names(self):
        mail = self.take_in(self.digest())
        outcome = self.env['social.interest.parser']._parse(self.digest(), mail._parse_contexts()[mail])
        total = Total('discourse', 'comment', 34, date(2026, 11, 9), date(2026, 11, 15))
        counted = dataclasses.replace(outcome, totals=(total,))
        self.assertEqual((mail._with_watched(counted).name, mail._with_watched(counted).totals), ('parsed', (total,)))
        self.Keyword.search([]).active = False
        self.assertEqual((mail._with_watched(counted).name, mail._with_watched(counted).totals), ('ignored', (total,)))

    def test_what_two_digests_list_is_one_card(self):
        self.take_in(self.digest())
        again = self.take_in(self.digest().replace(b'discourse-digest@', b'discourse-digest-2@').replace(
            b'&nbsp;14', b'&nbsp;19'))
        self.assertEqual((again.state, again.interest_count), ('done', 0))
        self.assertEqual(self.env['social.interest'].search_count([('title', '=', "Pots and pans")]), 1)

    def test_a_forged_digest_shows_nothing_and_opens_nothing(self):
        raw = self.digest().replace(b'dkim=pass', b'dkim=fail').replace(b'dmarc=pass', b'dmarc=fail')
        cards = self.take_in(raw).interest_ids
        self.assertEqual(
            {(card.verdict, card.text, card.title, card.source_url, card.link_url) for card in cards},
            {('failed', False, False, False, False)})

    def test_the_digest_of_an_own_forum_is_left_to_its_notifications(self):
        mail = self.take_in(self.digest('phpbb/ignored_own_digest'))
        self.assertEqual((mail.state, mail.reason), ('ignored', "Digest of the company's own site"))

    def test_whoever_wrote_to_a_list_without_pages_is_answered_by_mail(self):
        self.word("pot")
        cards = self.take_in(self.digest('mailman/digest')).interest_ids.sorted('id')
        self.assertEqual(cards.mapped(lambda card: (card.answer_kind, card.email)), [
            ('page', 'lena@leaf.example'), ('mail', 'tom.reed@reeds.example')])
