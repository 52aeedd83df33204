# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Interests get their part of orders, with an opportunity between or without."""

from datetime import timedelta

from odoo import Command
from odoo.tests import tagged

from odoo.addons.social_interest.models.deal.credit import WHOLE
from odoo.addons.social_interest_sale import post_init_hook, uninstall_hook

from .common import OrdersCase


@tagged('post_install', '-at_install')
class TestOrderCredits(OrdersCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Credit = cls.env['social.interest.credit']
        cls.comment = cls.card(date=cls.env.cr.now() - timedelta(days=9))
        cls.question = cls.card(date=cls.env.cr.now() - timedelta(days=2))

    def told(self, deal, model='even'):
        """Return {card: (weight, revenue, won)} of what a deal tells, once the queue is worked off."""
        self.env.flush_all()
        while self.env['social.interest.credit.task']._work_off():
            pass
        self.env.invalidate_all()
        link = deal._credit_link
        return {
            row.interest_id: (row.weight, row.revenue, row.won_revenue)
            for row in self.Credit.search([(link, '=', deal.id), ('model', '=', model)])}

    def test_an_order_is_a_deal_of_its_own(self):
        order = self.order((self.desk, 2))
        self.assertEqual(self.told(order), {self.comment: (500_000, 100, 0), self.question: (500_000, 100, 0)})
        order.action_confirm()
        self.assertEqual(self.told(order, 'first'), {self.comment: (WHOLE, 200, 200)})
        self.assertEqual(self.told(order, 'last'), {self.question: (WHOLE, 200, 200)})
        order._action_cancel()
        self.assertEqual(self.told(order, 'first'), {self.comment: (WHOLE, 200, 0)})
        self.assertEqual(self.Credit.search([('order_id', '=', order.id)]).mapped('outcome'), ['lost'] * 4)

    def test_another_amount_is_another_credit(self):
        order = self.order((self.desk, 2))
        order.order_line.product_uom_qty = 5
        self.assertEqual(self.told(order, 'first'), {self.comment: (WHOLE, 500, 0)})
        order.order_line = [Command.clear()]
        self.assertEqual(self.told(order, 'first'), {self.comment: (WHOLE, 0, 0)})

    def test_what_an_opportunity_led_to_is_counted_once(self):
        deal = self.env['crm.lead'].create({
            'name': "Desks", 'type': 'opportunity', 'partner_id': self.partner.id, 'expected_revenue': 999})
        self.assertEqual(self.told(deal, 'first'), {self.comment: (WHOLE, 999, 0)})
        order = self.order((self.desk, 2), opportunity_id=deal.id)
        self.assertEqual(self.told(order, 'first'), {})
        self.assertEqual(self.told(deal, 'first'), {self.comment: (WHOLE, 999, 0)})
        order.action_confirm()
        second = self.order((self.lamp, 1), days=0, opportunity_id=deal.id)
        self.assertEqual(self.told(deal, 'first'), {self.comment: (WHOLE, 210, 210)})
        order.opportunity_id = False
        self.assertEqual(self.told(deal, 'first'), {self.comment: (WHOLE, 10, 10)})
        self.assertEqual(self.told(order, 'first'), {self.comment: (WHOLE, 200, 200)})
        second._action_cancel()
        self.assertEqual(self.told(deal, 'first')[self.comment][2], 0)

    def test_the_card_it_was_made_from_counts_whoever_buys(self):
        other = self.env['res.partner'].create({'name': "Stranger"})
        order = self.order(partner_id=other.id)
        self.assertEqual(self.told(order), {})
        order.interest_id = self.question
        self.assertEqual(self.told(order, 'last'), {self.question: (WHOLE, 100, 0)})

    def test_people_who_are_linked_bring_their_interests(self):
        order = self.order()
        self.assertEqual(len(self.told(order)), 2)
        self.author.partner_id = False
        self.assertEqual(self.told(order), {})
        self.author.partner_id = self.partner
        self.assertEqual(len(self.told(order)), 2)

    def test_how_much_is_known_counts_orders_without_a_deal(self):
        self.told(self.order())
        before = self.Credit.first_touch_known()
        stranger = self.order(partner_id=self.env['res.partner'].create({'name': "Stranger"}).id)
        self.told(stranger)
        known = self.Credit.first_touch_known()
        self.assertEqual((known['known'], known['total']), (before['known'], before['total'] + 1))

    def test_a_click_computes_nothing(self):
        order = self.order()
        order.action_confirm()
        self.env.flush_all()
        self.assertFalse(self.Credit.search([('order_id', '=', order.id)]))
        self.assertTrue(self.env['social.interest.credit.task'].search([('order_id', '=', order.id)]))

    def test_orders_of_strangers_are_no_task(self):
        self.env.flush_all()
        Task = self.env['social.interest.credit.task']
        Task.search([]).unlink()
        self.order(partner_id=self.env['res.partner'].create({'name': "Stranger"}).id)
        self.assertFalse(Task.search([('order_id', '!=', False)]))

    def test_orders_of_before_are_counted_and_go_with_the_addon(self):
        order = self.order(days=0)
        self.env['social.interest.credit.task'].search([]).unlink()
        post_init_hook(self.env)
        self.assertEqual(len(self.told(order)), 2)
        uninstall_hook(self.env)
        self.assertFalse(self.Credit.search([('order_id', '=', order.id)]))

    def test_only_this_addon_says_that_a_credit_is_for_one_deal(self):
        """While the main addon is updated it knows of no orders: what it asked of a row would be broken by theirs."""
        told = self.env['ir.model.constraint'].search([('name', '=', 'social_interest_credit_one_deal')])
        self.assertEqual(told.module.mapped('name'), ['social_interest_sale'])
