# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Every link that a view shows, of people, places, proofs and products, opens as one module decides."""

from pathlib import Path

from lxml import etree

from odoo.exceptions import ValidationError
from odoo.tests import tagged
from odoo.tools import SQL

from .common import InterestCase, failure_of

ADDON = Path(__file__).parents[1]
#: no addresses, or such as act
NO_LINKS = (
    'javascript:alert(1)', 'JaVaScRiPt://www.facebook.com/%0aalert(1)', 'data:text/html,<script>alert(1)</script>',
    'vbscript:x', 'file:///etc/passwd', '//evil.example/', '/odoo', 'https://www.facebook.com@evil.example/',
    'https://evil.example\\@www.facebook.com/', 'https://www.facebook.com:8443/x')
TOKENS = 'https://www.facebook.com/profile.php?id=7&token=SECRET&next=%2F%2Fevil.example#SECRET'
TIDY = 'https://www.facebook.com/profile.php?id=7'


@tagged('post_install', '-at_install')
class TestLinkPlaces(InterestCase):

    def stored(self, record, **values):
        """Write what no check of ours would take."""
        record.flush_recordset()
        for name, value in values.items():
            self.env.cr.execute(SQL(
                "UPDATE %s SET %s = %s WHERE id = %s", SQL.identifier(record._table), SQL.identifier(name), value,
                record.id))
        record.invalidate_recordset()
        return record

    def opened(self, record, opens='link_url', refusal='link_refusal'):
        record.invalidate_recordset()
        return record[opens], record[refusal]

    def test_promise_26_nobody_keeps_what_is_no_link(self):
        card = self.card()
        own = self.card(user_id=self.anna.id).with_user(self.anna)
        product = self.env['product.template'].create({'name': "Desk"})
        for url in NO_LINKS:
            for record, name in (
                    (self.author.with_user(self.anna), 'url'), (self.source.with_user(self.head), 'url'),
                    (self.author, 'url'), (self.source, 'url'), (card, 'source_url'), (card, 'product_url'),
                    (own, 'source_url'), (own, 'proof_url'), (product, 'interest_url')):
                with self.subTest(url, model=record._name, field=name):
                    said = failure_of(ValidationError, self.write_apart, record, {name: url})
                    self.assertIn("https", said)
            with self.subTest(url), self.assertRaises(ValidationError), self.env.cr.savepoint():
                self.env['social.interest.author'].with_user(self.anna).create({
                    'name': "Lars", 'channel_id': self.channel.id, 'url': url})

    def write_apart(self, record, values):
        with self.env.cr.savepoint():
            record.write(values)

    def test_promise_27_tokens_of_people_and_places_are_kept_nowhere(self):
        self.author.with_user(self.anna).url = TOKENS
        self.source.url = TOKENS
        made = self.env['social.interest.author'].create({
            'name': "Ida", 'channel_id': self.channel.id, 'url': TOKENS})
        for record in (self.author, self.source, made):
            self.assertEqual((record.url, *self.opened(record)), (TIDY, TIDY, False))

    def test_promise_26_profile_opens_on_its_channel_and_on_our_sites_only(self):
        author = self.author
        author.url = 'https://evil.example/lars'
        url, why = self.opened(author)
        self.assertFalse(url)
        self.assertIn("evil.example, which is no site of Facebook", why)
        self.assertFalse(author._prepare_partner_values()['website'])
        author.url = 'https://forum.acme.example/u/lars'
        self.assertFalse(self.opened(author)[0])
        card = self.card()
        self.source.domains = 'acme.example'
        self.assertEqual(self.opened(author), ('https://forum.acme.example/u/lars', False))
        card.unlink()
        self.assertFalse(self.opened(author)[0], "no card of his is from there")
        self.env.company.website = 'https://acme.example'
        self.assertTrue(self.opened(author)[0])
        self.assertEqual(author._prepare_partner_values()['website'], 'https://forum.acme.example/u/lars')

    def test_promise_26_what_stands_in_the_table_is_never_opened(self):
        """As older versions, or another addon, may have left it."""
        card = self.card()
        card.with_user(self.anna).take()
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        product = self.env['product.template'].create({'name': "Desk"})
        for url in NO_LINKS:
            self.stored(self.author, url=url)
            self.stored(self.source, url=url)
            self.stored(card, source_url=url, product_url=url)
            self.stored(card.proof_record_ids, url=url, source_url=url)
            self.stored(product, interest_url=url)
            self.env.invalidate_all()
            for record, opens, refusal in (
                    (self.author, 'link_url', 'link_refusal'), (self.source, 'link_url', 'link_refusal'),
                    (card, 'link_url', 'link_refusal'), (card, 'product_link_url', 'product_link_refusal'),
                    (card.proof_record_ids, 'link_url', 'link_refusal'),
                    (card.proof_record_ids, 'source_link_url', 'source_link_refusal')):
                with self.subTest(url, model=record._name, field=opens):
                    self.assertFalse(record[opens])
                    self.assertTrue(record[refusal])
            self.assertFalse(product.interest_link_url)
            [proof] = card.proof_list
            self.assertEqual((proof['url'], bool(proof['refusal'])), (False, True))
            self.assertFalse(card._reply_values()['link'])

    def test_a_colleagues_screenshot_opens_anywhere_by_https_but_leads_nowhere_else(self):
        card = self.card()
        card.with_user(self.anna).take()
        for given, opens in (
                ('https://shots.example/1.png?rlkey=abc', 'https://shots.example/1.png?rlkey=abc'),
                # a notification's link, which would log somebody in
                (TOKENS, TIDY),
                ('https://www.google.com/url?q=https://evil.example/', False),
                ('https://shots.example/login/' + 'a1' * 20, False)):
            with self.subTest(given):
                card.with_user(self.anna).add_proof_url(given)
                proof = card.proof_record_ids[-1]
                self.assertEqual((proof.url, proof.link_url), (given, opens))
                self.assertEqual(bool(proof.link_refusal), not opens)
                self.assertEqual(card.proof_list[-1]['url'], opens)
        self.assertEqual(card.proof_list[0]['host'], 'shots.example')

    def test_page_of_a_product_is_typed_with_or_without_its_scheme(self):
        product = self.env['product.template'].create({'name': "Desk", 'interest_url': 'shop.example/desk'})
        self.assertEqual(product.interest_link_url, 'https://shop.example/desk')
        product.interest_url = 'http://shop.example/desk'
        self.assertEqual(product.interest_link_url, 'http://shop.example/desk')

    def test_promise_26_no_view_shows_a_kept_address_as_a_link(self):
        """Whoever adds a link to a view lets it be decided; the widget of core opens whatever is kept."""
        ours = self.env['ir.model.data'].search([('module', '=', 'social_interest'), ('model', '=', 'ir.ui.view')])
        views = self.env['ir.ui.view'].browse(ours.mapped('res_id'))
        self.assertGreater(len(views), 40)
        for view in views:
            for node in etree.fromstring(view.arch_db).iter(etree.Element):
                with self.subTest(view.xml_id, node=etree.tostring(node)[:200]):
                    self.assertNotIn(node.get('widget'), ('url', 'website_path', 'iframe_wrapper'))
                    if node.get('widget') == 'interest_link':
                        options = node.get('options') or ''
                        self.assertRegex(options + f"'opens': '{node.get('name')}'", r"'opens': '(?:\w+_)?link_url'")
                    self.assertIsNone(node.get('t-attf-href'))
                    if href := node.get('t-att-href'):
                        # the last ones are addresses of ours, in letters to colleagues
                        self.assertRegex(href, (
                            r"^(?:record\.(?:link|site)_url\.raw_value|line\['url'\]|preferences"
                            r"|card\['url'\]|urls\['\w+'\]|look\[1\])$"))
        for path in [*ADDON.glob('static/src/**/*.xml'), *ADDON.glob('data/*.xml')]:
            for node in etree.parse(path).iter(etree.Element):
                if href := node.get('t-att-href'):
                    self.assertIn(href, (
                        'href', 'proof.url', 'card.answer_url', 'card.project.site', 'object.product_link_url',
                        'doorOf(file)'), path.name)

    def test_promise_26_links_in_a_strangers_words_are_no_links_elsewhere(self):
        words = "See https://evil.example/x?token=SECRET\n\n<b>and</b> www.evil.example"
        description = self.card(text=words)._prepare_lead_values()['description']
        body = self.letter_card(text=words)._action_compose()['context']['default_body']
        for html in (description, body):
            self.assertIn("<p>See https://evil.example/x?token=SECRET</p><p>&lt;b&gt;and&lt;/b&gt; www.evil", html)
            self.assertNotRegex(html, r'href="https?://[^"]*evil')
