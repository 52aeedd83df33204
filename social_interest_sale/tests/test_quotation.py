# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""From a card to a quotation: what stands on it, who makes one, and what becomes of the card."""

from odoo import Command
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, new_test_user, tagged

from odoo.addons.social_interest.tests.common import SALESMAN

from .common import OrdersCase


@tagged('post_install', '-at_install')
class TestQuotation(OrdersCase):

    def quote(self, card, user=None):
        """Press the button and save the form that it opens."""
        action = card.with_user(user or self.anna).action_quotation()
        self.assertEqual((action['res_model'], action['views'][0][1]), ('sale.order', 'form'))
        return self.saved(action, user)

    def saved(self, action, user=None):
        with Form(self.env['sale.order'].with_user(user or self.anna).with_context(**action['context'])) as form:
            pass
        return form.record.sudo()

    def test_all_that_the_card_knows_stands_on_it(self):
        tag = self.env['crm.tag'].create({'name': "Office"})
        card = self.card(product_id=self.desk.id, tag_ids=tag.ids)
        order = self.quote(card)
        self.assertEqual((order.partner_id, order.interest_id, order.user_id), (self.partner, card, self.anna))
        self.assertEqual((order.team_id, order.company_id), (card.team_id, card.company_id))
        self.assertEqual((order.medium_id, order.tag_ids), (card.medium_id, tag))
        self.assertEqual(order.order_line.product_id, self.desk.product_variant_id)
        self.assertEqual((order.order_line.product_uom_qty, order.amount_untaxed), (1, 100))
        self.assertEqual(order.origin, self.source.display_name)
        self.assertEqual((card.user_id, card.state), (self.anna, 'taken'), "who offers has taken it")

    def test_nothing_is_there_until_it_is_saved(self):
        before = self.env['sale.order'].search_count([])
        self.card(user_id=self.anna.id).with_user(self.anna).action_quotation()
        self.assertEqual(self.env['sale.order'].search_count([]), before)

    def test_it_belongs_to_the_deal_of_the_card(self):
        card = self.card(user_id=self.anna.id, product_id=self.desk.id)
        campaign = self.env['utm.campaign'].create({'name': "Spring"})
        card.lead_id = self.env['crm.lead'].create({
            'name': "Desks for Holm", 'type': 'opportunity', 'partner_id': self.firm.id, 'user_id': self.anna.id,
            'campaign_id': campaign.id})
        order = self.quote(card)
        self.assertEqual((order.opportunity_id, order.partner_id), (card.lead_id, self.firm))
        self.assertEqual((order.campaign_id, order.origin), (campaign, "Desks for Holm"))
        self.assertEqual(order.order_line.product_id, self.desk.product_variant_id)

    def test_a_deal_that_one_may_not_see_is_not_named(self):
        card = self.card(user_id=self.anna.id)
        card.lead_id = self.env['crm.lead'].create({
            'name': "Secret", 'type': 'opportunity', 'partner_id': self.firm.id, 'user_id': self.jonas.id})
        action = card.with_user(self.anna).action_quotation()
        self.assertNotIn('default_opportunity_id', action['context'])
        self.assertNotIn("Secret", str(action))

    def test_a_person_without_a_contact_becomes_one(self):
        self.author.write({'partner_id': False, 'email': 'lars@holm.example'})
        card = self.card()
        order = self.quote(card)
        self.assertEqual(order.partner_id, card.partner_id)
        self.assertEqual(order.partner_id.email, 'lars@holm.example')

    def test_variants_are_chosen_by_a_person(self):
        attribute = self.env['product.attribute'].create({
            'name': "Wood", 'value_ids': [Command.create({'name': "Oak"}), Command.create({'name': "Ash"})]})
        self.desk.attribute_line_ids = [Command.create({
            'attribute_id': attribute.id, 'value_ids': [Command.set(attribute.value_ids.ids)]})]
        action = self.card(product_id=self.desk.id).with_user(self.anna).action_quotation()
        self.assertEqual(action['tag'], 'display_notification')
        self.assertIn("Oak desk", action['params']['message'])
        self.assertFalse(self.saved(action['params']['next']).order_line)

    def test_what_is_not_sold_is_left_out(self):
        self.desk.sale_ok = False
        self.assertFalse(self.quote(self.card(product_id=self.desk.id)).order_line)

    def test_no_quotation_for_a_forgery_nor_for_a_colleagues_card(self):
        forged = self.card(verdict='failed')
        with self.assertRaisesRegex(UserError, "forged"):
            forged.with_user(self.anna).action_quotation()
        with self.assertRaisesRegex(UserError, "Jonas Falk"):
            self.card(user_id=self.jonas.id).with_user(self.leader()).action_quotation()

    def leader(self):
        """Somebody who sees the cards of the team, and does not work on a colleague's."""
        leader = new_test_user(self.env, 'si_leader', SALESMAN, name="Ida Storm")
        self.team.user_id = leader
        return leader

    def test_nobody_ties_an_order_to_a_card_that_he_may_not_see(self):
        card = self.card(user_id=self.jonas.id)
        order = self.order()
        with self.assertRaisesRegex(UserError, "may see"):
            order.with_user(self.anna).interest_id = card
        with self.assertRaises(UserError):
            order.interest_id = self.foreign_card()

    def foreign_card(self):
        company = self.env['res.company'].create({'name': "Acme Norge"})
        source = self.env['social.interest.source'].create({
            'name': "Norge", 'channel_id': self.channel.id, 'company_id': company.id})
        return self.env['social.interest'].create({'source_id': source.id, 'text': "Hei"})

    # ------------------------------------------------------------------
    # From the order to the talk
    # ------------------------------------------------------------------

    def test_the_order_leads_to_its_card_or_the_last_of_the_customer(self):
        card, last = self.card(date=self.start), self.card()
        order = self.order(interest_id=card.id).with_user(self.anna)
        self.assertEqual((order.interest_talk_card(), order.interest_count), (card.id, 2))
        order.sudo().interest_id = False
        self.assertEqual(order.interest_talk_card(), last.id)
        (card | last).user_id = self.jonas
        self.env.invalidate_all()
        self.assertEqual((order.interest_talk_card(), order.interest_count), (False, 0))

    def test_only_who_sees_the_order_is_led_to_the_talk(self):
        self.card()
        order = self.order(user=self.jonas)
        with self.assertRaises(AccessError):
            order.with_user(self.anna).interest_talk_card()

    def test_erased_card_leaves_the_order(self):
        card = self.card()
        order = self.order(interest_id=card.id)
        card.unlink()
        self.assertTrue(order.exists())
        self.assertFalse(order.interest_id)
