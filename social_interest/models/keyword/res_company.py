# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResCompany(models.Model):
    _inherit = 'res.company'

    interest_keyword_next = fields.Integer(
        readonly=True, groups='base.group_system',
        help="The card up to which watch words are still to be looked for; 0: none.")
