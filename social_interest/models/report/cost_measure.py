# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, time, timedelta

import pytz

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.models import parse_read_group_spec
from odoo.tools import SQL, unique

from ...tools.roles import MANAGERS
from .measures import Measure

#: measures made of costs: what else of the cards each is made of
COST_MEASURES = {
    'cost': (),
    'cost_per_interest': ('interest_count:sum',),
    'cost_per_lead': ('deal_count:sum',),
    'roi': ('revenue:sum',),
}
#: what a cost is known by; of cards and of the days of costs alike
DIMENSIONS = frozenset({'day', 'channel_id', 'channel_group', 'source_id', 'team_id', 'company_id'})
#: by these parts of time; by others (weekday, hour) an amount that is spread evenly says nothing
PERIODS = frozenset({'day', 'week', 'month', 'quarter', 'year'})
#: by this the web client asks in which currencies amounts are
CURRENCY = 'report_currency_id:array_agg_distinct'
KNOWN_BY = (
    "Known by channel, source, group of channels, team, company, and day, week, month, quarter or year; "
    "empty in all other groups and filters, for nobody knows what a cost was for.")


def unknown(card):
    """What a query of cards knows of costs; they are laid beside its figures."""
    return SQL("NULL::numeric")


class NoCost(Exception):
    """Nobody knows what a part of the cards cost.

    :param fname: name of the field by which costs are not known
    """

    def __init__(self, fname):
        super().__init__(fname)
        self.fname = fname


