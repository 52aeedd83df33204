# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Real concurrency for the tests: forked processes with connections of their own."""

import gc
import multiprocessing
import traceback

from odoo import sql_db
from odoo.modules.registry import Registry
from odoo.tests import get_db_name

PATIENCE = 60  # seconds until a child must be done
_context = multiprocessing.get_context('fork')
#: the parent's connections, kept alive in a child: closing them there would
#: close them for the parent, who shares the sockets
_kept = []


def _child(function, arguments, barrier, results):
    registry = Registry(get_db_name())
    _kept.append((sql_db._Pool, sql_db._Pool_readonly, registry._db, registry._db_readonly))
    sql_db._Pool = sql_db._Pool_readonly = None
    registry._db = registry._db_readonly = sql_db.db_connect(get_db_name())
    try:
        barrier.wait(PATIENCE)
        results.put((function(*arguments), None))
    except Exception:  # the parent fails the test with what happened here
        results.put((None, traceback.format_exc()))


def run_together(function, argument_lists, patience=PATIENCE):
    """Call the function once per list of arguments, each in a process, all at once.

    :param patience: seconds until the next of them must be done
    :returns: list of the results, in no order
    :raises AssertionError: a child raised or did not end
    """
    barrier, results = _context.Barrier(len(argument_lists)), _context.Queue()
    children = [
        _context.Process(target=_child, args=(function, arguments, barrier, results), daemon=True)
        for arguments in argument_lists]
    # else each child's collector would copy the whole memory of its parent
    gc.freeze()
    for child in children:
        child.start()
    gc.unfreeze()
    try:
        outcomes = [results.get(timeout=patience) for _child_process in children]
    finally:
        for child in children:
            child.join(1)
            child.kill()
            child.join()
    failures = [error for _result, error in outcomes if error]
    assert not failures, '\n'.join(failures)
    return [result for result, _error in outcomes]


def run_until_killed(function, arguments):
    """Call the function in a process of its own that is to be killed meanwhile.

    :returns: the exit code of the process; -SIGKILL if it was killed
    """
    barrier, results = _context.Barrier(1), _context.Queue()
    child = _context.Process(target=_child, args=(function, arguments, barrier, results), daemon=True)
    child.start()
    child.join(PATIENCE)
    alive = child.is_alive()
    child.kill()
    child.join()
    assert not alive, "the process did not end"
    return child.exitcode
