# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import UserError


class SocialInterestGroupMailing(models.TransientModel):
    """Asks on which mailing list the people of a target group are to come, and says who would not."""

    _name = 'social.interest.group.mailing'
    _description = 'Target Group to a Mailing List'
    _inherit = ['social.interest.asking.mixin']

    group_id = fields.Many2one('social.interest.group', required=True, ondelete='cascade')
    # by its number: the model is not there without Email Marketing
    list_key = fields.Selection(selection='_selection_list_key', string="Mailing list")
    coming = fields.Integer("Come to the list", compute='_compute_counts')
    there = fields.Integer("Are on it", compute='_compute_counts')
    unasked = fields.Integer("Never asked for letters", compute='_compute_counts')
    barred = fields.Integer("Left it, or are on the blacklist", compute='_compute_counts')

    @api.model
    def _selection_list_key(self):
        if not self.env['social.interest.group']._may_mail():
            return []
        return [(str(mailing.id), mailing.name) for mailing in self.env['mailing.list'].search([])]

    def _list(self):
        self.env['social.interest.group']._check_may_mail()
        return self.env['mailing.list'].browse(int(self.list_key or 0)).exists()

    @api.depends('group_id', 'list_key')
    def _compute_counts(self):
        for wizard in self:
            coming, counts = wizard.group_id._mailing_plan(wizard._list()) if wizard.list_key else ((), {})
            wizard.coming = len(coming)
            wizard.there = counts.get('there', 0)
            wizard.unasked = counts.get('unasked', 0)
            wizard.barred = counts.get('barred', 0)

    def action_put(self):
        """Button: put them on the list."""
        self.ensure_one()
        mailing_list = self._list()
        if not mailing_list:
            raise UserError(self.env._("This list is gone. Choose another."))
        count = self.group_id._put_on_list(mailing_list)
        return {
            'type': 'ir.actions.client',
            'tag': 'display_notification',
            'params': {
                'type': 'success' if count else 'warning',
                'message': self.env._("%(count)s people came to “%(list)s”.", count=count, list=mailing_list.name),
                'next': {'type': 'ir.actions.act_window_close'},
            },
        }
