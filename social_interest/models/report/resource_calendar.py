# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from bisect import bisect_right

import pytz

from odoo import models


class ResourceCalendar(models.Model):
    """Working hours between two moments, of many pairs at once."""

    _inherit = 'resource.calendar'

    def _interest_hours_between(self, pairs):
        """Return {(start, stop): working hours between them}, with one look at attendances and leaves.

        Without a calendar every hour counts.

        :param pairs: (start, stop) as naive datetimes, UTC; best of one month
        """
        pairs = set(pairs)
        if not self or not pairs:
            return {(start, stop): (stop - start).total_seconds() / 3600 for start, stop in pairs}
        first = pytz.utc.localize(min(start for start, _stop in pairs))
        last = pytz.utc.localize(max(stop for _start, stop in pairs))
        periods = [
            (begin.astimezone(pytz.utc).replace(tzinfo=None), end.astimezone(pytz.utc).replace(tzinfo=None))
            for begin, end, _attendance in self._work_intervals_batch(first, last)[False]
        ] if first < last else []
        begins, worked = [begin for begin, _end in periods], [0.0]
        for begin, end in periods:
            worked.append(worked[-1] + (end - begin).total_seconds() / 3600)

        def until(moment):
            number = bisect_right(begins, moment)
            if not number:
                return 0.0
            begin, end = periods[number - 1]
            return worked[number - 1] + (min(moment, end) - begin).total_seconds() / 3600

        return {(start, stop): max(until(stop) - until(start), 0.0) for start, stop in pairs}
