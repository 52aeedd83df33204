# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

#: what the amount of an order is made of
AMOUNT = frozenset({'product_uom_qty', 'price_unit', 'discount', 'tax_ids', 'product_id', 'order_id'})


class SaleOrderLine(models.Model):
    """Another amount is another credit, also where lines are changed by themselves."""

    _inherit = 'sale.order.line'

    def write(self, vals):
        result = super().write(vals)
        if not AMOUNT.isdisjoint(vals):
            self.order_id._credits_changed()
        return result
