# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from .outcome import OUTCOMES


class SocialInterestGroup(models.Model):
    """A target group: people who have something in common, found anew whenever one looks."""

    _name = 'social.interest.group'
    _description = 'Target Group'
    _inherit = ['social.interest.export.mixin', 'social.interest.company.mixin']
    _order = 'sequence, name, id'
    _check_company_auto = True

    name = fields.Char(required=True)
    sequence = fields.Integer(default=10, aggregator=None)
    active = fields.Boolean(default=True)
    company_id = fields.Many2one('res.company', required=True, default=lambda self: self.env.company)
    user_id = fields.Many2one(
        'res.users', string="Only for", index='btree_not_null', domain="[('share', '=', False)]",
        default=lambda self: self._default_user_id(), help="A group of one's own; empty: for everybody.")

    can_change = fields.Boolean(compute='_compute_can_change', help="One's own, or of a manager who may change all.")

    tag_ids = fields.Many2many('crm.tag', string="Tags", help="People with one of them, or with a card that has one.")
    channel_ids = fields.Many2many('social.interest.channel', string="Channels")
    action_ids = fields.Many2many('social.interest.action', string="Actions", help="People who did one of them.")
    product_ids = fields.Many2many('product.template', string="Products", check_company=True)
    stage_ids = fields.Many2many('social.interest.stage', string="Stages")
    outcome = fields.Selection(OUTCOMES, "Last talk")
    vip = fields.Boolean("VIP only")
    seen_within = fields.Integer("Seen in the last", aggregator=None, help="Days; 0: whenever.")
    seen_before = fields.Integer("Not seen for", aggregator=None, help="Days; 0: no matter.")
    with_blocked = fields.Boolean("With blocked people")

    _days_positive = models.Constraint('CHECK(seen_within >= 0 AND seen_before >= 0)', "Days cannot be negative.")

    @api.model
    def _default_user_id(self):
        """Salespeople make groups for themselves, managers for everybody."""
        if self.env.user.has_group('sales_team.group_sale_manager'):
            return self.env['res.users']
        return self.env.user

    @api.depends('user_id')
    @api.depends_context('uid')
    def _compute_can_change(self):
        for group in self:
            group.can_change = not group._origin or group._origin.has_access('write')

    def write(self, vals):
        self._check_may_give_to(vals)
        result = super().write(vals)
        if 'user_id' in vals:
            # whoever may write for himself only does not publish for everybody
            self.check_access('write')
        return result
