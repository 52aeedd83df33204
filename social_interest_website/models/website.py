# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re
from urllib.parse import urlsplit

from odoo import models

#: the number behind the name of a product in the address of its page
NUMBERED = re.compile(r'(?:.*-)?(\d+)')


class Website(models.Model):
    """A site of ours: what its cards say of their place."""

    _inherit = 'website'

    def _prepare_interest_source_values(self):
        """Return the values of a new place on this site."""
        url = urlsplit(self.domain or self.get_base_url())
        # with a port it is a server that somebody tries things on: no link may lead there from outside
        return {'url': url.geturl()} if url.hostname and '.' in url.hostname and not url.port else {}

    def _interest_form_place(self, page):
        """Return (key, name) of the place of a form.

        A page that somebody made is one; what stands elsewhere is in one place together, for a visitor may say
        that he comes from anywhere.
        """
        path = urlsplit(page or '').path
        found = self.env['website.page'].sudo().search(
            [('url', '=', path), ('website_id', 'in', [False, self.id])], order='website_id', limit=1) if path else None
        if found:
            return f'website/{self.id}{path}', f'{self.name}: {found.name}'
        return f'website/{self.id}/forms', self.env._("%s: forms", self.name)

    def _interest_product_of(self, page):
        """Return the product whose page an address is, where there is a shop."""
        Product = self.env['product.template'].sudo()
        path = urlsplit(page or '').path
        number = NUMBERED.fullmatch(path.rstrip('/').rpartition('/')[2])
        if 'website_url' not in Product._fields or '/shop/' not in path or not number:
            return Product.browse()
        return Product.browse(int(number[1])).exists().filtered(
            lambda product: product.is_published and (not product.company_id or product.company_id == self.company_id))
