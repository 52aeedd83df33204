# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import csv
from pathlib import Path

from odoo import Command
from odoo.exceptions import UserError
from odoo.service.model import call_kw
from odoo.tests import new_test_user, tagged

from .common import InterestCase

TABLE = Path(__file__).parent / 'rights.csv'
#: role: groups of its user
ROLES = {
    'public': 'base.group_public',
    'portal': 'base.group_portal',
    'employee': 'base.group_user',
    'salesperson': 'sales_team.group_sale_salesman',
    'head': 'sales_team.group_sale_salesman_all_leads',
    'manager': 'sales_team.group_sale_manager',
    'administrator': 'base.group_system,sales_team.group_sale_manager',
}
OPERATIONS = {'r': 'read', 'w': 'write', 'c': 'create', 'd': 'unlink'}


@tagged('post_install', '-at_install')
class TestRightsTable(InterestCase):
    """Who may do what with which model; a model that the table does not name fails."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.users = {role: new_test_user(cls.env, f'si_role_{role}', groups) for role, groups in ROLES.items()}
        cls.models = sorted(
            name for name, model in cls.env.registry.items()
            if name.startswith('social.interest') and not model._abstract)

    def allowed(self, role, model):
        """Return the letters of the operations that a role may call by RPC."""
        Model = self.env[model].with_user(self.users[role])
        return ''.join(
            letter for letter, operation in OPERATIONS.items()
            if call_kw(Model, 'has_access', [[], operation], {}))

    def test_promise_35_every_model_and_role_is_as_the_table_says(self):
        with TABLE.open(newline='') as lines:
            table = {row.pop('model'): row for row in csv.DictReader(lines)}
        found = {model: {role: self.allowed(role, model) for role in ROLES} for model in self.models}
        self.maxDiff = None
        self.assertEqual(found, table)

    def test_promise_35_who_may_not_read_is_refused_by_every_way_of_reading(self):
        ways = {
            'search_read': ([], {}), 'web_search_read': ([], {'specification': {'display_name': {}}}),
            'formatted_read_group': ([], {'aggregates': ['__count']}), 'name_search': ([''], {}),
            'search_count': ([[]], {}), 'export_data': ([[], ['id']], {}),
        }
        for model in self.models:
            for role in ROLES:
                if 'r' in self.allowed(role, model):
                    continue
                Model = self.env[model].with_user(self.users[role])
                for method, (args, kwargs) in ways.items():
                    if method == 'export_data':
                        args = [self.env[model].sudo().search([], limit=1).ids, ['id']]
                        if not args[0]:
                            continue
                    with self.subTest(model=model, role=role, method=method), self.assertRaises(UserError):
                        if method in ('search_read', 'web_search_read', 'formatted_read_group'):
                            args = [[]]
                        call_kw(Model, method, args, kwargs)

    def test_promise_35_no_company_sees_anothers(self):
        self.card()
        other = self.env['res.company'].create({'name': "Beta"})
        mine = self.env['res.company'].search([('id', '!=', other.id)])
        for role in ('salesperson', 'head', 'manager', 'administrator'):
            user = self.users[role]
            user.write({'company_ids': [Command.set(other.ids)], 'company_id': other.id})
            for model in self.models:
                if 'company_id' not in self.env[model]._fields or 'r' not in self.allowed(role, model):
                    continue
                with self.subTest(model=model, role=role):
                    self.assertFalse(
                        self.env[model].with_user(user).with_context(active_test=False).search(
                            [('company_id', 'in', mine.ids)]))
