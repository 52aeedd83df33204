# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ..card.social_interest import OPEN_STATES


class SocialInterestNotice(models.Model):
    """The word to the head of which a rule says that it is needed."""

    _inherit = 'social.interest.notice'

    event = fields.Selection(selection_add=[('rule', "Rule")], ondelete={'rule': 'cascade'})

    @api.model
    def _still_so(self, event, card, user):
        if event == 'rule':
            return card.state in OPEN_STATES
        return super()._still_so(event, card, user)

    @api.model
    def _headline(self, event, cards):
        if event == 'rule':
            env, count = cards.env, len(cards)
            return env._("1 card that you should see") if count == 1 else env._("%s cards that you should see", count)
        return super()._headline(event, cards)
