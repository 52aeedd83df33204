# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestMerge(models.TransientModel):
    """Asks which of two authors stays."""

    _name = 'social.interest.merge'
    _description = 'Merge Authors'
    _inherit = ['social.interest.asking.mixin']

    author_id = fields.Many2one('social.interest.author', "One", required=True)
    other_id = fields.Many2one(
        'social.interest.author', "The other",
        domain="[('id', '!=', author_id), ('channel_id', '=', channel_id), ('company_id', '=', company_id)]")
    channel_id = fields.Many2one(related='author_id.channel_id')
    company_id = fields.Many2one(related='author_id.company_id')
    author_told = fields.Text(compute='_compute_told')
    other_told = fields.Text(compute='_compute_told')
    warning = fields.Text(compute='_compute_warning')

    @api.depends('author_id', 'other_id')
    def _compute_told(self):
        for wizard in self:
            wizard.author_told = wizard._told_of(wizard.author_id)
            wizard.other_told = wizard._told_of(wizard.other_id)

    @api.model
    def _told_of(self, author):
        """Return what one has to know of an author to choose, a line each."""
        if not author:
            return False
        cards = author.sudo().interest_count
        return '\n'.join(filter(None, (
            author.handle, author.email, author.phone,
            author.partner_id and self.env._("Contact: %s", author.partner_id.sudo().display_name),
            self.env._("1 interest") if cards == 1 else self.env._("%s interests", cards))))

    @api.depends('author_id', 'other_id')
    def _compute_warning(self):
        for wizard in self:
            authors = wizard.author_id | wizard.other_id
            partners = authors.partner_id.sudo()
            lines = []
            if len(partners) > 1:
                lines.append(self.env._(
                    "They have two contacts, %(one)s and %(two)s: the cards follow to the contact of whoever stays.",
                    one=partners[0].display_name, two=partners[1].display_name))
            if len(authors) > 1 and any(authors.mapped('blocked')):
                lines.append(self.env._("One of both is blocked: whoever stays is blocked then."))
            wizard.warning = '\n'.join(lines) or False

    def action_keep_author(self):
        """Button: the first one stays."""
        self.ensure_one()
        return self._merge(self.other_id, self.author_id)

    def action_keep_other(self):
        """Button: the other one stays."""
        self.ensure_one()
        return self._merge(self.author_id, self.other_id)

    def _merge(self, gone, kept):
        if not gone or not kept:
            raise UserError(self.env._("Choose the other author first."))
        (gone | kept)._check_may_merge()
        match = self.env['social.interest.match']._merge_by_hand(gone, kept)
        return match._decided(match._accepted_words())
