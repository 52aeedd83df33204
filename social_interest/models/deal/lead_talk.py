# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain


class CrmLead(models.Model):
    """The talk of a deal is that of its cards' people, or of its contact, who may have said more elsewhere."""

    _inherit = 'crm.lead'

    def _interest_talk_domain(self):
        talk = super()._interest_talk_domain()
        return talk | Domain('partner_id', '=', self.partner_id.id) if self.partner_id else talk

    @api.depends('interest_ids', 'partner_id')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_interest_has_talk(self):
        rows = self.env['social.interest']._read_group(
            Domain('lead_id', 'in', self.ids) | Domain('partner_id', 'in', self.partner_id.ids),
            ['lead_id', 'partner_id'])
        leads = {lead.id for lead, _partner in rows}
        partners = {partner.id for _lead, partner in rows} - {False}
        for lead in self:
            lead.interest_has_talk = lead.id in leads or lead.partner_id.id in partners
