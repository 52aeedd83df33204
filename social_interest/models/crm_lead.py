# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class CrmLead(models.Model):
    _inherit = 'crm.lead'

    interest_ids = fields.One2many('social.interest', 'lead_id', string="Interests")
    interest_count = fields.Integer(compute='_compute_interest_count')

    @api.depends('interest_ids')
    def _compute_interest_count(self):
        counts = dict(self.env['social.interest']._read_group(
            [('lead_id', 'in', self.ids)], ['lead_id'], ['__count']))
        for lead in self:
            lead.interest_count = counts.get(lead, 0)

    def action_view_interests(self):
        """Open the cards that this opportunity grew out of."""
        self.ensure_one()
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        action['domain'] = [('lead_id', '=', self.id)]
        action['context'] = {}
        return action
