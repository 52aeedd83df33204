# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import hashlib

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.tests import tagged

from .common import PIXEL, InterestCase


@tagged('post_install', '-at_install')
class TestQuality(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env.company.social_interest_check_percent = 0
        cls.anna.tz = 'Europe/Copenhagen'

    def proven(self, user=None):
        card = self.card()
        card.with_user(user or self.anna).add_proof('answer.png', PIXEL)
        return card

    def test_proof_keeps_person_time_zone_and_checksum(self):
        card = self.proven()
        proof = card.proof_record_ids
        self.assertEqual(
            (proof.kind, proof.user_id, proof.tz, proof.source_url, proof.attachment_id),
            ('screenshot', self.anna, 'Europe/Copenhagen', card.source_url, card.proof_ids))
        self.assertEqual(proof.sha256, hashlib.sha256(base64.b64decode(PIXEL)).hexdigest())
        self.assertEqual(proof.date, card.proof_date)

    def test_second_proof_adds(self):
        card = self.proven()
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        card.with_user(self.anna).add_proof_url('https://shots.example/2.png')
        self.assertEqual(card.proof_record_ids.mapped('kind'), ['screenshot', 'link', 'link'])
        self.assertEqual([proof['url'] for proof in card.proof_list][1:], [
            'https://shots.example/1.png', 'https://shots.example/2.png'])

    def test_letter_is_its_own_proof(self):
        card = self.letter_card(user_id=self.anna.id)
        mine = card.with_user(self.anna)
        message = mine.message_post(
            body="Yes", message_type='comment', subtype_xmlid='mail.mt_comment',
            partner_ids=mine._get_answer_partner().ids)
        self.assertEqual((card.proof_record_ids.kind, card.proof_record_ids.message_id), ('letter', message))

    def test_proof_cannot_be_changed_by_anyone(self):
        card = self.proven()
        file = card.proof_ids
        for user in (self.anna, self.head, self.env.user):
            proof, mine, theirs = card.proof_record_ids.with_user(user), card.with_user(user), file.with_user(user)
            for change in (
                lambda proof=proof: proof.write({'date': '2020-01-01 00:00:00'}),
                lambda proof=proof: proof.unlink(),
                lambda theirs=theirs: theirs.write({'datas': base64.b64encode(b'other')}),
                lambda theirs=theirs: theirs.write({'name': 'other.png'}),
                lambda theirs=theirs: theirs.write({'res_id': 0}),
                lambda theirs=theirs: theirs.unlink(),
                lambda mine=mine: mine.write({'proof_ids': [(5,)]}),
            ):
                with self.subTest(user=user.login), self.assertRaises(UserError):
                    change()
        self.assertEqual((file.raw, card.proof_ids), (base64.b64decode(PIXEL), file))

    def test_same_bytes_may_be_written_again(self):
        """As moving the file store does."""
        file = self.proven().proof_ids
        file.write({'raw': file.raw, 'mimetype': file.mimetype})

    def test_stamps_cannot_be_written(self):
        card = self.proven()
        for name, value in (
                ('proof_date', False), ('proof_user_id', self.jonas.id), ('quality_score', 5), ('to_check', False)):
            for user in (self.anna, self.head):
                with self.subTest(name, user=user.login), self.assertRaisesRegex(UserError, "cannot be written"):
                    card.with_user(user).write({name: value})

    def test_card_with_a_proof_is_not_deleted(self):
        letter = self.letter_card(user_id=self.anna.id).with_user(self.anna)
        letter.message_post(
            body="Yes", message_type='comment', subtype_xmlid='mail.mt_comment',
            partner_ids=letter._get_answer_partner().ids)
        linked = self.card(user_id=self.anna.id)
        linked.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        reopened = self.proven()
        reopened.with_user(self.anna).action_reopen()
        for card in (self.proven(), letter, linked, reopened):
            with self.assertRaisesRegex(UserError, "Archive it instead"):
                (self.card() | card).with_user(self.head).unlink()
            card.with_user(self.head).action_archive()
            self.assertTrue(card.proof_record_ids.exists())
        unproven = self.card()
        unproven.with_user(self.head).unlink()
        self.assertFalse(unproven.exists())

    def test_erased_card_takes_its_proof_along(self):
        card = self.proven()
        proof, file = card.proof_record_ids, card.proof_ids
        card.sudo().unlink()
        self.assertFalse(proof.exists() or file.exists())

    def test_only_pictures_whatever_the_way(self):
        with self.assertRaisesRegex(UserError, "is a picture"):
            self.card(user_id=self.anna.id).with_user(self.anna).write(
                {'proof_ids': [(0, 0, {'name': 'a.svg', 'raw': b'<svg xmlns="http://www.w3.org/2000/svg"/>'})]})

    def test_manager_scores(self):
        card = self.proven()
        card.sudo().to_check = True
        card.with_user(self.head).set_quality(4, " Friendly ")
        self.assertEqual(
            (card.quality_score, card.quality_comment, card.quality_user_id, card.to_check),
            (4, "Friendly", self.head, False))
        self.assertTrue(card.quality_date)
        self.assertIn("4 of 5. Friendly", card.message_ids[0].body)

    def test_who_may_not_score(self):
        card = self.proven()
        with self.assertRaisesRegex(AccessError, "by managers"):
            card.with_user(self.anna).set_quality(5)
        with self.assertRaisesRegex(UserError, "of their own"):
            self.proven(self.head).with_user(self.head).set_quality(5)
        with self.assertRaisesRegex(UserError, "no answer"):
            self.card().with_user(self.head).set_quality(5)
        for score in (0, 6, True, '3', 2.5):
            with self.subTest(score), self.assertRaises(ValidationError):
                card.with_user(self.head).set_quality(score)

    def test_reopened_answer_has_no_score(self):
        card = self.proven()
        card.with_user(self.head).set_quality(2)
        card.with_user(self.anna).action_reopen()
        self.assertEqual((card.quality_score, card.quality_user_id.id), (0, False))

    def test_sample_of_none_and_of_all(self):
        self.assertFalse(any(self.proven().to_check for _number in range(5)))
        self.env.company.social_interest_check_percent = 100
        self.assertTrue(all(self.proven().to_check for _number in range(5)))

    def test_only_managers_know_what_is_drawn(self):
        self.env.company.social_interest_check_percent = 100
        card = self.proven()
        mine, heads = card.with_user(self.anna), card.with_user(self.head)
        self.assertNotIn('to_check', mine.fields_get())
        for look in (
            lambda: mine.search([('to_check', '=', True)]), lambda: mine.read(['to_check']),
            lambda: mine.search([], order='to_check'), lambda: mine.formatted_read_group([], ['to_check']),
        ):
            with self.assertRaises(AccessError):
                look()
        self.assertIn(card, heads.search([('to_check', '=', True)]))
        for view_type in ('kanban', 'form', 'search', 'list'):
            with self.subTest(view_type):
                self.assertNotIn('to_check', mine.get_view(view_type=view_type)['arch'])
        self.assertIn('to_check', heads.get_view(view_type='kanban')['arch'])
        self.assertIn('to_check', heads.get_view(view_type='search')['arch'])
        # what salespeople do with the card still works
        mine.action_reopen()
        self.assertFalse(card.to_check)

    def test_drawn_once_with_the_first_proof(self):
        card = self.proven()
        self.env.company.social_interest_check_percent = 100
        card.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        self.assertFalse(card.to_check)

    def test_average_is_of_scored_answers(self):
        cards = [self.proven() for _number in range(3)]
        cards[0].with_user(self.head).set_quality(5)
        cards[1].with_user(self.head).set_quality(2)
        [(user, average)] = self.env['social.interest']._read_group(
            [('id', 'in', [card.id for card in cards])], ['answered_user_id'], ['quality_score:avg'])
        self.assertEqual((user, average), (self.anna, 3.5))
