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
        deals = {entry_id for kind, entry_id in keys if kind in ('deal', 'deal_end')}
        for row in self._talk_deal_rows(deals) if deals else ():
            entry = {
                'kind': 'deal', 'model': 'crm.lead', 'res_id': row['id'], 'title': row['name'],
                'who': row['who'] or '',
                'amount': self._deal_amount(row['revenue'], self.env['res.company'].browse(row['company_id'] or ()))}
            told['deal', row['id']] = {**entry, 'outcome': 'made', 'amount': ''}
            told['deal_end', row['id']] = {**entry, 'outcome': row['outcome'], 'text': row['reason'] or ''}
        return told

    def _talk_deal_rows(self, deal_ids):
        return self._talk_fetch(SQL(
            """
            SELECT lead.id, lead.name, lead.won_status AS outcome, lead.expected_revenue AS revenue, lead.company_id,
                   %s AS reason, partner.name AS who
              FROM crm_lead AS lead
              LEFT JOIN crm_lost_reason AS reason ON reason.id = lead.lost_reason_id
              LEFT JOIN res_users AS person ON person.id = lead.user_id
              LEFT JOIN res_partner AS partner ON partner.id = person.partner_id
             WHERE lead.id IN %s
            """, self._talk_name('crm.lost.reason', 'reason'), tuple(deal_ids)))
