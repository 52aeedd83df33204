# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which product a message is about, and when that is not sure."""

from unittest.mock import patch

from odoo.exceptions import AccessError, ValidationError
from odoo.tests import tagged

from ..models.places.product_template import bare_address, fits
from .common import letter
from .test_intake import FORGED, IntakeCase


@tagged('post_install', '-at_install')
class TestProductMatch(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        Product = cls.env['product.template']
        Product.search([('sale_ok', '=', True)]).sale_ok = False
        cls.desk = Product.create({'name': "Zephyr Writing Desk", 'default_code': 'ZWD-77'})
        cls.lamp = Product.create({'name': "Corolla Lamp", 'default_code': 'CL-2040'})
        cls.stool = Product.create({'name': "Табурет кухонный", 'default_code': 'ТК-100'})
        cls.letters = 0

    def ask(self, text, subject="Hello", **options):
        type(self).letters += 1
        return self.take_in(letter(
            body=text, subject=subject, message_id=f'<{self.letters}@match.example>', **options)).interest_ids

    def assert_matches(self, table):
        """Check {text: (product, suggestion)}."""
        none = self.env['product.template']
        for text, (product, suggestion) in table.items():
            with self.subTest(text):
                card = self.ask(text)
                self.assertEqual(
                    (card.product_id.name, card.product_suggestion_id.name),
                    ((product or none).name, (suggestion or none).name))

    def test_utm_parameter_is_a_reference(self):
        self.assert_matches({
            "See https://shop.acme.example/x?utm_source=vk&utm_content=ZWD-77": (self.desk, None),
            "See https://shop.acme.example/x?utm_term=CL-2040": (self.lamp, None),
            "See https://shop.acme.example/x?utm_campaign=CL-2040#top.": (self.lamp, None),
            "See https://shop.acme.example/x?utm_source=autumn": (None, None),
        })

    def test_utm_parameter_is_no_name(self):
        self.lamp.name = "autumn"
        self.assert_matches({"See https://shop.acme.example/x?utm_campaign=autumn&page=1": (None, self.lamp)})

    def test_further_addresses(self):
        self.desk.interest_url_patterns = (
            "https://market.example/*/zephyr-*\n\nhttps://www.vk.com/market-1?w=product-1_*\n")
        self.lamp.interest_url_patterns = "*.mall.example/lamps/corolla"
        self.assert_matches({
            "http://www.market.example/dk/zephyr-oak?ref=1": (self.desk, None),
            "https://vk.com/market-1?w=product-1_77": (self.desk, None),
            "https://vk.com/market-1?w=product-2_77": (None, None),
            "https://market.example/dk/other": (None, None),
            "https://no.mall.example/Lamps/Corolla/": (self.lamp, None),
            "https://mall.example/lamps/corolla": (None, self.lamp),
        })
        self.lamp.interest_url_patterns = "https://market.example/dk/*"
        self.assert_matches({"https://market.example/dk/zephyr-oak": (None, None)})

    def test_stars_of_further_addresses(self):
        table = {
            ('a.example/*b', 'https://a.example/b'): True,
            ('a.example/*b*b', 'https://a.example/b'): False,
            ('a.example/*b*b', 'https://a.example/bxb'): True,
            ('a.example/b.c', 'https://a.example/bxc'): False,
            ('a.example/x*x', 'https://a.example/x'): False,
            ('a.example/b', 'https://a.example/b/?x=1#y'): True,
            ('a.example/' + '*a' * 100 + '*b', 'https://a.example/' + 'a' * 50_000): False,
        }
        self.assertEqual({key: fits(bare_address(key[0]), key[1]) for key in table}, table)

    def test_further_address_that_fits_everything_is_refused(self):
        for line in ('*', 'https://*', 'shop.example', 'https://shop.example/*', '*shop.example/desk',
                     'shop*.example/desk', 'a desk', 'https://shop.example/' + 'x' * 500, '(a+)+/desk'):
            with self.subTest(line), self.assertRaises(ValidationError):
                self.desk.interest_url_patterns = line
        with self.assertRaises(ValidationError):
            self.desk.interest_url_patterns = '\n'.join(f'https://shop.example/{number}' for number in range(51))

    def test_reference_in_the_text(self):
        self.assert_matches({
            "Is (ZWD-77) in stock?": (self.desk, None),
            "is zwd-77, in oak?": (self.desk, None),
            "Есть ТК-100?": (self.stool, None),
            "Is ZWD-777 in stock?": (None, None),
            "Is AZWD-77 in stock?": (None, None),
            "ZWD-77 or CL-2040?": (None, None),
        })
        self.lamp.default_code = '2040'
        self.assert_matches({"I paid 2040 in all": (None, None)})
        self.lamp.default_code = 'DESK'
        self.assert_matches({"My DESK is old": (None, None)})

    def test_whole_name_in_the_text(self):
        longer = self.desk.copy({'name': "Zephyr Writing Desk XL"})
        self.assert_matches({
            "Is the zephyr  writing\ndesk sold out?": (self.desk, None),
            "The Zephyr Writing Desk XL please": (longer, None),
            "Zephyr Writing Desk XL or Zephyr Writing Desk?": (None, None),
            "Сколько стоит табурет кухонный?": (self.stool, None),
            "Is the Zephyr Writing Desk the one with CL-2040?": (None, None),
        })
        self.assertEqual(self.ask("Is it there?", subject="Corolla Lamp").product_id, self.lamp)
        longer.name = self.desk.name
        self.assert_matches({"Is the Zephyr Writing Desk sold out?": (None, None)})

    def test_likeness_is_a_suggestion(self):
        self.assert_matches({
            "Is the zephir writing desk sold out?": (None, self.desk),
            "Нужны табуреты кухонные, две штуки": (None, self.stool),
            "Do you deliver to Norway?": (None, None),
            "Thanks!": (None, None),
        })
        self.desk.copy({'name': "Zephyr Writing Desc"})
        self.assert_matches({"Is the zephir writing desk sold out?": (None, None)})

    def test_one_word_name_is_never_sure(self):
        self.lamp.name = "Corolla"
        self.assert_matches({"My corolla broke down": (None, self.lamp)})

    def test_suggestion_waits_for_a_person(self):
        card = self.ask("Is the zephir writing desk sold out?")
        self.assertFalse(card.product_id)
        card.user_id = self.jonas
        with self.assertRaises(AccessError):
            card.with_user(self.anna).action_accept_product()
        card.with_user(self.jonas).action_accept_product()
        self.assertEqual(card.product_id, self.desk)
        card.write({'product_id': self.lamp.id})
        card.action_accept_product()
        self.assertEqual(card.product_id, self.lamp)

    def test_without_trigrams_only_what_is_exact(self):
        with patch.object(self.registry, 'has_trigram', False):
            self.assert_matches({
                "Is the Zephyr Writing Desk sold out?": (self.desk, None),
                "Is the zephir writing desk sold out?": (None, None),
                "Is ZWD-77 in stock?": (self.desk, None),
            })

    def test_only_products_that_this_company_sells(self):
        other = self.env['res.company'].create({'name': "Other"})
        self.desk.interest_url = 'https://shop.acme.example/zephyr'
        self.desk.interest_url_patterns = 'https://market.example/zephyr*'
        texts = ("Is ZWD-77 in stock?", "Is the Zephyr Writing Desk there?", "Is the zephir writing desk there?",
                 "https://shop.acme.example/zephyr", "https://market.example/zephyr-1",
                 "https://a.example/?utm_content=ZWD-77")
        for values in ({'company_id': other.id}, {'company_id': False, 'sale_ok': False},
                       {'sale_ok': True, 'active': False}):
            self.desk.write(values)
            self.assert_matches(dict.fromkeys(texts, (None, None)))

    def test_each_company_has_its_own_in_one_batch(self):
        other = self.env['res.company'].create({'name': "Other"})
        mailbox = self.mailbox.copy({'interest_company_id': other.id})
        ours, theirs = self.desk, self.desk.copy({'default_code': 'ZWD-77', 'name': self.desk.name})
        (ours | theirs).write({
            'interest_url': 'https://shop.acme.example/zephyr',
            'interest_url_patterns': 'https://market.example/zephyr*'})
        ours.company_id, theirs.company_id = self.env.company, other
        for text in ("https://shop.acme.example/zephyr", "https://market.example/zephyr-1", "Is ZWD-77 there?",
                     "Is the Zephyr Writing Desk there?", "https://a.example/?utm_term=ZWD-77"):
            with self.subTest(text):
                mails = self.store(letter(body=text)) | self.store(letter(body=text), mailbox=mailbox)
                mails._process()
                self.assertEqual(
                    {card.company_id: card.product_id for card in mails.interest_ids},
                    {self.env.company: ours, other: theirs})

    def test_product_of_the_source_comes_before_a_suggestion(self):
        source = self.ask("First").source_id
        source.product_id = self.lamp
        self.assert_matches({
            "Is the zephir writing desk sold out?": (self.lamp, None),
            "Is ZWD-77 in stock?": (self.desk, None),
        })

    def test_forged_message_names_no_product(self):
        self.desk.interest_url = 'https://www.facebook.com/permalink.php?story_fbid=4811223344&id=1000555'
        raw = self.sample('facebook/comment.eml').replace(b'kettle', b'ZWD-77')
        card = self.take_in(FORGED + raw).interest_ids
        self.assertEqual((card.verdict, card.product_id.id, card.product_suggestion_id.id), ('failed', False, False))

    def test_one_query_for_the_texts_of_a_batch(self):
        Interest = self.env['social.interest']
        texts = [{
            'id': index, 'company': self.env.company.id, 'text': text,
            'codes': Interest._codes_in(text), 'clues': Interest._clues_in(text),
        } for index, text in enumerate(["zephir desk?", "nothing", "CL-2040", "100% _\\ \"quoted\" 'text'"] * 20)]
        self.env.flush_all()
        with self.assertQueryCount(1):
            rows = Interest._search_products_in(texts)
        self.assertEqual(rows[:4], rows[4:8])
        self.assertEqual([bool(found) for found in rows[:4]], [True, False, True, False])
