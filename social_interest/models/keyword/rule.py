# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestRule(models.Model):
    """Watch words as a condition: one of them is enough."""

    _inherit = 'social.interest.rule'

    keyword_ids = fields.Many2many(
        'social.interest.keyword', 'social_interest_rule_keyword_rel', 'rule_id', 'keyword_id',
        string="Watch words", check_company=True, ondelete='restrict', help="One of them is enough.")

    def _conditions(self):
        tests = super()._conditions()
        if self.keyword_ids:
            wanted = set(self.keyword_ids._origin.ids)
            tests.append(lambda facts: not wanted.isdisjoint(facts.values['keyword_ids']))
        return tests

    @api.model
    def _said_fields(self):
        conditions, effects = super()._said_fields()
        return ('keyword_ids', *conditions), effects
