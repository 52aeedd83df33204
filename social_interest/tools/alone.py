# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One worker at a time, over several transactions."""

import contextlib

from odoo.tools import SQL


@contextlib.contextmanager
def alone(env, lock):
    """Yield whether no other worker holds the lock; it ends with the database session at the latest.

    :param int lock: first half of the key of PostgreSQL's advisory lock
    """
    key = SQL("%s, 0", lock)
    [[got]] = env.execute_query(SQL("SELECT pg_try_advisory_lock(%s)", key))
    if not got:
        yield False
        return
    try:
        # what another worker has done meanwhile is seen by a new transaction only
        env['ir.cron']._commit_progress()
        yield True
    except BaseException:
        # the statement below needs a transaction that works
        env.cr.rollback()
        raise
    finally:
        env.execute_query(SQL("SELECT pg_advisory_unlock(%s)", key))
