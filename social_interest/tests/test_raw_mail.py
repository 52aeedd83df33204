# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The original message on the screen: whatever a stranger wrote, nothing of it acts."""

import base64
import re
import threading
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import patch

from odoo.tests import HttpCase, TransactionCase, new_test_user, tagged
from odoo.tools import mute_logger

from ..parsers import Message, raw_view
from ..tools import parser_pool
from .common import PeopleMixin, letter

NOTES = {'broken': "BROKEN", 'long': "LONG", 'cut': "CUT", 'empty': "EMPTY", 'picture': "PICTURE"}
OUTSIDE = 'https://evil.example'
#: what an HTML message may try; none may act, load or lead anywhere
ATTACKS = [
    '<script>window.parent.hacked = 1; alert(1)</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror="alert(1)">',
    f'<img src="{OUTSIDE}/open.gif" width="300">',
    f'<img srcset="{OUTSIDE}/a.png 2x" src="data:image/svg+xml;base64,PHN2Zy8+">',
    '<a href="javascript:alert(1)">here</a>',
    f'<a href="{OUTSIDE}" target="_top" ping="{OUTSIDE}/p" onclick="alert(1)">there</a>',
    f'<meta http-equiv="refresh" content="0;url={OUTSIDE}">',
    f'<base href="{OUTSIDE}/">',
    f'<link rel="stylesheet" href="{OUTSIDE}/x.css">',
    f'<style>@import url({OUTSIDE}/i.css); body {{ background: url({OUTSIDE}/b.png) }}</style>',
    f'<div style="background:url({OUTSIDE}/c.png)">x</div>',
    f'<div style="background-color:u\\72l({OUTSIDE}/d.png)">x</div>',
    f'<td background="{OUTSIDE}/e.png">x</td>',
    '<div style="position:fixed;top:0;left:0;width:100%;height:100%;z-index:9">x</div>',
    '<div style="width:expression(alert(1))">x</div>',
    f'<svg onload="alert(1)"><image href="{OUTSIDE}/f.png"/><script>alert(1)</script></svg>',
    f'<math><mtext><img src="{OUTSIDE}/m.png" onerror=alert(1)></mtext></math>',
    f'<iframe src="{OUTSIDE}"></iframe><frameset><frame src="{OUTSIDE}"></frameset>',
    f'<object data="{OUTSIDE}/g.swf"></object><embed src="{OUTSIDE}/h.swf">',
    f'<form action="{OUTSIDE}"><input name="password" autofocus onfocus=alert(1)><button>Go</button></form>',
    f'<video src="{OUTSIDE}/v.mp4" poster="{OUTSIDE}/p.png" autoplay></video><audio src="{OUTSIDE}/a.mp3"></audio>',
    f'<noscript><p title="</noscript><img src={OUTSIDE}/n.png onerror=alert(1)>"></noscript>',
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">x</p>',
    '<template><script>alert(1)</script></template>',
    '<scr\x00ipt>alert(1)</scr\x00ipt><img sr\x00c=x one\x00rror=alert(1)>',
    '<!--[if IE]><script>alert(1)</script><![endif]--><!-- --!><img src=x onerror=alert(1)>',
    '<textarea></textarea><title><img src=x onerror=alert(1)></title><xmp><script>alert(1)</script></xmp>',
]
#: an element with any attribute that acts or loads, or any element that does
ACTS = re.compile(
    rb'<(?:script|iframe|frame|object|embed|form|input|button|svg|math|link|base|video|audio|a|template|textarea)\b'
    rb'|<[^<>]*\s(?:on\w+|href|srcset|background|action|poster|ping|target|formaction)\s*='
    rb'|<meta http-equiv|<img src="(?!data:image/(?:png|jpe?g|gif|webp);base64,)', re.IGNORECASE)


def html_letter(body, plain=''):
    message = EmailMessage()
    message['From'] = 'a@b.example'
    message['Subject'] = "Hello"
    if plain:
        message.set_content(plain)
        message.add_alternative(body, subtype='html')
    else:
        message.set_content(body, subtype='html')
    return message.as_bytes()


def body_of(page):
    return page.partition(b'<body>')[2]


