# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A stranger on the real website, and the feed that is told."""

from unittest.mock import patch

from odoo.tests import tagged

from odoo.addons.bus.models.bus import BusBus, dispatch
from odoo.addons.bus.tests.common import WebsocketCase
from odoo.addons.social_interest.models.door.origin import SocialInterestOriginMixin as Origin
from odoo.addons.social_interest.tests.common import TourMixin

from .common import SiteCase


class SiteTourCase(SiteCase):

    def visit(self, name, url, login=None):
        self.start_tour(url, f'social_interest_website_{name}', login=login)
        return self.cards()


@tagged('post_install', '-at_install')
class TestSiteTours(SiteTourCase):

    def test_a_stranger_fills_in_the_form(self):
        self.visit('form', '/ask-us')
        self.missed()
        [card] = self.cards()
        self.assertEqual((card.text, card.email), ("Do you deliver to Graz?", 'petra@sommer.example'))

    def test_a_customer_comments_on_the_blog(self):
        if 'blog.post' not in self.env:
            self.skipTest("Odoo's blog is not installed")
        self.env.ref('website_blog.opt_blog_post_comment').active = True
        blog = self.env['blog.blog'].create({'name': "Rooms"})
        article = self.env['blog.post'].create({'name': "Small offices", 'blog_id': blog.id, 'is_published': True})
        [card] = self.visit('comment', article.website_url, 'si_visitor')
        self.assertEqual((card.text, card.partner_id), ("Which lamp is that?", self.visitor.partner_id))

    def test_a_salesperson_answers_what_a_form_said(self):
        self.sent()
        self.start_tour('/odoo/interests', 'social_interest_website_feed', login='si_anna')
        self.assertEqual(self.cards().user_id, self.anna)

    def test_a_manager_comes_from_the_card_to_the_lead(self):
        lead = self.sent()
        self.start_tour('/odoo/interests', 'social_interest_website_lead', login='si_head')
        self.assertEqual((self.cards().lead_id, self.cards().user_id.id), (lead, False))


@tagged('post_install', '-at_install')
class TestSiteLiveTours(TourMixin, WebsocketCase):
    tour_prefix = 'social_interest_website_'
    tour_url = '/odoo/interests'

    def test_a_form_shows_in_an_open_feed(self):
        create = BusBus.create

        def create_and_notify(records, values):
            # PostgreSQL's NOTIFY waits for a commit, which a test never makes
            result = create(records, values)
            for websocket in {found for all_found in dispatch._channels_to_ws.values() for found in all_found}:
                websocket.trigger_notification_dispatching()
            return result

        self.startPatcher(patch.object(BusBus, 'create', create_and_notify))
        # no scheduled action runs beside a tour
        self.startPatcher(patch.object(Origin, '_take_in_soon', Origin._take_in_interests))
        self.card(text="Was there before")
        self.tour('live', 'si_anna')
        told = self.env['social.interest'].search([('vouched', '=', 'inside')])
        self.assertEqual(told.mapped('text'), ["Do you deliver to Graz?"])


@tagged('post_install', '-at_install')
class TestSitePhoneTours(SiteTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_a_stranger_fills_in_the_form_on_a_phone(self):
        self.visit('form', '/ask-us')
        self.missed()
        self.assertEqual(len(self.cards()), 1)
