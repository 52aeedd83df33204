# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Open cards that flexible working hours left without a target get theirs."""

from odoo import SUPERUSER_ID, api


def migrate(cr, _version):
    env = api.Environment(cr, SUPERUSER_ID, {})
    calendars = env['resource.calendar'].with_context(active_test=False).search([])
    calendars.filtered(lambda calendar: not calendar._interest_is_fixed())._plan_interests_again()
