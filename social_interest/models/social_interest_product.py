# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re
from urllib.parse import parse_qsl, urlsplit

from odoo import api, fields, models
from odoo.fields import Domain

from .product_template_pattern import bare_address, fits, host_of

#: parameters of a link in which shops write what is advertised
UTM = frozenset({'utm_content', 'utm_term', 'utm_campaign'})
_URL = re.compile(r'https?://[^\s<>"\']+')


class SocialInterest(models.Model):
    """Which product an interest is about: surely, perhaps, or not known.

    Sure are, in this order, a link to its page, the product that the message
    names as such, an UTM parameter, one of its further addresses, its reference
    or whole name in the text; each of these decides where it fits one product
    only. Then the product of the source. What is merely alike is a suggestion,
    which a person accepts.
    """

    _inherit = 'social.interest'

    product_suggestion_id = fields.Many2one(
        'product.template', string="Perhaps", readonly=True, copy=False, ondelete='set null',
        index='btree_not_null', check_company=True, help="A product whose name the text is like.")

    def action_accept_product(self):
        """Button: yes, the suggested product is the one that is meant."""
        self.check_access('write')
        for card in self.filtered(lambda card: card.product_suggestion_id and not card.product_id):
            card.product_id = card.product_suggestion_id
        return True

    @api.model
    def _intake_products(self, found, sources):
        """Return {(company, interest): values of the card that tell its product}."""
        wanted = dict.fromkeys((mail.company_id, interest) for mail, outcome, interest in found
                               if outcome.verdict != 'failed')
        sure = self._products_by_clue(wanted)
        sure.update(self._products_by_pattern([key for key in wanted if key not in sure]))
        in_text, alike = self._products_in_text([key for key in wanted if key not in sure])
        sure.update(in_text)
        result = {}
        for mail, _outcome, interest in found:
            key = (mail.company_id, interest)
            product = sure.get(key) or sources[self._source_key(mail, interest)].product_id
            suggestion = alike.get(key) if not product else None
            result[key] = {
                'product_id': product.id,
                'product_suggestion_id': suggestion.id if suggestion else False,
            }
        return result

    @api.model
    def _product_domain(self, companies):
        """Return the domain of the products that are sold by any of the companies."""
        return Domain('sale_ok', '=', True) & Domain(
            'company_id', 'in', [False, *{company.id for company in companies}])

    # ------------------------------------------------------------------
    # By its page, its name as the message gives it, an UTM parameter
    # ------------------------------------------------------------------

    @api.model
    def _products_by_clue(self, keys):
        """Return {key: product} where one of the clues is exactly one product's."""
        clues = {key: self._product_clues(key[1]) for key in keys}
        values = {kind: {value for found in clues.values() for of_kind, value in found if of_kind == kind}
                  for kind in ('url', 'name', 'code')}
        if not any(values.values()):
            return {}
        by_clue = {}
        for product in self.env['product.template'].sudo().search(
            self._product_domain(company for company, _interest in keys) & Domain.OR([
                Domain('interest_url', 'in', list(values['url'])),
                Domain('name', 'in', list(values['name'])),
                Domain('product_variant_ids.default_code', 'in', list(values['code'])),
            ])
        ):
            codes = {('code', code) for code in product.product_variant_ids.mapped('default_code')}
            for clue in {('url', product.interest_url), ('name', product.name), *codes}:
                by_clue.setdefault(clue, []).append(product)
        return self._only_products(keys, lambda key: (by_clue.get(clue, ()) for clue in clues[key]))

    @api.model
    def _only_products(self, keys, candidates):
        """Return {key: product}: of the first lists of candidates that hold one of its company's, and only one.

        :param candidates: function from a key to lists of products
        """
        result = {}
        for key in keys:
            company = key[0]
            for products in candidates(key):
                meant = [found for found in products if not found.company_id or found.company_id == company]
                if len(meant) == 1:
                    result[key] = meant[0]
                    break
        return result

    @api.model
    def _product_clues(self, interest):
        """Return [(kind, value)] of what may stand for the product of an interest.

        ``kind`` is "url" (its page), "name" or "code" (its reference).
        """
        urls = self._product_urls(interest)
        clues = [('url', variant) for url in urls for variant in self._url_variants(url)]
        if interest.product:
            clues += [('code', interest.product), ('name', interest.product)]
        return clues + [('code', value) for value in self._utm_values(urls, interest)]

    @api.model
    def _product_urls(self, interest):
        """Return the addresses in an interest, in the order in which they tell its product."""
        values = [value for _label, value in interest.fields]
        texts = [url for text in (interest.text, *values) for url in _URL.findall(text)]
        return [url.rstrip('.,;:!?)') for url in (interest.product_url, *texts, interest.url) if url]

    @api.model
    def _utm_values(self, urls, interest):
        """Return what links and hidden fields of a form say in their UTM parameters."""
        pairs = [(label.lower(), value.strip()) for label, value in interest.fields]
        for url in urls:
            try:
                pairs += parse_qsl(urlsplit(url).query, max_num_fields=50)
            except ValueError:
                # not an address after all
                continue
        return list(dict.fromkeys(value for name, value in pairs if name in UTM and value))

    @api.model
    def _url_variants(self, url):
        """The ways in which people write one address."""
        plain = url.split('#')[0].split('?')[0].rstrip('/')
        bare = plain.split('://', 1)[-1]
        return dict.fromkeys([url, plain, *(
            f'{scheme}{bare}{end}' for scheme in ('https://', 'http://', '') for end in ('', '/'))])

    # ------------------------------------------------------------------
    # By a further address of it
    # ------------------------------------------------------------------

    @api.model
    def _products_by_pattern(self, keys):
        """Return {key: product} where a link fits further addresses of exactly one product."""
        urls = {key: self._product_urls(key[1]) for key in keys}
        if not any(urls.values()):
            return {}
        products = self.env['product.template'].sudo().search_fetch(
            self._product_domain(company for company, _interest in keys)
            & Domain('interest_url_patterns', '!=', False), ['interest_url_patterns', 'company_id'])
        patterns = {}
        for product in products:
            for pattern in product._interest_patterns():
                patterns.setdefault(host_of(pattern), []).append((pattern, product))
        return self._only_products(keys, lambda key: (
            {product for pattern, product in self._patterns_for(url, patterns) if fits(pattern, url)}
            for url in urls[key]))

    @api.model
    def _patterns_for(self, url, patterns):
        """Return those [(pattern, product)] that may fit an address, by its host."""
        host = host_of(bare_address(url))
        # "*.shop.example" stands for every host below it
        parts = host.split('.')
        names = [host, *('*.' + '.'.join(parts[index:]) for index in range(1, len(parts)))]
        return [found for name in names for found in patterns.get(name, ())]
