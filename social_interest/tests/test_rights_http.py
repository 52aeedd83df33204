# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who reaches what over HTTP: our routes, files of cards, pictures of people, calls as the web client makes them."""

import base64
import json

from odoo.tests import HttpCase, tagged
from odoo.tools import mute_logger

from ..tools import parser_pool
from .common import PIXEL
from .roles import ROLES, RolesMixin, table

OURS = 'odoo.addons.social_interest.'
METHODS = ('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')
PICTURE = base64.b64decode(PIXEL)


@tagged('post_install', '-at_install')
class TestRightsOverHttp(RolesMixin, HttpCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.note = cls.env['ir.attachment'].create({
            'name': 'note.png', 'raw': PICTURE, 'mimetype': 'image/png',
            'res_model': 'social.interest.mail', 'res_id': cls.mail.id})
        cls.mail.files = [{'file': cls.note.id, 'name': 'note.png', 'type': 'image/png', 'size': len(PICTURE),
                           'picture': True, 'left': ''}]
        cls.addClassCleanup(parser_pool.close)
        cls.maxDiff = None

    def log_in(self, role):
        login = None if role == 'public' else f'si_role_{role}'
        self.authenticate(login, login)

    def ask(self, url, method='GET', **kwargs):
        return self.opener.request(
            method, self.base_url() + url, allow_redirects=False, timeout=60, **kwargs)

    def routes(self):
        """Return the rules of our own controllers."""
        rules = self.env['ir.http'].routing_map().iter_rules()
        return sorted({
            rule.rule for rule in rules if rule.endpoint.func.__module__.startswith(OURS)})

    def address(self, rule):
        """Return the address of a sample for a rule."""
        samples = {
            '<int(max=2147483647):mailbox_id>': self.mailbox.id, '<int:mail_id>': self.mail.id,
            '<int:card_id>': self.sample.id, '<int:file_id>': self.note.id,
            '<any(shown,text,source):part>': 'shown', '<any(shown,text):part>': 'text'}
        for place, value in samples.items():
            rule = rule.replace(place, str(value))
        self.assertNotIn('<', rule)
        return rule + (f"?ids={self.samples['social.interest.template'].id}" if rule.endswith('.json') else '')

    @mute_logger('odoo.http')
    def test_promise_35_every_route_and_role_is_as_the_table_says(self):
        found = {f'{method} {rule}': {} for rule in self.routes() for method in METHODS}
        for role in ROLES:
            self.log_in(role)
            for key in found:
                method, _blank, rule = key.partition(' ')
                found[key][role] = str(self.ask(self.address(rule), method).status_code)
        self.assertEqual(found, table('rights_routes.csv'))

    @mute_logger('odoo.http')
    def test_promise_35_files_are_seen_with_their_cards(self):
        """What comes over every address that Odoo has for a file."""
        secrets = {
            'screenshot': (PICTURE, (
                f'/web/content/{self.screenshot.id}', f'/web/image/{self.screenshot.id}',
                f'/web/content?model=ir.attachment&id={self.screenshot.id}&field=raw&download=1')),
            'file': (b'secret note', (
                f'/web/content/{self.file.id}', f'/web/content/{self.file.id}/note.txt',
                f'/web/content?model=ir.attachment&id={self.file.id}&field=datas')),
            'photo': (PICTURE, (
                f'/web/image/social.interest.author/{self.author.id}/image_1920',
                f'/web/content/social.interest.author/{self.author.id}/image_1920')),
            'message': (base64.b64decode(self.mail.raw), (
                f'/web/content/social.interest.mail/{self.mail.id}/raw',
                f'/web/content?model=social.interest.mail&id={self.mail.id}&field=raw')),
        }
        found = {f'{name} {number}': {} for name, (_secret, urls) in secrets.items() for number in range(len(urls))}
        for role in ROLES:
            self.log_in(role)
            for name, (secret, urls) in secrets.items():
                for number, url in enumerate(urls):
                    found[f'{name} {number}'][role] = 'x' if self.ask(url).content == secret else ''
        self.assertEqual(found, table('rights_files.csv'))

    def call(self, model, method, *args, **kwargs):
        """Return the result of a call as the web client makes it, or the name of the error."""
        body = {'jsonrpc': '2.0', 'method': 'call', 'params': {
            'model': model, 'method': method, 'args': args, 'kwargs': kwargs}}
        answer = self.ask(
            f'/web/dataset/call_kw/{model}/{method}', 'POST', data=json.dumps(body),
            headers={'Content-Type': 'application/json'}).json()
        return answer['error']['data']['name'].rpartition('.')[2] if 'error' in answer else answer['result']

    @mute_logger('odoo.http')
    def test_promise_35_calls_over_http_end_as_the_tables_say(self):
        records, methods = table('rights_records.csv'), table('rights_methods.csv')
        tried = (
            'social.interest', 'social.interest.author', 'social.interest.mail', 'social.interest.proof',
            'social.interest.reply', 'social.interest.notice')
        for role in ROLES:
            self.log_in(role)
            for model in tried:
                result = self.call(model, 'read', self.samples[model].ids, ['display_name'])
                with self.subTest(role=role, model=model):
                    self.assertEqual(isinstance(result, list), 'r' in records[model][role], result)
            for method in ('snooze_choices', 'search_panel_select_ranges'):
                args = [[]] if method.startswith('search') else []
                result = self.call('social.interest', method, *args)
                with self.subTest(role=role, method=method):
                    self.assertEqual(
                        isinstance(result, list), methods[f'social.interest.{method}'][role] == 'x', result)
            for method in ('_give', '_wake', '_erase', '_set_answered', '_store_pushed'):
                with self.subTest(role=role, private=method):
                    result = self.call('social.interest', method, self.sample.ids)
                    self.assertIn(result, ('AccessError', 'SessionExpiredException'))
