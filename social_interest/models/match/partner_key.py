# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import logging
from urllib.parse import urlsplit

import psycopg2

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools import SQL

from ...tools.names import name_key, words_of
from .author_key import firm_site, phone_of, site_of
from .key import Holder

_logger = logging.getLogger(__name__)


class ResPartner(models.Model):
    """What a contact is found by among authors; our own people are none of them."""

    _inherit = 'res.partner'

    interest_match_due = fields.Boolean(
        compute='_compute_interest_match_due', store=True, compute_sudo=True, copy=False,
        groups='base.group_system',
        help="Changed since it was last asked which authors this contact may be.")

    _interest_match_due_index = models.Index('(id) WHERE interest_match_due')

    @api.depends('name', 'email', 'phone', 'website', 'active', 'company_id', 'parent_id.website', 'parent_id.email')
    def _compute_interest_match_due(self):
        self.interest_match_due = True

    def _interest_renew_keys(self):
        """Write down anew what the contacts are found by, and have the authors near them asked again."""
        Key = self.env['social.interest.match.key']
        near = Key._neighbours('partner_id', self.ids)
        found = self.filtered(lambda partner: partner.active and partner.partner_share)
        found.fetch(['name', 'email_normalized', 'phone', 'website', 'company_id', 'parent_id', 'country_id'])
        Key._replace('partner_id', self.ids, [
            (holder, *key) for partner in found for holder in [partner._interest_holder()]
            for key in partner._interest_match_keys()])
        near |= Key._neighbours('partner_id', self.ids)
        self.env['social.interest.author'].browse(near)._match_again()
        self.env.execute_query(SQL(
            "UPDATE res_partner SET interest_match_due = FALSE WHERE id = ANY(%s) RETURNING id", self.ids))
        self.invalidate_recordset(['interest_match_due'], flush=False)

    def _interest_holder(self):
        return Holder(None, self.id, self.company_id.id or None, ' '.join(sorted(words_of(self.name))))

    def _interest_match_keys(self):
        """Return [(kind, value, whether it is sure)]: what stands on a contact, a colleague vouches for."""
        self.ensure_one()
        country = (self.country_id or (self.company_id or self.env.company).country_id).code
        keys = [('email', self.email_normalized, True), ('phone', phone_of(self.phone, country), True)]
        if name := name_key(self.name):
            keys += [('site', f'{name} {site}', True) for site in self._interest_sites()]
        return [key for key in keys if key[1]]

    def _interest_sites(self):
        """Return the domains of the firm that the contact works for."""
        firms = self | self.parent_id
        sites = {site_of(firm.email_normalized) for firm in firms} | {
            firm_site(urlsplit(firm.website).hostname) for firm in firms if firm.website}
        return sorted(filter(None, sites))

    def _interest_unlink_unused(self):
        """Delete a contact that was made a moment ago, unless anybody has done anything with it since."""
        self.ensure_one()
        since = [('create_date', '>', self.create_date)]
        told = [('model', '=', self._name), ('res_id', '=', self.id), *since]
        if self.write_date > self.create_date or self.interest_ids or self.interest_lead_ids or self.child_ids or (
                self.env['mail.message'].search_count(told, limit=1)) or self.env['mail.activity'].search_count(
                    [('res_model', '=', self._name), ('res_id', '=', self.id)], limit=1):
            return
        try:
            with self.env.cr.savepoint():
                self.unlink()
        except (psycopg2.IntegrityError, UserError):
            _logger.info("Contact %s stays: something refers to it", self.id)