@tagged('post_install', '-at_install')
class TestRawView(TransactionCase):
    """The pages, without a server."""

    def shown(self, body, **options):
        return body_of(raw_view.pages(html_letter(body, **options), 'shown', NOTES))

    def test_promise_32_no_attack_acts_in_any_page(self):
        for live in (b'<b onclick=x>', b'<img src="http://x">', b'<A href="x">'):
            self.assertTrue(ACTS.search(live))
        for attack in [*ATTACKS, ''.join(ATTACKS)]:
            for part in ('shown', 'text', 'source'):
                with self.subTest(attack=attack[:80], part=part):
                    page = body_of(raw_view.pages(html_letter(f'<p>before</p>{attack}<p>after</p>'), part, NOTES))
                    self.assertFalse(ACTS.search(page), page)
                    self.assertIn(b'after', page)
                    self.assertNotRegex(page, rb'style="[^"]*(?:url|position|expression|\\)')

    def test_promise_28_nothing_of_other_hosts_is_loaded(self):
        page = self.shown(
            f'<p style="color:rgb(1, 2, 3);background:url({OUTSIDE}/a)">Hello <img src="{OUTSIDE}/logo.png" alt="Logo">'
            f'<img src="{OUTSIDE}/pixel.gif" width="1" height="1" alt="pixel"><img src="cid:one"></p>')
        self.assertEqual(
            page, b'<p style="color:rgb(1, 2, 3)">Hello '
                  b'<span class="picture" title="PICTURE">Logo</span>'
                  b'<span class="picture" title="PICTURE">&#9645;</span></p>\n</body></html>')

    def test_links_say_where_they_lead_and_do_not_lead_there(self):
        self.assertEqual(
            self.shown('<p><a href="https://a.example/?x=1&amp;y=&quot;">Open</a></p>').partition(b'\n')[0],
            b'<p><span class="link" title="https://a.example/">Open</span></p>')

    def test_promise_27_a_link_torn_by_elements_keeps_no_tail(self):
        for torn in (
                'https://evil.example/?tok<b>en=secret</b>', 'https://evil.example/?tok<wbr>en=secret',
                'https://ev<i>il.example/</i>?<span><u>token=</u></span>secret',
                '<a href="https://evil.example/?token=secret">https://evil.example/?tok</a>en=secret',
                'https://evil.example/?tok<!-- -->en=secret', 'https://evil.example/?tok<script>x</script>en=secret',
                'https://evil.example/?tok<div style="display:inline">en=secret</div>',
                'https://evil.example/?tok<img src="x">en=secret', "https://evil.example/?a='token=secret",
                'https://me:secret@evil.example/', 'https://evil.example/login/secret0123456789<b>abcdef</b>',
                'https://evil.example/?a=' + 'x' * 5000 + 'secret', 'www.evil.example/?token=secret',
                'evil.example/a?token=secret', 'app://evil.example/?token=secret',
                'https://evil.example/%3Ftoken=secret', 'https://evil.example/%253Ftoken=secret'):
            with self.subTest(torn[:70]):
                page = self.shown(f'<div>Look: {torn} and more</div><p>Next line</p>')
                self.assertNotIn(b'secret', page)
                self.assertIn(b'evil.example', page.replace(b'ev<i>il', b'evil'))
                self.assertIn(b'and more</div><p>Next line</p>', page)

    def test_a_link_ends_with_its_line(self):
        for end in ('<br>', '</p><p>', ' ', '</td><td>', '<ul><li>', '</div><div>'):
            with self.subTest(end):
                page = self.shown(f'<table><tr><td><div><p>https://a.example/?x=1{end}Price: 5</td></tr></table>')
                self.assertIn(b'https://a.example/', page)
                self.assertIn(b'Price: 5', page)

    def test_looks_stay(self):
        page = self.shown(
            '<table width="600" bgcolor="#eee"><tr><td align="center" style="padding: 4px; COLOR: red">'
            '<b>Ten</b><br>chairs &lt;5&gt;</td></tr></table>')
        self.assertIn(
            b'<td align="center" style="padding:4px;color:red"><b>Ten</b><br>chairs &lt;5&gt;</td>', page)
        pixel = 'data:image/png;base64,iVBORw0KGgo='
        self.assertIn(f'<img src="{pixel}" alt="">'.encode(), self.shown(f'<img src="{pixel}">'))

    def test_text_where_there_is_no_html(self):
        page = body_of(raw_view.pages(letter(body="Is 1 < 2?\nYes."), 'shown', NOTES))
        self.assertEqual(page, b'<pre>Is 1 &lt; 2?\nYes.</pre></body></html>')
        self.assertIn(b'EMPTY', raw_view.pages(letter(body=""), 'shown', NOTES))
        both = html_letter('<p>Rich</p>', plain="Plain")
        self.assertIn(b'<p>Rich</p>', raw_view.pages(both, 'shown', NOTES))
        self.assertEqual(body_of(raw_view.pages(both, 'text', NOTES)), b'<pre>Plain</pre></body></html>')

    def test_too_long_html_is_shown_as_text(self):
        page = self.shown('<p onclick="alert(1)">word</p>' * 20_000)
        self.assertTrue(page.startswith(b'<p class="note">LONG</p><pre>word'))
        self.assertLess(len(page), 300 * 1024)

    def test_source_shows_control_characters_and_is_cut(self):
        raw = b'Subject: x\x00\x1b[31m\r\nX: \xe2\x80\xae\xc2\x85\r\n\r\n<script>'
        page = body_of(raw_view.pages(raw, 'source', NOTES)).decode()
        self.assertEqual(
            page, '<pre class="source">Subject: x\u2400\u241b[31m\nX: ‹U+202E›‹U+0085›\n\n&lt;script&gt;</pre>'
                  '</body></html>')
        page = body_of(raw_view.pages(b'Subject: x\n\n' + b'y' * 1_000_000, 'source', NOTES))
        self.assertIn(b'CUT', page)
        self.assertLess(len(page), 210 * 1024)

    def test_promise_16_poison_shows_its_source(self):
        poisons = {
            'comments': b'From: ' + b'(' * 1000 + b'\n\nx',
            'headers': b''.join(b'X-%d: y\n' % number for number in range(2000)) + b'\nx',
            'words': b'Subject: ' + b'=?utf-8?q?a?= ' * 4000 + b'\n\nx',
            'depth': b''.join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(1000)),
        }
        for name, raw in poisons.items():
            with self.subTest(name):
                for part in ('shown', 'text'):
                    page = body_of(raw_view.pages(raw, part, NOTES))
                    self.assertTrue(page.startswith(b'<p class="note">BROKEN</p><pre class="source">'), page[:100])

    def test_promise_16_poisonous_html_is_read_without_a_sanitizer(self):
        for body in ('<o:' * 24_000, '<o:p>' * 24_000, '<b>' * 24_000, '<p ' + 'a=1 ' * 60_000 + '>x', '<' * 250_000):
            with self.subTest(body[:10]):
                self.assertFalse(ACTS.search(self.shown(body)))

    def test_message_that_the_parser_of_mail_chokes_on(self):
        with patch.object(raw_view, 'Message', side_effect=RecursionError):
            self.assertIn(b'BROKEN', raw_view.pages(letter(), 'text', NOTES))


