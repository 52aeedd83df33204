# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Copies of one message that differ in what servers say of it: one card, of the best vouched for."""

from odoo.tests import tagged

from ..parsers.identity import digests
from .common import letter
from .test_intake import FORGED, GENUINE, IntakeCase

SIGNED = (
    b'Authentication-Results: mx.acme.example; dkim=pass header.d=holm.example;\n'
    b' dmarc=pass header.from=holm.example\n')
SPAM = b'X-Spam-Flag: YES\nReceived: from a by mx.acme.example; Tue, 10 Nov 2026 18:14:07 +0100\n'
MICROSOFT = (
    b'X-MS-Exchange-Organization-SCL: 1\nX-Forefront-Antispam-Report: CIP:192.0.2.1;\n SCL:1;SRV:;\n'
    b'X-Microsoft-Antispam: BCL:0;\nReceived: from a by b.prod.outlook.com; Tue, 10 Nov 2026 18:14:07 +0100\n')
RSPAMD = b'Rspamd-Action: no action\nX-Rspamd-Queue-Id: 4F\nX-Spamd-Result: default: False [1.0 / 15.0]\n'


@tagged('post_install', '-at_install')
class TestCopies(IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.other = cls.mailbox.copy({'user': 'second@acme.example', 'interest_authserv': False})
        # as a server hands it on that checks nothing
        cls.notice = b'Received: ' + cls.sample('facebook/comment.eml').partition(b'\nReceived: ')[2]

    def superseded(self, earlier, later, owner=None):
        """The later message has the one open card, the earlier one's is closed and says why."""
        old, new = earlier.interest_ids, later.interest_ids
        self.assertEqual((len(old), len(new), new.verdict), (1, 1, 'verified'))
        self.assertEqual((old.state, old.external_ref, old.claimed_ref), ('ignored', False, False))
        self.assertEqual((new.state, new.user_id), ('taken' if owner else 'new', owner or self.env['res.users']))
        self.assertIn(f'data-oe-id="{new.id}"', ' '.join(old.message_ids.mapped('body')))

    def test_promise_37_copy_that_nobody_vouches_for_comes_first(self):
        for first, mailbox in ((b'', self.other), (b'', self.mailbox), (FORGED, self.mailbox)):
            with self.subTest(first=first, mailbox=mailbox.user):
                # of another post, by another person
                raw = self.notice
                for number in (b'4811229900', b'4811223344', b'100004455667788'):
                    raw = raw.replace(number, number + b'%d' % self.last_uid)
                earlier = self.take_in(first + raw, mailbox=mailbox)
                if not first:
                    earlier.interest_ids.with_user(self.anna).take()
                later = self.take_in(GENUINE + raw)
                self.superseded(earlier, later, owner=not first and self.anna)
                self.assertTrue(later.interest_ids.external_ref)
                again = self.store(GENUINE + raw, mailbox=self.other)
                self.assertEqual((again.state, again.reason), ('ignored', "The same message came before."))

    def test_promise_37_copy_of_a_letter(self):
        raw = letter()
        earlier = self.take_in(raw)
        earlier.interest_ids.with_user(self.anna).take()
        later = self.take_in(SIGNED + raw)
        self.superseded(earlier, later, owner=self.anna)
        self.assertEqual(later.interest_ids.text, "How much are ten chairs?")
        for worse in (raw, FORGED + raw, SPAM + raw):
            self.assertEqual(self.store(worse, mailbox=self.other).state, 'ignored')

    def test_copy_of_what_is_dealt_with_makes_no_second_card(self):
        raw = letter()
        earlier = self.take_in(raw)
        earlier.interest_ids.with_user(self.anna).take()
        earlier.interest_ids._set_answered()
        later = self.take_in(SIGNED + raw)
        self.assertEqual(
            (later.state, len(later.interest_ids), earlier.interest_ids.verdict, earlier.interest_ids.state),
            ('ignored', 0, 'verified', 'answered'))
        claim = self.take_in(self.notice)
        claim.interest_ids.with_user(self.anna).take()
        claim.interest_ids._set_answered()
        self.assertFalse(self.take_in(GENUINE + self.notice).interest_ids)
        self.assertEqual((claim.interest_ids.verdict, claim.verdict), ('verified', 'verified'))
        self.assertTrue(claim.interest_ids.external_ref)

    def test_imported_copy_ends_nothing_that_is_open(self):
        raw = letter()
        earlier, later = self.take_in(raw), self.store(SIGNED + raw)
        later.history = True
        later._process()
        self.superseded(earlier, later)

    def test_promise_37_copies_that_are_pushed(self):
        Mail = self.env['social.interest.mail']
        earlier = Mail._store_pushed(self.mailbox, self.notice)
        self.assertEqual(Mail._store_pushed(self.mailbox, self.notice), earlier, "sent again")
        earlier._process()
        later = Mail._store_pushed(self.mailbox, GENUINE + self.notice)
        later._process()
        self.superseded(earlier, later)

    def test_promise_37_copies_in_one_batch(self):
        raw = letter()
        mails = self.take_in(raw, SIGNED + raw, SPAM + raw)
        self.assertEqual(mails.mapped('state'), ['ignored', 'done', 'ignored'])
        self.assertEqual((mails.interest_ids.mail_id, mails.interest_ids.verdict), (mails[1], 'verified'))

    def test_promise_37_copy_waits_until_the_first_is_read(self):
        self.env['social.interest.mail'].search([('state', '=', 'pending')]).state = 'ignored'
        raw = letter()
        earlier, later = self.store(raw), self.store(SIGNED + raw)
        self.assertEqual((earlier | later).mapped('state'), ['pending', 'pending'])
        with self.enter_registry_test_mode(), self.registry.cursor() as cr:
            earlier.with_env(self.env(cr=cr))._work_off()
        self.env.invalidate_all()
        self.superseded(earlier, later)

    def test_letter_marked_as_spam_by_one_server_only(self):
        raw = letter()
        earlier = self.take_in(SPAM + raw)
        self.assertEqual((earlier.state, earlier.spam), ('ignored', True))
        later = self.take_in(raw, mailbox=self.other)
        self.assertEqual((later.state, later.interest_ids.text), ('done', "How much are ten chairs?"))
        self.assertFalse(earlier.spam, "nobody needs to take it back any more")
        earlier.write({'spam': True})
        earlier.with_user(self.head).action_not_spam()
        earlier._process()
        self.assertEqual((earlier.state, len((earlier | later).interest_ids)), ('ignored', 1))

    def test_promise_07_copies_that_are_worth_the_same_make_one_card(self):
        raw = letter()
        for copy in (raw, MICROSOFT + raw, RSPAMD + raw, SPAM + raw, b'Delivered-To: x@acme.example\n' + raw):
            self.take_in(copy)
            self.take_in(copy, mailbox=self.other)
        cards = self.env['social.interest'].search([('text', '=', "How much are ten chairs?")])
        self.assertEqual(len(cards), 1)
        signed = self.take_in(SIGNED + RSPAMD + raw), self.take_in(SIGNED + MICROSOFT + raw)
        self.assertEqual([len(mail.interest_ids) for mail in signed], [1, 0])

    def test_promise_33_deleted_letter_does_not_come_back_by_a_better_copy(self):
        raw = letter()
        self.take_in(raw).interest_ids.with_user(self.head).unlink()
        self.assertFalse(self.take_in(SIGNED + raw).interest_ids)

    def test_promise_37_deleted_claim_does_not_keep_out_the_verified_notice(self):
        self.take_in(self.notice).interest_ids.with_user(self.head).unlink()
        self.assertEqual(self.take_in(GENUINE + self.notice).interest_ids.verdict, 'verified')

    def test_message_that_nothing_recognised_makes_its_card_once(self):
        raw = letter(sender='noreply@machine.example', subject='Backup finished', body='Job 17 done.')
        first = self.take_in(raw)
        self.assertEqual(first.state, 'unknown')
        copy = self.take_in(RSPAMD + raw, mailbox=self.other)
        self.assertEqual((copy.state, copy.reason), ('ignored', "The same message came before."))

    def test_messages_of_earlier_versions_are_known(self):
        raw = MICROSOFT + letter()
        of_raw = digests(raw)
        self.assertNotEqual(of_raw.content, of_raw.former)
        self.env['social.interest.forgotten']._keep([(self.env.company.id, ('message', of_raw.former))])
        self.assertEqual(self.take_in(raw).reason, "Erased before; it makes nothing.")
        raw = MICROSOFT + letter(body="Other")
        self.take_in(raw).write({'content_hash': digests(raw).former, 'trace_hash': False})
        self.assertEqual(self.store(raw, uidvalidity='2').state, 'ignored')

    def test_promise_37_what_nobody_signs_makes_no_report_of_a_letter(self):
        """Whoever has the letter first can send it on with an empty return path: it is signed all the same."""
        raw = letter(subject="Rejected chairs")
        earlier, later = self.take_in(b'Return-Path: <>\n' + SIGNED + raw), self.take_in(SIGNED + raw)
        self.assertEqual(
            (earlier.state, earlier.verdict, later.state, later.interest_ids.verdict),
            ('ignored', 'verified', 'done', 'verified'))
        self.assertEqual(self.take_in(b'Return-Path: <>\n' + SIGNED + raw).state, 'ignored')
        self.assertEqual(later.interest_ids.state, 'new')

    def test_promise_37_no_copy_hides_other_words_in_a_header_of_a_relay(self):
        raw = letter()
        hidden = b'X-Received: a\rFrom: Lars Holm <lars@holm.example>\rSubject: Pay\r\rTo this account\n'
        earlier, later = self.take_in(SIGNED + hidden + raw), self.take_in(SIGNED + raw)
        self.assertEqual((earlier.verdict, later.interest_ids.verdict), ('unknown', 'verified'))
        self.assertEqual(later.interest_ids.text, "How much are ten chairs?")
