# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class SocialInterestAssign(models.TransientModel):
    """Asks who is to answer the chosen cards."""

    _name = 'social.interest.assign'
    _description = 'Assign Interests'

    interest_ids = fields.Many2many('social.interest', string="Cards", required=True)
    user_id = fields.Many2one(
        'res.users', string="Responsible", required=True, default=lambda self: self.env.user,
        domain=lambda self: [
            ('share', '=', False), ('company_ids', 'in', self.env.companies.ids),
            ('all_group_ids', 'in', self.env.ref('sales_team.group_sale_salesman').ids)])

    def action_assign(self):
        """Give the cards to the person, and show the list as it is now."""
        self.ensure_one()
        self.interest_ids._check_may_assign()
        result = self.interest_ids._assign_to(self.user_id)
        return {'type': 'ir.actions.client', 'tag': 'soft_reload'} if result is True else result
