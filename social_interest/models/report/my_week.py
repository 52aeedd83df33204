# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import timedelta
from statistics import median

from odoo import api, fields, models
from odoo.tools.misc import get_lang

from ...tools.period import Period
from ...tools.roles import MANAGERS
from .dashboard import GENUINE
from .dashboard_sections import WAITING

WEEK = (
    '__count', 'answered_count', 'first_working_hours', 'within_target_rate', 'proof_rate', 'quality_mean', 'won_count')
OF_SOURCE = ('__count', 'first_working_hours', 'within_target_rate')
#: with fewer people a median would say what one colleague did
FEWEST = 3
#: weeks that one may go back
LONG_AGO = 520
#: own cards that wait, the most urgent
URGENT = 8


class SocialInterestDashboard(models.AbstractModel):
    """A salesperson's own week, beside the targets of his sources and the median of his team.

    Of colleagues nothing is told but that median.
    """

    _inherit = 'social.interest.dashboard'

    @api.model
    @api.readonly
    def read_my_week(self, week=0):
        """Return the figures of the user's own cards of one week.

        :param int week: 0 this one, -1 the one before …
        """
        self.env['social.interest'].browse().check_access('read')
        today, week = fields.Date.context_today(self), max(min(week, 0), -LONG_AGO) if isinstance(week, int) else 0
        period = self._week(today, week)
        mine = [('company_id', 'in', self.env.companies.ids), *GENUINE, ('user_id', '=', self.env.uid)]
        # of a week that is not over as much of the one before: a Monday beside five days says nothing
        same = Period(*(day - timedelta(days=7) for day in (period.first, min(period.last, today))))
        cards, before = mine + period.domain('day'), mine + same.domain('day')
        [values] = self._read_measures(cards, [], WEEK).values()
        [old] = self._read_measures(before, [], WEEK).values()
        medians = self._team_medians(period)
        figures = self._figures(values, WEEK, cards, old)
        for name, figure in figures.items():
            figure['median'] = medians['values'].get(name)
        columns = self._columns(WEEK)
        columns[0]['label'] = self.env._("Mine of the week")
        return {
            'first': fields.Date.to_string(period.first),
            'last': fields.Date.to_string(period.last),
            'week': week,
            'currency_id': self.env.company.currency_id.id,
            'columns': columns,
            'figures': figures,
            'people': medians['people'],
            'no_median': medians['reason'],
            'sources': self._week_sources(cards),
            'waiting': self._my_waiting(mine),
            'sees_figures': self.env.user.has_group(MANAGERS) or bool(self.env.user.interest_team_ids),
        }

    @api.model
    def _week(self, today, number):
        """Return the days of a week, as the user's language begins it."""
        since = (today.isoweekday() - int(get_lang(self.env).week_start)) % 7
        first = today - timedelta(days=since - 7 * number)
        return Period(first, first + timedelta(days=6))

    # ------------------------------------------------------------------
    # The team
    # ------------------------------------------------------------------

    @api.model
    def _team_medians(self, period):
        """Return the median of the user's teams for each measure, and why there is none."""
        # sudo: no figure of a colleague leaves this method, the median of at least three people does
        teams = self.env['crm.team.member'].sudo().search([('user_id', '=', self.env.uid)]).crm_team_id
        found = {'people': 0, 'values': {}, 'reason': ''}
        if not teams:
            return found | {'reason': self.env._("You are in no team, so there is no median to compare with.")}
        conditions = [
            ('company_id', 'in', self.env.companies.ids), *GENUINE, ('team_id', 'in', teams.ids),
            ('user_id', '!=', False), *period.domain('day')]
        people = list(self.sudo()._read_measures(conditions, ['user_id'], WEEK).values())
        if len(people) < FEWEST:
            return found | {'people': len(people), 'reason': self.env._(
                "Fewer than %s people of your team had interests in this week: "
                "a median would tell what one colleague did.", FEWEST)}
        for name in self._seen(WEEK):
            known = [value for values in people if (value := self._told_value(name, values)) is not None]
            if len(known) >= FEWEST:
                found['values'][name] = median(known)
        return found | {'people': len(people)}

    # ------------------------------------------------------------------
    # Sources, and what waits
    # ------------------------------------------------------------------

    @api.model
    def _week_sources(self, cards):
        """Return the sources of the week's cards with their targets."""
        groups = self._read_measures(cards, ['source_id'], OF_SOURCE)
        rows = []
        for (source,), values in groups.items():
            row = self._row(source, {'figures': self._figures(
                values, OF_SOURCE, cards + [('source_id', '=', source.id)])})
            target = source.response_hours
            row['figures']['target'] = {'value': target or None, 'domain': False}
            rows.append(row)
        rows.sort(key=lambda row: -row['figures']['__count']['value'])
        target = {'name': 'target', 'label': self.env._("Target"), 'kind': 'hours', 'better': 0,
                  'help': self.env._("Working hours in which an interest of this source is to be answered.")}
        columns = self._columns(OF_SOURCE)
        return {'title': self.env._("By source"), 'columns': [columns[0], target, *columns[1:]], 'rows': rows}

    @api.model
    def _my_waiting(self, mine):
        """Return what the user has to do now: the most urgent on top."""
        cards, now = self.env['social.interest'], fields.Datetime.now()
        waiting = mine + [('waiting_since', '!=', False)]
        counted = {
            'all': waiting,
            'late': self._all_of(mine, cards._condition_domain('late')),
            'today': self._all_of(mine, cards._condition_domain('today')),
        }
        urgent = cards.search_fetch(
            waiting, WAITING, order='due_date, waiting_since, id', limit=URGENT)
        return {
            'counts': {
                name: {'value': cards.search_count(domain), 'domain': domain} for name, domain in counted.items()},
            'cards': [{**self._waiting_card(card, now), 'user': ''} for card in urgent],
        }
