# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import json
import re
from urllib.parse import parse_qsl, urlsplit

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL
from odoo.tools.sql import value_to_translated_trigram_pattern

from ...parsers.text import words_of
from ..places.product_template import bare_address, fits, host_of

#: parameters of a link in which shops write what is advertised
UTM = frozenset({'utm_content', 'utm_term', 'utm_campaign'})
#: characters of a text in which its product is looked for, and words of it by which names are found
MAX_TEXT = 1000
MAX_WORDS = 12
#: pg_trgm's word_similarity (0 to 1) from which a name is suggested, and how far the next one must be behind
ALIKE = 0.6
AHEAD = 0.15
#: products whose names are looked at closer, of one text
NAMES = 40
#: words of the longest name that is found without pg_trgm
MAX_PHRASE = 6
_CODE = re.compile(r'\w+(?:[-./]\w+)*')
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
        'product.template', string="About this?", readonly=True, copy=False, ondelete='set null',
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
        sure, alike = self._products_told(wanted)
        result = {}
        for mail, outcome, interest in found:
            key = (mail.company_id, interest)
            product = sure.get(key) or sources[self._source_key(mail, outcome, interest)].product_id
            suggestion = alike.get(key) if not product else None
            result[key] = {
                'product_id': product.id,
                'product_suggestion_id': suggestion.id if suggestion else False,
            }
        return result

    @api.model
    def _products_told(self, keys):
        """Return ({key: product}, {key: suggestion}) for [(company, interest)], by what the messages say."""
        keys = list(keys)
        if not keys or not self.env['product.template'].sudo().search_count(
                self._product_domain(company for company, _interest in keys), limit=1):
            # whoever sells nothing is asked for nothing
            return {}, {}
        sure = self._products_by_clue(keys)
        sure.update(self._products_by_pattern([key for key in keys if key not in sure]))
        in_text, alike = self._products_in_text([key for key in keys if key not in sure])
        return {**sure, **in_text}, alike

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
            if '?' not in url:
                continue
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

    # ------------------------------------------------------------------
    # By what people write
    # ------------------------------------------------------------------

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
                'clues': self._clues_in(texts[key]),
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
    def _clues_in(self, text):
        """Return by what names of products are found in a text.

        With pg_trgm, ILIKE patterns of the longest words, without the endings
        that grammar changes; else all that may be a whole name: two to six words
        that follow each other.
        """
        if not self.env.registry.has_trigram:
            words = words_of(text).split()
            return list(dict.fromkeys(
                ' '.join(words[start:end]) for start in range(len(words))
                for end in range(start + 2, min(start + MAX_PHRASE, len(words)) + 1)))
        words = {word for word in words_of(text).split() if len(word) >= 3}
        words = sorted(words, key=lambda word: (-len(word), word))
        unaccent = self.env.registry.unaccent_python
        return list(dict.fromkeys(
            value_to_translated_trigram_pattern(unaccent(word[:max(4, len(word) - 2)])) for word in words[:MAX_WORDS]))

    @api.model
    def _search_products_in(self, texts):
        """Return for each text [(product id, name that it is like or None, score)]: one query for all.

        :param texts: list of dicts with ``id`` (place in the list), ``company`` (id), ``text``,
            ``codes`` and ``clues`` (lists of str)
        """
        rows = [[] for _text in texts]
        texts = [text for text in texts if text['codes'] or text['clues']]
        if not texts:
            return rows
        self.env['product.template'].flush_model(['name', 'active', 'sale_ok', 'company_id'])
        self.env['product.product'].flush_model(['default_code', 'active', 'product_tmpl_id'])
        for index, product_id, name, score in self.env.execute_query(self._products_in_text_sql(json.dumps(texts))):
            rows[index].append((product_id, name, score))
        return rows

    @api.model
    def _products_in_text_sql(self, texts):
        """Return the query for :meth:`_search_products_in`."""
        sold = SQL("t.active AND t.sale_ok")
        return SQL(
            """
            WITH q AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(%(texts)s::jsonb)
                    AS q(id int, company int, text text, codes text[], clues text[])),
            clue AS MATERIALIZED (SELECT DISTINCT unnest(clues) AS value FROM q),
            hit AS MATERIALIZED (%(hits)s),
            ranked AS (
                SELECT q.id AS text_id, hit.id,
                       row_number() OVER (PARTITION BY q.id ORDER BY sum(hit.weight) DESC, hit.id) AS place
                  FROM q CROSS JOIN LATERAL unnest(q.clues) AS clue(value) JOIN hit ON hit.clue = clue.value
                 WHERE hit.company_id IS NULL OR hit.company_id = q.company
                 GROUP BY q.id, hit.id)
            SELECT q.id, t.id, NULL, 1
              FROM q CROSS JOIN LATERAL unnest(q.codes) AS code(value)
              JOIN product_product p ON p.default_code = code.value AND p.active
              JOIN product_template t ON t.id = p.product_tmpl_id AND %(sold)s
                   AND (t.company_id IS NULL OR t.company_id = q.company)
             UNION ALL
            SELECT q.id, t.id, name.value, %(score)s
              FROM ranked JOIN q ON q.id = ranked.text_id JOIN product_template t ON t.id = ranked.id
                   CROSS JOIN LATERAL jsonb_each_text(t.name) AS name
             WHERE ranked.place <= %(limit)s
            """,
            texts=texts, sold=sold, hits=self._name_hits_sql(sold), limit=NAMES,
            score=SQL("word_similarity(name.value, q.text)") if self.env.registry.has_trigram else SQL("0"))

    @api.model
    def _name_hits_sql(self, sold):
        """Return the query of the products that each clue fits: (clue, id, company_id, weight).

        A word that few names have weighs more than one that many have.
        """
        registry = self.env.registry
        if registry.has_trigram:
            # the expression of the field's own index
            return SQL(
                """
                SELECT clue.value AS clue, t.id, t.company_id,
                       1 / ln(1 + count(*) OVER (PARTITION BY clue.value)) AS weight
                  FROM clue JOIN product_template t ON %s ILIKE clue.value AND %s
                """, registry.unaccent(SQL("jsonb_path_query_array(t.name, '$.*')::text")), sold)
        return SQL(
            """
            SELECT clue.value AS clue, t.id, t.company_id, length(clue.value) AS weight
              FROM product_template t CROSS JOIN LATERAL jsonb_each_text(t.name) AS name
              JOIN clue ON clue.value = btrim(regexp_replace(lower(name.value), '[^[:alnum:]]+', ' ', 'g'))
             WHERE %s
            """, sold)

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
