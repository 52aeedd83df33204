# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The conversation beside the feed in a real browser, as salesperson and as manager, on a desk and on a phone."""

from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import TourCase


class TalkTourCase(TourCase):
    tour_prefix = 'social_interest_talk_'

    def earlier(self):
        """An answered question of the same person, a week ago."""
        then = fields.Datetime.now() - timedelta(days=7)
        return self.card(
            text="Er den på lager?", date=then, state='processed', user_id=self.anna.id,
            answered_date=then + timedelta(minutes=9), answered_user_id=self.anna.id,
            answer_text="Det er på lager.", source_url=False)


@tagged('post_install', '-at_install')
class TestTalkTours(TalkTourCase):

    def test_salesperson_answers_beside_the_feed(self):
        self.earlier()
        card = self.card()
        self.letter_card()
        self.tour('beside')
        self.assertEqual((card.state, card.user_id, card.answer_text), ('processed', self.anna, "Ja, også i eg."))
        self.assertEqual((card.unproven_reason, card.unproven_note), ('no_screenshot', "They hide comments"))
        self.assertTrue(card.message_ids.filtered(lambda message: "Ask Ole." in message.body))
        called = self.env['social.interest'].search([('text', '=', "Wants six chairs")])
        self.assertEqual((called.state, called.user_id), ('answered', self.anna))
        self.assertEqual(called.answer_text, "Reached. In oak.")

    def test_letter_is_sent_and_closes(self):
        card = self.letter_card()
        self.tour('letter')
        self.assertEqual((card.state, card.answered_user_id, card.has_proof), ('processed', self.anna, True))
        self.assertIn("It is in stock.", card.answer_text)
        self.assertFalse(self.env['social.interest.draft'].search([('interest_id', '=', card.id)]))

    def test_manager_links_and_hands_over(self):
        self.env['product.template'].create({'name': "Oak desk"})
        card = self.card()
        self.tour('manager', login='si_head')
        self.assertEqual((card.product_id.name, card.user_id), ("Oak desk", self.jonas))
        self.assertEqual(card.handover_note, "Marit Lind: He waits since Monday")

    def test_shared_address_opens_the_card(self):
        self.card()
        card = self.card(text="Closed long ago", state='ignored', date='2026-01-01 10:00:00')
        for number in range(85):
            self.card(text=f"Newer {number}", state='ignored')
        self.tour('shared', url=f'/odoo/interests?interest={card.id}')

    def test_photo_on_the_contact_opens_the_talk(self):
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        self.card()
        self.tour('contact', url=f'/odoo/res.partner/{self.author.partner_id.id}')

    def test_photo_on_the_deal_opens_the_talk(self):
        card = self.card(user_id=self.anna.id)
        card.lead_id = self.env['crm.lead'].create({'name': "Chairs", 'type': 'opportunity', 'user_id': self.anna.id})
        self.tour('contact', url=f'/odoo/crm.lead/{card.lead_id.id}')


@tagged('post_install', '-at_install')
class TestTalkPhoneTours(TalkTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def phone(self, login):
        card = self.letter_card()
        self.tour('phone', login, url='/odoo/interests')
        self.assertEqual((card.state, card.answered_user_id.login), ('processed', login))

    def test_answer_is_in_reach_as_salesperson(self):
        self.phone('si_anna')

    def test_answer_is_in_reach_as_manager(self):
        self.phone('si_head')
