# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is written below a topic: by one of us it answers, by a customer it is shown."""

from odoo.tests import tagged

from .common import ForumCase


@tagged('post_install', '-at_install')
class TestTopicAnswers(ForumCase):

    def test_an_answer_of_ours_answers_the_card_with_its_words(self):
        topic = self.topic()
        self.post(self.anna, "With soap.", topic)
        [card] = self.cards()
        self.assertEqual(
            (card.state, card.answered_user_id, card.answer_text, card.user_id, card.has_proof, card.status),
            ('answered', self.anna, "With soap.", self.anna, True, 'answered'))
        self.assertAlmostEqual(card.response_hours, 1, 1)

    def test_a_public_comment_of_ours_answers_and_a_note_does_not(self):
        topic = self.topic()
        topic.with_user(self.anna).message_post(
            body="Ask the workshop", message_type='comment', subtype_xmlid='mail.mt_note')
        self.assertEqual(self.cards().state, 'new')
        answer = self.post(self.otto, "With petrol!", topic)
        answer.with_user(self.anna).message_post(
            body="Better not: with soap.", message_type='comment', subtype_xmlid='mail.mt_comment')
        [card] = self.cards()
        self.assertEqual(
            (card.state, card.answered_user_id, card.answer_text), ('answered', self.anna, "Better not: with soap."))

    def test_an_answer_of_a_customer_leaves_the_card_waiting_and_is_shown(self):
        topic = self.topic()
        answer = self.post(self.otto, "With soap.", topic)
        answer.with_user(self.nora).message_post(
            body="Really?", message_type='comment', subtype_xmlid='mail.mt_comment')
        [card] = self.cards()
        self.assertEqual(card.state, 'new')
        [entry] = [
            entry for entry in card.with_user(self.anna).read_talk()['entries'] if entry['key'].startswith('forum-')]
        self.assertEqual(
            (entry['kind'], entry['title'], entry['text'], entry['facts'], entry['res_id']),
            ('record', "Otto Lind answered in the forum", "With soap.", [], answer.id))

    def test_what_was_answered_before_its_card_was_made_is_answered(self):
        topic = self.post(self.nora, "How do I clean it?")
        self.env.flush_all()
        self.env.cr.execute("UPDATE forum_post SET create_date = create_date - interval '5 seconds'")
        self.env.invalidate_all()
        self.post(self.anna, "With soap.", topic)
        self.assertFalse(self.cards())
        self.missed()
        [card] = self.cards()
        self.assertEqual((card.state, card.answer_text), ('answered', "With soap."))

    def test_what_was_opened_again_is_not_answered_by_old_words(self):
        topic = self.topic()
        self.post(self.anna, "With soap.", topic)
        [card] = self.cards()
        card.with_user(self.anna).action_reopen()
        topic.with_user(self.nora).content = '<p>And now?</p>'
        self.assertEqual((card.state, card.text), ('taken', "And now?"))

    def test_other_words_of_ours_are_the_words_of_the_answer(self):
        answer = self.post(self.anna, "With soap.", self.topic())
        answer.with_user(self.anna).content = '<p>With green soap.</p>'
        self.assertEqual(self.cards().answer_text, "With green soap.")

    def test_our_own_topics_answer_nothing(self):
        topic = self.post(self.anna, "News")
        self.post(self.jonas, "Fine!", topic)
        self.missed()
        self.assertFalse(self.cards())

    def test_an_answer_below_one_topic_answers_no_other(self):
        first, second = self.topic("First"), self.topic("Second")
        self.post(self.anna, "With soap.", second)
        self.assertEqual((self.card_of(first).state, self.card_of(second).state), ('new', 'answered'))
