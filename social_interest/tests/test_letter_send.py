# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters from cards: whichever way they are written they go out, claim the card and answer it."""

from datetime import timedelta

from odoo import fields
from odoo.exceptions import AccessError, RedirectWarning, UserError
from odoo.tests import Form, new_test_user, tagged

from .common import InterestCase

COMMENT = {'message_type': 'comment', 'subtype_xmlid': 'mail.mt_comment'}


class LetterCase(InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.mailbox = cls.env['fetchmail.server'].create({
            'name': "Box", 'server_type': 'imap', 'user': 'box@acme.example', 'collects_interests': True,
            'interest_company_id': cls.env.company.id})
        cls.ledger = cls.env['social.interest.mail'].create({
            'mailbox_id': cls.mailbox.id, 'company_id': cls.env.company.id, 'folder': 'INBOX',
            'uidvalidity': '1', 'uid': '1000', 'message_id': '<theirs@sommer.example>'})

    @classmethod
    def written(cls, **values):
        """Return the card of a letter that came by the mailbox."""
        return cls.letter_card(**{'mail_id': cls.ledger.id, **values})

    def composer(self, card, user=None):
        user = user or self.anna
        action = card.with_user(user).action_write()
        return Form(self.env['mail.compose.message'].with_user(user).with_context(**action['context']))

    def mails(self, card):
        return self.env['mail.mail'].sudo().search([('mail_message_id', 'in', card.message_ids.ids)])

    def letters(self, card):
        return card.message_ids.filtered(lambda message: message.message_type == 'comment')


@tagged('post_install', '-at_install')
class TestLetterPost(LetterCase):

    def test_a_message_of_the_chatter_goes_to_the_person_and_answers(self):
        card = self.written()
        message = card.with_user(self.anna).message_post(body="Yes, twelve of them.", **COMMENT)
        mail = self.mails(card)
        self.assertEqual(message.partner_ids.email_normalized, 'petra@sommer.example')
        self.assertEqual(len(mail), 1)
        self.assertEqual((card.state, card.user_id, card.answered_user_id), ('answered', self.anna, self.anna))
        self.assertEqual(card.proof_record_ids.mapped('kind'), ['letter'])
        self.assertEqual((card.answer_text, mail.subject or message.subject), ("Yes, twelve of them.", "Re: Desk"))
        self.assertTrue(mail.references.startswith('<theirs@sommer.example> '))
        self.assertIn("'In-Reply-To': '<theirs@sommer.example>'", mail.headers)
        self.assertIn("'Return-Path': 'box@acme.example'", mail.headers)
        self.assertIn('box@acme.example', mail.reply_to)

    def test_promise_46_it_looks_as_a_person_wrote_it(self):
        self.anna.signature = "<p>Anna Berg, sales</p>"
        card = self.written()
        card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        body = self.mails(card).body_html
        self.assertNotIn("Your Interest", body)
        self.assertNotIn("Powered by", body)
        words = [body.index(word) for word in ("Yes.", "Anna Berg, sales", "Petra Sommer wrote:", "Is the desk in")]
        self.assertEqual(words, sorted(words), "the answer, the signature, then the quotation")
        self.assertIn('anna@acme.example', self.mails(card).email_from)

    def test_who_has_no_signature_signs_with_his_name(self):
        self.anna.signature = False
        card = self.written()
        card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        self.assertRegex(self.mails(card).body_html, r"-- <br/?>Anna Berg")

    def test_the_composer_shows_signature_and_quotation_once(self):
        self.anna.signature = "<p>Anna Berg, sales</p>"
        card = self.written()
        form = self.composer(card)
        form.body = '<p>Yes.</p>' + form.body
        form.save().action_send_mail()
        body = self.mails(card).body_html
        for words in ("Yes.", "Anna Berg, sales", "Is the desk in stock?"):
            self.assertEqual(body.count(words), 1, words)
        self.assertEqual(card.answer_text, "Yes.")

    def test_a_note_and_a_word_to_a_colleague_stay_here(self):
        card = self.written(user_id=self.anna.id)
        card.with_user(self.anna).message_post(body="Ask the warehouse.", message_type='comment')
        card.with_user(self.anna).message_post(body="Jonas, look.", partner_ids=self.jonas.partner_id.ids, **COMMENT)
        self.assertEqual((card.state, card.has_proof), ('taken', False))
        self.assertNotIn('petra@sommer.example', self.mails(card).recipient_ids.mapped('email'))

    def test_a_note_is_no_letter_whatever_the_caller_says_in_his_context(self):
        card = self.written(user_id=self.anna.id)
        for told in (True, 'INSIDE', 1):
            card.with_user(self.anna).with_context(interest_letter=told, interest_letter_close=True).message_post(
                body="I shall call him.", message_type='comment', subtype_xmlid='mail.mt_note')
        self.assertEqual((card.state, card.answered_date, card.proof_record_ids.ids), ('taken', False, []))

    def test_it_answers_whatever_address_it_goes_to(self):
        card = self.written()
        other = self.env['res.partner'].create({'name': "Petra at home", 'email': 'petra@home.example'})
        card.with_user(self.anna).message_post(body="Yes.", partner_ids=other.ids, **COMMENT)
        self.assertEqual((card.state, card.has_proof), ('answered', True))

    def test_a_colleagues_card_is_refused_in_our_own_words(self):
        card = self.written(user_id=self.jonas.id)
        leader = new_test_user(self.env, 'si_lead', 'sales_team.group_sale_salesman', name="Ida Storm")
        self.team.user_id = leader
        card.team_id = self.team
        with self.assertRaisesRegex(UserError, "Jonas Falk was faster"):
            card.with_user(leader).message_post(body="Yes.", **COMMENT)
        card.with_user(self.head).message_post(body="Yes.", **COMMENT)
        self.assertEqual((card.state, card.user_id), ('answered', self.jonas))

    def test_a_second_press_sends_nothing(self):
        card = self.written()
        first = card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        second = card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        self.assertEqual((first, len(self.mails(card)), len(card.proof_record_ids)), (second, 1, 1))
        card.with_user(self.anna).message_post(body="And in oak.", **COMMENT)
        self.assertEqual((len(self.mails(card)), card.answer_text), (2, "And in oak."))

    def test_promise_46_what_reaches_nobody_is_no_letter(self):
        partners = self.env['res.partner'].create([
            {'name': "Old Tom", 'email': 'tom@reed.example', 'active': False}, {'name': "Without an address"},
            {'name': "Petra Sommer", 'email': 'petra@sommer.example'}])
        archived, mute, petra = partners.mapped('id')
        card = self.written(user_id=self.anna.id)
        for label, values in {
            "no address": {'partner_ids': [mute]},
            "said to have it already": {'partner_ids': [petra], 'incoming_email_to': 'petra@sommer.example'},
            "put off": {'partner_ids': [petra], 'scheduled_date': '2099-01-01 00:00:00'},
            "no such address": {'outgoing_email_to': 'nobody'},
        }.items():
            with self.subTest(label), self.assertRaisesRegex(UserError, "reach nobody"), self.cr.savepoint():
                card.with_user(self.anna).message_post(body=label, **COMMENT, **values)
            self.env.invalidate_all()
            self.assertEqual((card.state, card.has_proof), ('taken', False))
        archived_said = "“Old Tom” is archived, and gets no letters. Restore it, then answer."
        with self.assertRaisesRegex(UserError, archived_said), self.cr.savepoint():
            card.with_user(self.anna).message_post(body="Yes.", **COMMENT, partner_ids=[archived])
        with self.assertRaisesRegex(UserError, archived_said), self.cr.savepoint():
            card.with_user(self.anna).send_letter("Yes.", partner_ids=[archived])
        self.env.invalidate_all()
        self.assertEqual((card.state, card.has_proof), ('taken', False))

    def test_a_letter_that_went_out_is_not_rewritten(self):
        card = self.written()
        message = card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
        body, door = message.body, message.with_user(self.anna)
        for change in (
            lambda: door.write({'body': "<p>No.</p>"}),
            lambda: card.with_user(self.anna)._message_update_content(door.sudo(), body="No."),
            door.unlink,
        ):
            with self.assertRaisesRegex(UserError, "A proof is kept"), self.cr.savepoint():
                change()
        self.assertEqual(message.exists().body, body)
        note = card.with_user(self.anna).message_post(body="Oak?", message_type='comment')
        card.with_user(self.anna)._message_update_content(note, body="Ash?")
        self.assertIn("Ash?", note.body)

    def test_where_it_cannot_be_the_button_is_not_there(self):
        page = self.card(email='lars@holm.example')
        forged = self.written(verdict='failed')
        nameless = self.card('letter', source_id=forged.source_id.id, answer_kind='mail', source_url=False)
        call = self.card('request', answer_kind='call', phone='1', email='lars@holm.example', source_url=False)
        self.assertEqual([card.can_write for card in (page, forged, nameless, call)], [False, False, False, True])
        for card, words in ((page, "in public"), (nameless, "no e-mail address")):
            with self.assertRaisesRegex(UserError, words):
                card.with_user(self.anna).action_write()
        with self.assertRaisesRegex(UserError, "forged"):
            forged.with_user(self.anna).message_post(
                body="Yes.", partner_ids=self.env['res.partner'].create({'name': "X", 'email': 'x@y.example'}).ids,
                **COMMENT)

    def test_a_letter_answers_who_asked_to_be_called(self):
        card = self.card('request', answer_kind='call', phone='1', email='lars@holm.example', source_url=False)
        card.with_user(self.anna).message_post(body="I could not reach you.", **COMMENT)
        self.assertEqual((card.state, self.letters(card).partner_ids.email), ('answered', 'lars@holm.example'))


@tagged('post_install', '-at_install')
class TestLetterRecipients(LetterCase):

    def test_to_where_the_person_wrote_from_not_to_his_contacts_address(self):
        contact = self.env['res.partner'].create({'name': "Petra Sommer", 'email': 'petra@work.example'})
        card = self.written()
        card.author_id.partner_id = contact
        form = self.composer(card)
        self.assertEqual(form.partner_ids[:].mapped('email'), ['petra@sommer.example'])
        self.assertTrue(form.interest_choice)
        form.interest_address = 'petra@work.example'
        self.assertEqual(form.partner_ids[:], contact)
        form.interest_address = 'petra@sommer.example'
        form.body = '<p>Yes.</p>' + form.body
        form.save().action_send_mail()
        further = self.letters(card).partner_ids
        self.assertEqual((further.email, further.parent_id, further.type), ('petra@sommer.example', contact, 'other'))
        self.assertEqual((card.partner_id, card.state), (contact, 'answered'))

    def test_an_archived_contact_is_said(self):
        card = self.written()
        card.author_id.partner_id = self.env['res.partner'].create({
            'name': "Petra Sommer", 'email': 'petra@sommer.example', 'active': False})
        with self.assertRaisesRegex(RedirectWarning, "Petra Sommer” is archived"):
            card.with_user(self.anna).action_answer()
        self.assertIn("is archived", card.address_warning)
        card.partner_id.active = True
        self.assertEqual(card.with_user(self.anna).action_answer()['res_model'], 'mail.compose.message')

    def test_who_else_got_the_letter_is_offered(self):
        card = self.written(also_to='tom@reed.example\neva@lind.example')
        form = self.composer(card)
        self.assertEqual(form.interest_copies, 'tom@reed.example, eva@lind.example')
        form.interest_reply_all = True
        form.body = '<p>Yes.</p>' + form.body
        form.save().action_send_mail()
        sent = self.mails(card)
        self.assertEqual(
            sorted(filter(None, [*sent.mapped('email_to'), *sent.recipient_ids.mapped('email')])),
            ['petra@sommer.example', 'tom@reed.example,eva@lind.example'])
        suggested = card._message_get_suggested_recipients()
        self.assertEqual(suggested[0]['email'], 'petra@sommer.example')


@tagged('post_install', '-at_install')
class TestSendLetter(LetterCase):

    def test_send_and_close(self):
        card = self.written()
        sent = card.with_user(self.anna).send_letter("Yes.\nTwelve.")
        self.assertTrue(sent['sent'])
        self.assertEqual((card.state, card.processed, card.user_id), ('processed', True, self.anna))
        self.assertEqual((card.proof_record_ids.kind, card.answer_text), ('letter', "Yes.\nTwelve."))

    def test_send_and_keep(self):
        card = self.written(date=fields.Datetime.now() - timedelta(hours=3))
        self.assertTrue(card.deadline)
        card.with_user(self.anna).send_letter("<p>We are looking.</p>", close=False)
        self.assertEqual((card.state, card.user_id, card.waiting_since), ('taken', self.anna, False))
        self.assertTrue(card.first_answered_date and card.kept_date)
        self.assertFalse(card.return_date or card.deadline)
        self.assertEqual(card.status, 'taken')
        card.with_user(self.anna).send_letter("Twelve.", known_answers=card._answer_keys())
        self.assertEqual((card.state, card.kept_date, len(card.proof_record_ids)), ('processed', False, 2))

    def test_what_a_colleague_answered_meanwhile_is_shown_and_asks(self):
        card = self.written(user_id=self.anna.id)
        known = card.with_user(self.anna).get_draft()['known_answers']
        card.with_user(self.head).message_post(body="Twelve, says the head.", **COMMENT)
        stopped = card.with_user(self.anna).send_letter("Yes.", known_answers=known)
        self.assertFalse(stopped['sent'])
        self.assertEqual([(answer['who'], answer['text']) for answer in stopped['answers']], [
            ("Marit Lind", "Twelve, says the head.")])
        self.assertEqual(len(self.letters(card)), 1)
        self.assertTrue(card.with_user(self.anna).send_letter("Yes.", known_answers=stopped['known_answers'])['sent'])
        self.assertEqual(len(self.letters(card)), 2)

    def test_the_composer_asks_too(self):
        card = self.written(user_id=self.anna.id)
        form = self.composer(card)
        card.with_user(self.head).message_post(body="Twelve, says the head.", **COMMENT)
        form.body = '<p>Yes.</p>' + form.body
        composer = form.save()
        action = composer.action_send_mail()
        self.assertEqual((action['res_model'], action['res_id']), (composer._name, composer.id))
        self.assertIn("Marit Lind answered", composer.interest_answers)
        self.assertIn("Twelve, says the head.", composer.interest_answers)
        self.assertEqual(len(self.letters(card)), 1)
        composer.action_send_mail()
        self.assertEqual(len(self.letters(card)), 2)

    def test_a_card_that_is_gone_keeps_the_text(self):
        card = self.written(user_id=self.anna.id)
        form = self.composer(card)
        form.body = "<p>Yes, twelve.</p>"
        composer = form.save()
        card.user_id = self.jonas
        action = composer.action_send_mail()
        self.assertEqual(action['tag'], 'display_notification')
        self.assertIn("Jonas Falk", action['params']['message'])
        gone = card.with_user(self.anna).send_letter("Yes, twelve.")
        self.assertEqual((gone['sent'], "Jonas Falk" in gone['lost']), (False, True))
        self.assertEqual(card.with_user(self.anna).get_draft()['text'], "Yes, twelve.")
        self.assertFalse(self.letters(card))
        card.user_id = self.anna
        self.assertIn("Yes, twelve.", self.composer(card).body)

    def test_a_draft_is_ones_own_and_ends_with_the_letter(self):
        card = self.written(user_id=self.anna.id)
        card.with_user(self.anna).save_draft("<p>Dear Petra</p>")
        card.with_user(self.head).save_draft("Mine")
        self.assertEqual(card.with_user(self.anna).get_draft()['text'], "Dear Petra")
        self.assertEqual(card.with_user(self.head).get_draft()['text'], "Mine")
        with self.assertRaises(AccessError):
            self.env['social.interest.draft'].with_user(self.head).search([]).read(['body'])
        card.with_user(self.anna).send_letter("Dear Petra, yes.")
        self.assertEqual(self.env['social.interest.draft'].search([('interest_id', '=', card.id)]).user_id, self.head)

    def test_only_who_may_answer_holds_the_card_by_writing(self):
        card = self.written(user_id=self.jonas.id)
        card.with_user(self.anna).save_draft("Mine")
        card.with_user(self.jonas).save_draft("Dear Petra")
        drafts = self.env['social.interest.draft'].search([('interest_id', '=', card.id)])
        self.assertEqual(drafts.filtered('held_until').user_id, self.jonas)

    def test_a_card_from_which_somebody_writes_is_not_taken_back(self):
        card = self.written(user_id=self.anna.id)
        card.return_date = fields.Datetime.now() - timedelta(minutes=1)
        Interest = self.env['social.interest']
        self.assertIn(card, Interest.search(Interest._return_due_domain()))
        card.with_user(self.anna).save_draft("Dear Petra")
        self.assertNotIn(card, Interest.search(Interest._return_due_domain()))
        self.assertFalse(card.filtered_domain(Interest._return_due_domain()))
        self.env['social.interest.draft'].search([]).held_until = fields.Datetime.now() - timedelta(seconds=1)
        self.assertIn(card, Interest.search(Interest._return_due_domain()), "a browser that was closed holds nothing")

    def test_a_composer_with_nothing_but_the_quotation_sends_nothing(self):
        card = self.written(user_id=self.anna.id)
        composer = self.composer(card).save()
        with self.assertRaisesRegex(UserError, "is empty"):
            composer.action_send_mail()
        self.assertEqual((card.state, card.has_proof), ('taken', False))
        composer.attachment_ids = self.env['ir.attachment'].with_user(self.anna).create({'name': 'a.pdf', 'raw': b'1'})
        composer.action_send_mail()
        self.assertEqual(card.state, 'answered')

    def test_what_is_written_between_the_lines_of_the_quotation_is_sent(self):
        card = self.written(user_id=self.anna.id)
        form = self.composer(card)
        form.body = form.body.replace("in stock?", "in stock? It is.")
        form.save().action_send_mail()
        self.assertEqual(card.state, 'answered')

    def test_nothing_and_nobody_is_refused(self):
        card = self.written(user_id=self.anna.id)
        with self.assertRaisesRegex(UserError, "is empty"):
            card.with_user(self.anna).send_letter("  ")
        with self.assertRaisesRegex(UserError, "not an e-mail address"):
            card.with_user(self.anna).send_letter("Yes.", emails=['petra'])
        with self.assertRaisesRegex(UserError, "in public"):
            self.card(user_id=self.anna.id).with_user(self.anna).send_letter("Yes.")

    def test_the_same_words_with_a_file_are_another_letter(self):
        card = self.written(user_id=self.anna.id).with_user(self.anna)
        file = self.env['ir.attachment'].with_user(self.anna).create({'name': 'offer.pdf', 'raw': b'%PDF'})
        card.send_letter("See the file.", close=False)
        for _press in range(2):
            card.send_letter("See the file.", attachment_ids=file.ids, close=False)
        self.assertEqual(len(self.letters(card)), 2, "who had forgotten it; who presses twice sends nothing")
        for _press in range(2):
            card.message_post(body="See the file.", attachments=[('list.txt', b'1')], **COMMENT)
        self.assertEqual(len(self.letters(card)), 3)

    def test_who_was_archived_since_is_said(self):
        card = self.written(user_id=self.anna.id)
        gone = self.env['res.partner'].create({'name': "Petra at home", 'email': 'petra@home.example'})
        gone.active = False
        with self.assertRaisesRegex(UserError, "Petra at home” is archived"):
            card.with_user(self.anna).send_letter("Yes.", partner_ids=gone.ids)
        self.assertEqual(card.state, 'taken')
