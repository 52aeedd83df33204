# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import api, models

from .dashboard_sections import PERSON, TOP
from .dashboard_table import CHANNELS, FUNNEL, TILES
from .persons import Persons

#: measures of deals, and those that are made of them
DEALS = ('deal_count', 'won_count', 'revenue')
OF_DEALS = frozenset({*DEALS, 'won_rate', 'roi'})
#: by what one look groups the cards; each has some ten values
LOOKED_BY = ['channel_id', 'user_id', 'response_bucket']


class Look(NamedTuple):
    """What several sections are made of: {values of the groups: {measure: its value}}, and the persons."""

    total: dict
    channels: dict
    users: dict
    buckets: dict
    persons: Persons


class Before(NamedTuple):
    """The same of the period before: the tiles, and how many cards by channel and day."""

    total: dict
    channels: dict
    days: dict


class SocialInterestDashboard(models.AbstractModel):
    """Looks at the cards that several sections share: of a million each takes a good part of a second."""

    _inherit = 'social.interest.dashboard'

    @api.model
    def _look_at(self, conditions):
        """Return the :class:`Look` of the cards of the period."""
        names = [
            name for name in dict.fromkeys([*TILES, *CHANNELS, *FUNNEL, *PERSON, 'answered_by_people_count'])
            if name != 'people_count']
        groupings = [[], ['channel_id'], ['user_id'], ['response_bucket']]
        totals, channels, users, buckets = self._read_sets(conditions, groupings, names, LOOKED_BY)
        self._add_deals(conditions, {'': totals, 'channel_id': channels, 'user_id': users})
        persons = self.env['social.interest']._read_persons(conditions, TOP)
        return Look(totals[()] | {'people_count': persons.count}, channels, users, buckets, persons)

    @api.model
    def _look_before(self, conditions):
        """Return :class:`Before` of the cards of the period before."""
        names = [name for name in TILES if name != 'people_count']
        totals, channels, days = self._read_sets(
            conditions, [[], ['channel_id'], ['day:day']], names, ['channel_id', 'day:day'])
        self._add_deals(conditions, {'': totals})
        total = totals[()] | {'people_count': self.env['social.interest']._read_persons(conditions, 0).count}
        return Before(total, channels, days)

    @api.model
    def _read_sets(self, conditions, groupings, names, finest=()):
        """Return for each of the groupings what :meth:`_read_measures` does, but for deals, of one look at the cards.

        :param finest: groups by which it is looked, if these are more than those of the longest of the groupings
        """
        asked = self._asked([name for name in names if name not in OF_DEALS])
        results = self.env['social.interest']._read_parts(
            conditions, finest or max(groupings, key=len), groupings, asked)
        return self._told_sets(groupings, results, asked)

    @api.model
    def _add_deals(self, conditions, groups_by):
        """Add to groups what is told of deals: of the cards that have one, for these are few, and it is dear.

        :param groups_by: {field of a grouping, empty of all cards together: {values: {measure: its value}}, which gets
            more of them}
        """
        names = self._seen(DEALS)
        dealt = self.env['social.interest']._read_dealt(
            conditions, [[name] if name else [] for name in groups_by])
        for groups, told in zip(groups_by.values(), dealt, strict=True):
            for key, values in groups.items():
                deals = told.get(key)
                values.update({name: getattr(deals, name) if deals else 0 for name in names})
                self._add_rates(values)

    @api.model
    def _told_sets(self, groupings, results, asked):
        """Return [{values of the groups: {measure: its value}}] of the rows of each of the groupings."""
        return [{
            row[:len(groupby)]: {
                spec.partition(':')[0]: value for spec, value in zip(asked, row[len(groupby):], strict=True)}
            for row in rows} for groupby, rows in zip(groupings, results, strict=True)]

    @api.model
    def _add_rates(self, values):
        """Add what is made of deals and cost of a group, as the measures of these names make it."""
        deals, cost = values.get('deal_count'), values.get('cost')
        values['won_rate'] = values['won_count'] / deals if deals else None
        values['roi'] = (values['revenue'] - cost) / cost if cost and 'revenue' in values else None
