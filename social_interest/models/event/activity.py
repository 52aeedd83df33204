# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from datetime import datetime, time, timedelta

import pytz

from odoo import Command, api, fields, models

#: whose activities have an hour and reminders
PLANNED = ('social.interest', 'social.interest.author')
#: how long a task takes in the calendar, and when it begins if nobody says so
LENGTH = timedelta(minutes=30)
MORNING = time(9)
#: what the calendar is told of the screen
KEPT = ('lang', 'tz', 'allowed_company_ids', 'calendar_event_meeting_update', 'mail_activity_meeting_update')

#: which of a person's ways the calendar itself takes, by the kind of its reminder
TOLD_BY_CALENDAR = {'notification': 'odoo', 'email': 'email'}


class MailActivity(models.Model):
    """A task of a card or a person may have an hour, and reminders some time before: it stands in Odoo's calendar.

    The event there keeps both. Odoo moves it with the activity and the activity with it, and reminds of it; the
    other ways that a person chose to be told in remind him as well.
    """

    _inherit = 'mail.activity'

    interest_start = fields.Datetime(
        "At", compute='_compute_interest_event', inverse='_inverse_interest_event', compute_sudo=True,
        help="It stands in the calendar of the person it is assigned to, at this hour.")
    interest_alarm_ids = fields.Many2many(
        'calendar.alarm', string="Remind before", compute='_compute_interest_event',
        inverse='_inverse_interest_event', compute_sudo=True,
        help="How long before the hour one is reminded, by the calendar and in the other ways of one's preferences; "
             "without an hour, before nine in the morning of the day.")

    @api.depends('calendar_event_id.start', 'calendar_event_id.allday', 'calendar_event_id.alarm_ids')
    def _compute_interest_event(self):
        for activity in self:
            event = activity.calendar_event_id
            activity.interest_start = not event.allday and event.start
            activity.interest_alarm_ids = event.alarm_ids

    def _inverse_interest_event(self):
        for activity in self:
            start, alarms = activity.interest_start, activity.interest_alarm_ids
            if event := activity._planned_event():
                values = {'alarm_ids': [Command.set(alarms.ids)]}
                if start and start != event.start:
                    values.update(start=start, stop=start + (event.stop - event.start), allday=False)
                event.write(values)
            elif (start or alarms) and activity.res_model in PLANNED and activity.user_id:
                activity._plan_event(start, alarms)

    @api.onchange('interest_start')
    def _onchange_interest_start(self):
        if self.interest_start:
            self.date_deadline = fields.Datetime.context_timestamp(self, self.interest_start).date()

    # ------------------------------------------------------------------
    # The event in the calendar
    # ------------------------------------------------------------------

    def _calendar(self):
        """Return the calendar as the assigned person has it: what stands in his own needs no invitation."""
        # what a screen says of where it stands would make it an event of that, with an activity of its own
        context = {name: value for name, value in self.env.context.items() if name in KEPT}
        context['skip_contact_description'] = True
        return self.env(user=(self.user_id or self.env.user).id, context=context)['calendar.event'].sudo()

    def _planned_event(self):
        return self._calendar().browse(self.calendar_event_id.id)

    def _tasks(self):
        """Return those of the activities whose event is ours to change: a meeting is of all who are invited."""
        return self.filtered(
            lambda activity: activity.calendar_event_id and activity.res_model in PLANNED
            and activity.activity_category != 'meeting')

    def _plan_event(self, start, alarms):
        """Put the activity into the calendar.

        :param start: naive UTC datetime, or none: in the morning
        :param alarms: how long before one is reminded
        """
        zone = pytz.timezone(self.user_id.tz or self.env.context.get('tz') or 'UTC')
        if not start:
            local = zone.localize(datetime.combine(self.date_deadline, MORNING))
            start = local.astimezone(pytz.utc).replace(tzinfo=None)
        event = self._calendar().create({
            'name': self._event_name(),
            'user_id': self.user_id.id,
            'partner_ids': [Command.set(self.user_id.partner_id.ids)],
            'start': start,
            'stop': start + LENGTH,
            'alarm_ids': [Command.set(alarms.ids)],
            # the calendar is everybody's, in all companies; and one may still be met meanwhile
            'privacy': 'private',
            'show_as': 'free',
        })
        # later, else the calendar would plan an activity for it
        event.write({'res_model_id': self.env['ir.model']._get_id(self.res_model), 'res_id': self.res_id})
        self.with_context(calendar_event_meeting_update=True).write({
            'calendar_event_id': event.id,
            'date_deadline': pytz.utc.localize(start).astimezone(zone).date(),
        })

    def _event_name(self):
        what = self.summary or self.activity_type_id.name
        return f"{what}: {self.res_name}" if self.res_name else what

    @api.model_create_multi
    def create(self, vals_list):
        activities = super().create(vals_list)
        activities.filtered('calendar_event_id')._queue_alarms()
        return activities

    def write(self, vals):
        result = super().write(vals)
        if 'calendar_event_id' in vals:
            self._queue_alarms()
        if not vals.keys().isdisjoint(('user_id', 'summary', 'activity_type_id')):
            for activity in self._tasks():
                activity._follow_in_calendar()
        return result

    def _follow_in_calendar(self):
        event = self._planned_event()
        values = {}
        if event.name != self._event_name():
            values['name'] = self._event_name()
        if self.user_id and event.user_id != self.user_id:
            values.update(user_id=self.user_id.id, partner_ids=[Command.set(self.user_id.partner_id.ids)])
        if values:
            event.write(values)

    # ------------------------------------------------------------------
    # Some time before, in all ways
    # ------------------------------------------------------------------

    def _queue_reminders(self):
        result = super()._queue_reminders()
        self._queue_alarms()
        return result

    def _queue_alarms(self):
        """Remind some time before, in the ways that the calendar does not take itself; what waited is replaced."""
        if not self:
            return
        Notice = self.env['social.interest.notice'].sudo()
        Notice.search([('activity_id', 'in', self.ids)]).filtered(
            lambda notice: notice.due_at != notice.activity_id.interest_remind_at).unlink()
        now = fields.Datetime.now()
        for activity in self.filtered(
                lambda activity: activity.res_model == 'social.interest' and activity.active and activity.user_id):
            card = self.env['social.interest'].browse(activity.res_id)
            for moment, taken in activity._alarms().items():
                if moment > now:
                    Notice._queue('reminder', {activity.user_id: card}, moment, activity, without=taken)

    def _alarms(self):
        """Return {moment at which the calendar reminds: ways that it takes}."""
        event, alarms = self.sudo().calendar_event_id, {}
        for alarm in event.alarm_ids:
            moment = event.start - timedelta(minutes=alarm.duration_minutes)
            alarms.setdefault(moment, set()).add(TOLD_BY_CALENDAR.get(alarm.alarm_type))
        return alarms

    # ------------------------------------------------------------------
    # Nobody is reminded of what is done or called off
    # ------------------------------------------------------------------

    def _action_done(self, feedback=False, attachment_ids=None):
        events = self._tasks().sudo().calendar_event_id
        result = super()._action_done(feedback=feedback, attachment_ids=attachment_ids)
        events._part_from_tasks()
        return result

    def unlink_w_meeting(self):
        """Odoo's own button for what stands in the calendar: it takes the event along itself."""
        return super(MailActivity, self.with_context(interest_event_goes=True)).unlink_w_meeting()

    def unlink(self):
        events = self._tasks().sudo().calendar_event_id
        result = super().unlink()
        if not self.env.context.get('interest_event_goes'):
            events.exists().unlink()
        return result
