# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Processed without proof: the reason is asked once, and kept for the head."""

from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestReason(InterestCase):

    def press(self, cards, user=None):
        """Press the button on a screen; return what it answers."""
        return cards.with_user(user or self.anna).with_context(interest_screen=True).action_process()

    def test_the_button_asks_where_an_answer_is_missing(self):
        card = self.card()
        question = self.press(card)
        self.assertEqual((question['res_model'], card.state), ('social.interest.close', 'new'))
        wizard = self.env['social.interest.close'].with_user(self.anna).with_context(**question['context']).create(
            {'unproven_note': "  the page is\nclosed "})
        self.assertEqual(wizard.action_close()['tag'], 'social_interest_done')
        self.assertEqual(
            (card.status, card.processed, card.unproven_reason, card.unproven_note, card.answered_user_id),
            ('answered', True, 'no_screenshot', "the page is closed", self.anna))

    def test_it_does_not_ask_where_the_answer_is_known(self):
        called = self.card(answer_kind='call', phone='+4512345678')
        called.with_user(self.anna).call_done("He orders ten")
        for card in (self.card('like'), called):
            with self.subTest(card.answer_kind):
                self.assertEqual(self.press(card)['tag'], 'social_interest_done')
                self.assertFalse(card.unproven_reason)

    def test_what_needs_no_answer_is_closed_without_one(self):
        card = self.card()
        card.with_user(self.anna).process_without_proof('needless')
        self.assertEqual(
            (card.status, card.processed, card.answered_date, card.first_answered_date),
            ('closed', True, False, False))

    def test_a_bulk_is_asked_once_and_the_reason_is_of_those_without_proof(self):
        waiting, other, like = self.card(), self.card(), self.card('like')
        theirs = self.card(user_id=self.jonas.id)
        cards = waiting | other | like | theirs
        question = self.press(cards)
        wizard = self.env['social.interest.close'].with_user(self.anna).with_context(**question['context']).create(
            {'unproven_reason': 'elsewhere'})
        self.assertIn("2 of 3 cards", wizard.hint)
        self.assertIn("Jonas Falk", wizard.lost)
        done = wizard.action_close()['params']
        self.assertEqual(set(done['ids']), set((waiting | other | like).ids))
        self.assertEqual(cards.mapped('unproven_reason'), ['elsewhere', 'elsewhere', False, False])
        self.assertEqual(cards.mapped('state'), ['processed', 'processed', 'processed', 'taken'])

    def test_a_proof_that_comes_later_ends_the_excuse_and_so_does_reopening(self):
        proven, reopened = self.card(), self.card()
        (proven | reopened).with_user(self.anna).process_without_proof('no_screenshot', "later")
        proven.with_user(self.anna).add_proof('a.png', PIXEL)
        reopened.with_user(self.anna).action_reopen()
        self.assertEqual((proven | reopened).mapped('unproven_reason'), [False, False])
        self.assertEqual((proven | reopened).mapped('unproven_note'), [False, False])

    def test_no_other_reasons(self):
        with self.assertRaises(UserError):
            self.card().with_user(self.anna).process_without_proof('because')
