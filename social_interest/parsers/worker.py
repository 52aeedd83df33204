# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The parser process: reads messages on its input, writes outcomes on its output.

Run as a script by ``tools/parser_process.py``, which also describes when it is
ended. It imports this package and the modules of the given parsers, never Odoo:
``odoo``, ``odoo.addons`` and each addon are empty packages here that know only
where their files are, so no ``__init__`` of an addon runs.

Input: one :data:`LENGTH` and as many bytes of JSON (the keys of :func:`load`
and ``memory``, in bytes); then for each message a :data:`HEAD`, the context
without its date as JSON where it is a new one, and the raw bytes. Where the
message is not to be parsed, the name of what is to be done with it (``jobs.py``)
stands with its options in the place of the context. Output: for
the start and for each message, in order, one :data:`LENGTH` and as many bytes
of JSON:

- ``{"ready": true}`` or ``{"error": "a sentence"}`` for the start,
- ``{"outcome": {…}, "log": [[logger, level, text], …]}`` for a message that was parsed,
- ``{"result": …, "log": …}`` for one with which something else was done,
- ``{"crash": "memory"}`` for a message that took too much; the process ends.
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import resource
import signal
import struct
import sys
import time
import traceback
import types

#: bytes of the frame that follows
LENGTH = struct.Struct(">I")
#: CPU seconds that the message may take; number of its context, :data:`NO_CONTEXT` where the name and the options
#: of a job are in its place; bytes of that, 0 where it was told before;
#: when it came in, as :func:`serial.moment` has it; bytes of the message
HEAD = struct.Struct(">IIIqI")
NO_CONTEXT = 2**32 - 1
#: bytes that one look at the input takes: as many as a pipe holds
BUFFER = 64 * 1024
#: seconds after which the limit of CPU time is set anew: for each message it would cost more than some messages do
RENEWAL = 0.5
#: characters of one log entry
MAX_LOG = 20_000
#: files that may be open: the pipes, and a codec or data file that Python loads late
MAX_FILES = 32


class Way(logging.Formatter):
    """Writes of an exception its kind and the lines of code that led to it; what it says may be a stranger's words."""

    def formatException(self, ei):  # noqa: N802  (logging's own name)
        kind, _error, trace = ei
        return f"Traceback:\n{''.join(traceback.format_tb(trace))}{kind.__name__}"


class Collector(logging.Handler):
    """Keeps what is logged for the server's own log, and notes a lack of memory.

    ``parsers.parse`` turns every exception into an outcome and logs it: the
    record is where a MemoryError shows.
    """

    def __init__(self):
        super().__init__(logging.WARNING)
        self.setFormatter(Way())
        self.entries: list[list] = []
        self.out_of_memory = False

    def emit(self, record):
        if record.exc_info and isinstance(record.exc_info[1], MemoryError):
            self.out_of_memory = True
        else:
            self.entries.append([record.name, record.levelno, self.format(record)[:MAX_LOG]])

    def take(self):
        entries, self.entries = self.entries, []
        return entries


def take_pipes():
    """Return (source, sink); a parser that prints or reads meets neither of them."""
    source, sink = os.fdopen(os.dup(0), "rb", BUFFER), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.close(null)
    return source, sink


def load(path, packages, package, parsers):
    """Return (package, its modules ``serial`` and ``jobs``, tuple of parsers).

    ``path``: the server's ``sys.path``. ``packages``: {name: folders} of the
    packages whose ``__init__`` must not run. ``package``: full name of the
    package of this file. ``parsers``: list of (module, qualified name) of classes.
    """
    sys.path[:] = path
    for name in sorted(packages):
        stub = sys.modules[name] = types.ModuleType(name)
        stub.__path__ = packages[name]
        outer, _dot, last = name.rpartition(".")
        if outer in sys.modules:
            setattr(sys.modules[outer], last, stub)
    loaded = importlib.import_module(package)
    made = tuple(make(module, name) for module, name in parsers)
    importlib.import_module(f"{package}.domains").warm()
    importlib.import_module(f"{package}.warming").warm()
    return loaded, importlib.import_module(f"{package}.serial"), importlib.import_module(f"{package}.jobs"), made


def make(module, name):
    """Return an instance of the parser class ``name`` of ``module``.

    :raises ImportError: it cannot be had here; the message is for its author
    """
    try:
        found = importlib.import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
        return found()
    except Exception as error:
        # Code of any addon runs here, and its author wants to be told of
        # whatever it raises; nothing has been read from a message yet.
        raise ImportError(
            f"The parser {name} of {module} cannot run in the parser process: {type(error).__name__}: {error}. "
            "Its module, and all that it imports, must do without Odoo, and the class is made without arguments."
        ) from error


def limit(kind, value):
    """Lower the limit ``kind`` of this process to ``value``, as far as it may be set."""
    _soft, hard = resource.getrlimit(kind)
    resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def limit_all(memory):
    """No more than ``memory`` bytes above the present size; no files, dumps or children."""
    try:
        with open("/proc/self/statm", "rb") as statm:
            size = int(statm.read().split()[0]) * resource.getpagesize()
    except FileNotFoundError:  # no Linux
        size = 0
    limit(resource.RLIMIT_AS, size + memory)
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_FSIZE, 0)
    limit(resource.RLIMIT_NOFILE, MAX_FILES)
    limit(resource.RLIMIT_NPROC, 0)


def limit_cpu(seconds):
    """Let the kernel end this process after so many CPU seconds from now.

    The server ends it by the clock, but a server that was killed cannot.
    """
    usage = resource.getrusage(resource.RUSAGE_SELF)
    limit(resource.RLIMIT_CPU, int(usage.ru_utime + usage.ru_stime + RENEWAL) + 1 + seconds)


def serve(source, sink, package, serial, jobs, parsers):
    """Answer messages until the input ends."""
    collector = Collector()
    logging.getLogger().addHandler(collector)
    contexts = {}
    limited, until = 0, 0.0
    while head := source.read(HEAD.size):
        seconds, number, context_size, received, size = HEAD.unpack(head)
        told = serial.loads(source.read(context_size)) if context_size else None
        if told and number != NO_CONTEXT:
            contexts[number] = serial.context_from(told)
        if seconds != limited or time.monotonic() > until:
            limit_cpu(seconds)
            limited, until = seconds, time.monotonic() + RENEWAL
        try:
            raw = source.read(size)
            if number == NO_CONTEXT:
                answer = {"result": jobs.JOBS[told["job"]](raw, **told["options"])}
            else:
                outcome = package.parse(raw, serial.dated(contexts[number], received), parsers)
                answer = {"outcome": serial.outcome_values(outcome)}
            answer = serial.dumps({**answer, "log": collector.take()})
        except MemoryError:
            collector.out_of_memory = True
        if collector.out_of_memory:
            write(sink, b'{"crash":"memory"}')
            return
        write(sink, answer)


def write(sink, data):
    sink.write(LENGTH.pack(len(data)) + data)
    sink.flush()


def main():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which ends this process
    source, sink = take_pipes()
    config = json.loads(source.read(LENGTH.unpack(source.read(LENGTH.size))[0]))
    memory = config.pop("memory")
    try:
        loaded = load(**config)
    except ImportError as error:
        write(sink, json.dumps({"error": str(error)}).encode())
        return
    limit_all(memory)
    write(sink, b'{"ready":true}')
    serve(source, sink, *loaded)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # the server is gone
        os._exit(1)
