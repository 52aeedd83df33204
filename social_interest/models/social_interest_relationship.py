# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models

RELATIONSHIPS = [
    ('customer', "Customer"),
    ('deal', "Open deal"),
    ('lead', "Lead"),
    ('unknown', "Unknown"),
]
RANK = {value: rank for rank, (value, _label) in enumerate(RELATIONSHIPS)}


class CrmLead(models.Model):
    _inherit = 'crm.lead'

    def _interest_relationship(self):
        """Return the closest relationship that the leads stand for.

        One won deal makes a customer; lost leads say nothing.
        """
        if any(lead.won_status == 'won' for lead in self):
            return 'customer'
        waiting = self.filtered(lambda lead: lead.active and lead.won_status == 'pending')
        if any(lead.type == 'opportunity' for lead in waiting):
            return 'deal'
        return 'lead' if waiting else 'unknown'


class ResPartner(models.Model):
    _inherit = 'res.partner'

    # unlike core's `opportunity_ids` with the leads that are no opportunities yet
    interest_lead_ids = fields.One2many('crm.lead', 'partner_id', string="Leads and opportunities")


class SocialInterestAuthor(models.Model):
    """What a person is to the company, as the contact behind him says."""

    _inherit = 'social.interest.author'

    relationship = fields.Selection(
        RELATIONSHIPS, compute='_compute_relationship', store=True, precompute=True, compute_sudo=True, index=True,
        help="Customer: a deal was won with the contact. Open deal, lead: there is one at the moment.")

    @api.depends(
        'partner_id.interest_lead_ids.won_status', 'partner_id.interest_lead_ids.type',
        'partner_id.interest_lead_ids.active', 'partner_id.interest_lead_ids.partner_id')
    def _compute_relationship(self):
        leads = self._relationship_leads()
        for author in self:
            author.relationship = leads.get(author.partner_id, self.env['crm.lead'])._interest_relationship()

    def _relationship_leads(self):
        """Return {contact: leads}; lost deals are archived, won ones may be."""
        leads = self.env['crm.lead'].with_context(active_test=False).search(
            [('partner_id', 'in', self.partner_id.ids)]) if self.partner_id else self.env['crm.lead']
        return leads.grouped('partner_id')


class SocialInterest(models.Model):
    """What the person of a card is to the company: a column of the feed."""

    _inherit = 'social.interest'

    relationship = fields.Selection(
        RELATIONSHIPS, compute='_compute_relationship', store=True, precompute=True, compute_sudo=True, index=True,
        group_expand=True)

    @api.depends('author_id.relationship', 'lead_id.won_status', 'lead_id.type', 'lead_id.active')
    def _compute_relationship(self):
        for card in self:
            # a deal that grew out of the card counts without a contact too
            card.relationship = min(
                card.author_id.relationship or 'unknown', card.lead_id._interest_relationship(), key=RANK.get)
