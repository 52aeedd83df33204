# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import SQL


class SocialInterest(models.Model):
    """Deals in the time line: when one was made, won or lost, as far as the user may see it."""

    _inherit = 'social.interest'

    @api.model
    def _talk_card_columns(self):
        return [*super()._talk_card_columns(), 'lead_id']

    def _talk_parts(self, with_system=False):
        parts = super()._talk_parts(with_system)
        leads = self.env['crm.lead']
        leads.flush_model()
        person = self._talk_deals_domain(SQL("SELECT lead_id FROM cards"))
        deals = leads.with_context(active_test=False)._search(person).select(
            *(SQL.identifier(leads._table, name) for name in ('id', 'create_date', 'date_closed', 'won_status')))
        return [*parts, SQL(
            """
            SELECT event.kind, deals.id, %s, event.moment
              FROM (%s) AS deals(id, create_date, date_closed, won_status)
             CROSS JOIN LATERAL (VALUES
                ('deal', create_date, TRUE),
                -- what was made and closed within a second was made before
                ('deal_end', greatest(date_closed, create_date),
                 won_status IN ('won', 'lost') AND date_closed IS NOT NULL)
             ) AS event(kind, moment, happened)
             WHERE event.happened
            """, self.id, deals)]

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
