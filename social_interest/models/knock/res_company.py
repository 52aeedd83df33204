# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResCompany(models.Model):
    _inherit = 'res.company'

    interest_silent_days = fields.Integer(
        "Close people who knocked after", default=7,
        help="Days of silence after the greeting. 0: never.")

    _interest_silent_days_positive = models.Constraint(
        'CHECK(interest_silent_days >= 0)', "Days cannot be negative.")
