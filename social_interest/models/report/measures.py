# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections.abc import Callable
from typing import NamedTuple

from odoo import api, fields, models
from odoo.fields import Domain
from odoo.tools import SQL, unique


class Card:
    """The columns of the cards in a query, as SQL; what a measure is made of names them as attributes."""

    def __init__(self, model, query):
        self._model, self._query = model, query

    def __getattr__(self, name):
        return self._model._measure_column(name, self._query)


class Measure(NamedTuple):
    """A figure of a group of cards: sum over sum, so that the figure of a total is that of all its cards.

    :param over: function of a :class:`Card` that returns the SQL of an aggregate
    :param under: the same, of what it is divided by; None: it is a sum itself
    :param among: name of a field that only few cards have, or that it counts the different values of: it is read apart,
        of the cards that have it, so that the others are added up by several processes in one pass
    """

    over: Callable
    under: Callable | None = None
    among: str = ''

    def to_sql(self, card, function=''):
        """Return its SQL; of the function ``over`` or ``under``, of that part only."""
        if function in ('over', 'under'):
            return getattr(self, function)(card)
        over = self.over(card)
        return SQL("(%s)::float8 / NULLIF(%s, 0)", over, self.under(card)) if self.under else over


# ----------------------------------------------------------------------
# Which cards
# ----------------------------------------------------------------------

def genuine(card):
    """What is what it says it is, as far as anybody knows."""
    return SQL("%s != 'failed'", card.verdict)


def needing(card):
    """An answer was to be given: nobody, and no rule, said that none is needed, and it is nothing of times past.

    What was closed without an answer is out: ignored, of a blocked person or a source that is switched off,
    “needs no answer”, ended by a receipt, imported as history.
    """
    return SQL("%s AND %s AND %s != 'closed'", card.needs_answer, genuine(card), card.status)


def closed(card):
    """An answer would have been due by the kind of action, and the card was closed without one."""
    return SQL("%s AND %s AND %s = 'closed'", card.needs_answer, genuine(card), card.status)


def answered(card):
    """The person has had an answer, whatever came after it; by whomever it was given."""
    return SQL("%s AND %s IS NOT NULL", needing(card), card.first_answered_how)


def unanswered(card):
    return SQL("%s AND %s IS NULL", needing(card), card.first_answered_how)


def by_people(card):
    """A person gave the first answer here: no notice of an answer elsewhere, no message of times past."""
    return SQL("%s AND %s = 'person'", needing(card), card.first_answered_how)


def due(card):
    """There is a target, and it is known by now whether it was kept."""
    return SQL(
        "%s AND %s IS NOT NULL AND (%s = 'person' OR %s IS NULL AND %s < now() AT TIME ZONE 'UTC')",
        needing(card), card.deadline, card.first_answered_how, card.first_answered_how, card.deadline)


def in_time(card):
    return SQL("%s AND %s <= %s", by_people(card), card.first_answered_date, card.deadline)


def proven(card):
    return SQL("%s AND %s", by_people(card), card.has_proof)


def scored(card):
    return SQL("%s > 0", card.quality_score)


def starred(card):
    return SQL("%s AND %s > 0", genuine(card), card.rating)


def reopened(card):
    return SQL("%s AND %s", genuine(card), card.reopened)


# ----------------------------------------------------------------------
# What of them
# ----------------------------------------------------------------------

def count(condition):
    """How many cards."""
    return lambda card: SQL("COUNT(*) FILTER (WHERE %s)", condition(card))


def total(name, condition):
    """The sum of a field of cards."""
    return lambda card: SQL("SUM(%s) FILTER (WHERE %s)", getattr(card, name), condition(card))


def gathered(value, condition):
    """The array of a value of the cards, where there is one.

    Whatever is counted or added up once, however many cards have it, is made of this: an aggregate with DISTINCT would
    have the cards sorted, with all that is read of them, for each set of groups.
    """
    return SQL("ARRAY_AGG(%s) FILTER (WHERE %s AND %s IS NOT NULL)", value, condition, value)


def distinct(value, condition):
    """How many different values the cards have."""
    return SQL("(SELECT COUNT(DISTINCT value) FROM UNNEST(%s) AS value)", gathered(value, condition))


