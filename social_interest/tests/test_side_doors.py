# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the buttons refuse is refused by every other way to a card: the list, an import, a call from outside."""

from odoo.exceptions import UserError
from odoo.fields import Command
from odoo.tests import tagged

from .common import PIXEL, InterestCase

PROOF = 'https://shots.example/a.png'


@tagged('post_install', '-at_install')
class TestSideDoors(InterestCase):

    def made_by_anna(self, context=None, **values):
        return self.env['social.interest'].with_user(self.anna).with_context(**(context or {})).create({
            'source_id': self.source.id, 'author_id': self.author.id,
            'action_id': self.env.ref('social_interest.action_comment').id, **values}).sudo()

    def test_open_card_is_taken_only_with_an_owner(self):
        free, forged, mine = self.card(), self.card(verdict='failed'), self.card(user_id=self.anna.id)
        (free | forged).with_user(self.head).write({'state': 'taken'})
        mine.with_user(self.head).write({'state': 'new'})
        self.assertEqual((free | forged | mine).mapped('state'), ['new', 'new', 'taken'])
        self.assertEqual(free.with_user(self.jonas).take()['won'], free.ids)

    def test_forged_card_is_never_answered(self):
        forged = self.card(verdict='failed')
        for values in (
                {'processed': True}, {'state': 'processed'}, {'state': 'answered'},
                {'state': 'processed', 'user_id': self.anna.id}):
            with self.subTest(values), self.assertRaisesRegex(UserError, "forged"):
                forged.with_user(self.head).write(values)
        with self.assertRaisesRegex(UserError, "Verdict"):
            forged.with_user(self.anna).write({'verdict': 'verified'})
        self.env.invalidate_all()
        self.assertEqual((forged.state, forged.verdict), ('new', 'failed'))

    def test_letter_or_call_on_a_forged_card_answers_nothing(self):
        letter = self.letter_card(verdict='failed')
        person = self.env['res.partner'].create({'name': "Petra", 'email': 'petra@sommer.example'})
        with self.assertRaises(UserError):
            letter.with_user(self.anna).message_post(
                body="Yes.", message_type='comment', subtype_xmlid='mail.mt_comment', partner_ids=person.ids)
        call = self.card(verdict='failed', answer_kind='call', phone='+45 1234')
        call.with_user(self.anna).activity_schedule(
            'mail.mail_activity_data_call', user_id=self.anna.id).action_feedback()
        self.assertEqual((letter | call).mapped('state'), ['new', 'new'])
        self.assertFalse(letter.has_proof)

    def test_proof_is_not_a_field_that_one_writes(self):
        mail = self.env['social.interest.mail'].search([], limit=1)
        with self.assertRaisesRegex(UserError, "Answered on the channel"):
            self.card(user_id=self.anna.id).with_user(self.anna).write({'answer_mail_id': mail.id or 1})

    def test_context_starts_nothing_that_the_product_keeps(self):
        card = self.made_by_anna({
            'default_first_answered_date': '2020-01-01 00:00:00', 'default_verdict': 'verified',
            'default_proof_date': '2020-01-01 00:00:00'})
        self.assertEqual((card.first_answered_date, card.verdict, card.proof_date), (False, 'unknown', False))

    def test_proof_by_context_is_a_proof(self):
        card = self.made_by_anna({'default_proof_url': PROOF})
        self.assertEqual((card.state, card.has_proof, card.proof_record_ids.url), ('processed', True, PROOF))

    def test_ignored_card_gets_no_proof_in_the_same_breath(self):
        with self.assertRaisesRegex(UserError, "without an answer"):
            self.card(user_id=self.anna.id).with_user(self.head).write({'state': 'ignored', 'proof_url': PROOF})
        with self.assertRaisesRegex(UserError, "without an answer"):
            self.env['social.interest'].with_user(self.head).create({
                'source_id': self.source.id, 'state': 'ignored', 'proof_url': PROOF})

    def test_card_is_made_with_the_tick(self):
        card = self.made_by_anna(processed=True)
        self.assertEqual((card.state, card.user_id, card.answered_user_id), ('processed', self.anna, self.anna))

    def test_proof_is_a_picture_of_its_own(self):
        page = self.env['ir.attachment'].with_user(self.anna).create(
            {'name': 'a.png', 'raw': b'<html>', 'mimetype': 'image/png'})
        product = self.env['product.template'].create({'name': "Desk", 'image_1920': PIXEL})
        shown = self.env['ir.attachment'].search([
            ('res_model', '=', product._name), ('res_id', '=', product.id), ('res_field', '=', 'image_1920')])
        self.assertTrue(shown)
        for file in page | shown:
            with self.subTest(file.name), self.assertRaisesRegex(UserError, "A proof is a picture"):
                self.card(user_id=self.anna.id).with_user(self.anna).write({'proof_ids': [Command.link(file.id)]})

    def test_copy_is_a_card_to_work_on(self):
        card = self.card(external_ref='77', user_id=self.anna.id)
        card.with_user(self.anna).action_process()
        copy = card.with_user(self.anna).copy()
        self.assertEqual((copy.state, copy.external_ref, copy.answered_date), ('taken', False, False))
        with self.assertRaisesRegex(UserError, "forged"):
            self.card(verdict='failed').with_user(self.anna).copy()

    def test_archived_card_of_a_deleted_person_comes_back_free(self):
        card = self.card(user_id=self.jonas.id)
        card.with_user(self.head).action_archive()
        self.jonas.unlink()
        card.invalidate_recordset()
        card.action_unarchive()
        self.assertEqual(card.with_user(self.anna).take()['won'], card.ids)

    def test_colleagues_card_does_not_stop_reopening(self):
        theirs, mine = self.card(user_id=self.jonas.id), self.card(state='ignored')
        result = (theirs | mine).with_user(self.anna).action_reopen()
        self.assertIn("Jonas Falk", result['params']['message'])
        self.assertEqual(mine.state, 'new')
