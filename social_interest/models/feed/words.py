# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

from ...tools.fold import contains, fold, folding, trigrams

#: people or products whose name has a word; with more, the names are looked up card by card
NAMED_LIMIT = 5000
#: words beyond these find nothing that the others do not
MOST_WORDS = 12
#: title and text of a card, as one text: one index answers for all words; each is ``%(field)s``
CARD = folding("coalesce(%(title)s, '') || ' ' || coalesce(%(text)s, '')")
#: a name, and one in all its languages
NAME = folding("%(name)s")
NAMES = folding("jsonb_path_query_array(%(name)s, '$.*')::text")
FIELDS = ('title', 'text', 'name')


class SocialInterest(models.Model):
    """Search by words: each by itself, in any order and place, without accents and case."""

    _inherit = 'social.interest'

    words = fields.Char(
        string="Text, author, product", compute='_compute_words', search='_search_words',
        help="Finds words, each by itself, in the text, the title, and the names of author and product.")

    _folded_index = models.Index(trigrams(CARD % {name: name for name in FIELDS}))

    def _compute_words(self):
        for card in self:
            card.words = ' '.join(filter(None, (
                card.title, card.text, card.author_id.name, card.product_id.name)))

    def _search_words(self, operator, value):
        """Each word has to stand in one of the places, whichever."""
        if operator == 'in':
            # "equals": no text is one, so it is found by its words; each card has some
            return Domain.OR(self._search_words('ilike', text) for text in value if text)
        if operator not in ('ilike', 'like'):
            return NotImplemented
        words = list(dict.fromkeys(fold(value).split()))[:MOST_WORDS]
        people, products = self._named('author_id', NAME, words), self._named('product_id', NAMES, words)
        return Domain.AND(
            Domain.OR([self._folded_domain(CARD, word), people[word], products[word]]) for word in words)

    @api.model
    def _folded_domain(self, template, word):
        """Return the domain of the records whose folded text, as a template has it, has the word in it."""
        return Domain.custom(
            to_sql=lambda model, alias, query: contains(self._folded_sql(model, template, alias), word))

    @api.model
    def _folded_sql(self, model, template, alias):
        # the templates are our own, letter by letter
        return SQL(template, **{  # pylint: disable=sql-injection
            name: SQL.identifier(alias, name, to_flush=model._fields[name])
            for name in FIELDS if f'%({name})s' in template})

    def _named(self, field_name, template, words):
        """Return {word: domain of the cards whose author or product has it in the name}.

        The ids are looked up first, of all words in one query: PostgreSQL joins the indexes of all
        places only where each condition stands by itself, and else reads all cards.
        """
        named = self.env[self._fields[field_name].comodel_name].with_context(active_test=False)
        domains = {word: self._folded_domain(template, word) for word in words}
        query = named._search(Domain.OR(domains.values()), limit=NAMED_LIMIT + 1)
        if query.is_empty():
            return dict.fromkeys(words, Domain.FALSE)
        name = self._folded_sql(named, template, named._table)
        rows = self.env.execute_query(query.select(
            SQL.identifier(named._table, 'id'), *(contains(name, word) for word in words)))
        if len(rows) > NAMED_LIMIT:
            return {word: Domain(field_name, 'any', domain) for word, domain in domains.items()}
        return {
            word: Domain(field_name, 'in', [row[0] for row in rows if row[number]])
            for number, word in enumerate(words, start=1)}
