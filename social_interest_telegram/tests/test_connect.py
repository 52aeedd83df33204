# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Connecting and disconnecting: by a link that works once and soon, in a private chat, each chat for one person."""

from datetime import timedelta

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.tests import new_test_user, tagged

from .common import TelegramCase

CONNECTED = (
    "You are connected as Anna Berg at {company}. What you are told here is chosen in your preferences in Odoo. "
    "/stop ends it.")
ENDED = "This link was used, or has ended. Press “Connect Telegram” in your preferences in Odoo once more."
HELP = "I tell people what happens in Odoo. Connect me in your preferences there."


@tagged('post_install', '-at_install')
class TestConnect(TelegramCase):

    def chats(self):
        return {link.user_id: link.chat for link in self.Link.search([])}

    def test_connected_by_the_link_of_the_button(self):
        self.choose(self.anna)
        self.assertEqual(self.anna.with_user(self.anna).interest_telegram_state, 'off')
        sent = self.connect(self.anna, 700)
        self.assertEqual(sent, [(700, CONNECTED.format(company=self.env.company.name))])
        self.assertEqual(self.chats(), {self.anna: '700'})
        self.assertEqual(self.anna.with_user(self.anna).interest_telegram_state, 'on')
        self.assertFalse(self.Code.search([]))
        self.assertEqual(
            [self.anna[f'interest_{choice}_telegram'] for choice in ('new', 'assigned', 'late')], [False, True, True],
            "whoever connects wants to be told of something")
        self.assertIn((self.anna.partner_id, 'simple_notification'), [(target, kind) for target, kind, _m in self.bus])

    def test_what_he_chose_already_stays(self):
        self.choose(self.anna, new=('telegram',))
        self.connect(self.anna, 700)
        self.assertEqual(
            [self.anna[f'interest_{choice}_telegram'] for choice in ('new', 'assigned', 'late')], [True, False, False])

    def test_answered_in_the_persons_language(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.anna.lang = 'ru_RU'
        [(_chat, text)] = self.connect(self.anna, 700)
        self.assertNotEqual(text, CONNECTED.format(company=self.env.company.name))
        self.assertIn("Anna Berg", text)

    def test_only_the_hash_of_a_code_is_kept(self):
        code = self.code_of(self.anna)
        self.assertGreaterEqual(len(code), 40)
        self.assertLessEqual(len(code), 64, "Telegram lets no more through")
        row = self.Code.search([])
        self.assertNotIn(code, str(row.read()))
        self.assertNotEqual(self.code_of(self.anna), code)
        self.assertEqual(len(self.Code.search([])), 1, "the one before is void")

    def test_a_link_works_once_and_the_first_wins(self):
        code = self.code_of(self.anna)
        self.server.says(f'/start {code}', 700)
        self.server.says(f'/start {code}', 800)
        self.assertEqual(self.work(), [(700, CONNECTED.format(company=self.env.company.name)), (800, ENDED)])
        self.assertEqual(self.chats(), {self.anna: '700'})

    def test_pressed_twice_in_the_same_chat_it_says_the_same(self):
        code = self.code_of(self.anna)
        self.connect(self.anna, 700)
        self.server.says(f'/start {code}', 700)
        self.assertEqual(self.work(), [(700, CONNECTED.format(company=self.env.company.name))])

    def test_a_link_ends(self):
        code = self.code_of(self.anna)
        self.server.says(f'/start {code}', 700)
        with freeze_time(fields.Datetime.now() + timedelta(minutes=16)):
            self.assertEqual(self.work(), [(700, ENDED)])
            self.Code._gc_codes()
        self.assertFalse(self.Code.search([]))
        self.assertEqual(self.chats(), {})

    def test_nothing_but_the_code_connects(self):
        self.code_of(self.anna)
        for text in ('/start wrong', '/start', 'hello', '/start a b', '/stopp', '/start \ud800', None):
            with self.subTest(text=text):
                self.server.says(text, 700)
                [(chat, _answer)] = self.work()
                self.assertEqual(chat, 700)
                self.assertEqual(self.chats(), {})

    def test_another_chat_takes_the_place_of_the_one_before_which_is_told(self):
        self.connect(self.anna, 700)
        sent = dict(self.connect(self.anna, 800))
        self.assertEqual(sent[800], CONNECTED.format(company=self.env.company.name))
        self.assertIn("another chat", sent[700])
        self.assertEqual(self.chats(), {self.anna: '800'})

    def test_a_chat_is_of_one_person(self):
        self.connect(self.anna, 700)
        code = self.code_of(self.jonas)
        self.server.says(f'/start {code}', 700)
        [(_chat, text)] = self.work()
        self.assertIn("another person", text)
        self.assertEqual(self.chats(), {self.anna: '700'})
        self.server.says('/stop', 700)
        self.server.says(f'/start {code}', 700)
        self.work()
        self.assertEqual(self.chats(), {self.jonas: '700'})

    def test_groups_connect_nobody(self):
        code = self.code_of(self.anna)
        for kind in ('group', 'supergroup', 'channel'):
            self.server.says(f'/start@acme_tells_bot {code}', -100, kind)
            [(chat, text)] = self.work()
            self.assertEqual((chat, text), (-100, "I write to single people only. Connect me in a private chat."))
        self.server.says("what the group talks about", -100, 'group')
        self.assertEqual(self.work(), [])
        self.assertEqual(self.chats(), {})

    def test_stop_disconnects_and_switches_the_way_off(self):
        self.connect(self.anna, 700)
        self.server.says('/stop', 700)
        self.assertEqual(self.work(), [(700, "You are told nothing more here.")])
        self.assertEqual(self.chats(), {})
        self.assertFalse(any(self.anna[name] for name in self.anna._interest_telegram_choices()))
        self.server.says('/stop', 700)
        self.assertEqual(self.work(), [(700, HELP)])

    def test_the_button_disconnects(self):
        self.connect(self.anna, 700)
        with self.assertRaises(AccessError):
            self.anna.with_user(self.jonas).action_interest_telegram_disconnect()
        self.anna.with_user(self.anna).action_interest_telegram_disconnect()
        self.assertEqual(self.chats(), {})
        self.assertEqual(self.work(), [(700, "You are told nothing more here.")])
        self.assertEqual(self.anna.with_user(self.anna).interest_telegram_state, 'off')

    def test_everybody_connects_himself(self):
        employee = new_test_user(self.env, 'si_employee', 'base.group_user')
        for user, other in ((self.head, self.anna), (employee, employee)):
            with self.assertRaises(AccessError):
                other.with_user(user).action_interest_telegram_connect()
        self.bot.fault = 'token'
        with self.assertRaisesRegex(UserError, "no bot"):
            self.anna.with_user(self.anna).action_interest_telegram_connect()

    def test_who_has_left_meanwhile_is_not_connected(self):
        code = self.code_of(self.anna)
        self.anna.active = False
        self.server.says(f'/start {code}', 700)
        self.assertEqual(self.work(), [(700, ENDED)])
        self.assertEqual(self.chats(), {})

    def test_anything_else_gets_one_sentence_in_the_writers_language(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.server.says("hello", 700)
        self.server.says("hello?", 700)
        self.server.says("привет", 800, lang='ru')
        sent = self.work()
        self.assertEqual(sent[0], (700, HELP))
        self.assertEqual([chat for chat, _text in sent], [700, 800], "one sentence, however much one writes")
        self.assertNotEqual(sent[1][1], HELP)
        self.connect(self.anna, 700)
        self.server.says("Thank you", 700)
        self.assertEqual(self.work(), [(700, "I only tell you what happens in Odoo. /stop ends it.")])
