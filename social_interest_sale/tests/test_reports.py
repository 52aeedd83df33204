# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The reports know what deals brought by their orders."""

from odoo.tests import tagged

from .common import OrdersCase


@tagged('post_install', '-at_install')
class TestReports(OrdersCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.comment = cls.card()
        cls.deal = cls.env['crm.lead'].create({
            'name': "Desks", 'type': 'opportunity', 'partner_id': cls.partner.id, 'expected_revenue': 999})
        cls.comment.lead_id = cls.deal

    def figures(self):
        self.env.flush_all()
        return self.env['social.interest']._read_group(
            [('id', '=', self.comment.id)], [], ['deal_count:sum', 'won_count:sum', 'revenue:sum'])[0]

    def test_what_is_ordered_is_what_a_deal_brought(self):
        order = self.order((self.desk, 2), opportunity_id=self.deal.id)
        self.assertEqual(self.figures(), (1, 0, 0))
        order.action_confirm()
        self.assertEqual(self.figures(), (1, 1, 200))
        self.order((self.desk, 1), opportunity_id=self.deal.id).action_confirm()
        self.assertEqual(self.figures(), (1, 1, 300))
        order._action_cancel()
        self.assertEqual(self.figures(), (1, 1, 100))

    def test_a_won_deal_without_orders_brought_what_was_expected(self):
        self.deal.action_set_won()
        self.assertEqual(self.figures(), (1, 1, 999))

    def test_an_order_without_a_deal_is_counted_by_touch_and_the_fields_say_so(self):
        """Straight from a card: no lead or opportunity is there that could be won."""
        # a deal of the same customer, begun in the second the card came, would be credited to it as well
        self.deal.unlink()
        order = self.order((self.desk, 2), interest_id=self.comment.id)
        order.action_confirm()
        self.assertEqual(self.figures(), (0, 0, 0))
        while self.env['social.interest.credit.task']._work_off():
            pass
        self.env.invalidate_all()
        self.assertEqual(self.env['social.interest']._read_group(
            [('id', '=', self.comment.id)], [], ['credit_first:sum', 'credit_first_revenue:sum']), [(1, 200)])
        for name, field in self.env['social.interest'].fields_get(['deal_count', 'won_count', 'revenue']).items():
            self.assertIn("straight from an interest", field['help'].replace('\n', ' '), name)
