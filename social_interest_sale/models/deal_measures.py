# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from odoo.addons.social_interest.models.report.rates import converted


class SocialInterest(models.Model):
    """What deals brought is what was ordered, as their credits have it.

    A deal is a lead or an opportunity. An order that was made straight from a card has none: it is counted by touch
    only (``sale_order_credit.py``), and the fields say so.
    """

    _inherit = 'social.interest'

    deal_count = fields.Integer(
        help="Leads and opportunities that grew out of the interests, each once. Figures of several groups do not add "
             "up where a deal has interests in each. Orders made straight from an interest are no deals: they are "
             "counted by first touch, by last touch and all alike.")
    won_count = fields.Integer(
        help="Of the deals, those that are won or have a confirmed order, each once. Orders made straight from an "
             "interest are counted by first touch, by last touch and all alike.")
    revenue = fields.Monetary(
        help="What was ordered in the won deals, or what they were expected to bring where nothing was, each once, in "
             "the currency of your company by the rate of the day. Of deals that you may see. Orders made straight "
             "from an interest are in the revenue by first touch, by last touch and all alike.")

    @api.model
    def _won_domain(self):
        return super()._won_domain() | Domain('order_ids', 'any', [('state', '=', 'sale')])

    @api.model
    def _lead_revenue_sql(self, leads):
        orders = self.env['sale.order'].sudo()

        def column(name):
            return orders._field_to_sql('ordered', name)
        amount = converted(
            self.env, column('amount_untaxed'), column('currency_id'), SQL("%s::date", column('date_order')))
        return SQL(
            "COALESCE((SELECT SUM(%s) FROM sale_order AS ordered WHERE %s = %s AND %s = 'sale'), %s)",
            amount, column('opportunity_id'), SQL.identifier(leads.table, 'id'), column('state'),
            super()._lead_revenue_sql(leads))
