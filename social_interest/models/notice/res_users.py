# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, time, timedelta

import pytz

from odoo import api, fields, models
from odoo.exceptions import ValidationError

#: the ways to be told, as the names of the fields end; another addon adds its own to ``way`` of the notice
WAYS = ('odoo', 'push', 'email')
#: what a person chooses the ways of
CHOICES = ('new', 'assigned', 'late')
#: what is told, and by which choice of the person
EVENTS = {
    'new': 'new', 'assigned': 'assigned', 'returned': 'assigned', 'taken_over': 'assigned', 'late': 'late',
    'unanswered': 'late', 'awake': 'assigned', 'undelivered': 'assigned',
    'reminder': 'assigned'}
PREFERENCES = (
    'interest_mail_gap', 'interest_quiet', 'interest_quiet_from', 'interest_quiet_to', 'interest_quiet_off_work')
#: quiet hours may touch: out of one, into the next
TOUCHING = 10


class ResUsers(models.Model):
    """How a person wants to be told of interests, and when not."""

    _inherit = 'res.users'

    interest_new_odoo = fields.Boolean("New: in Odoo", default=True)
    interest_new_push = fields.Boolean("New: in the browser")
    interest_new_email = fields.Boolean("New: by e-mail")
    interest_assigned_odoo = fields.Boolean("Given to me: in Odoo", default=True)
    interest_assigned_push = fields.Boolean("Given to me: in the browser", default=True)
    interest_assigned_email = fields.Boolean("Given to me: by e-mail")
    interest_late_odoo = fields.Boolean("About to be late: in Odoo", default=True)
    interest_late_push = fields.Boolean("About to be late: in the browser", default=True)
    interest_late_email = fields.Boolean("About to be late: by e-mail", default=True)
    interest_mail_gap = fields.Integer(
        "Minutes between e-mails", default=30,
        help="All that is to be told meanwhile comes in one e-mail. 0: as it happens.")
    interest_quiet = fields.Boolean("Quiet hours")
    interest_quiet_from = fields.Float("Quiet from", default=19.0)
    interest_quiet_to = fields.Float("Quiet to", default=8.0)
    interest_quiet_off_work = fields.Boolean(
        "Quiet outside working hours", help="Nights, weekends and holidays of your working hours.")
    interest_mailed_on = fields.Datetime(readonly=True, copy=False)

    @property
    def SELF_READABLE_FIELDS(self):
        return super().SELF_READABLE_FIELDS + self._interest_preferences()

    @property
    def SELF_WRITEABLE_FIELDS(self):
        return super().SELF_WRITEABLE_FIELDS + self._interest_preferences()

    @api.model
    def _interest_preferences(self):
        """Return the names of the fields by which a person says how he wants to be told, and when not."""
        ways = self.env['social.interest.notice']._fields['way'].get_values(self.env)
        return [*(f'interest_{choice}_{way}' for choice in CHOICES for way in ways), *PREFERENCES]

    @api.constrains('interest_mail_gap')
    def _check_interest_mail_gap(self):
        if any(not 0 <= user.interest_mail_gap <= 1440 for user in self):
            raise ValidationError(self.env._("At most a day lies between two e-mails: 0 to 1440 minutes."))

    @api.constrains('interest_quiet', 'interest_quiet_from', 'interest_quiet_to')
    def _check_interest_quiet(self):
        for user in self:
            if not (0 <= user.interest_quiet_from < 24 and 0 <= user.interest_quiet_to < 24):
                raise ValidationError(self.env._("Quiet hours are times of the day, from 0:00 to 23:59."))
            if user.interest_quiet and user.interest_quiet_from == user.interest_quiet_to:
                raise ValidationError(self.env._("Quiet hours have to end at another time than they begin."))

    def _interest_ways(self, event):
        """Return the ways by which the person wants to be told of an event.

        A way more is a value of ``way`` of the notice, which has ``_send_<way>()``
        then, and the fields ``interest_<choice>_<way>`` here.
        """
        self.ensure_one()
        choice = EVENTS[event]
        ways = self.env['social.interest.notice']._fields['way'].get_values(self.env)
        return [way for way in ways if self.sudo()[f'interest_{choice}_{way}']]

    def _interest_ready_at(self, way, moment):
        """Return when the person may be told that way: the moment, or the end of quiet.

        :param moment: naive UTC datetime
        """
        user = self.sudo()
        if way == 'odoo':
            return moment
        if way == 'email' and user.interest_mailed_on:
            moment = max(moment, user.interest_mailed_on + timedelta(minutes=user.interest_mail_gap))
        for _turn in range(TOUCHING):
            end = user._interest_quiet_end(moment) or user._interest_work_begin(moment)
            if not end:
                break
            moment = end
        return moment

    def _interest_quiet_end(self, moment):
        """Return the end of the quiet hours that a moment lies in, or False."""
        if not self.interest_quiet:
            return False
        zone = pytz.timezone(self.tz or 'UTC')
        aware = pytz.utc.localize(moment)
        today = aware.astimezone(zone).date()
        begin, end = (_clock(value) for value in (self.interest_quiet_from, self.interest_quiet_to))
        for day in (today - timedelta(days=1), today):
            last = day + timedelta(days=end <= begin)
            start, stop = (zone.localize(datetime.combine(*parts)) for parts in ((day, begin), (last, end)))
            if start <= aware < stop:
                return stop.astimezone(pytz.utc).replace(tzinfo=None)
        return False

    def _interest_work_begin(self, moment):
        """Return when work begins, where a moment lies outside of working hours; else False."""
        calendar = self.resource_calendar_id._interest_hours(self.company_id)
        if not self.interest_quiet_off_work or not calendar:
            return False
        aware = pytz.utc.localize(moment)
        for start, _stop, _attendance in calendar._work_intervals_batch(aware, aware + timedelta(days=31))[False]:
            return start.astimezone(pytz.utc).replace(tzinfo=None) if start > aware else False
        return False


def _clock(hours):
    """Return the time of the day of a number of hours."""
    minutes = min(round(hours * 60), 24 * 60 - 1)
    return time(*divmod(minutes, 60))
