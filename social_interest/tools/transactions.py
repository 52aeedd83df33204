# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Work beside other workers: what is locked, for how long, what is tried again, and what of it is logged."""

import contextlib
import logging
import traceback
import zlib
from contextvars import ContextVar
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
    AUTHOR = 0x50C1A5    # sum of what tells an author from all others
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


def lock_all_until_commit(env, lock, names):
    """Lock things that have names and no numbers until the transaction ends; whoever has one is waited for.

    All workers lock in one order, so that no two wait for each other.

    :param names: iterable of str
    """
    keys = sorted({zlib.crc32(name.encode()) - 2**31 for name in names})
    env.execute_query(SQL("SELECT pg_advisory_xact_lock(%s, key) FROM unnest(%s::int[]) AS key", int(lock), keys))


def forget(env):
    """End a transaction that failed, with what the cache holds of it."""
    env.cr.rollback()
    env.invalidate_all()


def again(env, function, tries=TRIES, conflicts=(SerializationFailure,), commit=None):
    """Return (True, what a function returns); it is called again, in a new transaction, where it meets others' work.

    Such a meeting is no error, and not worth a line in the log.

    :param function: without arguments; changes nothing but the database
    :param conflicts: exceptions, or one, that tell of somebody else's work
    :param commit: what ends the transaction, where that belongs to what is tried
    :returns: (False, None) if it met others' work each time; nothing is changed then
    """
    for _try in range(tries):
        try:
            with discreet(conflicts):
                with env.cr.savepoint():
                    result = function()
                if commit:
                    commit()
            return True, result
        except conflicts:
            forget(env)
    return False, None


# ----------------------------------------------------------------------
# What the log says of a refusal
# ----------------------------------------------------------------------

#: while work is discreet: the exceptions of which the log says nothing
_silent = ContextVar('silent', default=None)


@contextlib.contextmanager
def discreet(silent=()):
    """While it lasts, this thread logs no query, not even one that the database refuses: it holds words, or a secret.

    :param silent: exceptions, or one, that are not logged at all; without any,
        those of the discreet work that this is a part of
    """
    token = _silent.set(silent or _silent.get() or ())
    try:
        yield
    finally:
        _silent.reset(token)


def _without_words(record):
    """Filter of the log of queries: leave out or cut short what is logged of discreet work."""
    silent = _silent.get()
    if silent is not None and record.levelno <= logging.DEBUG:
        return False
    error = record.args[-1] if isinstance(record.args, tuple) and record.args else None
    if silent is None or not isinstance(error, Exception):
        return True
    record.msg, record.args = "The database refuses a query: %s", (told(error),)
    return not isinstance(error, silent)


logging.getLogger('odoo.sql_db').addFilter(_without_words)


def told(error):
    """Return what may be logged of an exception: its kind and the place in the database, not what was to be written.

    What an exception says may quote the row, and so the words of a person.
    """
    place = getattr(error, 'diag', None)
    names = [place.table_name, place.column_name, place.constraint_name] if place else []
    return ' '.join(filter(None, [type(error).__name__, getattr(error, 'pgcode', None), *names]))


def told_with_way(error):
    """Return what may be logged of an exception, and below it the lines of code that led to it."""
    return f"{told(error)}\n{''.join(traceback.format_tb(error.__traceback__))}".rstrip()
