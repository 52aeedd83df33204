# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ..tools.roles import MANAGERS


class SocialInterestBlock(models.TransientModel):
    """Asks why people are to be blocked."""

    _name = 'social.interest.block'
    _description = 'Block Authors'

    author_ids = fields.Many2many('social.interest.author', string="Authors", required=True)
    domain = fields.Char(compute='_compute_domain', help="Of the only person's address, where a manager may block it.")
    scope = fields.Selection(
        [('person', "This person"), ('domain', "Everybody at the domain")], string="Whom", required=True,
        default='person')
    reason = fields.Char(required=True, help="Your colleagues see it.")

    @api.depends('author_ids')
    @api.depends_context('uid')
    def _compute_domain(self):
        manager = self.env.user.has_group(MANAGERS)
        domains = self.env['social.interest.block.domain']
        for wizard in self:
            author = wizard.author_ids if len(wizard.author_ids) == 1 else wizard.author_ids.browse()
            wizard.domain = manager and author and domains._of(author.email) or False

    def action_block(self):
        """Button: block them."""
        self.ensure_one()
        if self.scope == 'domain':
            self.env['social.interest.block.domain'].create({
                'name': self.domain, 'company_id': self.author_ids.company_id.id, 'reason': self.reason})
            return {'type': 'ir.actions.act_window_close'}
        self.author_ids._block(self.reason)
        return {'type': 'ir.actions.act_window_close'}
