# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A salesperson copies a reply with a counted link and makes a link for a post; what came of it, in a real browser."""

from odoo.tests import HttpCase, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .common import DESK, LinksMixin


class LinkTourCase(LinksMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_link_'

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_site(cls.env)


@tagged('post_install', '-at_install')
class TestLinkTours(LinkTourCase):

    def test_salesperson_copies_a_reply_with_a_counted_link(self):
        card = self.card()
        self.tour('reply')
        [link] = self.links.search([])
        self.assertEqual((link.reply_id, link.url), (self.reply, DESK))
        self.assertEqual(card.answer_text, f"Hello Lars, see {link.short_url}.")
        self.assertEqual((card.user_id, card.state), (self.anna, 'taken'))

    def test_salesperson_makes_a_link_for_a_post(self):
        self.tour('post')
        [link] = self.links.search([])
        self.assertEqual(
            (link.name, link.url, link.source_id, link.create_uid), ("Spring sale", DESK, self.source, self.anna))

    def test_manager_reads_what_came_of_it(self):
        self.card()
        self.click(self.post() | self.post(name="Summer sale"))
        self.tour('report', 'si_head')
        self.assertEqual(self.env['social.interest.visit'].search_count([]), 2)


@tagged('post_install', '-at_install')
class TestLinkPhoneTours(LinkTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_salesperson_reads_his_links_on_a_phone(self):
        self.click(self.post())
        self.tour('phone', url='/odoo/interest-links')
        self.assertEqual(self.links.search_count([]), 1)
