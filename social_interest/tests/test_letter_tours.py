# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters and calls in a real browser, as a salesperson and as a manager, on a computer and on a phone."""

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class LetterTours:
    allow_inherited_tests_method = True
    tour_prefix = 'social_interest_letter_'

    def on(self, card, name, login='si_anna'):
        self.start_tour(
            f'/odoo/social.interest/{card.id}', self.tour_prefix + name, login=login, timeout=180)
        self.env.invalidate_all()

    def test_send_message_of_the_chatter_is_a_letter(self):
        for login, user in (('si_anna', self.anna), ('si_head', self.head)):
            card = self.env['social.interest'].search([('title', '=', "Desk")])
            if card:
                card.write({'state': 'new', 'user_id': False})
                card.message_ids.unlink()
            else:
                card = self.letter_card(also_to='tom@reed.example')
            self.on(card, 'chatter', login=login)
            letter = card.message_ids.filtered(lambda message: message.message_type == 'comment')
            self.assertEqual((card.state, card.answered_user_id), ('answered', user))
            self.assertEqual((card.answer_text, letter.partner_ids.email), (
                "Yes, twelve of them.", 'petra@sommer.example'))

    def test_in_public_there_is_no_button(self):
        self.on(self.card(user_id=self.anna.id), 'page')

    def test_what_one_writes_is_kept(self):
        card = self.letter_card()
        self.on(card, 'kept')
        self.assertEqual(card.user_id, self.anna)
        self.assertFalse(self.env['social.interest.draft'].search([('interest_id', '=', card.id)]), "it was discarded")

    def test_a_letter_that_did_not_arrive_says_so(self):
        card = self.letter_card(
            user_id=self.anna.id, undelivered_date=fields.Datetime.now(),
            undelivered_reason="The mail server refused it: 550 No such user")
        self.on(card, 'undelivered')


@tagged('post_install', '-at_install')
class TestLetterTours(LetterTours, TourCase):
    """On a computer."""

    def test_a_call_that_reached_nobody(self):
        earlier = self.card(text="Do you ship to Norway?", date='2026-11-01 10:00:00', state='processed')
        earlier.answer_text = "We do."
        card = self.card(
            'request', text="Call me back, please, after 5 pm", phone='+45 12 34-56 78', answer_kind='call',
            source_url=False, user_id=self.anna.id)
        self.on(card, 'not_reached')
        self.assertEqual((card.state, card.snooze_note), ('taken', "Nobody there"))
        self.assertTrue(card.snoozed_until)


@tagged('post_install', '-at_install')
class TestLetterToursPhone(LetterTours, TourCase):
    """On a phone."""

    browser_size = '375x812'
    touch_enabled = True
