# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import AccessError, UserError
from odoo.tests import Form, tagged

from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestVoidedProof(InterestCase):

    def void(self, proof, user, reason="It shows a private talk"):
        action = proof.with_user(user).action_void()
        with Form(self.env[action['res_model']].with_user(user).with_context(**action['context'])) as form:
            form.reason = reason
        return form.record.action_void()

    def proven(self, **values):
        card = self.card(**values)
        card.with_user(self.anna).take()
        file_id = card.with_user(self.anna).add_proof('talk.png', PIXEL)
        return card, self.env['ir.attachment'].browse(file_id)

    def test_picture_goes_and_the_trace_stays(self):
        card, file = self.proven()
        proof = card.proof_record_ids
        self.assertEqual((card.state, card.has_proof), ('processed', True))
        self.void(proof, self.head)
        self.assertFalse(file.exists() or card.proof_ids)
        self.assertEqual(
            (proof.void_user_id, proof.void_reason, proof.user_id), (self.head, "It shows a private talk", self.anna))
        self.assertTrue(proof.void_date)
        self.assertEqual((card.state, card.has_proof, card.answered_user_id), ('answered', False, self.anna))
        self.assertFalse(card.processed)
        self.assertIn("It shows a private talk", card.proof_list[0]['voided'])
        self.assertIn("It shows a private talk", card.message_ids[0].body)
        self.assertFalse(card.message_ids.attachment_ids)

    def test_another_proof_still_proves(self):
        card, _file = self.proven()
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        first, link = card.proof_record_ids
        self.void(first, self.head)
        self.assertEqual((card.state, card.has_proof), ('processed', True))
        self.void(link, self.head)
        self.assertEqual((card.state, card.has_proof, card.proof_url, link.url), ('answered', False, False, False))

    def test_a_new_proof_proves_again(self):
        card, _file = self.proven()
        self.void(card.proof_record_ids, self.head)
        card.with_user(self.anna).add_proof('better.png', PIXEL)
        self.assertEqual((card.state, card.has_proof), ('processed', True))

    def test_only_a_manager_and_once(self):
        card, file = self.proven()
        proof = card.proof_record_ids
        with self.assertRaises(AccessError):
            proof.with_user(self.anna).action_void()
        with self.assertRaises(AccessError):
            proof.with_user(self.anna)._void("x")
        with self.assertRaisesRegex(UserError, "Say why"):
            proof.with_user(self.head)._void(" ")
        self.assertTrue(file.exists())
        self.void(proof, self.head)
        with self.assertRaisesRegex(UserError, "once"):
            proof.with_user(self.head).action_void()
        with self.assertRaisesRegex(UserError, "kept as it was given"):
            proof.sudo().write({'void_reason': False})
