# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import api, models, tools

from ...parsers.phrases import Watch

ICONS = {
    'brand': 'fa-star', 'competitor': 'fa-flag', 'product': 'fa-cube', 'problem': 'fa-wrench',
    'other': 'fa-search',
}
#: behind the icons of tables
COLORS = {
    'brand': '#714b67', 'competitor': '#1d6fa5', 'product': '#2f7d4f', 'problem': '#a8590f', 'other': '#5f6b76',
}


class Sign(NamedTuple):
    """How a word is shown: a colour by its kind, and an icon beside it."""

    kind: str
    name: str
    #: what people mean by it; False: nothing in particular
    product_id: int

    @property
    def icon(self):
        return ICONS[self.kind]

    @property
    def color(self):
        return COLORS[self.kind]


class SocialInterestKeyword(models.Model):
    """The words of a company, ready to be looked for in any number of texts."""

    _inherit = 'social.interest.keyword'

    def _lines(self):
        """Return all spellings of the word of self, one a line."""
        return '\n'.join(filter(None, (self.name, self.spellings)))

    def _sign(self):
        """Return how the word of self is shown."""
        self.ensure_one()
        return Sign(self.kind, self.name, self.product_id.id)

    @api.model
    @tools.ormcache('company_id')
    def _watched(self, company_id):
        """Return (:class:`Watch`, {id: :class:`Sign`}) of the words that count for a company."""
        # whoever asks may want archived cards, never archived words
        words = self.sudo().with_context(active_test=True).search_fetch(
            [('company_id', 'in', [False, company_id])], ['name', 'spellings', 'kind', 'product_id'],
            order='id')
        return Watch((word.id, word._lines()) for word in words), {
            word.id: word._sign() for word in words}
