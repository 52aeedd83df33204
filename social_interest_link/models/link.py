# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from urllib.parse import urlsplit

from odoo import api, fields, models
from odoo.exceptions import UserError

from odoo.addons.social_interest.parsers import links
from odoo.addons.social_interest.parsers.domains import registrable
from odoo.addons.social_interest.tools.inert import JOINER, inert

#: what a link counts: it stays for good, or figures would be of something else than they were
COUNTED = frozenset({
    'url', 'kind', 'channel_id', 'source_id', 'reply_id', 'campaign_id', 'company_id', 'tracker_id'})
#: what only the product says of a link
OURS = frozenset({'kind', 'reply_id', 'tracker_id'})


class SocialInterestLink(models.Model):
    """A link to a site of the company, in a post or an answer: its clicks are counted by Odoo's Link Tracker.

    The row says what the clicks are counted for. The link itself is Odoo's, and goes on to work without it.
    """

    _name = 'social.interest.link'
    _description = 'Counted Link'
    _inherit = ['social.interest.company.mixin', 'social.interest.export.mixin']
    _order = 'id desc'
    _check_company_auto = True

    kind = fields.Selection(
        [('post', "Post"), ('reply', "Prepared reply"), ('letter', "Letter")], string="Stands in", required=True,
        default='post', readonly=True)
    name = fields.Char("Post", help="What you call the post, so that you know it in the reports: Spring sale.")
    url = fields.Char("Address", required=True, index=True, help="The page of your own site that it opens.")
    source_id = fields.Many2one(
        'social.interest.source', "Place", ondelete='set null', index='btree_not_null', check_company=True,
        domain="[('channel_id', '=?', channel_id), ('company_id', '=', company_id)]",
        help="The page, group or account where the post stands. Empty: the whole channel.")
    channel_id = fields.Many2one(
        'social.interest.channel', compute='_compute_channel_id', store=True, precompute=True, readonly=False,
        required=True, ondelete='restrict', index=True)
    reply_id = fields.Many2one(
        'social.interest.reply', "Prepared reply", ondelete='set null', index='btree_not_null', readonly=True)
    campaign_id = fields.Many2one('utm.campaign', ondelete='set null', index='btree_not_null')
    company_id = fields.Many2one(
        'res.company', required=True, ondelete='cascade', index=True, default=lambda self: self.env.company)
    tracker_id = fields.Many2one('link.tracker', "Link of Odoo", ondelete='cascade', readonly=True, copy=False)
    short_url = fields.Char("Short link", compute='_compute_short_url', compute_sudo=True)
    visit_count = fields.Integer("Visits", compute='_compute_visit_count')

    _tracker_unique = models.UniqueIndex('(tracker_id)', "There is a link for this post already.")

    @api.depends('source_id')
    def _compute_channel_id(self):
        for link in self:
            link.channel_id = link.source_id.channel_id or link.channel_id

    @api.depends('tracker_id')
    def _compute_short_url(self):
        # Odoo's own field asks for the code of each link by a query of its own
        codes = {code.link_id: code.code for code in self.env['link.tracker.code'].search_fetch(
            [('link_id', 'in', self.tracker_id.ids)], ['link_id', 'code'], order='id')}
        for link in self:
            tracker = link.tracker_id
            link.short_url = tracker and f'{tracker.short_url_host}{codes.get(tracker, "")}'

    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_visit_count(self):
        counts = dict(self.env['social.interest.visit']._read_group(
            [('link_id', 'in', self.ids)], ['link_id'], ['__count']))
        for link in self:
            link.visit_count = counts.get(link._origin, 0)

    @api.depends('kind', 'name', 'url', 'reply_id.name', 'channel_id.name')
    def _compute_display_name(self):
        kinds = dict(self._fields['kind']._description_selection(self.env))
        for link in self:
            name = link.sudo().reply_id.name if link.kind == 'reply' else link.name
            link.display_name = name or f'{kinds[link.kind]}: {link.url}'

    # ------------------------------------------------------------------
    # Made, and kept as they are
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        if not self.env.su:
            vals_list = [self._as_typed(vals) for vals in vals_list]
        made = super().create(vals_list)
        if not self.env.su:
            made._check_own_site()
        made.sudo()._make_trackers()
        return made

    def write(self, vals):
        if not self.env.su and not COUNTED.isdisjoint(vals):
            raise UserError(self.env._("What a link counts stays as it is. Make another link."))
        return super().write(vals)

    @api.model
    def _as_typed(self, vals):
        """Return the values of a link that a person makes: of a post."""
        self._check_may_give_to(vals)
        url = (vals.get('url') or '').strip()
        if url and '://' not in url:
            url = f'https://{url}'
        return {name: value for name, value in vals.items() if name not in OURS} | {'url': url}

    def _check_own_site(self):
        sites = {company: company._interest_linked_sites() for company in self.company_id}
        for link in self:
            if not self._is_own(link.url, sites[link.company_id]):
                raise UserError(self.env._(
                    "“%(url)s” is no page of your own sites: %(sites)s. They are the company's website, and what the "
                    "sources name under “Own sites”.",
                    url=link.url, sites=', '.join(sorted(sites[link.company_id])) or self.env._("none is known")))

    @api.model
    def _is_own(self, url, sites):
        """Whether an address leads to one of our sites, and every program finds the same site in it."""
        return links.wellformed(url, http=True) and registrable(urlsplit(url).hostname or '') in sites

    @api.model
    def _is_open(self, url):
        """Whether an address is for everybody: short links are so short that whoever tries finds some.

        None that has a key of somebody's own, as the address of his order, and none that would lose a part of it.
        """
        kept = links.tidied(url)

        def names(address):
            pairs = links.parameters(urlsplit(address).query)
            return sorted(name for name, _value in pairs if not name.startswith('utm_'))
        return bool(kept) and names(kept) == names(url) and '=' not in urlsplit(url).fragment

    def _make_trackers(self):
        """Have Odoo make the links of those that have none."""
        sources = self._utm_sources()
        trackers = self.env['link.tracker'].search_or_create([
            link._prepare_tracker_values(sources[link._utm_name()]) for link in self])
        for link, tracker in zip(self, trackers, strict=True):
            link.tracker_id = tracker

    def _prepare_tracker_values(self, source):
        """Return the values of Odoo's link; its label tells it from those that count something else.

        :param source: of the campaign's parameters
        """
        numbers = (self.company_id.id, self.channel_id.id, self.source_id.id or 0, self.reply_id.id or 0)
        return {
            'url': self.url,
            # else Odoo would ask the page for it
            'title': self.display_name,
            'label': ' '.join(filter(None, [f"{self.kind}-{'-'.join(map(str, numbers))}", self.name])),
            'medium_id': self.channel_id.medium_id.id,
            'source_id': source.id,
            'campaign_id': self.campaign_id.id,
        }

    def _utm_name(self):
        """Return what the place, or the channel, is called in the parameters of the address."""
        return inert(self.source_id.name or self.channel_id.with_context(lang='en_US').name, JOINER)

    def _utm_sources(self):
        """Return {name: campaign source} of the places of the links; those that are missing are made."""
        names = sorted({link._utm_name() for link in self})
        known = self.env['utm.source'].with_context(active_test=False)
        found = {source.name: source for source in known.search([('name', 'in', names)])}
        made = known.create([{'name': name} for name in names if name not in found])
        return found | {source.name: source for source in made}

    # ------------------------------------------------------------------
    # For answers
    # ------------------------------------------------------------------

    @api.model
    def _short_urls(self, company, channel, wanted):
        """Return the short links that stand in answers on a channel; those that are missing are made, all at once.

        :param wanted: set of (id of a prepared reply, or False in a letter, address)
        :returns: {the same: short address}
        """
        ours = self.sudo()
        found = {(link.reply_id.id, link.url): link for link in ours.search([
            ('company_id', '=', company.id), ('channel_id', '=', channel.id),
            ('url', 'in', list({url for _reply, url in wanted})),
            '|', ('kind', '=', 'letter'), ('reply_id', '!=', False)])}
        missing = sorted(wanted - found.keys())
        made = ours.create([{
            'kind': 'reply' if reply_id else 'letter', 'reply_id': reply_id, 'url': url,
            'channel_id': channel.id, 'company_id': company.id} for reply_id, url in missing])
        found |= dict(zip(missing, made, strict=True))
        return {key: found[key].short_url for key in wanted}

    def action_view_visits(self):
        """Open the visits of the links."""
        self.check_access('read')
        return self.env['social.interest.visit']._opened([('link_id', 'in', self.ids)])
