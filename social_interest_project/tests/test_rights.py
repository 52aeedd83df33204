# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may call what, role by role, as the tables of the main addon say it of its own methods."""

from odoo import Command
from odoo.service.model import call_kw
from odoo.tests import TransactionCase, tagged

from odoo.addons.social_interest.tests.rights import SALESPEOPLE, RightsMixin, called_from_outside, models_of

OURS = 'odoo.addons.social_interest_project.'
#: of people who may make tasks; ``x`` it is done, ``-`` the person is told why not, nothing: no access
TABLE = {
    'social.interest.action_to_task': dict.fromkeys(('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
    'social.interest.action_view_task': dict.fromkeys(('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
    'project.task.interest_talk_card': dict.fromkeys(
        ('salesperson', 'owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
    'social.interest.task.action_make': dict.fromkeys(('owner', 'leader', 'head', 'manager', 'administrator'), 'x'),
}
#: overridden, and guarded by the rights of their models
GUARDED = {'project.task.create', 'project.task.write', 'project.task.unlink'}


@tagged('post_install', '-at_install')
class TestRights(RightsMixin, TransactionCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_roles(cls.env)
        user = cls.env.ref('project.group_project_user')
        inside = [role for role in SALESPEOPLE if role != 'elsewhere']
        for role in inside:
            cls.users[role].group_ids = [Command.link(user.id)]
        project = cls.env['project.project'].create({
            'name': "Workshop", 'privacy_visibility': 'employees', 'company_id': cls.env.company.id})
        cls.task = cls.env['project.task'].create({
            'name': "Raise the desk", 'project_id': project.id, 'interest_id': cls.sample.id})
        cls.dialog = cls.env['social.interest.task'].create({
            'interest_id': cls.sample.id, 'name': "Raise", 'project_id': project.id})

    def outcome(self, role, record, method, arguments=()):
        if record._transient:
            # only who made a dialog sees it
            def made_and_called():
                dialog = record.browse().with_user(self.users[role]).create({
                    'interest_id': self.sample.id, 'name': "Raise", 'project_id': self.task.project_id.id})
                call_kw(record.browse().with_user(self.users[role]), method, [dialog.ids], {})
            return self.outcome_of(made_and_called)
        return super().outcome(role, record, method, arguments)

    def test_promise_35_every_method_and_role_is_as_the_table_says(self):
        records = {record._name: record for record in (self.sample, self.task, self.dialog)}

        def cell(key, role):
            model, _dot, method = key.rpartition('.')
            return self.outcome(role, records[model], method)
        self.assertAsInTable(TABLE, cell)

    def test_promise_35_whatever_is_called_from_outside_is_in_the_table(self):
        self.assertEqual(called_from_outside(self.env, OURS), TABLE.keys() | GUARDED)

    def test_promise_35_without_the_right_to_tasks_no_button_is_there(self):
        self.task.unlink()
        for role, may in (('owner', True), ('elsewhere', False)):
            cards = self.env['social.interest'].with_user(self.users[role])
            for kind in ('kanban', 'form'):
                arch = cards.get_view(view_type=kind)['arch']
                self.assertEqual('name="action_to_task"' in arch, may, (role, kind))

    def test_promise_35_every_model_of_this_addon_is_a_dialog(self):
        self.assertEqual(models_of(self.env, 'social_interest_project'), {'social.interest.task'})
