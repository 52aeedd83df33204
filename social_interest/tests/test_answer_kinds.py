# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Answers by phone and in private; the question for the proof on coming back."""

from datetime import timedelta

import pytz

from odoo import fields
from odoo.exceptions import UserError, ValidationError
from odoo.tests import Form, tagged

from ..tools.call_time import best_time
from .common import InterestCase, letter
from .test_intake import IntakeCase


@tagged('post_install', '-at_install')
class TestCall(InterestCase):

    def request(self, **values):
        return self.card('request', **{
            'answer_kind': 'call', 'phone': '+45 12 34-56 78', 'source_url': False, **values})

    def test_dialling_plans_a_call_for_today(self):
        card = self.request()
        card.with_user(self.anna).action_answer()
        activity = card.activity_ids
        self.assertEqual(activity.activity_category, 'phonecall')
        self.assertEqual((activity.user_id, activity.date_deadline), (self.anna, fields.Date.context_today(card)))
        card.with_user(self.anna).note_opened()
        self.assertEqual(len(card.activity_ids), 1, "dialling again plans no second call")

    def test_call_done_from_the_list_of_activities_answers_the_card(self):
        card = self.request()
        card.with_user(self.anna).action_answer()
        card.with_user(self.anna).activity_ids.action_feedback(feedback="Wants oak, call in May")
        self.assertEqual((card.state, card.answered_user_id), ('answered', self.anna))
        self.assertTrue(card.answered_date)
        self.assertIn("Wants oak", card.message_ids[0].body + card.message_ids[1].body)

    def test_call_done_from_the_dialog_answers_the_card(self):
        card = self.request()
        card.with_user(self.anna).call_done("Wants oak")
        self.assertEqual((card.state, card.user_id), ('answered', self.anna))
        self.assertFalse(card.activity_ids)
        self.assertTrue(any("Wants oak" in body for body in card.message_ids.mapped('body')))

    def test_what_one_has_to_know_before_a_call(self):
        earlier = self.card(date='2026-11-01 10:00:00', text="Do you ship to Norway?", state='processed')
        earlier.sudo().answer_text = "We do."
        card = self.request(
            text="Please call me about the oak desk.", form_fields="Company: Holm\nBest time to call: after 5 pm")
        card.with_user(self.anna).message_post(body="Likes oak.", message_type='comment')
        brief = card.with_user(self.anna).call_brief()
        self.assertEqual((brief['question'], brief['best_time']), ("Please call me about the oak desk.", "after 5 pm"))
        self.assertEqual([(talk['text'], talk['answer']) for talk in brief['earlier']], [
            ("Do you ship to Norway?", "We do.")])
        self.assertEqual([(note['who'], note['text']) for note in brief['notes']], [("Anna Berg", "Likes oak.")])

    def test_what_pretends_to_come_from_the_person_is_not_told_before_a_call(self):
        self.card(date='2026-11-01 10:00:00', text="Send us the money.", verdict='failed')
        self.assertEqual(self.request().with_user(self.anna).call_brief()['earlier'], [])

    def test_when_somebody_wants_to_be_called(self):
        for text, told in {
            "Call me after 5 pm, please.": "after 5 pm", "Am besten zwischen 9 und 12 Uhr.": "zwischen 9 und 12 Uhr",
            "Позвоните после 18:00.": "после 18:00", "I need it after 2 weeks.": "", "": "",
        }.items():
            self.assertEqual(best_time(text), told, text)

    def test_not_reached_keeps_the_note_and_comes_back(self):
        self.anna.tz = 'Asia/Tokyo'
        card = self.request()
        until = fields.Datetime.now() + timedelta(days=1)
        card.with_user(self.anna).call_later(until, "The line was busy.")
        self.assertEqual((card.state, card.user_id, card.snoozed_until), ('taken', self.anna, until))
        self.assertEqual(card.snooze_note, "The line was busy.")
        self.assertTrue(any("Not reached. The line was busy." in body for body in card.message_ids.mapped('body')))
        zone = pytz.timezone('Asia/Tokyo')
        self.assertEqual(card.activity_ids.date_deadline, pytz.utc.localize(until).astimezone(zone).date())
        self.assertFalse(card.answered_date)

    def test_other_activities_answer_nothing(self):
        card = self.request(user_id=self.anna.id)
        card.activity_schedule('mail.mail_activity_data_todo', user_id=self.anna.id)
        card.with_user(self.anna).activity_ids.action_feedback()
        self.assertEqual(card.state, 'taken')
        comment = self.card(user_id=self.anna.id)
        comment.activity_schedule('mail.mail_activity_data_call', user_id=self.anna.id)
        comment.with_user(self.anna).activity_ids.action_feedback()
        self.assertEqual(comment.state, 'taken', "a call about a comment does not answer it on the page")

    def test_without_a_number_it_says_so(self):
        card = self.request(phone=False)
        self.assertFalse(card.can_answer)
        with self.assertRaisesRegex(UserError, "No phone number is known"):
            card.with_user(self.anna).action_answer()
        self.author.phone = '+45 99'
        self.assertEqual((card.answer_url, card.call_number), ('tel:+4599', '+45 99'))

    def test_anothers_call_is_refused(self):
        card = self.request(user_id=self.jonas.id)
        with self.assertRaises(UserError):
            card.with_user(self.anna).call_done("x")
        self.assertEqual(card.state, 'taken')


