# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain


class ResPartner(models.Model):
    """The talk of a company is the last one with any of its people."""

    _inherit = 'res.partner'

    def _interest_talk_domain(self):
        talk = super()._interest_talk_domain()
        return talk | Domain('partner_id.commercial_partner_id', '=', self.id) if self.is_company else talk

    @api.depends('interest_ids', 'is_company')
    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_interest_has_talk(self):
        rows = self.env['social.interest']._read_group(
            Domain('partner_id', 'in', self.ids) | Domain('partner_id.commercial_partner_id', 'in', self.ids),
            ['partner_id'])
        talking = {partner for [partner] in rows}
        firms = {partner.sudo().commercial_partner_id.id for partner in talking}
        for partner in self:
            partner.interest_has_talk = partner in talking or partner.is_company and partner.id in firms
