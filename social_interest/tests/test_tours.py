# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The feed in a real browser, as a salesperson."""

from unittest.mock import patch

from odoo.tests import tagged

from .common import TourCase


@tagged('post_install', '-at_install')
class TestTours(TourCase):

    def test_letter_is_taken_and_answered(self):
        card = self.letter_card()
        self.tour('letter')
        self.assertEqual((card.state, card.answered_user_id), ('answered', self.anna))
        answer = card.message_ids.filtered(lambda message: message.message_type == 'comment')
        self.assertIn("Yes, twelve of them.", answer.body)

    def test_comment_is_proven_by_a_pasted_screenshot(self):
        card = self.card()
        self.tour('comment')
        self.assertEqual((card.state, card.processed, card.user_id), ('processed', True, self.anna))
        self.assertEqual(card.proof_ids.mimetype, 'image/png')

    def test_comment_is_proven_by_a_dropped_file(self):
        card = self.card(user_id=self.anna.id, state='taken')
        self.tour('drop')
        self.assertTrue(card.processed)

    def test_comment_is_proven_by_a_chosen_file(self):
        card = self.card(user_id=self.anna.id, state='taken')
        self.tour('choose')
        self.assertTrue(card.processed)

    def test_comment_is_proven_by_a_link(self):
        card = self.card(user_id=self.anna.id, state='taken')
        self.tour('proof_link')
        self.assertEqual((card.processed, card.proof_url), (True, 'https://shots.example/1.png'))

    def test_two_salespeople_one_card(self):
        card = self.card()
        Interest = self.registry['social.interest']
        lock_free = Interest._lock_free

        def jonas_first(cards):
            if cards.env.user == self.anna:
                cards.with_user(self.jonas).take()
            return lock_free(cards)
        with patch.object(Interest, '_lock_free', jonas_first):
            self.tour('race')
        self.assertEqual((card.user_id, card.state), (self.jonas, 'taken'))

    def test_forged_notification_is_only_ignored(self):
        card = self.card(verdict='failed', text=False, author_id=False, source_url=False)
        self.tour('forged')
        self.assertEqual(card.state, 'ignored')

    def test_card_becomes_an_opportunity(self):
        card = self.card()
        self.tour('to_lead')
        self.assertEqual(card.lead_id.user_id, self.anna)

    def test_nothing_to_do_is_shown_with_examples(self):
        self.tour('empty')

    def test_report_by_channel_and_week(self):
        self.card()
        self.card('like')
        self.tour('report')
