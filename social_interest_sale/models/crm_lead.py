# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class CrmLead(models.Model):
    """An opportunity with confirmed orders brought what was ordered."""

    _inherit = 'crm.lead'

    def _prepare_credit_values(self):
        values = super()._prepare_credit_values()
        orders = self.sudo().order_ids.filtered(lambda order: order.state == 'sale')
        if orders:
            currency = self.env['res.currency'].browse(values['currency_id'])
            values['outcome'] = 'won'
            values['amount'] = sum(
                order.currency_id._convert(order.amount_untaxed, currency, order.company_id, order.date_order.date())
                for order in orders)
        return values
