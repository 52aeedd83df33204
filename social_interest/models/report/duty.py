# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from collections import Counter
from datetime import datetime, time, timedelta

from odoo import api, models

#: days of calendars that a mean week is made of: holidays of a year ago say nothing of who is there today
LOOKED_AT = timedelta(days=91)
DAYS, HOURS = range(7), range(24)


class SocialInterestDashboard(models.AbstractModel):
    """When people write, hour by hour of a week, beside how many of us are on duty then."""

    _inherit = 'social.interest.dashboard'

    @api.model
    def _read_hours(self, scope, counts):
        """Return {'cells': rows of a week, each with 24 hours}; what came, its domain, and who is on duty.

        Hours and days are those of the company's clock, as the cards have them.

        :param counts: {(weekday, hour): number of cards}, Monday being 0
        """
        people, duty = self._duty(scope)
        cells = [[{
            'value': counts[day, hour],
            'duty': round(duty[day][hour], 2),
            'domain': scope.cards + [('weekday', '=', str(day + 1)), ('hour', '=', f'{hour:02}')],
        } for hour in HOURS] for day in DAYS]
        total = sum(counts.values())
        alone = sum(count for (day, hour), count in counts.items() if duty[day][hour] < 0.5)
        return {
            'title': self.env._("When people write, and who is there"),
            'cells': cells,
            'people': len(people),
            # the share that came when nobody was there, on most such days
            'alone': alone / total if total and people else None,
        }

    @api.model
    def _duty(self, scope):
        """Return who works on such cards, and [[how many of them are there at a day's hour, in a mean week]].

        By working hours and leave; who has no working hours of his own has those of the company.
        """
        mean = [[0.0] * len(HOURS) for _day in DAYS]
        everybody = self.env['res.users']
        for company in self.env.companies:
            begin, end = self._duty_days(scope, company)
            weeks = (end.date() - begin.date()).days / 7
            people = self._duty_people(scope, company)
            everybody |= people
            # most have the same working hours
            for (start, stop), number in Counter(self._duty_periods(people, company, begin, end)).items():
                for day, hour, share in self._hours_between(start, stop):
                    mean[day][hour] += number * share / weeks
        return everybody, mean

    @api.model
    def _duty_days(self, scope, company):
        """Return the moments, by the company's clock, between which calendars are looked at: whole weeks, none to come.
        """
        zone = company._interest_zone()
        today = datetime.now(zone).date()
        last = min(scope.period.last or today, today)
        first = max(scope.period.first or last - LOOKED_AT, last - LOOKED_AT)
        days = max((last - first).days + 1, 7) // 7 * 7
        return tuple(
            zone.localize(datetime.combine(day, time.min))
            for day in (last - timedelta(days=days - 1), last + timedelta(days=1)))

    @api.model
    def _duty_people(self, scope, company):
        """Return the members of the chosen teams; of no team in particular, everybody who works on cards."""
        teams = next((
            [value] if operator == '=' else value
            for name, operator, value in scope.filters if name == 'team_id'), None)
        domain = [('user_id.company_ids', 'in', company.ids)]
        if teams is not None:
            domain.append(('crm_team_id', 'in', teams))
        members = self.env['crm.team.member'].sudo().search(domain)
        return members.user_id._interest_workers(company)

    @api.model
    def _duty_periods(self, people, company, begin, end):
        """Yield (start, stop), by the company's clock, of all working hours of the people."""
        resources = {user: user._interest_resource(company) for user in people}
        for calendar, users in people.grouped(lambda user: user._interest_calendar(company)).items():
            if not calendar:
                # without working hours every hour is one
                yield from ((begin, end) for _user in users)
                continue
            own = self.env['resource.resource'].sudo().union(*(resources[user] for user in users))
            own = own.filtered(lambda one, calendar=calendar: one.calendar_id == calendar)
            periods = calendar.sudo()._work_intervals_batch(begin, end, resources=own)
            for user in users:
                for start, stop, _attendance in periods[(resources[user] & own).id]:
                    yield start.astimezone(begin.tzinfo), stop.astimezone(begin.tzinfo)

    @api.model
    def _hours_between(self, start, stop):
        """Yield (weekday, hour, the part of it) of the hours between two moments of one zone."""
        start = start.replace(tzinfo=None)
        stop = stop.replace(tzinfo=None)
        while start < stop:
            end = min(start.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1), stop)
            yield start.weekday(), start.hour, (end - start).total_seconds() / 3600
            start = end