@tagged('post_install', '-at_install')
class TestPrivate(InterestCase):

    def test_handle_is_encoded_and_needed(self):
        self.assertFalse(self.card().private_answer_url, "no handle, no link")
        self.author.handle = '@lars/../holm?x=1'
        self.assertEqual(self.card().private_answer_url, 'https://m.me/lars%2F..%2Fholm%3Fx%3D1')

    def test_number_of_the_account(self):
        self.channel.private_url = 'https://net.example/im?sel={id}'
        self.assertFalse(self.card().private_answer_url, "lars.holm is no number")
        self.author.key = 'id4711'
        self.assertEqual(self.card().private_answer_url, 'https://net.example/im?sel=4711')

    def test_site_of_the_comment(self):
        self.channel.private_url = '{site}/new-message?username={handle}'
        self.author.handle = 'lars'
        self.source.url = 'https://forum.example'
        card = self.card(source_url='https://forum.example/t/chairs/7')
        self.assertEqual(card.private_answer_url, 'https://forum.example/new-message?username=lars')
        self.assertFalse(self.card(source_url=False).private_answer_url)

    def test_only_what_is_public_and_open_and_genuine(self):
        self.author.handle = 'lars'
        for label, card in {
            'message': self.card('message'),
            'like': self.card('like'),
            'forged': self.card(verdict='failed'),
            'closed': self.card(state='processed'),
        }.items():
            with self.subTest(label):
                self.assertFalse(card.private_answer_url)
                with self.assertRaisesRegex(UserError, "no link"):
                    card.with_user(self.anna).action_answer_private()

    def test_button_takes_and_opens(self):
        self.author.handle = 'lars'
        card = self.card()
        action = card.with_user(self.anna).action_answer_private()
        self.assertEqual(action, {'type': 'ir.actions.act_url', 'url': 'https://m.me/lars', 'target': 'new'})
        self.assertEqual((card.user_id, bool(card.opened_date)), (self.anna, True))

    def test_wrong_address_is_refused(self):
        for bad in ('javascript:alert({handle})', 'https://a:b@m.me/{handle}', 'https://m.me/{name}', '{handle}'):
            with self.subTest(bad), self.assertRaises(ValidationError):
                self.channel.private_url = bad


