# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models


class SocialInterest(models.Model):
    """Cards that are new, another's, another deal's, or gone: the deals that they came before are credited anew."""

    _inherit = 'social.interest'

    def _link_anew(self):
        result = super()._link_anew()
        self.env['social.interest.credit.task']._queue_cards(self)
        return result

    def _credited_deals(self):
        """Queue the deals that the cards have credits for: of cards that go, nothing says later which these were."""
        Credit = self.env['social.interest.credit'].sudo()
        credits = Credit.search([('interest_id', 'in', self.ids)])
        for link in Credit._deal_links():
            credits[link]._queue_credits()

    def _before_deletion(self):
        result = super()._before_deletion()
        self._credited_deals()
        return result

    def _erase(self, shared=True):
        """Who is erased has part in no deal any more."""
        self._credited_deals()
        return super()._erase(shared)
