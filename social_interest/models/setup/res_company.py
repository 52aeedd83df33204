# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResCompany(models.Model):
    _inherit = 'res.company'

    interest_setup_shown = fields.Boolean(
        "Show the first set-up", default=True, help="In the feed, to managers and administrators, until all is done.")
