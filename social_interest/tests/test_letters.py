# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters as people write them: what is quoted, whom we answered, how one calls and writes back."""

from unittest.mock import patch

from odoo.tests import tagged

from .common import letter
from .test_intake import IntakeCase

OURS = b'Authentication-Results: mx.acme.example; dkim=pass header.d=acme.example; dmarc=pass\n'
FORM = {
    'subject': "New submission", 'sender': 'Website <noreply@acme.example>',
    'body': "Name: Tom Reed\nEmail: tom@reed.example\nPhone: +49 (0)30 1234567 / 0171 1234567\nMessage: ten chairs",
}


@tagged('post_install', '-at_install')
class TestLetters(IntakeCase):

    def test_what_was_cut_can_be_seen(self):
        card = self.take_in(letter(
            subject="Re: Offer", body="We take it.\n\nBest regards\nLars Holm\n\n"
            "On 9 Nov 2026 at 10:11, Acme <sales@acme.example> wrote:\n> Ten chairs, 200 euros.")).interest_ids
        self.assertEqual(card.text, "We take it.")
        self.assertEqual(card.quoted, (
            "Best regards\nLars Holm\n\nOn 9 Nov 2026 at 10:11, Acme <sales@acme.example> wrote:\n"
            "> Ten chairs, 200 euros."))

    def colleague(self, to, **headers):
        return self.take_in(OURS + letter(
            body=headers.pop('body', "Two hundred."), sender='Anna Berg <anna@acme.example>', to=to,
            message_id='<re@acme.example>', Date='Mon, 09 Nov 2026 12:00:00 +0000', References='<one@holm.example>',
            **headers))

    def test_a_letter_of_ours_to_somebody_else_answers_nobody(self):
        card = self.take_in(letter(Date='Mon, 09 Nov 2026 10:00:00 +0000')).interest_ids
        self.colleague('parts@supplier.example')
        self.assertEqual((card.state, card.answer_mail_id.id), ('new', False))
        self.assertIn("Anna Berg wrote to parts@supplier.example", str(card.message_ids[0].body))

    def test_what_is_passed_on_answers_nobody(self):
        card = self.take_in(letter(Date='Mon, 09 Nov 2026 10:00:00 +0000')).interest_ids
        self.colleague('parts@supplier.example', subject="Fwd: Chairs", Cc='lars@holm.example', body=(
            "Can you deliver?\n\n---------- Forwarded message ---------\nFrom: Petra Sommer <petra@sommer.example>\n"
            "Date: Sun, 8 Nov 2026 at 09:00\nSubject: Chairs\nTo: <sales@acme.example>\n\nTen chairs?"))
        self.assertEqual(card.state, 'new')
        self.assertIn("Anna Berg wrote to parts@supplier.example", str(card.message_ids[0].body))

    def test_in_copy_is_answered_too(self):
        card = self.take_in(letter(Date='Mon, 09 Nov 2026 10:00:00 +0000')).interest_ids
        self.colleague('parts@supplier.example', Cc='Lars Holm <lars@holm.example>')
        self.assertEqual(card.state, 'answered')

    def test_who_answers_a_letter_of_odoo_is_a_person(self):
        """Whatever his mail server writes about bulk: the letter that he refers to was sent here."""
        deal = self.env['crm.lead'].create({'name': "Chairs"})
        sent = deal.message_post(body="Ten chairs, 200 euros.", message_type='comment')
        sent.message_id = '<42.deal@mailer.example>'
        headers = {'Precedence': 'bulk', 'List_Unsubscribe': '<mailto:leave@lists.example>'}
        stranger = self.take_in(letter(References='<43.deal@mailer.example>', **headers))
        self.assertEqual((stranger.state, stranger.reason), (
            'unknown', "Perhaps a letter, though its headers are those of mail to many: bulk mail"))
        answer = self.take_in(letter(
            message_id='<two@holm.example>', body="We take it.", References='<42.deal@mailer.example>', **headers))
        self.assertEqual((answer.state, answer.interest_ids.text), ('done', "We take it."))

    def test_a_group_of_ours_is_a_setting(self):
        group = {'sender': "'Ann Lee' via Info <info@groups.example>", 'List_Id': '<info.groups.example>',
                 'Reply_To': 'Ann Lee <ann@lee.example>', 'Precedence': 'list'}
        self.assertEqual(self.take_in(letter(message_id='<g1@lee.example>', **group)).state, 'ignored')
        self.mailbox.interest_company_id.interest_own_addresses = "Info <info@groups.example>\n\nother@groups.example"
        card = self.take_in(letter(message_id='<g2@lee.example>', **group)).interest_ids
        self.assertEqual(card.author_id.key, 'ann@lee.example')

    def test_aliases_are_ours(self):
        company = self.mailbox.interest_company_id
        company.alias_domain_id = self.env['mail.alias.domain'].create({'name': 'acme-mail.example'})
        self.env['mail.alias'].create({
            'alias_name': 'chairs', 'alias_domain_id': company.alias_domain_id.id,
            'alias_model_id': self.env['ir.model']._get_id('crm.lead')})
        own = self.mailbox._own_addresses(company)
        self.assertIn('chairs@acme-mail.example', own)
        self.assertIn('catchall@acme-mail.example', own)

    def test_a_form_sent_twice_is_one_card(self):
        first = self.take_in(letter(message_id='<f1@acme.example>', Date='Mon, 09 Nov 2026 10:00:00 +0000', **FORM))
        again, later = self.take_in(
            letter(message_id='<f2@acme.example>', Date='Mon, 09 Nov 2026 10:03:00 +0000', **FORM),
            letter(message_id='<f3@acme.example>', Date='Mon, 09 Nov 2026 12:00:00 +0000', **FORM))
        self.assertEqual(len(first.interest_ids), 1)
        self.assertFalse(again.interest_ids)
        self.assertEqual(again.reason, "What it tells has a card already.")
        self.assertEqual(len(later.interest_ids), 1)
        other = {**FORM, 'body': FORM['body'].replace('ten', 'nine')}
        self.assertEqual(len(self.take_in(letter(
            message_id='<f4@acme.example>', Date='Mon, 09 Nov 2026 10:04:00 +0000', **other)).interest_ids), 1)

    def test_what_is_dialled_is_one_number(self):
        self.mailbox.interest_company_id.country_id = self.env.ref('base.de')
        card = self.take_in(letter(**FORM)).interest_ids
        self.assertEqual((card.phone, card.form_fields), ('+49 (0)30 1234567', "Phone: 0171 1234567"))
        card.answer_kind = 'call'
        self.assertEqual((card.answer_url, card.dial_number), ('tel:+49301234567', '+49301234567'))
        for typed, number in (
                ('030 1234567 (9-17 Uhr)', '+49301234567'), ('030 1234567 ext. 12', '+49301234567'),
                ('030 1234567, 0171 1234567', '+49301234567'), ('+45 12 34 56 78', '+4512345678'), ('', '')):
            card.phone = typed
            self.assertEqual(card.dial_number or '', number)

    def test_an_address_that_few_servers_take_warns(self):
        card = self.take_in(letter(
            sender='info@holm.example').replace(b'info@', 'jörg@'.encode())).interest_ids
        self.assertEqual(card.email, 'jörg@holm.example')
        self.assertIn('jörg@holm.example', card.address_warning)
        card.user_id, card.state = self.anna, 'taken'
        action = card.with_user(self.anna).action_answer()
        self.assertEqual((action['tag'], action['params']['type']), ('display_notification', 'warning'))
        self.assertEqual(action['params']['next']['res_model'], 'mail.compose.message')
        with patch.object(self.env.registry['social.interest'], '_server_takes_letters', lambda self: True):
            self.assertEqual(card.with_user(self.anna).action_answer()['res_model'], 'mail.compose.message')
        self.assertFalse(self.take_in(letter(message_id='<plain@holm.example>')).interest_ids.address_warning)
