# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class ResPartner(models.Model):
    """A contact stands in a stage of each line of business, and so do all his profiles."""

    _inherit = 'res.partner'

    interest_standing_ids = fields.One2many(
        'social.interest.standing', 'partner_id', string="Stages", groups='sales_team.group_sale_salesman')

    @api.ondelete(at_uninstall=False)
    def _leave_standings(self):
        """The stages of a contact that goes stay with the person, as long as there is a profile of his."""
        rows = self.env['social.interest.standing'].sudo().search([('partner_id', 'in', self.ids)])
        for row in rows:
            profiles = row.partner_id.interest_author_ids.filtered(
                lambda author: author.company_id == row.company_id)  # noqa: B023 (used at once)
            if author := row.author_id or profiles[:1]:
                row.write({'partner_id': False, 'author_id': author.id})
