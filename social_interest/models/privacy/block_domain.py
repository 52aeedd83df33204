# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import email_domain_extract, format_datetime, ormcache

from odoo.addons.iap.tools.iap_tools import mail_prepare_for_domain_search

from ...parsers.domains import is_host, is_own


class SocialInterestBlockDomain(models.Model):
    """Everybody who writes from one domain is blocked; managers say so and undo it."""

    _name = 'social.interest.block.domain'
    _description = 'Blocked Domain'
    _inherit = ['social.interest.export.mixin']
    _order = 'name'

    name = fields.Char("Domain", required=True, help="What stands behind the @ of the addresses.")
    company_id = fields.Many2one(
        'res.company', required=True, default=lambda self: self.env.company, ondelete='cascade', index=True)
    reason = fields.Char("Why", required=True, help="Your colleagues see it.")
    user_id = fields.Many2one(
        'res.users', "Blocked by", readonly=True, required=True, default=lambda self: self.env.uid, ondelete='restrict')
    date = fields.Datetime("Blocked on", readonly=True, required=True, default=fields.Datetime.now)

    _name_unique = models.UniqueIndex('(name, company_id)', "This domain is blocked already.")

    @api.model_create_multi
    def create(self, vals_list):
        stamps = {} if self.env.su else {'user_id': self.env.uid, 'date': fields.Datetime.now()}
        rows = super().create([
            {**vals, 'name': self._checked(vals.get('name')), **stamps} for vals in vals_list])
        self.env.registry.clear_cache()
        return rows

    def write(self, vals):
        """A block is made or undone; only its reason is mended."""
        if not self.env.su and vals.keys() - {'reason'}:
            raise UserError(self.env._("Delete this block and make another."))
        self.env.registry.clear_cache()
        return super().write(vals)

    def unlink(self):
        """Undo the block: what came meanwhile comes back."""
        companies = self.company_id
        result = super().unlink()
        self.env.registry.clear_cache()
        cards = self.env['social.interest'].sudo()
        cards.search([('blocked', '=', True), ('company_id', 'in', companies.ids)])._come_back()
        return result

    @api.model
    def _normalize(self, name):
        """Return a domain as addresses have it, or an empty string."""
        name = (name or '').strip().rpartition('@')[2].rstrip('.').lower()
        try:
            name = name.encode('idna').decode()
        except UnicodeError:
            return ''
        return name if is_host(name) else ''

    @api.model
    def _checked(self, name):
        """Return the domain as it is kept.

        :raises UserError: it is none, or belongs to many, or to the company itself
        """
        host = self._normalize(name)
        if not host:
            raise UserError(self.env._("“%s” is not a domain, such as evil.example.", name or ''))
        if self._is_free(host):
            raise UserError(self.env._(
                "Everybody can have an address at %s. Block the person instead.", host))
        if host in self._own():
            raise UserError(self.env._("%s is your own domain.", host))
        return host

    @api.model
    def _is_free(self, host):
        return not is_own(host) or mail_prepare_for_domain_search(f'somebody@{host}') != f'@{host}'

    @api.model
    def _own(self):
        """Return the domains of the companies and of their people."""
        users = self.env['res.users'].sudo().search([('share', '=', False)])
        companies = self.env['res.company'].sudo().search([('email', '!=', False)])
        emails = companies.mapped('email') + users.mapped('email')
        return {email_domain_extract(email) for email in emails if email}

    @api.model
    def _of(self, email):
        """Return the domain of an address that can be blocked, or an empty string."""
        host = self._normalize(email_domain_extract(email or '') or '')
        return '' if not host or self._is_free(host) or host in self._own() else host

    @api.model
    @ormcache('company_id')
    def _blocked(self, company_id):
        return frozenset(self.sudo().search([('company_id', '=', company_id)]).mapped('name'))

    @api.model
    def _blocking(self, company_id, email):
        """Return the blocked domain that an address belongs to, itself or as a part of it; else an empty string."""
        blocked = email and self._blocked(company_id)
        host = self._normalize(email_domain_extract(email) or '') if blocked else ''
        while host and host not in blocked:
            host = host.partition('.')[2]
        return host

    def _block_line(self):
        """Return who blocked the domain, when and why, for people."""
        self.ensure_one()
        return self.env._(
            "Everybody at %(domain)s is blocked by %(who)s on %(date)s: %(reason)s", domain=self.name,
            who=self.sudo().user_id.name, date=format_datetime(self.env, self.date, dt_format='short'),
            reason=self.reason)
