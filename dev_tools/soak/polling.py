# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Many mailboxes, some of whose servers never answer: how long the others wait for a poll."""

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

from .. import odoo_run, paths
from ..imap_server import ImapServer
from ..odoo_run import Environment
from ..odoo_worker import Databases, mailbox_values, make_mailboxes
from ..processes import free_port, wait_for_port
from ..ui import Problem, Steps

MAILBOXES, STALLED = 30, 3
WORKERS = 2
INTERVAL = 60  # seconds between two polls of a mailbox
WATCHED = 6  # intervals
LOOK = 1  # seconds between two looks at the times of the polls
LOG = paths.LOGS / "soak-server.log"
POLLS = "SELECT id, extract(epoch FROM date AT TIME ZONE 'UTC')::bigint FROM fetchmail_server WHERE date IS NOT NULL"


@contextlib.contextmanager
def silent_server() -> Iterator[int]:
    """Listen, accept and never answer while the block runs; give the port."""
    accepted: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listening:
        listening.settimeout(0.5)
        over = threading.Event()

        def accept() -> None:
            while not over.is_set():
                with contextlib.suppress(TimeoutError):
                    accepted.append(listening.accept()[0])

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            over.set()
            thread.join()
            for connection in accepted:
                connection.close()


def longest_gap(polls: dict[int, list[float]], began: float, ended: float) -> float:
    """Return the longest time that a mailbox went without a poll, in seconds.

    :param dict polls: the times of the polls of each mailbox, ascending
    """
    gaps = [0.0]
    for times in polls.values():
        marks = [began, *times, ended]
        gaps += [later - earlier for earlier, later in zip(marks, marks[1:], strict=False)]
    return max(gaps)


def run(env: Environment, imap: ImapServer, databases: Databases, steps: Steps, intervals: int = WATCHED) -> dict:
    """Serve for some intervals with Odoo's own scheduler; return the figures."""
    steps.start("Mailboxes", "making them")
    target = databases.ours("polling")
    with silent_server() as silent:
        vals_list = [
            mailbox_values(imap, f"box{number}@acme.example", interest_interval=1)
            | ({"port": silent} if number < STALLED else {})
            for number in range(MAILBOXES)
        ]
        healthy = make_mailboxes(env, target, vals_list)[STALLED:]
        for number in range(STALLED, MAILBOXES):
            imap.maildir(f"box{number}@acme.example")
        port = free_port()
        config = odoo_run.write_config(
            f"server-{target}", http_port=port, max_cron_threads=WORKERS, db_name=target, dbfilter=f"^{target}$")
        try:
            with odoo_run.serving(env, ["-c", str(config)], LOG) as server:
                wait_for_port(port, server, "Odoo's server", 120)
                polls, began, ended = _watch(env, steps, server, target, healthy, intervals * INTERVAL)
        finally:
            config.unlink(missing_ok=True)
    gap = longest_gap(polls, began, ended)
    counts = [len(times) for times in polls.values()]
    steps.done(f"longest time without a poll {gap:.0f} s")
    if gap > 2 * INTERVAL:
        raise Problem(f"Mailboxes: one was not polled for {gap:.0f} s, more than two intervals; see {LOG}")
    return {
        "mailboxes": MAILBOXES, "stalled": STALLED, "cron_workers": WORKERS, "interval_s": INTERVAL,
        "watched_s": round(ended - began), "longest_gap_s": round(gap),
        "fewest_polls": min(counts), "most_polls": max(counts),
    }


def _watch(env: Environment, steps: Steps, server, target: str, healthy: list[int], seconds: int):
    """Return ({mailbox: times of its polls}, begin, end).

    It begins when Odoo's scheduler is woken; by itself it waits up to a minute after its start.
    """
    polls: dict[int, list[float]] = {mailbox: [] for mailbox in healthy}
    began = time.time()
    # All of Odoo's schedulers listen in the one database `postgres`.
    env.server.sql(f"SELECT pg_notify('cron_trigger', '{target}')")
    while time.time() < began + seconds:
        if server.poll() is not None:
            raise Problem(f"Odoo's server ended; see {LOG}")
        for mailbox, polled in env.server.sql(POLLS, target):
            times = polls.get(int(mailbox))
            if times is not None and (not times or times[-1] < float(polled)):
                times.append(float(polled))
        steps.say(f"{sum(map(len, polls.values()))} polls of {len(healthy)} mailboxes")
        time.sleep(LOOK)
    return polls, began, time.time()