def person(card):
    """Whose card it is: who has several profiles, joined in one contact, is one. Nobody knows who the nameless are."""
    return SQL("COALESCE(-%s, %s)", card.partner_id, card.author_id)


def people(card):
    """How many persons."""
    return distinct(person(card), genuine(card))


#: the measures; pivot, graph, lists, dashboard, letters and exports know no others
MEASURES = {
    'interest_count': Measure(count(genuine)),
    'people_count': Measure(people, among='author_id'),
    'needing_count': Measure(count(needing)),
    'answered_count': Measure(count(answered)),
    'answered_by_people_count': Measure(count(by_people)),
    'closed_count': Measure(count(closed)),
    'unanswered_rate': Measure(count(unanswered), count(needing)),
    'first_hours': Measure(total('response_hours', by_people), count(by_people)),
    'first_working_hours': Measure(total('working_hours', by_people), count(by_people)),
    'within_target_rate': Measure(count(in_time), count(due)),
    'proof_rate': Measure(count(proven), count(by_people)),
    'quality_mean': Measure(total('quality_score', scored), count(scored)),
    'stars_mean': Measure(total('rating', starred), count(starred)),
    'stars_count': Measure(count(starred)),
    'reopened_count': Measure(count(reopened)),
}


class SocialInterest(models.Model):
    """The figures of groups of cards, answered by the database in one pass over an index.

    Another addon adds a measure by a field with an aggregator, without a column, and a row in :meth:`_measures`. What
    does not add up from card to card (shares, means, persons, deals) is not exportable: a file of a grouped list would
    add it up nevertheless; that of the pivot has what the pivot shows.
    """

    _inherit = 'social.interest'

    interest_count = fields.Integer(
        "Interests", compute='_compute_measures', aggregator='sum', help="All but forged ones.")
    people_count = fields.Integer(
        "People", compute='_compute_measures', aggregator='sum', exportable=False,
        help="Each person once, however often and on however many profiles of one contact. "
             "Figures of several groups do not add up: the same person may be in each. Unknown people are not counted.")
    needing_count = fields.Integer(
        "Needing an answer", compute='_compute_measures', aggregator='sum',
        help="By their kind of action, without those that were closed without an answer (see there).")
    answered_count = fields.Integer(
        "Answered", compute='_compute_measures', aggregator='sum',
        help="Of those that need an answer: the person has had one, here or on the channel. The first one counts, "
             "also where the interest was opened again since.")
    answered_by_people_count = fields.Integer(
        "Answered here", compute='_compute_measures', aggregator='sum',
        help="Of the answered ones: a person gave the first answer here. Left out are answers that only a notification "
             "told of, and those to imported messages of times past.")
    closed_count = fields.Integer(
        "Closed without an answer", compute='_compute_measures', aggregator='sum',
        help="Their kind of action needs an answer, and they were ignored (by somebody, by a block, by a source that "
             "is switched off), closed as needing none, ended by a receipt, or imported as history.")
    unanswered_rate = fields.Float(
        "Unanswered", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of those that need an answer, the part that has had none.")
    first_hours = fields.Float(
        "First response, hours", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Mean hours by the calendar from the interest to the first answer that a person gave here.")
    first_working_hours = fields.Float(
        "First response, working hours", compute='_compute_measures', aggregator='avg', exportable=False,
        help="The same in working hours of the team, else of the company, without holidays.")
    within_target_rate = fields.Float(
        "Within target", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of those with a target that a person answered here, or whose target is over without an answer: "
             "the part that was answered in time.")
    proof_rate = fields.Float(
        "With proof", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Of those that a person answered here, the part that has a proof of the answer.")
    quality_mean = fields.Float(
        "Mean quality", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Mean of the scores that managers gave answers, 1 to 5; see the number of scores beside it.")
    stars_mean = fields.Float(
        "Mean stars", compute='_compute_measures', aggregator='avg', exportable=False,
        help="Mean of the stars of reviews, 1 to 5: by source and month, its reputation.")
    stars_count = fields.Integer(
        "Reviews with stars", compute='_compute_measures', aggregator='sum',
        help="How many reviews the mean is made of.")
    reopened_count = fields.Integer(
        "Opened again", compute='_compute_measures', aggregator='sum',
        help="They were answered or closed, and put back to work: by somebody, or because a letter did not arrive.")

    @api.model
    def _measures(self):
        """Return {name: Measure}."""
        return MEASURES

    def _read_group_select(self, aggregate_spec, query):
        name, _colon, function = aggregate_spec.partition(':')
        measure = self._measures().get(name)
        if measure is None:
            return super()._read_group_select(aggregate_spec, query)
        field = self._fields[name]
        if function not in self._measure_functions(field):
            raise ValueError(f"{name!r} is {field.aggregator!r} of its cards, not {function!r}.")
        self._check_field_access(field, 'read')
        return measure.to_sql(self._measure_card(query), function)

    @api.model
    def _measured_once(self, aggregate_spec):
        """Return as what an aggregate is read: amounts are converted, so that in one currency they are the same."""
        name, _colon, function = aggregate_spec.partition(':')
        return f'{name}:sum' if function == 'sum_currency' and name in self._measures() else aggregate_spec

    @api.model
    def _read_group(self, domain, groupby=(), aggregates=(), having=(), offset=0, limit=None, order=None):
        """Read once what the web client asks for twice, and apart what few cards tell."""
        once = list(unique(map(self._measured_once, aggregates)))
        apart = {} if having else self._measured_apart(once, order or '', domain)
        if not apart and len(once) == len(aggregates):
            return super()._read_group(domain, groupby, aggregates, having, offset, limit, order)
        width = len(groupby)
        main = [spec for spec in once if spec not in {one for specs in apart.values() for one in specs}] or ['__count']
        rows = super()._read_group(domain, groupby, main, having, offset, limit, order)
        told = {row[:width]: dict(zip(main, row[width:], strict=True)) for row in rows}
        self._lay_apart(told, domain, groupby, apart)
        asked = [self._measured_once(spec) for spec in aggregates]
        return [(*key, *(values[spec] for spec in asked)) for key, values in told.items()]

    @api.model
    def _lay_apart(self, told, domain, groupby, apart):
        """Add to groups what is read apart; return them.

        :param told: {values of a group: {aggregate: figure}}, which gets more of them
        :param apart: as of :meth:`_measured_apart`
        """
        width = len(groupby)
        for name, specs in apart.items():
            empty = dict.fromkeys(specs, 0) | {
                spec: False for spec in specs if self._measures()[spec.partition(':')[0]].under}
            found = {
                row[:width]: dict(zip(specs, row[width:], strict=True))
                for row in self._read_group(Domain(domain) & Domain(name, '!=', False), groupby, specs)}
            for key, values in told.items():
                values.update(found.get(key, empty))
        return told

    @api.model
    def _measured_apart(self, aggregates, order='', domain=()):
        """Return {field: aggregates that are read of the cards only that have it}.

        :param domain: those whose field it asks for already are read with the others
        """
        asked = {condition.field_expr for condition in Domain(domain).iter_conditions()}
        apart = {}
        for spec in aggregates:
            name = spec.partition(':')[0]
            measure = self._measures().get(name)
            if measure and measure.among and measure.among not in asked and name not in order:
                apart.setdefault(measure.among, []).append(spec)
        return apart

    @api.model
    def _measure_card(self, query):
        return Card(self, query)

    @api.model
    def _measure_column(self, name, query):
        """Hook: return the SQL of what a measure is made of: a field of the cards, or what joins bring."""
        return self._field_to_sql(self._table, name, query)

    @api.model
    def _measure_functions(self, field):
        """Return by what functions a measure may be asked for: all give the same, for it says itself how it adds up."""
        parts = ['over', 'under'] if self._measures()[field.name].under else ['over']
        return {'sum', 'avg', *parts, *(['sum_currency'] if field.type == 'monetary' else [])}

    @api.depends_context('uid', 'allowed_company_ids')
    def _compute_measures(self):
        """What a card adds to the figures, or its own figure; what has none is empty."""
        names = [
            name for name in self._measures()
            if self._fields[name].compute == '_compute_measures' and self._has_field_access(self._fields[name], 'read')]
        rows = self.with_context(active_test=False)._read_group(
            [('id', 'in', self._origin.ids)], ['id'], [f'{name}:sum' for name in names])
        told = {card.id: values for card, *values in rows}
        for card in self:
            values = told.get(card._origin.id) or [False] * len(names)
            card.update(dict(zip(names, values, strict=True)))
