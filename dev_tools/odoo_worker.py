# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Odoo processes that take mail in, and the databases they work on.

The other end of `odoo_scripts/intake_worker.py`.
"""

import contextlib
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from . import database, log_check, odoo_run, paths
from .imap_server import ImapServer
from .odoo_run import Environment
from .processes import run, stop
from .ui import Problem, Steps

SCRIPT = paths.ODOO_SCRIPTS / "intake_worker.py"


class Worker:
    """One Odoo process: start it, `go()`, then read its `result()`.

    :param Environment env: as made by `environment.ready`
    :param str name: of its log
    :param dict settings: see the script
    :param dict extra: more environment variables
    """

    def __init__(
        self, env: Environment, name: str, database_name: str, role: str, extra: dict | None = None, **settings
    ):
        config = odoo_run.write_config(f"worker-{os.getpid()}", http_port=9)
        self.name = name
        self.done: dict | None = None
        self.log = paths.private_folder(paths.LOGS) / f"worker-{name}.log"
        self.log.unlink(missing_ok=True)
        arguments = ["-c", str(config), "-d", database_name, "--no-http", "--logfile", str(self.log)]
        told = settings | {"arguments": arguments, "database": database_name, "role": role}
        with open(self.log.with_suffix(".err"), "w", encoding="utf-8") as errors:
            self.process = subprocess.Popen(
                env.command(script=SCRIPT),
                env=env.variables() | {"SI_WORKER": json.dumps(told)} | (extra or {}),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                start_new_session=True,
            )

    def _event(self, wanted: str) -> dict:
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            raise Problem(f"The Odoo process `{self.name}` ended early; see {self.log} and {self.log.stem}.err")
        event = json.loads(line)
        if event.pop("event") != wanted:
            raise Problem(f"The Odoo process `{self.name}` told {event} instead of {wanted}.")
        return event

    def wait_ready(self) -> dict:
        """Wait until the registry is loaded."""
        return self._event("ready")

    def wait_run(self) -> dict | None:
        """Wait for the end of one run over the mailboxes; None when all runs are over.

        :raises Problem: it ended early
        """
        line = self.process.stdout.readline()
        if not line:
            raise Problem(f"The Odoo process `{self.name}` ended early; see {self.log}")
        event = json.loads(line)
        if event["event"] == "run":
            return event
        self.done = event
        return None

    def go(self) -> None:
        """Let it begin; a second time: tell `parse` that no more messages come."""
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write("go\n")
            self.process.stdin.flush()

    def result(self) -> dict:
        """Wait for the end of its work and return what it measured."""
        result = self.done or self._event("done")
        self.process.wait()
        self.check_log()
        return result

    def check_log(self) -> None:
        """Raise a Problem where it logged what it should not."""
        text = self.log.read_text("utf-8", "replace") if self.log.exists() else ""
        if findings := log_check.unexpected(text):
            raise Problem(f"`{self.name}` logged: {findings[0].summary()} (whole log: {self.log})")

    def close(self) -> None:
        """End it if it still runs."""
        stop(self.process, patience=3)
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()


@contextlib.contextmanager
def workers(env: Environment, *specifications: dict) -> Iterator[list[Worker]]:
    """Run Odoo processes, all loaded, while the block runs."""
    started: list[Worker] = []
    try:
        for specification in specifications:
            started.append(Worker(env, **specification))
        for worker in started:
            worker.wait_ready()
        yield started
    finally:
        for worker in started:
            worker.close()


def run_script(env: Environment, script: Path, role: str, names: list[str], **more):
    """Run one of the `odoo_scripts` on databases, and return what its last line tells.

    :raises Problem: it failed, or logged what it should not
    """
    config = odoo_run.write_config(f"worker-{os.getpid()}", http_port=9)
    log = paths.private_folder(paths.LOGS) / f"{script.stem}-{role}.log"
    log.unlink(missing_ok=True)
    told = more | {
        "arguments": ["-c", str(config), "--no-http", "--logfile", str(log)], "databases": names, "role": role}
    output = run(
        env.command(script=script), f"The Odoo process `{role}`", env=env.variables() | {"SI_WORKER": json.dumps(told)})
    if findings := log_check.unexpected(log.read_text("utf-8", "replace") if log.exists() else ""):
        raise Problem(f"`{role}` logged: {findings[0].summary()} (whole log: {log})")
    return json.loads(output.splitlines()[-1])


def make_mailboxes(env: Environment, name: str, vals_list: list[dict]) -> list[int]:
    """Make `fetchmail.server` records in a database; return their ids."""
    worker = Worker(env, "setup", name, "setup", mailboxes=vals_list)
    try:
        return worker.result()["mailboxes"]
    finally:
        worker.close()


def make_set_up(env: Environment, name: str, what: str, count: int) -> None:
    """Make so many `rules`, of all kinds of conditions, or `keywords` in a database."""
    worker = Worker(env, what, name, what, **{what: count})
    try:
        worker.result()
    finally:
        worker.close()


def mailbox_values(imap: ImapServer, user: str, **more) -> dict:
    """Return the values of a mailbox that collects interests."""
    return {
        "name": user,
        "server_type": "imap",
        "server": "127.0.0.1",
        "port": imap.port,
        "is_ssl": False,
        "user": user,
        "password": imap.password,
        "state": "done",
        "collects_interests": True,
        "interest_since": "2000-01-01",
    } | more


class Databases:
    """Copies of one database with the addon installed; `drop()` removes all of them."""

    def __init__(self, env: Environment, word: str, steps: Steps):
        self.env = env
        self.prefix = f"si_{word}_{os.getpid()}"
        self.names: list[str] = []
        database.drop_leftovers(env.server)
        self.base = database.base(env, steps.say, [paths.ADDON])
        self.steps = steps

    def _name(self, suffix: str) -> str:
        name = f"{self.prefix}_{suffix}" if suffix else self.prefix
        self.names.append(name)
        return name

    def template(self) -> None:
        """Install the addon into a copy of the base: what `ours()` copies."""
        name = self._name("")
        database.copy(self.env.server, self.base, name)
        config = odoo_run.write_config(f"worker-{os.getpid()}", http_port=9)
        odoo_run.run_checked(
            self.env,
            ["-c", str(config), "-d", name, "-i", paths.ADDON, "--stop-after-init", "--no-http"],
            paths.LOGS / "worker-install.log",
            "Installing the addon",
            watch=database.loading_progress(self.steps.say),
        )

    def ours(self, suffix: str) -> str:
        """Return a new database with the addon."""
        name = self._name(suffix)
        database.copy(self.env.server, self.prefix, name)
        return name

    def plain(self, suffix: str) -> str:
        """Return a new database with Odoo's own modules only."""
        name = self._name(suffix)
        database.copy(self.env.server, self.base, name)
        return name

    def settle(self) -> None:
        """Have what was written before brought to the disk now, not while something is measured.

        PostgreSQL does so before a database is removed, and lets nobody but the
        administrator ask for it directly.
        """
        name = f"{self.prefix}_settle"
        self.env.server.sql(f'CREATE DATABASE "{name}" TEMPLATE template0')
        self.env.server.sql(f'DROP DATABASE "{name}"')

    def drop(self) -> None:
        """Remove all of them, and the settings file."""
        for name in self.names:
            database.drop(self.env.server, name)
        Path(paths.DEV / "config" / f"worker-{os.getpid()}.conf").unlink(missing_ok=True)
