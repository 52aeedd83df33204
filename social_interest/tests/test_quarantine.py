# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What an administrator does with messages that gave no card."""

from unittest.mock import patch

from odoo.exceptions import AccessError, UserError
from odoo.tests import HttpCase, new_test_user, tagged

from odoo.addons.base.tests.test_ir_cron import CronMixinCase

from ..tools import parser_pool
from .common import PeopleMixin, letter
from .test_intake import IntakeCase

NEEDS_LOOK = ('unknown', 'quarantined', 'oversize', 'held')
MACHINE = {
    'sender': 'noreply@machine.example', 'subject': 'Backup finished', 'body': 'Job 17 done.',
    'message_id': '<job17@machine.example>'}
POISON = b'From: a@b.example\nTo: ' + b'(' * 70000 + b'\n\nx'


class QuarantineCase(IntakeCase, CronMixinCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = new_test_user(cls.env, 'si_admin', 'base.group_system', name="Tove Admin")
        cls.env['social.interest.mail'].search([('state', 'in', (*NEEDS_LOOK, 'ignored'))]).unlink()

    def unknown(self, **values):
        mail = self.store(letter(**{**MACHINE, **values}))
        mail.write({'state': 'unknown', 'reason': "no parser claims it"})
        return mail.with_user(self.admin)

    def oversize(self):
        head = letter(subject="Catalogue").partition(b'\n\n')[0] + b'\n\n'
        type(self).last_uid += 1
        return self.env['social.interest.mail']._store(self.mailbox, 'INBOX', [{
            'uid': str(self.last_uid), 'uidvalidity': '1', 'raw': head, 'size': 50_000_000,
            'internal_date': False, 'oversize': True}]).with_user(self.admin)

    def as_if(self, change):
        """A context in which the parsers of this database are changed."""
        Parser = self.registry['social.interest.parser']
        before = Parser._get_parsers
        return patch.object(Parser, '_get_parsers', lambda model: change(before(model)))

    @staticmethod
    def newer(code):
        def change(parsers):
            old = next(parser for parser in parsers if parser.code == code)
            new = type(type(old).__name__, (type(old),), {'version': old.version + 1})()
            return tuple(new if parser is old else parser for parser in parsers)
        return change


@tagged('post_install', '-at_install')
class TestQuarantine(QuarantineCase):

    def test_promise_16_poison_waits_with_its_reason_and_attempts(self):
        mails = self.take_in(POISON, letter())
        waiting = self.env['social.interest.mail'].with_user(self.admin).search([('state', 'in', NEEDS_LOOK)])
        self.assertEqual(waiting, mails[0])
        self.assertTrue(waiting.reason)
        self.assertEqual(mails[1].state, 'done')

    def test_promise_18_raw_is_unchanged_and_process_again_yields_the_card(self):
        raw = letter()
        mail = self.store(raw).with_user(self.admin)
        mail.sudo().write({'state': 'quarantined', 'attempts': 3, 'reason': "parser failed"})
        kept = mail.raw
        mail.action_process_again()
        self.assertEqual((mail.state, mail.attempts, mail.reason), ('pending', 0, False))
        mail.sudo()._process()
        self.assertEqual((mail.state, mail.raw, len(mail.sudo().interest_ids)), ('done', kept, 1))

    def test_process_again_wakes_the_parsing(self):
        mail = self.unknown()
        with self.capture_triggers('social_interest.ir_cron_parse_interests') as capture:
            mail.action_process_again()
        self.assertEqual(len(capture.records), 1)

    def test_promise_07_process_again_never_doubles_a_card(self):
        raw = letter()
        first, repeat = (self.take_in(raw) | self.take_in(raw)).sorted('id').with_user(self.admin)
        self.assertEqual((first.state, repeat.state), ('done', 'ignored'))
        for mail in (first, repeat):
            with self.assertRaises(UserError):
                mail.action_process_again()
        first.sudo().interest_ids.unlink()
        with self.assertRaises(UserError):
            (first | repeat).action_process_again()
        self.assertEqual((first.state, repeat.state), ('done', 'ignored'))

    def test_what_cannot_be_processed_is_left_out_and_told(self):
        mail, large = self.unknown(), self.oversize()
        action = (mail | large).action_process_again()
        self.assertEqual((mail.state, large.state), ('pending', 'oversize'))
        self.assertEqual(action['params']['message'], "Being processed again: 1. Left out: 1")

    def test_promise_19_oversize_is_seen_but_not_processed_again(self):
        large = self.oversize()
        self.assertEqual((large.state, large.headers_only, large.has_raw), ('oversize', True, True))
        self.assertIn("50 MB", large.reason)
        with self.assertRaisesRegex(UserError, "only its headers are kept"):
            large.action_process_again()
        large.action_dismiss()
        with self.assertRaisesRegex(UserError, "only its headers are kept"):
            large.action_process_again()
        self.assertEqual(large.state, 'ignored')

    def test_dismiss_says_by_whom_and_can_be_undone(self):
        mail = self.unknown()
        raw = mail.raw
        mail.action_dismiss()
        self.assertEqual(
            (mail.state, mail.reason, mail.dismissed, mail.raw), ('ignored', "Dismissed by Tove Admin", True, raw))
        with self.assertRaises(UserError):
            mail.action_dismiss()
        mail.action_process_again()
        self.assertEqual((mail.state, mail.reason, mail.dismissed), ('pending', False, False))

    def test_promise_35_only_administrators(self):
        mail = self.unknown().with_user(self.head)
        for method in ('action_dismiss', 'action_process_again', 'action_process_older'):
            with self.assertRaises(AccessError):
                getattr(mail, method)()
        self.assertEqual(mail.count_older(), 0)
        with self.assertRaises(AccessError):
            mail.read(['has_raw'])
        other = self.env['res.company'].create({'name': "Other"})
        mail.sudo().company_id = other
        with self.assertRaises(AccessError):
            mail.with_user(self.admin).action_dismiss()

    def test_changed_parsers_offer_what_nobody_knew(self):
        ledger = self.env['social.interest.mail'].with_user(self.admin)
        mail = self.unknown()
        large = self.oversize()
        closed = self.unknown(message_id='<job18@machine.example>')
        closed.action_dismiss()
        self.assertEqual(ledger.count_older(), 0)
        with self.as_if(lambda parsers: parsers[1:]):
            self.assertEqual(ledger.count_older(), 1)
            ledger.action_process_older()
            self.assertEqual(
                (mail.state, large.state, closed.state, ledger.count_older()),
                ('pending', 'oversize', 'ignored', 0))

    def test_newer_parser_offers_what_it_ignored(self):
        ledger = self.env['social.interest.mail'].with_user(self.admin)
        ignored = self.store(letter()).with_user(self.admin)
        dismissed = self.store(letter(body="Other")).with_user(self.admin)
        version = next(parser.version for parser in self.env['social.interest.parser']._get_parsers()
                       if parser.code == 'facebook')
        (ignored | dismissed).sudo().write({'state': 'unknown', 'parser': 'facebook', 'parser_version': version})
        dismissed.action_dismiss()
        ignored.sudo().state = 'ignored'
        card = self.take_in(self.sample('facebook/comment.eml'))
        repeat = self.take_in(self.sample('facebook/comment.eml'))
        with self.as_if(self.newer('vk')):
            self.assertEqual(ledger.count_older(), 0)
        with self.as_if(self.newer('facebook')):
            self.assertEqual(ledger.search(ledger._older_domain()), ignored)
            ledger.action_process_older()
        self.assertEqual((ignored.state, card.state, repeat.state), ('pending', 'done', 'ignored'))

    def test_worn_out_message_counts_as_read_by_these_parsers(self):
        ledger = self.env['social.interest.mail'].with_user(self.admin)
        self.store(letter()).write({'state': 'quarantined', 'reason': "Given up after 3 attempts."})
        self.assertEqual(ledger.count_older(), 0)
        with self.as_if(self.newer('letter')):
            self.assertEqual(ledger.count_older(), 1)

    def test_many_are_queued_in_chunks(self):
        mails = self.store(*(letter(message_id=f'<{number}@x.example>', body=str(number)) for number in range(7)))
        mails.write({'state': 'unknown', 'parsers_digest': 'older'})
        module = 'odoo.addons.social_interest.models.intake.quarantine.CHUNK'
        with patch(module, 3), self.capture_triggers('social_interest.ir_cron_parse_interests') as capture:
            action = self.env['social.interest.mail'].with_user(self.admin).action_process_older()
        self.assertEqual(set(mails.mapped('state')), {'pending'})
        self.assertEqual(len(capture.records), 1)
        self.assertIn('7', action['params']['message'])

    def test_promise_23_counters_on_the_mailbox(self):
        self.unknown()
        self.unknown(message_id='<job18@machine.example>')
        self.take_in(POISON)
        other = self.mailbox.copy({'user': 'second@acme.example'})
        boxes = (self.mailbox | other).with_user(self.admin)
        boxes.invalidate_recordset()
        self.assertEqual(boxes.mapped('interest_unknown_count'), [2, 0])
        self.assertEqual(boxes.mapped('interest_quarantined_count'), [1, 0])
        action = boxes[0].action_view_interest_quarantined()
        self.assertEqual(action['domain'], [('mailbox_id', '=', self.mailbox.id)])
        self.assertEqual(action['context'], {'search_default_quarantined': 1})


@tagged('post_install', '-at_install')
class TestQuarantineScreen(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(parser_pool.close)

    def setUp(self):
        super().setUp()
        self.env.ref('social_interest.ir_cron_parse_interests').active = False

    def test_administrator_looks_dismisses_and_processes_again(self):
        new_test_user(self.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Tove Admin")
        ledger = self.env['social.interest.mail']
        ledger.search([('state', 'in', NEEDS_LOOK)]).unlink()
        mailbox = self.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example'})
        rows = ledger._store(mailbox, 'INBOX', [{
            'uid': str(uid), 'uidvalidity': '1', 'size': 900, 'internal_date': '2026-11-10 10:00:00',
            'raw': letter(subject=f"Backup {uid}", message_id=f'<{uid}@machine.example>', body=f"Job {uid} done.")}
            for uid in (1, 2)])
        rows.write({'state': 'unknown', 'reason': "no parser claims it"})
        rows[0].subject, rows[1].subject = "Backup 1", "Backup 2"
        # rows of an older parser: the banner offers them
        rows[1].parsers_digest = 'older'
        self.start_tour('/odoo/interest-quarantine', 'social_interest_quarantine', login='si_admin')
        rows.invalidate_recordset()
        self.assertEqual(rows.mapped('state'), ['pending', 'pending'])
        self.assertEqual(rows.mapped('reason'), [False, False])
