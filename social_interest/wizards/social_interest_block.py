# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestBlock(models.TransientModel):
    """Asks why people are to be blocked."""

    _name = 'social.interest.block'
    _description = 'Block Authors'

    author_ids = fields.Many2many('social.interest.author', string="Authors", required=True)
    reason = fields.Char(required=True, help="Your colleagues see it.")

    def action_block(self):
        """Button: block them."""
        self.ensure_one()
        self.author_ids._block(self.reason)
        return {'type': 'ir.actions.act_window_close'}
