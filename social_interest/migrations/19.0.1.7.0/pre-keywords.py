# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The watch words of cards, none yet: there are no words to look for, so no card is looked at by the update."""

from odoo.tools.sql import SQL, table_exists

TABLE, CARD, WORD = 'social_interest_keyword_rel', 'interest_id', 'keyword_id'


def migrate(cr, version):
    if not table_exists(cr, TABLE):
        cr.execute(SQL(
            """CREATE TABLE %(table)s (%(card)s INTEGER NOT NULL, %(word)s INTEGER NOT NULL,
                                       PRIMARY KEY (%(card)s, %(word)s));
               COMMENT ON TABLE %(table)s IS 'RELATION BETWEEN social_interest AND social_interest_keyword';
               CREATE INDEX ON %(table)s (%(word)s, %(card)s)""",
            table=SQL.identifier(TABLE), card=SQL.identifier(CARD), word=SQL.identifier(WORD)))
