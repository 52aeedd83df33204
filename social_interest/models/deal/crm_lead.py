# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import defaultdict

from odoo import api, fields, models
from odoo.fields import Domain

#: what a change of says anew who gets credit, or for how much
CREDITED = frozenset({
    'partner_id', 'stage_id', 'active', 'expected_revenue', 'user_id', 'team_id', 'company_id', 'won_status'})


class CrmLead(models.Model):
    """Leads and opportunities give credit to the interests of their people before them."""

    _name = 'crm.lead'
    _inherit = ['crm.lead', 'social.interest.credited.mixin']

    _credit_link = 'lead_id'

    # CRM's own index of addresses is for parts of them: a whole one it finds slowly
    _interest_email_index = models.Index('(email_normalized) WHERE email_normalized IS NOT NULL')

    interest_credit_ids = fields.One2many(
        'social.interest.credit', 'lead_id', string="Credits", groups='sales_team.group_sale_salesman_all_leads')

    @api.model_create_multi
    def create(self, vals_list):
        """A new deal may have interests before it."""
        leads = super().create(vals_list)
        leads.filtered('partner_id')._queue_credits()
        return leads

    def write(self, vals):
        """What became of a deal, and whose it is, is told on to its credits later; the click does not wait for them."""
        result = super().write(vals)
        ends = vals.get('probability') in (0, 100)
        if ends or not CREDITED.isdisjoint(vals):
            self._queue_credits()
        return result

    def _prepare_credit_values(self):
        self.ensure_one()
        company = self.company_id
        return {
            'deal_date': self.create_date.replace(microsecond=0),
            'outcome': {'won': 'won', 'lost': 'lost'}.get(self.won_status, 'open'),
            'amount': self.expected_revenue or 0.0,
            'currency_id': (company or self._credit_home()).currency_id.id,
            'deal_user_id': self.user_id.id,
            'team_id': self.team_id.id,
        }

    def _credit_home(self):
        """Return the company in whose currency a deal without one is counted."""
        return self.team_id.company_id or self.user_id.company_id or self.env.company

    def _credit_cards(self):
        rows = self.env['social.interest'].sudo().with_context(active_test=False)._read_group(
            [('lead_id', 'in', self.ids)], ['lead_id'], ['id:recordset'])
        found = super()._credit_cards()
        cards = defaultdict(self.env['social.interest'].sudo().browse, found)
        for lead, of_lead in rows:
            cards[lead] |= of_lead
        return cards

    @api.model
    def _credited_by(self, authors, partners, cards):
        """The deals of their cards, too."""
        mine = self.env['social.interest'].sudo().with_context(active_test=False)._read_group(
            Domain('author_id', 'in', authors.ids) & Domain('lead_id', '!=', False), [], ['lead_id:recordset'])
        return super()._credited_by(authors, partners, cards) | mine[0][0].with_env(self.env) | cards.lead_id

    def _after_credit(self):
        """Open feeds show what became of the deals of their cards."""
        result = super()._after_credit()
        self.sudo().interest_ids._tell_live('changed')
        return result
