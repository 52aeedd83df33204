# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters and reports of people who mean ill: by mail, and by calls from outside."""

from odoo.exceptions import AccessError, MissingError, UserError
from odoo.tests import new_test_user, tagged
from odoo.tools import mute_logger

from .common import PIXEL, letter
from .test_intake import IntakeCase
from .test_letter_send import COMMENT, LetterCase
from .test_undelivered import REPORT

SCRIPT = '<script>pwn()</script><img src=x onerror=pwn()>=HYPERLINK("https://x.example")'
REFUSALS = ('odoo.models', 'odoo.addons.base.models.ir_rule', 'odoo.addons.base.models.ir_model')
#: ids of a letter that are no id, or more than one
IDS = (
    'a@b.example>\r\nBcc: eve@x.example', 'a@b.example\r\n Bcc: eve@x.example', 'a@b.example' + 'c' * 600,
    'a\x00b@x.example', 'ü@b.example', '=?utf-8?q?a=0ABcc:_eve?=@b.example', 'x y', '')


@tagged('post_install', '-at_install')
class TestForgedByMail(LetterCase, IntakeCase):

    def returned(self, message_id, number=0, **values):
        raw = REPORT.format(**{
            'recipient': 'petra@sommer.example', 'action': 'failed', 'message_id': message_id, **values})
        return self.take_in(raw.replace('.report@', f'.report{number}@').encode())

    def test_reports_of_what_was_no_letter_of_ours(self):
        card = self.written()
        card.with_user(self.anna).send_letter("Yes.")
        sent = self.letters(card)
        note = card.with_user(self.anna).message_post(body="Oak?", message_type='comment')
        for number, message_id in enumerate((
                note.message_id, self.head.partner_id.message_post(body="x").message_id, '<guess@odoo>',
                '<theirs@sommer.example>', '<%>', '<a\x00b@x.example>')):
            self.returned(message_id, number)
        self.returned(sent.message_id, 9, recipient='eve@x.example')
        self.assertEqual((card.state, card.undelivered_date), ('processed', False))

    def test_the_words_of_a_report_are_text(self):
        card = self.written()
        card.with_user(self.anna).send_letter("Yes.")
        raw = REPORT.format(recipient='petra@sommer.example', action='failed', message_id=self.letters(card).message_id)
        self.take_in(raw.replace('User unknown', SCRIPT).encode())
        self.assertTrue(card.undelivered_date)
        for body in card.message_ids.mapped('body'):
            self.assertNotRegex(body, '<(script|img)')

    def test_no_header_of_theirs_makes_one_of_ours(self):
        server = self.env['ir.mail_server']
        for number, given in enumerate(IDS):
            head = f'Message-ID: <{given}>\r\nReferences: <{given}>\r\n' \
                'Reply-To: =?utf-8?q?x=0D=0ABcc:_eve@x.example?= <lars@holm.example>\r\n'
            raw = letter(subject=f"=?utf-8?q?Desk_{number}=0ABcc:_eve?=", message_id=None, body=f"Desk {number}?")
            with self.subTest(given[:40]):
                mail = self.take_in(head.encode() + raw)
                card = mail.interest_ids
                self.assertTrue(card, (mail.state, mail.reason))
                card.with_user(self.anna).message_post(body="Yes.", **COMMENT)
                [values] = self.mails(card)._prepare_outgoing_list()
                names = ('email_from', 'email_to', 'email_cc', 'subject', 'body', 'reply_to', 'message_id',
                         'references', 'headers')
                built = server._build_email__(**{name: values[name] for name in names})
                self.assertNotRegex(built.as_string().partition('\n\n')[0], r'(?im)^bcc')

    def test_what_they_wrote_is_quoted_as_text(self):
        card = self.written(title=SCRIPT, text=SCRIPT, also_to=f'{SCRIPT}@x.example', user_id=self.anna.id)
        card.author_id.name = SCRIPT
        self.assertNotRegex(card.with_user(self.anna).action_write()['context']['default_body'], '<(script|img)')
        card.with_user(self.anna).save_draft(
            '<p>Dear</p><svg onload=pwn()><script>pwn()</script><a href="javascript:pwn()">x</a>')
        self.assertNotRegex(card.with_user(self.anna).get_draft()['html'], 'onload|<script|javascript:')
        card.with_user(self.anna).send_letter(f'<p>Yes</p>{SCRIPT}')
        for entry in card.with_user(self.anna).read_talk(True)['entries']:
            self.assertNotRegex(entry.get('body') or '', 'onerror|<script')


