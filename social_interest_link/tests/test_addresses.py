# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Addresses in texts: where they end, and which are replaced."""

from odoo.tests import BaseCase, tagged

from ..tools.addresses import in_html, in_text

OWN = 'https://acme.example/'


def short(url):
    return f"S({url.removeprefix(OWN)})" if url.startswith(OWN) else None


@tagged('post_install', '-at_install')
class TestAddresses(BaseCase):

    def test_of_a_text(self):
        for text, wanted in (
                ("See https://acme.example/desk.", "See S(desk)."),
                ("(https://acme.example/desk)", "(S(desk))"),
                ("https://acme.example/desk_(oak), or", "S(desk_(oak)), or"),
                ("«https://acme.example/стол»!", "«S(стол)»!"),
                ("https://acme.example/a?b=1&c=2#d…\nhttps://acme.example/e", "S(a?b=1&c=2#d)…\nS(e)"),
                ("https://other.example/https://acme.example/", "https://other.example/https://acme.example/"),
                ("acme.example/desk, ftp://acme.example/", "acme.example/desk, ftp://acme.example/"),
                ("", "")):
            with self.subTest(text):
                self.assertEqual(in_text(text, short), wanted)

    def test_of_html(self):
        for body, wanted in (
                ('<p>A &lt;b&gt; https://acme.example/desk?a=1&amp;b=2</p>', '<p>A &lt;b&gt; S(desk?a=1&amp;b=2)</p>'),
                ('<p><a href="https://acme.example/desk">our desk</a>.</p>', '<p><a href="S(desk)">our desk</a>.</p>'),
                ('<p><a href="https://acme.example/desk">https://acme.example/desk</a></p>',
                 '<p><a href="S(desk)">S(desk)</a></p>'),
                ('<p><a href="https://other.example/">https://other.example/</a></p>',
                 '<p><a href="https://other.example/">https://other.example/</a></p>'),
                ('<a href="https://acme.example/desk.">https://acme.example/desk.</a>',
                 '<a href="S(desk)">S(desk).</a>'),
                ('1 &lt; 2 https://acme.example/x<br>', '1 &lt; 2 S(x)<br>')):
            with self.subTest(body):
                self.assertEqual(in_html(body, short), wanted)

    def test_signature_and_quotation_stay(self):
        body = (
            '<div data-o-mail-quote-container="1"><p>https://acme.example/a</p><div data-o-mail-quote="1">-- <br>Anna, https://acme.example/b</div>'
            '<blockquote><p>you wrote https://acme.example/c</p></blockquote>and https://acme.example/d</div>')
        self.assertEqual(in_html(body, short), (
            body.replace('https://acme.example/a', 'S(a)').replace('https://acme.example/d', 'S(d)')))
