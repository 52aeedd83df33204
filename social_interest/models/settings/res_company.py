# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models

from ..sharing.take_back import RETURN_TO


class ResCompany(models.Model):
    _inherit = 'res.company'

    interest_limit = fields.Integer("Open interests at most", help="For each person; 0: no limit.")
    interest_return_minutes = fields.Integer(
        "Interests go back after", help="Working minutes; 0: never. Counts for cards taken from now on.")
    interest_return_to = fields.Selection(
        RETURN_TO, string="Unanswered interests go", required=True, default='feed')
    interest_own_first = fields.Boolean("Interests of customers go to their own salesperson first")

    _interest_numbers_positive = models.Constraint(
        'CHECK(interest_limit >= 0 AND interest_return_minutes >= 0)',
        "The limit and the minutes cannot be negative.")

    interest_warn_percent = fields.Integer(
        "Warn after", default=75,
        help="Share of the working hours of a target after which a card is about to be late. 0: no warning.")

    _interest_warn_percent_range = models.Constraint(
        'CHECK(interest_warn_percent BETWEEN 0 AND 99)',
        "The warning comes between 1 and 99 percent of the target; 0: no warning.")

    social_interest_check_percent = fields.Integer(
        "Answers to check", default=10, help="How many of a hundred proven answers are drawn for a manager to check.")

    _social_interest_check_range = models.Constraint(
        'CHECK(social_interest_check_percent BETWEEN 0 AND 100)', "Answers to check: a number from 0 to 100.")

    interest_own_addresses = fields.Text(
        "Our own addresses", help="One a line: groups, addresses of other systems. Those of users, mailboxes and "
        "aliases are known. What they write makes no cards, and a list with such an address is a mailbox of ours.")

    interest_raw_days = fields.Integer(
        "Keep original messages", default=30,
        help="Days after which the message itself goes, unless nobody decided on it yet. 0: never.")
    interest_empty_months = fields.Integer(
        "Keep closed cards", help="Months after which a closed card is emptied. 0: never.")

    _interest_retention_positive = models.Constraint(
        'CHECK(interest_raw_days >= 0 AND interest_empty_months >= 0)', "Days and months cannot be negative.")

    def write(self, vals):
        result = super().write(vals)
        if 'interest_warn_percent' in vals or 'resource_calendar_id' in vals:
            self.env['social.interest']._plan_open_again([('company_id', 'in', self.ids)])
        return result
