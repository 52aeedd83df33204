# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, role by role, as the tables of the main addon say it of its own methods."""

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
}


@tagged('post_install', '-at_install')
class TestRights(RolesMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.order = cls.env['sale.order'].create({
            'partner_id': cls.env['res.partner'].create({'name': "Lars"}).id, 'user_id': cls.users['owner'].id})

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def outcome(self, role, record, method):
        with self.cr.savepoint() as savepoint:
            try:
                call_kw(record.browse().with_user(self.users[role]), method, [record.ids], {})
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
            record = self.order if model == 'sale.order' else self.sample
            with self.subTest(key):
                found = {role: self.outcome(role, record, method) for role in ROLES}
                self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)
