# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import fields, models


class MailActivitySchedule(models.TransientModel):
    _inherit = 'mail.activity.schedule'

    interest_remind_at = fields.Datetime(
        "Remind at", help="The person it is assigned to is told then, in the ways of his preferences.")

    def _action_schedule_activities(self):
        activities = super()._action_schedule_activities()
        if self.interest_remind_at and self.res_model == 'social.interest':
            activities.interest_remind_at = self.interest_remind_at
        return activities
