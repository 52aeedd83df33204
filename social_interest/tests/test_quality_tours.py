# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Quality and acknowledgement in a real browser."""

from odoo.tests import tagged

from .common import PIXEL, TourCase


@tagged('post_install', '-at_install')
class TestQualityTours(TourCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.social_interest_check_percent = 100

    def test_salesperson_sees_proof_and_score(self):
        card = self.card()
        card.with_user(self.anna).add_proof('answer.png', PIXEL)
        card.with_user(self.head).set_quality(4, "Friendly and quick")
        self.tour('quality_salesperson', 'si_anna')
        self.assertEqual(card.quality_score, 4)

    def test_manager_scores_what_is_to_check(self):
        card = self.card()
        card.with_user(self.anna).add_proof('answer.png', PIXEL)
        self.card(text="Nobody answered")
        self.tour('quality_manager', 'si_head')
        self.assertEqual((card.quality_score, card.quality_comment, card.to_check), (5, "Well done", False))

    def test_manager_switches_the_receipt_on(self):
        source = self.env['social.interest.source'].create({
            'name': "Sales letters", 'channel_id': self.env.ref('social_interest.channel_mail').id})
        self.tour('acknowledge_manager', 'si_head')
        self.assertTrue(source.acknowledge and source.acknowledge_ends)

    def test_salesperson_sees_the_receipt(self):
        self.letter_card(acknowledge_state='sent')
        self.tour('acknowledge_salesperson', 'si_anna')
