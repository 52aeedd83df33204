# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models

from ...tools.roles import MANAGERS

#: measures at the top, with those of the period before
TILES = (
    '__count', 'people_count', 'unanswered_rate', 'first_working_hours', 'within_target_rate', 'proof_rate',
    'quality_mean', 'deal_count', 'won_count', 'revenue', 'cost', 'roi')
#: the channels beside each other
CHANNELS = (
    '__count', 'needing_count', 'unanswered_rate', 'first_hours', 'first_working_hours', 'within_target_rate',
    'proof_rate', 'stars_mean')
#: from the interest to the deal that is won, and what it brought
FUNNEL = (
    '__count', 'answered_count', 'replied_count', 'deal_count', 'won_count', 'won_rate', 'revenue', 'cost', 'roi')
#: measures that say how many another is made of; they stand beside it and not in a column
COUNTED_BY = {'quality_mean': 'quality_count', 'stars_mean': 'stars_count'}
#: {measure: (kind of figure, whether more of it is better (1), worse (-1) or neither)}
KINDS = {
    '__count': ('count', 0),
    'people_count': ('count', 0),
    'needing_count': ('count', 0),
    'answered_count': ('count', 1),
    'unanswered_rate': ('share', -1),
    'first_hours': ('hours', -1),
    'first_working_hours': ('hours', -1),
    'within_target_rate': ('share', 1),
    'proof_rate': ('share', 1),
    'quality_mean': ('stars', 1),
    'stars_mean': ('stars', 1),
    'replied_count': ('count', 1),
    'reopened_count': ('count', 0),
    'deal_count': ('count', 1),
    'won_count': ('count', 1),
    'deal_rate': ('share', 1),
    'won_rate': ('share', 1),
    'revenue': ('money', 1),
    'cost': ('money', 0),
    'roi': ('share', 1),
    'question_count': ('count', 0),
    'wish_count': ('count', 0),
    'unhappy_count': ('count', -1),
    'happy_count': ('count', 1),
    'unhappy_rate': ('share', -1),
}


class SocialInterestDashboard(models.AbstractModel):
    """Tables of measures: what a column says, and what a figure opens."""

    _inherit = 'social.interest.dashboard'

    @api.model
    def _columns(self, names):
        """Return what the screen knows of the measures, by their fields."""
        names = self._seen(names)
        told = self.env['social.interest'].fields_get(
            [name for name in names if name != '__count'], ['string', 'help'])
        told['__count'] = {'string': self.env._("Interests")}
        if 'revenue' in told and not self.env.user.has_group(MANAGERS):
            # beside all won deals it would look like what all of them brought
            told['revenue']['string'] = self.env._("Won revenue you see")
        return [{
            'name': name,
            'label': told[name]['string'],
            'help': told[name].get('help') or '',
            'kind': KINDS[name][0],
            'better': KINDS[name][1],
        } for name in names]

    @api.model
    def _seen(self, names):
        """Return those of the measures that the user may see."""
        cards = self.env['social.interest']
        return [
            name for name in names
            if name == '__count' or name in cards._fields and cards._has_field_access(cards._fields[name], 'read')]

    @api.model
    def _asked(self, names):
        """Return the aggregates that bring the measures, those that they are counted by among them."""
        names = self._seen(names)
        names = dict.fromkeys([*names, *(COUNTED_BY[name] for name in names if name in COUNTED_BY)])
        return [name if name == '__count' else f'{name}:sum' for name in names]

    @api.model
    def _read_measures(self, conditions, groupby, names, **kwargs):
        """Return {values of the groups: {measure: its value}} of the cards under the conditions."""
        asked = self._asked(names)
        width = len(groupby)
        return {
            row[:width]: {spec.partition(':')[0]: value for spec, value in zip(asked, row[width:], strict=True)}
            for row in self.env['social.interest']._read_group(conditions, groupby, asked, **kwargs)}

    @api.model
    def _figures(self, values, names, conditions, before=None):
        """Return {measure: its value, the one before, how many it is made of, the domain of its cards}."""
        result = {}
        for name in self._seen(names):
            counted = COUNTED_BY.get(name)
            figure = {'value': self._told_value(name, values), 'domain': self._opened(name, conditions)}
            if counted:
                figure['n'] = values[counted] or 0
            if before is not None:
                figure['before'] = self._told_value(name, before)
            result[name] = figure
        return result

    @api.model
    def _told_value(self, name, values):
        """Return what a figure says; None where there is nothing to make it of."""
        value = values[name]
        return value if value is not None and value is not False else (0 if KINDS[name][0] == 'count' else None)

    @api.model
    def _opened(self, name, conditions):
        """Return the domain of the cards that a figure is made of."""
        counted = name in self.env['social.interest']._counted_conditions()
        return [*conditions, ('counted_in', '=', name)] if counted else list(conditions)

    @api.model
    def _empty_values(self, names):
        return {spec.partition(':')[0]: None for spec in self._asked(names)}

    @api.model
    def _row(self, record, figures):
        """Return a row of a table that is about a record, or about what has none."""
        row = {'id': record.id, 'label': record.sudo().display_name if record else self.env._("None"), **figures}
        if record and record._name == 'social.interest.channel':
            row |= {'icon': record.icon, 'color': record.color}
        return row

    # ------------------------------------------------------------------
    # In total, and the channels beside each other
    # ------------------------------------------------------------------

    @api.model
    def _read_comparison(self, scope, look, before):
        """Return the tiles, the table of channels and the funnel."""
        nothing = {'__count': 0}

        def table(columns, with_before):
            rows = [
                self._row(channel, {'figures': self._figures(
                    values, columns, scope.cards + [('channel_id', '=', channel.id)])})
                for (channel,), values in look.channels.items()]
            for row, key in zip(rows, look.channels, strict=True):
                if with_before and before:
                    row['figures']['__count']['before'] = before.channels.get(key, nothing)['__count']
            return {
                'columns': self._columns(columns),
                'rows': sorted(rows, key=lambda row: -row['figures']['__count']['value']),
                'total': self._figures(look.total, columns, scope.cards),
            }

        return {
            'tiles': {
                'columns': self._columns(TILES),
                'figures': self._figures(look.total, TILES, scope.cards, before and before.total),
            },
            'channels': {'title': self.env._("Channels"), **table(CHANNELS, True)},
            'funnel': {'title': self.env._("From interest to deal"), **table(FUNNEL, False)},
        }
