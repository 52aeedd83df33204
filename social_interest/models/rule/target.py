# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """Until when a card is to be answered where a rule says so: nearer than the targets of its kind."""

    _inherit = 'social.interest'

    rule_hours = fields.Float(
        "Target by a rule", readonly=True, copy=False, aggregator=None, help="Working hours.")

    def _own_target_hours(self):
        return super()._own_target_hours() | {card: card.rule_hours for card in self if card.rule_hours}

    @api.depends('rule_hours')
    def _compute_deadline(self):
        return super()._compute_deadline()
