# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from bisect import bisect_right
from datetime import timedelta

import pytz

from odoo import fields, models

#: days of the calendar that are looked at behind the last of several moments
SPAN = 14


class ResourceCalendar(models.Model):
    """Working hours in which targets and return timers run."""

    _inherit = 'resource.calendar'

    def write(self, vals):
        result = super().write(vals)
        if not vals.keys().isdisjoint((
                'attendance_ids', 'tz', 'flexible_hours', 'schedule_type', 'global_leave_ids')):
            self._plan_interests_again()
        return result

    def _plan_interests_again(self):
        if not self:
            return
        teams = self.env['crm.team'].sudo().with_context(active_test=False).search(
            [('interest_calendar_id', '!=', False)])
        own = teams.filtered(lambda team: team.interest_calendar_id._interest_is_fixed())
        self.env['social.interest']._plan_open_again([
            '|', ('team_id.interest_calendar_id', 'in', self.ids),
            '&', ('team_id', 'not in', own.ids), ('company_id.resource_calendar_id', 'in', self.ids)])

    def _interest_is_fixed(self):
        """Whether the calendar tells when work is done: flexible hours say how much of it only."""
        self.ensure_one()
        calendar = self.sudo()
        return not calendar.flexible_hours and bool(calendar._get_global_attendances())

    def _interest_hours(self, company):
        """Return the calendar whose hours count: self, else the company's usual ones; none: every hour counts."""
        for calendar in (self, company.sudo().resource_calendar_id):
            if calendar and calendar._interest_is_fixed():
                return calendar
        return self.browse()

    def _interest_plan_hours(self, hours, moments):
        """Return {moment: the moment ``hours`` working hours later, or False if there is none}.

        As ``plan_hours`` for each, with one look at attendances and leaves for
        all. Without a calendar every hour counts.

        :param moments: naive datetimes, UTC, as in the result; best of one month
        """
        moments = set(moments)
        if not self or not moments:
            return {moment: fields.Datetime.add(moment, hours=hours) for moment in moments}
        first, last = pytz.utc.localize(min(moments)), pytz.utc.localize(max(moments))
        periods = [
            (start.astimezone(pytz.utc), stop.astimezone(pytz.utc))
            for start, stop, _attendance in self._work_intervals_batch(first, last + timedelta(days=SPAN))[False]]
        stops = [stop for _start, stop in periods]
        result = {}
        for moment in moments:
            aware, left = pytz.utc.localize(moment), timedelta(hours=hours)
            for start, stop in periods[bisect_right(stops, aware):]:
                start = max(start, aware)
                if left <= stop - start:
                    end = start + left
                    break
                left -= stop - start
            else:
                end = self.plan_hours(hours, aware, compute_leaves=True)
            result[moment] = end.astimezone(pytz.utc).replace(tzinfo=None) if end else False
        return result
