# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Connecting in a real browser, wide and as on a phone; the settings of the bot."""

from odoo.tests import HttpCase, new_test_user, tagged

from odoo.addons.social_interest.tests.common import TourMixin

from .common import TelegramMixin
from .telegram_server import TOKEN


class TelegramTourCase(TelegramMixin, TourMixin, HttpCase):
    tour_prefix = 'social_interest_telegram_'

    def setUp(self):
        super().setUp()
        self.one_transaction()
        self.make_bot()

    def connect_in_browser(self):
        self.tour('connect', 'si_anna', f'/odoo/my-preferences/{self.anna.id}')
        code = self.Code.search([])
        self.assertEqual(code.user_id, self.anna)


@tagged('post_install', '-at_install')
class TestTelegramTours(TelegramTourCase):

    def test_the_button_makes_a_link(self):
        self.connect_in_browser()

    def test_chosen_and_disconnected(self):
        self.connect(self.anna, 700)
        self.tour('choose', 'si_anna', f'/odoo/my-preferences/{self.anna.id}')
        self.assertEqual((self.anna.interest_new_telegram, self.anna.interest_late_telegram), (False, False))
        self.assertFalse(self.Link.search([]))

    def test_an_administrator_enters_the_token(self):
        new_test_user(self.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Root")
        self.bot._set_token(False)
        self.tour('settings', 'si_admin', '/odoo/action-crm.crm_config_settings_action')
        self.assertEqual((self.bot.token, self.bot.name), (TOKEN, 'acme_tells_bot'))
        self.assertEqual([method for method, _parameters in self.server.calls].count('getMe'), 2, "saved, and tested")


@tagged('post_install', '-at_install')
class TestTelegramPhone(TelegramTourCase):
    browser_size = '375x812'
    touch_enabled = True

    def test_the_button_makes_a_link_on_a_phone(self):
        self.connect_in_browser()
