# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, role by role, as the tables of the main addon say it of its own methods."""

from odoo import fields
from odoo.service.model import call_kw
from odoo.tests import TransactionCase, tagged

from odoo.addons.social_interest.tests.rights import SALESPEOPLE, RightsMixin, called_from_outside, models_of

from .common import TelegramMixin

OURS = 'odoo.addons.social_interest_telegram.'
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


@tagged('post_install', '-at_install')
class TestRights(TelegramMixin, RightsMixin, TransactionCase):

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

    def outcome_of_key(self, key, role, record):
        model, _dot, method = key.rpartition('.')

        def call():
            records = self.env[model].with_user(self.users[role])
            ids = record.ids if record else records.create({}).ids
            call_kw(records, method, [ids], {})
        # nobody is told why not
        return self.outcome_of(call).strip('-')

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        himself = {key: wanted for key, (wanted, _of_others) in TABLE.items() if wanted is not None}
        self.assertAsInTable(himself, lambda key, role: self.outcome_of_key(key, role, self.users[role]))
        others = {key: wanted for key, (_of_himself, wanted) in TABLE.items()}
        self.assertAsInTable(others, lambda key, role: self.outcome_of_key(
            key, role, self.anna if key.startswith('res.users.') else None))

    def test_promise_35_every_method_is_in_the_table(self):
        self.assertEqual(called_from_outside(self.env, OURS), TABLE.keys())

    def test_promise_35_every_model_is_as_the_table_says(self):
        self.assertEqual(MODELS.keys(), models_of(self.env, 'social_interest_telegram'))
        rows = {model: self.env[model].search([]) for model in MODELS}
        self.assertTrue(all(rows.values()))
        self.assertAsInTable(MODELS, lambda model, role: self.allowed(role, model, rows[model].ids))
