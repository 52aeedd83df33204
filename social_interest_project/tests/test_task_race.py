# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two colleagues who make a task of one card in one moment: one does, the other is led to it."""

from psycopg2.errors import SerializationFailure

from odoo import Command
from odoo.tests import tagged

from odoo.addons.social_interest.tests.races import RaceCase


@tagged('post_install', '-at_install')
class TestTaskRace(RaceCase):

    def make(self, env):
        self.make_people(env)
        (self.anna | self.jonas).group_ids = [Command.link(env.ref('project.group_project_user').id)]
        self.card_id = self.card().id
        self.project_id = env['project.project'].create({'name': "Workshop", 'privacy_visibility': 'employees'}).id

    def _remove(self):
        with self.environment() as env:
            for model in ('project.task', 'project.project'):
                records = env[model].with_context(active_test=False)
                records.search([('id', '>', self.before[records._table])]).unlink()
        return super()._remove()

    def press(self, env):
        card = env['social.interest'].browse(self.card_id)
        return card._make_task({'name': "Raise the desk", 'project_id': self.project_id, 'user_ids': []})

    def test_of_two_at_one_moment_one_makes_the_task(self):
        with self.assertRaises(SerializationFailure), self.environment(self.anna.id) as env:
            self.assertFalse(env['social.interest'].browse(self.card_id).task_id)
            with self.environment(self.jonas.id) as theirs:
                self.assertTrue(self.press(theirs)[1])
            self.press(env)
        # her request is run again
        with self.environment(self.anna.id) as env:
            task, is_new = self.press(env)
            self.assertEqual((task.create_uid.id, is_new), (self.jonas.id, False))
