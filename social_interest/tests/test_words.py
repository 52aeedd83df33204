# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import unicodedata
from unittest.mock import patch

from odoo.tests import tagged
from odoo.tools import SQL

from ..tools.fold import fold, folding
from .common import InterestCase

LIMIT = 'odoo.addons.social_interest.models.feed.words.NAMED_LIMIT'
TEXTS = (
    "Jürgen Müller, Hauptstraße 5", "Ærø œuvre Łódź Đorđe Þór ığdır", "Ёлка и йод", "Ελληνικά ώρα", "ﬁne ½ Ⅳ", "Å×ÿ",
    "100 % cotton_wool \\ back", "日本語 が", "한국어", "")


@tagged('post_install', '-at_install')
class TestWords(InterestCase):
    """Words are found each by itself, in any order, without accents and case."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.desk = cls.env['product.template'].create({'name': "Schreibtisch Größe L"})
        cls.person = cls.author.copy({'name': "Jürgen Müller", 'key': 'juergen'})
        cls.one = cls.card(
            text="Liefern Sie in die Hauptstraße, vierter Stock?", title="Ein Café-Tisch", author_id=cls.person.id,
            product_id=cls.desk.id)
        cls.other = cls.card(text="Does the table fit a balcony?", author_id=cls.author.id)
        cls.feed = cls.env['social.interest'].with_user(cls.anna)

    def found(self, words):
        return self.feed.search([('words', 'ilike', words), ('id', 'in', (self.one + self.other).ids)])

    def test_each_word_in_any_place_and_order(self):
        for words in (
                "muller hauptstraße", "tisch vierter jurgen", "große cafe", "  stock   liefern ",
                "schreibtisch muller"):
            with self.subTest(words):
                self.assertEqual(self.found(words), self.one)

    def test_all_words_are_wanted(self):
        self.assertFalse(self.found("muller balcony"))
        self.assertFalse(self.found("stock kettle"))

    def test_without_accents_and_case(self):
        decomposed = unicodedata.normalize('NFD', "Jürgen")
        for words in (
                "Jurgen", "JÜRGEN", decomposed, "muller", "MÜLLER", "strasse", "Straße", "STRASSE", "cafe", "grosse"):
            with self.subTest(words):
                self.assertEqual(self.found(words), self.one)

    def test_what_was_written_with_marks_of_its_own_is_found(self):
        self.one.text = unicodedata.normalize('NFD', "Überall Öl")
        self.assertEqual(self.found("überall"), self.one)
        self.assertEqual(self.found("uberall ol"), self.one)

    def test_signs_of_patterns_are_letters(self):
        self.one.text = "100 % cotton_wool"
        self.assertEqual(self.found("100 %"), self.one)
        self.assertEqual(self.found("cotton_wool"), self.one)
        self.assertFalse(self.found("cotton%wool"))
        self.assertFalse(self.found("cot_on"))

    def test_a_filter_of_ones_own_finds_by_words_too(self):
        for domain, found in (
                ([('words', '=', "Müller Stock")], self.one), ([('display_name', '=', "balcony")], self.other),
                ([('words', '!=', "muller")], self.other), ([('words', '=', False)], self.one.browse()),
                ([('words', '!=', False)], self.one + self.other)):
            with self.subTest(domain):
                self.assertEqual(self.feed.search([*domain, ('id', 'in', (self.one + self.other).ids)]), found)

    def test_no_words_find_all(self):
        self.assertEqual(self.found("   "), self.one + self.other)

    def test_sql_and_python_fold_alike(self):
        for text in TEXTS:
            with self.subTest(text):
                [(folded,)] = self.env.execute_query(SQL(
                    "SELECT " + folding("sample") + " FROM (SELECT %s::text) AS samples(sample)", text))
                self.assertEqual(folded, fold(text))

    def test_names_that_are_too_many_are_looked_up_card_by_card(self):
        with patch(LIMIT, 0):
            self.assertEqual(self.found("muller stock"), self.one)
            self.assertEqual(self.found("schreibtisch"), self.one)

    def test_one_index_answers_for_all_words(self):
        self.env.cr.execute("SET LOCAL enable_seqscan = off")
        # the archived, too: a table of a few rows is read by any index that has them
        query = self.env['social.interest'].with_context(active_test=False)._search([('words', 'ilike', "qzxw vbnm")])
        plan = '\n'.join(row for row, in self.env.execute_query(SQL("EXPLAIN %s", query.select())))
        self.assertIn('social_interest_folded_index', plan)
        self.assertEqual(plan.count('Bitmap Index Scan'), 1, plan)
