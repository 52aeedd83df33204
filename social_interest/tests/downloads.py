# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Files as the web client downloads them."""

import json
from unittest.mock import patch

from odoo.http import Request


class DownloadMixin:
    """For tests with a server, as the head, who may export."""

    def download(self, url, data):
        self.authenticate('si_head', 'si_head')
        response = self.url_open(
            url, data={'data': json.dumps(data), 'csrf_token': Request.csrf_token(self)}, timeout=60)
        response.raise_for_status()
        return response.content

    def export(self, kind, model, names, domain, groupby=()):
        return self.download(f'/web/export/{kind}', {
            'model': model, 'fields': [{'name': name, 'label': "Column", 'type': 'char'} for name in names],
            'ids': False, 'domain': domain, 'groupby': list(groupby), 'import_compat': False, 'context': {}})

    def download_by_browser(self, button, **action):
        """Press a button of the web client's own that downloads, and return the workbook that the server gave."""
        action = self.env['ir.actions.act_window'].create({'name': "Export", **action})
        given, respond = [], Request.make_response

        def keep(request, data, *args, **kwargs):
            given.append(data)
            return respond(request, data, *args, **kwargs)
        script = """
            const wait = async (find) => {
                for (let found = find(); ; found = find()) {
                    if (found) {
                        return found;
                    }
                    await new Promise((done) => setTimeout(done, 50));
                }
            };
            const open = XMLHttpRequest.prototype.open;
            XMLHttpRequest.prototype.open = function (method, url) {
                if (url.includes("/export_xlsx")) {
                    this.addEventListener("loadend", () => console.log("test successful"));
                }
                return open.apply(this, arguments);
            };
            wait(() => document.querySelector("BUTTON")).then((button) => button.click());
        """.replace('BUTTON', button)
        with patch.object(Request, 'make_response', keep):
            self.browser_js(f'/odoo/action-{action.id}', script, login='si_head')
        return next(data for data in given if isinstance(data, bytes) and data[:2] == b'PK')
