# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The settings: whose bot it is, what is wrong with it, and which way it listens."""

import re

from odoo.exceptions import UserError, ValidationError
from odoo.tests import Form, tagged

from .common import TelegramCase
from .telegram_server import TOKEN, TROUBLE


@tagged('post_install', '-at_install')
class TestSettings(TelegramCase):

    def save(self, **values):
        """Save the settings as the screen does."""
        settings = self.env['res.config.settings'].create(
            {f'social_interest_telegram_{name}': value for name, value in values.items()})
        settings.execute()
        self.env.flush_all()
        self.env.invalidate_all()
        return settings

    def said(self):
        return Form(self.env['res.config.settings']).social_interest_telegram_said

    def test_the_bot_is_asked_who_it_is_when_its_token_is_saved(self):
        self.bot._set_token(False)
        self.assertIn("No bot yet", self.said())
        self.assertEqual(self.anna.interest_telegram_state, 'none')
        self.save(token=f' {TOKEN} ')
        self.assertEqual(self.said(), "@acme_tells_bot (Acme tells)")
        self.assertEqual((self.bot.token, self.bot.name), (TOKEN, 'acme_tells_bot'))
        self.assertEqual(self.anna.interest_telegram_state, 'off')
        self.server.calls.clear()
        self.save()
        self.assertEqual(self.bot.token, TOKEN, "nothing typed, nothing changed")
        self.assertEqual(self.server.calls, [])

    def test_a_wrong_token_is_said_at_once(self):
        self.server.token = 'another'
        self.save(token=TOKEN)
        self.assertRegex(self.said(), r"^The token is not accepted\. Since ")
        self.save(token=TOKEN.replace('SECRET', 'BETTER'))
        self.server.token = TOKEN.replace('SECRET', 'BETTER')
        action = self.env['res.config.settings'].create({}).action_social_interest_telegram_test()
        self.assertEqual((action['params']['type'], action['params']['message']), (
            'success', "@acme_tells_bot (Acme tells)"))
        self.assertFalse(self.bot.fault)
        self.assertFalse(self.bot.activity_id)

    def test_what_is_no_token_is_refused(self):
        for text in ('hello', '987654321', f'bot{TOKEN}', f'{TOKEN}/getMe'):
            with self.subTest(text), self.assertRaises(ValidationError) as caught:
                self.save(token=text)
            self.assertNotIn(text, str(caught.exception))
        self.assertEqual(self.bot.token, TOKEN)

    def test_the_button_says_what_is_wrong(self):
        settings = self.env['res.config.settings'].create({})
        self.server.answers['getMe'] = [TROUBLE]
        params = settings.action_social_interest_telegram_test()['params']
        self.assertEqual(params['type'], 'danger')
        self.assertRegex(params['message'], r"^Telegram is not reached\. Since ")
        settings.action_social_interest_telegram_forget()
        self.assertFalse(self.bot.token)
        with self.assertRaisesRegex(UserError, "Enter the token first"):
            settings.action_social_interest_telegram_test()

    def test_another_token_forgets_what_was_known_of_the_bot_before(self):
        self.bot.write({'last_update': '7', 'fault': 'conflict', 'webhook_hash': 'x'})
        self.save(token=TOKEN)
        self.assertEqual((self.bot.last_update, self.bot.fault, self.bot.webhook_hash), (False, False, False))
        self.assertEqual(len(self.Bot.search([])), 1)

    def test_addresses(self):
        for address in ('ftp://x', 'https://user:pw@x.example', 'https://x.example/?a=b', 'x y'):
            with self.subTest(address), self.assertRaises(ValidationError):
                self.save(address=address)
        self.save(address=self.server.address + '/')
        self.assertTrue(self.bot._ask_who())
        self.env['ir.config_parameter'].set_param('social_interest.webhook_networks', False)
        self.assertFalse(self.bot._ask_who(), "an inner server has to be allowed")

    def test_switching_to_the_webhook_and_back(self):
        self.server.calls.clear()
        self.save(listening='webhook', address=self.server.address)
        [asked] = self.server.asked('setWebhook')
        self.assertEqual(asked['url'], f'{self.bot.get_base_url()}/social_interest/telegram/webhook')
        self.assertEqual(asked['allowed_updates'], ['message'])
        self.assertTrue(re.fullmatch(r'[A-Za-z0-9_-]{30,256}', asked['secret_token']))
        self.assertTrue(self.Bot._is_server(asked['secret_token']))
        self.assertNotIn(asked['secret_token'], str(self.bot.sudo().read()))
        self.save(listening='webhook', address=self.server.address)
        self.assertEqual(len(self.server.asked('setWebhook')), 1, "once")
        self.env['ir.config_parameter'].set_param('web.base.url', 'https://moved.example')
        self.save(listening='webhook', address=self.server.address)
        [_before, asked] = self.server.asked('setWebhook')
        self.assertEqual(asked['url'], 'https://moved.example/social_interest/telegram/webhook')
        self.save(listening='ask', address=self.server.address)
        self.assertEqual(len(self.server.asked('deleteWebhook')), 1)
        self.assertFalse(self.Bot._is_server(asked['secret_token']))

    def test_refused_webhook_says_why_and_changes_nothing(self):
        self.server.answers['setWebhook'] = [
            {'error_code': 400, 'description': f'Bad Request: bad webhook: an HTTPS URL must be provided {TOKEN}'}]
        with self.assertRaises(UserError) as caught, self.cr.savepoint():
            self.save(listening='webhook', address=self.server.address)
        self.env.registry.clear_cache('stable')
        self.assertIn("an HTTPS URL must be provided", str(caught.exception))
        self.assertNotIn(TOKEN, str(caught.exception))
        self.assertTrue(self.Bot._asks())

    def test_forgetting_takes_the_webhook_away(self):
        settings = self.save(listening='webhook', address=self.server.address)
        settings.action_social_interest_telegram_forget()
        self.assertEqual(len(self.server.asked('deleteWebhook')), 1)
        self.assertEqual((self.bot.token, self.bot.webhook_hash), (False, False))
