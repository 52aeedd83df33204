# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is done from the talk: calls and their outcomes, messengers, pages, cards by hand."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged

from .common import FeedCase


@tagged('post_install', '-at_install')
class TestCallOutcome(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.reached = cls.env.ref('social_interest.call_outcome_reached')
        cls.refused = cls.env.ref('social_interest.call_outcome_refused')
        cls.missed = cls.env.ref('social_interest.call_outcome_missed')

    def call_card(self, **values):
        return self.card('request', answer_kind='call', phone='+45 32 12 34 56', source_url=False, **values)

    def last_note(self, card):
        return card.message_ids.filtered(
            lambda message: 'Wants' in str(message.body) or 'line' in str(message.body))[:1]

    def test_reached_answers_and_keeps_the_words(self):
        card = self.call_card()
        card.with_user(self.anna).log_call(self.reached.id, "Wants twelve.")
        self.assertEqual((card.state, card.user_id, card.answered_user_id), ('answered', self.anna, self.anna))
        self.assertEqual(card.answer_text, "Reached. Wants twelve.")
        self.assertEqual(self.last_note(card).author_id, self.anna.partner_id)
        said = [entry for entry in card.with_user(self.anna).read_talk()['entries'] if "Wants twelve." in str(entry)]
        self.assertEqual([entry['kind'] for entry in said], ['answer'], "it is said once")

    def test_a_planned_call_is_done_with_it(self):
        card = self.call_card(user_id=self.anna.id)
        card.with_user(self.anna).note_opened()
        self.assertTrue(card.activity_ids)
        card.with_user(self.anna).log_call(self.reached.id, "Wants twelve.")
        self.assertFalse(card.activity_ids)
        self.assertEqual(card.state, 'answered')

    def test_nothing_left_to_do_closes(self):
        card = self.call_card()
        card.with_user(self.anna).log_call(self.refused.id)
        self.assertEqual((card.state, card.answered_user_id), ('processed', self.anna))

    def test_a_call_answers_a_card_of_another_kind(self):
        card = self.letter_card(phone='+45 32 12 34 56')
        card.with_user(self.anna).log_call(self.reached.id)
        self.assertEqual(card.state, 'answered')

    def test_not_reached_keeps_the_note_and_comes_back(self):
        card = self.call_card()
        until = fields.Datetime.now() + timedelta(hours=2)
        card.with_user(self.anna).log_call(self.missed.id, "The line is busy.", until)
        self.assertEqual((card.state, card.user_id, card.snoozed_until), ('taken', self.anna, until))
        self.assertIn("The line is busy.", card.snooze_note)
        self.assertTrue(self.last_note(card))
        self.assertFalse(card.answer_text)

    def test_not_reached_without_a_time_stays_open(self):
        card = self.call_card()
        card.with_user(self.anna).log_call(self.missed.id, "The line is busy.")
        self.assertEqual((card.state, card.snoozed_until), ('taken', False))

    def test_colleagues_card_is_not_called_for(self):
        card = self.call_card(user_id=self.jonas.id)
        with self.assertRaises(UserError):
            card.with_user(self.anna).log_call(self.reached.id)
        self.assertEqual(card.state, 'taken')

    def test_forged_card_is_not_called(self):
        with self.assertRaises(UserError):
            self.call_card(verdict='failed').with_user(self.anna).log_call(self.reached.id)

    def test_a_manager_changes_the_list(self):
        Outcome = self.env['social.interest.call.outcome']
        Outcome.with_user(self.head).create({'name': "Asked for a visit", 'sequence': 0})
        outcomes = self.env['social.interest'].with_user(self.anna).call_outcomes()
        self.assertEqual(outcomes[0]['name'], "Asked for a visit")
        with self.assertRaises(AccessError):
            Outcome.with_user(self.anna).create({'name': "Mine"})
        with self.assertRaises(ValidationError):
            self.missed.closes = True
        self.missed.unlink()
        with self.assertRaisesRegex(UserError, "gone"):
            self.call_card().with_user(self.anna).log_call(self.missed.id)


@tagged('post_install', '-at_install')
class TestOutsideAnswers(FeedCase):

    def test_messengers_by_the_number(self):
        self.env['social.interest.channel'].search([]).filtered(
            lambda channel: channel.code not in ('whatsapp', 'telegram', 'viber')).private_url = False
        card = self.card('request', phone='+49 30 1234567')
        links = {link['name']: link['url'] for link in card.with_user(self.anna).messenger_links()}
        self.assertEqual(links, {
            'WhatsApp': 'https://wa.me/49301234567',
            'Telegram': 'https://t.me/+49301234567',
            'Viber': 'viber://chat?number=%2B49301234567',
        })
        self.env.company.country_id = False
        self.assertFalse(self.card('request', phone='030 1234567').messenger_links(), "nobody knows which country")
        self.assertFalse(self.card('request', phone='+49 30 1234567', verdict='failed').messenger_links())

    def test_only_the_chat_of_a_messenger_opens(self):
        for bad in ('viber://add?number={phone}', 'tel:{phone}', 'javascript:alert({phone})', 'https://wa.me/{mobile}'):
            with self.subTest(bad), self.assertRaises(ValidationError):
                self.channel.private_url = bad
        self.channel.private_url = 'https://wa.me/{phone}'
        card = self.card(phone='+49 30 1234567')
        self.assertEqual(card.private_answer_url, 'https://wa.me/49301234567')

    def test_what_was_copied_is_kept(self):
        card = self.card()
        card.with_user(self.anna).note_outside_answer("Ja, også i eg.")
        self.assertEqual((card.user_id, card.answer_text, bool(card.opened_date)), (self.anna, "Ja, også i eg.", True))

    def test_a_prepared_reply_counts_with_its_changed_words(self):
        reply = self.env['social.interest.reply'].create({'name': "Oak", 'body': "Yes.", 'user_id': False})
        card = self.card()
        card.with_user(self.anna).note_outside_answer("Yes, in oak.", reply.id)
        self.assertEqual((card.answer_text, reply.use_count), ("Yes, in oak.", 1))

    def test_forged_and_colleagues_cards_are_not_answered(self):
        for values in ({'verdict': 'failed'}, {'user_id': self.jonas.id}):
            card = self.card(**values)
            with self.subTest(values), self.assertRaises(UserError):
                card.with_user(self.anna).note_outside_answer("Yes")


@tagged('post_install', '-at_install')
class TestByHand(FeedCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.country_id = cls.env.ref('base.de')
        cls.feed = cls.env['social.interest'].with_user(cls.anna)

    def made(self, *arguments, **options):
        return self.feed.browse(self.feed.make_by_hand(*arguments, **options))

    def test_who_called_has_a_card_in_three_fields(self):
        sources = self.feed.by_hand_sources()
        self.assertEqual(sources[0], {'id': 0, 'name': "Phone"})
        card = self.made("030 / 1234567", "Wants six chairs")
        self.assertEqual((card.state, card.user_id, card.answer_kind), ('taken', self.anna, 'call'))
        self.assertEqual((card.text, card.phone, card.channel_id.code), ("Wants six chairs", "030 / 1234567", 'phone'))
        self.assertEqual(card.author_id.key, '+49301234567')
        again = self.made("+49 30 1234567", "And a table")
        self.assertEqual(again.author_id, card.author_id)
        self.assertEqual(self.feed.by_hand_sources()[0]['id'], card.source_id.id)

    def test_contact_with_the_number_is_linked(self):
        partner = self.env['res.partner'].create({'name': "Petra Sommer", 'phone': '+49 30 1234567'})
        self.assertEqual(self.made("030 1234567", "A desk").partner_id, partner)

    def test_an_address_makes_a_letter_and_a_name_a_person(self):
        card = self.made("petra@sommer.example", "A desk", source_id=self.source.id)
        self.assertEqual((card.answer_kind, card.email, card.source_id), ('mail', 'petra@sommer.example', self.source))
        self.assertEqual(self.made("Petra Sommer", "A desk").author_id.name, "Petra Sommer")

    def test_number_of_a_colleagues_person(self):
        card = self.made("030 1234567", "A desk")
        card.sudo().user_id = self.jonas
        again = self.made("030 1234567", "A chair")
        self.assertEqual((again.user_id, again.author_id), (self.anna, card.sudo().author_id))

    def test_whoever_has_enough_leaves_it_to_others(self):
        self.env.company.interest_limit = 1
        self.card(user_id=self.anna.id)
        card = self.made("030 1234567", "A desk")
        self.assertEqual((card.state, card.user_id.id), ('new', False))

    def test_something_must_be_said(self):
        for arguments in (("", "A desk"), ("030 1234567", " ")):
            with self.subTest(arguments), self.assertRaises(UserError):
                self.made(*arguments)

    def test_a_screens_defaults_say_nothing(self):
        card = self.feed.with_context(default_state='processed', default_user_id=self.jonas.id).browse(
            self.feed.with_context(default_state='processed', default_user_id=self.jonas.id).make_by_hand(
                "030 1234567", "A desk"))
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
