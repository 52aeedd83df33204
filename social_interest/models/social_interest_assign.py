# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.exceptions import AccessError


class SocialInterest(models.Model):
    """Giving several cards to one person at once."""

    _inherit = 'social.interest'

    def action_assign(self):
        """Button of the list: ask who is to answer the chosen cards."""
        self._check_may_assign()
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("Assign"),
            'res_model': 'social.interest.assign',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_ids': self.ids},
        }

    def _check_may_assign(self):
        if not self.env.user.has_group('sales_team.group_sale_salesman_all_leads'):
            raise AccessError(self.env._("Only a manager gives cards to others."))

    def _assign_to(self, user):
        """Give the cards, all of them open, to the user; who has one already keeps it as it is."""
        self._check_givable(user)
        if others := self.filtered(lambda card: card.user_id != user):
            others._give(user)
