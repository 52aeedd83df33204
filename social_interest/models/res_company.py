# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResCompany(models.Model):
    _inherit = 'res.company'

    social_interest_check_percent = fields.Integer(
        "Answers to check", default=10, help="How many of a hundred proven answers are drawn for a manager to check.")

    _social_interest_check_range = models.Constraint(
        'CHECK(social_interest_check_percent BETWEEN 0 AND 100)', "Answers to check: a number from 0 to 100.")
