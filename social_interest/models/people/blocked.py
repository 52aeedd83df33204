# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.exceptions import UserError


class SocialInterest(models.Model):
    """Blocking the person behind a card, and telling on his cards that he is."""

    _inherit = 'social.interest'

    author_blocked = fields.Boolean(related='author_id.blocked')
    author_block_note = fields.Char(related='author_id.block_note')

    def action_block_author(self):
        """Button: ask why the person is to be blocked."""
        if not self.author_id:
            raise UserError(self.env._("This card names no person."))
        return self.author_id.action_block()

    def action_unblock_author(self):
        """Button of managers."""
        return self.author_id.action_unblock()
