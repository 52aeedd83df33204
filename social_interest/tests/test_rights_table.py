# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may do what with which model, record, method and bus channel; what the tables do not name fails."""

import inspect
from unittest.mock import Mock, patch

from odoo import Command, fields
from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw, get_public_method
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from ..models.feed.live import LIVE
from ..models.mailbox.collect import FetchmailServer as Collecting
from ..wizards.social_interest_connect import FetchmailServer
from .common import PIXEL
from .rights import RightsMixin
from .roles import ROLES, table

OURS, BESIDE = 'odoo.addons.social_interest.', 'odoo.addons.social_interest_'
#: models without records whose methods are called from outside
CALLED = ('social.interest.parser', 'social.interest.dashboard')
#: what cannot be called without words, and the words
WORDS = {
    'name': 'a.png', 'data': PIXEL, 'url': 'https://shots.example/1.png', 'score': 3, 'sections': [],
    'until': fields.Datetime.to_string(fields.Datetime.now().replace(year=fields.Datetime.now().year + 1, day=1)),
    'reason': 'no_screenshot', 'token': 'none', 'template_id': 0, 'reply_id': 0, 'card_ids': [], 'card_id': 0,
    'before': ['2026-01-01', 'said', 0], 'model': 'social.interest.author', 'res_id': 0,
    'outcome_id': 0, 'contact': '+49 30 1234567', 'text': "A desk", 'body': "Yes.",
    'lead_id': 0, 'stage_id': 0, 'domain': [], 'groupby': [], 'mood': 'happy', 'values': {},
}


class RightsCase(RightsMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.models = sorted(
            name for name, model in cls.env.registry.items()
            # what another addon brings has a table of its own
            if model._original_module == 'social_interest' and name.startswith('social.interest')
            and not model._abstract)
        cls.maxDiff = None


@tagged('post_install', '-at_install')
class TestRightsTable(RightsCase):

    def test_promise_35_every_model_and_role_is_as_the_table_says(self):
        found = {model: {role: self.allowed(role, model) for role in ROLES} for model in self.models}
        self.assertEqual(found, table('rights.csv'))

    def test_promise_35_every_record_and_role_is_as_the_table_says(self):
        """The owner's card and what belongs to it; other records of the company."""
        stored = [name for name in self.models if not self.env[name]._transient]
        found = {
            model: {role: self.allowed(role, model, self.samples[model].ids, 'rwd') for role in ROLES}
            for model in stored}
        self.assertEqual(found, table('rights_records.csv'))

    def test_promise_35_who_may_not_read_is_refused_by_every_way_of_reading(self):
        ways = {
            'search_read': ([[]], {}), 'web_search_read': ([[]], {'specification': {'display_name': {}}}),
            'formatted_read_group': ([[]], {'aggregates': ['__count']}), 'name_search': ([''], {}),
            'search_count': ([[]], {}),
        }
        for model in self.models:
            sample = self.samples.get(model)
            every = {**ways, 'export_data': ([sample.ids, ['id']], {})} if sample else ways
            for role in ROLES:
                if 'r' in self.allowed(role, model):
                    continue
                Model = self.env[model].with_user(self.users[role])
                for method, (args, kwargs) in every.items():
                    with self.subTest(model=model, role=role, method=method), self.assertRaises(UserError):
                        call_kw(Model, method, args, kwargs)

    def test_promise_35_no_company_sees_anothers(self):
        self.assert_sees_only_its_own()
        # and who worked here, works there by now
        for user in self.users.values():
            user.write({'company_ids': [Command.set(self.beta.ids)], 'company_id': self.beta.id})
        self.assert_sees_only_its_own()

    def assert_sees_only_its_own(self):
        for role, user in self.users.items():
            for model in self.models:
                if 'company_id' not in self.env[model]._fields or 'r' not in self.allowed(role, model):
                    continue
                records = self.env[model].with_user(user).with_context(active_test=False)
                with self.subTest(model=model, role=role, company=user.company_id.name):
                    self.assertFalse(records.search([('company_id', 'not in', [user.company_id.id, False])]))


@tagged('post_install', '-at_install')
class TestMethodsTable(RightsCase):

    def methods(self):
        """Return the names, with their models, of the methods that we bring and anybody may call from outside."""
        found = []
        for name, model in self.env.registry.items():
            if model._abstract and name not in CALLED:
                continue
            ours, others = set(), set()
            for one in model.mro():
                # what an addon beside overrides is guarded as before
                if not one.__module__.startswith(BESIDE):
                    (ours if one.__module__.startswith(OURS) else others).update(vars(one))
            for method in ours - others:
                if not method.startswith('_') and inspect.isfunction(getattr(model, method)):
                    try:
                        get_public_method(self.env[name], method)
                    except AccessError:
                        continue
                    found.append((name, method))
        return sorted(found)

    def outcome_of_method(self, role, model, method):
        """Return how a call with the fewest arguments ends."""
        records = self.env[model].with_user(self.users[role])
        function = getattr(type(records), method)
        args = [
            WORDS[name] for name, parameter in list(inspect.signature(function).parameters.items())[1:]
            if parameter.default is parameter.empty and parameter.kind == parameter.POSITIONAL_OR_KEYWORD]

        def call():
            ids = [] if getattr(function, '_api_model', False) else [self.sample_of(records).ids]
            call_kw(records, method, [*ids, *args], {})
        return self.outcome_of(call)

    def sample_of(self, records):
        """Return what a method is called on: the sample, or a wizard that the person himself has opened."""
        if not records._transient:
            sample = self.samples.get(records._name)
            return sample if sample is not None else self.env[records._name].sudo().search([], limit=1)
        values = {
            'interest_ids': self.sample.ids, 'interest_id': self.sample.id, 'author_ids': self.author.ids,
            'author_id': self.author.id,
            'user_id': self.jonas.id,
            'proof_ids': self.samples['social.interest.proof'].ids, 'reason': "Advertises",
            'mailbox_id': self.mailbox.id,
            'group_id': self.samples['social.interest.group'].id,
            'interest_since': fields.Date.today(), 'file': 'e30=', 'name': 'templates.json',
            'rows': "Facebook;2026-10;;10"}
        return records.create({name: value for name, value in values.items() if name in records._fields})

    @mute_logger('odoo.addons.mail.models.fetchmail')
    @patch.object(FetchmailServer, '_list_folders', lambda _mailbox: [])
    @patch.object(Collecting, '_collect_interests', lambda _mailbox, _seconds: (0, None))
    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        found = {
            f'{model}.{method}': {role: self.outcome_of_method(role, model, method) for role in ROLES}
            for model, method in self.methods()}
        self.assertEqual(found, table('rights_methods.csv'))

    def test_promise_35_nobody_asks_for_a_bus_channel(self):
        """Salespeople hear of the cards of their companies; nobody hears of them by asking."""
        told = {}
        request = Mock(cookies={})
        for role, user in self.users.items():
            request.session.uid = user.id
            with patch('odoo.addons.bus.models.ir_websocket.request', request):
                channels = self.env['ir.websocket'].with_user(user)._build_bus_channel_list(
                    [LIVE, f"(res.company({self.beta.id},), '{LIVE}')", f'res.company_{self.beta.id}'])
            told[role] = [channel[0] for channel in channels if isinstance(channel, tuple) and channel[1] == LIVE]
        none, own = self.env['res.company'], self.env.company
        self.assertEqual(told, {
            role: [self.beta] if role == 'elsewhere' else [] if role in ('public', 'portal', 'employee') else [own]
            for role in ROLES})
        self.assertFalse(none)
