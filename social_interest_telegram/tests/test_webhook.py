# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What Telegram tells of itself: by whoever has the secret, and of no more than a message's size."""

import json
import secrets

from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.common import PeopleMixin

from ..controllers.telegram import MAX_BODY
from ..models.bot import WEBHOOK, digest
from .common import TelegramMixin


@tagged('post_install', '-at_install')
class TestWebhook(TelegramMixin, PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_people(cls.env)

    def setUp(self):
        super().setUp()
        self.one_transaction()
        self.make_bot()
        self.secret = secrets.token_urlsafe(32)
        self.env['ir.config_parameter'].set_param('social_interest_telegram.listening', 'webhook')
        self.bot.webhook_hash = digest(self.secret)

    def post(self, update, secret=None, **headers):
        body = update if isinstance(update, bytes) else json.dumps(update).encode()
        if secret is not False:
            headers['X-Telegram-Bot-Api-Secret-Token'] = secret or self.secret
        response = self.opener.post(
            self.base_url() + WEBHOOK, data=body, headers={'Content-Type': 'application/json', **headers}, timeout=60)
        self.env.invalidate_all()
        return response.status_code

    def links(self):
        return {link.user_id: link.chat for link in self.Link.search([])}

    def test_connected_by_the_webhook_and_answered(self):
        update = self.server.says(f'/start {self.code_of(self.anna)}', 700)
        self.assertEqual(self.post(update), 200)
        self.assertEqual(self.links(), {self.anna: '700'})
        [(chat, text)] = self.work()
        self.assertEqual(chat, 700)
        self.assertIn("Anna Berg", text)
        self.assertEqual(self.post(update), 200, "Telegram tells it again where it heard no answer")
        self.assertEqual(self.work(), [(chat, text)])
        self.assertEqual(self.post(self.server.says('/stop', 700)), 200)
        self.assertEqual(self.links(), {})

    def test_without_the_secret_nothing_is_taken_in(self):
        update = self.server.says(f'/start {self.code_of(self.anna)}', 700)
        for secret in (False, 'wrong', self.secret[:-1], self.secret + 'x', digest(self.secret)):
            with self.subTest(secret=secret):
                self.assertEqual(self.post(update, secret), 403)
        self.bot.webhook_hash = False
        for secret in (self.secret, '', '0' * 64):
            with self.subTest(secret=secret, webhook=False):
                self.assertEqual(self.post(update, secret or False), 403)
        self.assertEqual((self.links(), self.Message.search_count([])), ({}, 0))

    @mute_logger('odoo.http')
    def test_size_and_shape(self):
        self.assertEqual(self.post(b'x' * (MAX_BODY + 1)), 413)
        for body in (b'', b'x', b'[]', b'"x"', b'\xff', b'[' * 60_000):
            with self.subTest(body=body[:9]):
                self.assertEqual(self.post(body), 400)
        self.assertEqual(self.post({'update_id': 1, 'message': {'chat': 1}}), 200, "or it would come again for a day")
        self.assertFalse(self.Message.search([]))

    @mute_logger('odoo.http')
    def test_nothing_but_post(self):
        self.assertEqual(self.opener.get(self.base_url() + WEBHOOK, timeout=60).status_code, 405)
