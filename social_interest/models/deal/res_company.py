# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResCompany(models.Model):
    """For how long an open deal takes up what its people say next."""

    _inherit = 'res.company'

    interest_deal_days = fields.Integer(
        "Open deals take up interests for", default=30,
        help="Days since a deal was made, moved or joined in which a further interest of the same person, contact or "
             "company belongs to it, unless somebody says that it is another. 0: as long as it is open.")

    _interest_deal_days_positive = models.Constraint(
        'CHECK(interest_deal_days >= 0)', "The days cannot be negative.")
