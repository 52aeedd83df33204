# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.tools import SQL

from .signs import ICONS


class SocialInterest(models.Model):
    """Tasks in the line of what was said: when they were made, and how far they are."""

    _inherit = 'social.interest'

    def _talk_parts(self, with_system=False):
        parts = super()._talk_parts(with_system)
        tasks = self.env['project.task'].with_context(active_test=False)
        if not tasks.has_access('read'):
            return parts
        seen = tasks._search([('interest_id', '!=', False)])
        seen.order = None
        columns = (SQL.identifier(tasks._table, name) for name in ('id', 'interest_id', 'create_date'))
        return [*parts, SQL(
            """
            SELECT 'task', tasks.id, cards.id, tasks.create_date
              FROM (%s) AS tasks(id, interest_id, create_date)
              JOIN cards ON cards.id = tasks.interest_id
             WHERE cards.verdict != 'failed'
            """, seen.select(*columns))]

    def _talk_entries(self, keys):
        told = super()._talk_entries(keys)
        ids = [entry_id for kind, entry_id in keys if kind == 'task']
        for task in self.env['project.task'].browse(ids):
            told['task', task.id] = {
                'kind': 'record',
                'icon': ICONS.get(task.state, 'fa-tasks'),
                'title': self.env._("Task"),
                'facts': list(filter(None, [task._interest_standing(), *task.sudo().user_ids.mapped('name')])),
                'text': task.name,
                'model': 'project.task',
                'res_id': task.id,
            }
        return told
