# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...parsers import links


class SocialInterest(models.Model):
    """What a card may open, asked again whenever its link is shown or clicked."""

    _inherit = 'social.interest'
    _link_fields = ('source_url', 'product_url')

    link_url = fields.Char("Opens", compute='_compute_links', help="The link as it may be opened.")
    link_refusal = fields.Char(compute='_compute_links', help="Why the link stays closed; empty where it opens.")
    link_shortened = fields.Boolean(
        compute='_compute_links', help="The link hides where it leads to; nobody knows before it is opened.")
    product_link_url = fields.Char("Product page", compute='_compute_links', help="The product link, as it may open.")
    product_link_refusal = fields.Char(compute='_compute_links', help="Why the product link stays closed.")

    @api.depends('source_url', 'product_url', 'verdict', 'channel_id.domains', 'source_id.http_hosts',
                 'source_id.domains', 'source_id.url', 'source_id.key', 'company_id.website')
    def _compute_links(self):
        sites = self.source_id.sudo()._sites_of_each()
        for card in self:
            listed = sites.get(card.source_id.sudo(), frozenset())
            url, card.link_refusal = card._decide_link(card.source_url, listed)
            card.link_url = url
            card.link_shortened = links.shortened(url or '')
            card.product_link_url, card.product_link_refusal = card._decide_link(card.product_url, listed)

    def _decide_link(self, url, own_sites):
        """Return (a link of the card as it may be opened, why it may not be); one of both is False.

        :param str url: what is kept
        :param own_sites: hosts of the source's and the company's own sites
        """
        self.ensure_one()
        if self.verdict == 'failed':
            return False, False
        return self._decided_link(
            url, own_sites | self.channel_id.sudo()._link_domains(),
            self.source_id.sudo()._http_hosts(self.company_id or self.env.company), self.channel_id.name)

    def action_view_message(self):
        """Button: show the message that the card was made of, with its links inert."""
        self.ensure_one()
        self.check_access('read')
        return {'type': 'ir.actions.act_url', 'url': f'/social_interest/card/{self.id}/message', 'target': 'new'}
