# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestCredit(models.Model):
    """A credit may be for an order that no opportunity led to."""

    _inherit = 'social.interest.credit'

    order_id = fields.Many2one('sale.order', ondelete='cascade', index='btree_not_null')

    _order_unique = models.UniqueIndex('(order_id, interest_id, model) WHERE order_id IS NOT NULL')
    _one_deal = models.Constraint('CHECK(num_nonnulls(lead_id, order_id) = 1)', "A credit is for one deal.")

    @api.model
    def _deal_links(self):
        return [*super()._deal_links(), 'order_id']
