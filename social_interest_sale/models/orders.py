# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.fields import Domain
from odoo.tools import SQL, format_amount, format_date


class SocialInterest(models.Model):
    """The orders of a card's person, as far as the user may see them, and the words for them."""

    _inherit = 'social.interest'

    def _orders_whose(self):
        """Return the domains of the orders that are told beside the card: the person's firm's, and its deal's.

        Each finds its orders by an index; another addon adds its own.
        """
        self.ensure_one()
        whose = []
        if self.verdict != 'failed':
            if firm := self.sudo().partner_id.commercial_partner_id:
                whose.append(Domain('partner_id.commercial_partner_id', '=', firm.id))
            if self.lead_id:
                whose.append(Domain('opportunity_id', '=', self.lead_id.id))
        return whose

    def _orders_domain(self):
        """Return the domain of these orders, as a list view takes it."""
        return Domain.OR(self._orders_whose()) & Domain('company_id', '=', self.company_id.id)

    def _orders_query(self, *columns):
        """Return the SELECT of columns of these orders, or None where nobody could have any."""
        orders = self.env['sale.order']
        if not (whose := self._orders_whose()):
            return None
        query = orders._search([('company_id', '=', self.company_id.id)])
        found = [orders.sudo()._search(domain) for domain in whose]
        for part in (query, *found):
            part.order = None
        # a condition with OR would read all orders that there are
        query.add_where(SQL(
            "%s IN (%s)", SQL.identifier(orders._table, 'id'),
            SQL(" UNION ALL ").join(part.select() for part in found)))
        return query.select(*(SQL.identifier(orders._table, column) for column in columns))

    def _order_delivery(self, order_id):
        """Return the SQL of how much of an order is delivered: none, part, all; NULL where nothing is to be.

        :param order_id: SQL of the id of the order
        """
        return SQL(
            """
            (SELECT CASE WHEN bool_and(line.qty_delivered >= line.product_uom_qty) THEN 'all'
                         WHEN bool_or(line.qty_delivered > 0) THEN 'part'
                         WHEN count(*) > 0 THEN 'none' END
               FROM sale_order_line AS line
               JOIN product_product AS variant ON variant.id = line.product_id
               JOIN product_template AS template ON template.id = variant.product_tmpl_id
              WHERE line.order_id = %s AND line.product_uom_qty > 0 AND template.type = 'consu')
            """, order_id)

    # ------------------------------------------------------------------
    # Words
    # ------------------------------------------------------------------

    def _order_stage(self, order):
        """Return how far a purchase is, in words.

        :param order: dict with ``state``, ``delivery``, ``invoice_status``, ``validity_date`` (a date or its text)
        """
        if order['state'] == 'cancel':
            return self.env._("cancelled")
        if order['state'] != 'sale':
            valid = fields.Date.to_date(order['validity_date'])
            if valid and valid < fields.Date.context_today(self):
                return self.env._("quotation expired")
            return self.env._("quotation sent") if order['state'] == 'sent' else self.env._("quotation in preparation")
        stage = {
            'none': self.env._("ordered, not delivered yet"),
            'part': self.env._("partly delivered"),
            'all': self.env._("delivered"),
        }.get(order['delivery'], self.env._("ordered"))
        return self.env._("%s, invoiced", stage) if order['invoice_status'] == 'invoiced' else stage

    def _order_amount(self, order):
        currency = self.env['res.currency'].browse(order['currency_id'])
        return format_amount(self.env, order['amount_total'] or 0, currency)

    def _order_day(self, moment):
        return format_date(self.env, fields.Datetime.to_datetime(moment), date_format='d MMM yyyy')
