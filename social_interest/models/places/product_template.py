# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import re

from odoo import api, fields, models
from odoo.exceptions import ValidationError

from ...tools.web_address import is_web_address

MAX_PATTERNS = 50
MAX_LENGTH = 500


def bare_address(url):
    """Return an address as patterns are compared: no scheme, no "www.", no fragment, lower case."""
    url = re.sub(r'^\s*(?:https?://)?(?:www\.)?', '', url.lower())
    return url.partition('#')[0].strip()


def host_of(address):
    """Return the host of a bare address."""
    return address.partition('/')[0]


def whole_address(url):
    """Return an address of a page with its scheme; people write it without."""
    return url if not url or '://' in url else f'https://{url.strip()}'


def fits(pattern, url):
    """Whether an address is as a bare pattern says, in which ``*`` stands for anything.

    The parameters of the address count only where the pattern has some.
    """
    address = bare_address(url)
    if '?' not in pattern:
        address = address.partition('?')[0].rstrip('/')
    return _fits(pattern, address)


def _fits(pattern, address):
    """Each piece between two stars is looked for once, behind the one before it.

    So no pattern makes this slow, as a regular expression could be.
    """
    first, *rest = pattern.split('*')
    if not rest:
        return address == pattern
    *middle, last = rest
    start, end = len(first), len(address) - len(last)
    if start > end or not address.startswith(first) or not address.endswith(last):
        return False
    for piece in middle:
        found = address.find(piece, start, end)
        if found < 0:
            return False
        start = found + len(piece)
    return True


class ProductTemplate(models.Model):
    """By which addresses an interest is known to be about a product."""

    _inherit = 'product.template'

    interest_url = fields.Char(
        "Page on the web", index='btree_not_null',
        help="Address of the product's own page. Interests that name this page get the product.")
    interest_url_patterns = fields.Text(
        "Further addresses",
        help="Other addresses of the product, one a line: in a shop of a network, on a market place. "
             "* stands for anything: https://market.example/*/large-desk-*")

    interest_link_url = fields.Char("Page on the web, as it opens", compute='_compute_interest_link_url')

    @api.depends('interest_url')
    def _compute_interest_link_url(self):
        for product in self:
            url = whole_address(product.interest_url or '')
            product.interest_link_url = url if is_web_address(url) else False

    @api.constrains('interest_url')
    def _check_interest_url(self):
        for product in self.filtered('interest_url'):
            if not is_web_address(whole_address(product.interest_url)):
                raise ValidationError(self.env._(
                    "“%s” is not a web address: it has to start with https://.", product.interest_url))

    @api.constrains('interest_url_patterns')
    def _check_interest_url_patterns(self):
        for product in self.filtered('interest_url_patterns'):
            lines = product._interest_pattern_lines()
            if len(lines) > MAX_PATTERNS:
                raise ValidationError(self.env._("A product has %s further addresses at most.", MAX_PATTERNS))
            for line in lines:
                if problem := self._interest_pattern_problem(line):
                    raise ValidationError(problem)

    @api.model
    def _interest_pattern_problem(self, line):
        """Return why a line is no address with stars, or an empty string."""
        host, slash, path = bare_address(line).partition('/')
        if len(line) > MAX_LENGTH:
            return self.env._("An address has %s characters at most.", MAX_LENGTH)
        if re.search(r'\s', line) or not re.fullmatch(r'(?:\*\.)?(?:[\w-]+\.)+[\w-]{2,}(?::\d+)?', host):
            return self.env._(
                "“%s” has to begin with the name of a site, such as https://shop.example/desk-*; "
                "only *. may stand before it.", line)
        if not slash or not path.strip('*/'):
            return self.env._("“%s” fits every page of the site: say which page is the product's.", line)
        return ''

    def _interest_pattern_lines(self):
        return [line.strip() for line in (self.interest_url_patterns or '').splitlines() if line.strip()]

    def _interest_patterns(self):
        """Return the further addresses of this product, bare."""
        self.ensure_one()
        return [bare_address(line).rstrip('/') for line in self._interest_pattern_lines()]
