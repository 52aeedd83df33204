# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json

from werkzeug.exceptions import BadRequest, Forbidden

from odoo import fields, http
from odoo.exceptions import AccessError, UserError
from odoo.http import content_disposition, request

XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'


class ReportController(http.Controller):

    @http.route('/social_interest/figures.xlsx', type='http', auth='user', methods=['GET'], readonly=True)
    def figures(self, options='{}', company_ids='', **_kwargs):
        """The figures of the dashboard as a workbook.

        :param options: JSON, as ``social.interest.dashboard.read_figures`` takes it
        :param company_ids: the companies that the user works in at the moment, as "1-2"
        """
        try:
            chosen = json.loads(options)
            companies = [int(number) for number in company_ids.split('-') if number]
        except ValueError as error:
            raise BadRequest from error
        if not isinstance(chosen, dict):
            raise BadRequest
        dashboard = request.env['social.interest.dashboard']
        if companies:
            dashboard = dashboard.with_context(allowed_company_ids=companies)
        try:
            content = dashboard._figures_workbook(chosen)
        except AccessError as error:
            raise Forbidden(str(error)) from error
        except UserError as error:
            raise BadRequest(str(error)) from error
        today = fields.Date.to_string(fields.Date.context_today(dashboard))
        name = f'{request.env._("Interests")} {today}.xlsx'
        return request.make_response(content, headers=[
            ('Content-Type', XLSX),
            ('Content-Disposition', content_disposition(name)),
            ('X-Content-Type-Options', 'nosniff'),
        ])
