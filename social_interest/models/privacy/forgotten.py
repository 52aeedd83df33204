# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import SQL
from odoo.tools.misc import hmac


class SocialInterestForgotten(models.Model):
    """That something was erased, so that it makes nothing when it is delivered once more.

    Kept is a hash under the secret key of the database: whoever has the row
    alone cannot even try out of whom it is.
    """

    _name = 'social.interest.forgotten'
    _description = 'Erased Message or Action'
    _inherit = ['social.interest.export.mixin']
    _rec_name = 'digest'

    company_id = fields.Many2one('res.company', required=True, readonly=True, ondelete='cascade', index=True)
    digest = fields.Char(required=True, readonly=True)

    _digest_unique = models.UniqueIndex('(digest, company_id)', "This is erased already.")

    @api.model
    def _digest(self, key):
        return hmac(self.env(su=True), 'social_interest.forgotten', key)

    @api.model
    def _keep(self, keys):
        """Remember what is erased.

        :param keys: iterable of (company id, tuple of texts that tell a message or an action from all others)
        """
        rows = {(company_id, self._digest(key)) for company_id, key in keys}
        if rows:
            self.env.execute_query(SQL(
                """
                INSERT INTO social_interest_forgotten (company_id, digest, create_uid, create_date)
                     SELECT company_id, digest, %(uid)s, now() AT TIME ZONE 'UTC'
                       FROM unnest(%(companies)s::int[], %(digests)s::text[]) AS erased(company_id, digest)
                ON CONFLICT DO NOTHING
                  RETURNING id
                """, uid=self.env.uid, companies=[company_id for company_id, _digest in rows],
                digests=[digest for _company_id, digest in rows]))

    @api.model
    def _let_back(self, keys):
        """Know no more that something was erased: it may come again."""
        told = {(company_id, self._digest(key)) for company_id, key in keys}
        rows = self.sudo().search([('digest', 'in', [digest for _company_id, digest in told])])
        rows.filtered(lambda row: (row.company_id.id, row.digest) in told).unlink()

    @api.model
    def _among(self, keys):
        """Return those of the keys, as in :meth:`_keep`, that were erased."""
        digests = {key: self._digest(key[1]) for key in keys}
        if not digests:
            return set()
        known = set(self.env.execute_query(SQL(
            "SELECT company_id, digest FROM social_interest_forgotten WHERE digest = ANY(%s)",
            list(digests.values()))))
        return {key for key, digest in digests.items() if (key[0], digest) in known}
