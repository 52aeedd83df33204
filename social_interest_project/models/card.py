# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL

#: what is told of a task; read for all cards of a feed at once
TOLD = ('interest_id', 'name', 'stage_id', 'state', 'project_id')


class SocialInterest(models.Model):
    """The task that was made of a card, as far as the user may see it, and how far it is."""

    _inherit = 'social.interest'

    task_ids = fields.One2many('project.task', 'interest_id', "Tasks", context={'active_test': False})
    task_id = fields.Many2one('project.task', compute='_compute_task')
    task_standing = fields.Char("Task stage", compute='_compute_task', help="How far the task is.")
    task_stage_id = fields.Many2one(
        'project.task.type', "Stage of the task", compute='_compute_task', search='_search_task_stage_id')

    @api.depends('task_ids.name', 'task_ids.stage_id', 'task_ids.state')
    @api.depends_context('uid', 'allowed_company_ids', 'lang')
    def _compute_task(self):
        found = {task.interest_id.id: task for task in self._visible_tasks()}
        for card in self:
            task = found.get(card._origin.id) or self.env['project.task']
            card.task_id = task
            card.task_standing = task._interest_standing() if task else False
            card.task_stage_id = task.stage_id

    def _visible_tasks(self):
        """Return the tasks of the cards that the user may see, those put aside too."""
        tasks = self.env['project.task'].with_context(active_test=False)
        if not self.ids or not tasks.has_access('read'):
            return tasks
        return tasks.search_fetch([('interest_id', 'in', self.ids)], TOLD)

    # ------------------------------------------------------------------
    # Looked for, and grouped
    # ------------------------------------------------------------------

    @api.model
    def _search_task_stage_id(self, operator, value):
        if operator != 'in':
            return NotImplemented
        stages = [stage for stage in value if stage]
        found = Domain('task_ids', 'any', [('stage_id', 'in', stages)])
        return found | ~Domain('task_ids', 'any', [('stage_id', '!=', False)]) if False in value else found

    def _field_to_sql(self, alias, field_expr, query=None):
        """The stage is that of the task, for who may see the task: cards are grouped by it, and the groups ordered."""
        if field_expr != 'task_stage_id' or query is None:
            return super()._field_to_sql(alias, field_expr, query)
        tasks = self.env['project.task'].with_context(active_test=False)
        seen = tasks._search([('interest_id', '!=', False)])
        seen.order = None
        task = query.make_alias(alias, f'task__{self.env.uid}')
        columns = (tasks._field_to_sql(tasks._table, name, seen) for name in ('interest_id', 'stage_id'))
        query.add_join(
            'LEFT JOIN', task, SQL("(%s)", seen.select(*columns)),
            SQL("%s = %s", SQL.identifier(task, 'interest_id'), SQL.identifier(alias, 'id')))
        return SQL.identifier(task, 'stage_id')

