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
    # the company itself and everybody in it
    interest_colleague_ids = fields.One2many('res.partner', 'commercial_partner_id', string="People of the company")


class SocialInterestAuthor(models.Model):
    """What a person is to the company, as the contact behind him and the firm he works for say."""

    _inherit = 'social.interest.author'

    relationship = fields.Selection(
        RELATIONSHIPS, compute='_compute_relationship', store=True, precompute=True, compute_sudo=True, index=True,
        help="Customer: a deal was won with the contact or the contact's company. "
             "Open deal, lead: there is one at the moment.")

    @api.depends(*(
        f'partner_id.commercial_partner_id.interest_colleague_ids.interest_lead_ids.{name}'
        for name in ('won_status', 'type', 'active', 'partner_id')))
    def _compute_relationship(self):
        leads = self._relationship_leads()
        for author in self:
            firm = author.partner_id.commercial_partner_id
            author.relationship = leads.get(firm, self.env['crm.lead'])._interest_relationship()

    def _relationship_leads(self):
        """Return {contact or its company: leads of all its people}; lost deals are archived, won ones may be."""
        firms = self.partner_id.commercial_partner_id
        leads = self.env['crm.lead'].with_context(active_test=False)
        if firms:
            leads = leads.search_fetch(
                [('partner_id.commercial_partner_id', 'in', firms.ids)], ['partner_id', 'won_status', 'type', 'active'])
        return leads.grouped(lambda lead: lead.partner_id.commercial_partner_id)


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
