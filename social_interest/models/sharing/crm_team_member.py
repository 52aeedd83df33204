# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class CrmTeamMember(models.Model):
    _inherit = 'crm.team.member'

    interest_rotation = fields.Boolean(
        "In rotation", default=True, tracking=True,
        help="Gets interests by distribution. Whoever is not in rotation can still take cards himself.")
    interest_limit = fields.Integer(
        "Open interests at most", tracking=True, help="0: as everybody in the company.")
    interest_turn = fields.Integer(
        "Last turn", readonly=True, copy=False,
        help="Grows with each card given in the team: the smaller, the sooner it is this person's turn.")

    _interest_limit_positive = models.Constraint(
        'CHECK(interest_limit >= 0)', "The limit cannot be negative.")

    def write(self, vals):
        result = super().write(vals)
        if vals.keys() & {'interest_rotation', 'interest_limit', 'active'}:
            self.env['social.interest']._wake_distribution()
        return result
