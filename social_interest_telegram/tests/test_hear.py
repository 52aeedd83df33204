# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What people write to the bot, where Odoo asks for it."""

from datetime import timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.tests import tagged

from ..models.listening import LONG, SOON
from .common import TelegramCase
from .telegram_server import SOMEBODY_ELSE, WEBHOOK_IS_SET, too_many


@tagged('post_install', '-at_install')
class TestHear(TelegramCase):

    def asked(self):
        """Run the scheduled action; return what the server was asked for."""
        self.env.flush_all()
        self.Bot._cron_work()
        asked = self.server.asked('getUpdates')
        self.server.calls.clear()
        return asked

    def wakes(self):
        """Return when the scheduled action comes again, and forget it."""
        self.env.flush_all()
        triggers = self.env['ir.cron.trigger'].search([('cron_id', '=', self.Bot._cron().id)])
        moments = triggers.mapped('call_at')
        triggers.unlink()
        return moments

    def test_each_message_is_taken_in_once(self):
        self.assertEqual(self.asked(), [{'timeout': 0, 'limit': 50, 'allowed_updates': ['message']}])
        last = self.server.says("hello", 700)
        self.assertEqual(len(self.work()), 1)
        [asked] = self.asked()
        self.assertEqual(asked['offset'], last['update_id'] + 1)
        self.assertEqual(self.bot.last_update, str(last['update_id']))
        # the server did not hear that it was taken in
        self.bot._hear_all([last])
        self.assertFalse(self.Message.search([]))

    def test_what_makes_no_sense_does_no_harm(self):
        strange = [
            None, [], {}, {'update_id': 'x'}, {'update_id': 1}, {'update_id': 2, 'message': None},
            {'update_id': 3, 'message': {'chat': 7}}, {'update_id': 4, 'message': {'chat': {'id': '7'}}},
            {'update_id': 5, 'message': {'chat': {'id': True, 'type': 'private'}}},
            {'update_id': 6, 'edited_message': {'chat': {'id': 7, 'type': 'private'}, 'text': 'hello'}},
            {'update_id': 7, 'message': {'chat': {'id': 7, 'type': 'private'}, 'text': ['x'], 'from': 3}},
        ]
        self.bot._hear_all(strange)
        self.assertEqual(self.bot.last_update, '7')
        self.assertEqual(self.Message.search([]).mapped('chat'), ['7'], "a picture, say, gets the sentence")

    def test_while_somebody_connects_the_server_is_asked_to_wait_and_asked_again_at_once(self):
        self.wakes()
        self.code_of(self.anna)
        self.assertTrue(self.wakes(), "the button wakes the scheduled action")
        self.assertEqual(self.asked()[0]['timeout'], LONG)
        now = fields.Datetime.now()
        [moment] = self.wakes()
        self.assertLessEqual(moment, now)
        with freeze_time(now + timedelta(minutes=5)):
            self.assertEqual(self.asked()[0]['timeout'], 0)
            self.assertEqual(self.wakes(), [fields.Datetime.now() + SOON])
        with freeze_time(now + timedelta(minutes=16)):
            self.asked()
            self.assertEqual(self.wakes(), [], "the interval is soon enough")

    def test_a_webhook_that_is_still_set_is_taken_away(self):
        self.server.answers['getUpdates'] = [WEBHOOK_IS_SET]
        self.server.says("hello", 700)
        self.work()
        self.assertFalse(self.bot.fault)
        self.server.answers['getUpdates'] = [WEBHOOK_IS_SET]
        self.Bot._cron_work()
        self.assertEqual(len(self.server.asked('deleteWebhook')), 1)
        self.assertEqual(len(self.work()), 1)

    def test_another_program_that_listens_is_named(self):
        self.server.answers['getUpdates'] = [SOMEBODY_ELSE]
        self.work()
        self.assertIn("Another program", self.bot._said())
        self.connect(self.anna, 700)
        self.assertFalse(self.bot.fault)
        self.assertEqual(self.bot._said(), "@acme_tells_bot (Acme tells)")

    def test_asked_to_wait_it_waits(self):
        self.server.answers['getUpdates'] = [too_many(600)]
        self.assertEqual(len(self.asked()), 1)
        self.assertEqual(self.asked(), [])
        with freeze_time(fields.Datetime.now() + timedelta(seconds=601)):
            self.assertEqual(len(self.asked()), 1)

    def test_nobody_asks_where_telegram_tells(self):
        self.env['ir.config_parameter'].set_param('social_interest_telegram.listening', 'webhook')
        self.code_of(self.anna)
        self.assertEqual(self.asked(), [])

    def test_without_a_token_nothing_is_asked(self):
        self.bot._set_token(False)
        self.assertEqual(self.work(), [])
        self.assertEqual(self.server.calls, [])
