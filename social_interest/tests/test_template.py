# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Templates: taught from an unrecognised message, tried, used, carried away as files."""

import base64
import json
from unittest.mock import patch

from odoo.exceptions import AccessError, UserError, ValidationError
from odoo.fields import Command
from odoo.tests import Form, HttpCase, new_test_user, tagged

from ..models.template import teach as template_teach
from .common import PeopleMixin, letter
from .test_intake import IntakeCase

BODY = """Somebody filled in the desk form.

Visitor: {name}
Reach at: {phone}
What they say:
{text}

Product: Oak desk
Page: https://desks.example/oak?utm_source=x
"""
LINES = [
    {'target': 'author', 'method': 'label', 'pattern': 'Visitor'},
    {'target': 'phone', 'method': 'label', 'pattern': 'Reach at', 'required': True},
    {'target': 'text', 'method': 'label', 'pattern': 'What they say'},
    {'target': 'product', 'method': 'label', 'pattern': 'Product'},
    {'target': 'link', 'method': 'link', 'pattern': 'desks.example/oak'},
    {'target': 'email', 'method': 'reply_to', 'pattern': False},
]


def desk_form(number=1, name="Ann Lee", phone="+45 11 22 33 44", text="Is it oak?\n\nAnd when?", **values):
    """Return a mail of a form that no parser knows."""
    return letter(**{
        'sender': 'Desks <noreply@robot.desks.example>', 'subject': f"Desk form {number}",
        'message_id': f'<{number}@desks.example>', 'body': BODY.format(name=name, phone=phone, text=text),
        'Reply_To': 'ann@mail.example', 'Auto_Submitted': 'auto-generated', **values})


class TemplateMixin:

    @classmethod
    def template(cls, env, lines=LINES, **values):  # pylint: disable=dangerous-default-value
        return env['social.interest.template'].create({
            'name': "Desk form", 'sender': 'desks.example', 'subject': "Desk form *", 'link_domain': 'desks.example',
            'line_ids': [Command.create(line) for line in lines], **values})


