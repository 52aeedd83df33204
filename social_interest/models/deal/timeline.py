# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models
from odoo.fields import Domain
from odoo.tools import SQL


class SocialInterest(models.Model):
    """Deals in the time line: when one was made, won or lost, as far as the user may see it."""

    _inherit = 'social.interest'

    def _talk_deals_domain(self):
        """Return the domain of the deals of the person: those of his cards, and those of his contact."""
        deals = Domain('id', '=', self.lead_id.id)
        if self.verdict == 'failed' or not self.author_id:
            return deals
        deals |= Domain('interest_ids', 'any', self._talk_domain())
        return deals | Domain('partner_id', '=', self.partner_id.id) if self.partner_id else deals

    def _talk_parts(self, with_system=False):
        parts = super()._talk_parts(with_system)
        leads = self.env['crm.lead']
        leads.flush_model()
        deals = leads.with_context(active_test=False)._search(self._talk_deals_domain()).subselect()
        return [
            *parts,
            SQL("SELECT 'deal', lead.id, %s, lead.create_date FROM crm_lead AS lead WHERE lead.id IN %s",
                self.id, deals),
            SQL("SELECT 'deal_end', lead.id, %s, lead.date_closed FROM crm_lead AS lead "
                "WHERE lead.won_status IN ('won', 'lost') AND lead.date_closed IS NOT NULL AND lead.id IN %s",
                self.id, deals),
        ]

    def _talk_entries(self, keys):
        told = super()._talk_entries(keys)
        leads = self.env['crm.lead'].browse({entry_id for kind, entry_id in keys if kind in ('deal', 'deal_end')})
        who = self._talk_user_names(leads.user_id)
        for lead in leads:
            entry = {
                'kind': 'deal', 'model': 'crm.lead', 'res_id': lead.id, 'title': lead.name,
                'who': who.get(lead.user_id.id, ''), 'amount': self._deal_amount(lead)}
            told['deal', lead.id] = {**entry, 'outcome': 'made', 'amount': ''}
            told['deal_end', lead.id] = {
                **entry, 'outcome': lead.won_status, 'text': lead.lost_reason_id.name or ''}
        return told