class SocialInterest(models.Model):
    """What groups of cards cost, and what is made of it.

    Costs are no cards: they are read in one query of their own (:class:`SocialInterestCostDay`), by the same
    groups and the same domain, and laid beside the figures of the cards. A group that has a cost and no card
    is there too. So all that asks by ``_read_group`` has the same figures: pivot, graph, dashboard, exports.
    """

    _inherit = 'social.interest'

    cost = fields.Monetary(
        compute='_compute_costs', currency_field='report_currency_id', aggregator='sum', exportable=False,
        help="What channels and sources cost in the period (Reporting → Costs), spread evenly over the days, in the "
             f"company's currency. {KNOWN_BY}")
    cost_per_interest = fields.Monetary(
        "Cost per interest", compute='_compute_costs', currency_field='report_currency_id', aggregator='avg',
        exportable=False,
        help=f"The cost, divided by the number of interests. {KNOWN_BY}")
    cost_per_lead = fields.Monetary(
        "Cost per deal", compute='_compute_costs', currency_field='report_currency_id', aggregator='avg',
        exportable=False,
        help=f"The cost, divided by the number of deals. {KNOWN_BY}")
    roi = fields.Float(
        "Return on cost", compute='_compute_costs', aggregator='avg', exportable=False, groups=MANAGERS,
        help="What won deals brought less the cost, divided by the cost: 0 is as much as it cost, 100 % twice as much. "
             f"{KNOWN_BY}")

    def _compute_costs(self):
        """Nobody knows what one card cost."""
        self.update(dict.fromkeys(COST_MEASURES, False))

    # ------------------------------------------------------------------
    # Groups
    # ------------------------------------------------------------------

    @api.model
    def _measures(self):
        return super()._measures() | dict.fromkeys(COST_MEASURES, Measure(unknown))

    @api.model
    def _read_group(self, domain, groupby=(), aggregates=(), having=(), offset=0, limit=None, order=None):
        plain = self._without_costs(aggregates)
        rows = super()._read_group(domain, groupby, plain, having, offset, limit, order)
        if plain is aggregates:
            return rows
        # a page of groups, or those that fulfil a condition, get no further ones
        whole = not having and not offset and not (limit and len(rows) >= limit)
        return self._lay_beside_costs(domain, [groupby], [rows], plain, aggregates, order, whole)[0][:limit]

    @api.model
    def _read_grouping_sets(self, domain, grouping_sets, aggregates=(), order=None):
        plain = self._without_costs(aggregates)
        results = super()._read_grouping_sets(domain, grouping_sets, plain, order)
        if plain is aggregates:
            return results
        return self._lay_beside_costs(domain, grouping_sets, results, plain, aggregates, order)

    @api.model
    def _read_parts(self, domain, finest, grouping_sets, aggregates):
        plain = self._without_costs(aggregates)
        results = super()._read_parts(domain, finest, grouping_sets, plain)
        if plain is aggregates:
            return results
        return self._lay_beside_costs(domain, grouping_sets, results, plain, aggregates)

    @api.model
    def _without_costs(self, aggregates):
        """Return what is to be asked of the cards, something in any case; the aggregates themselves without costs."""
        names = [spec.partition(':')[0] for spec in aggregates]
        if COST_MEASURES.keys().isdisjoint(names):
            return aggregates
        for name in COST_MEASURES.keys() & set(names):
            # who sees only some of the deals knows of no return
            self._check_field_access(self._fields[name], 'read')
        return list(unique([
            *(spec for spec, name in zip(aggregates, names, strict=True) if name not in COST_MEASURES),
            *(part for name in names for part in COST_MEASURES.get(name, ()))])) or ['__count']

    @api.model
    def _lay_beside_costs(self, domain, grouping_sets, results, plain, aggregates, order=None, whole=True):
        """Return the rows of each of the grouping sets with their costs, and what is made of these.

        :param results: for each grouping set, its rows with the ``plain`` aggregates
        :param whole: whether groups are added that have a cost and no card
        """
        empty = tuple(self._value_without_cards(spec) for spec in plain)
        laid = []
        for groupby, rows, costs in zip(grouping_sets, results, self._read_costs(domain, grouping_sets), strict=True):
            width = len(groupby)
            groups = {row[:width]: row[width:] for row in rows}
            more = [key for key, cost in (costs or {}).items() if cost and key not in groups] if whole else []
            groups.update(dict.fromkeys(more, empty))
            keys = self._in_order(list(groups), groupby, order) if more else groups
            laid.append([
                key + self._with_cost(
                    aggregates, dict(zip(plain, groups[key], strict=True)),
                    None if costs is None else costs.get(key, 0.0))
                for key in keys])
        return laid

    @api.model
    def _value_without_cards(self, spec):
        """Return the figure of a group that has a cost and no card: of a count 0, as the database has it."""
        if spec == CURRENCY:
            # costs are converted, as all amounts of the reports
            return [self.env.company.currency_id.id]
        is_count = spec != '__count' and self._fields[spec.partition(':')[0]].type == 'integer'
        return 0 if is_count else self._read_group_empty_value(spec)

    @api.model
    def _with_cost(self, aggregates, values, cost):
        """Return the values of the aggregates of one group.

        :param cost: None where it is not known
        """
        def part(name):
            if not cost and (name != 'cost' or cost is None):
                return False
            if name == 'cost':
                return cost
            count = values[COST_MEASURES[name][0]]
            if name == 'roi':
                return ((count or 0.0) - cost) / cost
            return cost / count if count else False

        names = [spec.partition(':')[0] for spec in aggregates]
        return tuple(
            part(name) if name in COST_MEASURES else values[spec]
            for spec, name in zip(aggregates, names, strict=True))

    @api.model
    def _in_order(self, keys, groupby, order):
        """Return the keys of groups in the order that the database would give them; figures are no order here."""
        wanted = [part.split() for part in (order or ','.join(groupby)).split(',') if part.strip()]
        for spec, *direction in reversed(wanted):
            if spec not in groupby:
                continue
            place = list(groupby).index(spec)
            values = [key[place] for key in keys if key[place]]
            if values and isinstance(values[0], models.BaseModel):
                values = values[0].union(*values).sorted()
            else:
                values = sorted(set(values))
            rank = {value: index for index, value in enumerate(values)}
            downwards = 'desc' in map(str.lower, direction)
            # an empty value is the last one, as PostgreSQL has it
            keys.sort(key=lambda key: rank.get(key[place], len(rank)), reverse=downwards)  # noqa: B023 (used at once)
        return keys

    # ------------------------------------------------------------------
    # Costs of the groups
    # ------------------------------------------------------------------

    @api.model
    def _read_costs(self, domain, grouping_sets):
        """Return, for each of the grouping sets, {values of the group: its cost}, or None where it is not known."""
        days = self.env['social.interest.cost.day']
        try:
            narrowed = self._cost_domain(domain)
        except NoCost:
            return [None] * len(grouping_sets)
        known = [self._cost_grouping(groupby, narrowed) for groupby in grouping_sets]
        asked = list(unique(groupby for groupby in known if groupby is not None))
        if not asked:
            return known
        read = dict(zip(asked, days._read_grouping_sets(narrowed, asked, ['amount:sum']), strict=True))
        return [
            None if specs is None else {
                tuple(self._as_grouped(spec, value) for spec, value in zip(groupby, key, strict=True)): amount or 0.0
                for *key, amount in read[specs]}
            for groupby, specs in zip(grouping_sets, known, strict=True)]

    @api.model
    def _cost_grouping(self, groupby, domain):
        """Return the specs of the days of costs for those of cards; None where costs are not known by these.

        :param domain: that of the costs, narrowed
        """
        try:
            specs = tuple(self._cost_spec(spec) for spec in groupby)
            self._check_may_know_costs(domain, specs)
        except NoCost:
            return None
        return specs

    @api.model
    def _cost_spec(self, spec):
        fname, path, granularity = parse_read_group_spec(spec)
        if fname == 'date' and granularity in PERIODS:
            return f'day:{granularity}'
        if path or fname not in DIMENSIONS or (fname == 'day' and granularity not in PERIODS):
            raise NoCost(fname)
        return spec

    @api.model
    def _as_grouped(self, spec, value):
        """Return the value of a group of costs as that of the cards is: of a moment, the first one of the day."""
        is_moment = value and self._fields[spec.partition(':')[0].partition('.')[0]].type == 'datetime'
        return datetime.combine(value, time.min) if is_moment else value

    @api.model
    def _check_may_know_costs(self, domain, specs):
        """Raise NoCost for whoever may not see these costs: a leader sees what his teams cost, and no more."""
        if self.env.su or self.env.user.has_group(MANAGERS):
            return
        led = set(self.env.user.interest_team_ids.ids)
        if led and 'team_id' in specs:
            return
        domain = domain.map_conditions(self._teams_of_leader).optimize(self.env['social.interest.cost.day'])
        # by conditions that all hold, not by one of several
        if not led or not {'|', '!'}.isdisjoint(part for part in domain if isinstance(part, str)) or not any(
                condition.field_expr == 'team_id' and condition.operator == 'in' and led.issuperset(condition.value)
                for condition in domain.iter_conditions()):
            raise NoCost('team_id')

    @api.model
    def _teams_of_leader(self, condition):
        """Return the condition with the ids of the teams where it asks for those that the user leads."""
        if condition.field_expr == 'team_id.user_id' and condition.operator in ('=', 'in'):
            users = condition.value if condition.operator == 'in' else [condition.value]
            if list(users) == [self.env.uid]:
                return Domain('team_id', 'in', self.env.user.interest_team_ids.ids)
        return condition

    @api.model
    def _cost_domain(self, domain):
        """Return the domain of the days of costs for one of cards; raises NoCost."""
        domain = Domain(domain)
        if any(isinstance(part, Domain) for part in domain):
            # a condition in SQL is one of the cards
            raise NoCost('id')
        return domain.map_conditions(self._cost_condition)

    @api.model
    def _cost_condition(self, condition):
        fname = condition.field_expr.partition('.')[0]
        if fname in DIMENSIONS and not condition.field_expr.startswith('day.'):
            return condition
        if fname == 'active' and condition.operator in ('=', 'in'):
            if condition.value is True or (condition.operator == 'in' and True in condition.value):
                return Domain.TRUE
        if condition.field_expr == 'verdict' and condition.operator in ('!=', 'not in'):
            if condition.value == 'failed' or (condition.operator == 'not in' and set(condition.value) == {'failed'}):
                # forged ones are counted nowhere, and cost nothing
                return Domain.TRUE
        if fname == 'date' and condition.field_expr == 'date':
            return self._cost_period(condition)
        raise NoCost(fname)

    @api.model
    def _cost_period(self, condition):
        """Return the condition on the day for one on the moment, where that begins or ends with a day."""
        try:
            moment = fields.Datetime.to_datetime(condition.value)
            if not moment or condition.operator not in ('>', '>=', '<', '<='):
                raise NoCost('date')
            local = pytz.utc.localize(moment).astimezone(self.env.company._interest_zone()).replace(tzinfo=None)
            if condition.operator in ('>', '<='):
                # a day ends with its last second
                local += timedelta(seconds=1)
        except (ValueError, TypeError, OverflowError):
            # no moment at all, or one so far that no clock has it
            raise NoCost('date') from None
        if local.time() != time.min:
            raise NoCost('date')
        return Domain('day', '>=' if condition.operator[0] == '>' else '<', local.date())

    # ------------------------------------------------------------------
    # Why there is none
    # ------------------------------------------------------------------

    @api.model
    @api.readonly
    def why_no_cost(self, domain, groupby):
        """Return what is to be said where costs are empty, or False where they are known.

        :param domain: that of the cards
        :param groupby: by what the cards are grouped
        """
        self.browse().check_access('read')
        try:
            narrowed = self._cost_domain(domain)
            # the screen leaves out the part of time that is usual
            specs = [f'{spec}:month' if spec in ('day', 'date') else spec for spec in groupby]
            self._check_may_know_costs(narrowed, [self._cost_spec(spec) for spec in specs])
        except NoCost as error:
            if error.fname == 'team_id':
                return self.env._("Costs are shown to managers, and to a team's leader for the team.")
            if error.fname == 'date':
                return self.env._(
                    "Costs are empty: they are known by days, and this period does not begin or end with one.")
            # what the user may not see has no label here
            label = self.fields_get([error.fname], ['string']).get(error.fname, {}).get('string', error.fname)
            return self.env._(
                "Costs are empty: they are known by channel, source, team, company and period, not by “%s”.", label)
        return False
