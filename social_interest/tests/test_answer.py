# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo.exceptions import UserError, ValidationError
from odoo.tests import Form, tagged

from .common import InterestCase


@tagged('post_install', '-at_install')
class TestAnswer(InterestCase):

    def test_comment_opens_its_page_and_takes_the_card(self):
        card = self.card()
        action = card.with_user(self.anna).action_answer()
        self.assertEqual(action, {
            'type': 'ir.actions.act_url', 'target': 'new',
            'url': 'https://www.facebook.com/acme/posts/1?comment_id=2'})
        self.assertEqual((card.state, card.user_id), ('taken', self.anna))
        self.assertTrue(card.opened_date)

    def test_anothers_card_is_refused_by_name(self):
        card = self.card(user_id=self.jonas.id, state='taken')
        with self.assertRaisesRegex(UserError, "Jonas Falk was faster"):
            card.with_user(self.anna)._require_mine()
        card.with_user(self.head)._require_mine()
        self.assertEqual(card.user_id, self.jonas, "a manager works on it without becoming responsible")

    def test_call_dials(self):
        card = self.card('request', answer_kind='call', phone='+45 12 34-56 78', source_url=False)
        self.assertEqual(card.answer_url, 'tel:+4512345678')
        self.assertTrue(card.can_answer)

    def test_forged_notification_opens_nothing(self):
        card = self.card(verdict='failed')
        self.assertFalse(card.can_answer)
        self.assertFalse(card.answer_url)
        with self.assertRaisesRegex(UserError, "forged"):
            card.with_user(self.anna).action_answer()
        self.assertEqual(card.state, 'new')

    def test_link_that_acts_is_refused(self):
        for bad in ('javascript:alert(1)', 'data:text/html,x', 'https://a:b@facebook.com/', '//evil.example', 'https://['):
            with self.subTest(bad), self.assertRaisesRegex(ValidationError, "not a web address"):
                self.card(source_url=bad)

    def test_without_a_place_there_is_no_answer(self):
        card = self.card(source_url=False)
        self.assertFalse(card.can_answer)
        with self.assertRaisesRegex(UserError, "no link"):
            card.with_user(self.anna).action_answer()

    def _compose(self, card, user):
        action = card.with_user(user).action_answer()
        form = Form(self.env['mail.compose.message'].with_user(user).with_context(**action['context']))
        return action, form

    def test_letter_is_answered_by_the_composer(self):
        card = self.letter_card(date='2026-11-20 16:30:00')
        self.anna.tz = 'Europe/Berlin'
        action, form = self._compose(card, self.anna)
        self.assertEqual(action['res_model'], 'mail.compose.message')
        self.assertEqual(form.subject, "Re: Desk")
        self.assertIn("Is the desk in stock?", form.body)
        self.assertRegex(form.body, r"On 11/20/26, 5:30\sPM, Petra Sommer wrote:", "in the user's zone and language")
        self.assertEqual(card.state, 'taken', "opening the composer is not an answer yet")
        form.body = "<p>Yes, twelve of them.</p>"
        form.save()._action_send_mail()
        self.assertEqual((card.state, card.answered_user_id, card.status), ('answered', self.anna, 'answered'))
        self.assertTrue(card.answered_date)
        self.assertFalse(card.can_answer)
        message = card.message_ids.filtered(lambda message: message.message_type == 'comment')
        self.assertEqual(message.partner_ids.email_normalized, 'petra@sommer.example')
        self.assertEqual(card.author_id.partner_id, message.partner_ids)

    def test_internal_note_is_no_answer(self):
        card = self.letter_card()
        card.with_user(self.anna).take()
        card.with_user(self.anna).message_post(body="Ask the warehouse", subtype_xmlid='mail.mt_note')
        self.assertEqual(card.state, 'taken')

    def test_letter_threads_under_the_persons_own(self):
        mailbox = self.env['fetchmail.server'].create({
            'name': "Box", 'server_type': 'imap', 'user': 'box@acme.example'})
        ledger = self.env['social.interest.mail'].create({
            'mailbox_id': mailbox.id, 'company_id': self.env.company.id, 'folder': 'INBOX',
            'uidvalidity': '1', 'uid': '1', 'message_id': '<theirs@sommer.example>'})
        card = self.letter_card(mail_id=ledger.id)
        _action, form = self._compose(card, self.anna)
        form.body = "<p>Yes.</p>"
        form.save()._action_send_mail()
        mail = self.env['mail.mail'].sudo().search([
            ('mail_message_id', 'in', card.message_ids.ids)], limit=1)
        self.assertTrue(mail.references.startswith('<theirs@sommer.example> '))
        self.assertIn('box@acme.example', mail.reply_to)

    def test_composer_reuses_a_known_contact(self):
        partner = self.env['res.partner'].create({'name': "Petra", 'email': 'PETRA@sommer.example'})
        card = self.letter_card()
        card.with_user(self.anna).action_answer()
        self.assertEqual(card.author_id.partner_id, partner)