@tagged('post_install', '-at_install')
class TestRawMail(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(parser_pool.close)
        cls.make_people(cls.env)
        cls.admin = new_test_user(cls.env, 'si_admin', 'base.group_system', name="Tove Admin")
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example'})
        cls.raw = html_letter(f'<p>Hello</p>{"".join(ATTACKS)}<p>the end</p>')
        cls.mail = cls.env['social.interest.mail']._store(cls.mailbox, 'INBOX', [{
            'uid': '1', 'uidvalidity': '1', 'raw': cls.raw, 'size': len(cls.raw),
            'internal_date': '2026-11-10 10:00:00', 'oversize': False}])
        cls.mail.write({'state': 'unknown', 'subject': 'Re: ../..\\"a"; x=\r\ny <é>'})
        cls.url = f'/social_interest/mail/{cls.mail.id}'

    def test_promise_28_headers_of_the_frame(self):
        self.authenticate('si_admin', 'si_admin')
        for path in ('view', 'view/shown', 'view/text', 'view/source'):
            with self.subTest(path):
                response = self.url_open(f'{self.url}/{path}')
                self.assertEqual(response.status_code, 200)
                policy = dict(
                    part.strip().partition(' ')[::2]
                    for part in response.headers['Content-Security-Policy'].split(';'))
                self.assertEqual(policy, {
                    'default-src': "'none'", 'img-src': 'data:', 'style-src': "'unsafe-inline'", 'sandbox': '',
                    'form-action': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'self'"})
                self.assertEqual(
                    [response.headers[name] for name in ('X-Content-Type-Options', 'Referrer-Policy', 'Cache-Control')],
                    ['nosniff', 'no-referrer', 'no-store'])
                self.assertIn("Hello", response.text)

    def test_promise_18_download_is_the_message_byte_by_byte(self):
        self.authenticate('si_admin', 'si_admin')
        response = self.url_open(f'{self.url}/raw')
        self.assertEqual(response.content, self.raw)
        self.assertEqual(response.headers['Content-Type'], 'application/octet-stream')
        self.assertEqual(
            response.headers['Content-Disposition'],
            f"attachment; filename*=UTF-8''Re_.._.._a_x_y_%C3%A9-{self.mail.id}.eml")
        self.assertEqual(response.headers['X-Content-Type-Options'], 'nosniff')
        self.assertIn('sandbox', response.headers['Content-Security-Policy'])

    @mute_logger('odoo.http')
    def test_promise_35_only_administrators_of_the_company(self):
        paths = ('view', 'view/source', 'raw')
        for login in ('si_head', 'si_anna'):
            self.authenticate(login, login)
            self.assertEqual([self.url_open(f'{self.url}/{path}').status_code for path in paths], [403] * 3)
        self.authenticate('si_admin', 'si_admin')
        self.assertEqual(self.url_open('/social_interest/mail/999999999/raw').status_code, 404)
        self.assertEqual(self.url_open(f'{self.url}/view/other').status_code, 404)
        self.mail.company_id = self.env['res.company'].create({'name': "Other"})
        self.assertEqual([self.url_open(f'{self.url}/{path}').status_code for path in paths], [403] * 3)
        self.authenticate(None, None)
        self.assertIn('/web/login', self.url_open(f'{self.url}/raw').url)

    def test_promise_19_oversize_says_that_only_headers_are_kept(self):
        self.mail.write({'raw': base64.b64encode(self.raw.partition(b'\n\n')[0] + b'\n\n'), 'headers_only': True})
        self.authenticate('si_admin', 'si_admin')
        self.assertIn("Only the headers of this message are kept", self.url_open(f'{self.url}/view').text)
        self.assertIn("Subject: Hello", self.url_open(f'{self.url}/view/source').text)

    def test_promise_41_page_is_made_by_a_parser_process(self):
        """The server's own process would fail here."""
        self.authenticate('si_admin', 'si_admin')
        with patch.object(raw_view, 'pages', side_effect=AssertionError), \
                patch.object(raw_view.Message, '__init__', side_effect=AssertionError):
            for path in ('view/shown', 'view/text', 'view/source'):
                self.assertIn("Hello", self.url_open(f'{self.url}/{path}').text)

    def test_promise_41_message_that_takes_too_long_shows_its_source(self):
        self.authenticate('si_admin', 'si_admin')
        late = parser_pool.Crashed("It took too long.", 'deadline')
        with patch.object(parser_pool, 'ask_many', return_value=[late]):
            page = self.url_open(f'{self.url}/view/shown').text
        self.assertIn("takes too long to be shown", page)
        self.assertIn('<pre class="source">', page)
        self.assertFalse(ACTS.search(page.encode()))

    @mute_logger('odoo.http')
    def test_message_that_is_not_kept_any_more(self):
        self.mail.raw = False
        self.authenticate('si_admin', 'si_admin')
        self.assertEqual(self.url_open(f'{self.url}/raw').status_code, 410)

    def test_promise_28_nothing_acts_in_a_browser(self):
        """The three tabs in the form: no dialog, no reach to the page, no request to another host.

        The other host is a real one, for requests of a sandboxed frame are not
        seen by what watches the browser's page.
        """
        host, asked = self.start_host()
        self.env['social.interest.mail'].search([('id', '!=', self.mail.id)]).unlink()
        self.mail.raw = base64.b64encode(html_letter(f'<p>Hello</p>{"".join(ATTACKS)}'.replace(OUTSIDE, host)))
        new_test_user(self.env, 'si_chief', 'base.group_system,sales_team.group_sale_manager')
        self.start_tour('/odoo/interest-quarantine', 'social_interest_raw', login='si_chief')
        self.assertEqual(asked, [])

    def test_promise_28_policy_of_the_frame_holds_alone(self):
        """Even HTML handed on as it came, without any cleaning, asks nobody and reaches nothing."""
        def untouched(_parser, raw, _part, _notes):
            return Message(raw).html.encode()
        with patch.object(self.registry['social.interest.parser'], '_view', untouched):
            self.test_promise_28_nothing_acts_in_a_browser()

    def start_host(self):
        """Return the address of a web server and the list of what it is asked for."""
        asked = []

        class Host(BaseHTTPRequestHandler):

            def do_GET(self):
                asked.append(self.path)
                self.send_error(404)

            do_POST = do_GET

            def log_message(self, *_args):
                """Not on the console."""

        server = ThreadingHTTPServer(('127.0.0.1', 0), Host)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f'http://127.0.0.1:{server.server_port}', asked
