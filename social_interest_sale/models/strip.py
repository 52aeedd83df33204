# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL, float_repr, format_amount, format_date

from odoo.addons.social_interest.models.talk.timeline import PAGE

#: products that are named
NAMED = 3
COLUMNS = (
    'id', 'name', 'state', 'create_date', 'date_order', 'amount_total', 'currency_id', 'currency_rate',
    'validity_date', 'commitment_date', 'invoice_status', 'partner_id')
#: what there is to tell of orders where there are none
NOTHING = {'count': 0, 'total': 0, 'since': None, 'last': None, 'offer': None, 'products': None, 'orders': None}


class SocialInterest(models.Model):
    """What the person bought, and is about to buy, in the strip below his name."""

    _inherit = 'social.interest'

    purchases = fields.Json(
        compute='_compute_purchases', help="Orders of the person that you may see: see _read_purchases.")

    @api.depends_context('uid', 'allowed_company_ids', 'lang', 'tz')
    def _compute_purchases(self):
        for card in self:
            card.purchases = card._read_purchases()

    def _purchases(self):
        """Return what :meth:`_read_purchases` does, read once for the strip and the time line."""
        return self.purchases or NOTHING

    def _prepare_strip(self):
        bought = self._purchases()
        slots = super()._prepare_strip()
        slots += [self._strip_purchase(bought), self._strip_orders(bought), self._strip_products(bought)]
        return [slot for slot in slots if slot]

    def _read_purchases(self):
        """Return all that the strip tells of orders, read in one query, or None.

        :returns: dict with ``count``, ``total`` in the company's currency, ``since``; ``last``, the newest order;
            ``offer``, what was offered since; ``products``, those that were ordered most often; and ``orders``,
            what the first page of the time line tells of each
        """
        orders = self._orders_query(*COLUMNS)
        if not orders:
            return None
        order = SQL(
            """
            json_build_object(
                'id', id, 'name', name, 'state', state, 'date', to_char(date_order, 'YYYY-MM-DD HH24:MI:SS'),
                'amount_total', amount_total, 'currency_id', currency_id, 'validity_date', validity_date,
                'commitment_date', to_char(commitment_date, 'YYYY-MM-DD HH24:MI:SS'),
                'invoice_status', invoice_status, 'delivery', %s)
            """, self._order_delivery(SQL.identifier('orders', 'id')))
        [row] = self._talk_fetch(SQL(
            """
            WITH orders(%(columns)s) AS MATERIALIZED (%(orders)s),
                 bought AS (SELECT * FROM orders WHERE state = 'sale')
            SELECT count(*) AS count, sum(amount_total / coalesce(nullif(currency_rate, 0), 1))::float AS total,
                   to_char(min(date_order), 'YYYY-MM-DD HH24:MI:SS') AS since,
                   (SELECT %(order)s FROM bought AS orders ORDER BY date_order DESC, id DESC LIMIT 1) AS last,
                   (SELECT %(order)s FROM orders WHERE state IN ('draft', 'sent')
                     ORDER BY date_order DESC, id DESC LIMIT 1) AS offer,
                   (%(products)s) AS products,
                   (SELECT json_agg(told) FROM (
                        %(rows)s ORDER BY greatest(orders.create_date, orders.date_order) DESC LIMIT %(page)s
                    ) AS told) AS orders
              FROM bought
            """,
            columns=SQL(", ").join(map(SQL.identifier, COLUMNS)), orders=orders, order=order,
            products=self._purchased_products(), rows=self._order_rows(SQL.identifier('orders')), page=PAGE))
        return row

    def _purchased_products(self):
        """Return the SELECT of the products of ``bought``, as JSON: how often, how many, and when the last time."""
        return SQL(
            """
            SELECT json_agg(found) FROM (
                SELECT %s AS name, count(DISTINCT bought.id) AS times, sum(line.product_uom_qty) AS quantity,
                       to_char(max(bought.date_order), 'YYYY-MM-DD HH24:MI:SS') AS last
                  FROM bought
                  JOIN sale_order_line AS line ON line.order_id = bought.id
                  JOIN product_product AS variant ON variant.id = line.product_id
                  JOIN product_template AS template ON template.id = variant.product_tmpl_id
                 WHERE line.display_type IS NULL AND line.product_uom_qty > 0 AND line.is_downpayment IS NOT TRUE
                 GROUP BY template.id
                 ORDER BY times DESC, quantity DESC, max(bought.date_order) DESC, template.id
                 LIMIT %s) AS found
            """, self._talk_name('product.template', 'template'), NAMED)

    # ------------------------------------------------------------------

    def _strip_purchase(self, bought):
        """The purchase that is going on, or the last one: how far it is."""
        current = self._current_purchase(bought)
        if not current:
            return None
        stage = self._order_stage(current)
        text = [current['name'], self._order_amount(current)]
        if current['state'] != 'sale' and current['validity_date']:
            day = format_date(self.env, fields.Date.to_date(current['validity_date']), date_format='d MMM')
            text.append(self.env._("valid until %s", day))
        elif current['delivery'] in ('none', 'part') and current['commitment_date']:
            day = format_date(self.env, fields.Datetime.to_datetime(current['commitment_date']), date_format='d MMM')
            text.append(self.env._("promised for %s", day))
        elif current['state'] == 'sale':
            text.append(self._order_day(current['date']))
        return {
            'name': 'purchase',
            'title': stage[:1].upper() + stage[1:],
            'text': ', '.join(text),
            'model': 'sale.order',
            'res_id': current['id'],
        }

    def _current_purchase(self, bought):
        """Return what was offered after the last order, else that order."""
        last, offer = bought['last'], bought['offer']
        return offer if offer and not (last and last['date'] > offer['date']) else last

    def _strip_orders(self, bought):
        """How much the person has bought, and what became of the last order."""
        count, last = bought['count'], bought['last']
        if not count:
            return None
        total = format_amount(self.env, bought['total'], self.company_id.sudo().currency_id)
        if self._current_purchase(bought) != last:
            text = self.env._(
                "last: %(name)s, %(date)s, %(stage)s",
                name=last['name'], date=self._order_day(last['date']), stage=self._order_stage(last))
        else:
            text = self.env._("customer since %s", self._order_day(bought['since']))
        return {
            'name': 'orders',
            'title': self.env._("1 order, %s", total) if count == 1 else self.env._(
                "%(count)s orders, %(total)s", count=count, total=total),
            'text': text,
            'model': 'sale.order',
            'domain': list(self._orders_domain() & Domain('state', '=', 'sale')),
        }

    def _strip_products(self, bought):
        """What the person buys most often, and when the last time."""
        products = bought['products']
        if not products:
            return None
        first, *others = products
        text = [self.env._("last %s", self._order_day(first['last']))]
        text += [self._purchased_words(product) for product in others]
        return {
            'name': 'products',
            'title': self.env._("Buys %s", self._purchased_words(first)),
            'text': ', '.join(text),
            'model': 'sale.order.line',
            'domain': [
                ('state', '=', 'sale'), ('display_type', '=', False), ('order_id', 'any', list(self._orders_domain()))],
            'context': {'group_by': ['product_id']},
        }

    def _purchased_words(self, product):
        """Return a product with how many of it were bought: "Desk (4)"."""
        return f"{product['name']} ({float_repr(product['quantity'], 2).rstrip('0').rstrip('.')})"
