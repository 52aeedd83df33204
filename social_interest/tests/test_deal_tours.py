# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From a card to a deal in a real browser: its three ways, several into one, and the talk on the deal's form."""

from odoo.tests import tagged

from .common import TourCase


class DealTourCase(TourCase):
    tour_prefix = 'social_interest_deal_'
    tour_url = '/odoo/interests'

    def open_deal(self, **values):
        return self.env['crm.lead'].create({
            'name': "Six chairs", 'type': 'opportunity', 'user_id': self.anna.id, 'email_from': 'petra@sommer.example',
            **values})

    def three_ways(self, login):
        deal = self.open_deal()
        joined = self.letter_card(text="In oak please")
        new, none = (
            self.card(text=text, author_id=self.env['social.interest.author'].create({
                'name': name, 'channel_id': self.channel.id, 'key': name, 'email': f'{name}@holm.example'}).id)
            for name, text in (("Mia", "A desk as well?"), ("Ole", "Thanks for the sample")))
        self.tour('ways', login)
        self.assertEqual((joined.lead_id, joined.user_id.login), (deal, login))
        self.assertIn("In oak please", deal.description)
        self.assertTrue(new.lead_id)
        self.assertNotEqual(new.lead_id, deal)
        self.assertEqual((none.no_deal, none.lead_id.id), (True, False))

    def dialog(self, login):
        card = self.letter_card()
        deal = self.open_deal()
        self.tour('dialog', login)
        self.assertNotEqual(card.lead_id, deal)
        self.assertEqual(card.lead_id.partner_id.email, 'petra@sommer.example')


@tagged('post_install', '-at_install')
class TestDealTours(DealTourCase):

    def test_three_ways_as_salesperson(self):
        self.three_ways('si_anna')

    def test_three_ways_as_manager(self):
        self.three_ways('si_head')

    def test_dialog_with_a_contact_as_salesperson(self):
        self.dialog('si_anna')

    def test_several_into_one(self):
        cards = self.card(text="In oak?") | self.card(text="In ash?")
        self.tour('several')
        self.assertEqual(len(cards.lead_id), 1)
        self.assertEqual(cards.mapped('lead_id.user_id'), self.anna)

    def test_talk_on_the_deals_form(self):
        card = self.card(user_id=self.anna.id)
        card.lead_id = self.open_deal(expected_revenue=1200)
        card.lead_id.action_set_won()
        self.tour('form', url=f'/odoo/crm.lead/{card.lead_id.id}')

    def test_talk_on_the_contacts_form(self):
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        self.card(user_id=self.anna.id)
        self.tour('contact', url=f'/odoo/res.partner/{self.author.partner_id.id}')

    def test_report_says_how_much_is_known(self):
        self.author.partner_id = self.env['res.partner'].create({'name': "Lars Holm"})
        self.card(date='2026-05-01 10:00:00')
        self.open_deal(partner_id=self.author.partner_id.id)
        self.env['social.interest.credit.task']._work_off()
        self.tour('credit', 'si_head', url='/odoo/interest-first-touch')


@tagged('post_install', '-at_install')
class TestDealPhoneTours(DealTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def phone(self, login):
        card = self.letter_card()
        deal = self.open_deal()
        self.tour('phone', login)
        self.assertEqual(card.lead_id, deal)

    def test_in_reach_as_salesperson(self):
        self.phone('si_anna')

    def test_in_reach_as_manager(self):
        self.phone('si_head')
