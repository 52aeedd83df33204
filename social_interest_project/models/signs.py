# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

#: signs of how a task stands, beside the word
ICONS = {'1_done': 'fa-check-circle', '1_canceled': 'fa-times-circle-o'}


class SocialInterest(models.Model):
    """What a card of the feed, and the strip beside it, tell of its task."""

    _inherit = 'social.interest'

    @api.depends('task_id', 'task_standing')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_signs(self):
        return super()._compute_signs()

    def _prepare_signs(self):
        signs = super()._prepare_signs()
        if task := self.task_id:
            signs.append(self._sign(
                'task', ' · '.join(filter(None, [task.name, self.task_standing])), ICONS.get(task.state, 'fa-tasks'),
                self.env._("Task")))
        return signs

    def _prepare_strip(self):
        slots = super()._prepare_strip()
        if task := self.task_id:
            slots.append({
                'name': 'task',
                'title': self.env._("Task: %s", self.task_standing) if self.task_standing else self.env._("Task"),
                'text': ', '.join([task.name, *task.sudo().user_ids.mapped('name')]),
                'model': 'project.task',
                'res_id': task.id,
            })
        return slots

    def _prepare_talk_card(self):
        can_make = self.verdict != 'failed' and self._may_make_tasks()
        return super()._prepare_talk_card() | {'task_id': self.task_id.id, 'can_make_task': can_make}
