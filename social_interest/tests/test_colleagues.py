# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters of several people in one thread: by what they refer to, and by the company; never by a subject."""

from odoo.tests import tagged

from .common import letter
from .test_intake import IntakeCase


@tagged('post_install', '-at_install')
class TestColleagues(IntakeCase):

    def setUp(self):
        super().setUp()
        self.first = self.take_in(letter()).interest_ids
        self.first.with_user(self.anna).take()

    def come(self, sender, references='<one@holm.example>', number=2, **values):
        headers = {'In_Reply_To': references, 'References': references} if references else {}
        return self.take_in(letter(
            sender=sender, subject="Re: Chairs for an office", body=f"We take {number}.",
            message_id=f'<{number}@mail.example>', **headers, **values)).interest_ids

    def sign(self, card):
        self.env.invalidate_all()
        return next((sign['text'] for sign in card.signs or [] if sign['kind'] == 'talk'), '')

    def test_a_colleague_who_answers_in_the_thread_is_the_salespersons(self):
        card = self.come('Mia Holm <mia@holm.example>')
        self.assertNotEqual(card.author_id, self.first.author_id)
        self.assertEqual((card.user_id, card.state, card.thread_card_id), (self.anna, 'taken', self.first))
        self.assertTrue(card.message_ids.filtered(lambda message: "works on this thread already" in message.body))

    def test_by_a_letter_of_ours_that_he_answers(self):
        message = self.first.message_post(body="Ten are 900.", message_type='comment')
        message.message_id = '<ours@acme.example>'
        card = self.come('Mia Holm <mia@holm.example>', '<ours@acme.example>')
        self.assertEqual((card.user_id, card.thread_card_id), (self.anna, self.first))

    def test_somebody_else_in_the_thread_shows_whose_it_is(self):
        card = self.come('Ida <ida@adviser.example>')
        self.assertEqual((card.user_id.id, card.state), (False, 'new'))
        self.assertEqual(self.sign(card), "Thread of Anna Berg")

    def test_a_subject_alone_says_nothing(self):
        card = self.come('Ida <ida@adviser.example>', None)
        self.assertEqual((card.user_id.id, card.thread_card_id.id, self.sign(card)), (False, False, ''))

    def test_a_new_letter_of_the_company_shows_who_talks_with_it(self):
        card = self.come('Mia Holm <mia@holm.example>', None)
        self.assertEqual((card.user_id.id, card.state), (False, 'new'))
        self.assertEqual(self.sign(card), "Anna Berg talks with Lars Holm")

    def test_a_mail_provider_is_nobodys_company(self):
        first = self.come('Bo <bo@gmail.com>', None, number=3)
        first.with_user(self.anna).take()
        card = self.come('Ida <ida@gmail.com>', '<3@mail.example>', number=4)
        self.assertFalse(card.user_id)
        self.assertEqual(self.sign(card), "Thread of Anna Berg")
        self.assertEqual(self.sign(self.come('Eva <eva@gmail.com>', None, number=5)), '')

    def test_of_somebody_who_left_it_is_anyones(self):
        self.anna.active = False
        self.assertFalse(self.come('Mia Holm <mia@holm.example>').user_id)

    def test_another_company_of_ours_is_not_concerned(self):
        other = self.env['res.company'].create({'name': "Other"})
        mailbox = self.mailbox.copy({'user': 'other@acme.example', 'interest_company_id': other.id})
        card = self.take_in(letter(
            sender='Mia Holm <mia@holm.example>', message_id='<9@mail.example>', body="We take nine.",
            References='<one@holm.example>'), mailbox=mailbox).interest_ids
        self.assertEqual(card.company_id, other)
        self.assertEqual((card.user_id.id, card.thread_card_id.id), (False, False))

    def test_one_who_takes_it_sees_no_sign_of_himself(self):
        card = self.come('Mia Holm <mia@holm.example>', None)
        card.with_user(self.anna).take()
        self.assertEqual(self.sign(card), '')
