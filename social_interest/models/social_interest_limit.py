# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from .social_interest import OPEN_STATES


class SocialInterest(models.Model):
    """Nobody takes more cards than he may have open.

    Managers may give others more: they are told, not stopped.
    """

    _inherit = 'social.interest'

    _taken_index = models.Index("(user_id) WHERE state = 'taken'")

    def write(self, vals):
        if vals.get('user_id') and vals.get('state', 'taken') in OPEN_STATES and not self.env.su:
            cards = self if 'state' in vals else self.filtered(lambda card: card.state in OPEN_STATES)
            cards._check_room(self.env['res.users'].browse(vals['user_id']))
        return super().write(vals)

    def _check_room(self, user):
        """Raise a UserError if the cards of self are too many for the person."""
        added = self.sudo().filtered(lambda card: card.state != 'taken' or card.user_id != user)
        if user != self.env.user:
            added -= added._managed()
        for company, cards in added.grouped('company_id').items():
            user._check_interest_room(company, len(cards))
