# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Parsing in processes of its own: a message that is poison ends one of them, never the server.

The processes are started when they are first needed, live on, and are shared by
all threads and databases of this server process. Forks of the server (Odoo's
workers) have their own.
"""

import atexit
import os
import selectors
import threading
import time
from collections import deque

from ..parsers import serial
from .parser_process import (
    NONSENSE,
    OUT_OF_MEMORY,
    Crashed,
    Job,
    ParserProcess,
    ParserProcessError,
    class_names,
    log,
    out_of_time,
)

__all__ = ['Crashed', 'Job', 'ParserProcessError', 'ask_each', 'ask_many', 'close', 'parse_many', 'warm_up']

#: seconds for one message
DEADLINE = 10
#: messages for which a further process is worth its while
MESSAGES_PER_PROCESS = 10
#: messages that wait for room in the pipe of a process: it never waits for the server
AHEAD = 2
#: seconds of one message for which the server lets its answer wait for the next ones, where the process has many in
#: hand; and at most: to wake up for each costs as much as the answer does. Few messages are read in less.
REST = 0.001
LONGEST_REST = 0.02
#: messages that the process still has when the server looks again
RESERVE = 4
#: seconds in which a process that has closed its output ends by itself
PATIENCE = 5


def parse_many(jobs, parsers, processes, deadline=DEADLINE, least=None):
    """Parse messages in up to ``processes`` processes.

    :param jobs: sequence of (raw: bytes, parsers.Context)
    :param parsers: tuple of ``social.interest.parser._get_parsers()``
    :param int processes: how many this server process may have at all, at least 1;
        while others use all of them, this call waits for one
    :param deadline: seconds for one message
    :param least: seconds to which the deadline is halved bit by bit, with each message
        that has passed it: many of these shall not hold up the others
    :return: list of parsers.Outcome or :class:`Crashed`, in the order of ``jobs``
    :raises ParserProcessError: a parser that cannot run in a process of its own, or
        no process can be started; nothing was parsed
    """
    if processes < 1:
        raise ValueError("at least one process")
    jobs = list(jobs)
    if not jobs:
        return []
    return _Batch(jobs, class_names(parsers), deadline, least or deadline).run(processes)


def ask_many(job, raws, parsers, processes, deadline):
    """Have something else done with messages than parsing, for a person who waits.

    Where all processes are in use it gets one more; where that is in use too, it
    waits for the deadline at most.

    :param Job job: what is done
    :param raws: sequence of bytes
    :param deadline: seconds for one message
    :return: list of what the job returns, or :class:`Crashed`, in the order of ``raws``
    :raises ParserProcessError: as of :func:`parse_many`
    """
    return ask_each([(raw, job) for raw in raws], parsers, processes, deadline)


def ask_each(asked, parsers, processes, deadline):
    """As :func:`ask_many`, with a job for each message.

    :param asked: list of (raw: bytes, :class:`Job`)
    """
    if not asked:
        return []
    return _Batch(asked, class_names(parsers), deadline, deadline).run(processes + 1, patience=deadline)


def warm_up(parsers, processes=1):
    """Start up to ``processes`` processes, so that the first messages do not wait for them.

    :param parsers: as of :func:`parse_many`
    :raises ParserProcessError: as of :func:`parse_many`
    """
    made = _pool.checkout(class_names(parsers), processes, processes)
    try:
        for process in made:
            if not process.started:
                process.start()
    finally:
        for process in made:
            _pool.checkin(process)


def close():
    """End the processes that nobody uses; the next :func:`parse_many` starts new ones."""
    with _pool.changed:
        while _pool.idle:
            _pool.drop(_pool.idle[0])
        _pool.changed.notify_all()


class _Pool:
    """The processes of this server process."""

    def __init__(self):
        self.changed = threading.Condition()
        self.processes = set()
        self.idle = []  # the one used last is the last

    def checkout(self, names, wanted, most, patience=None):
        """Return one to ``wanted`` processes, started or not, that are the caller's until :meth:`checkin`.

        None where all are in use for more than ``patience`` seconds.
        """
        taken = []

        def take():
            taken.extend(self._take(names, wanted, most))
            return taken
        with self.changed:
            self.changed.wait_for(take, patience)
        return taken

    def _take(self, names, wanted, most):
        for process in [one for one in self.idle if not one.alive()]:
            self.drop(process)
        while self.idle and len(self.processes) > most:
            self.drop(self.idle[0])
        taken = [process for process in reversed(self.idle) if process.names == names][:wanted]
        for process in taken:
            self.idle.remove(process)
        if not taken and self.idle and len(self.processes) >= most:
            self.drop(self.idle[0])  # it has the parsers of another database
        while len(taken) < wanted and len(self.processes) < most:
            taken.append(self._make(names))
        return taken

    def _make(self, names):
        process = ParserProcess(names)
        self.processes.add(process)
        return process

    def drop(self, process):
        self.idle.remove(process)
        self.processes.remove(process)
        process.close()

    def checkin(self, process):
        """Take back a process, or close it if it has had its time."""
        fit = process.fit()
        if not fit:
            process.close()
        with self.changed:
            if fit:
                self.idle.append(process)
            else:
                self.processes.discard(process)
            self.changed.notify_all()

    def replace(self, process):
        """Return a new process in the place of one that is closed."""
        with self.changed:
            self.processes.discard(process)
            return self._make(process.names)

    def close(self):
        """End all processes: the server itself ends."""
        with self.changed:
            for process in self.processes:
                process.close()


_pool = _Pool()


def _before_fork():
    # No process is half made, and nobody holds the lock, at the moment of the fork.
    _pool.changed.acquire()


def _after_fork_in_parent():
    _pool.changed.release()


def _after_fork_in_child():
    global _pool
    inherited, _pool = _pool, _Pool()
    for process in inherited.processes:
        process.forget()


os.register_at_fork(
    before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child)
atexit.register(lambda: _pool.close())


class _Batch:
    """The messages of one call, and the processes that read them."""

    def __init__(self, jobs, names, deadline, least):
        self.jobs = jobs
        self.names = names
        self.deadline = deadline
        self.least = least
        self.results = [None] * len(jobs)
        self.waiting = deque(range(len(jobs)))  # positions in jobs
        self.processes = []
        self.selector = None

    def run(self, most, patience=None):
        wanted = min(most, -(-len(self.jobs) // MESSAGES_PER_PROCESS))
        self.processes = _pool.checkout(self.names, wanted, most, patience)
        if not self.processes:
            return [out_of_time(patience)] * len(self.jobs)
        try:
            with selectors.DefaultSelector() as self.selector:
                for process in self.processes:
                    self._welcome(process)
                while self.waiting or any(process.pending for process in self.processes):
                    self._turn()
        finally:
            for process in self.processes:
                _pool.checkin(process)
        return self.results

    def _welcome(self, process):
        if not process.started:
            process.start()
        self.selector.register(process.output, selectors.EVENT_READ, process)

    def _turn(self):
        """Send what the pipes take, wait for something to happen, end what takes too long."""
        for process in self.processes:
            self._feed(process)
        if (spare := min(process.in_hand for process in self.processes) - RESERVE) > 0:
            # to wake up for each answer costs as much as the answer; the processes have enough in hand meanwhile
            time.sleep(min(spare * REST, LONGEST_REST))
        soonest = min(process.since for process in self.processes if process.pending)
        events = self.selector.select(max(0.0, soonest + self.deadline - time.monotonic()))
        heard = {key.data for key, _mask in events if key.fd == key.data.output}
        for process in heard:
            self._hear(process)
        now = time.monotonic()
        for process in [one for one in self.processes if one.pending and one not in heard]:
            if now - process.since >= self.deadline:
                self._lose(process, out_of_time(self.deadline))
                self.deadline = max(self.least, self.deadline / 2)

    def _feed(self, process):
        while self.waiting and process.queued < AHEAD:
            position = self.waiting.popleft()
            process.queue(position, *self.jobs[position], self.deadline)
            process.send()
        process.send()
        watched = process.input in self.selector.get_map()
        if process.hungry and not watched:
            self.selector.register(process.input, selectors.EVENT_WRITE, process)
        elif watched and not process.hungry:
            self.selector.unregister(process.input)

    def _hear(self, process):
        """Take the answers of a process."""
        try:
            answers, alive = process.receive()
            for answer in answers:
                if 'crash' in answer:
                    self._lose(process, OUT_OF_MEMORY)
                    return
                outcome = serial.outcome_from(answer['outcome']) if 'outcome' in answer else answer['result']
                log(answer['log'])
                self.results[process.answered()] = outcome
        except (ValueError, TypeError, LookupError, AttributeError):  # what was read has got the better of it
            self._lose(process, NONSENSE)
            return
        if not alive:
            self._lose(process)

    def _lose(self, process, crash=None):
        """End a process; the message that it was reading is ``crash``, the others go to a new one."""
        for file in (process.input, process.output):
            if file in self.selector.get_map():
                self.selector.unregister(file)
        touched = process.touched
        process.close(wait=0 if crash else PATIENCE)
        if process.pending and touched:
            self.results[process.pending.popleft()] = crash or process.died()
        self.waiting.extendleft(reversed(process.pending))
        process.pending.clear()
        place = self.processes.index(process)
        if self.waiting:
            self.processes[place] = _pool.replace(process)
            self._welcome(self.processes[place])
        else:
            _pool.checkin(self.processes.pop(place))
