# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a card opens, whoever wrote its link."""

import base64
import itertools
import json
import logging
import random
from unittest.mock import patch
from urllib.parse import quote

from odoo.exceptions import UserError, ValidationError
from odoo.tests import HttpCase, tagged

from ..parsers import links
from .common import InterestCase, PeopleMixin, letter


@tagged('post_install', '-at_install')
class TestLinks(InterestCase):

    def test_promise_26_a_link_to_another_host_does_not_open_whoever_wrote_it(self):
        card = self.card()
        for url in ('https://evil.example/', 'https://facebook.com.evil.example/x', 'https://evilfacebook.com/'):
            card.source_url = url
            with self.subTest(url):
                self.assertFalse(card.link_url or card.answer_url or card.can_answer)
                self.assertIn("no site of Facebook", card.link_refusal)
                with self.assertRaisesRegex(UserError, "no site of Facebook"):
                    card.with_user(self.anna).action_answer()
                self.assertNotIn('evil', card._prepare_lead_values()['description'])
        self.assertEqual(card.state, 'new')

    def test_promise_26_it_is_asked_again_at_the_click(self):
        card = self.card()
        self.env.cr.execute("UPDATE social_interest SET source_url = %s WHERE id = %s", [
            'https://evil.example/?token=1', card.id])
        card.invalidate_recordset()
        self.assertFalse(card.answer_url)
        with self.assertRaises(UserError):
            card.with_user(self.anna).action_answer()

    def test_promise_26_sites_of_the_source_and_the_company_open(self):
        card = self.card(source_url='https://blog.acme.example/x#comment-5')
        self.assertFalse(card.link_url)
        self.source.url = 'https://www.acme.example/blog'
        self.assertEqual(card.link_url, 'https://blog.acme.example/x#comment-5')
        self.source.url = False
        self.env.company.website = 'https://acme.example'
        self.assertTrue(card.link_url)
        self.env.company.website = False
        self.assertFalse(card.link_url)

    def test_promise_26_plain_http_only_where_the_source_lists_it(self):
        self.source.url = 'https://acme.example'
        card = self.card(source_url='http://acme.example/x')
        self.assertIn("without https", card.link_refusal)
        self.source.http_hosts = 'acme.example'
        self.assertEqual((card.link_url, card.link_refusal), ('http://acme.example/x', False))

    def test_promise_26_shortened_links_are_told(self):
        self.source.channel_id.domains = 'facebook.com fb.me'
        self.assertTrue(self.card(source_url='https://fb.me/abc').link_shortened)
        self.assertFalse(self.card().link_shortened)

    def test_promise_27_tokens_are_kept_nowhere(self):
        card = self.card(source_url='https://www.facebook.com/permalink.php?story_fbid=1&id=2&token=SECRET#SECRET')
        self.assertEqual(card.source_url, 'https://www.facebook.com/permalink.php?story_fbid=1&id=2')
        card.source_url = 'https://www.facebook.com/x?bcode=SECRET'
        self.assertEqual(card.source_url, 'https://www.facebook.com/x')

    def test_a_proof_is_a_plain_web_address_by_https(self):
        for bad in ('http://shots.example/1', 'https://a@shots.example/1', 'https://evil.example\\@shots.example/',
                    'https://shots.example:8443/1', 'https://sh\u043ets.example/1'):
            with self.subTest(bad), self.assertRaisesRegex(ValidationError, "has to start with https"):
                self.card(proof_url=bad)


    def test_promise_27_no_line_of_the_log_holds_what_a_message_says(self):
        raw = letter(
            sender='Mara SECRET <mara.secret@mailbox.example>', subject="SECRET subject",
            body="SECRET words https://acme.example/x?token=SECRET")
        said = []
        with patch.object(logging.Logger, 'handle', lambda _logger, record: said.append(record.getMessage())):
            logging.getLogger(__name__).info("begin")
            mail = self.env['social.interest.mail'].create({
                'company_id': self.env.company.id, 'raw': base64.b64encode(raw)})
            mail._process()
            self.env.flush_all()
            for field in ('source_url', 'proof_url'):
                with self.assertRaises(ValidationError), self.env.cr.savepoint():
                    self.card()[field] = 'javascript:SECRET'
        self.assertIn("SECRET", mail.interest_ids.text)
        self.assertIn("begin", said)
        self.assertNotIn('secret', '\n'.join(said).lower())