@tagged('post_install', '-at_install')
class TestForgedByCalls(LetterCase):

    def refused(self, call):
        """Whether a call is refused, without a word of what it was about."""
        try:
            with self.cr.savepoint(), mute_logger(*REFUSALS):
                result = call()
        except (AccessError, UserError, MissingError, ValueError) as error:
            self.assertNotIn("Secret", str(error))
            return True
        return result in ([], {})

    def test_another_companys_card_is_nobodys_here(self):
        beta = self.env['res.company'].create({'name': "Beta"})
        source = self.env['social.interest.source'].create({
            'name': "Secret letters", 'channel_id': self.env.ref('social_interest.channel_mail').id,
            'company_id': beta.id})
        card = self.env['social.interest'].create({
            'source_id': source.id, 'answer_kind': 'mail', 'email': 'sam@x.example', 'text': "Secret words",
            'action_id': self.env.ref('social_interest.action_letter').id})
        outcome = self.env['social.interest.call.outcome'].search([], limit=1)
        url = 'https://x.example/1.png'
        portal = new_test_user(self.env, 'si_portal', 'base.group_portal', email='portal@x.example')
        nobody = new_test_user(self.env, 'si_nobody', 'base.group_user', email='nobody@acme.example')
        strangers = (portal, nobody, self.env.ref('base.public_user'))
        for user in (self.anna, self.head, *strangers):
            door = card.with_user(user)
            for call in (
                lambda: door.send_letter("x"), lambda: door.save_draft("x"), lambda: door.get_draft(),  # noqa: B023
                lambda: door.read_talk(), lambda: door.read_earlier(['2030-01-01', 'said', 1]),  # noqa: B023
                lambda: door.process_without_proof('elsewhere'), lambda: door.answer_together(),  # noqa: B023
                lambda: door.prove_together('a.png', PIXEL), lambda: door.prove_together_by_url(url),  # noqa: B023
                lambda: door.log_call(outcome.id), lambda: door.messenger_links(),  # noqa: B023
                lambda: door.note_outside_answer("x"), lambda: door.take(), lambda: door.action_write(),  # noqa: B023
                lambda: door.message_post(body="x", **COMMENT), lambda: door.add_proof_url(url),  # noqa: B023
            ):
                with self.subTest(user=user.login, call=call.__code__.co_names):
                    self.assertTrue(self.refused(call))
        Interest = self.env['social.interest']
        for user in strangers:
            for call in (
                lambda: Interest.with_user(user).make_by_hand('+49 30 123', "x"),  # noqa: B023
                lambda: Interest.with_user(user).undo('x'),  # noqa: B023
                lambda: Interest.with_user(user).call_outcomes(),  # noqa: B023
            ):
                self.assertTrue(self.refused(call))
        self.assertTrue(self.refused(lambda: Interest.with_user(self.anna).make_by_hand('Sam', "x", source.id)))
        self.assertEqual((card.state, card.user_id.id, card.draft_ids.ids), ('new', False, []))

    def test_nobody_reads_what_another_is_writing(self):
        card = self.written(user_id=self.jonas.id)
        card.with_user(self.jonas).save_draft("Secret words")
        door, drafts = card.with_user(self.head), self.env['social.interest.draft'].with_user(self.head)
        for call in (
            lambda: door.search([('draft_ids.body', 'ilike', 'words')]), lambda: door.read(['draft_ids']),
            lambda: door.search([('draft_ids', 'any', [('body', 'ilike', 'words')])]),
            lambda: door._read_group([], ['draft_ids']), lambda: door.export_data(['draft_ids/body']),
            lambda: door.web_read({'draft_ids': {'fields': {'body': {}}}}), lambda: drafts.search_read([]),
            lambda: drafts._read_group([], ['user_id']), lambda: drafts.create({'user_id': self.head.id}),
        ):
            with self.subTest(call.__code__.co_names):
                self.assertTrue(self.refused(call))

    def test_no_context_answers_what_no_letter_answered(self):
        card, words = self.card(user_id=self.anna.id, thread_key='t'), {'message_type': 'comment', 'body': "x"}
        for context in ({'interest_letter': True}, {'interest_letter': {}}, {'interest_letter_close': True}):
            card.with_user(self.anna).with_context(**context).message_post(
                email_layout_xmlid='social_interest.letter_layout', **words)
        written = self.written(user_id=self.anna.id, thread_key='t')
        others = card | self.card(thread_key='t') | self.card(user_id=self.jonas.id, thread_key='t')
        written.with_user(self.anna).with_context(interest_together=[*others.ids, 10 ** 8]).send_letter("Yes.")
        self.assertEqual(others.filtered(lambda one: one.has_proof or one.answered_date), card.browse())

    def test_what_is_kept_by_itself_nobody_writes(self):
        card = self.card(user_id=self.anna.id)
        moment = '2020-01-01 00:00:00'
        for name, value in {
            'answer_text': 'x', 'unproven_reason': 'elsewhere', 'unproven_note': 'x', 'handover_note': 'x',
            'kept_date': moment, 'undelivered_date': moment, 'undelivered_reason': 'x', 'undelivered_message_id': 1,
            'also_to': 'eve@x.example', 'answered_date': moment, 'has_proof': True,
            'draft_ids': [(0, 0, {'user_id': self.jonas.id, 'body': 'x'})],
            'proof_record_ids': [(0, 0, {'kind': 'letter'})],
        }.items():
            for user in (self.anna, self.head):
                with self.subTest(name=name, user=user.login):
                    self.assertTrue(self.refused(lambda: card.with_user(user).write({name: value})))  # noqa: B023
