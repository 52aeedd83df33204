# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import Form, tagged

from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestProof(InterestCase):

    def test_pasted_screenshot_processes_the_card(self):
        card = self.card()
        card.with_user(self.anna).take()
        file_id = card.with_user(self.anna).add_proof('answer.png', PIXEL)
        self.assertEqual(
            (card.state, card.processed, card.has_proof, card.status, card.user_id),
            ('processed', True, True, 'answered', self.anna))
        self.assertEqual((card.proof_user_id, card.answered_user_id), (self.anna, self.anna))
        self.assertTrue(card.proof_date and card.processed_date and card.answered_date)
        self.assertEqual(card.proof_files, [{'id': file_id, 'name': 'answer.png'}])
        file = self.env['ir.attachment'].browse(file_id)
        self.assertEqual((file.res_model, file.res_id, file.mimetype), (card._name, card.id, 'image/png'))

    def test_link_processes_the_card_on_saving(self):
        card = self.card()
        with Form(card) as form:
            form.proof_url = 'https://shots.example/abc.png'
        self.assertEqual((card.state, card.processed, card.status), ('processed', True, 'answered'))

    def test_link_must_be_one(self):
        card = self.card()
        for bad in ('javascript:alert(1)', 'shots.example/1', 'https://user:pw@shots.example/1', 'file:///etc/passwd'):
            with self.subTest(bad), self.assertRaisesRegex(ValidationError, "not the address"):
                card.with_user(self.anna).add_proof_url(bad)

    def test_only_pictures_are_proof(self):
        card = self.card()
        for name, content in (('a.html', b'<script>alert(1)</script>'), ('a.svg', b'<svg xmlns="http://www.w3.org/2000/svg"/>')):
            with self.subTest(name), self.assertRaisesRegex(UserError, "not a picture"):
                card.with_user(self.anna).add_proof(name, base64.b64encode(content).decode())
        with self.assertRaisesRegex(UserError, "could not be read"):
            card.with_user(self.anna).add_proof('a.png', 'no base64 at all!')
        self.assertEqual((card.state, card.user_id.id), ('new', False))

    def test_too_large_a_picture_is_refused(self):
        data = base64.b64encode(base64.b64decode(PIXEL) + b'\0' * 10_000_001).decode()
        with self.assertRaisesRegex(UserError, "10 MB at most"):
            self.card().with_user(self.anna).add_proof('huge.png', data)

    def test_proof_on_anothers_card_is_refused(self):
        card = self.card(user_id=self.jonas.id, state='taken')
        with self.assertRaises(AccessError):
            card.with_user(self.anna).add_proof('answer.png', PIXEL)

    def test_tick_processes_and_untick_reopens(self):
        card = self.card()
        card.with_user(self.anna).take()
        with Form(card.with_user(self.anna)) as form:
            form.processed = True
        self.assertEqual((card.state, card.status, card.answered_user_id), ('processed', 'answered', self.anna))
        with Form(card.with_user(self.anna)) as form:
            form.processed = False
        self.assertEqual(
            (card.state, card.answered_date, card.processed_date), ('taken', False, False))

    def test_untick_stays_although_there_is_a_proof(self):
        card = self.card()
        card.with_user(self.anna).add_proof('answer.png', PIXEL)
        card.with_user(self.anna).processed = False
        self.assertEqual((card.state, card.has_proof), ('taken', True))

    def test_a_like_is_processed_without_an_answer(self):
        card = self.card('like')
        card.with_user(self.anna).action_process()
        self.assertEqual((card.state, card.answered_date, card.status), ('processed', False, 'closed'))

    def test_anothers_file_is_no_proof(self):
        secret = self.env['ir.attachment'].with_user(self.jonas).create({'name': 'secret.png', 'datas': PIXEL})
        card = self.card(user_id=self.anna.id)
        with self.assertRaises(AccessError):
            card.with_user(self.anna).write({'proof_ids': [(4, secret.id)]})
        self.assertFalse(secret.res_id)

    def test_a_proof_says_nothing_by_default(self):
        card = self.card(user_id=self.anna.id)
        card.with_user(self.anna).with_context(
            default_message_id=card.message_ids[:1].id, default_void_reason="Mistaken",
            default_void_date='2026-01-01 00:00:00').add_proof('a.png', PIXEL)
        proof = card.proof_record_ids
        self.assertFalse(proof.message_id or proof.void_reason or proof.void_date)

    def test_stranger_cannot_read_the_screenshot(self):
        card = self.card()
        file_id = card.with_user(self.anna).add_proof('answer.png', PIXEL)
        file = self.env['ir.attachment'].browse(file_id)
        self.assertEqual(file.with_user(self.anna).name, 'answer.png')
        with self.assertRaises(AccessError):
            file.with_user(self.jonas).read(['datas'])
