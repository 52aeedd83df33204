# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestAuthor(models.Model):
    """Where the profile of a person may open: on the channel, on the sites of his cards' sources, on our own."""

    _inherit = 'social.interest.author'
    _link_fields = ('url',)

    link_url = fields.Char("Profile, as it opens", compute='_compute_link')
    link_refusal = fields.Char("Why the profile stays closed", compute='_compute_link')

    # the sources are asked for by the author, and once for all: they change seldom, cards come all the time
    @api.depends('url', 'channel_id.domains', 'company_id.website')
    def _compute_link(self):
        linked = self.filtered('url')
        (self - linked).update({'link_url': False, 'link_refusal': False})
        sources = linked._sources_of_each()
        sites = self.env['social.interest.source'].sudo().union(*sources.values())._sites_of_each()
        own = {company: company._interest_own_sites() for company in linked.company_id}
        for author in linked:
            places = sources.get(author._origin, self.env['social.interest.source'].sudo())
            channel = author.channel_id.sudo()
            domains = set(channel._link_domains()) if channel else set()
            author.link_url, author.link_refusal = author._decided_link(
                author.url, domains.union(own.get(author.company_id, ()), *(sites[place] for place in places)),
                places._http_hosts(author.company_id), channel.name or '')

    def _sources_of_each(self):
        """Return {author: the sources of his cards}."""
        rows = self.env['social.interest'].sudo().with_context(active_test=False)._read_group(
            [('author_id', 'in', self._origin.ids)], ['author_id'], ['source_id:recordset'])
        return {author.with_env(self.env): sources for author, sources in rows}
