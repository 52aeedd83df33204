# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is made of the answers of the Bot API, and that nothing of them shows the token."""

import json

from odoo.tests import BaseCase, tagged

from odoo.addons.social_interest.tools.guarded_post import Poster, Unsent, networks

from ..tools.bot_api import TOKEN as PATTERN
from ..tools.bot_api import BotApi, Reply
from .telegram_server import BLOCKED, TOKEN, TelegramServer, too_many


@tagged('post_install', '-at_install')
class TestBotApi(BaseCase):

    def setUp(self):
        super().setUp()
        self.server = TelegramServer(self)
        self.bot_api = BotApi(Poster(networks('127.0.0.0/8')), self.server.address + '/', TOKEN)

    def ask(self, answer=None):
        self.server.answers['getMe'] = [answer]
        return self.bot_api.call('getMe')

    def test_answers(self):
        for answer, expected in (
            (None, Reply(200, self.server.result('getMe', {}))),
            (BLOCKED, Reply(403, description=BLOCKED['description'])),
            (too_many(7), Reply(429, description='Too Many Requests', wait=7)),
            (too_many(10**9), Reply(429, description='Too Many Requests', wait=86400)),
            (too_many(-3), Reply(429, description='Too Many Requests')),
            (too_many('soon'), Reply(429, description='Too Many Requests')),
            ({'error_code': 400, 'description': None, 'parameters': []}, Reply(400)),
            (b'<html>Bad gateway</html>', Reply(502)), (b'[]', Reply(502)), (b'', Reply(502)),
            (b'{"ok": true}', Reply(502)), (b'\xff\xfe', Reply(502)), (b'[' * 100_000, Reply(502)),
            ({'error_code': 400, 'description': f'no such thing as /bot{TOKEN}/getMe'},
             Reply(400, description='no such thing as /bot•••/getMe')),
        ):
            with self.subTest(answer=answer):
                self.assertEqual(self.ask(answer), expected)
        self.server.token = 'another'
        self.assertTrue(self.ask().is_refusal)

    def test_what_is_raised_does_not_name_the_token(self):
        for address, code in (
            ('http://127.0.0.1:9', 'unreached'), (self.server.address.replace('http', 'https'), 'tls'),
            ('http://10.0.0.5', 'inner'), ('http://user@127.0.0.1', 'name'),
        ):
            with self.subTest(address), self.assertRaises(Unsent) as caught:
                BotApi(Poster(networks('127.0.0.0/8')), address, TOKEN).call('getMe')
            self.assertEqual(caught.exception.code, code)
            error = caught.exception
            while error:
                self.assertNotIn(TOKEN, f'{error!r} {error}')
                error = error.__cause__
        self.assertNotIn(TOKEN, repr(self.bot_api))

    def test_answer_without_end_is_not_read(self):
        self.server.answers['getMe'] = [json.dumps('x' * 2_000_001).encode()]
        with self.assertRaises(Unsent) as caught:
            self.bot_api.call('getMe')
        self.assertEqual(caught.exception.code, 'large')

    def test_tokens(self):
        self.assertTrue(PATTERN.fullmatch(TOKEN))
        for text in ('', 'abc', '123456789', f'{TOKEN}/', f'bot{TOKEN}', f'{TOKEN}\n', '1:' + 'a' * 30, '123456:é' * 5):
            self.assertFalse(PATTERN.fullmatch(text), text)
