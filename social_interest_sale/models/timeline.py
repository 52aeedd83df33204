# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import SQL

#: lines of an order that are named
NAMED = 3


class SocialInterest(models.Model):
    """Quotations and orders in the line of what was said: when they were made, and when they were confirmed."""

    _inherit = 'social.interest'

    def _talk_parts(self, with_system=False):
        parts = super()._talk_parts(with_system)
        self.env['sale.order'].flush_model(['state', 'create_date', 'date_order', 'partner_id', 'opportunity_id'])
        orders = self._orders_query('id', 'state', 'create_date', 'date_order')
        if not orders:
            return parts
        # an order in one go, as a shop makes it, was no quotation before
        return [*parts, SQL(
            """
            SELECT event.kind, orders.id, %s, event.moment
              FROM (%s) AS orders(id, state, create_date, date_order)
             CROSS JOIN LATERAL (VALUES
                ('quotation', create_date, state != 'sale' OR date_order > create_date + interval '1 minute'),
                ('order', date_order, state = 'sale')) AS event(kind, moment, happened)
             WHERE event.happened
            """, self.id, orders)]

    def _talk_entries(self, keys):
        told = super()._talk_entries(keys)
        if ids := {entry_id for kind, entry_id in keys if kind in ('quotation', 'order')}:
            known = {row['id']: row for row in self._purchases()['orders'] or []}
            rows = [known.pop(order_id) for order_id in ids if order_id in known]
            if older := ids - {row['id'] for row in rows}:
                rows += self._talk_fetch(SQL(
                    "%s WHERE orders.id IN %s", self._order_rows(SQL.identifier('sale_order')), tuple(older)))
            for row in rows:
                told['quotation', row['id']] = self._talk_order(row, is_offer=True)
                told['order', row['id']] = self._talk_order(row)
        return told

    def _order_rows(self, source):
        """Return the SELECT of what is told of each order.

        :param source: SQL of the table, or of a common table expression
        """
        return SQL(
            """
            SELECT orders.id, orders.name, orders.state, orders.amount_total, orders.currency_id, orders.validity_date,
                   orders.invoice_status, customer.name AS customer, orders.partner_id, %(delivery)s AS delivery,
                   (SELECT json_agg(json_build_object('name', found.name, 'quantity', found.quantity))
                      FROM (SELECT %(product)s AS name, line.product_uom_qty AS quantity
                              FROM sale_order_line AS line
                              JOIN product_product AS variant ON variant.id = line.product_id
                              JOIN product_template AS template ON template.id = variant.product_tmpl_id
                             WHERE line.order_id = orders.id AND line.display_type IS NULL
                               AND line.is_downpayment IS NOT TRUE
                             ORDER BY line.sequence, line.id) AS found) AS lines
              FROM %(source)s AS orders
              JOIN res_partner AS customer ON customer.id = orders.partner_id
            """,
            delivery=self._order_delivery(SQL.identifier('orders', 'id')),
            product=self._talk_name('product.template', 'template'), source=source)

    def _talk_order(self, row, is_offer=False):
        """Return the entry of an order, or of the quotation that it was."""
        lines = row['lines'] or []
        names = [self._purchased_words(line) for line in lines[:NAMED]]
        if len(lines) > NAMED:
            names.append(self.env._("and %s more", len(lines) - NAMED))
        facts = [self._order_amount(row)]
        if not (is_offer and row['state'] == 'sale'):
            facts.append(self._order_stage(row))
        if row['partner_id'] != self.partner_id.id:
            facts.append(row['customer'])
        return {
            'kind': 'record',
            'icon': 'fa-file-text-o' if is_offer else 'fa-shopping-cart',
            'title': self.env._("Quotation %s", row['name']) if is_offer else self.env._("Order %s", row['name']),
            'facts': facts,
            'text': ', '.join(names),
            'model': 'sale.order',
            'res_id': row['id'],
        }
