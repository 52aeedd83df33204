# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestRule(models.Model):
    """Rules for the unhappy, the happy: the mood of a card as a condition."""

    _inherit = 'social.interest.rule'

    mood = fields.Selection(lambda self: self.env['social.interest']._fields['mood'].selection)

    def _conditions(self):
        tests = super()._conditions()
        if mood := self.mood:
            tests.append(lambda facts: self.env['social.interest']._mood_of_facts(facts) == mood)
        return tests

    @api.model
    def _said_fields(self):
        conditions, effects = super()._said_fields()
        return ('mood', *conditions), effects
