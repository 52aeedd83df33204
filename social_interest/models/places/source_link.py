# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestSource(models.Model):
    """Where the link of a place may open."""

    _inherit = 'social.interest.source'
    _link_fields = ('url',)

    link_url = fields.Char("Link, as it opens", compute='_compute_link')
    link_refusal = fields.Char("Why the link stays closed", compute='_compute_link')

    @api.depends('url', 'key', 'domains', 'http_hosts', 'unconfirmed', 'channel_id.domains', 'company_id.website')
    def _compute_link(self):
        sites = self.sudo()._sites_of_each()
        for source in self:
            place = source.sudo()
            source.link_url, source.link_refusal = source._decided_link(
                source.url, sites[place].union(*(channel._link_domains() for channel in place.channel_id)),
                place._http_hosts(place.company_id), place.channel_id.name or '')