@tagged('post_install', '-at_install')
class TestMessageOfCard(PeopleMixin, HttpCase):

    def test_promise_27_whoever_sees_the_card_sees_its_message_without_tokens(self):
        self.make_people(self.env)
        self.authenticate('si_anna', 'si_anna')
        raw = letter(
            body="Look: https://acme.example/x?token=SECRET#SECRET and https://acme.example/login/" + "a1" * 20)
        mail = self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'raw': base64.b64encode(raw)})
        card = self.card(mail_id=mail.id)
        for part in ('', '/shown', '/text'):
            page = self.url_open(f'/social_interest/card/{card.id}/message{part}')
            self.assertEqual(page.status_code, 200)
            self.assertIn('https://acme.example/x', page.text)
            self.assertNotIn('SECRET', page.text)
            self.assertNotIn('a1a1a1', page.text)
            self.assertIn('sandbox', page.headers['Content-Security-Policy'])
        for path in (f'/social_interest/card/{card.id}/message/source', f'/social_interest/mail/{mail.id}/raw',
                     f'/social_interest/mail/{mail.id}/view'):
            self.assertIn(self.url_open(path).status_code, (403, 404))
        card.sudo().verdict = 'failed'
        self.env.cr.flush()
        self.assertEqual(self.url_open(f'/social_interest/card/{card.id}/message').status_code, 403)


#: what stands in the parts of a nasty address
SCHEMES = ('https:', 'HTTPS:', 'hTTps:', 'http:', 'https', 'ht\ttps:', ' https:', '\x01https:', 'javascript:', '')
SLASHES = ('//', '//', '//', '/', '\\\\', '///', '/\\', '')
USERS = ('', '', '', 'acme.example@', 'a:b@', 'evil.example\\@', 'evil.example%5c@', '@', ':@', 'x%40',
         'evil.example#@', 'evil.example?@', 'evil.example/@', 'evil.example;@')
HOSTS = (
    'acme.example', 'www.acme.example', 'ACME.example', 'acme.example.', 'acme\u3002example', 'ac\tme.example',
    'acme.ex\nample', '\uff41cme.example', 'a\u0441me.example', 'acme%2eexample', 'acme%00.example',
    'acme.example\u2215x', 'acme.example\u00ad', 'evil.example\\.acme.example', 'xn--acme-.example',
    'xn--80aairftm.example', '127.0.0.1', '2130706433', '0x7f.1', '[::1]', '0177.1', 'acme..example', '-acme.example',
    'a_b.acme.example', 'acme.0x7f', 'stra\u00dfe.acme.example', 'acme.example,evil.example', 'acme.example evil',
    'acme.example\u2100')
PORTS = ('', '', '', ':443', ':80', ':', ':8443', ':0443', ':99999', ':4\t43')
REST = ('', '/', '/a/b', '/@evil.example', '//evil.example/x', '/\\evil.example', '/..//x', '/%2e%2e/x', '/%5c..',
        '?a=1', '/?next=//evil.example', '/?u=https://evil.example/', '#@evil.example', '/#a@evil.example', ';a=1',
        '/a;b=c?id=4#comment-5', '/\u0436?x=\u0436', '/a\tb', '/a%', '/a?@evil.example:80', '/?topic=4.msg5#msg5',
        '/a|b^c`d{e}"<f>', '/%zz')


def nasty_urls():
    """Return the same 6000 addresses each time: all pairs with one odd part, the rest by a fixed seed."""
    parts = (SCHEMES, SLASHES, USERS, HOSTS, PORTS, REST)
    plain = ('https:', '//', '', 'acme.example', '', '/a')
    urls = {''.join(plain)}
    for first, second in itertools.combinations(range(len(parts)), 2):
        for one, two in itertools.product(parts[first], parts[second]):
            chosen = list(plain)
            chosen[first], chosen[second] = one, two
            urls.add(''.join(chosen))
    urls |= {'https://www.google.com/url?q=' + quote(url, safe='') for url in sorted(urls)}
    drawn = random.Random(26)
    while len(urls) < 6000:
        urls.add(''.join(drawn.choice(values) for values in parts))
    return sorted(urls)


@tagged('post_install', '-at_install')
class TestLinksInChromium(HttpCase):

    def test_promise_26_a_browser_reads_every_accepted_address_as_we_do(self):
        domains = ('acme.example', 'evil.example', 'google.com')
        asked, direct = [], 0
        for url in nasty_urls():
            found = links.canonical(url, domains, http=True)
            if not found:
                continue
            scheme, _colon, rest = found.partition('://')
            asked.append([found, f'{scheme}:', rest.partition('/')[0]])
            if 'google.com/url' not in url:
                direct += 1
                asked.append([url, f'{scheme}:', rest.partition('/')[0]])
        self.assertGreater(direct, 100)
        script = """
            const differ = ASKED.filter(([url, scheme, host]) => {
                const read = new URL(url);
                return read.protocol !== scheme || read.host !== host || read.username || read.password;
            });
            if (differ.length) {
                console.error(JSON.stringify(differ.slice(0, 5)));
            } else {
                console.log("test successful");
            }
        """
        self.browser_js('/web/login', script.replace('ASKED', json.dumps(asked)), login=None)
