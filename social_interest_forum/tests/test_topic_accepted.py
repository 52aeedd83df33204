# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""An accepted answer closes the card of its topic; by a customer it counts as helped by customers."""

from odoo.tests import tagged

from .common import ForumCase


@tagged('post_install', '-at_install')
class TestTopicAccepted(ForumCase):

    def standing(self, card):
        self.env.flush_all()
        self.env.invalidate_all()
        return card.state, card.status, card.helped_by_customers

    def counted(self, topic):
        """Return how many cards of a topic a pivot counts as helped, and those behind the figure."""
        cards = self.env['social.interest'].with_user(self.head)
        domain = [('thread_key', '=', f'forum.post,{topic.id}')]
        [[count]] = cards._read_group(domain, [], ['helped_count:sum'])
        return count, cards.search([*domain, ('counted_in', '=', 'helped_count')]).ids

    def test_an_accepted_answer_of_ours_closes_the_answered_card(self):
        topic = self.topic()
        answer = self.post(self.anna, "With soap.", topic)
        card = self.card_of(topic)
        answer.with_user(self.nora).is_correct = True
        self.assertEqual(self.standing(card), ('processed', 'answered', False))
        self.assertEqual((card.answered_user_id, card.accepted_post_id), (self.anna, answer))
        answer.with_user(self.nora).is_correct = False
        self.assertEqual(self.standing(card), ('answered', 'answered', False))
        self.assertEqual((card.answer_text, card.accepted_post_id.id), ("With soap.", False))

    def test_an_accepted_answer_of_a_customer_closes_the_card_as_helped(self):
        topic = self.topic()
        answer = self.post(self.otto, "With soap.", topic)
        card = self.card_of(topic)
        answer.with_user(self.nora).is_correct = True
        self.assertEqual(self.standing(card), ('processed', 'closed', True))
        self.assertFalse(card.answered_date or card.waiting_since)
        self.assertIn("Otto Lind", card.message_ids[0].body)
        self.assertEqual(self.counted(topic), (1, card.ids))
        self.assertIn("Helped by customers", [sign['text'] for sign in card.signs])
        answer.with_user(self.nora).is_correct = False
        self.assertEqual(self.standing(card), ('new', 'new', False))
        self.assertTrue(card.waiting_since)
        self.assertEqual(self.counted(topic), (0, []))

    def test_who_finds_the_answer_himself_is_helped_by_nobody(self):
        topic = self.topic()
        answer = self.post(self.nora, "I found it: with soap.", topic)
        card = self.card_of(topic)
        answer.with_user(self.nora).is_correct = True
        self.assertEqual(self.standing(card), ('processed', 'closed', False))
        self.assertEqual((card.accepted_post_id, self.counted(topic)), (answer, (0, [])))
        self.assertIn("Nora Vik", card.message_ids[0].body)
        self.assertNotIn("Helped", card.message_ids[0].body)
        answer.with_user(self.nora).is_correct = False
        self.assertEqual(self.standing(card), ('new', 'new', False))

    def test_another_answer_is_accepted_instead(self):
        topic = self.topic()
        theirs, ours = self.post(self.otto, "With soap.", topic), self.post(self.anna, "Never with soap.", topic)
        card = self.card_of(topic)
        for answer, helped in ((theirs, True), (ours, False)):
            # as the website does it
            (topic.child_ids - answer).with_user(self.nora).write({'is_correct': False})
            answer.with_user(self.nora).is_correct = True
            self.assertEqual(self.standing(card), ('processed', 'answered', helped))
            self.assertEqual(card.accepted_post_id, answer)

    def test_an_accepted_answer_that_is_deleted_is_none(self):
        topic = self.topic()
        answer = self.post(self.otto, "With soap.", topic)
        answer.with_user(self.nora).is_correct = True
        answer.unlink()
        self.assertEqual(self.standing(self.card_of(topic)), ('new', 'new', False))

    def test_what_a_person_did_since_stays(self):
        topic = self.topic()
        answer = self.post(self.otto, "With soap.", topic)
        answer.with_user(self.nora).is_correct = True
        card = self.card_of(topic)
        card.with_user(self.anna).action_reopen()
        self.assertEqual(self.standing(card), ('new', 'new', False))
        card.with_user(self.anna).action_take()
        answer.with_user(self.nora).is_correct = False
        self.assertEqual(self.standing(card), ('taken', 'taken', False))

    def test_what_was_closed_before_is_counted_and_stays_closed(self):
        topic = self.topic()
        answer = self.post(self.otto, "With soap.", topic)
        card = self.card_of(topic)
        card.with_user(self.anna).action_ignore()
        answer.with_user(self.nora).is_correct = True
        self.assertEqual(self.standing(card), ('ignored', 'closed', True))
        answer.with_user(self.nora).is_correct = False
        self.assertEqual(self.standing(card), ('ignored', 'closed', False))

    def test_promise_33_who_was_helped_is_not_told_of_whom_nothing_is_kept(self):
        topic = self.topic()
        self.post(self.otto, "With soap.", topic).with_user(self.nora).is_correct = True
        card = self.card_of(topic)
        card._erase()
        self.env.invalidate_all()
        self.assertEqual((card.accepted_post_id.id, card.helped_by_customers), (False, True))

    def test_helped_is_found_grouped_and_counted_without_a_look_at_each_card(self):
        topic = self.topic()
        self.post(self.otto, "With soap.", topic).with_user(self.nora).is_correct = True
        cards = self.env['social.interest'].with_user(self.head)
        groups = cards._read_group(
            [('source_id', '=', self.card_of(topic).source_id.id)], ['helped_by_customers'], ['helped_count:sum'])
        self.assertEqual(groups, [(True, 1)])
