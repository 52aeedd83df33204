# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import Command, fields, models

#: what says when one is reminded
MOVING = ('start', 'start_date', 'allday', 'alarm_ids', 'active')


class CalendarEvent(models.Model):
    """Events that stand for tasks of cards and persons."""

    _inherit = 'calendar.event'

    def write(self, vals):
        moves = not vals.keys().isdisjoint(MOVING)
        result = super().write(vals)
        if moves:
            # those that are done, too: what waits for them goes
            self.sudo().with_context(active_test=False).exists().activity_ids._queue_alarms()
        return result

    def _sync_activities(self, fields):
        """The name of a task's event also says whose it is: the task keeps its own."""
        tasks = self.filtered(lambda event: event.sudo().activity_ids._tasks())
        super(CalendarEvent, tasks)._sync_activities(set(fields) - {'name', 'description'})
        return super(CalendarEvent, self - tasks)._sync_activities(fields)

    def _part_from_tasks(self):
        """What is done reminds of nothing, and leaves the calendar of the days to come."""
        people = self.filtered('alarm_ids').partner_ids
        self.with_context(dont_notify=True).write({'alarm_ids': [Command.clear()]})
        self.filtered(lambda event: event.start > fields.Datetime.now()).with_context(
            dont_notify=True, skip_attendee_notification=True).active = False
        if people:
            self.env['calendar.alarm_manager']._notify_next_alarm(people.ids)
