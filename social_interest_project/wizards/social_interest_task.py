# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestTask(models.TransientModel):
    """What the task is that a card becomes: where, and whose."""

    _name = 'social.interest.task'
    _description = 'Task of an Interest'
    _inherit = ['social.interest.asking.mixin']

    interest_id = fields.Many2one('social.interest', required=True, ondelete='cascade')
    project_id = fields.Many2one(
        'project.project', "Project of the task", compute='_compute_project_id', compute_sudo=False, store=True,
        precompute=True, readonly=False, required=True, ondelete='cascade',
        domain="[('company_id', 'in', (False, company_id)), ('is_template', '=', False)]")
    name = fields.Char(
        "Title", compute='_compute_name', compute_sudo=False, store=True, precompute=True, readonly=False,
        required=True)
    user_id = fields.Many2one(
        'res.users', "Assigned to", default=lambda self: self.env.user, ondelete='cascade',
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]")
    company_id = fields.Many2one(related='interest_id.company_id')

    @api.depends('interest_id')
    def _compute_project_id(self):
        for wizard in self:
            wizard.project_id = wizard.interest_id._proposed_project()

    @api.depends('interest_id')
    def _compute_name(self):
        for wizard in self:
            wizard.name = wizard.interest_id._task_name()

    def action_make(self):
        """Button: make the task; where somebody made it meanwhile, open that."""
        self.ensure_one()
        name = ' '.join((self.name or '').split()) or self.interest_id._task_name()
        task, is_new = self.interest_id._make_task({
            'name': name, 'project_id': self.project_id.id, 'user_ids': self.user_id.ids})
        if not is_new:
            return self.interest_id._open_task(task)
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success',
                'message': self.env._("A task was made of it: %s"),
                'links': [{'label': task.name, 'url': f'/odoo/project.task/{task.id}'}],
                'next': {'type': 'ir.actions.act_window_close'},
            },
        }
