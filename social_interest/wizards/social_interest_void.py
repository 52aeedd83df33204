# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestVoid(models.TransientModel):
    """Asks why proofs are to be voided."""

    _name = 'social.interest.void'
    _description = 'Void Proofs'

    proof_ids = fields.Many2many('social.interest.proof', string="Proofs", required=True)
    reason = fields.Char("Why", required=True)

    def action_void(self):
        """Button: void them."""
        self.ensure_one()
        self.proof_ids._void(self.reason)
        return {'type': 'ir.actions.act_window_close'}
