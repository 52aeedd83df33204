# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev bench intake`: the same messages taken in by Odoo's own way, by ours, by the floor."""

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from .. import dovecot, environment, imap_server, paths, processes, tally
from ..imap_server import ImapServer
from ..odoo_run import Environment
from ..odoo_worker import Databases, mailbox_values, make_mailboxes, make_set_up, workers
from ..ui import Problem, Steps
from . import messages, preload, report
from .process_cpu import Meter
from .report import Figures

#: Odoo's own way takes about eight messages a second: so many give a stable figure
CORE_MESSAGES = 200
STEPS = environment.STEPS + 6
FLOOR = paths.TOOLS / "bench" / "floor.py"
PROFILES = ("collect", "parse")


@dataclass(frozen=True)
class Options:
    """What to measure: so many messages, on top of so many; see `./dev bench --help`."""

    messages: int = 2000
    preload: int = 0
    workers: bool = False
    profile: bool = False
    rules: int = 0
    keywords: int = 0

    def check(self) -> None:
        """Raise a Problem where it makes no sense."""
        if self.messages < 1:
            raise Problem("bench intake needs at least one message: -n 2000")
        if self.preload < 0:
            raise Problem("--preload counts rows: it cannot be negative")
        if self.rules < 0:
            raise Problem("--rules counts rules: it cannot be negative")
        if self.keywords < 0:
            raise Problem("--keywords counts watch words: it cannot be negative")
        if self.workers and self.messages < 2:
            raise Problem("--workers halves the messages: it needs at least two, -n 2000")


def run(options: Options) -> int:
    """Measure, print the table and, last, the line of JSON."""
    options.check()
    steps = Steps(
        STEPS + bool(options.preload) + options.workers + bool(options.rules) + bool(options.keywords))
    with environment.ready(steps, "bench") as env, contextlib.ExitStack() as stack:
        steps.start("IMAP server")
        dovecot.ensure(steps)
        imap = stack.enter_context(imap_server.running(env.python))
        steps.done()
        steps.start("Databases")
        databases = Databases(env, "bench", steps)
        stack.callback(databases.drop)
        databases.template()
        steps.done()
        bench = Bench(env, imap, databases, steps, options)
        print(bench.measure(), flush=True)
    return 0


