# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from dateutil.relativedelta import relativedelta

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ..intake.quarantine import LOOK_STATES


class SocialInterestMail(models.Model):
    """The original messages are kept some days, for whoever looks after the parsers.

    Those that nothing could read or recognise are kept until a person decides on
    them: they are nowhere else.
    """

    _inherit = 'social.interest.mail'

    @api.model
    def _raw_outdated_domain(self, company, days):
        """Return the domain of the rows of a company whose message came so many days ago; 0: of none."""
        if not days:
            return Domain.FALSE
        return self._read_before(company, relativedelta(days=days)) & Domain([
            ('raw', '!=', False), ('state', 'not in', LOOK_STATES)])

    @api.model
    def _outdated_domain(self, company, months):
        """Return the domain of the rows without a card whose message came so many months ago; 0: of none."""
        if not months:
            return Domain.FALSE
        return self._read_before(company, relativedelta(months=months)) & Domain([
            ('interest_ids', '=', False), ('emptied_date', '=', False)])

    @api.model
    def _read_before(self, company, age):
        return Domain([
            ('company_id', '=', company.id), ('state', '!=', 'pending'),
            ('create_date', '<', fields.Datetime.now() - age)])

    @api.model
    def _count_raw_due(self, company, days):
        return self.sudo().search_count(self._raw_outdated_domain(company, days))

    @api.model
    def _count_due(self, company, months):
        return self.sudo().search_count(self._outdated_domain(company, months))

    def _drop_raw(self):
        """Let the messages themselves go; what the ledger says of them stays."""
        self.env.execute_query(SQL(
            "UPDATE social_interest_mail SET raw = NULL WHERE id = ANY(%s) RETURNING id", self.ids))
        self.invalidate_recordset(['raw'], flush=False)
