# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
from ast import literal_eval
from datetime import timedelta

from odoo import fields
from odoo.tests import tagged

from .common import InterestCase, letter

SENDER = 'petra@sommer.example'


class AcknowledgeCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.pattern = cls.letter_card(state='ignored')
        cls.pattern.source_id.acknowledge = True

    def waiting(self, raw=None, **values):
        """Return a letter's card as the intake leaves it."""
        mail = self.env['social.interest.mail'].create({
            'company_id': self.env.company.id, 'message_id': 'one@sommer.example', 'state': 'done',
            'raw': base64.b64encode(raw if raw is not None else letter(sender=f'Petra <{SENDER}>'))})
        card = self.pattern.copy({
            'mail_id': mail.id, 'verdict': 'verified', 'state': 'new', 'date': fields.Datetime.now(), **values})
        card._queue_acknowledgement()
        return card

    def run_cron(self):
        with self.enter_registry_test_mode():
            self.env.ref('social_interest.ir_cron_acknowledge').method_direct_trigger()
        self.env.invalidate_all()

    def mails(self, card):
        return self.env['mail.mail'].search([('model', '=', card._name), ('res_id', '=', card.id)])


@tagged('post_install', '-at_install')
class TestAcknowledge(AcknowledgeCase):

    def test_receipt(self):
        card = self.waiting()
        self.assertEqual(card.acknowledge_state, 'waiting')
        self.run_cron()
        mail = self.mails(card)
        self.assertEqual((mail.email_to, mail.references), (SENDER, '<one@sommer.example>'))
        self.assertEqual(literal_eval(mail.headers), {
            'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All',
            'In-Reply-To': '<one@sommer.example>'})
        self.assertEqual((card.acknowledge_state, card.state, card.answered_date), ('sent', 'new', False))
        self.assertTrue(any("Receipt acknowledged" in body for body in card.message_ids.mapped('body')))
        self.run_cron()
        self.assertEqual(len(self.mails(card)), 1)

    def test_receipt_ends_the_card_where_set(self):
        card = self.waiting()
        card.source_id.acknowledge_ends = True
        self.run_cron()
        self.assertEqual((card.state, card.answered_date), ('processed', False))
        self.assertIn("Ended by the acknowledgement", card.acknowledge_reason)

    def test_off_by_default(self):
        source = self.env['social.interest.source'].create({
            'name': "Other letters", 'channel_id': self.pattern.channel_id.id})
        card = self.pattern.copy({'source_id': source.id, 'verdict': 'verified', 'state': 'new'})
        card._queue_acknowledgement()
        self.assertFalse(card.source_id.acknowledge or card.acknowledge_state)

    def test_only_letters_and_forms(self):
        card = self.card(answer_kind='mail', email=SENDER, verdict='verified')
        card.source_id.acknowledge = True
        card._queue_acknowledgement()
        self.assertFalse(card.acknowledge_state)

    def test_once_per_author(self):
        first = self.waiting()
        second = self.waiting(source_id=first.source_id.id, author_id=first.author_id.id)
        self.run_cron()
        self.assertEqual((first.acknowledge_state, second.acknowledge_state), ('sent', 'skipped'))
        first.acknowledge_date = fields.Datetime.now() - timedelta(days=8)
        third = self.waiting(source_id=first.source_id.id, author_id=first.author_id.id)
        self.run_cron()
        self.assertEqual(third.acknowledge_state, 'sent')

    def test_never_to_machines_and_lists(self):
        for headers in (
            {'Auto_Submitted': 'auto-generated'}, {'Auto_Submitted': 'auto-replied; vacation'}, {'Precedence': 'bulk'},
            {'Precedence': 'list'}, {'Precedence': 'junk'}, {'List_Id': '<a.example>'},
            {'List_Unsubscribe': '<mailto:a@a.example>'}, {'X_Auto_Response_Suppress': 'All'}, {'Return_Path': '<>'},
        ):
            with self.subTest(headers):
                card = self.waiting(letter(sender=SENDER, **headers))
                self.assertTrue(card._why_no_acknowledgement())
        self.assertFalse(self.waiting(letter(sender=SENDER, Auto_Submitted='no'))._why_no_acknowledgement())

    def test_never_to_addresses_without_a_person(self):
        for sender in ('no-reply@a.example', 'donotreply@a.example', 'MAILER-DAEMON@a.example', 'postmaster@a.example',
                       'notifications@a.example', 'anna@acme.example'):
            with self.subTest(sender):
                self.assertTrue(self.waiting(letter(sender=sender), email=sender)._why_no_acknowledgement())

    def test_never_to_unverified_blocked_blacklisted_or_old(self):
        self.assertIn("vouches", self.waiting(verdict='unknown')._why_no_acknowledgement())
        blocked = self.waiting()
        blocked.author_id.blocked = True
        self.assertIn("blocked", blocked._why_no_acknowledgement())
        blocked.author_id.blocked = False
        old = self.waiting(date=fields.Datetime.now() - timedelta(days=9))
        self.assertFalse(old.acknowledge_state)
        self.assertIn("another address", self.waiting(letter(sender='x@other.example'))._why_no_acknowledgement())
        self.env['mail.blacklist'].sudo()._add(SENDER)
        card = self.waiting()
        self.run_cron()
        self.assertIn("blacklist", card.acknowledge_reason)
        self.assertFalse(self.mails(card))
