# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import format_amount

#: how a deal stands: its sign, beside the word
ICONS = {'won': 'fa-trophy', 'lost': 'fa-times-circle-o', 'pending': 'fa-handshake-o'}


class SocialInterest(models.Model):
    """What became of the deal of a card: won or lost, and for how much."""

    _inherit = 'social.interest'

    @api.depends('lead_id.won_status', 'lead_id.expected_revenue', 'lead_id.name', 'lead_id.user_id')
    def _compute_signs(self):
        return super()._compute_signs()

    def _deal_sign(self):
        sign = super()._deal_sign()
        lead = self.lead_id.sudo()
        words = {'won': self.env._("Won"), 'lost': self.env._("Lost")}
        # what it is worth is for those who may see the deal
        may_see = self.lead_id._filtered_access('read')
        amount = self._deal_amount(lead.expected_revenue, lead.company_id) if may_see else ''
        return sign | {
            'text': ' · '.join(filter(None, [sign['text'], words.get(lead.won_status), amount])),
            'icon': ICONS[lead.won_status or 'pending']}

    @api.model
    def _deal_amount(self, revenue, company):
        """Return the amount of a deal as text, empty where it has none."""
        currency = (company or self.env.company).sudo().currency_id
        return format_amount(self.env, revenue, currency) if revenue else ''
