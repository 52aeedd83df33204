# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from werkzeug.exceptions import Forbidden, NotFound

from odoo import http
from odoo.http import content_disposition, request


class Templates(http.Controller):
    """Templates as a file, for administrators."""

    @http.route('/social_interest/templates.json', type='http', auth='user', methods=['GET'], readonly=True)
    def download(self, ids='', **_kwargs):
        if not request.env.user.has_group('base.group_system'):
            raise Forbidden()
        wanted = [int(part) for part in ids.split(',') if part.isdecimal() and len(part) < 10]
        Template = request.env['social.interest.template'].with_context(active_test=False)
        templates = Template.search([('id', 'in', wanted)])
        if not templates:
            raise NotFound()
        return request.make_response(templates._to_file(), headers=[
            ('Content-Type', 'application/json; charset=utf-8'),
            ('Content-Disposition', content_disposition('interest_templates.json')),
            ('X-Content-Type-Options', 'nosniff'),
            ('Cache-Control', 'no-store'),
        ])
