# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, models
from odoo.tools import unique

#: sets of groups up to which they are read one by one: rows, columns, both and the total of a pivot
FEW_SETS = 4
#: a pivot asks in which currencies amounts are: they are converted, and in one
CURRENCY = 'report_currency_id:array_agg_distinct'


def _sum(values):
    """Return the sum of those of the values that there are."""
    return sum(filter(None, values))


class SocialInterest(models.Model):
    """Totals of a pivot, added up from its groups.

    PostgreSQL shares plain groups among its processes, but no GROUPING SETS. So few sets are read one by one; and as
    measures are sums over sums, those of a larger group are the sums of its parts, which are there already.
    """

    _inherit = 'social.interest'

    @api.model
    def _read_grouping_sets(self, domain, grouping_sets, aggregates=(), order=None):
        if len(grouping_sets) > FEW_SETS or self._measures().keys().isdisjoint(
                spec.partition(':')[0] for spec in aggregates):
            return super()._read_grouping_sets(domain, grouping_sets, aggregates, order)
        specs = {spec for groupby in grouping_sets for spec in groupby}
        parts = [part.strip() for part in (order or '').split(',') if part.strip()]

        def order_of(groupby):
            return ','.join(part for part in parts if part.split()[0] in groupby or part.split()[0] not in specs)

        def read(groupby):
            return self._read_group(domain, groupby, aggregates, order=order_of(groupby) if groupby else None)
        finest = tuple(max(grouping_sets, key=len))
        added = [tuple(groupby) for groupby in grouping_sets if tuple(groupby) == finest[:len(groupby)]]
        by_figure = any(part.split()[0] not in specs for part in parts)
        if len(added) < 2 or by_figure or not self._adds_up(finest, aggregates):
            return [read(groupby) for groupby in grouping_sets]
        totals = self._read_added(domain, added, finest, aggregates, order_of(finest))
        return [
            totals[tuple(groupby)] if tuple(groupby) in totals else read(groupby) for groupby in grouping_sets]

    @api.model
    def _read_parts(self, domain, finest, grouping_sets, aggregates):
        """Return for each of the sets its rows, in no order: those of the finest groups, read at once, added up.

        :param finest: all groups of the sets together; few are to be expected of them
        """
        if self._adds_up(finest, aggregates):
            totals = self._read_added(domain, map(tuple, grouping_sets), tuple(finest), aggregates)
            return list(totals.values())
        return [self._read_group(domain, groupby, aggregates) for groupby in grouping_sets]

    @api.model
    def _adds_up(self, groupby, aggregates):
        """Whether each card is in one group only, and the aggregates are sums of their parts, or read apart."""
        fields = [self._fields[spec.partition(':')[0]] for spec in groupby if '.' not in spec]
        if len(fields) < len(groupby) or any(field.type in ('many2many', 'properties') for field in fields):
            return False
        return all(
            spec in ('__count', CURRENCY) or self._is_sum(spec) or spec.partition(':')[2] in ('sum', 'avg')
            and spec.partition(':')[0] in self._measures() for spec in map(self._measured_once, aggregates))

    @api.model
    def _is_sum(self, spec):
        """Whether an aggregate is the sum of a field of the cards themselves."""
        name, _colon, function = spec.partition(':')
        field = self._fields.get(name)
        return bool(field) and function == 'sum' and field.store and name not in self._measures()

    @api.model
    def _read_added(self, domain, grouping_sets, finest, aggregates, order=None):
        """Return {set of groups: rows}, of sets that are parts of the finest one.

        Those with which it begins have its order.
        """
        measures = self._measures()
        once = list(unique(map(self._measured_once, aggregates)))
        apart = self._measured_apart(once)
        elsewhere = {CURRENCY, *(spec for specs in apart.values() for spec in specs)}
        main = [spec for spec in once if spec not in elsewhere]
        asked = {'__count': None}
        for spec in main:
            name = spec.partition(':')[0]
            if name in measures:
                asked |= {f'{name}:over': None, **({f'{name}:under': None} if measures[name].under else {})}
            elif self._is_sum(spec):
                asked[spec] = None
        rows = self._read_group(domain, finest, list(asked), order=order)
        result = {}
        for groupby in grouping_sets:
            # all cards together are there, even if there are none
            parts = {} if groupby else {(): [[0] * len(asked)]}
            places = [finest.index(spec) for spec in groupby]
            for row in rows:
                parts.setdefault(tuple(row[place] for place in places), []).append(row[len(finest):])
            told = {
                key: self._figures_of(dict(zip(asked, map(_sum, zip(*values, strict=True)), strict=True)), main)
                for key, values in parts.items()}
            self._lay_apart(told, domain, groupby, apart)
            currency = [self.env.company.currency_id.id]
            result[groupby] = [
                (*key, *(currency if spec == CURRENCY else values[self._measured_once(spec)] for spec in aggregates))
                for key, values in told.items()]
        return result

    @api.model
    def _figures_of(self, sums, aggregates):
        """Return {aggregate: figure} of the sums that they are made of."""
        figures = {'__count': sums['__count']}
        for spec in aggregates:
            name = spec.partition(':')[0]
            if f'{name}:under' in sums:
                under = sums[f'{name}:under']
                figures[spec] = float(sums[f'{name}:over']) / under if under else False
            elif name in self._measures():
                figures[spec] = sums[f'{name}:over']
            elif spec in sums:
                figures[spec] = sums[spec]
        return figures
