# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models


class MailActivity(models.Model):
    """Activities of cards remind one at the hour."""

    _inherit = 'mail.activity'

    interest_remind_at = fields.Datetime(
        "Remind at", copy=False,
        help="The person it is assigned to is told then, in the ways of his preferences.")

    @api.model_create_multi
    def create(self, vals_list):
        activities = super().create(vals_list)
        activities.filtered('interest_remind_at')._queue_reminders()
        return activities

    def write(self, vals):
        result = super().write(vals)
        if not vals.keys().isdisjoint(('interest_remind_at', 'user_id', 'res_id')):
            self._queue_reminders()
        return result

    def _queue_reminders(self):
        """Replace the reminders that wait by those that are wanted now."""
        Notice = self.env['social.interest.notice'].sudo()
        Notice.search([('activity_id', 'in', self.ids)]).unlink()
        for activity in self.filtered(
                lambda activity: activity.interest_remind_at and activity.res_model == 'social.interest'
                and activity.active and activity.user_id):
            card = self.env['social.interest'].browse(activity.res_id)
            Notice._queue('reminder', {activity.user_id: card}, activity.interest_remind_at, activity)
