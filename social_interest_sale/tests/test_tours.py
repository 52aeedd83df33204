# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Orders beside the feed and a quotation from a card, in a real browser, on a desk and on a phone."""

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .common import OrdersMixin


class SaleTourCase(OrdersMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_sale_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_orders(cls.env)

    def quote(self, tour, login, url=None):
        """Run a tour that offers the card's product; its last order was delivered."""
        self.deliver(self.order((self.lamp, 2), days=0, user=self.env['res.users'].search([('login', '=', login)])))
        card = self.card(product_id=self.desk.id)
        self.tour(tour, login, url)
        order = self.env['sale.order'].search([('interest_id', '=', card.id)])
        self.assertEqual((order.partner_id, order.order_line.product_id.name), (self.partner, "Oak desk"))
        self.assertEqual((order.user_id.login, card.user_id.login), (login, login))


@tagged('post_install', '-at_install')
class TestSaleTours(SaleTourCase):

    def test_salesperson_offers_from_the_panel(self):
        self.quote('panel', 'si_anna')

    def test_manager_offers_from_the_menu_of_the_card(self):
        self.quote('menu', 'si_head')

    def test_the_order_shows_the_conversation(self):
        self.card()
        self.tour('order', url=f'/odoo/sale.order/{self.order(days=0).id}')


@tagged('post_install', '-at_install')
class TestSalePhoneTours(SaleTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_salesperson_offers_on_a_phone(self):
        self.quote('phone', 'si_anna', '/odoo/interests')

    def test_manager_offers_on_a_phone(self):
        self.quote('phone', 'si_head', '/odoo/interests')
