# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A proof is a record; what is averaged is averaged over the cards that have it; proofs stay as they are."""

import base64
from datetime import timedelta
from unittest.mock import patch

from freezegun import freeze_time

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import Form, tagged

from .common import PIXEL, InterestCase
from .test_intake import GENUINE, IntakeCase


@tagged('post_install', '-at_install')
class TestProven(InterestCase):

    def test_by_letter_is_no_letter(self):
        card = self.card()
        with Form(card.with_user(self.head)) as form:
            form.answer_kind = 'mail'
        card.with_user(self.anna).action_process()
        self.assertEqual((card.state, card.has_proof, card.status), ('processed', False, 'answered'))
        self.assertFalse(card.proof_record_ids)

    def send(self, card):
        action = card.with_user(self.anna).action_answer()
        form = Form(self.env['mail.compose.message'].with_user(self.anna).with_context(**action['context']))
        form.body = "<p>It is.</p>"
        form.save()._action_send_mail()

    def test_letter_that_was_sent_is_one(self):
        card = self.letter_card()
        self.assertFalse(card.has_proof)
        self.send(card)
        self.assertEqual((card.state, card.has_proof, card.status), ('answered', True, 'answered'))
        self.assertEqual(card.proof_record_ids.mapped('kind'), ['letter'])

    def test_letter_card_that_is_ticked_only_is_not_proven(self):
        card = self.letter_card()
        card.with_user(self.anna).action_process()
        self.assertEqual((card.state, card.has_proof, card.status), ('processed', False, 'answered'))

    def test_reopening_keeps_what_was_proven(self):
        card = self.letter_card()
        self.send(card)
        card.with_user(self.anna).action_reopen()
        self.assertEqual((card.state, card.has_proof), ('taken', True))

    def test_screenshot_and_link_are_proofs(self):
        shot, link = self.card(), self.card()
        shot.with_user(self.anna).add_proof('answer.png', PIXEL)
        link.with_user(self.anna).add_proof_url('https://shots.example/1.png')
        self.assertEqual((shot | link).mapped('has_proof'), [True, True])
        self.assertEqual((shot | link).proof_record_ids.mapped('kind'), ['screenshot', 'link'])


@tagged('post_install', '-at_install')
class TestProvenByOurReply(IntakeCase):

    def test_verified_reply_proves_until_the_card_is_reopened(self):
        self.source.own_identities = "acmeworks"
        card = self.card(thread_key='4811223344', date='2026-11-10 12:00:00')
        self.take_in(GENUINE + self.sample('facebook/ignored_own.eml'))
        self.assertEqual((card.state, card.has_proof, card.status), ('answered', True, 'answered'))
        card.action_reopen()
        self.assertEqual((card.has_proof, card.answer_mail_id.id), (False, False))
        card.with_user(self.anna).action_process()
        self.assertEqual((card.has_proof, card.status), (False, 'answered'))


@tagged('post_install', '-at_install')
class TestAverages(InterestCase):

    def test_stars_of_those_that_have_some(self):
        cards = self.env['social.interest'].union(*(self.card('review', rating=stars) for stars in (5, 4, 0, 0)))
        domain = [('id', 'in', cards.ids)]
        self.assertEqual(cards._read_group(domain, [], ['rating:avg']), [(4.5,)])
        [group] = cards.formatted_read_group(domain, ['source_id'], ['rating:avg', '__count'])
        self.assertEqual((group['rating:avg'], group['__count']), (4.5, 4))
        [group] = cards.formatted_read_group([('id', 'in', cards[2:].ids)], ['source_id'], ['rating:avg'])
        self.assertIs(group['rating:avg'], False, "no average, not 0")
        # other figures of the same cards count all
        self.assertEqual(cards._read_group(domain, [], ['rating:sum']), [(9,)])

    def test_hours_of_those_that_were_answered(self):
        now = fields.Datetime.now().replace(microsecond=0)
        answered, _waiting = self.card(date=now - timedelta(hours=3)), self.card(date=now - timedelta(hours=9))
        with freeze_time(now):
            answered._set_answered()
        domain = [('id', 'in', (answered | _waiting).ids)]
        self.assertEqual(answered._read_group(domain, [], ['response_hours:avg']), [(3.0,)])

    def test_first_answer_counts_whatever_comes_after_it(self):
        start = fields.Datetime.now().replace(microsecond=0)
        card = self.card(date=start).with_user(self.anna)
        with freeze_time(start + timedelta(hours=2)):
            card._set_answered()
        first = card.first_answered_date
        self.assertEqual((first, card.response_hours), (start + timedelta(hours=2), 2))
        with freeze_time(start + timedelta(hours=5)):
            card.action_reopen()
            self.assertEqual(
                (card.state, card.answered_date, card.first_answered_date, card.response_hours),
                ('taken', False, first, 2))
        with freeze_time(start + timedelta(hours=7)):
            card.action_process()
        self.assertEqual(
            (card.answered_date, card.first_answered_date, card.response_hours),
            (start + timedelta(hours=7), first, 2))


@tagged('post_install', '-at_install')
class TestFilesThatProve(InterestCase):

    def test_bytes_of_other_files_are_not_read(self):
        files = self.env['ir.attachment'].create([
            {'name': f'{number}.png', 'datas': PIXEL} for number in range(3)])
        self.card().with_user(self.anna).add_proof('answer.png', PIXEL)
        field = type(files)._fields['raw']
        read = []
        compute = type(files)._compute_raw

        def reading(records):
            read.extend(records.ids)
            return compute(records)
        self.env.invalidate_all()
        with patch.object(type(files), '_compute_raw', reading):
            files.write({'name': 'other.png'})
            files.write({'raw': base64.b64decode(PIXEL) + b'1', 'mimetype': 'image/png'})
            self.env.flush_all()
        self.assertFalse(read)
        self.assertTrue(field.compute)

    def test_proof_cannot_be_changed(self):
        card = self.card()
        file = self.env['ir.attachment'].browse(card.with_user(self.anna).add_proof('answer.png', PIXEL))
        other = self.env['ir.attachment'].create({'name': 'other.png', 'datas': PIXEL})
        for user in (self.anna, self.head, self.env.user):
            for values in (
                {'raw': b'other'}, {'datas': base64.b64encode(b'other')}, {'name': 'x.png'}, {'res_id': card.id + 1},
                {'public': True}, {'mimetype': 'text/html'}, {'type': 'url', 'url': 'https://evil.example'},
            ):
                with self.subTest(user=user.name, values=list(values)), self.assertRaisesRegex(UserError, "proof"):
                    # beside a file that is none, too
                    (other | file).with_user(user).sudo().write(values)
        self.assertEqual((file.name, file.raw), ('answer.png', base64.b64decode(PIXEL)))
        with self.assertRaisesRegex(UserError, "proof"):
            file.unlink()
