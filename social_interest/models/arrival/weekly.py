# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta

from odoo import models
from odoo.fields import Domain


class SocialInterestWeekly(models.Model):
    """What the weekly letter says of sources of which less comes."""

    _inherit = 'social.interest.weekly'

    def _has_news(self):
        return super()._has_news() or any(self._arrival_counts())

    def _prepare_looks(self, count_late):
        looks = super()._prepare_looks(count_late)
        silent, missing = self._arrival_counts()
        url = f'{self.get_base_url()}/odoo/interest-sources-missing'
        if silent:
            looks.append((
                self.env._("1 source fell silent.") if silent == 1
                else self.env._("%s sources fell silent.", silent), url))
        if missing:
            looks.append((
                self.env._("1 source counts more than came.") if missing == 1
                else self.env._("%s sources count more than came.", missing), url))
        return looks

    def _arrival_counts(self):
        """Return how many of the team's sources fell silent in the week of the letter, and how many have a gap."""
        user = self.user_id
        sources = self.env['social.interest.source'].with_user(user).with_context(
            allowed_company_ids=user.company_ids.ids)
        own = Domain('team_id', '=', self.team_id.id)
        return (
            sources.search_count(own & Domain('silent_noticed', '>=', self.week - timedelta(days=7))),
            sources.search_count(own & Domain('arrival_state', 'in', ['gap'])))
