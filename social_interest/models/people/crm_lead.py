# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models

RELATIONSHIPS = [
    ('customer', "Customer"),
    ('deal', "Open deal"),
    ('lead', "Lead"),
    ('unknown', "Unknown"),
]
RANK = {value: rank for rank, (value, _label) in enumerate(RELATIONSHIPS)}


class CrmLead(models.Model):
    """The interests that an opportunity grew out of, and what it says about its customer."""

    _name = 'crm.lead'
    _inherit = ['crm.lead', 'social.interest.counted.mixin']

    interest_ids = fields.One2many('social.interest', 'lead_id', string="Interests")

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

    def _merge_dependences(self, opportunities):
        """The cards of the leads that go follow to the one that stays, those of colleagues and archived ones too."""
        result = super()._merge_dependences(opportunities)
        opportunities.sudo().with_context(active_test=False).interest_ids.write({'lead_id': self.id})
        return result

    def _is_untouched(self):
        """Whether nobody has done anything with the lead since it was made."""
        self.ensure_one()
        since = [('create_date', '>', self.create_date)]
        return self.write_date <= self.create_date and not (
            self.env['mail.message'].sudo().search_count(
                [('model', '=', self._name), ('res_id', '=', self.id), *since], limit=1)
            or self.env['mail.activity'].sudo().search_count(
                [('res_model', '=', self._name), ('res_id', '=', self.id)], limit=1))
