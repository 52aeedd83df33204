# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...tools.inside import Ours, ours


class SocialInterest(models.Model):
    """What a colleague said when he handed the card over: whoever got it reads it on the card."""

    _inherit = 'social.interest'

    handover_note = fields.Char(
        "Handed over with", readonly=True, copy=False, help="Who gave you this card, and what to know about it.")

    def _hand_over(self, user, note=''):
        note = ' '.join((note or '').split())
        said = f"{self.env.user.name}: {note}" if note else False
        return super(SocialInterest, self.with_context(interest_handover_note=Ours(said)))._hand_over(user, note)

    def _accompanying_values(self, vals):
        """It is said to one person, about work that is still to do."""
        values = super()._accompanying_values(vals)
        said = ours(self.env, 'interest_handover_note')
        if 'user_id' in vals and (said or self.handover_note):
            values['handover_note'] = said or False
        return values

    @api.model
    def _deed_fields(self):
        return super()._deed_fields() | {'handover_note'}
