# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json
import re

from odoo import api, models
from odoo.tools import SQL
from odoo.tools.sql import value_to_translated_trigram_pattern

#: characters of a text in which its product is looked for, and words of it by which names are found
MAX_TEXT = 1000
MAX_WORDS = 12
#: pg_trgm's word_similarity (0 to 1) from which a name is suggested, and how far the next one must be behind
ALIKE = 0.6
AHEAD = 0.15
#: names that are looked at closer, of one text
NAMES = 12
_CODE = re.compile(r'\w+(?:[-./]\w+)*')
_WORD = re.compile(r'[^\W_]+')


def words_of(text):
    """Return the words of a text, lower case, a blank before and behind each."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


class SocialInterest(models.Model):
    """Products that people name in what they write."""

    _inherit = 'social.interest'

    @api.model
    def _products_in_text(self, keys):
        """Return ({key: product}, {key: suggestion}) for [(company, interest)].

        Sure is a reference, or a whole name of two words or more, if the text
        names one product only. Where it names several there is no suggestion
        either: which of them is meant, no likeness of letters tells.
        """
        texts = {key: f'{key[1].title}\n{key[1].text}'[:MAX_TEXT] for key in keys if key[1].title or key[1].text}
        keys = list(texts)
        rows = self._search_products_in([
            {
                'id': index,
                'company': key[0].id,
                'text': texts[key],
                'codes': self._codes_in(texts[key]),
                'patterns': self._patterns_of_words(texts[key]),
            } for index, key in enumerate(keys)])
        sure, alike = {}, {}
        Product = self.env['product.template'].sudo()
        for key, found in zip(keys, rows):
            named = {product for product, name, _score in found if not name} | self._named_in(texts[key], found)
            if len(named) == 1:
                sure[key] = Product.browse(named)
            elif not named and (best := self._clearly_alike(found)):
                alike[key] = Product.browse(best)
        return sure, alike

    @api.model
    def _codes_in(self, text):
        """Return the words that may be a reference: with a digit, and longer than prices and years."""
        codes = [
            code for code in dict.fromkeys(_CODE.findall(text))
            if len(code) >= (6 if code.isdecimal() else 4) and any(char.isdecimal() for char in code)]
        return list(dict.fromkeys(spelling for code in codes for spelling in (code, code.upper(), code.lower())))

    @api.model
    def _patterns_of_words(self, text):
        """Return ILIKE patterns of the longest words, without the endings that grammar changes."""
        words = {word for word in _WORD.findall(text.lower()) if len(word) >= 4}
        words = sorted(words, key=lambda word: (-len(word), word))
        unaccent = self.env.registry.unaccent_python
        return list(dict.fromkeys(
            value_to_translated_trigram_pattern(unaccent(word[:max(4, len(word) - 2)])) for word in words[:MAX_WORDS]))

    @api.model
    def _search_products_in(self, texts):
        """Return for each text [(product id, name that it is like or None, score)]: one query for all.

        :param texts: list of dicts with ``id`` (place in the list), ``company`` (id), ``text``,
            ``codes`` and ``patterns`` (lists of str)
        """
        rows = [[] for _text in texts]
        texts = [text for text in texts if text['codes'] or text['patterns']]
        if not texts:
            return rows
        self.env['product.template'].flush_model(['name', 'active', 'sale_ok', 'company_id'])
        self.env['product.product'].flush_model(['default_code', 'active', 'product_tmpl_id'])
        for index, product_id, name, score in self.env.execute_query(self._products_in_text_sql(json.dumps(texts))):
            rows[index].append((product_id, name, score))
        return rows

    @api.model
    def _products_in_text_sql(self, texts):
        """Return the query for :meth:`_search_products_in`; without pg_trgm it finds whole names only."""
        registry = self.env.registry
        names = registry.unaccent(SQL("jsonb_path_query_array(t.name, '$.*')::text"))
        score = SQL("word_similarity(n.value, q.text)") if registry.has_trigram else SQL("0")
        sold = SQL("t.active AND t.sale_ok AND (t.company_id IS NULL OR t.company_id = q.company)")
        return SQL(
            """
            WITH q AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(%(texts)s::jsonb)
                    AS q(id int, company int, text text, codes text[], patterns text[]))
            SELECT q.id, t.id, NULL, 1
              FROM q CROSS JOIN LATERAL unnest(q.codes) AS code(value)
              JOIN product_product p ON p.default_code = code.value AND p.active
              JOIN product_template t ON t.id = p.product_tmpl_id AND %(sold)s
             UNION ALL
            SELECT q.id, found.*
              FROM q CROSS JOIN LATERAL (
                   SELECT t.id, n.value, %(score)s AS score
                     FROM product_template t CROSS JOIN LATERAL jsonb_each_text(t.name) n
                    WHERE %(names)s ILIKE ANY(q.patterns) AND %(sold)s
                    ORDER BY strpos(lower(q.text), lower(n.value)) > 0 DESC, score DESC, length(n.value) DESC, t.id
                    LIMIT %(limit)s) found
            """, texts=texts, sold=sold, names=names, score=score, limit=NAMES)

    @api.model
    def _named_in(self, text, found):
        """Return the ids of the products whose whole name, of two words or more, stands in a text.

        "Large Desk XL" is not "Large Desk" as well.
        """
        text, named = words_of(text), set()
        by_name = {}
        for product, name, _score in found:
            if name:
                by_name.setdefault(words_of(name), set()).add(product)
        for name in sorted(by_name, key=len, reverse=True):
            if name.count(' ') > 2 and name in text:
                named |= by_name[name]
                text = text.replace(name, ' | ')
        return named

    @api.model
    def _clearly_alike(self, found):
        """Return the id of the product whose name is alike, and clearly more than the next one's; or None."""
        scores = {}
        for product, _name, score in found:
            scores[product] = max(score, scores.get(product, 0))
        best, *others = sorted(scores, key=scores.get, reverse=True) or [None]
        if best and scores[best] >= ALIKE and (not others or scores[best] - scores[others[0]] >= AHEAD):
            return best
        return None
