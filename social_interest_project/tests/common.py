# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import Command

from odoo.addons.social_interest.tests.common import InterestCase


class TasksMixin:
    """A project that all of the company see, one for invited people, and a salesperson who may make tasks."""

    @classmethod
    def make_projects(cls, env):
        cls.partner = env['res.partner'].create({'name': "Lars Holm"})
        cls.author.partner_id = cls.partner
        cls.anna.group_ids = [Command.link(env.ref('project.group_project_user').id)]
        cls.todo, cls.done = env['project.task.type'].create([
            {'name': "To do", 'user_id': False, 'sequence': 1}, {'name': "Finished", 'user_id': False, 'sequence': 2}])
        stages = [Command.set((cls.todo | cls.done).ids)]
        cls.workshop, cls.board = env['project.project'].create([
            {'name': "Workshop", 'privacy_visibility': 'employees', 'type_ids': stages, 'sequence': -2},
            {'name': "Board", 'privacy_visibility': 'followers', 'type_ids': stages, 'sequence': -1}])

    @classmethod
    def make_task(cls, card, user=None, **choices):
        """Press the button and then that of the dialog; return the task."""
        cards = card.with_user(user or cls.anna)
        dialog = cls.dialog(cards.action_to_task(), user)
        dialog.write(choices)
        dialog.action_make()
        return cards.sudo().task_ids

    @classmethod
    def dialog(cls, action, user=None):
        return cls.env[action['res_model']].with_user(user or cls.anna).with_context(**action['context']).create({})


class TasksCase(TasksMixin, InterestCase):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_projects(cls.env)

    def talk(self, card, user=None):
        self.env.flush_all()
        self.env.invalidate_all()
        return card.with_user(user or self.anna).read_talk()

    def signs(self, card, user=None):
        self.env.flush_all()
        self.env.invalidate_all()
        return [sign for sign in card.with_user(user or self.anna).signs or [] if sign['kind'] == 'task']
