# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models

from .crm_team import DISTRIBUTIONS
from .res_company import RETURN_TO


class SocialInterestSource(models.Model):
    """How the cards of a source find their people; where it says nothing, its team does."""

    _inherit = 'social.interest.source'

    distribution = fields.Selection(
        [('team', "As the team"), *DISTRIBUTIONS], required=True, default='team', tracking=True,
        help="Who gets a new card that waits for an answer.")
    return_rule = fields.Selection(
        [('team', "As the team"), ('own', "Own")], string="Unanswered cards", required=True, default='team',
        tracking=True)
    return_minutes = fields.Integer("Go back after", default=60, tracking=True)
    return_to = fields.Selection(RETURN_TO, string="Go", required=True, default='feed', tracking=True)

    _return_minutes_positive = models.Constraint(
        'CHECK(return_minutes >= 0)', "The minutes cannot be negative.")

    def write(self, vals):
        result = super().write(vals)
        if vals.keys() & {'distribution', 'team_id'}:
            self.env['social.interest']._wake_distribution()
        return result

    def _return_rule(self, team):
        """Return (minutes, where to) for cards of this source in a team."""
        self.ensure_one()
        if self.return_rule == 'own':
            return self.return_minutes, self.return_to
        if team and team.interest_return_rule == 'own':
            return team.interest_return_minutes, team.interest_return_to
        return self.company_id.interest_return_minutes, self.company_id.interest_return_to
