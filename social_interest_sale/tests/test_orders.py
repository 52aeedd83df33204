# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Orders beside the talk: which, what is told of them, who sees what, and what it costs."""

from datetime import date, timedelta
from unittest.mock import patch

from odoo import Command, fields
from odoo.tests import new_test_user, tagged

from odoo.addons.social_interest.models.feed.live import LIVE
from odoo.addons.social_interest.tests.common import SALESMAN
from odoo.addons.social_interest.tests.test_talk import most_queries

from .common import OrdersCase


@tagged('post_install', '-at_install')
class TestOrders(OrdersCase):

    def test_nothing_is_told_where_nothing_was_bought(self):
        card = self.card()
        self.assertEqual(self.slots(card).keys(), {'interests'})
        self.author.partner_id = False
        self.assertEqual(self.slots(card).keys(), {'interests'})

    def test_orders_with_total_last_one_and_what_is_offered_now(self):
        card = self.card()
        self.order((self.desk, 2), (self.lamp, 1), days=0)
        last = self.order((self.lamp, 3), days=40)
        self.deliver(last)
        offer = self.order((self.desk, 5), validity_date=fields.Date.today() + timedelta(days=3), state='sent')
        slots = self.slots(card)
        self.assertRegex(slots['orders']['title'], r"^2 orders, .*240")
        self.assertEqual(slots['orders']['text'], f"last: {last.name}, 13 Jun 2026, delivered")
        self.assertEqual(slots['purchase']['title'], "Quotation sent")
        self.assertRegex(slots['purchase']['text'], rf"^{offer.name}, .*500.*, valid until ")
        self.assertEqual((slots['purchase']['model'], slots['purchase']['res_id']), ('sale.order', offer.id))
        found = self.env['sale.order'].with_user(self.anna).search(slots['orders']['domain'])
        self.assertEqual(len(found), 2)

    def test_products_by_how_often_and_when(self):
        card = self.card()
        self.order((self.lamp, 9), days=0)
        self.order((self.desk, 2), days=10)
        self.order((self.desk, 1.5), (self.lamp, 0), days=20)
        products = self.slots(card)['products']
        self.assertEqual((products['title'], products['text']), ("Buys Oak desk (3.5)", "last 24 May 2026, Lamp (9)"))
        lines = self.env[products['model']].with_user(self.anna).search(products['domain'])
        self.assertEqual(len(lines), 4)
        self.assertEqual(products['context'], {'group_by': ['product_id']})

    def test_stage_of_a_purchase(self):
        card = self.card()
        order = self.order((self.desk, 2))

        def stage():
            self.env.flush_all()
            return self.slots(card)['purchase']['title']
        self.assertEqual(stage(), "Quotation in preparation")
        order.validity_date = date(2026, 1, 1)
        self.assertEqual(stage(), "Quotation expired")
        order.write({'validity_date': False, 'state': 'sent'})
        self.assertEqual(stage(), "Quotation sent")
        order.action_confirm()
        self.assertEqual(stage(), "Ordered, not delivered yet")
        self.deliver(order, 1)
        self.assertEqual(stage(), "Partly delivered")
        self.deliver(order)
        self.assertEqual(stage(), "Delivered")
        order.invoice_status = 'invoiced'
        self.assertEqual(stage(), "Delivered, invoiced")

    def test_services_are_not_delivered(self):
        self.desk.type = 'service'
        self.order(days=0)
        self.assertEqual(self.slots(self.card())['purchase']['title'], "Ordered")

    def test_promised_day_and_customer_since(self):
        card = self.card()
        self.order(days=0, commitment_date='2026-06-01 10:00:00')
        slots = self.slots(card)
        self.assertIn("promised for 1 Jun", slots['purchase']['text'])
        self.assertRegex(slots['orders']['title'], "^1 order, ")
        self.assertEqual(slots['orders']['text'], "customer since 4 May 2026")

    def test_a_cancelled_quotation_is_no_purchase_but_was_said(self):
        card = self.card()
        self.order()._action_cancel()
        self.assertNotIn('purchase', self.slots(card))
        [entry] = self.records(card)
        self.assertEqual(entry['facts'][1:], ["cancelled"])

    # ------------------------------------------------------------------
    # Time line
    # ------------------------------------------------------------------

    def records(self, card, user=None):
        return [entry for entry in self.talk(card, user)['entries'] if entry['kind'] == 'record']

    def test_quotation_and_order_stand_where_they_were_made(self):
        card = self.card(date=self.start - timedelta(days=1))
        order = self.order((self.desk, 2), (self.lamp, 1), days=0)
        self.env.cr.execute(
            "UPDATE sale_order SET create_date = %s WHERE id = %s", [self.start - timedelta(hours=20), order.id])
        later = self.card(date=self.start - timedelta(hours=10), text="Is it on its way?")
        talk = self.talk(card)
        self.assertEqual([entry['key'] for entry in talk['entries']], [
            f'said-{card.id}', f'quotation-{order.id}', f'said-{later.id}', f'order-{order.id}'])
        offer, bought = self.records(card)
        self.assertEqual((offer['title'], bought['title']), (f"Quotation {order.name}", f"Order {order.name}"))
        self.assertEqual(bought['text'], "Oak desk (2), Lamp (1)")
        self.assertEqual(bought['facts'][1:], ["ordered, not delivered yet"])
        self.assertEqual((bought['model'], bought['res_id']), ('sale.order', order.id))

    def test_an_order_in_one_go_was_no_quotation(self):
        order = self.order()
        order.action_confirm()
        [entry] = self.records(self.card())
        self.assertEqual(entry['key'], f'order-{order.id}')

    def test_orders_of_the_firm_say_whose_they_are(self):
        colleague = self.env['res.partner'].create({'name': "Mette Skov", 'parent_id': self.firm.id})
        self.order(days=0, partner_id=colleague.id)
        stranger = self.env['res.partner'].create({'name': "Stranger"})
        self.order(days=0, partner_id=stranger.id)
        card = self.card()
        self.assertEqual(self.records(card)[0]['facts'][-1], "Mette Skov")
        self.assertRegex(self.slots(card)['orders']['title'], "^1 order, ")

    def test_orders_of_the_deal_count_without_a_contact(self):
        self.author.partner_id = False
        card = self.card()
        card.lead_id = self.env['crm.lead'].create({
            'name': "Desks", 'type': 'opportunity', 'partner_id': self.partner.id, 'user_id': self.anna.id})
        self.order(days=0, opportunity_id=card.lead_id.id)
        self.assertRegex(self.slots(card)['orders']['title'], "^1 order, ")

    def test_pages_join_with_orders_between(self):
        cards = self.env['social.interest'].create([{
            'source_id': self.source.id, 'author_id': self.author.id, 'text': f"Word {number}",
            'date': self.start + timedelta(hours=number)} for number in range(60)])
        for number in range(8):
            self.order(days=number / 4)
        card = cards[-1].with_user(self.anna)
        talk = self.talk(card)
        entries, earlier = talk['entries'], talk['earlier']
        while earlier:
            page = card.read_earlier(earlier)
            entries, earlier = page['entries'] + entries, page['earlier']
        keys = [entry['key'] for entry in entries]
        self.assertEqual(len(keys), len(set(keys)))
        self.assertEqual(len([key for key in keys if key.startswith('order')]), 8)

    # ------------------------------------------------------------------
    # Who sees what
    # ------------------------------------------------------------------

    def test_a_salesperson_sees_and_sums_only_orders_that_he_may_see(self):
        card = self.card()
        self.order((self.desk, 1), days=0)
        self.order((self.desk, 7), days=1, user=self.jonas)
        slots = self.slots(card)
        self.assertRegex(slots['orders']['title'], r"^1 order, .*100")
        self.assertEqual(slots['products']['title'], "Buys Oak desk (1)")
        self.assertEqual(len(self.records(card)), 1)
        self.assertEqual(len(self.records(card, self.head)), 2)
        self.assertRegex(self.slots(card, self.head)['orders']['title'], r"^2 orders, .*800")

    def test_another_companys_orders_are_not_told_of(self):
        other = self.env['res.company'].create({'name': "Acme Norge"})
        self.head.company_ids |= other
        self.anna.company_ids |= other
        pricelist = self.env['product.pricelist'].create({'name': "Norge", 'company_id': other.id})
        self.order((self.desk, 7), days=0, company_id=other.id, user=self.head, team_id=False,
                   pricelist_id=pricelist.id)
        card = self.card()
        for user in (self.anna, self.head):
            with self.subTest(user=user.name):
                both = card.with_context(allowed_company_ids=(self.env.company | other).ids)
                self.assertEqual(self.slots(both, user).keys(), {'interests'})
                self.assertEqual(self.records(both, user), [])

    def test_forged_card_tells_of_no_orders(self):
        self.order(days=0)
        card = self.card(verdict='failed', partner_id=self.partner.id)
        self.assertNotIn('orders', self.slots(card))
        self.assertEqual(self.records(card), [])

    # ------------------------------------------------------------------
    # An open conversation
    # ------------------------------------------------------------------

    def test_open_conversations_learn_of_orders(self):
        cards = self.card() | self.card()
        told = []
        with patch.object(type(self.env['bus.bus']), '_sendone', lambda bus, target, name, message: told.append(
                message) if name == LIVE else None):
            self.env.cr.flush()
            self.env.cr.precommit.run()
            told.clear()
            order = self.order()
            self.env.cr.precommit.run()
            order.action_confirm()
            self.env.cr.precommit.run()
        self.assertEqual([message['changed'] for message in told], [[cards[-1].id]] * 2)

    # ------------------------------------------------------------------
    # Cost
    # ------------------------------------------------------------------

    def queries(self, card):
        self.env.flush_all()
        self.env.invalidate_all()
        card = card.with_user(self.anna).with_context(
            lang='en_US', tz='UTC', allowed_company_ids=self.env.company.ids)
        # a request has read its user before the call
        card.env.user.mapped('company_ids.name')
        before = self.env.cr.sql_log_count
        card.read_talk()
        return self.env.cr.sql_log_count - before

    def test_queries_do_not_grow(self):
        card = self.card(product_id=self.desk.id, user_id=self.anna.id)
        self.env['social.interest.author'].create({
            'name': "lars_h", 'channel_id': self.env.ref('social_interest.channel_vk').id, 'key': '77',
            'partner_id': self.partner.id})
        card.lead_id = self.env['crm.lead'].create({
            'name': "Desks", 'type': 'opportunity', 'partner_id': self.partner.id, 'user_id': self.anna.id,
            'expected_revenue': 100})
        counts = []
        for number in (1, 30):
            for day in range(number):
                self.order((self.desk, 1), (self.lamp, 2), days=day, opportunity_id=card.lead_id.id)
            self.order((self.desk, 1))
            card.with_user(self.anna).message_post(body="Note", subtype_xmlid='mail.mt_note', message_type='comment')
            self.queries(card)  # what the registry caches once
            counts.append(self.queries(card))
        self.assertEqual(*counts)
        self.assertLessEqual(counts[0], most_queries(self.env))


@tagged('post_install', '-at_install')
class TestOrderOfAnotherSalesperson(OrdersCase):

    def test_a_colleagues_order_leaves_no_slot(self):
        """A colleague's order leaves no slot, not even an empty one."""
        colleague = new_test_user(self.env, 'si_nils', SALESMAN)
        self.order(days=0, user=colleague)
        self.assertEqual(self.slots(self.card()).keys(), {'interests'})
        order = self.order()
        order.order_line = [Command.clear()]
        self.assertEqual(self.slots(self.card()).keys(), {'interests', 'purchase'})
