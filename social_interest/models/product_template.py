# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ProductTemplate(models.Model):
    _inherit = 'product.template'

    interest_url = fields.Char(
        "Page on the web", index='btree_not_null',
        help="Address of the product's own page. Interests that name this page get the product.")
