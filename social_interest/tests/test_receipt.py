# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Sending receipts: what may go wrong meanwhile, and several workers at once."""

import base64
import os
import signal
from datetime import timedelta
from email.utils import format_datetime
from smtplib import SMTPServerDisconnected
from unittest.mock import patch

from odoo import fields
from odoo.exceptions import UserError
from odoo.tests import tagged

from .common import letter
from .processes import run_together, run_until_killed
from .races import RaceCase
from .test_acknowledge import AcknowledgeCase
from .test_intake import IntakeCase
from .test_own_reply import OURS

THEIRS = OURS.replace(b'header.d=acme', b'header.d=holm')
BROKEN = "Failed to render the subject\nTraceback"
LOGGER = 'odoo.addons.social_interest.models.receipt.send'


@tagged('post_install', '-at_install')
class TestReceipt(AcknowledgeCase):

    def other(self, address='lars@holm.example'):
        """Return a waiting letter of somebody else."""
        return self.waiting(letter(sender=address), email=address)

    def send_but(self, card, fail):
        """Run the scheduled action; the receipt of one card meets with what `fail` does."""
        send = self.registry['mail.mail'].send

        def sending(mails, *args, **options):
            return fail(mails) if mails.res_id == card.id else send(mails, *args, **options)
        with patch.object(self.registry['mail.mail'], 'send', sending):
            self.run_cron()

    def test_what_happened_since_it_was_marked_counts(self):
        changes = {
            "answered": lambda card: card._set_answered(),
            "switched off": lambda card: card.source_id.write({'acknowledge': False}),
            "blocked": lambda card: card.author_id.write({'blocked': True}),
            "blacklist": lambda card: self.env['mail.blacklist'].sudo()._add(card.email),
        }
        for number, (reason, change) in enumerate(changes.items()):
            with self.subTest(reason):
                self.pattern.source_id.acknowledge = True
                self.pattern.author_id.blocked = False
                card = self.other(f'lars{number}@holm.example')
                self.assertTrue(card._choose_acknowledged())
                change(card)
                card._send_receipt()
                self.assertEqual((card.acknowledge_state, len(self.mails(card))), ('skipped', 0))
                self.assertIn(reason, card.acknowledge_reason)
                self.assertFalse(card.acknowledge_email)

    def test_refused_by_the_mail_server(self):
        card, other = self.waiting(), self.other()
        self.send_but(card, lambda mails: mails.write({
            'state': 'exception', 'failure_type': 'unknown', 'failure_reason': "550 No such user"}))
        self.assertEqual(card.acknowledge_state, 'skipped')
        self.assertIn("550 No such user", card.acknowledge_reason)
        self.assertFalse(self.mails(card), "nothing is left that looks as if it was sent")
        self.assertEqual(other.acknowledge_state, 'sent')
        again = self.waiting()
        self.run_cron()
        self.assertEqual(again.acknowledge_state, 'sent', "the person got none yet")

    def test_promise_46_without_a_server_it_waits_and_the_others_are_not_tried(self):
        tried = []

        def refused(mails):
            tried.append(mails.res_id)
            mails.write({'state': 'exception', 'failure_reason': "111\nConnection refused"})
        cards = self.waiting() | self.other()
        with patch.object(self.registry['mail.mail'], 'send', lambda mails, *_args, **_options: refused(mails)):
            self.run_cron()
            self.assertEqual(tried, cards[0].ids, "the run stops at the first")
            self.assertEqual(cards.mapped('acknowledge_state'), ['waiting', 'waiting'])
            self.assertFalse(self.mails(cards[0]) or cards[0].acknowledge_email or cards[0].acknowledge_date)
            self.assertFalse(cards[0].message_ids.filtered(lambda message: message.message_type != 'notification'))
            self.run_cron()
            activity = self.env.company.interest_no_server_activity_id
            self.assertEqual(self.env['mail.activity'].search_count([('summary', '=', activity.summary)]), 1)
            self.assertTrue(activity.user_id.has_group('sales_team.group_sale_manager'))
            cards.acknowledge_tried = fields.Datetime.now() - timedelta(hours=1, minutes=1)
            self.run_cron()
        self.assertEqual(cards.mapped('acknowledge_state'), ['skipped', 'skipped'])
        self.assertIn("no outgoing mail server", cards[0].acknowledge_reason)
        later = self.waiting()
        self.run_cron()
        self.assertEqual(later.acknowledge_state, 'sent')
        self.assertFalse(activity.exists(), "it ends with the next receipt that goes out")

    def test_promise_46_in_the_language_of_the_writer(self):
        self.env['res.lang']._activate_lang('ru_RU')
        self.env['res.lang']._activate_lang('de_DE')
        template = self.pattern.source_id.acknowledge_template_id
        template.with_context(lang='ru_RU').body_html = "<p>Спасибо за письмо.</p>"
        template.with_context(lang='de_DE').body_html = "<p>Danke für die Nachricht.</p>"
        self.env.company.partner_id.lang = 'de_DE'
        russian, unclear = self.waiting(lang='ru_RU'), self.other()
        self.run_cron()
        self.assertIn("Спасибо", self.mails(russian).body_html)
        self.assertIn("Danke", self.mails(unclear).body_html)
        unclear.source_id.acknowledge_lang = 'ru_RU'
        self.assertEqual((unclear.receipt_lang, russian.receipt_lang), ('ru_RU', 'ru_RU'))
        for frame in ("Your Interest", "Powered by"):
            self.assertNotIn(frame, self.mails(russian).body_html)

    def test_a_language_that_was_switched_off_since(self):
        german = self.env['res.lang']._activate_lang('de_DE')
        card = self.waiting(lang='de_DE')
        german.active = False
        self.run_cron()
        self.assertEqual((card.receipt_lang, card.acknowledge_state), ('en_US', 'sent'))

    def test_receipt_that_cannot_be_written(self):
        card, other = self.waiting(), self.other()
        send_mail = self.registry['mail.template'].send_mail
        failure = UserError(BROKEN)

        def sending(template, res_id, **options):
            if res_id == card.id:
                raise failure
            return send_mail(template, res_id, **options)
        with patch.object(self.registry['mail.template'], 'send_mail', sending), \
                self.assertLogs(LOGGER, 'WARNING') as log:
            self.run_cron()
        self.assertEqual(len(log.output), 1)
        self.assertEqual((card.acknowledge_state, other.acknowledge_state), ('skipped', 'sent'))
        self.assertEqual(card.acknowledge_reason, "Failed to render the subject")

    def test_cut_off_in_the_middle_is_not_sent_again(self):
        def cut_off(mails):
            raise SMTPServerDisconnected("Connection unexpectedly closed")
        card, other = self.waiting(), self.other()
        with self.assertLogs(LOGGER, 'WARNING') as log:
            self.send_but(card, cut_off)
        self.assertEqual(len(log.output), 1)
        self.assertEqual((card.acknowledge_state, other.acknowledge_state), ('skipped', 'sent'))
        self.assertIn("interrupted", card.acknowledge_reason)
        again = self.waiting()
        self.run_cron()
        self.assertEqual((again.acknowledge_state, card.acknowledge_state), ('skipped', 'skipped'))

    def test_no_more_an_hour_than_the_source_may(self):
        cards = self.env['social.interest'].union(*(self.other(f'lars{number}@holm.example') for number in range(4)))
        self.pattern.source_id.acknowledge_limit = 2
        self.run_cron()
        self.assertEqual(cards.mapped('acknowledge_state'), ['sent', 'sent', 'skipped', 'skipped'])
        self.assertIn("2 receipts within an hour", cards[3].acknowledge_reason)
        cards.acknowledge_date = fields.Datetime.now() - timedelta(hours=2)
        later = self.other('lars9@holm.example')
        self.run_cron()
        self.assertEqual(later.acknowledge_state, 'sent')


