# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.tests import tagged

from odoo.addons.social_interest_sale import post_init_hook, uninstall_hook

from .common import OrdersCase


@tagged('post_install', '-at_install')
class TestCustomers(OrdersCase):

    def test_who_bought_is_a_customer_and_so_are_his_colleagues(self):
        mette = self.env['res.partner'].create({'name': "Mette Skov", 'parent_id': self.firm.id})
        colleague = self.env['social.interest.author'].create({
            'name': "Mette Skov", 'channel_id': self.channel.id, 'partner_id': mette.id})
        card = self.card()
        order = self.order()
        self.assertEqual((self.author.relationship, card.relationship), ('unknown', 'unknown'))
        order.action_confirm()
        self.assertEqual((self.author.relationship, card.relationship), ('customer', 'customer'))
        self.assertEqual(colleague.relationship, 'customer')
        order._action_cancel()
        self.assertEqual((self.author.relationship, colleague.relationship), ('unknown', 'unknown'))

    def test_deals_count_as_before(self):
        self.env['crm.lead'].create({'name': "Desks", 'type': 'opportunity', 'partner_id': self.partner.id})
        self.order()
        self.assertEqual(self.author.relationship, 'deal')

    def test_who_bought_from_another_company_of_ours_is_no_customer_here(self):
        other = self.env['res.company'].create({'name': "Acme Norge"})
        pricelist = self.env['product.pricelist'].create({'name': "Norge", 'company_id': other.id})
        self.order(company_id=other.id, team_id=False, user=self.env.user, pricelist_id=pricelist.id).action_confirm()
        self.assertEqual(self.author.relationship, 'unknown')

    def test_kept_values_follow_when_the_addon_comes_and_goes(self):
        self.order(days=0)
        self.assertEqual(self.author.relationship, 'customer')
        uninstall_hook(self.env)
        self.assertEqual(self.author.relationship, 'unknown')
        post_init_hook(self.env)
        self.assertEqual(self.author.relationship, 'customer')
