# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import AccessError, UserError
from odoo.tests import tagged

from .common import PIXEL, InterestCase

POST = {'thread_key': 'post-7', 'source_url': 'https://www.facebook.com/acme/posts/7'}


@tagged('post_install', '-at_install')
class TestTogether(InterestCase):
    """Several cards of one post or dialogue are answered by one reply, with one proof, each for itself."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.cards = cls.env['social.interest'].union(*(
            cls.card(text=f"And in oak? {number}", date=f'2026-11-2{number} 09:00:00', **POST) for number in range(3)))

    def as_anna(self, cards):
        return cards.with_user(self.anna)

    def test_all_are_taken_and_the_page_of_the_last_one_opens(self):
        answer = self.as_anna(self.cards).answer_together()
        self.assertEqual(set(answer['ids']), set(self.cards.ids))
        self.assertEqual(answer['url'], self.cards[2].link_url)
        self.assertFalse(answer['message'] or answer['action'])
        self.assertEqual(self.cards.user_id, self.anna)
        self.assertTrue(all(card.opened_date for card in self.cards))

    def test_what_a_colleague_has_is_left_to_him_and_said(self):
        self.cards[1].with_user(self.jonas).take()
        answer = self.as_anna(self.cards).answer_together()
        self.assertEqual(set(answer['ids']), set((self.cards[0] + self.cards[2]).ids))
        self.assertIn(self.jonas.name, answer['message'])
        self.assertEqual(self.cards[1].user_id, self.jonas)

    def test_one_screenshot_proves_each(self):
        self.as_anna(self.cards).answer_together()
        self.as_anna(self.cards).prove_together('answer.png', PIXEL)
        for card in self.cards:
            with self.subTest(card.text):
                self.assertTrue(card.has_proof and card.processed and card.answered_date)
                self.assertEqual(card.proof_record_ids.mapped('kind'), ['screenshot'])
                self.assertEqual(card.proof_ids.res_id, card.id, "seen by whoever sees this card")
        self.assertEqual(len(set(self.cards.proof_ids.mapped('store_fname'))), 1, "stored once")

    def test_one_link_proves_each(self):
        self.as_anna(self.cards).answer_together()
        self.as_anna(self.cards).prove_together_by_url('https://shots.example/7.png')
        self.assertEqual(self.cards.proof_record_ids.mapped('url'), ['https://shots.example/7.png'] * 3)
        self.assertTrue(all(card.processed for card in self.cards))

    def test_no_one_proof_for_what_has_no_post(self):
        loose = self.card(text="No post", user_id=self.anna.id) | self.card(text="Nor here", user_id=self.anna.id)
        with self.assertRaisesRegex(UserError, "one post"), self.cr.savepoint():
            self.as_anna(loose).prove_together('answer.png', PIXEL)
        self.as_anna(loose[0]).prove_together('answer.png', PIXEL)
        self.assertEqual(loose.mapped('has_proof'), [True, False])

    def test_only_cards_of_one_post(self):
        other = self.card(text="Another post", thread_key='post-8')
        loose = self.card(text="No post")
        for cards in (self.cards + other, self.cards[0] + loose, self.cards[0]):
            with self.subTest(cards), self.assertRaises(UserError):
                self.as_anna(cards).answer_together()
        with self.assertRaises(UserError):
            self.as_anna(self.cards + other).prove_together('answer.png', PIXEL)
        self.assertFalse((self.cards + other + loose).user_id)

    def letters(self, *emails):
        first = self.letter_card(thread_key='talk', date='2026-11-20 09:00:00')
        return first.union(*(self.card(
            'letter', text=f"Letter {number}", source_id=first.source_id.id, author_id=first.author_id.id,
            answer_kind='mail', source_url=False, email=email, thread_key='talk', date=f'2026-11-2{number} 09:00:00')
            for number, email in enumerate(emails, start=1)))

    def test_one_letter_answers_the_letters_of_a_person(self):
        letters = self.letters('petra@sommer.example', 'petra@sommer.example')
        answer = self.as_anna(letters).answer_together()
        context = answer['action']['context']
        self.assertEqual(context['default_res_ids'], letters[2].ids, "the last one")
        composer = self.env['mail.compose.message'].with_user(self.anna).with_context(**context).create({
            'body': "We do, in three weeks."})
        composer.action_send_mail()
        for card in letters:
            with self.subTest(card.text):
                self.assertTrue(card.answered_date)
                self.assertEqual(card.proof_record_ids.mapped('kind'), ['letter'])
        self.assertEqual(len(letters.proof_record_ids.message_id), 1, "one letter")

    def test_a_letter_that_a_colleague_has_by_now_stays_his(self):
        letters = self.letters('petra@sommer.example', 'petra@sommer.example')
        context = self.as_anna(letters).answer_together()['action']['context']
        composer = self.env['mail.compose.message'].with_user(self.anna).with_context(**context).create({
            'body': "We do, in three weeks."})
        composer.flush_recordset()
        letters[0].user_id = self.jonas
        self.env.flush_all()
        self.env.invalidate_all()
        composer.action_send_mail()
        self.assertEqual(letters.mapped('state'), ['taken', 'answered', 'answered'])
        self.assertEqual(letters[0].user_id, self.jonas)

    def test_cards_of_no_post_are_proven_one_by_one(self):
        loose, other = self.card(text="No post"), self.card(text="No post either")
        with self.assertRaises(UserError):
            self.as_anna(loose + other).prove_together('answer.png', PIXEL)
        self.as_anna(loose).prove_together('answer.png', PIXEL)
        self.assertEqual((loose.has_proof, other.has_proof), (True, False))

    def test_letters_of_several_people_are_answered_one_by_one(self):
        letters = self.letters('lars@holm.example')
        with self.assertRaises(UserError):
            self.as_anna(letters).answer_together()

    def test_who_may_not_see_the_cards_answers_none(self):
        with self.assertRaises(AccessError):
            self.cards.with_user(self.env.ref('base.public_user')).answer_together()
