# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models

from odoo.addons.social_interest.parsers.domains import registrable


class ResCompany(models.Model):
    """Whether the links of answers are counted, and which of them are the company's own.

    Off until somebody switches it on: a short link leads by way of this server, so that a person outside finds the page
    only where the server's address (``web.base.url``) opens for everybody.
    """

    _inherit = 'res.company'

    interest_count_visits = fields.Boolean("Count visits of links")

    def _interest_linked_sites(self):
        """Return the set of registrable domains that are the company's own, and those of its places."""
        self.ensure_one()
        places = self.env['social.interest.source'].sudo().search(
            [('company_id', '=', self.id), ('domains', '!=', False)])
        listed = {registrable(domain) for place in places for domain in place._listed_domains()}
        return self._interest_own_sites() | (listed - {''})
