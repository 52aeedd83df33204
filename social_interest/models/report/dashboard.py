# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from typing import NamedTuple

from odoo import api, fields, models
from odoo.exceptions import AccessError, UserError
from odoo.fields import Domain

from ...tools.period import DEFAULT, PRESETS, YEARS, Period
from ...tools.roles import MANAGERS

#: what is counted as an interest, wherever interests are counted (``measures.genuine``)
GENUINE = [('verdict', '!=', 'failed')]


class Scope(NamedTuple):
    """What the figures are about: the days, those before them, and the conditions of all cards, as lists."""

    period: Period
    before: Period | None
    filters: list

    @property
    def cards(self):
        """Return the conditions of the cards of the period."""
        return self.filters + self.period.domain('day')

    @property
    def cards_before(self):
        return self.filters + self.before.domain('day')


class SocialInterestDashboard(models.AbstractModel):
    """All figures of the dashboard in one answer.

    A section is a table whose columns are measures of ``social.interest``; what each means, and how it is counted,
    stands there. Every figure comes with the domain of the cards behind it, so that it opens what it counts. Another
    addon adds to :meth:`_read_sections`.
    """

    _name = 'social.interest.dashboard'
    _description = 'Figures of Interests'

    @api.model
    @api.readonly
    def read_figures(self, options=None):
        """Return the figures of a period.

        :param dict options: ``period`` (see ``tools/period.py``), of ``own`` ``first`` and ``last``; ``team_id``,
            ``channel_id``, ``company_id``; what is left out: all that the user may see
        :raises AccessError: neither manager nor leader of a team, or of what is not the user's to see
        """
        options = options if isinstance(options, dict) else {}
        teams = self._reported_teams()
        dashboard = self._of_company(options.get('company_id'))
        scope = dashboard._scope(options, teams)
        return {
            'options': dashboard._told_options(options, scope),
            'choices': dashboard._choices(teams, self.env.companies),
            'company': dashboard.env.company.name,
            'currency_id': dashboard.env.company.currency_id.id,
            'sections': dashboard._read_sections(scope),
        }

    # ------------------------------------------------------------------
    # Who sees what
    # ------------------------------------------------------------------

    @api.model
    def _reported_teams(self):
        """Return the teams whose figures the user sees; None: all.

        :raises AccessError: none
        """
        self.env['social.interest'].browse().check_access('read')
        if self.env.user.has_group(MANAGERS):
            return None
        if teams := self.env.user.interest_team_ids:
            return teams
        raise AccessError(self.env._(
            "The figures of all are for managers and leaders of teams. Yours stand under My Week."))

    @api.model
    def _of_company(self, company_id):
        """Return self with the chosen company only; with all companies of the user where none is chosen."""
        if not company_id:
            return self
        if self._chosen(company_id) not in self.env.companies.ids:
            raise AccessError(self.env._("You do not work in this company at the moment."))
        return self.with_context(allowed_company_ids=[company_id])

    @api.model
    def _scope(self, options, teams):
        period = self._period(options)
        # said besides the rules: whoever leads a team sees cards of nobody too, and they are not all the team's
        filters = [('company_id', 'in', self.env.companies.ids), *GENUINE]
        team_id, channel_id = (self._chosen(options.get(name)) for name in ('team_id', 'channel_id'))
        if teams is not None:
            if team_id and team_id not in teams.ids:
                raise AccessError(self.env._("You see the figures of the teams that you lead."))
            filters.append(('team_id', 'in', [team_id] if team_id else teams.ids))
        elif team_id:
            filters.append(('team_id', '=', team_id))
        if channel_id:
            filters.append(('channel_id', '=', channel_id))
        return Scope(period, period.before(), filters)

    @api.model
    def _chosen(self, record_id):
        """Return the id that was chosen, or nothing; what is no id is that of nothing."""
        is_id = isinstance(record_id, int) and not isinstance(record_id, bool) and 0 < record_id < 2 ** 31
        return record_id and (record_id if is_id else -1)

    @api.model
    def _period(self, options):
        preset = options.get('period') or DEFAULT
        try:
            first, last = (fields.Date.to_date(options.get(name)) for name in ('first', 'last'))
        except (TypeError, ValueError):
            preset = first = last = None
        if preset not in PRESETS or not all(day.year in YEARS for day in (first, last) if day):
            raise UserError(self.env._("There is no such period."))
        return Period.of(preset, fields.Date.context_today(self), first, last)

    # ------------------------------------------------------------------
    # What can be chosen, and what is
    # ------------------------------------------------------------------

    @api.model
    def _told_options(self, options, scope):
        days = {
            'first': scope.period.first, 'last': scope.period.last,
            'before_first': scope.before and scope.before.first, 'before_last': scope.before and scope.before.last}
        return {
            'period': options.get('period') or DEFAULT,
            **{name: options.get(name) or False for name in ('team_id', 'channel_id', 'company_id')},
            **{name: fields.Date.to_string(day) or False for name, day in days.items()},
        }

    @api.model
    def _choices(self, teams, companies):
        """Return what the figures can be narrowed to, as lists of [id, name]."""
        if teams is None:
            teams = self.env['crm.team'].search([('company_id', 'in', [*self.env.companies.ids, False])])
        used = self.env['social.interest.source']._read_group(
            [('company_id', 'in', self.env.companies.ids)], ['channel_id'])
        channels = self.env['social.interest.channel'].union(*(channel for [channel] in used)).sorted()
        return {
            name: [[record.id, record.display_name] for record in records]
            for name, records in (('team_id', teams), ('channel_id', channels), ('company_id', companies))}

    @api.model
    def _read_sections(self, scope):
        """Return {name of a section: what it shows}; another addon adds its own, and its part of the screen."""
        days, hours = self._read_days(scope)
        look = self._look_at(scope.cards)
        before = self._look_before(scope.cards_before) if scope.before else None
        return {
            **self._read_comparison(scope, look, before),
            'trend': self._read_trend(scope, days, before),
            'hours': self._read_hours(scope, hours),
            'response': self._read_response(scope, look),
            'people': self._read_people(scope, look),
            'touch': self._read_touch(scope),
            'products': self._read_products(scope),
            'authors': self._read_authors(scope, look),
            'waiting': self._read_waiting(scope),
            'reputation': self._read_reputation(scope),
        }

    @api.model
    def _all_of(self, *parts):
        """Return the conditions of several parts as one list, as the screens take a domain."""
        return list(Domain.AND(parts))
