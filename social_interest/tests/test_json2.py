# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The examples of doc/json2.py, as they stand there, against a real server with a real key."""

import inspect
import runpy
from datetime import timedelta
from pathlib import Path
from unittest import SkipTest

from odoo import fields
from odoo.tests import HttpCase, tagged
from odoo.tests.common import TEST_CURSOR_COOKIE_NAME
from odoo.tools import mute_logger

from .common import PeopleMixin

EXAMPLES = Path(__file__).parents[1] / 'doc' / 'json2.py'


@tagged('post_install', '-at_install')
class TestJson2(PeopleMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if cls.env['ir.module.module']._get('rpc').state != 'installed':
            raise SkipTest("JSON-2 is an addon of Odoo that is not installed")
        cls.make_people(cls.env)
        # the examples take the first page
        cls.env['social.interest.source'].search([
            ('channel_id', '=', cls.channel.id), ('id', '!=', cls.source.id)]).active = False
        cls.examples = runpy.run_path(str(EXAMPLES))

    def key(self, user):
        return self.env['res.users.apikeys'].with_user(user).sudo()._generate(
            None, "A program", fields.Datetime.now() + timedelta(days=1))

    def odoo(self, user=None, key=None):
        headers = {'Cookie': f'{TEST_CURSOR_COOKIE_NAME}={self.http_request_key}'}
        return self.examples['Odoo'](self.base_url(), key or self.key(user or self.anna), headers)

    def example(self, name, *arguments, user=None):
        """Run an example as a user; return what it returns."""
        self.env.flush_all()
        with self.allow_requests():
            result = self.examples[name](self.odoo(user), *arguments)
        self.env.invalidate_all()
        return result

    def begun(self):
        """Return a moment before what the test writes, which all happens at one."""
        return fields.Datetime.to_string(self.env.cr.now() - timedelta(minutes=1))

    def test_all_of_it(self):
        """Made, claimed, answered, proven, and seen in the feed."""
        shown = []
        card_id = self.example('main', self.begun(), lambda *words: shown.append(words))
        card = self.env['social.interest'].browse(card_id)
        self.assertEqual((card.source_id, card.author_id.name, card.create_uid), (self.source, "Lars Holm", self.anna))
        self.assertEqual((card.user_id, card.status, card.state), (self.anna, 'answered', 'processed'))
        self.assertEqual((card.answer_text, card.proof_record_ids.mapped('kind')), (
            "Yes, in oak and in ash.", ['screenshot']))
        self.assertEqual(card.verdict, 'unknown', "what a program says nobody vouches for")
        self.assertIn(card_id, shown[0][1])
        self.assertEqual(shown[1][1], (True, []))

    def test_loser_is_told_who_has_it(self):
        card = self.card()
        card.with_user(self.jonas).take()
        self.assertEqual(self.example('claim', card.id), (False, ["Jonas Falk"]))
        with self.assertRaisesRegex(self.examples['Refused'], "Jonas Falk"), mute_logger('odoo.http'):
            self.example('answer_with_link', card.id)

    def test_answer_with_link(self):
        card = self.card(user_id=self.anna.id)
        self.assertTrue(self.example('answer_with_link', card.id))
        self.assertEqual((card.status, card.proof_record_ids.url), ('answered', 'https://shots.example/answer.png'))

    def test_answer_by_letter(self):
        card = self.letter_card(user_id=self.anna.id)
        self.assertTrue(self.example('answer_by_letter', card.id))
        self.assertEqual((card.status, card.answer_text), ('answered', "Yes, in oak and in ash."))

    def test_card_of_a_call(self):
        card = self.env['social.interest'].browse(self.example('make_card_of_a_call'))
        self.assertEqual((card.author_id.name, card.user_id, card.channel_id.code), ("Mette Friis", self.anna, 'phone'))

    def test_follow_tells_each_change_once(self):
        since, known = self.begun(), {}
        card = self.card()
        self.env.flush_all()
        changed, _next = self.example('follow', since, known)
        self.assertIn(card.id, [one['id'] for one in changed])
        changed, _next = self.example('follow', since, known)
        self.assertEqual(changed, [])
        self.env.cr.execute(
            "UPDATE social_interest SET write_date = write_date + interval '1 second' WHERE id = %s", [card.id])
        changed, _next = self.example('follow', since, known)
        self.assertEqual([one['id'] for one in changed], card.ids)

    def test_nobody_gets_further_than_his_rights(self):
        """No key, another's card, another company's, and what only the product writes."""
        Refused = self.examples['Refused']
        beta = self.env['res.company'].create({'name': "Beta"})
        source = self.env['social.interest.source'].create({
            'name': "Beta page", 'channel_id': self.channel.id, 'company_id': beta.id})
        foreign = self.env['social.interest'].create({'source_id': source.id, 'text': "Of Beta"})
        own = self.card(user_id=self.anna.id)
        self.env.flush_all()
        with mute_logger('odoo.http', 'odoo.addons.base.models.ir_rule'), self.allow_requests():
            odoo = self.odoo()
            for method, arguments in (
                ('take', {'ids': foreign.ids}), ('write', {'ids': own.ids, 'vals': {'state': 'answered'}}),
                ('write', {'ids': own.ids, 'vals': {'verdict': 'verified'}}), ('_set_answered', {'ids': own.ids}),
                ('unlink', {'ids': own.ids}), ('add_proof', {'ids': own.ids, 'name': 'a.png', 'data': 'bm8='}),
            ):
                with self.subTest(method), self.assertRaises(Refused):
                    odoo.call('social.interest', method, **arguments)
            for model in ('social.interest.webhook', 'social.interest.webhook.delivery', 'social.interest.mail'):
                with self.subTest(model), self.assertRaises(Refused):
                    odoo.call(model, 'search_read', domain=[], fields=['id'])
            with self.assertRaises(Refused):
                self.odoo(key='0' * 40).call('social.interest', 'search_count', domain=[])
        self.env.invalidate_all()
        self.assertEqual((own.state, foreign.user_id.id), ('taken', False))

    def test_page_names_what_there_is(self):
        """Each method of the table is one that may be called from outside, with those arguments."""
        page = EXAMPLES.with_suffix('.md').read_text()
        rows = [line.split('|') for line in page.splitlines() if line.startswith('| ') and '`ids`' in line]
        self.assertGreater(len(rows), 6)
        for row in rows:
            method, *arguments = row[2].replace('…', '').split('`')[1::2]
            signature = inspect.signature(getattr(type(self.env['social.interest']), method))
            self.assertLessEqual({name for name in arguments if name != 'ids'}, set(signature.parameters), method)
