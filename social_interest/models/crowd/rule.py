# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestRule(models.Model):
    """Rules for those whom others follow: leaders, or whoever had so many people come after."""

    _inherit = 'social.interest.rule'

    leader = fields.Boolean(
        help="Among the first tenth of those who meet at the same posts, as the last night told it.")
    people_after = fields.Integer(
        "People after them at least", aggregator=None,
        help="People who came to the same posts after the person, in the last 90 days; 0: no matter.")

    _people_after_positive = models.Constraint('CHECK(people_after >= 0)', "Numbers cannot be negative.")

    def _conditions_of_author(self):
        tests = super()._conditions_of_author()
        if self.leader:
            tests.append(lambda facts: facts.author.is_leader)
        if most := self.people_after:
            tests.append(lambda facts: facts.author.crowd_after >= most)
        return tests

    @api.model
    def _said_fields(self):
        conditions, effects = super()._said_fields()
        return (*conditions, 'leader', 'people_after'), effects
