# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Telling: what is told and what not, in which order, how often, and what becomes of it when it does not arrive."""

import logging
from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo import fields
from odoo.modules.neutralize import get_neutralization_queries
from odoo.tests import tagged

from ..models import message as message_module
from ..models.message import units
from ..models.sending import WAITS
from ..tools import bot_api
from .common import TelegramCase
from .telegram_server import BLOCKED, NO_CHAT, REFUSED, TROUBLE, too_many

SENDING = 'odoo.addons.social_interest_telegram.models.sending'


class SendCase(TelegramCase):

    def setUp(self):
        super().setUp()
        self.connect(self.anna, 700)
        self.choose(self.anna, new=('telegram',), assigned=('telegram',), late=('telegram',))
        self.base = self.anna.get_base_url()
        self.bus.clear()


@tagged('post_install', '-at_install')
class TestTold(SendCase):

    def test_headline_and_a_link_no_word_of_the_customer(self):
        card = self.card(text="ZQXVWORD", title="ZQXVWORD")
        self.assertEqual(self.tell(), [(700, f"1 new interest\n{self.base}/odoo/interests/{card.id}")])
        self.assertFalse(self.Message.search([]))
        self.card(text="ZQXVWORD")
        self.card(user_id=self.anna.id)
        [(_chat, text)] = self.tell()
        self.assertEqual(sorted(text.splitlines()[:2]), ["1 card was given to you", "1 new interest"])
        self.assertEqual(text.splitlines()[2:], [f'{self.base}/odoo/interests'])

    def test_plain_text_without_a_preview(self):
        self.card()
        self.env.flush_all()
        self.Notice._cron_send()
        self.Bot._cron_work()
        [asked] = self.server.asked('sendMessage')
        self.assertEqual(asked.keys(), {'chat_id', 'text', 'link_preview_options'})
        self.assertEqual((asked['chat_id'], asked['link_preview_options']), (700, {'is_disabled': True}))

    def test_names_where_the_settings_want_them_as_the_cards_are_when_it_is_sent(self):
        self.env['ir.config_parameter'].set_param('social_interest_telegram.with_names', True)
        cards = [self.card(text=f"<b>[Question](tg://x) *{number}*") for number in range(5)]
        self.Notice._cron_send()
        waiting = self.Message.search([])
        self.assertNotIn("Lars", str(waiting.read()))
        self.assertNotIn("Question", str(waiting.parts))
        cards[0].text = "Mended"
        [(_chat, text)] = self.work()
        lines = text.splitlines()
        self.assertEqual(lines[0], "5 new interests")
        self.assertIn("• Lars Holm: Mended", lines)
        self.assertIn("• Lars Holm: <b>[Question](tg://x) *1*", lines, "as it is: there is no markup to break out of")
        self.assertEqual(lines[4:], ["and 2 more", f'{self.base}/odoo/interests'])

    def test_what_was_erased_or_given_away_meanwhile_has_no_name(self):
        self.env['ir.config_parameter'].set_param('social_interest_telegram.with_names', True)
        self.card()
        self.Notice._cron_send()
        self.author._erase()
        [(_chat, text)] = self.work()
        self.assertNotIn("Lars", text)
        card = self.card(user_id=self.anna.id, author_id=False, text="ZQXVWORD")
        self.env['social.interest.notice'].search([('event', '!=', 'assigned')]).unlink()
        self.Notice._cron_send()
        card.user_id = self.jonas
        [(_chat, text)] = self.work()
        self.assertNotIn("ZQXVWORD", text)

    def test_never_longer_than_telegram_takes(self):
        self.env['ir.config_parameter'].set_param('social_interest_telegram.with_names', True)
        self.author.name = "😀" * 3000
        card = self.card()
        [(_chat, text)] = self.tell()
        self.assertLessEqual(units(text), 4096)
        self.assertTrue(text.endswith(f'…\n{self.base}/odoo/interests/{card.id}'))

    def test_in_the_persons_language(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.anna.lang = 'ru_RU'
        self.card()
        [(_chat, text)] = self.tell()
        self.assertTrue(text.startswith("1 новый интерес"), text)

    def test_only_by_the_ways_that_were_chosen(self):
        self.choose(self.anna, new=('odoo',))
        self.card()
        self.assertEqual(self.tell(), [])
        self.choose(self.jonas, new=('telegram',))
        self.card()
        self.assertFalse(self.Notice.search([('user_id', '=', self.jonas.id), ('way', '=', 'telegram')]), "no chat")
        self.assertEqual(self.tell(), [])

    def test_quiet_hours_count(self):
        self.anna.write({'tz': 'UTC', 'interest_quiet': True, 'interest_quiet_from': 20, 'interest_quiet_to': 8})
        night = fields.Datetime.now().replace(hour=23, minute=0, second=0)
        self.assertEqual(
            self.anna._interest_ready_at('telegram', night), night.replace(hour=8) + timedelta(days=1))

    def test_a_reminder_some_time_before_goes_by_telegram(self):
        now = fields.Datetime.now().replace(microsecond=0)
        card = self.card(user_id=self.anna.id)
        self.Notice.search([]).unlink()
        self.env['mail.activity.schedule'].with_user(self.anna).create({
            'res_model': 'social.interest', 'res_ids': repr(card.ids), 'interest_start': now + timedelta(hours=3),
            'interest_alarm_ids': [(6, 0, self.env.ref('calendar.alarm_notif_3').ids)],
            'activity_type_id': self.env.ref('mail.mail_activity_data_todo').id, 'activity_user_id': self.anna.id,
        })._action_schedule_activities()
        self.assertEqual(self.tell(), [])
        with freeze_time(now + timedelta(hours=2, minutes=1)):
            self.assertEqual(self.tell(), [(700, f"1 reminder\n{self.base}/odoo/interests/{card.id}")])

    def test_who_has_left_or_became_a_customer_is_told_nothing(self):
        self.card()
        self.Notice._cron_send()
        self.assertEqual(len(self.Message.search([])), 1)
        self.anna.active = False
        self.assertEqual(self.work(), [])
        self.assertFalse(self.Message.search([]))
        self.assertEqual(self.anna._interest_ways('new'), [])
        self.Link._gc_links()
        self.assertFalse(self.Link.search([]))

    def test_portal_users_are_told_nothing(self):
        self.card()
        self.Notice._cron_send()
        self.anna.group_ids = self.env.ref('base.group_portal')
        self.assertEqual(self.work(), [])

    def test_who_disconnects_is_not_told_what_waited(self):
        self.card()
        self.Notice._cron_send()
        self.bot._hear_all([self.server.says('/stop', 700)])
        self.assertEqual(self.work(), [(700, "You are told nothing more here.")])

    def test_a_copy_of_the_database_tells_nobody(self):
        self.card()
        self.Notice._cron_send()
        self.env.flush_all()
        for query in get_neutralization_queries(['social_interest_telegram']):
            self.env.cr.execute(query)
        self.env.invalidate_all()
        self.assertEqual(self.work(), [])
        self.assertEqual(self.server.calls, [])
        self.assertFalse(self.bot.token)


@tagged('post_install', '-at_install')
class TestNotArrived(SendCase):

    def queue(self, count=1):
        for _number in range(count):
            self.card()
            self.Notice._cron_send()
        return self.Message.search([])

    def test_429_is_waited_for_as_told_by_the_whole_bot(self):
        self.connect(self.jonas, 800)
        self.choose(self.jonas, new=('telegram',))
        self.queue()
        self.server.answers['sendMessage'] = [too_many(300)]
        now = fields.Datetime.now()
        self.assertEqual(len(self.work()), 1, "nobody else's is sent either")
        self.assertEqual(self.Message.search([]).mapped('tries'), [0, 0], "that counts for no try")
        self.assertGreaterEqual(self.bot.paused_until, now + timedelta(seconds=300))
        with freeze_time(now + timedelta(seconds=290)):
            self.assertEqual(self.work(), [])
        with freeze_time(now + timedelta(seconds=310)):
            self.assertEqual(sorted(chat for chat, _text in self.work()), [700, 800])

    def test_the_scheduled_action_is_woken_when_the_wait_is_over_and_not_before(self):
        self.queue(2)
        self.server.answers['sendMessage'] = [too_many(300)]
        self.env['ir.cron.trigger'].search([('cron_id', '=', self.Bot._cron().id)]).unlink()
        self.work()
        triggers = self.env['ir.cron.trigger'].search([('cron_id', '=', self.Bot._cron().id)])
        self.assertEqual(triggers.mapped('call_at'), [self.bot.paused_until])

    def test_one_after_the_other_in_a_chat(self):
        first, second = self.queue(2)
        self.server.answers['sendMessage'] = [TROUBLE]
        self.assertEqual(len(self.work()), 1)
        self.assertEqual((first.tries, second.tries), (1, 0))
        self.bot.paused_until = False
        self.assertEqual(self.work(), [], "the second waits for the first")
        self.later()
        self.assertEqual(len(self.work()), 2)

    def test_trouble_of_the_server_is_waited_for_ever_longer_and_given_up_after_a_day(self):
        message = self.queue()
        begin, waits = fields.Datetime.now(), []
        self.patch(bot_api, 'PATIENCE', 1)
        for answer in (TROUBLE, 'stall', b'<html>', TROUBLE, TROUBLE, TROUBLE):
            self.server.answers['sendMessage'] = [answer]
            now = fields.Datetime.now()
            self.assertEqual(len(self.work()), 1)
            waits.append(round((message.next_try - now) / timedelta(minutes=1)))
            self.later()
        self.assertEqual(waits, [round(wait / timedelta(minutes=1)) for wait in (*WAITS, WAITS[-1])])
        self.assertIn("not reached", self.bot._said())
        with freeze_time(begin + timedelta(hours=25)), self.assertLogs(SENDING, logging.WARNING) as logs:
            self.assertEqual(self.work(), [])
        self.assertEqual(len(logs.output), 1)
        self.assertIn(f"message {message.id}: given up after 6 tries", logs.output[0])
        self.assertFalse(message.exists())

    def test_others_wait_a_minute_only(self):
        self.connect(self.jonas, 800)
        self.choose(self.jonas, new=('telegram',))
        self.queue()
        self.server.answers['sendMessage'] = [TROUBLE]
        now = fields.Datetime.now()
        self.assertEqual(len(self.work()), 1)
        with freeze_time(now + timedelta(seconds=61)):
            self.assertEqual(len(self.work()), 2)
        self.assertFalse(self.bot.fault)

    def test_blocked_switches_the_way_off_and_says_so(self):
        for user, answer, kind in ((self.anna, BLOCKED, 'email'), (self.jonas, NO_CHAT, 'inbox')):
            with self.subTest(kind):
                self.env['res.users'].browse((self.anna | self.jonas).ids).write(dict.fromkeys(
                    self.anna._interest_telegram_choices(), False))
                user.notification_type = kind
                if user == self.jonas:
                    self.connect(user, 800)
                self.choose(user, new=('telegram', 'odoo'))
                self.queue(2)
                mails = self.env['mail.mail'].search([])
                self.bus.clear()
                self.server.answers['sendMessage'] = [answer]
                self.assertEqual(len(self.work()), 1)
                self.assertFalse(self.Link.search([('user_id', '=', user.id)]))
                self.assertFalse(any(user[name] for name in user._interest_telegram_choices()))
                self.assertTrue(user.interest_new_odoo, "the other ways stay")
                self.assertFalse(self.Message.search([]), "nothing more is sent there")
                [told] = [message for target, what, message in self.bus
                          if what == 'simple_notification' and target == user.partner_id]
                self.assertEqual(told['title'], "Telegram was switched off for your cards")
                mail = self.env['mail.mail'].search([]) - mails
                self.assertEqual((mail.subject, mail.recipient_ids), (told['title'], user.partner_id))
                inbox = self.env['mail.notification'].search([
                    ('res_partner_id', '=', user.partner_id.id), ('notification_type', '=', 'inbox'),
                    ('mail_message_id.subject', '=', told['title'])])
                self.assertEqual(len(inbox), kind == 'inbox')

    def test_an_answer_to_somebody_who_is_gone_harms_nobody(self):
        self.server.says("hello", 900)
        self.server.answers['sendMessage'] = [BLOCKED]
        self.assertEqual(len(self.work()), 1)
        self.assertFalse(self.Message.search([]))
        self.assertTrue(self.Link.search([('user_id', '=', self.anna.id)]))

    def test_what_telegram_will_not_take_is_given_up_with_a_line_in_the_log(self):
        message = self.queue()
        self.server.answers['sendMessage'] = [{'error_code': 400, 'description': 'Bad Request: text is empty'}]
        with self.assertLogs(SENDING, logging.WARNING) as logs:
            self.work()
        self.assertIn(f"message {message.id}: refused (400)", logs.output[0])
        self.assertFalse(message.exists())
        self.assertTrue(self.Link.search([('user_id', '=', self.anna.id)]))

    def test_wrong_token_is_told_once_and_what_waits_is_sent_with_the_right_one(self):
        message = self.queue()
        before = self.env['mail.activity'].search([])
        self.server.token = 'another'
        for _time in range(3):
            self.work()
        self.assertEqual(self.bot.fault, 'token')
        self.assertRegex(self.bot._said(), r"^The token is not accepted\. Since .*\d")
        activity = self.env['mail.activity'].search([]) - before
        self.assertEqual((len(activity), activity.summary), (1, "Nobody is told by Telegram"))
        self.assertTrue(activity.user_id.has_group('base.group_system'))
        self.assertEqual((message.tries, self.anna._interest_ways('new')), (0, ['telegram']))
        self.assertEqual(self.anna.interest_telegram_state, 'on')
        self.server.token = bot_token = self.bot.token
        [(chat, _text)] = self.work()
        self.assertEqual((chat, self.bot.fault, self.bot.token), (700, False, bot_token))
        self.assertFalse(activity.exists(), "it closes itself")

    def test_refused_when_it_listens_is_refused(self):
        self.server.answers['getUpdates'] = [REFUSED]
        self.work()
        self.assertEqual(self.bot.fault, 'token')

    def test_sent_again_should_the_server_die_before_it_is_written_down(self):
        self.queue()
        real = type(self.Message)._send

        def dying(message, bot_api):
            real(message, bot_api)
            raise ZeroDivisionError
        with self.assertRaises(ZeroDivisionError), self.cr.savepoint(), patch.object(
                type(self.Message), '_send', dying):
            self.work()
        self.env.invalidate_all()
        self.server.calls.clear()
        self.assertEqual([chat for chat, _text in self.work()], [700])

    def test_lengths_are_counted_as_telegram_does(self):
        self.assertEqual(units("a😀"), 3)
        self.assertEqual(message_module.cut("😀😀😀", 5), "😀😀…")
        self.assertEqual(message_module.cut("😀😀", 4), "😀😀")
        self.assertEqual(message_module.cut("😀😀😀", 4), "😀…")
