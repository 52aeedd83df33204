# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.fields import Domain


class SocialInterest(models.Model):
    """How much a person has to do."""

    _inherit = 'social.interest'

    @api.model
    @api.readonly
    def my_load(self):
        """Return how many open cards the user has that are not snoozed, and how many he may have (0: any number)."""
        self.browse().check_access('read')
        mine = Domain('user_id', '=', self.env.uid) & Domain('state', '=', 'taken') & self._awake_domain()
        limits = [self.env.user._interest_limits(company)[self.env.user] for company in self.env.companies]
        return {'open': self.search_count(mine), 'limit': sum(limits) if all(limits) else 0}
