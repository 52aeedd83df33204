# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The drawn sample as a menu of the head, scored by keys; how many scores an average is made of."""

from odoo.tests import tagged

from .common import PIXEL, InterestCase, TourCase


@tagged('post_install', '-at_install')
class TestToCheck(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.social_interest_check_percent = 100

    def proven(self):
        card = self.card()
        card.with_user(self.anna).add_proof('answer.png', PIXEL)
        return card

    def test_menu_holds_what_was_drawn_until_it_is_scored(self):
        drawn, scored = self.proven(), self.proven()
        scored.with_user(self.head).set_quality(3)
        action = self.env['ir.actions.act_window'].with_user(self.head)._for_xml_id(
            'social_interest.action_interest_to_check')
        found = self.env['social.interest'].with_user(self.head).search([('to_check', '=', True)])
        self.assertEqual(action['domain'], "[('to_check', '=', True)]")
        self.assertIn(drawn, found)
        self.assertNotIn(scored, found)

    def test_menu_is_the_heads(self):
        menu = self.env.ref('social_interest.menu_to_check')
        for user, seen in ((self.head, True), (self.anna, False)):
            visible = self.env['ir.ui.menu'].with_user(user)._visible_menu_ids()
            self.assertEqual(menu.id in visible, seen)

    def test_number_of_scores_stands_beside_the_average(self):
        cards = self.env['social.interest'].union(*(self.proven() for _number in range(4)))
        for card, score in zip(cards, (5, 2, 2)):
            card.with_user(self.head).set_quality(score)
        cards[0].with_user(self.head).set_quality(4)
        [(average, count)] = cards._read_group(
            [('id', 'in', cards.ids)], [], ['quality_score:avg', 'quality_count:sum'])
        self.assertEqual((round(average, 2), count), (2.67, 3))
        cards[0].with_user(self.anna).action_reopen()
        self.assertEqual(cards._read_group([('id', 'in', cards.ids)], [], ['quality_count:sum']), [(2,)])

    def test_number_of_scores_in_list_and_pivot(self):
        head = self.env['social.interest'].with_user(self.head)
        self.assertIn('quality_count', head.get_view(view_type='list')['arch'])
        pivot = self.env.ref('social_interest.view_interest_quality_pivot')
        self.assertIn('quality_count', head.get_view(pivot.id, 'pivot')['arch'])


@tagged('post_install', '-at_install')
class TestToCheckTours(TourCase):

    def setUp(self):
        super().setUp()
        self.env.company.social_interest_check_percent = 100

    def test_head_scores_by_keys(self):
        cards = self.env['social.interest']
        for number, text in enumerate(("Is it oak?", "Is it pine?")):
            card = self.card(text=text, author_id=self.author.copy({'key': f'k{number}'}).id)
            card.with_user(self.anna).add_proof('answer.png', PIXEL)
            cards |= card
        self.tour('to_check', 'si_head')
        self.assertEqual(sorted(cards.mapped('quality_score')), [2, 4])
        self.assertFalse(any(cards.mapped('to_check')))
