# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class ResPartner(models.Model):
    _inherit = 'res.partner'

    interest_ids = fields.One2many('social.interest', 'partner_id', string="Interests")
    interest_count = fields.Integer(
        compute='_compute_interest_count', groups='sales_team.group_sale_salesman')

    @api.depends('interest_ids')
    def _compute_interest_count(self):
        counts = dict(self.env['social.interest']._read_group(
            [('partner_id', 'in', self.ids)], ['partner_id'], ['__count']))
        for partner in self:
            partner.interest_count = counts.get(partner, 0)

    def action_view_interests(self):
        """Open the cards of this person, on whatever channel."""
        self.ensure_one()
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        action['domain'] = [('partner_id', '=', self.id)]
        action['context'] = {}
        return action
