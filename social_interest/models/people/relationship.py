# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

from ...tools.computing import set_by_value
from .crm_lead import RANK, RELATIONSHIPS


class SocialInterest(models.Model):
    """What the person of a card is to the company: a column of the feed."""

    _inherit = 'social.interest'

    relationship = fields.Selection(
        RELATIONSHIPS, compute='_compute_relationship', store=True, precompute=True, compute_sudo=True, index=True,
        group_expand=True)

    @api.depends('author_id.relationship', 'lead_id.won_status', 'lead_id.type', 'lead_id.active')
    def _compute_relationship(self):
        # a deal that grew out of the card counts without a contact too
        by_deal = {lead: lead._interest_relationship() for lead in self.grouped('lead_id')}
        set_by_value(self, 'relationship', lambda card: min(
            card.author_id.relationship or 'unknown', by_deal[card.lead_id], key=RANK.get))
