# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models
from odoo.fields import Domain

#: people or products whose name has the words; with more, the names are looked up card by card
NAMED_LIMIT = 5000


class SocialInterest(models.Model):
    """Searching by words, in all places where people look for them, each with its index."""

    _inherit = 'social.interest'

    words = fields.Char(
        string="Text, author, product", compute='_compute_words', search='_search_words',
        help="Finds words in the text, the title, and the names of author and product.")

    def _compute_words(self):
        for card in self:
            card.words = ' '.join(filter(None, (
                card.title, card.text, card.author_id.name, card.product_id.name)))

    def _search_words(self, operator, value):
        if operator not in ('ilike', 'like', '=ilike', '=like'):
            return NotImplemented
        return Domain.OR([
            Domain('text', operator, value),
            Domain('title', operator, value),
            self._named('author_id', operator, value),
            self._named('product_id', operator, value),
        ])

    def _named(self, field_name, operator, value):
        """Return the domain of the cards whose author or product has such a name.

        The ids are looked up first: PostgreSQL joins the indexes of all places only
        where each condition stands by itself, and else reads all cards.
        """
        named = self.env[self._fields[field_name].comodel_name].with_context(active_test=False)
        ids = named._search([('name', operator, value)], limit=NAMED_LIMIT + 1).get_result_ids()
        if len(ids) > NAMED_LIMIT:
            return Domain(f'{field_name}.name', operator, value)
        return Domain(field_name, 'in', ids)
