# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...parsers import links

#: fields with an address that a card may open
LINKS = ('source_url', 'product_url')


class SocialInterest(models.Model):
    """What a card may open: decided here, when a link is kept and again whenever it is shown or clicked.

    A link that is kept may have been written by anybody who may write the card,
    so what stands in the field is never opened; what comes out of here is.
    """

    _inherit = 'social.interest'

    link_url = fields.Char("Opens", compute='_compute_links', help="The link as it may be opened.")
    link_refusal = fields.Char(compute='_compute_links', help="Why the link stays closed; empty where it opens.")
    link_shortened = fields.Boolean(
        compute='_compute_links', help="The link hides where it leads to; nobody knows before it is opened.")
    product_link_url = fields.Char("Product page", compute='_compute_links', help="The product link, as it may open.")

    @api.depends('source_url', 'product_url', 'verdict', 'channel_id.domains', 'source_id.http_hosts',
                 'source_id.domains', 'source_id.url', 'source_id.key', 'company_id.website')
    def _compute_links(self):
        sites = self.source_id.sudo()._sites_of_each()
        for card in self:
            listed = sites.get(card.source_id.sudo(), frozenset())
            url, card.link_refusal = card._decide_link(card.source_url, listed)
            card.link_url = url
            card.link_shortened = links.shortened(url or '')
            card.product_link_url = card._decide_link(card.product_url, listed)[0]

    def _decide_link(self, url, own_sites):
        """Return (the link as it may be opened, why it may not be); one of both is False.

        :param str url: what is kept on the card
        :param own_sites: hosts of the source's and the company's own sites
        """
        self.ensure_one()
        if not url or self.verdict == 'failed':
            return False, False
        if not links.tidied(url):
            return False, self.env._("The link is no plain web address. It stays closed.")
        domains = tuple(sorted(own_sites | self.channel_id.sudo()._link_domains()))
        found = links.canonical(url, domains, http=True)
        if not found:
            return False, self.env._(
                "The link leads to %(host)s, which is no site of %(channel)s and none of our own. It stays closed.",
                host=links.host_of(links.tidied(url)), channel=self.channel_id.name)
        company = self.company_id or self.env.company
        if not links.openable(found, self.source_id.sudo()._http_hosts(company)):
            return False, self.env._(
                "%s is opened without https, and the source does not list it as such a site. The link stays closed.",
                links.host_of(found))
        return found, False

    def action_view_message(self):
        """Button: show the message that the card was made of, with its links inert."""
        self.ensure_one()
        self.check_access('read')
        return {'type': 'ir.actions.act_url', 'url': f'/social_interest/card/{self.id}/message', 'target': 'new'}

    @api.model
    def _with_tidy_links(self, vals):
        """Return ``vals`` with links rebuilt, without tokens; what is no link stays, to be refused."""
        tidy = {name: links.tidied(vals[name]) or vals[name] for name in LINKS if isinstance(vals.get(name), str)}
        return {**vals, **tidy}
