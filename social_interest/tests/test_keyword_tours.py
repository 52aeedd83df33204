# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Watch words, and what the market asks for, in a real browser, wide and as on a phone."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class KeywordTourCase(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env['social.interest.keyword'].search([]).active = False
        now = fields.Datetime.now()
        cls.card(date=now - timedelta(days=1), text="The Zinkwerk tub came broken, I want a refund.")
        cls.card('request', date=now - timedelta(days=2), text="Send me a <b>Zinkwerk</b> tub")
        cls.card(date=now - timedelta(days=3), text="Do you have it in oak?")

    def watched(self):
        """Watch a word, and find it in two of the three cards."""
        word = self.env['social.interest.keyword'].create({'name': "Zinkwerk"})
        self.env['social.interest'].search([])._find_keywords()
        self.assertEqual(self.env['social.interest'].search_count([('keyword_ids', '=', word.id)]), 2)


@tagged('post_install', '-at_install')
class TestKeywordTours(KeywordTourCase):

    def test_manager_adds_a_word_and_reads_what_is_asked_for(self):
        self.tour('market_manager', 'si_head')
        word = self.env['social.interest.keyword'].search([('name', '=', "Zinkwerk")])
        self.assertEqual((word.kind, word.spellings, word.company_id), ('brand', "Sinkwerk", self.env.company))

    def test_salesperson_sees_words_marked(self):
        self.watched()
        self.tour('keyword_salesperson', 'si_anna')
        self.assertFalse(self.env['social.interest'].search([]).user_id, "looking takes nothing")


@tagged('post_install', '-at_install')
class TestKeywordPhone(KeywordTourCase):
    browser_size = '375x667'
    touch_enabled = True

    def test_manager_reads_what_is_asked_for(self):
        self.watched()
        self.tour('market_phone', 'si_head', url='/odoo/interest-market')
