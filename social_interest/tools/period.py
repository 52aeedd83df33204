# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Days that a report is about, and those before them to compare with."""

from datetime import date, timedelta
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

#: so many days up to today
_DAYS = {'7': 7, '30': 30, '90': 90, '365': 365}
PRESETS = (*_DAYS, 'month', 'last_month', 'all', 'own')
DEFAULT = '90'


#: in which anything is told: far from these nothing was, and the days before could not be counted
YEARS = range(1900, 2200)


class Period(NamedTuple):
    """Days from the first to the last, both included; None: without an end."""

    first: date | None
    last: date | None

    @classmethod
    def of(cls, preset, today, first=None, last=None):
        """Return the days that a preset means; of ``own`` those that are given, in whichever order."""
        if preset == 'all' or (preset == 'own' and not (first or last)):
            return cls(None, None)
        if preset == 'own':
            return cls(min(first, last), max(first, last)) if first and last else cls(first, last)
        month = today.replace(day=1)
        if preset == 'month':
            return cls(month, today)
        if preset == 'last_month':
            return cls(month - relativedelta(months=1), month - timedelta(days=1))
        return cls(today - timedelta(days=_DAYS[preset] - 1), today)

    @property
    def days(self):
        """How many days there are; None where there is no end."""
        return (self.last - self.first).days + 1 if self.first and self.last else None

    def before(self):
        """Return as many days right before; None where there is no beginning."""
        if not self.days:
            return None
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    def domain(self, name):
        """Return the conditions of a field of dates, as a list."""
        return [
            (name, operator, day.isoformat())
            for operator, day in (('>=', self.first), ('<=', self.last)) if day]

    @property
    def interval(self):
        """The step of a curve: as many as an eye can follow."""
        if not self.days or self.days > 200:
            return 'month'
        return 'week' if self.days > 31 else 'day'

    def steps(self, anchor, interval):
        """Return the beginnings of all steps of the period, of which the anchor is one."""
        step = relativedelta(**{f'{interval}s': 1})
        first = last = anchor
        while first > self.first:
            first -= step
        result = []
        while first <= max(last, self.last):
            result.append(first)
            first += step
        return result


def beginning(day, interval, week_start):
    """Return the first day of the day's step.

    :param interval: ``day``, ``week`` or ``month``
    :param week_start: with which day a week begins, 1 for Monday
    """
    if interval == 'month':
        return day.replace(day=1)
    return day - timedelta(days=(day.isoweekday() - week_start) % 7) if interval == 'week' else day
