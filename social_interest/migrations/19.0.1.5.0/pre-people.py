# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Since when a person is known, and in which language he spoke last, in one statement instead of one by one."""

from odoo.tools.sql import column_exists, create_column


def migrate(cr, version):
    if column_exists(cr, 'social_interest_author', 'last_seen'):
        return
    create_column(cr, 'social_interest_author', 'first_seen', 'timestamp', "First Seen")
    create_column(cr, 'social_interest_author', 'last_seen', 'timestamp', "Last Seen")
    create_column(cr, 'social_interest_author', 'lang', 'varchar', "Language")
    cr.execute("""
        UPDATE social_interest_author AS author
           SET first_seen = told.first, last_seen = told.last, lang = told.lang
          FROM (SELECT author_id, min(date) AS first, max(date) AS last,
                       (array_agg(lang ORDER BY date DESC, id DESC) FILTER (WHERE lang IS NOT NULL))[1] AS lang
                  FROM social_interest
                 WHERE author_id IS NOT NULL AND verdict != 'failed'
                 GROUP BY author_id) AS told
         WHERE told.author_id = author.id
    """)
