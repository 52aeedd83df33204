# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the reports group and count by, of the cards that there are; in SQL and in batches, not one by one.

The zone of a company is that of its working hours, as ``res.company._interest_zone`` has it. Of an answer that was
taken back since, nobody knows any more whose it was: it counts as a person's.
"""

from odoo.tools import SQL

BATCH = 50_000


def migrate(cr, version):
    cr.execute("SELECT COALESCE(min(id), 1), COALESCE(max(id), 0) FROM social_interest")
    first, last = cr.fetchone()
    for start in range(first - 1, last, BATCH):
        cr.execute(SQL(
            """
            UPDATE social_interest AS card
               SET day = (card.date AT TIME ZONE 'UTC' AT TIME ZONE zone.name)::date,
                   hour = to_char(card.date AT TIME ZONE 'UTC' AT TIME ZONE zone.name, 'HH24'),
                   first_answered_how = CASE
                        WHEN card.first_answered_date IS NULL THEN NULL
                        WHEN EXISTS (SELECT FROM social_interest_mail AS mail
                                      WHERE mail.id = card.mail_id AND mail.history) THEN 'import'
                        WHEN card.answer_mail_id IS NOT NULL AND card.first_answered_date = card.answered_date
                            THEN 'channel'
                        ELSE 'person' END,
                   reopened = card.first_answered_date IS NOT NULL AND card.answered_date IS NULL
                        OR card.state IN ('new', 'taken') AND card.undelivered_date IS NOT NULL
              FROM (SELECT company.id, COALESCE(calendar.tz, partner.tz, 'UTC') AS name
                      FROM res_company AS company
                      JOIN res_partner AS partner ON partner.id = company.partner_id
                      LEFT JOIN resource_calendar AS calendar ON calendar.id = company.resource_calendar_id) AS zone
             WHERE zone.id = card.company_id AND card.id > %s AND card.id <= %s
            """, start, start + BATCH))
