# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, and see what, role by role, as the tables of the main addon say it of its own."""

from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tests import TransactionCase, tagged
from odoo.tools import mute_logger

from odoo.addons.social_interest.tests.roles import ROLES, RolesMixin

OURS = 'odoo.addons.social_interest_link.'
SALESPEOPLE = ('salesperson', 'owner', 'leader', 'head', 'manager', 'administrator', 'elsewhere')
INSIDE = SALESPEOPLE[:-1]
#: ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.link.action_view_visits': dict.fromkeys(INSIDE, 'x'),
    'social.interest.reply.action_view_visits': dict.fromkeys(INSIDE, 'x'),
    'social.interest.reply_offers': dict.fromkeys(('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
}
#: overridden, and guarded by the rights of their models
GUARDED = {'social.interest.link.create', 'social.interest.link.write', 'link.tracker.click.create'}
#: model: operations by role
MODELS = {
    'social.interest.link': dict.fromkeys(SALESPEOPLE, 'rwcd'),
    'social.interest.visit': dict.fromkeys(SALESPEOPLE, 'r'),
}
#: of a link that the owner of the card made, and of a visit by it
RECORDS = {
    'social.interest.link': {
        'salesperson': 'r', 'owner': 'rwcd', 'leader': 'r', 'head': 'rwcd', 'manager': 'rwcd', 'administrator': 'rwcd'},
    'social.interest.visit': dict.fromkeys(INSIDE, 'r'),
}
OPERATIONS = {'r': 'read', 'w': 'write', 'c': 'create', 'd': 'unlink'}


@tagged('post_install', '-at_install')
class TestRights(RolesMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        cls.env.company.website = 'https://acme.example'
        link = cls.env['social.interest.link'].with_user(cls.users['owner']).create({
            'name': "Spring", 'url': 'https://acme.example/spring', 'source_id': cls.source.id}).sudo()
        cls.env['link.tracker.click'].create({'link_id': link.tracker_id.id})
        cls.env.flush_all()
        visit = cls.env['social.interest.visit'].search([('link_id', '=', link.id)])
        reply = cls.samples['social.interest.reply']
        cls.rows = {record._name: record for record in (link, visit, reply, cls.sample)}

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
            with self.subTest(key):
                found = {role: self.outcome(role, self.rows[model], method) for role in ROLES}
                self.assertEqual({role: cell for role, cell in found.items() if cell}, wanted)

    def test_promise_35_whatever_is_called_from_outside_is_in_the_table(self):
        found = {
            f'{model}.{name}'
            for model, registered in self.env.registry.items() if not registered._abstract
            for part in registered.mro() if part.__module__.startswith(OURS)
            for name, value in vars(part).items() if callable(value) and not name.startswith('_')}
        self.assertEqual(found, TABLE.keys() | GUARDED)

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
            if model._original_module == 'social_interest_link' and not model._abstract})

    def test_promise_35_offers_may_write_for_links_are_made_with_them(self):
        self.assertFalse(type(self.env['social.interest']).reply_offers._readonly)

    def test_promise_33_a_link_and_a_visit_hold_nothing_of_a_person(self):
        """Nobody is named by what is stored: neither author nor card, contact, address of the net."""
        for model in MODELS:
            fields = self.env[model]._fields
            self.assertFalse({field.comodel_name for field in fields.values() if field.relational} & {
                'social.interest', 'social.interest.author', 'res.partner'})
            self.assertNotIn('ip', fields)
