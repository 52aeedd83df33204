# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters that did not arrive: the card says so, is its owner's again, and can be found."""

import contextlib
from smtplib import SMTPRecipientsRefused
from unittest.mock import Mock, patch

from odoo.tests import tagged
from odoo.tools import mute_logger

from .common import PIXEL
from .test_intake import IntakeCase
from .test_letter_send import COMMENT, LetterCase

LOGGER = 'odoo.addons.mail.models.mail_mail'
REPORT = """Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.sommer.example>
To: box@acme.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <{action}.{recipient}.report@mx.sommer.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4D"

--4D
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.
--4D
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.sommer.example

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
--4D
Content-Type: text/rfc822-headers

From: Anna Berg <anna@acme.example>
Message-ID: {message_id}
Subject: Re: Desk
--4D--
"""


@tagged('post_install', '-at_install')
class TestUndelivered(LetterCase, IntakeCase):

    @contextlib.contextmanager
    def server(self, refuses=None, gone=False):
        """An outgoing mail server that takes what it gets, refuses it, or is not there."""
        Server = self.registry['ir.mail_server']

        def connect(_self, *_args, **_options):
            if gone:
                raise ConnectionRefusedError(111, "Connection refused")
            return Mock(smtp_from=None)

        def send(_self, message, *_args, **_options):
            if refuses and refuses in message['To']:
                raise SMTPRecipientsRefused({refuses: (550, b'5.1.1 No such user here')})
            return message['Message-Id']
        with patch.object(Server, '_disable_send', lambda _self: False), patch.object(Server, '_connect__', connect), \
                patch.object(Server, 'send_email', send), mute_logger(LOGGER):
            yield

    def found(self):
        return self.env['social.interest'].search([('undelivered_date', '!=', False)])

    def test_a_letter_that_is_sent_answers(self):
        card = self.written()
        with self.server():
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        self.assertEqual((card.state, card.has_proof, card.undelivered_date), ('answered', True, False))

    def test_promise_46_no_outgoing_server(self):
        card = self.written()
        with self.server(gone=True):
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        self.assertEqual((card.state, card.user_id, card.answered_date), ('taken', self.anna, False))
        self.assertFalse(card.has_proof or card.first_answered_date or card.response_hours)
        self.assertTrue(card.waiting_since)
        self.assertIn("no outgoing mail server", card.undelivered_reason)
        self.assertEqual(self.found(), card)
        self.assertTrue(any("was not delivered" in body for body in card.message_ids.mapped('body')))
        notices = self.env['social.interest.notice'].search([('interest_ids', 'in', card.ids)])
        self.assertIn((self.anna, 'undelivered'), [(notice.user_id, notice.event) for notice in notices])

    def test_promise_46_refused_by_the_server_after_send_and_close(self):
        card = self.written()
        with self.server(refuses='petra@sommer.example'):
            card.with_user(self.anna).send_letter("Yes.")
        self.assertEqual((card.state, card.processed, card.user_id), ('taken', False, self.anna))
        self.assertIn("550", card.undelivered_reason)
        voided = card.proof_record_ids
        self.assertTrue(voided.void_date)
        self.assertIn("Not delivered", voided.void_reason)

    def test_a_second_try_answers(self):
        card = self.written()
        with self.server(gone=True):
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        with self.server():
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        self.assertEqual((card.state, card.has_proof, card.undelivered_date), ('answered', True, False))
        self.assertFalse(self.found())

    def test_what_the_queue_sends_in_the_end_answers(self):
        card = self.written()
        with self.server(gone=True):
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        mail = self.mails(card)
        self.assertEqual(mail.state, 'exception')
        with self.server():
            mail.mark_outgoing()
            mail.send()
        self.assertEqual((card.state, card.answered_user_id, card.undelivered_date), ('answered', self.anna, False))
        self.assertTrue(card.has_proof)

    def test_a_copy_that_fails_does_not_count(self):
        card = self.written(also_to='tom@reed.example')
        with self.server(refuses='tom@reed.example'):
            card.with_user(self.anna).send_letter(
                "Yes.", partner_ids=card._get_answer_partner().ids, emails=['tom@reed.example'])
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_an_earlier_answer_stays_the_first(self):
        card = self.written()
        with self.server():
            card.with_user(self.anna).message_post(body="We look into it.", **COMMENT)
        first = card.first_answered_date
        with self.server(gone=True):
            card.with_user(self.anna).message_post(body="Yes, twelve.", **COMMENT)
        self.assertEqual((card.state, card.first_answered_date, card.has_proof), ('taken', first, True))

    def bounced(self, card, recipient='petra@sommer.example', **report):
        """The last letter comes back; returns the row of the report."""
        sent = self.letters(card).sorted('id')[-1]
        raw = REPORT.format(**{
            'recipient': recipient, 'action': 'failed', 'message_id': sent.message_id, **report}).encode()
        return self.take_in(raw)

    def sent(self, text="Yes.", **values):
        card = self.env['social.interest'].search([('title', '=', "Desk")]) or self.written(**values)
        with self.server():
            card.with_user(self.anna).send_letter(text)
        return card

    def test_promise_46_what_comes_back_to_the_mailbox_is_bound_to_its_card(self):
        card = self.sent()
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))
        mail = self.bounced(card)
        self.assertEqual((mail.state, mail.interest_count), ('ignored', 0))
        self.assertIn("A letter of ours that came back", mail.reason)
        self.assertEqual((card.state, card.user_id, card.has_proof), ('taken', self.anna, False))
        self.assertEqual(card.undelivered_reason, "It came back: 550 5.1.1 User unknown")
        self.assertEqual(self.found(), card)
        self.assertEqual(self.letters(card).notification_ids.mapped('notification_status'), ['bounce'])

    def test_what_is_only_late_or_a_copy_came_back_does_not_count(self):
        card = self.sent()
        self.bounced(card, action='delayed')
        self.bounced(card, recipient='tom@reed.example')
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_what_was_written_since_counts(self):
        card = self.sent()
        first = self.letters(card)
        self.sent("To your other address.")
        self.bounced(card, message_id=first.message_id)
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_a_report_that_comes_again_opens_nothing(self):
        card = self.sent()
        self.bounced(card)
        card.with_user(self.anna).process_without_proof('elsewhere', "Called her")
        mail = self.bounced(card, message_id=f'{self.letters(card).message_id}\nX-Again: 1')
        self.assertIn("came back", mail.reason)
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_who_was_answered_in_another_way_since_is_answered(self):
        card = self.sent()
        card.with_user(self.anna).add_proof('called.png', PIXEL)
        self.bounced(card)
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_a_report_in_another_companys_mailbox_says_nothing(self):
        card = self.sent()
        self.mailbox.interest_company_id = self.env['res.company'].create({'name': "Beta"})
        self.bounced(card)
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_what_odoo_itself_takes_for_a_bounce(self):
        card = self.sent()
        card._message_receive_bounce('petra@sommer.example', self.env['res.partner'])
        self.assertEqual((card.state, card.undelivered_reason), ('taken', "It came back."))

    def test_who_closes_the_card_has_seen_to_it(self):
        card = self.written()
        with self.server(gone=True):
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        card.with_user(self.anna).action_process()
        self.assertFalse(card.undelivered_date or card.undelivered_reason)

    def together(self):
        """Return two letters of a person that one letter answers, as it goes to a server that is not there."""
        first = self.written(thread_key='talk')
        cards = first + self.card(
            'letter', source_id=first.source_id.id, author_id=first.author_id.id, email=first.email, title="Desk",
            answer_kind='mail', source_url=False, thread_key='talk')
        context = cards.with_user(self.anna).answer_together()['action']['context']
        composer = self.env['mail.compose.message'].with_user(self.anna).with_context(**context).create({
            'body': "In three weeks."})
        return cards, composer

    def test_one_letter_for_many_answers_none_where_it_does_not_arrive(self):
        cards, composer = self.together()
        with self.server(gone=True):
            composer.action_send_mail()
        self.assertEqual(cards.mapped('state'), ['taken', 'taken'])
        self.assertTrue(all(card.undelivered_date and not card.has_proof for card in cards))
        self.assertEqual(self.found(), cards)
        mail = self.mails(cards)
        with self.server():
            mail.mark_outgoing()
            mail.send()
        self.assertEqual(cards.mapped('state'), ['answered', 'answered'])
        self.assertTrue(all(card.has_proof and not card.undelivered_date for card in cards))

    def test_one_letter_for_many_that_comes_back(self):
        cards, composer = self.together()
        with self.server():
            composer.action_send_mail()
        self.assertEqual(cards.mapped('state'), ['answered', 'answered'])
        self.bounced(cards)
        self.assertEqual(cards.mapped('state'), ['taken', 'taken'])
        self.assertEqual(self.found(), cards)
