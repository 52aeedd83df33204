# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from .origin import INSIDE


class SocialInterest(models.Model):
    """Where a card that came through Odoo itself leads to: a page of this very server."""

    _inherit = 'social.interest'

    @api.depends('vouched')
    def _compute_links(self):
        """The server may have a port, or no https: what its own record says needs no list of sites."""
        result = super()._compute_links()
        closed = self.filtered(lambda card: card.vouched == INSIDE and not card.link_url)
        if closed:
            origins = closed.sudo().mail_id._inside_records()
            for card in closed:
                origin = origins.get(card.sudo().mail_id)
                if path := origin and origin._interest_path():
                    card.link_url, card.link_refusal = path, False
        return result

    def action_view_message(self):
        """Nothing but a record told it: that is shown."""
        self.ensure_one()
        self.check_access('read')
        origin = self.sudo().mail_id._inside_record() if self.vouched == INSIDE else None
        if origin and self.lead_id:
            return self.action_view_lead()
        if path := origin and origin._interest_path():
            return {'type': 'ir.actions.act_url', 'url': path, 'target': 'new'}
        return super().action_view_message()
