# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, timedelta

from odoo import Command

from odoo.addons.social_interest.tests.common import InterestCase


class OrdersMixin:
    """Orders of a contact whose profile writes to us."""

    @classmethod
    def make_orders(cls, env):
        cls.firm = env['res.partner'].create({'name': "Holm Arkitekter", 'is_company': True})
        cls.partner = env['res.partner'].create({'name': "Lars Holm", 'parent_id': cls.firm.id})
        cls.author.partner_id = cls.partner
        cls.desk = env['product.template'].create({'name': "Oak desk", 'list_price': 100, 'taxes_id': False})
        cls.lamp = env['product.template'].create({'name': "Lamp", 'list_price': 10, 'taxes_id': False})
        cls.start = datetime(2026, 5, 4, 9)

    @classmethod
    def order(cls, *lines, days=None, user=None, **values):
        """Make a quotation of (product, quantity), confirmed so many days after the start if they are said."""
        order = cls.env['sale.order'].create({
            'partner_id': cls.partner.id,
            'user_id': (user or cls.anna).id,
            'order_line': [
                Command.create({'product_id': product.product_variant_id.id, 'product_uom_qty': quantity})
                for product, quantity in lines or [(cls.desk, 1)]],
            **values,
        })
        if days is not None:
            order.action_confirm()
            order.date_order = cls.start + timedelta(days=days)
        return order

    @classmethod
    def deliver(cls, order, quantity=None):
        for line in order.order_line:
            line.qty_delivered = line.product_uom_qty if quantity is None else quantity


class OrdersCase(OrdersMixin, InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_orders(cls.env)

    def talk(self, card, user=None, **options):
        self.env.flush_all()
        self.env.invalidate_all()
        return card.with_user(user or self.anna).read_talk(**options)

    def slots(self, card, user=None):
        return {slot['name']: slot for slot in self.talk(card, user)['strip']}