@tagged('post_install', '-at_install')
class TestOwnReceipt(IntakeCase):
    """Our receipts come back by the folder of sent messages."""

    def receipt(self, card, **headers):
        """Send the receipt of a card, and return the message as the mailbox has it then."""
        card.source_id.acknowledge = True
        self.assertTrue(card._choose_acknowledged())
        card._send_receipt()
        self.assertEqual(card.acknowledge_state, 'sent')
        return OURS + letter(
            sender='Acme <interests@acme.example>', to=card.acknowledge_email, References='<one@holm.example>',
            message_id=card.acknowledge_message_id.message_id, body="Thank you for your message.", **headers)

    def test_a_receipt_answers_nothing(self):
        for headers in ({'Auto_Submitted': 'auto-replied'}, {}):
            with self.subTest(headers):
                number = len(headers)
                card = self.take_in(THEIRS + letter(sender=f'Lars <lars{number}@holm.example>')).interest_ids
                mail = self.take_in(self.receipt(card, **headers))
                self.assertEqual(mail.state, 'ignored')
                self.assertEqual((card.state, card.answered_date, card.answer_mail_id.id), ('new', False, False))
                self.assertTrue(card.waiting_since)
                self.assertFalse(card.has_proof)
        self.assertIn("receipt", mail.reason)

    def test_a_letter_by_hand_answers_after_the_receipt(self):
        card = self.take_in(THEIRS + letter()).interest_ids
        self.take_in(self.receipt(card))
        self.take_in(OURS + letter(
            sender='anna@acme.example', to='lars@holm.example', References='<one@holm.example>',
            message_id='<by-hand@acme.example>', body="Two hundred.",
            Date=format_datetime(fields.Datetime.now() + timedelta(minutes=1))))
        self.assertEqual((card.state, card.answered_user_id), ('answered', self.anna))


