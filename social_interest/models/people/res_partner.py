# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class ResPartner(models.Model):
    """The interests of a contact."""

    _name = 'res.partner'
    _inherit = ['res.partner', 'social.interest.counted.mixin']

    interest_ids = fields.One2many('social.interest', 'partner_id', string="Interests")
    interest_author_ids = fields.One2many('social.interest.author', 'partner_id', string="Profiles")
    # contacts are read by people who may not read interests
    interest_count = fields.Integer(groups='sales_team.group_sale_salesman')
    # unlike core's `opportunity_ids` with the leads that are no opportunities yet
    interest_lead_ids = fields.One2many('crm.lead', 'partner_id', string="Leads and opportunities")
    # the company itself and everybody in it
    interest_colleague_ids = fields.One2many('res.partner', 'commercial_partner_id', string="People of the company")

    def _interest_links_changed(self):
        """Have what is kept of the contacts of these companies computed anew, on authors and their cards."""
        authors = self.env['social.interest.author'].sudo().with_context(active_test=False).search(
            [('partner_id.commercial_partner_id', 'in', self.ids)])
        authors.modified(['partner_id'])