@tagged('post_install', '-at_install')
class TestTemplate(TemplateMixin, IntakeCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.admin = new_test_user(
            cls.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Tove Admin")
        cls.env['social.interest.mail'].search([('state', '=', 'unknown')]).unlink()

    def unknown(self, *raws):
        mails = self.take_in(*raws)
        self.assertEqual(set(mails.mapped('state')), {'unknown'})
        return mails.with_user(self.admin)

    def test_taught_from_a_message_tried_and_processed_again(self):
        mails = self.unknown(desk_form(1), desk_form(2, phone="none"), desk_form(
            3, name="Bo Ek", phone="040 123 456", Reply_To='bo@mail.example'))
        other = self.unknown(letter(
            sender='noreply@elsewhere.example', subject="Desk form 4", message_id='<4@x>',
            Auto_Submitted='auto-generated'))
        action = mails[0].action_teach()
        template = self.env['social.interest.template'].with_user(self.admin).with_context(**action['context'])
        with Form(template) as form:
            self.assertEqual((form.name, form.sender), ('robot.desks.example', 'noreply@robot.desks.example'))
            rows = {(row['kind'], row['label']): row['field'] for row in form.rows}
            self.assertEqual(rows['label', 'Visitor'], {'method': 'label', 'pattern': 'Visitor'})
            form.link_domain = 'desks.example'
            for values in LINES:
                with form.line_ids.new() as line:
                    for name, value in values.items():
                        if value:
                            setattr(line, name, value)
            pointed, shown = form.rows, form.preview
            self.assertEqual((shown['total'], shown['fits'], shown['error']), (3, 2, ''))
            self.assertEqual(
                {one['id']: (one['fits'], one.get('author'), one['why']) for one in shown['tried']}, {
                    mails[0].id: (True, "Ann Lee", ''),
                    mails[1].id: (False, None, 'phone not found'),
                    mails[2].id: (True, "Bo Ek", '')})
        saved = form.record.with_context(bin_size=True)
        self.env.invalidate_all()
        self.assertEqual((saved.rows, saved.preview), (pointed, shown))
        form.record.action_process_again()
        self.assertEqual(set(mails.mapped('state')), {'pending'})
        self.assertEqual(other.state, 'unknown')
        mails.sudo()._process()
        self.assertEqual(mails.mapped('state'), ['done', 'unknown', 'done'])
        self.assertEqual(mails[1].reason, 'Template robot.desks.example: phone not found')
        self.assertEqual((mails[0].parser, mails[0].reason), ('template', 'Template robot.desks.example'))
        card = mails[0].sudo().interest_ids
        self.assertEqual(
            (card.author_id.name, card.author_id.email, card.phone, card.text, card.source_url, card.action_id.code,
             card.channel_id.code, card.answer_kind, card.source_id.name, card.source_id.key), (
                "Ann Lee", 'ann@mail.example', "+45 11 22 33 44", "Is it oak?\n\nAnd when?",
                'https://desks.example/oak', 'request', 'form', 'mail', 'robot.desks.example',
                'robot.desks.example/robot.desks.example'))

    def test_chosen_source_channel_and_action(self):
        review = self.env.ref('social_interest.channel_review')
        source = self.env['social.interest.source'].create({
            'name': "Desk reviews", 'channel_id': review.id, 'key': 'desks'})
        self.template(
            self.env, channel_id=review.id, source_id=source.id, company_id=source.company_id.id,
            action_id=self.env.ref('social_interest.action_question').id)
        card = self.take_in(desk_form()).interest_ids
        self.assertEqual((card.source_id, card.channel_id, card.action_id.code), (source, review, 'question'))

    def test_first_of_two_templates_decides(self):
        second = self.template(self.env, name="Second", sequence=20)
        first = self.template(self.env, name="First", sequence=10)
        self.assertEqual(self.take_in(desk_form()).reason, 'Template First')
        first.active = False
        self.assertEqual(self.take_in(desk_form(2)).reason, 'Template Second')
        second.active = False
        self.assertEqual(self.take_in(desk_form(3)).state, 'unknown')

    def test_template_of_one_company_reads_its_messages_only(self):
        other = self.env['res.company'].create({'name': "Other"})
        template = self.template(self.env, company_id=other.id)
        self.assertEqual(self.take_in(desk_form()).state, 'unknown')
        template.company_id = self.env.company
        self.assertEqual(self.take_in(desk_form(2)).state, 'done')
        template.company_id = False
        self.assertEqual(self.take_in(desk_form(3)).state, 'done')

    def test_contexts_take_one_query_more_without_templates(self):
        mails = self.store(desk_form(1), desk_form(2), desk_form(3))
        mails._parse_contexts()
        mails.flush_recordset()
        with self.assertQueryCount(1):
            self.env['social.interest.template']._by_company(mails.company_id)

    def test_added_and_changed_templates_offer_older_messages(self):
        ledger = self.env['social.interest.mail'].with_user(self.admin)
        before = ledger._parsers_digest()
        mail = self.unknown(desk_form())
        self.assertEqual(ledger.count_older(), 0)
        template = self.template(self.env)
        self.assertEqual(ledger.count_older(), 1)
        ledger.action_process_older()
        self.assertEqual((mail.state, ledger.count_older()), ('pending', 0))
        mail.sudo().write({'state': 'unknown'})
        self.assertEqual(ledger.count_older(), 0)
        template.line_ids[0].pattern = "Name of visitor"
        self.assertEqual(ledger.count_older(), 1)
        mail.sudo().write({'state': 'unknown'})
        template.line_ids[0].unlink()
        self.assertEqual(ledger.count_older(), 1)
        template.unlink()
        self.assertEqual(ledger._parsers_digest(), before)

    def test_wrong_templates_are_refused_in_words(self):
        for values, told in (
            ({'sender': False, 'subject': "*"}, "Say which messages “Desk form” is for"),
            ({'sender': 'no domain'}, "“From” of “Desk form” is no domain: no domain"),
            ({'link_domain': 'https://desks.example'}, "“Links lead to” of “Desk form” is no domain"),
            ({'lines': [LINES[0]]}, "finds nothing to act on"),
            ({'lines': [{'target': 'phone', 'method': 'label'}]}, "Write the label after which “Phone” stands"),
            ({'lines': [{'target': 'text', 'method': 'between', 'pattern': 'x' * 201}]}, "too long: at most 200"),
        ):
            with self.subTest(told), self.assertRaisesRegex(ValidationError, told), self.cr.savepoint():
                self.template(self.env, **values)

    def test_card_of_an_unproven_layout_offers_to_teach_it(self):
        mail = self.take_in(self.sample('notification/comment.eml'))
        card = mail.interest_ids.with_user(self.admin)
        self.assertEqual(card.basis, 'unverified')
        self.assertEqual(card.action_teach()['context']['default_mail_id'], mail.id)
        with self.assertRaises(AccessError):
            card.with_user(self.anna).action_teach()

    def test_promise_35_administrators_teach_and_managers_read(self):
        template = self.template(self.env)
        mail = self.unknown(desk_form(phone='none')).with_user(self.head)
        seen = template.with_user(self.head)
        self.assertEqual((seen.name, seen.line_ids[0].pattern), ("Desk form", "Visitor"))
        for call in (
            mail.action_teach, seen.action_process_again, lambda: seen.write({'name': "Mine"}),
            lambda: seen.read(['rows']), lambda: seen.read(['preview']),
            lambda: seen.line_ids[0].write({'pattern': "x"}),
            lambda: self.env['social.interest.template.import'].with_user(self.head).create({}),
        ):
            with self.assertRaises(AccessError):
                call()
        with self.assertRaises(AccessError):
            template.with_user(self.anna).read(['name'])
        template.company_id = self.env['res.company'].create({'name': "Other"})
        with self.assertRaises(AccessError):
            template.with_user(self.admin).read(['name'])
        with self.assertRaises(AccessError):
            template.line_ids[0].with_user(self.admin).read(['pattern'])

    def test_example_of_a_company_that_one_does_not_see_shows_nothing(self):
        mail = self.unknown(desk_form())
        template = self.template(self.env, mail_id=mail.id).with_user(self.admin)
        self.assertTrue(template.rows)
        mail.sudo().company_id = self.env['res.company'].create({'name': "Other"})
        self.env.invalidate_all()
        self.assertFalse(template.read(['rows'])[0]['rows'])
        self.assertEqual(template.preview['total'], 0)

    def test_hostile_message_cannot_be_pointed_into_and_breaks_no_screen(self):
        template = self.template(self.env)
        for raw in (b'', b'\xff\x00', b'(' * 70000, b'Subject: x\n' * 5000 + b'\nx',
                    b'Content-Type: text/html\n\n' + b'<b>' * 9000):
            self.assertIsInstance(template._rows_of(raw), list)
        told = template._rows_of(desk_form(name='<img src=x onerror=alert(1)>'))
        self.assertIn('<img src=x onerror=alert(1)>', [row['value'] for row in told])

    def test_only_the_messages_of_its_sender_and_subject_are_tried(self):
        for number, subject in enumerate(("100% oak", "100 oak", "Our 100% oaks", "1005 oak")):
            self.unknown(desk_form(number, subject=subject))
        for pattern, total in (("100% oak", 2), ("100*oak", 4), ("our * OAK", 1), ("_00", 0)):
            template = self.template(self.env, subject=pattern).with_user(self.admin)
            self.assertEqual((template.preview['total'], template.preview['fits']), (total, total), pattern)
        template.sender = 'noreply@*.desks.exampl'
        self.assertEqual(template.preview['total'], 0)
        with self.assertRaisesRegex(UserError, "No unrecognised message is from this sender"):
            template.action_process_again()

    def test_preview_ends_when_it_takes_too_long(self):
        mails = self.unknown(*(desk_form(number, phone="none") for number in range(12)))
        template = self.template(self.env)
        with patch.object(template_teach, 'PATIENCE', -1):
            shown = template.with_user(self.admin).preview
        self.assertEqual((len(shown['tried']), shown['total'], len(mails)), (10, 12, 12))


    def test_data_files_of_another_addon_bring_templates(self):
        Template, Line = self.env['social.interest.template'], self.env['social.interest.template.line']
        template = Template._load_records([{'xml_id': 'social_interest_desks.form', 'values': {
            'name': "Desks", 'sender': 'desks.example',
            'channel_id': self.env.ref('social_interest.channel_form').id}}])
        Line._load_records([{'xml_id': 'social_interest_desks.text', 'values': {
            'template_id': template.id, 'target': 'text', 'method': 'label', 'pattern': "What they say"}}])
        self.assertEqual(self.take_in(desk_form()).reason, 'Template Desks')


@tagged('post_install', '-at_install')
class TestTemplateFile(TemplateMixin, IntakeCase):

    def load(self, values):
        data = values if isinstance(values, bytes) else json.dumps(values).encode()
        wizard = self.env['social.interest.template.import'].create({'file': base64.b64encode(data)})
        return self.env['social.interest.template'].search(wizard.action_import()['domain'])

    def test_round_trip(self):
        template = self.template(self.env, answer='call', signed_by='desks.example', company_id=self.env.company.id)
        told = template._to_file()
        copy = self.load(told)
        self.assertEqual(copy._to_file(), told)
        self.assertEqual(copy.company_id, self.env['res.company'])
        content = json.loads(told)
        self.assertEqual((content['format'], content['version']), ('social_interest.template', 1))
        self.assertEqual(content['templates'][0]['fields'][1], {
            'target': 'phone', 'method': 'label', 'pattern': 'Reach at', 'until': '', 'number': 1, 'required': True})
        self.assertNotRegex(told.decode(), r'"id"|company|source|mail_id')

    def test_wrong_files_are_refused_in_words_and_make_nothing(self):
        good = json.loads(self.template(self.env)._to_file())
        one = good['templates'][0]
        count = self.env['social.interest.template'].search_count([])
        for content, told in (
            (b'\xff{', "The file is no JSON"),
            (b'[' * 100_000, "The file is no JSON"),
            (b' ' * 1_000_001, "too large"),
            ([], "This is no file of interest templates"),
            ({**good, 'version': 2}, "has version 2, and this Odoo reads version 1"),
            ({**good, 'templates': []}, "must hold 1 to 500"),
            ({**good, 'templates': ['x']}, "Template 1 is not written as name and value"),
            ({**good, 'templates': [{**one, 'name': ' '}]}, "Template 1 has no name"),
            ({**good, 'templates': [{**one, 'code': 'x'}]}, "Template 1: “code” is not known"),
            ({**good, 'templates': [{**one, 'sender': 5}]}, "Template 1: “sender” must be a text"),
            ({**good, 'templates': [{**one, 'channel': 'nowhere'}]}, "“Desk form”: this Odoo has no “nowhere”"),
            ({**good, 'templates': [{**one, 'answer': 'fax'}]}, "“fax” is not known as “answer”"),
            ({**good, 'templates': [{**one, 'fields': [{'target': 'x'}]}]}, "“x” is not known as “target”"),
            ({**good, 'templates': [{**one, 'fields': [{'target': 'text', 'number': True}]}]},
             "“number” must be a number"),
            ({**good, 'templates': [one, {**one, 'sender': '', 'subject': ''}]}, "Say which messages"),
        ):
            with self.subTest(told), self.assertRaisesRegex(UserError, told), self.cr.savepoint():
                self.load(content)
        self.assertEqual(self.env['social.interest.template'].search_count([]), count)


@tagged('post_install', '-at_install')
class TestTemplateScreen(TemplateMixin, PeopleMixin, HttpCase):

    def setUp(self):
        super().setUp()
        self.make_people(self.env)
        self.env.ref('social_interest.ir_cron_parse_interests').active = False
        self.admin = new_test_user(
            self.env, 'si_admin', 'base.group_system,sales_team.group_sale_manager', name="Tove Admin")

    def test_administrator_teaches_by_pointing(self):
        ledger = self.env['social.interest.mail']
        ledger.search([('state', 'in', ('unknown', 'quarantined', 'oversize'))]).unlink()
        mailbox = self.env['fetchmail.server'].create({
            'name': "Interests", 'server_type': 'imap', 'user': 'interests@acme.example'})
        rows = ledger._store(mailbox, 'INBOX', [{
            'uid': str(uid), 'uidvalidity': '1', 'size': 900, 'internal_date': '2026-11-10 10:00:00',
            'raw': desk_form(uid, name=name, Reply_To=f'{name[:2]}@mail.example')}
            for uid, name in ((1, "Ann Lee"), (2, "Bo Ek"))])
        rows._process()
        self.assertEqual(rows.mapped('state'), ['unknown', 'unknown'])
        self.start_tour('/odoo/interest-quarantine', 'social_interest_template', login='si_admin')
        rows.invalidate_recordset()
        self.assertEqual(rows.mapped('state'), ['pending', 'pending'])
        rows._process()
        self.assertEqual(set(rows.interest_ids.author_id.mapped('name')), {"Bo Ek", "Ann Lee"})
        self.assertEqual(set(rows.interest_ids.mapped('text')), {"Is it oak?\n\nAnd when?"})

    def test_promise_35_file_is_for_administrators(self):
        template = self.template(self.env)
        url = f'/social_interest/templates.json?ids={template.id},x'
        self.authenticate('si_head', 'si_head')
        self.assertEqual(self.url_open(url).status_code, 403)
        self.authenticate('si_admin', 'si_admin')
        answer = self.url_open(url)
        self.assertEqual((answer.status_code, answer.content), (200, template._to_file()))
        self.assertIn('attachment', answer.headers['Content-Disposition'])
        self.assertEqual(self.url_open('/social_interest/templates.json?ids=').status_code, 404)
