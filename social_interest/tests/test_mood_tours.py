# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Moods in a real browser."""

from odoo.tests import tagged

from .common import TourCase


@tagged('post_install', '-at_install')
class TestMoodTours(TourCase):

    def test_salesperson_corrects_a_mood(self):
        card = self.card(text="The drawer arrived broken and I want a refund.")
        self.card(text="Do you have it in oak?")
        self.tour('mood_salesperson', 'si_anna')
        self.assertEqual((card.mood, card.mood_set, card.mood_user_id), ('happy', 'happy', self.anna))

    def test_manager_adds_a_word(self):
        self.tour('mood_manager', 'si_head')
        word = self.env['social.interest.mood.word'].search([('word', '=', "snorkel*")])
        self.assertEqual((word.weight, word.company_id), (-3, self.env.company))
