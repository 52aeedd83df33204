# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from urllib.parse import urlsplit

from odoo import api, fields, models

from ...parsers.domains import is_own, registrable
from ..base.shared_mixin import FORGED


class ResCompany(models.Model):
    """What is the company's own on the network, and where its forged notifications are kept."""

    _inherit = 'res.company'

    interest_hold_forged = fields.Boolean("Keep forged notifications out of the feed")
    interest_new_sites = fields.Integer(
        "New sites a day, at most", default=20,
        help="Places of which only messages tell that nobody vouches for, and sites that nobody confirmed yet. "
             "What tells of further ones on a day goes to one common source of the channel.")

    _interest_new_sites_positive = models.Constraint(
        'CHECK(interest_new_sites >= 0)', "The number of new sites a day cannot be negative.")

    @api.model_create_multi
    def create(self, vals_list):
        companies = super().create(vals_list)
        companies._ensure_forged_sources()
        return companies

    @api.model
    def _ensure_forged_sources_of_all(self):
        self.sudo().search([('id', '!=', False)])._ensure_forged_sources()

    def _ensure_forged_sources(self):
        """Return {company: the place of notifications that were forged}; made before the first of them comes."""
        channel = self.env.ref('social_interest.channel_forged', raise_if_not_found=False)
        if not channel:
            # the addon is being installed: its data makes them in the end
            return {}
        Source = self.env['social.interest.source'].sudo().with_context(active_test=False, tracking_disable=True)
        known = {source.company_id: source for source in Source.search(
            [('channel_id', '=', channel.id), ('company_id', 'in', self.ids), ('key', '=', FORGED)])}
        missing = [company for company in self if company not in known]
        made = Source.create([{
            'name': channel.name, 'channel_id': channel.id, 'company_id': company.id, 'key': FORGED,
        } for company in missing])
        known.update(zip(missing, made))
        return known

    def _interest_own_sites(self):
        """Return the set of registrable domains of the company: of its website, its addresses and its mailboxes.

        Not those that many share, as a free mail provider's.
        """
        self.ensure_one()
        company = self.sudo()
        mailboxes = self.env['fetchmail.server'].sudo().search([('interest_company_id', '=', company.id)])
        addresses = [company.email, company.alias_domain_id.name, *mailboxes.mapped('user')]
        hosts = [urlsplit(company.website or '').hostname, *(
            (address or '').rpartition('@')[2].strip().lower() for address in addresses)]
        return {registrable(host) for host in hosts if host and is_own(host)}
