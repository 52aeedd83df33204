# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A letter goes out once, however often, and by however many at one moment, it is sent."""

from odoo.tests import tagged

from ..tools.transactions import again
from .processes import run_together
from .races import RaceCase
from .test_letter_send import COMMENT

PRESSES = 4


@tagged('post_install', '-at_install')
class TestLetterRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        self.card_id = self.letter_card().id

    def send(self, user_id, text):
        """Send a letter, as the server runs a request: again, where it met another's work."""
        with self.environment(user_id) as env:
            card = env['social.interest'].browse(self.card_id)
            known = card.get_draft()['known_answers']
            return again(env, lambda: card.send_letter(text, known_answers=known))[1]

    def post(self, user_id, text):
        with self.environment(user_id) as env:
            card = env['social.interest'].browse(self.card_id)
            return again(env, lambda: card.message_post(body=text, **COMMENT).id)[1]

    def sent(self):
        with self.environment() as env:
            card = env['social.interest'].browse(self.card_id)
            letters = card.message_ids.filtered(lambda message: message.message_type == 'comment')
            mails = env['mail.mail'].search([('mail_message_id', 'in', letters.ids)])
            return letters.ids, len(mails), card.user_id.id, card.state, len(card.proof_record_ids)

    def test_pressed_several_times_at_one_moment(self):
        outcomes = run_together(self.send, [[self.anna.id, "Yes, twelve."]] * PRESSES)
        letters, mails, owner, state, proofs = self.sent()
        self.assertEqual((len(letters), mails, owner, state, proofs), (1, 1, self.anna.id, 'processed', 1))
        self.assertEqual([outcome.get('message_id') for outcome in outcomes], letters * PRESSES)

    def test_posted_several_times_at_one_moment(self):
        outcomes = run_together(self.post, [[self.anna.id, "Yes, twelve."]] * PRESSES)
        letters, mails, _owner, state, proofs = self.sent()
        self.assertEqual((len(letters), mails, state, proofs, outcomes), (1, 1, 'answered', 1, letters * PRESSES))

    def test_two_people_at_one_moment(self):
        outcomes = run_together(self.send, [[self.anna.id, "Yes, twelve."], [self.jonas.id, "No, none."]])
        letters, mails, owner, _state, proofs = self.sent()
        self.assertEqual((len(letters), mails, proofs), (1, 1, 1))
        self.assertEqual(sorted(outcome['sent'] for outcome in outcomes), [False, True])
        winner = "Anna Berg" if owner == self.anna.id else "Jonas Falk"
        self.assertIn(winner, next(outcome['lost'] for outcome in outcomes if not outcome['sent']))
