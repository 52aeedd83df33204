# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import ValidationError
from odoo.tests import tagged

from .common import InterestCase


@tagged('post_install', '-at_install')
class TestListedHosts(InterestCase):

    def test_hosts_that_cards_may_open_without_https(self):
        company = self.env.company
        company.website = 'https://www.acme.example/shop'
        self.source.http_hosts = "Blog.acme.example\n\n www.kettles.example \nмагазин.example"
        mail = self.env['social.interest.mail'].create({'company_id': company.id})
        other = self.env['res.company'].create({'name': "Other"})
        foreign = self.env['social.interest.mail'].create({'company_id': other.id})
        contexts = (mail | foreign)._parse_contexts()
        self.assertEqual(contexts[mail].http_hosts, {
            'acme.example', 'blog.acme.example', 'kettles.example', 'xn--80aairftm.example'})
        self.assertFalse(contexts[foreign].http_hosts)

    def test_only_names_of_sites(self):
        for bad in ('http://acme.example', 'acme', 'acme.example/shop', '*.example', '127.0.0.1', 'a b.example'):
            with self.subTest(bad), self.assertRaisesRegex(ValidationError, "Write it like"):
                self.source.http_hosts = f"acme.example\n{bad}"
