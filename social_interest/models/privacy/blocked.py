# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterest(models.Model):
    """Cards of whoever is blocked: ignored at once, told apart from others, and back when it is undone."""

    _inherit = 'social.interest'

    blocked = fields.Boolean(
        "Ignored: blocked", readonly=True, copy=False, index=True,
        help="Ignored because the person, or everybody of the person's domain, was blocked.")
    blocked_note = fields.Char(compute='_compute_blocked_note', help="Who blocked the domain, when and why.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'blocked'}

    @api.depends('email', 'author_id.email', 'company_id')
    @api.depends_context('lang', 'tz')
    def _compute_blocked_note(self):
        hosts = {card: card._blocking_domain() for card in self}
        rows = self.env['social.interest.block.domain'].sudo().search([('name', 'in', [*filter(None, hosts.values())])])
        found = {(row.company_id, row.name): row for row in rows}
        for card, host in hosts.items():
            row = found.get((card.company_id, host))
            card.blocked_note = row.with_env(self.env)._block_line() if row else False

    def _blocking_domain(self):
        """Return the blocked domain of the card of self, or an empty string."""
        domains, card = self.env['social.interest.block.domain'], self.sudo()
        return (
            domains._blocking(card.company_id.id, card.email)
            or domains._blocking(card.company_id.id, card.author_id.email))

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if self.blocked:
            signs.append(self._sign('warning', self.env._("Blocked"), 'fa-ban'))
        return signs

    def _accompanying_values(self, vals):
        """A card that goes on is not blocked any more."""
        values = super()._accompanying_values(vals)
        if self.blocked and vals.get('state', 'ignored') != 'ignored':
            values['blocked'] = False
        return values

    # ------------------------------------------------------------------
    # In
    # ------------------------------------------------------------------

    @api.model
    def _prepare_interest_values(self, mail, outcome, interest):
        values = super()._prepare_interest_values(mail, outcome, interest)
        domains = self.env['social.interest.block.domain']
        if values.get('email') and domains._blocking(mail.company_id.id, values['email']):
            values.update(state='ignored', blocked=True)
        return values

    @api.model
    def _author_values(self, author):
        values = super()._author_values(author)
        domains = self.env['social.interest.block.domain']
        if values.get('state') == 'ignored' or author and domains._blocking(author.company_id.id, author.email):
            values.update(state='ignored', blocked=True)
        return values

    # ------------------------------------------------------------------
    # And back
    # ------------------------------------------------------------------

    def _come_back(self):
        """Put those of the cards back into the feed whom nothing blocks any more."""
        cards = self.filtered(
            lambda card: card.blocked and card.state == 'ignored' and not card.emptied_date
            and not card.author_id.blocked and not card._blocking_domain() and not card.source_id.denied)
        if cards:
            cards.write({'state': 'new', 'user_id': False})
            cards._distribute_soon()
            cards._tell_of_new()
