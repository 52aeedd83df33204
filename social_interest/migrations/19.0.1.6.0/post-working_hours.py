# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The working hours until the answers that there are: calendars are known to Odoo only; written in batches."""

from odoo import SUPERUSER_ID, api
from odoo.tools import SQL

BATCH = 5000


def migrate(cr, version):
    env = api.Environment(cr, SUPERUSER_ID, {'active_test': False})
    cards, last = env['social.interest'], 0
    while True:
        # of one team and month at a time the calendar is looked at once: the oldest ids are of one time as well
        found = cards.search([('id', '>', last), ('first_answered_date', '!=', False)], order='id', limit=BATCH)
        if not found:
            return
        last = found[-1].id
        hours = found._response_working_hours()
        cr.execute(SQL(
            """
            UPDATE social_interest AS card SET working_hours = told.hours
              FROM unnest(%s::int[], %s::float8[]) AS told(id, hours) WHERE card.id = told.id
            """, [card.id for card in hours], list(hours.values())))
        env.invalidate_all()
