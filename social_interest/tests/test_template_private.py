# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A taught rule is for everybody's messages: nothing of the person in its example is in it."""

import json

from odoo.fields import Command
from odoo.tests import Form, tagged

from .test_template import TestTemplate as TemplateCase
from .test_template import desk_form

BODY = """Dear team,

Ann Lee filled in the desk form.
Ann wrote: Is it oak?
Call Ann Lee at +45 11 22 33 44 or write to ann.lee@mail.example
With regards
"""
SECRETS = ('ann', 'lee', 'mail.example', '11 22', '22 33')


@tagged('post_install', '-at_install')
class TestTemplatePrivate(TemplateCase):

    def example(self, **values):
        return self.unknown(desk_form(
            body=BODY, subject="Desk form of Ann Lee", Reply_To='Ann Lee <ann.lee@mail.example>', **values))

    def assertHoldsNobody(self, template):  # pylint: disable=invalid-name
        rules = template._prepare_rules()
        told = json.dumps(rules).lower()
        for secret in SECRETS:
            with self.subTest(secret):
                self.assertNotRegex(told, rf'(?<![a-z]){secret}')

    def test_rows_of_a_message_point_at_places_not_at_people(self):
        mail = self.example()
        rows = self.template(self.env, mail_id=mail.id).with_user(self.admin).rows
        self.assertTrue(rows)
        for row in rows:
            told = json.dumps(row['field']).lower()
            for secret in SECRETS:
                with self.subTest(row=row['value'], secret=secret):
                    self.assertNotIn(secret, told)

    def test_what_is_typed_with_a_name_in_it_is_saved_with_a_star(self):
        mail = self.example()
        action = mail.action_teach()
        Template = self.env['social.interest.template'].with_user(self.admin).with_context(**action['context'])
        with Form(Template) as form:
            form.name = "Form of Ann Lee"
            form.subject = "Desk form of Ann Lee"
            self.assertEqual((form.name, form.subject), ("Form of *", "Desk form of *"))
            with form.line_ids.new() as line:
                line.target = 'text'
                line.method = 'between'
                line.pattern = "Ann wrote:"
                line.until = "Call Ann Lee at +45 11 22 33 44"
            with form.line_ids.new() as line:
                line.target = 'email'
                line.method = 'reply_to'
        template = form.record
        self.assertHoldsNobody(template)
        self.assertEqual(template.line_ids[0].pattern, "* wrote:")
        template.action_save_and_process()
        mail.sudo()._process()
        self.assertEqual((mail.state, mail.sudo().interest_ids.text), ('done', "Is it oak?"))

    def test_every_way_of_writing_a_rule_is_cleaned(self):
        template = self.template(self.env, mail_id=self.example().id).with_user(self.admin)
        template.words = "filled in by Ann Lee"
        template.line_ids[0].write({'method': 'between', 'pattern': "ANN LEE filled"})
        template.line_ids.create({
            'template_id': template.id, 'target': 'other', 'method': 'label', 'pattern': "Ask ann.lee@mail.example"})
        template.write({'line_ids': [Command.create({
            'target': 'other', 'method': 'between', 'pattern': "at +45 11223344", 'until': "or"})]})
        self.assertHoldsNobody(template)

    def test_who_is_named_only_where_the_template_points_is_known_by_that(self):
        mail = self.unknown(desk_form(
            body="Filled in by\nZoe Quist\nThank Zoe Quist for: the oak\n", Reply_To='noreply@robot.desks.example'))
        template = self.template(
            self.env, mail_id=mail.id, lines=[
                {'target': 'author', 'method': 'between', 'pattern': "Filled in by", 'until': "Thank"},
                {'target': 'text', 'method': 'between', 'pattern': "Thank Zoe Quist for:"}]).with_user(self.admin)
        template._take_people_out()
        self.assertEqual(template.line_ids.mapped('pattern'), ["Filled in by", "Thank * for:"])

    def test_sender_of_a_private_address_is_its_domain(self):
        for sender, condition in (
            ('Ann Lee <ann.lee@lee.example>', 'lee.example'), ('Ann Lee <ann.lee@gmail.com>', '*@gmail.com'),
            ('Desks <noreply@robot.desks.example>', 'noreply@robot.desks.example'),
        ):
            mail = self.example(sender=sender, message_id=f'<{sender[-12:-1]}>')
            context = mail.action_teach()['context']
            with self.subTest(sender):
                self.assertEqual(context['default_sender'], condition)
                self.assertNotIn('Ann', context['default_name'])

    def test_save_and_process_says_what_became_of_it(self):
        mail = self.unknown(desk_form())
        template = self.template(self.env, mail_id=mail.id).with_user(self.admin)
        told = template.action_save_and_process()
        self.assertEqual(mail.state, 'pending')
        self.assertEqual(self.env['social.interest.mail'].search(told['params']['next']['domain']), mail)
        mail.sudo()._process()
        self.assertEqual(mail.state, 'done')
        self.assertIn("Saved.", template.action_save_and_process()['params']['message'])
