# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Work beside other workers: what is locked, for how long, and what is tried again."""

import contextlib
from enum import IntEnum

from psycopg2.errors import SerializationFailure

from odoo.tools import SQL

#: work that meets somebody else's is tried this often
TRIES = 5


class Lock(IntEnum):
    """First halves of the keys of PostgreSQL's advisory locks; behind each, what the second half is."""

    MAILBOX = 0x50C1A1   # id of the mailbox that is read
    READER = 0x50C1A2    # number of the run that reads messages
    PERSON = 0x50C1A3    # id of the user whose open cards are counted
    TEAM = 0x50C1A4      # id of the team whose turn it is
    NOTICES = 0x50C1B1
    RECEIPTS = 0x50C1B2


@contextlib.contextmanager
def alone(env, lock, key=0):
    """Yield whether no other worker holds the lock, over several transactions.

    It belongs to the database session: a worker that is killed frees it at once.
    What another worker has done meanwhile is seen by a new transaction only, so
    one begins with the lock.

    :param Lock lock: what is locked
    :param int key: which one of it, a PostgreSQL integer
    """
    key = SQL("%s, %s", int(lock), key)
    [[got]] = env.execute_query(SQL("SELECT pg_try_advisory_lock(%s)", key))
    if not got:
        yield False
        return
    try:
        env['ir.cron']._commit_progress()
        yield True
    except BaseException:
        # the statement below needs a transaction that works
        env.cr.rollback()
        raise
    finally:
        env.execute_query(SQL("SELECT pg_advisory_unlock(%s)", key))


def lock_until_commit(env, lock, key, wait=True):
    """Lock something until the transaction ends; return whether it is locked.

    :param bool wait: for whoever has it; else False is returned at once
    """
    function = SQL("pg_advisory_xact_lock" if wait else "pg_try_advisory_xact_lock")
    [[got]] = env.execute_query(SQL("SELECT %s(%s, %s)", function, int(lock), key))
    return wait or got


def forget(env):
    """End a transaction that failed, with what the cache holds of it."""
    env.cr.rollback()
    env.invalidate_all()


def again(env, function, tries=TRIES, conflicts=(SerializationFailure,)):
    """Return (True, what a function returns); it is called again, in a new transaction, where it meets others' work.

    :param function: without arguments; changes nothing but the database
    :param conflicts: exceptions that tell of somebody else's work
    :returns: (False, None) if it met others' work each time; nothing is changed then
    """
    for _try in range(tries):
        try:
            with env.cr.savepoint():
                return True, function()
        except conflicts:
            forget(env)
    return False, None
