# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models


class SocialInterestAuthor(models.Model):
    """Whoever bought, or whose firm did, is a customer: by a deal or without one."""

    _inherit = 'social.interest.author'

    @api.depends(*(
        f'partner_id.commercial_partner_id.interest_colleague_ids.sale_order_ids.{name}'
        for name in ('state', 'company_id')))
    def _compute_relationship(self):
        result = super()._compute_relationship()
        others = self.filtered(lambda author: author.partner_id and author.relationship != 'customer')
        bought = others._relationship_orders()
        others.filtered(
            lambda author: (author.partner_id.commercial_partner_id, author.company_id) in bought
        ).relationship = 'customer'
        return result

    def _relationship_orders(self):
        """Return {(contact or its company, our company that sold)}."""
        firms = self.partner_id.commercial_partner_id
        if not firms:
            return set()
        orders = self.env['sale.order'].sudo()._read_group(
            [('partner_id.commercial_partner_id', 'in', firms.ids), ('state', '=', 'sale')],
            ['partner_id', 'company_id'])
        return {(partner.commercial_partner_id, company) for partner, company in orders}
