# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, role by role, as the tables of the main addon say it of its own methods."""

from odoo import fields
from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.roles import ROLES, RolesMixin

#: ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.action_quotation': {
        'owner': 'x', 'leader': '-', 'head': 'x', 'manager': 'x', 'administrator': 'x'},
    'sale.order.interest_talk_card': {'owner': 'x', 'head': 'x', 'manager': 'x', 'administrator': 'x'},
    'social.interest.dashboard.read_silence': {
        'leader': 'x', 'head': 'x', 'manager': 'x', 'administrator': 'x', 'elsewhere': 'x'},
}
SALESPEOPLE = ('salesperson', 'owner', 'leader', 'head', 'manager', 'administrator', 'elsewhere')
#: model: operations by role; nobody writes what is counted
MODELS = {
    'social.interest.silence': dict.fromkeys(SALESPEOPLE, 'r'),
    'social.interest.silence.figures': {'administrator': 'r'},
}
#: of the row of the owner's card
RECORDS = {
    'social.interest.silence': dict.fromkeys(('leader', 'head', 'manager', 'administrator'), 'r'),
    'social.interest.silence.figures': {'administrator': 'r'},
}
OPERATIONS = {'r': 'read', 'w': 'write', 'c': 'create', 'd': 'unlink'}


@tagged('post_install', '-at_install')
class TestRights(RolesMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.order = cls.env['sale.order'].create({
            'partner_id': cls.env['res.partner'].create({'name': "Lars"}).id, 'user_id': cls.users['owner'].id})
        cls.rows = {
            'social.interest.silence': cls.env['social.interest.silence'].create({
                'interest_id': cls.sample.id, 'company_id': cls.env.company.id, 'team_id': cls.team.id,
                'answered': 'unanswered', 'orders': '1', 'days': 4, 'landmark': fields.Datetime.now()}),
        }
        cls.env.flush_all()
        figures = cls.env['social.interest.silence.figures']
        figures._replace(cls.env.company, fields.Datetime.now())
        cls.rows[figures._name] = figures._of(cls.env.company)

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def outcome(self, role, record, method):
        with self.cr.savepoint() as savepoint:
            try:
                records = record.browse().with_user(self.users[role])
                is_model = getattr(getattr(type(records), method), '_api_model', False)
                call_kw(records, method, [] if is_model else [record.ids], {})
                self.env.flush_all()
                result = 'x'
            except AccessError:
                result = ''
            except UserError:
                result = '-'
            savepoint.rollback()
        self.env.invalidate_all()
        return result

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        for key, wanted in TABLE.items():
            model, _dot, method = key.rpartition('.')
            record = {'sale.order': self.order, 'social.interest': self.sample}.get(model, self.env[model])
            with self.subTest(key):
                found = {role: self.outcome(role, record, method) for role in ROLES}
                self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)

    def allowed(self, role, model, ids):
        records = self.env[model].with_user(self.users[role])
        return ''.join(
            letter for letter, operation in OPERATIONS.items()
            if call_kw(records, 'has_access', [ids, operation], {}))

    def test_promise_35_every_model_and_record_is_as_the_table_says(self):
        for table, of_record in ((MODELS, False), (RECORDS, True)):
            for model, wanted in table.items():
                ids = self.rows[model].ids if of_record else []
                with self.subTest(model=model, of_record=of_record):
                    found = {role: self.allowed(role, model, ids) for role in ROLES}
                    self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)

    def test_promise_35_every_model_of_this_addon_is_in_the_table(self):
        self.assertEqual(MODELS.keys(), {
            name for name, model in self.env.registry.items()
            if model._original_module == 'social_interest_sale' and not model._abstract})

    def test_promise_35_whose_customer_one_does_not_see_one_does_not_find(self):
        """Whether somebody bought again is told of the teams that one leads."""
        cards = self.env['social.interest']
        found = {
            role for role in SALESPEOPLE
            if cards.with_user(self.users[role]).search([('silence_ids', 'any', [('days', '=', 4)])])}
        self.assertEqual(found, {'leader', 'head', 'manager', 'administrator'})
