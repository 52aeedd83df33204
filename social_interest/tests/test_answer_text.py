# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestAnswerText(InterestCase):
    """The words of an answer are kept, whichever way it went out."""

    def reply(self, body="Yes, in oak too. {first_name|Hello}!"):
        return self.env['social.interest.reply'].create({'name': "Oak", 'body': body})

    def test_of_the_prepared_reply_that_was_used(self):
        card = self.card()
        card.with_user(self.anna).use_reply(self.reply().id)
        self.assertEqual(card.answer_text, "Yes, in oak too. Lars!")

    def test_of_the_prepared_reply_as_it_was_changed(self):
        card = self.card()
        card.with_user(self.anna).use_reply(self.reply().id, text="Only in beech, Lars.")
        self.assertEqual(card.answer_text, "Only in beech, Lars.")

    def test_typed_beside_the_proof(self):
        shot, link = self.card(), self.card()
        shot.with_user(self.anna).add_proof('a.png', PIXEL, answer_text=" Yes, from May. ")
        link.with_user(self.anna).add_proof_url('https://shots.example/1.png', answer_text="No, sorry.")
        self.assertEqual((shot.answer_text, link.answer_text), ("Yes, from May.", "No, sorry."))

    def test_a_proof_without_words_leaves_those_that_are_known(self):
        card = self.card()
        card.with_user(self.anna).use_reply(self.reply("Yes.").id)
        card.with_user(self.anna).add_proof('a.png', PIXEL)
        self.assertEqual((card.state, card.answer_text), ('processed', "Yes."))

    def test_nobody_writes_it_by_hand(self):
        card = self.card(user_id=self.anna.id)
        with self.assertRaises(UserError):
            card.with_user(self.anna).answer_text = "I never said that."
