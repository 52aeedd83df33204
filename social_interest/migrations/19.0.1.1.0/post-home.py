# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A copy that was neutralised before the upgrade is no mailbox's own database."""

NEUTRALIZED = """
    UPDATE fetchmail_server SET interest_home = '{"uuid": "neutralized"}'
     WHERE collects_interests
       AND EXISTS (SELECT FROM ir_config_parameter
                    WHERE key = 'database.is_neutralized' AND lower(value) IN ('true', 't', '1'))
"""


def migrate(cr, version):
    """As `data/neutralize.sql` does where the column is there already; every other database takes itself for theirs."""
    cr.execute(NEUTRALIZED)
