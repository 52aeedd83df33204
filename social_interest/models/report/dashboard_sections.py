# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter
from datetime import time
from itertools import groupby
from operator import itemgetter
from textwrap import shorten

from odoo import api, fields, models
from odoo.tools.misc import get_lang

from ...tools.period import YEARS, Period, beginning

#: rows of a ranking
TOP = 8
#: people in the table; the rest are in the pivot
PEOPLE = 30
#: cards that wait, the oldest of them
OLDEST = 10
#: sources whose stars are shown
REVIEWED = 8
TREND = ('__count', 'answered_count')
PERSON = (
    '__count', 'answered_count', 'first_working_hours', 'within_target_rate', 'proof_rate', 'quality_mean', 'won_count')
#: what is told of a card that waits
WAITING = ['author_id', 'text', 'title', 'channel_id', 'source_id', 'user_id', 'waiting_since', 'due_date']
RANKED = ('__count', 'deal_count', 'won_count', 'revenue')


class SocialInterestDashboard(models.AbstractModel):
    """The sections of the dashboard that compare over time, people, products, authors and places."""

    _inherit = 'social.interest.dashboard'

    @api.model
    def _read_days(self, scope):
        """Return {(day,): {measure: value}} and {(weekday, hour): number of cards}, of one look at the cards."""
        rows = self.env['social.interest']._read_group(scope.cards, ['day:day', 'hour'], self._asked(TREND))
        days, hours = {}, Counter()
        # of years these are tens of thousands
        for day, rows_of_day in groupby(rows, itemgetter(0)):
            if not day:
                continue
            _days, hours_of_day, *columns = zip(*rows_of_day, strict=True)
            days[day,] = dict(zip(TREND, map(sum, columns), strict=True))
            weekday = day.weekday()
            for hour, number in zip(hours_of_day, columns[0], strict=True):
                if hour:
                    hours[weekday, int(hour)] += number
        return days, hours

    @api.model
    def _read_trend(self, scope, days, before):
        """Return the cards step by step, and beside them those of the period before."""
        interval = scope.period.interval
        now = self._steps_of(days, interval, TREND)
        # a date that somebody mistyped is none of the curve's
        today = fields.Date.context_today(self)
        steps = sorted(step for step in now if step.year in YEARS and step <= today)
        if steps:
            # of all time from the first card to the last, else all days that were asked for
            period = scope.period if scope.period.days else Period(steps[0], steps[-1])
            steps = period.steps(steps[0], interval)
        result = {
            'interval': interval,
            'columns': self._columns(TREND),
            'points': [self._point(scope, step, interval, now.get(step)) for step in steps],
        }
        old = before and self._steps_of(before.days, interval, ['__count'])
        if old:
            result['before'] = [
                old[step]['__count'] if step in old else 0
                for step in scope.before.steps(min(old), interval)][:len(steps)]
        return result

    @api.model
    def _steps_of(self, days, interval, names):
        """Return {beginning of a step: {measure: value}} of {(day,): {measure: value}}."""
        week_start = int(get_lang(self.env).week_start)
        steps = {}
        for (day,), values in days.items():
            if day:
                step = steps.setdefault(beginning(day, interval, week_start), dict.fromkeys(names, 0))
                for name in names:
                    step[name] += values[name]
        return steps

    @api.model
    def _point(self, scope, step, interval, values):
        end = fields.Date.add(step, **{f'{interval}s': 1})
        conditions = scope.cards + [('day', '>=', step.isoformat()), ('day', '<', end.isoformat())]
        return {
            'day': fields.Date.to_string(step),
            'figures': self._figures(values or self._empty_values(TREND), TREND, conditions)}

    # ------------------------------------------------------------------
    # People
    # ------------------------------------------------------------------

    @api.model
    def _read_people(self, scope, look):
        """Return what each person did of the period, and what he has to do now."""
        people = {user: values for (user,), values in look.users.items() if user}
        open_now = scope.filters + [('status', '=', 'taken'), ('user_id', '!=', False)]
        load = dict(self.env['social.interest']._read_group(open_now, ['user_id'], ['__count']))
        users = list(dict.fromkeys([*people, *load]))
        nothing = self._empty_values(PERSON)
        rows = [self._row(user, {'figures': {
            'load': {
                'value': load.get(user, 0), 'domain': self._all_of(open_now, [('user_id', '=', user.id)])},
            **self._figures(people.get(user, nothing), PERSON, scope.cards + [('user_id', '=', user.id)]),
        }}) for user in users]
        rows.sort(key=lambda row: (-row['figures']['__count']['value'], row['label']))
        now = {'name': 'load', 'label': self.env._("Open now"), 'help': self.env._("Taken and not answered yet."),
               'kind': 'count', 'better': 0}
        columns = [now, *self._columns(PERSON)]
        columns[1]['label'] = self.env._("Interests")
        return {
            'title': self.env._("People"), 'columns': columns, 'rows': rows[:PEOPLE],
            'more': max(len(rows) - PEOPLE, 0)}

    # ------------------------------------------------------------------
    # Products, authors
    # ------------------------------------------------------------------

    @api.model
    def _read_products(self, scope):
        """Return the products that most cards are about."""
        # no order by the record besides: that would be by its name, of hundred thousands
        top = self._read_measures(
            scope.cards + [('product_id', '!=', False)], ['product_id'], ['__count'], limit=TOP, order='__count desc')
        return self._ranking(scope, 'product_id', self.env._("Products"), [product for (product,) in top])

    @api.model
    def _read_authors(self, scope, look):
        """Return the authors of most cards."""
        return self._ranking(scope, 'author_id', self.env._("Authors"), look.persons.top)

    @api.model
    def _ranking(self, scope, name, title, top):
        """Return what came of the records of a field that most cards are about.

        :param top: list of the records, as they are shown
        """
        ids = [record.id for record in top]
        # of those few only: what they led to is not asked of everybody
        told = self._read_measures(scope.cards + [(name, 'in', ids)], [name], RANKED) if ids else {}
        return {
            'title': title,
            'columns': self._columns(RANKED),
            'rows': [
                self._row(record, {'figures': self._figures(
                    told[(record,)], RANKED, scope.cards + [(name, '=', record.id)])})
                for record in top if (record,) in told],
        }

    # ------------------------------------------------------------------
    # What waits
    # ------------------------------------------------------------------

    @api.model
    def _read_waiting(self, scope):
        """Return who waits at this moment, whenever he came: the oldest on top."""
        cards, now = self.env['social.interest'], fields.Datetime.now()
        waiting = scope.filters + [('waiting_since', '!=', False)]
        late = waiting + [('due_date', '<', fields.Datetime.to_string(now))]
        oldest = cards.search_fetch(
            waiting, WAITING, order='waiting_since, id', limit=OLDEST)
        return {
            'title': self.env._("Waiting now"),
            'total': {'value': cards.search_count(waiting), 'domain': waiting},
            'late': {'value': cards.search_count(late), 'domain': late},
            'cards': [self._waiting_card(card, now) for card in oldest],
        }

    @api.model
    def _waiting_card(self, card, now):
        """Return what the screen tells of a card that waits."""
        return {
            'id': card.id,
            'author': card.author_name or card.channel_id.name,
            'text': shorten(' '.join((card.text or card.title or '').split()), 90, placeholder='…'),
            'channel': card.channel_id.name,
            'icon': card.channel_id.icon,
            'color': card.channel_id.color,
            'source': card.source_id.name,
            'user': card.user_id.sudo().name or '',
            'since': fields.Datetime.to_string(card.waiting_since),
            'due': fields.Datetime.to_string(card.due_date) if card.due_date else False,
            'is_late': bool(card.due_date and card.due_date < now),
        }

    # ------------------------------------------------------------------
    # Reputation
    # ------------------------------------------------------------------

    @api.model
    def _read_reputation(self, scope):
        """Return the stars that reviews gave each source, in total and step by step."""
        names = ('stars_mean',)
        conditions = scope.cards + [('counted_in', '=', 'stars_mean')]
        interval = 'month' if scope.period.interval == 'month' else 'week'
        steps = self._read_measures(conditions, ['source_id', f'day:{interval}'], names)
        sources, before = self._joined_stars(steps), {}
        if sources and scope.before:
            starred = scope.cards_before + [('counted_in', '=', 'stars_mean')]
            before = self._read_measures(starred, ['source_id'], names)
        rows, shown, of_source = [], sorted(sources.items(), key=lambda one: -one[1]['stars_count'])[:REVIEWED], {}
        for (source, day), value in steps.items():
            of_source.setdefault(source, []).append((day, value))
        for (source,), values in shown:
            here = conditions + [('source_id', '=', source.id)]
            old = before.get((source,)) if scope.before else None
            rows.append(self._row(source, {
                'figures': self._figures(
                    values, names, here, (old or self._empty_values(names)) if scope.before else None),
                'steps': [
                    {'day': fields.Date.to_string(day), 'value': value['stars_mean'], 'n': value['stars_count']}
                    for day, value in of_source[source]],
            }))
        return {
            'title': self.env._("Reputation"), 'interval': interval, 'columns': self._columns(names),
            'rows': rows, 'more': max(len(sources) - REVIEWED, 0)}

    @api.model
    def _joined_stars(self, steps):
        """Return {(source,): its mean and how many} of {(source, step): the same}."""
        sums = {}
        for (source, _day), values in steps.items():
            stars, count = sums.get((source,), (0.0, 0))
            number = values['stars_count']
            sums[source,] = (stars + values['stars_mean'] * number, count + number)
        return {key: {'stars_mean': stars / count, 'stars_count': count} for key, (stars, count) in sums.items()}

    # ------------------------------------------------------------------
    # First touch
    # ------------------------------------------------------------------

    @api.model
    def _read_touch(self, scope):
        """Return whose doing the deals of the period were by their first interest, and by their last one alone.

        None where the user does not see whose doing deals are.
        """
        credits = self.env['social.interest.credit']
        if not credits.has_access('read'):
            return None
        # of the deals that were made in these days: both ways of counting have as many of them
        shared = [
            (name, operator, value) for name, operator, value in scope.filters if name in ('company_id', 'team_id')]
        days = scope.period.domain('deal_date')
        conditions = shared + [self._until_the_end_of(condition) for condition in days]
        by_channel = {}
        for channel, model, share, won in credits._read_group(
                conditions + [('model', 'in', ['first', 'last'])], ['channel_id', 'model'],
                ['share:sum', 'won_revenue:sum_currency']):
            by_channel.setdefault(channel, {})[model] = (share, won)
        rows = []
        for channel, found in by_channel.items():
            here = conditions + [('channel_id', '=', channel.id)]
            figures = {}
            for model in ('first', 'last'):
                share, won = found.get(model, (0.0, 0.0))
                opened = self._all_of(here, [('model', '=', model)])
                figures |= {
                    f'{model}_deals': {'value': share or 0.0, 'domain': opened},
                    f'{model}_revenue': {'value': won or 0.0, 'domain': opened}}
            figures['difference'] = {
                'value': figures['first_deals']['value'] - figures['last_deals']['value'],
                'domain': self._all_of(here, [('model', 'in', ['first', 'last'])])}
            rows.append(self._row(channel, {'figures': figures}))
        rows.sort(key=lambda row: (-row['figures']['first_deals']['value'], row['label']))
        return {
            'title': self.env._("Who brought the deals"), 'model': 'social.interest.credit',
            'columns': self._touch_columns(), 'rows': rows}

    @api.model
    def _touch_columns(self):
        def column(name, label, kind, text=''):
            return {'name': name, 'label': label, 'kind': kind, 'better': 0, 'help': text}
        return [
            column('first_deals', self.env._("By first touch"), 'number',
                   self.env._("Deals to which the person came by this channel first.")),
            column('last_deals', self.env._("By the last form alone"), 'number',
                   self.env._("What one would believe who counts only the last interest before the deal.")),
            column('difference', self.env._("Difference"), 'change',
                   self.env._("Deals that the last form alone hides.")),
            column('first_revenue', self.env._("Won by first touch"), 'money'),
            column('last_revenue', self.env._("Won by the last form"), 'money'),
        ]

    @api.model
    def _until_the_end_of(self, condition):
        """Return the condition of a moment for that of a day, as the user's clock has it."""
        name, operator, day = condition
        cards, day = self.env['social.interest'], fields.Date.to_date(day)
        if operator == '<=':
            operator, day = '<', fields.Date.add(day, days=1)
        moment = cards._local_moment(day, time.min)
        return (name, operator, fields.Datetime.to_string(moment))

    # ------------------------------------------------------------------
    # How soon
    # ------------------------------------------------------------------

    @api.model
    def _read_response(self, scope, look):
        """Return how many people answered how soon, and how many are not answered at all."""
        answered = scope.cards + [('counted_in', '=', 'first_hours')]
        buckets = self.env['social.interest']._fields['response_bucket']._description_selection(self.env)
        rows = [{
            'name': name, 'label': label,
            'value': look.buckets.get((name,), {}).get('answered_by_people_count') or 0,
            'domain': answered + [('response_bucket', '=', name)],
        } for name, label in buckets]
        return {'title': self.env._("Time to the first answer"), 'rows': rows}
