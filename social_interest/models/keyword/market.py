# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.exceptions import AccessError

from ...tools.period import YEARS, Period

#: what is counted of a word, a product, a channel
ASKED = ('__count', 'question_count', 'wish_count', 'unhappy_count', 'happy_count', 'unhappy_rate')
#: the same, week by week
WEEKLY = ('question_count', 'wish_count', 'unhappy_count')
#: weeks whose bars stand in a row of a table
WEEKS = 13
#: rows of a table
MOST = 60


class SocialInterestDashboard(models.AbstractModel):
    """What the market asks for: questions, wishes and complaints by watch word and product, week by week."""

    _inherit = 'social.interest.dashboard'

    @api.model
    @api.readonly
    def read_market(self, options=None):
        """Return what is asked for in a period.

        :param dict options: as of :meth:`read_figures`, and ``keyword_id``
        :raises AccessError: as :meth:`read_figures` does
        """
        options = options or {}
        teams = self._reported_teams()
        report = self._of_company(options.get('company_id'))
        words = self.env['social.interest.keyword'].search([('company_id', 'in', [*self.env.companies.ids, False])])
        scope = report._scope(options, teams)
        if keyword_id := self._chosen(options.get('keyword_id')):
            if keyword_id not in words.ids:
                raise AccessError(self.env._("This watch word is gone, or of another company."))
            scope = scope._replace(filters=[*scope.filters, ('keyword_ids', '=', keyword_id)])
        companies = report.env.companies.sudo()
        return {
            'options': report._told_options(options, scope) | {'keyword_id': keyword_id or False},
            'choices': report._choices(teams, self.env.companies) | {
                'keyword_id': [[word.id, word.name] for word in words]},
            'has_words': bool(words),
            'may_add': words.has_access('create'),
            'is_looking': any(company.interest_keyword_next for company in companies),
            'sections': report._read_market(scope),
        }

    @api.model
    def _read_market(self, scope):
        """Return {name of a section: what it shows}; another addon adds its own, and its part of the screen."""
        [total] = self._read_measures(scope.cards, [], ASKED).values()
        before = None
        if scope.before:
            [before] = self._read_measures(scope.cards_before, [], ASKED).values()
        return {
            'tiles': {
                'columns': self._asked_columns()[:-1],
                'figures': self._figures(total, ASKED, scope.cards, before)},
            'trend': self._read_asked_trend(scope),
            'words': self._read_asked_of(scope, 'keyword_ids', self.env._("Watch words")),
            'products': self._read_asked_of(scope, 'product_id', self.env._("Products")),
            'channels': self._read_asked_of(scope, 'channel_id', self.env._("Channels")),
            'unknown': self._read_unknown(scope),
        }

    @api.model
    def _asked_columns(self):
        """Return the columns, in the words of this page: whoever is unhappy complains."""
        columns = self._columns(ASKED)
        [unhappy] = [column for column in columns if column['name'] == 'unhappy_count']
        unhappy['label'] = self.env._("Complaints")
        unhappy['help'] = self.env._(
            "Unhappy by stars (one or two), by words, or as somebody said. Who complains politely is not counted.")
        return columns

    @api.model
    def _weeks(self, scope, days):
        """Return the beginnings of the weeks that are shown.

        :param days: beginnings of weeks in which there is something
        """
        today = fields.Date.context_today(self)
        # a date that somebody mistyped is none of the curve's
        days = sorted(day for day in days if day and day.year in YEARS and day <= today)
        if not days:
            return []
        # of all time from the first card to the last, else all days that were asked for
        period = scope.period if scope.period.days else Period(days[0], days[-1])
        return period.steps(days[0], 'week')

    @api.model
    def _read_asked_trend(self, scope):
        """Return the three curves, a point a week."""
        found = {day: values for (day,), values in self._read_measures(scope.cards, ['day:week'], WEEKLY).items()}
        empty = dict.fromkeys(WEEKLY, 0)
        columns = [column for column in self._asked_columns() if column['name'] in WEEKLY]
        return {'columns': columns, 'points': [
            {'day': fields.Date.to_string(day), 'figures': self._figures(
                found.get(day, empty), WEEKLY, scope.cards + self._week_domain(day))}
            for day in self._weeks(scope, found)]}

    @api.model
    def _week_domain(self, day):
        return [('day', '>=', day.isoformat()), ('day', '<', fields.Date.add(day, weeks=1).isoformat())]

    @api.model
    def _read_asked_of(self, scope, name, title):
        """Return the table of the records of a field: what is asked for, and how many cards came week by week."""
        conditions = scope.cards + [(name, '!=', False)]
        found = self._read_measures(conditions, [name], ASKED, order='__count desc', limit=MOST)
        records = self.env[self.env['social.interest']._fields[name].comodel_name].union(*(key for (key,) in found))
        before, weekly = {}, {}
        if records:
            shown = [(name, 'in', records.ids)]
            if scope.before:
                before = self._read_measures(scope.cards_before + shown, [name], ['__count'])
            for (record, day), values in self._read_measures(
                    scope.cards + shown, [name, 'day:week'], ['__count']).items():
                weekly.setdefault(record, {})[day] = values['__count']
        weeks = self._weeks(scope, {day for days in weekly.values() for day in days})[-WEEKS:]
        rows = []
        for (record,), values in found.items():
            if not record:
                # of a card that has a word that counts, another one may count elsewhere
                continue
            row = self._row(record, {
                'figures': self._figures(values, ASKED, scope.cards + [(name, '=', record.id)]),
                'weeks': [[fields.Date.to_string(day), weekly.get(record, {}).get(day, 0)] for day in weeks],
            })
            if scope.before:
                row['figures']['__count']['before'] = before.get((record,), {'__count': 0})['__count']
            rows.append(self._signed(row, record))
        return {'title': title, 'columns': self._asked_columns(), 'rows': rows}

    @api.model
    def _signed(self, row, record):
        """Return the row with the sign of a watch word."""
        if record._name != 'social.interest.keyword':
            return row
        kinds = dict(record._fields['kind']._description_selection(self.env))
        sign = record._sign()
        return row | {'icon': sign.icon, 'color': sign.color, 'hint': kinds[sign.kind]}

    @api.model
    def _read_unknown(self, scope):
        """Return what the cards do not tell: about what they are, and how people feel."""
        cards = self.env['social.interest']
        genuine = scope.cards + [('verdict', '!=', 'failed')]
        nothing = genuine + [('product_id', '=', False), ('keyword_ids', '=', False)]
        moodless = genuine + [('mood', 'in', [False, 'unknown'])]
        return {
            name: {'value': cards.search_count(conditions), 'domain': conditions}
            for name, conditions in (('nothing', nothing), ('moodless', moodless))}