class Bench:
    """The ways, one after the other, on one PostgreSQL and one IMAP server."""

    def __init__(self, env: Environment, imap: ImapServer, databases: Databases, steps: Steps, options: Options):
        self.env = env
        self.imap = imap
        self.databases = databases
        self.steps = steps
        self.options = options

    def measure(self) -> str:
        """Return what is printed at the end."""
        count = self.options.messages
        core = self._step("Odoo's own way", lambda: self.core(min(count, CORE_MESSAGES)))
        ours = self._step("Ours", lambda: self.ours("ours", count))
        floor = self._step("Floor", lambda: self.floor(count))
        preloaded = one = two = ruled = watching = None
        if self.options.rules:
            ruled = self._step("Ours, with rules", lambda: self.ours("ruled", count, rules=self.options.rules))
        if self.options.keywords:
            watching = self._step(
                "Ours, with watch words", lambda: self.ours("watching", count, keywords=self.options.keywords))
        if self.options.preload:
            preloaded = self._step("Ours, preloaded", lambda: self.ours("full", count, self.options.preload))
        if self.options.workers:
            one, two = self._step("Workers", self.scaling)
        self.steps.start("Figures")
        self.steps.done()
        measured = [figures for figures in (core, ours, floor, preloaded, one, two, ruled, watching) if figures]
        last = report.result(
            core, ours, floor, preloaded, self.options.preload, one, two, ruled, self.options.rules,
            watching, self.options.keywords)
        return f"\n{report.text(measured)}\n{self._notes()}{last}"

    def _notes(self) -> str:
        lines = [f"Odoo's own way was measured on the first {CORE_MESSAGES} messages at most."]
        if self.options.profile:
            lines += [f"Profile of {role}: {self._profile(role)}" for role in PROFILES]
        return "\n".join([*lines, ""])

    def _step(self, title: str, function):
        self.steps.start(title)
        result = function()
        first = result if isinstance(result, Figures) else result[-1]
        self.steps.done(f"{first.rate:.1f} messages a second")
        return result

    def _deliver(self, user: str, count: int, first: int = 0) -> None:
        self.imap.deliver(user, messages.series(count, first=first))

    def _meter(self) -> Meter:
        """Return what counts the CPU seconds of the servers beside Odoo, from now on."""
        return Meter({"PostgreSQL": self.env.server.pid(), "Dovecot": self.imap.pid})

    def _profile(self, role: str) -> Path:
        return paths.DEV / "bench" / f"{role}.txt"

    # ------------------------------------------------------------------

    def core(self, count: int) -> Figures:
        """Measure Odoo's `fetchmail.server` making leads, without our addon."""
        name = self.databases.plain("core")
        (mailbox,) = make_mailboxes(self.env, name, [{
            key: value for key, value in mailbox_values(self.imap, "core", lead=True).items()
            if "interest" not in key
        }])
        leads = int(self.env.server.sql("SELECT count(*) FROM crm_lead", name)[0][0])
        with workers(self.env, {"name": "core", "database_name": name, "role": "core", "mailbox": mailbox}) as (one,):
            self._deliver("core", count)
            self.databases.settle()
            meter = self._meter()
            one.go()
            done = one.result()
            servers = meter.spent()
        made = done["cards"] - leads
        if made != count:
            raise Problem(f"Odoo's own way made {made} leads of {count} messages; see {one.log}")
        return Figures(
            "Odoo's own", count, made, done["ended"] - done["started"],
            {"fetch": done["cpu"]} | servers, done["rss_growth"],
        )

    def ours(self, name: str, count: int, before: int = 0, **made: int) -> Figures:
        """Measure collecting and making cards, in two processes at once; `made`: so many `rules`, or `keywords`."""
        target = self.databases.ours(name)
        (mailbox,) = make_mailboxes(
            self.env, target, [mailbox_values(self.imap, name, interest_authserv=messages.AUTHSERV)])
        for what, number in made.items():
            make_set_up(self.env, target, what, number)
        if before:
            self.steps.say(f"writing {before} older messages and cards")
            preload.fill(self.env.server, target, mailbox, before)
        with workers(
            self.env,
            {"name": f"{name}-collect", "database_name": target, "role": "collect", "mailboxes": [mailbox],
             "messages": before + count} | self._profiling("collect"),
            {"name": f"{name}-parse", "database_name": target, "role": "parse"} | self._profiling("parse"),
        ) as (collect, parse):
            self._deliver(name, count)
            self.databases.settle()
            self.steps.say("taking in")
            meter = self._meter()
            parse.go()
            collect.go()
            collected = collect.result()
            parse.go()
            parsed = parse.result()
            servers = meter.spent()
        found = self._tally(target, [mailbox], count)
        return Figures(
            ", ".join(["Ours", *([f"{before} before"] if before else []),
                       *(f"{number} {what}" for what, number in made.items())]), count, found.cards,
            parsed["ended"] - collected["started"],
            {"collect": collected["cpu"]} | _cpu("parse", parsed) | servers,
            max(collected["rss_growth"], parsed["rss_growth"]),
            len(found.lost), len(found.doubled),
        )

    def _profiling(self, role: str) -> dict:
        if not self.options.profile:
            return {}
        paths.private_folder(self._profile(role).parent)
        return {"profile": str(self._profile(role))}

    def _tally(self, target: str, mailboxes: list[int], count: int) -> tally.Tally:
        sent = (messages.message_id(number) for number in range(count))
        return tally.of(self.env.server, target, mailboxes, sent)

    def floor(self, count: int) -> Figures:
        """Measure the least that must be done, without Odoo."""
        name = self.databases.plain("floor")
        self._deliver("floor", count)
        self.databases.settle()
        settings = {
            "port": self.imap.port, "user": "floor", "password": self.imap.password, "dsn": f"dbname={name}",
        }
        meter = self._meter()
        output = processes.run(
            [self.env.python, FLOOR, json.dumps(settings)], "The floor", env=self.env.variables())
        servers = meter.spent()
        done = json.loads(output.splitlines()[-1])
        rows = int(self.env.server.sql("SELECT count(*) FROM floor", name)[0][0])
        return Figures("Floor", done["messages"], rows, done["seconds"], {"all": done["cpu"]} | servers)

    # ------------------------------------------------------------------

    def scaling(self) -> tuple[Figures, Figures]:
        """Measure one process on one mailbox, and two on two mailboxes of half the messages."""
        count = self.options.messages
        one = self._together("one", [("whole", 0, count)])
        half = count // 2
        return one, self._together("two", [("half1", 0, half), ("half2", half, count - half)])

    def _together(self, name: str, shares: list[tuple[str, int, int]]) -> Figures:
        """Measure processes that each collect a mailbox of their own and then make cards."""
        target = self.databases.ours(name)
        mailboxes = make_mailboxes(self.env, target, [
            mailbox_values(self.imap, user, interest_authserv=messages.AUTHSERV) for user, _first, _count in shares])
        with workers(self.env, *(
            {"name": user, "database_name": target, "role": "both", "mailboxes": [mailbox], "messages": count}
            for mailbox, (user, _first, count) in zip(mailboxes, shares, strict=True)
        )) as started:
            for user, first, count in shares:
                self._deliver(user, count, first)
            self.databases.settle()
            meter = self._meter()
            for worker in started:
                worker.go()
            done = [worker.result() for worker in started]
            servers = meter.spent()
        total = sum(count for _user, _first, count in shares)
        found = self._tally(target, mailboxes, total)
        return Figures(
            f"Ours, {len(shares)} worker{'s' * (len(shares) > 1)}", total, found.cards,
            max(one["ended"] for one in done) - min(one["started"] for one in done),
            dict(
                item for (user, _first, _count), one in zip(shares, done, strict=True)
                for item in _cpu(user, one).items()
            ) | servers,
            max(one["rss_growth"] for one in done), len(found.lost), len(found.doubled),
        )


def _cpu(name: str, done: dict) -> dict[str, float]:
    """Return the CPU seconds of a process that makes cards, and of its parser processes."""
    return {name: done["cpu"], f"{name}'s parsers": done["cpu_children"]}
