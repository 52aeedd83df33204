# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestCreditTask(models.Model):
    """Orders whose credits are to be computed anew."""

    _inherit = 'social.interest.credit.task'

    order_id = fields.Many2one('sale.order', ondelete='cascade', index='btree_not_null')
