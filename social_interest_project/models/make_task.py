# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from markupsafe import Markup

from odoo import api, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Domain
from odoo.tools import SQL


class SocialInterest(models.Model):
    """From a card to a task. How the card stands does not change by it: who has it, and whether it is answered."""

    _inherit = 'social.interest'

    def action_to_task(self):
        """Button: ask what the task is, and whose; where there is one already, open it."""
        self.ensure_one()
        self._check_task()
        if task := self._only_task():
            return self._open_task(task)
        return {
            'type': 'ir.actions.act_window',
            'name': self.env._("To task"),
            'res_model': 'social.interest.task',
            'views': [(False, 'form')],
            'target': 'new',
            'context': {'default_interest_id': self.id},
        }

    def action_view_task(self):
        """Button: open the task of the card."""
        self.ensure_one()
        self.check_access('read')
        if not self.task_id:
            raise UserError(self.env._("There is no task of this card that you may see."))
        return self._open_task(self.task_id)

    def _open_task(self, task):
        return {
            'type': 'ir.actions.act_window',
            'res_model': 'project.task',
            'res_id': task.id,
            'views': [(self.env.ref('project.view_task_form2').id, 'form')],
        }

    def _check_task(self):
        if self.verdict == 'failed':
            raise UserError(self.env._("A forged notification makes no task."))
        self.check_access('write')
        if not self._may_make_tasks():
            raise AccessError(self.env._("You do not make tasks in Odoo's Project. Ask your administrator."))

    @api.model
    def _may_make_tasks(self):
        """Whether the user makes tasks in projects; Odoo's To-do lets everybody make those of his own."""
        return self.env.user.has_group('project.group_project_user') and self.env['project.task'].has_access('create')

    def _only_task(self):
        """Return the task of the card, if there is one.

        :raises UserError: the user may not see it
        """
        task = self._visible_tasks()
        if not task and self.sudo()._visible_tasks():
            raise UserError(self.env._("A task was made of this card already. It is in a project that you do not see."))
        return task

    def _make_task(self, values):
        """Make the task of the card, unless there is one by now.

        :param dict values: what a person chose: ``name``, ``project_id``, ``user_ids``
        :returns: (the task, whether it was made)
        """
        self.ensure_one()
        self._check_task()
        self._lock_for_task()
        if task := self._only_task():
            return task, False
        # defaults of the screen are meant for others
        kept = {name: value for name, value in self.env.context.items() if not name.startswith('default_')}
        project = self.env['project.project'].browse(values['project_id'])
        door = self.env(context=kept)['project.task']
        return door.create(self._prepare_task_values(project) | values).with_env(self.env), True

    def _lock_for_task(self):
        """Write to the card's row: who makes a task of it at this moment comes first, or begins again."""
        self.flush_recordset()
        self.env.cr.execute(SQL(
            "UPDATE social_interest SET write_date = write_date WHERE id = %s", self.id), log_exceptions=False)

    def _prepare_task_values(self, project):
        """Return what the task has from the card."""
        if project.company_id and project.company_id != self.company_id:
            raise UserError(self.env._("The project “%s” is of another company than the card.", project.name))
        customer = (self.partner_id or self.author_id.partner_id)._filtered_access('read')
        companies = customer.company_id | project.company_id | self.company_id
        return {
            'interest_id': self.id,
            'name': self._task_name(),
            'description': self._task_description(),
            'partner_id': customer.id if len(companies) <= 1 else False,
        }

    def _task_name(self):
        return self._prepare_lead_values()['name']

    def _task_description(self):
        """Return the words of the card, and the way back to it, as HTML."""
        return self._lead_description() + Markup('<p><a href="%s">%s</a></p>') % (
            f'{self.get_base_url()}/odoo/interests/{self.id}', self.env._("The interest"))

    def _task_projects(self):
        """Return the domain of the projects in which a task of the card may be."""
        return Domain('company_id', 'in', [False, self.company_id.id]) & Domain('is_template', '=', False)

    def _proposed_project(self):
        """Return the project of the user's last task that came of a card, else the first that he may see."""
        projects = self.env['project.project']
        last = self.env['project.task'].search(
            [('interest_id', '!=', False), ('create_uid', '=', self.env.uid),
             ('project_id', 'any', self._task_projects())], order='id desc', limit=1)
        return last.project_id or projects.search(self._task_projects(), limit=1)
