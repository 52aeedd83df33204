# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from odoo.addons.social_interest.models.report.dashboard_table import CHANNELS

#: conditions of cards that visits have as well
SHARED = ('company_id', 'channel_id')


class SocialInterestDashboard(models.AbstractModel):
    """How many visits of our sites each channel brought, beside its interests."""

    _inherit = 'social.interest.dashboard'

    @api.model
    def _read_comparison(self, scope, look, before):
        told = super()._read_comparison(scope, look, before)
        # visits are of no team; and where nobody counts any, a column of noughts would say something else
        has_team = any(name == 'team_id' for name, _operator, _value in scope.filters)
        if not has_team and self.env['social.interest.link'].search_count([], limit=1):
            self._add_visits(told['channels'], scope)
        return told

    @api.model
    def _add_visits(self, table, scope):
        """Add the visits of the period to the table of channels, with channels that brought nothing else."""
        visits = self.env['social.interest.visit']
        conditions = [condition for condition in scope.filters if condition[0] in SHARED] + scope.period.domain('day')
        counts = dict(visits._read_group(conditions, ['channel_id'], ['__count']))

        def figure(value, *more):
            return {'value': value, 'domain': [*conditions, *more], 'model': visits._name}
        known = {row['id'] for row in table['rows']}
        for channel in counts:
            if channel.id not in known:
                table['rows'].append(self._row(channel, {'figures': self._figures(
                    self._empty_values(CHANNELS), CHANNELS, scope.cards + [('channel_id', '=', channel.id)])}))
        by_id = {channel.id: count for channel, count in counts.items()}
        for row in table['rows']:
            row['figures']['visit_count'] = figure(by_id.get(row['id'], 0), ('channel_id', '=', row['id']))
        table['total']['visit_count'] = figure(sum(by_id.values()))
        table['columns'].append({
            'name': 'visit_count', 'label': self.env._("Visits"), 'kind': 'count', 'better': 1,
            'help': self.env._("How often your own sites were opened by the links of posts, replies and letters.")})
