# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class SocialInterestCountedMixin(models.AbstractModel):
    """Whatever cards are linked to: counts them, and opens them in the feed.

    A model that inherits this declares ``interest_ids``, a one2many.
    """

    _name = 'social.interest.counted.mixin'
    _description = 'Counts its Interests'

    interest_count = fields.Integer("Number of interests", compute='_compute_interest_count')

    @api.depends(lambda self: ['interest_ids'] if 'interest_ids' in self._fields else [])
    def _compute_interest_count(self):
        link = self._fields['interest_ids'].inverse_name
        counts = dict(self.env['social.interest']._read_group([(link, 'in', self.ids)], [link], ['__count']))
        for record in self:
            record.interest_count = counts.get(record, 0)

    def action_view_interests(self):
        """Open the feed with the cards of this record."""
        self.ensure_one()
        self.check_access('read')
        self.env['social.interest'].check_access('read')
        action = self.env['ir.actions.act_window']._for_xml_id('social_interest.action_interest_feed')
        action['domain'] = [(self._fields['interest_ids'].inverse_name, '=', self.id)]
        action['context'] = {}
        return action
