# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Talks of the live chat that have ended, with an answer and without."""

from datetime import timedelta
from unittest.mock import patch

from odoo import fields
from odoo.tests import HttpCase, TransactionCase, tagged
from odoo.tools import mute_logger

from .common import TalkMixin

LOG = 'odoo.addons.social_interest.models.door.take_in'


@tagged('post_install', '-at_install')
class TestTalkEnds(TalkMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_talks(cls.env)

    def test_a_talk_without_an_answer_is_a_card_with_its_words(self):
        channel = self.talk(
            ('visitor', "Hello"), ('visitor', "Is it there in white?"), country_id=self.env.ref('base.at').id)
        self.assertFalse(self.cards())
        [card] = self.end(channel)
        self.assertEqual(
            (card.text, card.state, card.action_id.code, card.channel_id.code, card.form_fields, card.answer_kind),
            ("Hello\nIs it there in white?", 'new', 'message', 'chat', "Country: Austria", 'chat'))
        self.assertEqual((card.author_id.name, card.source_id.name), ("Visitor #7", "Shop"))
        self.assertEqual(card.date, channel.message_ids.sorted('id')[0].date)

    def test_answer_opens_the_talk(self):
        channel = self.talk(('visitor', "Hello"))
        opened = self.end(channel).with_user(self.anna).action_answer()
        self.assertEqual(opened['url'], f'/odoo/discuss?active_id=discuss.channel_{channel.id}')

    def test_an_answered_talk_counts_with_its_first_response(self):
        channel = self.talk(
            ('visitor', "Is it there in white?"), (self.anna, "Yes."), ('visitor', "Thanks"), (self.anna, "Bye."))
        [card] = self.end(channel)
        self.assertEqual(
            (card.text, card.state, card.answered_user_id, card.answer_text),
            ("Is it there in white?\nThanks", 'answered', self.anna, "Yes.\nBye."))
        self.assertAlmostEqual(card.response_hours, 1 / 6, 3)

    def test_a_greeting_of_ours_is_no_answer(self):
        [card] = self.end(self.talk((self.anna, "May I help?"), ('visitor', "Is it there in white?")))
        self.assertEqual((card.state, card.text), ('new', "Is it there in white?"))

    def test_where_the_visitor_said_nothing_is_no_card(self):
        self.assertFalse(self.end(self.talk((self.anna, "May I help?"))))
        self.assertFalse(self.end(self.talk()))
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_catch_up').method_direct_trigger()
        self.assertFalse(self.cards())
        self.assertFalse(self.env['discuss.channel']._interest_missed(fields.Datetime.now() - timedelta(days=1), 100))

    def test_one_talk_is_one_card(self):
        channel = self.talk(('visitor', "Hello"))
        card = self.end(channel)
        channel.livechat_end_dt = False
        self.assertEqual(self.end(channel), card)

    def test_what_was_asked_by_a_chatbot(self):
        script = self.env['chatbot.script'].create({'title': "Bot", 'script_step_ids': [
            (0, 0, {'step_type': 'question_email', 'message': "Your address?"}),
            (0, 0, {'step_type': 'question_phone', 'message': "Your number?"})]})
        channel = self.talk(('visitor', "Call me, please"))
        for step, answer in zip(script.script_step_ids, ('Nora@vik.example', '+43 1 5550')):
            self.env['chatbot.message'].create({
                'discuss_channel_id': channel.id, 'script_step_id': step.id, 'user_raw_answer': answer,
                'mail_message_id': self.env['mail.message'].create({'body': step.message}).id})
        [card] = self.end(channel)
        self.assertEqual(
            (card.email, card.phone, card.answer_kind), ('nora@vik.example', '+43 1 5550', 'mail'))
        self.assertFalse(card.partner_id)

    def test_a_hand_over_to_nobody_is_a_card_before_the_end(self):
        self.place.user_ids = False
        channel = self.talk(('visitor', "A human, please"))
        channel._forward_human_operator()
        [card] = self.cards()
        self.assertEqual((card.text, card.state), ("A human, please", 'new'))
        self.env['mail.message'].create({
            'model': 'discuss.channel', 'res_id': channel.id, 'message_type': 'comment', 'body': "About a desk",
            'author_id': False, 'author_guest_id': self.guest.id, 'subtype_id': self.env.ref('mail.mt_comment').id})
        self.assertEqual(self.end(channel).text, "A human, please\nAbout a desk")

    def test_whoever_was_logged_in_is_known(self):
        partner = self.env['res.partner'].create({'name': "Nora Vik", 'email': 'nora@vik.example'})
        [card] = self.end(self.talk(('visitor', "Hello"), partner=partner))
        self.assertEqual((card.partner_id, card.email), (partner, 'nora@vik.example'))

    def test_other_channels_are_none_of_ours(self):
        channel = self.env['discuss.channel'].create({'name': "Inside"})
        channel.message_post(body="Hello", message_type='comment', subtype_xmlid='mail.mt_comment')
        channel._take_in_talks()
        self.assertFalse(self.cards())

    @mute_logger(LOG)
    def test_a_fault_of_ours_leaves_the_talk(self):
        channel = self.talk(('visitor', "Hello"))
        with patch.object(type(self.env['social.interest']), '_through_door', side_effect=ValueError('ours')):
            self.end(channel)
        self.assertTrue(channel.livechat_end_dt)
        self.assertFalse(self.cards())
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_catch_up').method_direct_trigger()
        self.assertEqual(self.cards().text, "Hello")


@tagged('post_install', '-at_install')
class TestVisitor(TalkMixin, HttpCase):
    """By the requests that the browser of a stranger makes."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_talks(cls.env)

    def test_a_stranger_talks_to_nobody_and_leaves(self):
        available = type(self.env['im_livechat.channel'])
        with patch.object(available, '_compute_available_operator_ids', lambda channels: [
                channel.update({'available_operator_ids': channel.user_ids}) for channel in channels]):
            session = self.make_jsonrpc_request('/im_livechat/get_session', {
                'channel_id': self.place.id, 'persisted': True, 'previous_operator_id': None})
        channel_id = session['channel_id']
        self.make_jsonrpc_request('/mail/message/post', {
            'thread_model': 'discuss.channel', 'thread_id': channel_id, 'post_data': {
                'body': "Is it there in white?", 'message_type': 'comment', 'subtype_xmlid': 'mail.mt_comment'}})
        self.assertFalse(self.cards())
        self.make_jsonrpc_request('/im_livechat/visitor_leave_session', {'channel_id': channel_id})
        [card] = self.cards()
        self.assertEqual((card.text, card.state), ("Is it there in white?", 'new'))
        self.make_jsonrpc_request('/im_livechat/visitor_leave_session', {'channel_id': channel_id})
        self.assertEqual(self.cards(), card)
