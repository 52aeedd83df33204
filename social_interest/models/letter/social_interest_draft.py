# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestDraft(models.Model):
    """What a person has begun to write from a card, and has not sent; nobody else's to read."""

    _name = 'social.interest.draft'
    _description = 'Draft of a Letter'
    _inherit = ['social.interest.export.mixin']
    _order = 'id'

    interest_id = fields.Many2one('social.interest', "Card", required=True, ondelete='cascade', index=True)
    user_id = fields.Many2one('res.users', required=True, ondelete='cascade', index=True)
    body = fields.Html(sanitize_attributes=False)
    # a browser that is closed does not say so: it ends by itself
    held_until = fields.Datetime(help="Until then the person is taken to be writing, and the card is held for him.")

    _one_each = models.UniqueIndex('(interest_id, user_id)', "There is a draft of this person already.")

    @api.autovacuum
    def _gc_old_drafts(self):
        """Let go what nobody came back to for a month."""
        old = fields.Datetime.subtract(fields.Datetime.now(), months=1)
        self.search([('write_date', '<', old)]).unlink()
