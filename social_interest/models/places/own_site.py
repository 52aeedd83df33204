# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tools import SQL

from ...parsers.domains import is_own, registrable
from ...tools.roles import MANAGERS
from ...tools.web_address import hosts_in

#: stands for the senders of a source that holds what several unconfirmed sites send
ANY_SENDER = '*'


class SocialInterestSource(models.Model):
    """Whose site a source is.

    Anybody can set up a forum or a shop that calls itself ours, and its mail is
    rightly signed by its own domain. So what such software sends counts as
    verified only where a manager, or what the company says of itself, names the
    domain as one of ours. A site that nobody confirmed is a source of its own.
    """

    _inherit = 'social.interest.source'

    domains = fields.Text(
        "Own sites", tracking=True,
        help="Domains from which this place sends, one a line (shop.example); what is below them counts too. "
             "What they send and sign is verified, and links may lead to them.")
    sender_domain = fields.Char(
        "Sent by", readonly=True, copy=False, help="The domain whose messages made this source.")
    unconfirmed = fields.Boolean(
        compute='_compute_unconfirmed', store=True, precompute=True,
        help="Nobody has said yet that the site is ours.")
    denied = fields.Boolean(
        "Not ours", readonly=True, copy=False, tracking=True,
        help="A manager said that this site is not ours: its cards are ignored.")

    unvouched = fields.Boolean(
        "Not vouched for", readonly=True, copy=False,
        help="Only messages that nobody vouches for told of this place so far.")

    _unconfirmed_index = models.Index("(company_id, create_date) WHERE unconfirmed OR unvouched")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'sender_domain', 'unconfirmed', 'denied'}

    # a mailbox that comes or goes asks for it anew
    @api.depends('sender_domain', 'domains', 'company_id.website', 'company_id.email')
    def _compute_unconfirmed(self):
        sites = self._own_sites_of_each()
        for source in self:
            source.unconfirmed = bool(source.sender_domain) and source.sender_domain not in sites[source]

    @api.depends('name', 'unconfirmed', 'sender_domain')
    def _compute_display_name(self):
        result = super()._compute_display_name()
        for source in self.filtered('unconfirmed'):
            if source.sender_domain != ANY_SENDER:
                source.display_name = f'{source.name} ({source.sender_domain})'
        return result

    @api.constrains('domains')
    def _check_domains(self):
        for source in self:
            for domain in source._listed_domains():
                if not registrable(domain):
                    raise ValidationError(self.env._("“%s” is no name of a site. Write it like shop.example.", domain))
                if not is_own(domain):
                    raise ValidationError(self.env._(
                        "“%s” is used by many: it cannot be a site of your own.", domain))

    def _listed_domains(self):
        return hosts_in(self.domains)

    def _own_sites(self):
        """Return the set of registrable domains that are ours as far as this source is concerned."""
        self.ensure_one()
        return self._own_sites_of_each()[self]

    def _own_sites_of_each(self):
        """Return {source: registrable domains that are ours as far as it is concerned}; a company is asked once."""
        of_company = {company: company._interest_own_sites() for company in self.company_id}
        return {
            source: {registrable(domain) for domain in source._listed_domains()} - {''}
            | of_company.get(source.company_id, set())
            for source in self}

    @api.model
    def _own_sites_changed(self, companies):
        """What is the companies' own has changed: whether a site is ours is asked anew."""
        sources = self.sudo().with_context(active_test=False).search(
            [('sender_domain', '!=', False), ('company_id', 'in', companies.ids)])
        self.env.add_to_compute(self._fields['unconfirmed'], sources)

    # ------------------------------------------------------------------
    # "Is this your site?"
    # ------------------------------------------------------------------

    def _check_may_confirm(self):
        self.check_access('read')
        if not self.env.user.has_group(MANAGERS):
            raise AccessError(self.env._("Only a manager says whether a site is yours."))

    def action_confirm_site(self):
        """Button "Yes": the domain that sends is ours; what it signed before becomes verified as well."""
        self._check_may_confirm()
        for source in self:
            domain = source.sender_domain
            if not source.unconfirmed or domain == ANY_SENDER:
                raise UserError(self.env._("There is no site to confirm."))
            if not is_own(domain):
                raise UserError(self.env._("“%s” is used by many: it cannot be a site of your own.", domain))
            source.sudo()._join_namesake()
        return True

    def _join_namesake(self):
        """Make the domain one of ours: here, or at the place that a person set up under the same key."""
        domain = self.sender_domain
        namesake = self.with_context(active_test=False).search([
            ('id', '!=', self.id), ('company_id', '=', self.company_id.id), ('channel_id', '=', self.channel_id.id),
            ('key', '=', self.key), ('key', '!=', False), ('unconfirmed', '=', False)], limit=1)
        place = namesake or self
        lines = place._listed_domains()
        place.write({
            'domains': '\n'.join([*lines, domain]), 'denied': False, 'active': True, 'unvouched': False})
        cards = self.env['social.interest'].sudo().with_context(active_test=False).search(
            [('source_id', '=', self.id)])
        if namesake:
            cards.source_id = namesake
            self.active = False
        cards._site_confirmed(domain)

    def action_deny_site(self):
        """Button "No": what the site sent, and what it will send, is ignored."""
        self._check_may_confirm()
        if self.filtered(lambda source: not source.unconfirmed):
            raise UserError(self.env._("There is no site to confirm."))
        self.sudo().write({'denied': True, 'active': False})
        self.env['social.interest'].sudo().search(
            [('source_id', 'in', self.ids), ('state', 'in', ('new', 'taken'))]).write({'state': 'ignored'})
        return True

    def _become_vouched(self, interest):
        """A verified message tells of the place after all, and what it is called unless a person named it."""
        named_by_a_stranger = self.write_uid == self.create_uid
        self.write({
            'unvouched': False,
            **({'name': interest.source_name} if named_by_a_stranger and interest.source_name else {})})

    @api.model
    def _unconfirmed_today(self, companies):
        """Return {company: number of sources that were made in the last 24 hours and that nobody vouches for}."""
        rows = self.env.execute_query(SQL(
            """
            SELECT company_id, count(*) FROM social_interest_source
             WHERE (unconfirmed OR unvouched) AND company_id = ANY(%s)
               AND create_date > now() at time zone 'UTC' - interval '1 day'
             GROUP BY company_id
            """, companies.ids))
        return {self.env['res.company'].browse(company_id): count for company_id, count in rows}
