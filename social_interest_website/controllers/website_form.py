# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from urllib.parse import urlsplit

from odoo.addons.website_crm.controllers import website_form


class WebsiteForm(website_form.WebsiteForm):
    """A form that makes a lead has the lead's card made in the next moment: the visitor does not wait for it."""

    def insert_record(self, request, model_sudo, values, custom, meta=None):
        is_lead = model_sudo.model == 'crm.lead'
        if is_lead:
            values.update(interest_form=True, interest_page=_page(request.httprequest))
        result = super().insert_record(request, model_sudo, values, custom, meta=meta)
        if is_lead and result:
            request.env['crm.lead'].sudo().browse(result)._take_in_soon()
        return result


def _page(httprequest):
    """Return the address of the page of this site that a form stood on, without its parameters; False: unknown."""
    try:
        page = urlsplit(httprequest.referrer or '')
    except ValueError:
        return False
    if page.netloc != httprequest.host or page.scheme not in ('http', 'https'):
        return False
    return f'{page.scheme}://{page.netloc}{page.path}'[:500]
