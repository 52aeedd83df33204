# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, role by role, as the tables of the main addon say it of its own methods."""

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.roles import ROLES, RolesMixin

from .common import TelegramMixin

OURS = 'odoo.addons.social_interest_telegram.'
SALESPEOPLE = ('salesperson', 'owner', 'leader', 'head', 'manager', 'administrator', 'elsewhere')
#: ``x`` it is done, nothing: no access; of the user himself, and of a colleague
TABLE = {
    'res.users.action_interest_telegram_connect': (dict.fromkeys(SALESPEOPLE, 'x'), {}),
    'res.users.action_interest_telegram_disconnect': (
        dict.fromkeys(('public', 'portal', 'employee', *SALESPEOPLE), 'x'), {'administrator': 'x'}),
    'res.config.settings.action_social_interest_telegram_test': (None, {'administrator': 'x'}),
    'res.config.settings.action_social_interest_telegram_forget': (None, {'administrator': 'x'}),
    'res.config.settings.set_values': (None, {'administrator': 'x'}),
}
MODELS = dict.fromkeys(
    [f'social.interest.telegram.{name}' for name in ('bot', 'code', 'link', 'message')], {'administrator': 'r'})
OPERATIONS = {'r': 'read', 'w': 'write', 'c': 'create', 'd': 'unlink'}


@tagged('post_install', '-at_install')
class TestRights(TelegramMixin, RolesMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)

    def setUp(self):
        super().setUp()
        self.one_transaction()
        self.make_bot()
        owner = self.users['owner']
        link = self.Link.create({'user_id': owner.id, 'chat': '700'})
        self.Message._tell(link, [("1 reminder", 1, self.sample.ids)], 'https://odoo.example')
        self.Code.create({'user_id': owner.id, 'hash': 'x', 'until': fields.Datetime.now()})
        self.env.flush_all()

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def outcome(self, role, model, method, record):
        with self.cr.savepoint() as savepoint:
            try:
                records = self.env[model].with_user(self.users[role])
                ids = record.ids if record else records.create({}).ids
                call_kw(records, method, [ids], {})
                self.env.flush_all()
                result = 'x'
            except (AccessError, UserError):
                result = ''
            savepoint.rollback()
        self.env.invalidate_all()
        return result

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        for key, (of_himself, of_others) in TABLE.items():
            model, _dot, method = key.rpartition('.')
            of_anna = {role: self.anna if model == 'res.users' else None for role in ROLES}
            with self.subTest(key):
                for wanted, records in ((of_himself, self.users), (of_others, of_anna)):
                    if wanted is not None:
                        found = {role: self.outcome(role, model, method, records[role]) for role in ROLES}
                        self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)

    def test_promise_35_every_method_is_in_the_table(self):
        found = {
            f'{model}.{name}'
            for model, registered in self.env.registry.items() if not registered._abstract
            for part in registered.mro() if part.__module__.startswith(OURS)
            for name, value in vars(part).items() if callable(value) and not name.startswith('_')}
        self.assertEqual(found, TABLE.keys())

    def allowed(self, role, rows):
        records = rows.browse().with_user(self.users[role])
        return ''.join(
            letter for letter, operation in OPERATIONS.items()
            if call_kw(records, 'has_access', [rows.ids, operation], {}))

    def test_promise_35_every_model_is_as_the_table_says(self):
        self.assertEqual(MODELS.keys(), {
            name for name, model in self.env.registry.items()
            if model._original_module == 'social_interest_telegram' and not model._abstract})
        for model, wanted in MODELS.items():
            rows = self.env[model].search([])
            self.assertTrue(rows)
            with self.subTest(model):
                found = {role: self.allowed(role, rows) for role in ROLES}
                self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)
