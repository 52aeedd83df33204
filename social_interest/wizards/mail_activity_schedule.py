# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import Command, api, fields, models


class MailActivitySchedule(models.TransientModel):
    _inherit = 'mail.activity.schedule'

    interest_remind_at = fields.Datetime(
        "Remind at", help="The person it is assigned to is told then, in the ways of his preferences.")

    interest_start = fields.Datetime(
        "At", help="It stands in the calendar of the person it is assigned to, at this hour.")
    interest_alarm_ids = fields.Many2many(
        'calendar.alarm', string="Remind before",
        help="How long before the hour one is reminded, by the calendar and in the other ways of one's preferences; "
             "without an hour, before nine in the morning of the day.")

    @api.onchange('interest_start')
    def _onchange_interest_start(self):
        if self.interest_start:
            self.date_deadline = fields.Datetime.context_timestamp(self, self.interest_start).date()

    def _action_schedule_activities(self):
        activities = super()._action_schedule_activities()
        if self.interest_start or self.interest_alarm_ids:
            activities.write({
                'interest_start': self.interest_start,
                'interest_alarm_ids': [Command.set(self.interest_alarm_ids.ids)],
            })
        if self.interest_remind_at and self.res_model == 'social.interest':
            activities.interest_remind_at = self.interest_remind_at
        return activities
