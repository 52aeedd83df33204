# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError

from ...tools.roles import SALESPEOPLE


class DigestDigest(models.Model):
    """What Odoo's digest says of interests: the figures of the reports, of the interests of its days."""

    _inherit = 'digest.digest'

    kpi_interest_count = fields.Boolean("Interests")
    kpi_interest_count_value = fields.Integer(compute='_compute_kpi_interest_count_value')
    kpi_interest_unanswered = fields.Boolean("Interests without an Answer")
    kpi_interest_unanswered_value = fields.Integer(compute='_compute_kpi_interest_unanswered_value')
    kpi_interest_hours = fields.Boolean("Working Hours to First Answer")
    kpi_interest_hours_value = fields.Float(compute='_compute_kpi_interest_hours_value')
    kpi_interest_in_time = fields.Boolean("Answered within Target, %")
    kpi_interest_in_time_value = fields.Float(compute='_compute_kpi_interest_in_time_value')
    kpi_interest_won = fields.Boolean("Deals Won from Interests")
    kpi_interest_won_value = fields.Integer(compute='_compute_kpi_interest_won_value')
    kpi_interest_revenue = fields.Boolean("Revenue from Interests")
    kpi_interest_revenue_value = fields.Monetary(compute='_compute_kpi_interest_revenue_value')

    def _compute_kpi_interest_count_value(self):
        self._calculate_interest_kpi('kpi_interest_count_value', ['interest_count:sum'])

    def _compute_kpi_interest_unanswered_value(self):
        self._calculate_interest_kpi(
            'kpi_interest_unanswered_value', ['needing_count:sum', 'answered_count:sum'],
            lambda needing, answered: (needing or 0) - (answered or 0))

    def _compute_kpi_interest_hours_value(self):
        self._calculate_interest_kpi('kpi_interest_hours_value', ['first_working_hours:avg'])

    def _compute_kpi_interest_in_time_value(self):
        self._calculate_interest_kpi(
            'kpi_interest_in_time_value', ['within_target_rate:avg'], lambda rate: 100 * (rate or 0))

    def _compute_kpi_interest_won_value(self):
        self._calculate_interest_kpi('kpi_interest_won_value', ['won_count:sum'])

    def _compute_kpi_interest_revenue_value(self):
        self._calculate_interest_kpi('kpi_interest_revenue_value', ['revenue:sum'])

    def _calculate_interest_kpi(self, kpi, aggregates, figure=lambda value: value or 0):
        """Compute a figure of the interests of the digest's days, company by company, as its reader may see them.

        :param kpi: name of the field
        :param aggregates: measures of the reports
        :param figure: function of their values
        """
        if not self.env.user.has_group(SALESPEOPLE):
            raise AccessError(self.env._("Interests are for salespeople."))
        start, end, companies = self._get_kpi_compute_parameters()
        rows = self.env['social.interest']._read_group(
            [('company_id', 'in', companies.ids), ('date', '>=', start), ('date', '<', end)],
            ['company_id'], aggregates)
        told = {company: figure(*values) for company, *values in rows}
        for digest in self:
            digest[kpi] = told.get(digest.company_id or self.env.company, 0)

    @api.model
    def _interest_kpis(self):
        """Return {name: xml id of what opens its cards}."""
        report = 'social_interest.action_interest_report'
        return {
            'kpi_interest_count': report,
            'kpi_interest_unanswered': 'social_interest.action_interest_unanswered',
            'kpi_interest_hours': report,
            'kpi_interest_in_time': report,
            'kpi_interest_won': report,
            'kpi_interest_revenue': report,
        }

    def _compute_kpis_actions(self, company, user):
        actions = super()._compute_kpis_actions(company, user)
        menu = self.env.ref('crm.crm_menu_root').id
        return actions | {name: f'{action}?menu_id={menu}' for name, action in self._interest_kpis().items()}
