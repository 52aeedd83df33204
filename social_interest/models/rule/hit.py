# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestRuleHit(models.Model):
    """One card that a rule touched, and what it did. Rows are added, no counter is locked."""

    _name = 'social.interest.rule.hit'
    _description = 'Hit of an Interest Rule'
    _inherit = ['social.interest.export.mixin']
    _order = 'date desc, id desc'
    _log_access = False
    _rec_name = 'rule_id'

    rule_id = fields.Many2one('social.interest.rule', required=True, ondelete='cascade', index=True)
    interest_id = fields.Many2one('social.interest', "Card", required=True, ondelete='cascade', index=True)
    date = fields.Datetime(required=True, default=fields.Datetime.now)
    things = fields.Json("What it did", help="Codes of what the rule set.")
    user_id = fields.Many2one(
        'res.users', "Applied by", ondelete='set null', index='btree_not_null',
        help="Who applied the rule to cards that were there; empty: it came by itself.")
    # while it can be undone
    deed_id = fields.Many2one('social.interest.deed', ondelete='set null', index='btree_not_null')
    activity_id = fields.Many2one('mail.activity', ondelete='set null', index='btree_not_null')

    _rule_index = models.Index('(rule_id, date)')
