# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One parser process, seen from the server; the other side is ``parsers/worker.py``.

It ends when its input does, so also when the server is killed: the one writing
end belongs to the server, programs that the server starts do not inherit it,
and a fork of the server closes its copy (:meth:`ParserProcess.forget`). The
kernel's "signal on the parent's death" would be wrong here: it comes at the end
of the *thread* that made the process, and Odoo renews its threads.
"""

import contextlib
import fcntl
import logging
import math
import os
import selectors
import signal
import subprocess
import sys
import time
from collections import deque
from dataclasses import dataclass
from typing import Literal

from ..parsers import serial, worker

#: bytes that a message may take besides what the process has at its start. The
#: largest message that is read at all, 25 MB, takes about a third of it.
MEMORY = 1024 * 1024 * 1024
#: seconds in which a process must be ready
START_DEADLINE = 30
#: a process ends after so many messages, or when it keeps more bytes than this
#: between two batches: what leaks in a library shall not grow for weeks
MAX_MESSAGES = 10_000
MAX_KEPT = 384 * 1024 * 1024
#: bytes of one answer; a longer one is no honest outcome
MAX_ANSWER = 64 * 1024 * 1024
READ_SIZE = 256 * 1024
#: bytes that the pipe to a process holds, where the system lets it: it never waits for the server
PIPE = 256 * 1024
#: contexts that a process keeps: one for each mailbox, until its settings change
MAX_CONTEXTS = 32
#: all that the process gets of the server's environment, where passwords may stand
ENVIRONMENT = ('LANG', 'LC_ALL', 'LC_CTYPE', 'LD_LIBRARY_PATH', 'PATH', 'TZ')


class ParserProcessError(Exception):
    """No parser process can be had; the message says why and names the parser at fault."""


@dataclass(frozen=True)
class Crashed:
    """Instead of an outcome: the message ended its parser process.

    ``reason``: a sentence for the ledger. ``kind``: it took too long, took too
    much memory, or the process ended by itself (or was killed by somebody).
    """

    reason: str
    kind: Literal['deadline', 'memory', 'died']


@dataclass(frozen=True)
class Job:
    """What is to be done with a message other than parsing it: a name and options of ``parsers/jobs.py``."""

    job: str
    options: dict


def out_of_time(deadline):
    return Crashed(f"Reading the message took longer than {deadline:g} seconds.", 'deadline')


OUT_OF_MEMORY = Crashed("Reading the message took too much memory.", 'memory')
NONSENSE = Crashed("The process that read the message gave an answer that is none.", 'died')


def class_names(parsers):
    """Return the tuple of (module, qualified name) of the classes of ``parsers``.

    :raises ParserProcessError: a parser that no other process can make again
    """
    for parser in parsers:
        kind = type(parser)
        if '<locals>' in kind.__qualname__:
            raise ParserProcessError(
                f"The parser {kind.__qualname__} of {kind.__module__} cannot run in the parser process: "
                "it is defined inside a function. Define the class at the top of its module.")
        if getattr(parser, '__dict__', None):
            raise ParserProcessError(
                f"The parser {kind.__qualname__} of {kind.__module__} cannot run in the parser process: "
                f"its instance has values of its own ({', '.join(vars(parser))}). Make them values of the class.")
    return tuple((type(parser).__module__, type(parser).__qualname__) for parser in parsers)


def _addon_of(module):
    """The package of an addon, where ``module`` lies in it; the first package elsewhere."""
    parts = module.split('.')
    return '.'.join(parts[:3 if parts[:2] == ['odoo', 'addons'] else 1])


def _stubs(names):
    """Return {package: folders} of all packages whose ``__init__`` must not run in the process."""
    addons = {_addon_of(module) for module, _name in (*names, (worker.__name__, ''))}
    # An addon's parser may build on that of another addon.
    addons.update(_addon_of(name) for name in list(sys.modules) if name.startswith('odoo.addons.'))
    stubs = {name: list(sys.modules[name].__path__) for name in addons if hasattr(sys.modules.get(name), '__path__')}
    if 'odoo.addons' in sys.modules:
        stubs['odoo.addons'] = list(sys.modules['odoo.addons'].__path__)
        stubs['odoo'] = []  # nothing of Odoo's own is there
    return stubs


class ParserProcess:
    """A child that reads messages with the parsers of ``names`` (see :func:`class_names`).

    Belongs to one thread at a time. ``pending`` holds the callers' keys of the
    messages that are queued, sent or being read, the oldest first; ``since`` is
    the time (``time.monotonic``) at which that one began.
    """

    def __init__(self, names):
        self.names = names
        self.pending = deque()
        self.since = 0.0
        self.served = 0
        self.started = False
        self._frames = deque()  # not yet written in full
        self._offset = 0  # of the first of them, what is written
        self._received = bytearray()
        self._contexts = {}  # what the process was told: its number
        self._last_context = None, 0
        try:
            self._popen = subprocess.Popen(
                [sys.executable, '-I', '-B', worker.__file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
                env={name: os.environ[name] for name in ENVIRONMENT if name in os.environ})
        except OSError as error:
            raise ParserProcessError(f"The parser process cannot be started: {error}") from error
        self.pid = self._popen.pid
        self.input, self.output = self._popen.stdin.fileno(), self._popen.stdout.fileno()
        os.set_blocking(self.input, False)
        # no Linux, or more pipes than one user may have so large
        with contextlib.suppress(AttributeError, OSError):
            fcntl.fcntl(self.input, fcntl.F_SETPIPE_SZ, PIPE)

    def start(self):
        """Tell the new process its parsers, and wait until it has them.

        :raises ParserProcessError: it has not; the process is closed
        """
        data = serial.dumps({
            'path': [os.path.abspath(path) for path in sys.path],
            'packages': _stubs(self.names),
            'package': worker.__name__.rpartition('.')[0],
            'parsers': self.names,
            'memory': MEMORY,
        })
        self._frames.append(worker.LENGTH.pack(len(data)) + data)
        answer = self._first_answer(time.monotonic() + START_DEADLINE)
        if 'ready' in answer:
            self.started = True
            return
        self.close(wait=1)
        raise ParserProcessError(answer.get('error') or (
            f"The parser process did not start ({self.end()}); the server's error output may say why."))

    def _first_answer(self, end):
        """Return what it says to its start; nothing if it says nothing until ``end``."""
        with selectors.DefaultSelector() as selector:
            selector.register(self.output, selectors.EVENT_READ)
            selector.register(self.input, selectors.EVENT_WRITE)
            while (left := end - time.monotonic()) > 0:
                ready = {key.fd for key, _events in selector.select(left)}
                if self.output in ready:
                    answers, alive = self.receive()
                    if answers or not alive:
                        return answers[0] if answers else {}
                elif self.input in ready:
                    self.send()
                    if not self._frames:
                        selector.unregister(self.input)
        return {}

    def queue(self, key, raw, task, deadline):
        """Send a message as soon as the pipe takes it; the answer comes with :meth:`receive`.

        :param task: the parsers.Context that it is parsed in, or a :class:`Job`
        """
        if isinstance(task, Job):
            number, told, received = worker.NO_CONTEXT, serial.dumps(vars(task)), serial.NEVER
        else:
            (number, told), received = self._context(task), serial.moment(task.received_at)
        head = worker.HEAD.pack(math.ceil(deadline), number, len(told), received, len(raw))
        if not self.pending:
            self.since = time.monotonic()
        self.pending.append(key)
        self._frames.append(b''.join((head, told, raw)))

    def _context(self, context):
        """Return (number of a context, what the process has to be told of it: nothing if it knows it)."""
        shared = serial.shared(context)
        if shared == self._last_context[0]:  # nearly always the very same objects, which takes no time
            return self._last_context[1], b''
        number, told = self._contexts.get(shared), b''
        if number is None:
            if len(self._contexts) >= MAX_CONTEXTS:
                self._contexts.clear()
            number = self._contexts[shared] = len(self._contexts)
            told = serial.dumps(serial.shared_values(context))
        self._last_context = shared, number
        return number, told

    @property
    def queued(self):
        """Number of messages that the pipe has not taken in full."""
        return len(self._frames)

    @property
    def in_hand(self):
        """Number of messages that the pipe has taken and whose answers have not come."""
        return len(self.pending) - len(self._frames)

    @property
    def hungry(self):
        """Whether it may have to wait unless the pipe is filled up at once."""
        return bool(self._frames) and self.in_hand < 2

    @property
    def touched(self):
        """Whether the process may have seen something of the oldest pending message."""
        return len(self._frames) < len(self.pending) or self._offset > 0

    def send(self):
        """Write what the pipe takes without waiting."""
        while self._frames:
            frame = memoryview(self._frames[0])[self._offset:]
            try:
                self._offset += os.write(self.input, frame)
            except BlockingIOError:
                return
            except BrokenPipeError:  # the end of its output tells the rest
                return
            if self._offset == len(self._frames[0]):
                self._frames.popleft()
                self._offset = 0

    def receive(self):
        """Return (answers that came, whether the process still writes).

        :raises ValueError: this is no answer of a healthy process
        """
        data = os.read(self.output, READ_SIZE)
        self._received += data
        answers = []
        while len(self._received) >= worker.LENGTH.size:
            size = worker.LENGTH.unpack_from(self._received)[0]
            if size > MAX_ANSWER:
                raise ValueError(f"an answer of {size} bytes")
            end = worker.LENGTH.size + size
            if len(self._received) < end:
                break
            answers.append(serial.loads(bytes(self._received[worker.LENGTH.size:end])))
            del self._received[:end]
        return answers, bool(data)

    def answered(self):
        """Return the key of the oldest pending message, which now has its answer."""
        self.since = time.monotonic()
        self.served += 1
        return self.pending.popleft()

    def alive(self):
        return self._popen.poll() is None

    def fit(self):
        """Whether it may serve another batch."""
        return self.alive() and not self.pending and self.served < MAX_MESSAGES and self._kept() < MAX_KEPT

    def _kept(self):
        try:
            with open(f'/proc/{self.pid}/statm', 'rb') as statm:
                return int(statm.read().split()[1]) * os.sysconf('SC_PAGE_SIZE')
        except (OSError, IndexError):  # no Linux, or just gone
            return 0

    def end(self):
        """Say how the closed process ended."""
        code = self._popen.returncode
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"

    def died(self):
        return Crashed(f"The process that read the message ended ({self.end()}).", 'died')

    def close(self, wait=0):
        """End the process and leave nothing of it; wait so many seconds for an end of its own."""
        self._popen.stdin.close()
        try:
            self._popen.wait(wait)
        except subprocess.TimeoutExpired:
            self._popen.kill()
            self._popen.wait()
        self._popen.stdout.close()

    def forget(self):
        """In a fork of the server: let go of a process that belongs to the server."""
        self._popen.stdin.close()
        self._popen.stdout.close()
        self._popen.returncode = 0  # it is nobody's child here: there is nothing to wait for


def log(entries):
    """Write what the process logged into the server's log."""
    for name, level, text in entries:
        logging.getLogger(name).log(level, "%s", text)
