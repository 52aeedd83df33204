# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError, ValidationError

#: what a card shows of its task
SHOWN = frozenset({'name', 'stage_id', 'state', 'project_id', 'user_ids', 'active', 'interest_id'})
#: projects whose tasks all of the company may read
OPEN_TO_ALL = frozenset({'employees', 'portal'})


class ProjectTask(models.Model):
    """The interest that a task grew out of: it shows how far the task is, and hears when it is done."""

    _inherit = 'project.task'

    interest_id = fields.Many2one(
        'social.interest', copy=False, ondelete='set null', index='btree_not_null',
        groups='sales_team.group_sale_salesman', help="The card that it was made from.")
    interest_count = fields.Integer(
        "Number of interests", compute='_compute_interest_count', groups='sales_team.group_sale_salesman',
        help="1 where you may see the card that the task was made from.")

    # two who press at one moment
    _interest_unique = models.UniqueIndex(
        '(interest_id) WHERE interest_id IS NOT NULL', "A task was made of this interest already.")

    @api.depends('interest_id')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_interest_count(self):
        seen = self.interest_id._filtered_access('read')
        for task in self:
            task.interest_count = int(bool(task.interest_id & seen))

    @api.readonly
    def interest_talk_card(self):
        """Return the id of the card that the task was made from, or False."""
        self.ensure_one()
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        return self.interest_id._filtered_access('read').id

    @api.constrains('interest_id')
    def _check_interest_id(self):
        for task in self:
            # constraints are checked as the superuser
            if task.interest_id and not task.interest_id.sudo(False).has_access('read'):
                raise UserError(self.env._("This interest is not one that you may see."))

    @api.constrains('interest_id', 'company_id', 'project_id')
    def _check_interest_company(self):
        for task in self:
            company = task.company_id or task.project_id.company_id
            if task.interest_id and company and company != task.interest_id.company_id:
                raise ValidationError(self.env._(
                    "The task “%s” is of another company than its interest.", task.name))

    def _interest_standing(self):
        """Return how far the task is, in words: its stage, and its state where that says more."""
        self.ensure_one()
        states = dict(self._fields['state']._description_selection(self.env))
        state = states[self.state] if self.state != '01_in_progress' else ''
        stage = self.stage_id.sudo().display_name or ''
        return ' · '.join(filter(None, [stage, state if state != stage else '']))

    # ------------------------------------------------------------------
    # What the card hears of it
    # ------------------------------------------------------------------

    @api.model_create_multi
    def create(self, vals_list):
        tasks = super().create(vals_list)
        tasks._tell_interests()
        return tasks

    def write(self, vals):
        if SHOWN.isdisjoint(vals):
            return super().write(vals)
        cards = self.sudo().interest_id
        ends = self.filtered(lambda task: task.state != '1_done') if vals.get('state') == '1_done' else self.browse()
        result = super().write(vals)
        (cards | self.sudo().interest_id)._tell_live('changed')
        ends._tell_done()
        return result

    def unlink(self):
        self._tell_interests()
        return super().unlink()

    def _tell_interests(self):
        """Have open feeds and conversations read the cards of the tasks again."""
        self.sudo().interest_id._tell_live('changed')

    def _tell_done(self):
        """Post a line on the cards of the tasks, which are done now.

        What stands on a card is read by all who see the card: nothing is said there of a task that not all of them
        may see.
        """
        for task in self.sudo().filtered('interest_id'):
            if task.project_id.privacy_visibility in OPEN_TO_ALL:
                task.interest_id.message_post(
                    body=self.env._("Task done: %s", task.name), message_type='notification',
                    subtype_xmlid='mail.mt_note', author_id=self.env.user.partner_id.id)
