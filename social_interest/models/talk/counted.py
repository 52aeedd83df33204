# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain


class SocialInterestCountedMixin(models.AbstractModel):
    """Whatever cards are linked to leads to the talk with their person."""

    _inherit = 'social.interest.counted.mixin'

    @api.readonly
    def interest_talk_card(self):
        """Return the id of the last card that stands for the talk of this record, or False."""
        self.ensure_one()
        self.check_access('read')
        cards = self.env['social.interest'].search(self._interest_talk_domain(), order='date desc, id desc', limit=1)
        return cards.id

    def _interest_talk_domain(self):
        """Return the domain of the cards whose person this record is about."""
        return Domain(self._fields['interest_ids'].inverse_name, '=', self.id)