@tagged('post_install', '-at_install')
class TestComeback(InterestCase):

    def asked(self, cards, user=None):
        return [entry['id'] for entry in self.env['social.interest'].with_user(
            user or self.anna).cards_asking_for_proof(cards.ids)]

    def test_asked_once_for_each_opening(self):
        card = self.card()
        self.assertEqual(self.asked(card), [], "nothing was opened")
        card.with_user(self.anna).action_answer()
        card.opened_date -= timedelta(minutes=5)
        self.assertEqual(self.asked(card), card.ids)
        self.assertEqual(self.asked(card), card.ids, "a reload of the page asks again")
        card.with_user(self.anna).note_proof_asked()
        self.assertEqual(self.asked(card), [], "no second time for the same opening")
        card.proof_asked_date -= timedelta(minutes=2)
        card.with_user(self.anna).action_answer()
        self.assertEqual(self.asked(card), card.ids, "the next opening asks again")

    def test_asked_about_what_is_open_and_mine(self):
        now = fields.Datetime.now()
        opened = {'opened_date': now, 'taken_date': now, 'user_id': self.anna.id}
        mine = self.card(**opened)
        for label, card in {
            'proven': self.card(**opened, state='processed'),
            'letter': self.letter_card(**opened),
            'call': self.card('request', **opened, answer_kind='call', phone='1'),
            'like': self.card('like', **opened),
            "colleague's": self.card(**{**opened, 'user_id': self.jonas.id}),
        }.items():
            with self.subTest(label):
                self.assertEqual(self.asked(card | mine), mine.ids)

    def test_last_opened_on_top(self):
        now = fields.Datetime.now()
        early = self.card(user_id=self.anna.id, opened_date=now - timedelta(hours=1))
        late = self.card(user_id=self.anna.id, opened_date=now)
        self.assertEqual(self.asked(early | late), [late.id, early.id])

    def test_colleague_cannot_silence_the_question(self):
        card = self.card(user_id=self.anna.id, opened_date=fields.Datetime.now() - timedelta(minutes=1))
        card.with_user(self.head).note_proof_asked()
        self.assertEqual(self.asked(card), card.ids)

    def test_proof_ends_the_question(self):
        card = self.card()
        card.with_user(self.anna).action_answer()
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        self.assertEqual((card.state, self.asked(card)), ('processed', []))


@tagged('post_install', '-at_install')
class TestLetterThread(IntakeCase):

    def test_reply_to_our_answer_is_a_new_card_beside_it(self):
        first = self.take_in(letter(message_id='<one@holm.example>'))
        card = self.env['social.interest'].search([('mail_id', 'in', first.ids)])
        action = card.with_user(self.anna).action_answer()
        form = Form(self.env['mail.compose.message'].with_user(self.anna).with_context(**action['context']))
        form.body = "<p>Ninety each.</p>"
        form.save()._action_send_mail()
        self.assertEqual(card.state, 'answered')
        answer = card.message_ids.filtered(lambda message: message.message_type == 'comment')
        mail = self.env['mail.mail'].sudo().search([('mail_message_id', '=', answer.id)], limit=1)
        self.assertIn('interests@acme.example', mail.reply_to)
        self.assertEqual(mail.references.split(), ['<one@holm.example>', answer.message_id])
        self.assertIn("'In-Reply-To': '<one@holm.example>'", mail.headers)
        again = self.take_in(letter(
            subject="Re: Chairs for an office", body="Then I take ten.", message_id='<two@holm.example>',
            In_Reply_To=answer.message_id, References=f'<one@holm.example> {answer.message_id}'))
        new = self.env['social.interest'].search([('mail_id', 'in', again.ids)])
        self.assertEqual(len(new), 1)
        self.assertNotEqual(new, card)
        self.assertEqual((new.thread_key, new.user_id, new.state), (card.thread_key, self.anna, 'taken'))
        self.assertEqual(card.state, 'answered', "the answered card stays as it is")
        self.assertTrue(new.can_answer)