@tagged('post_install', '-at_install')
class TestReceiptRace(RaceCase):
    """Real workers, with real commits."""

    AUTHORS = 12
    LETTERS = 4

    def make(self, env):
        self.make_people(env)
        env['social.interest'].search([('acknowledge_state', '!=', False)]).acknowledge_state = False
        self.keep_away(env.ref('social_interest.ir_cron_acknowledge'))
        pattern = self.letter_card(state='ignored')
        pattern.source_id.acknowledge = True
        ledger = env['social.interest.mail'].create([{
            'company_id': env.company.id, 'state': 'done', 'message_id': f'{number}@holm.example',
            'raw': base64.b64encode(letter(sender=f'lars{number}@holm.example')),
        } for number in range(self.AUTHORS)])
        self.card_ids = env['social.interest'].with_context(tracking_disable=True).create([{
            **pattern.copy_data()[0], 'mail_id': mail.id, 'verdict': 'verified', 'state': 'new',
            'email': f'lars{number}@holm.example', 'date': fields.Datetime.now(),
            'acknowledge_state': 'waiting',
        } for _letter in range(self.LETTERS) for number, mail in enumerate(ledger)]).ids

    def work(self, _number=0):
        with self.environment() as env:
            env['social.interest']._cron_acknowledge()

    def work_and_die(self):
        """Work, and die as the first letter is handed to the mail server."""
        with patch.object(self.registry['mail.mail'], 'send', lambda _mails: os.kill(os.getpid(), signal.SIGKILL)):
            self.work()

    def outcome(self):
        with self.environment() as env:
            cards = env['social.interest'].browse(self.card_ids)
            mails = env['mail.mail'].search([('model', '=', cards._name), ('res_id', 'in', cards.ids)])
            return cards.mapped('acknowledge_state'), sorted(mails.mapped('email_to'))

    def test_two_workers_at_once_never_send_two_to_one_author(self):
        run_together(self.work, [[number] for number in range(3)])
        # whoever found another one sending has left it to that one
        run_together(self.work, [[number] for number in range(2)])
        states, addresses = self.outcome()
        self.assertEqual(addresses, sorted(f'lars{number}@holm.example' for number in range(self.AUTHORS)))
        self.assertEqual((states.count('sent'), states.count('skipped')), (
            self.AUTHORS, self.AUTHORS * (self.LETTERS - 1)))

    def test_killed_while_sending(self):
        self.assertEqual(run_until_killed(self.work_and_die, []), -signal.SIGKILL)
        states, addresses = self.outcome()
        self.assertEqual((states.count('sending'), addresses), (1, []))
        run_together(self.work, [[0]])
        states, addresses = self.outcome()
        self.assertEqual(set(states), {'sent', 'skipped'})
        # the first letter may have arrived: its author gets no second one
        self.assertEqual(len(addresses), self.AUTHORS - 1)
        self.assertNotIn('lars0@holm.example', addresses)
        with self.environment() as env:
            self.assertIn("interrupted", env['social.interest'].browse(self.card_ids[0]).acknowledge_reason)
