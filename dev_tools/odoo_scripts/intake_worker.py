# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""One Odoo process that takes mail in, driven over its pipes.

SI_WORKER holds, as JSON: `arguments` of Odoo, `database`, `role`, and what the role
needs. On stdout it prints one JSON object a line: `{"event": "ready", …}` when the
registry is loaded, and after a line on stdin `{"event": "done", …}` with times (seconds
of the system's monotonic clock), CPU seconds and memory (bytes), of itself and its children.

`windows` makes the windows of messages and the batches of cards that small; `seconds`
ends each run over a mailbox, as the time of a scheduled action does; after each run an
`{"event": "run", "rows": …}` is printed if `tell_runs` is set.

Roles: `setup` makes mailboxes · `rules` makes rules · `keywords` watch words · `core` is Odoo's own
fetching · `collect` reads mailboxes into the ledger · `parse` makes cards until told that no more comes · `both`
collects, then makes cards of what is left.
"""

import contextlib
import cProfile
import gc
import io
import json
import os
import pstats
import select
import sys
import threading
import time
from pathlib import Path

import odoo.service.server
from odoo import SUPERUSER_ID, api
from odoo.modules.registry import Registry
from odoo.tools import config

PAUSE = 0.005  # seconds between two looks for waiting messages
TOP = 25
settings = json.loads(os.environ["SI_WORKER"])


def tell(event, **values):
    """Print one event."""
    print(json.dumps({"event": event} | values), flush=True)


def memory(key, folder=Path("/proc/self")):
    """Return VmRSS or VmHWM of a process, in bytes."""
    for line in (folder / "status").read_text("ascii").splitlines():
        if line.startswith(key):
            return int(line.split()[1]) * 1024
    return 0


def forget_peak():
    """Let the peak of memory (VmHWM) begin anew at what is used now."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", "ascii")
    return memory("VmRSS")


def children():
    """Return the /proc folders of the processes that this one started and that still run."""
    lists = (path.read_text("ascii").split() for path in Path("/proc/self/task").glob("*/children"))
    return [Path("/proc", number) for numbers in lists for number in numbers]


def cpu():
    """Return CPU seconds: of this process, and of its children, ended or not."""
    times = os.times()
    of_children = times.children_user + times.children_system
    for folder in children():
        with contextlib.suppress(OSError):  # it ended meanwhile
            fields = (folder / "stat").read_text("ascii").rpartition(")")[2].split()
            of_children += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return times.user + times.system, of_children


def told_to_stop():
    """Tell whether the parent wrote another line (or has ended)."""
    return bool(select.select([sys.stdin], [], [], 0)[0])


class Worker:
    """What the roles do, each step in a transaction of its own as in a cron job."""

    def __init__(self, registry):
        self.registry = registry
        self.last = time.monotonic()
        self.largest = {}

    def call(self, function):
        """Call a function with a fresh environment; commit."""
        with self.registry.cursor() as cr:
            result = function(api.Environment(cr, SUPERUSER_ID, {}))
            cr.commit()
        return result

    def count(self, query, *values):
        """Return the number that a query gives."""

        def fetch(env):
            env.cr.execute(query, values)
            return env.cr.fetchone()[0]

        return self.call(fetch)

    def setup(self):
        """Make the mailboxes; return their ids."""

        def make(env):
            vals_list = [dict(values) for values in settings["mailboxes"]]
            for values in vals_list:
                if values.pop("lead", False):
                    values["object_id"] = env["ir.model"]._get_id("crm.lead")
            return env["fetchmail.server"].create(vals_list).ids

        return {"mailboxes": self.call(make)}

    def rules(self):
        """Make rules of all kinds of conditions: words, stars, people, times; one in ten counts for each card."""

        def make(env):
            tag = env["crm.tag"].create({"name": "Measured"})
            kinds = (
                {"words": "refund*\nmoney * back\nbroken\nnever came\nwarrant*"},
                {"words": "call me\ncall * back\nr\u00fcckruf*\n\u043f\u0435\u0440\u0435\u0437\u0432\u043e\u043d*"},
                {"words": "price*\nhow much\ndiscount", "place": "public"},
                {"stars_to": 2, "place": "public"},
                {"author_state": "known", "times": 3},
                {"author_state": "staff"},
                {"customer": "customer", "hours_from": 18, "hours_to": 8},
                {"vip": True},
                {"sat": True, "sun": True, "words": "urgent*\nat once"},
                {"author_state": "new", "words_without": "unsubscribe\nnewsletter"},
            )
            env["social.interest.rule"].create([{
                "name": f"Rule {number}", "sequence": number, "set_tag_ids": [(4, tag.id)],
                **kinds[number % len(kinds)],
            } for number in range(settings["rules"])])

        self.call(make)
        return {}

    def keywords(self):
        """Make watch words with spellings in several scripts; one in ten is in each message."""

        def make(env):
            env["social.interest.keyword"].create([{
                "name": f"brand{number}" if number % 10 else f"brand{number}, a",
                "spellings": f"brund{number}\nbrand * {number}\n\u0431\u0440\u0435\u043d\u0434{number}*" + (
                    "" if number % 10 else "\nthe\nand"),
                "kind": "competitor",
            } for number in range(settings["keywords"])])

        self.call(make)
        return {}

    def core(self):
        """Let Odoo's own `fetchmail.server` fetch, until nothing unread is left."""
        made = -1
        while made < (now := self.count("SELECT count(*) FROM crm_lead")):
            made = now
            self.call(lambda env: env["fetchmail.server"].browse(settings["mailbox"])._fetch_mail() and None)
        return {"cards": made}

    def collect(self):
        """Read the mailboxes until the ledger has all rows or gets no more."""
        query = "SELECT count(*) FROM social_interest_mail WHERE mailbox_id = ANY(%s)"
        found, idle = 0, 0
        while found < settings["messages"] and idle < 3:
            for mailbox in settings["mailboxes"]:
                self.poll(mailbox)
            before, found = found, self.count(query, settings["mailboxes"])
            idle = 0 if found > before else idle + 1
            if settings.get("tell_runs"):
                tell("run", rows=found)
                sys.stdin.readline()
        return {"rows": found} | self.largest

    def poll(self, mailbox):
        """Read one mailbox once."""

        def read(env):
            env["fetchmail.server"].browse(mailbox)._collect_interests(settings.get("seconds"))

        self.call(read)

    def watch(self):
        """Note how much one command asks for and gets: what bounds the memory."""
        from odoo.addons.social_interest.models.mailbox.imap import Client

        for command, method in ("fetch", "fetch_heads"), ("search", "search"):
            self.largest[command] = 0
            setattr(Client, method, self._watched(command, getattr(Client, method)))

    def _watched(self, command, method):
        def watched(client, *arguments, **named):
            result = method(client, *arguments, **named)
            self.largest[command] = max(self.largest[command], len(result))
            return result

        return watched

    def pending(self):
        """Tell whether messages wait for their cards."""
        return self.count("SELECT count(*) FROM (SELECT 1 FROM social_interest_mail WHERE state = 'pending' LIMIT 1) w")

    def drain(self):
        """Make cards until no message waits."""
        while self.pending():
            self.call(lambda env: env["social.interest.mail"]._cron_parse())
            self.last = time.monotonic()
            # those that still wait came just now, or are another worker's
            time.sleep(PAUSE)

    def parse(self):
        """Make cards beside the collecting process, until it is done and all is made."""
        while True:
            no_more = told_to_stop()
            self.drain()
            if no_more:
                return {}
            time.sleep(PAUSE)

    def both(self):
        """Collect, then make cards."""
        result = self.collect()
        self.drain()
        return result

    def warm_up(self):
        """Do what a cron worker has long done: poll the empty mailbox, start a parser process, look for messages."""
        for mailbox in settings.get("mailboxes", ()) if settings["role"] in ("collect", "both") else ():
            self.poll(mailbox)
        if settings["role"] in ("parse", "both"):
            self.call(lambda env: env["social.interest.parser"]._warm_up())
            self.call(lambda env: env["social.interest.mail"]._cron_parse())


def profiled(function):
    """Call a function; if asked, write its costliest functions to a file."""
    if not settings.get("profile"):
        return function()
    profiler = cProfile.Profile(time.process_time)
    try:
        return profiler.runcall(function)
    finally:
        text = io.StringIO()
        stats = pstats.Stats(profiler, stream=text).strip_dirs()
        stats.sort_stats("cumulative").print_stats(TOP)
        stats.sort_stats("tottime").print_stats(TOP)
        Path(settings["profile"]).write_text(text.getvalue(), "utf-8")


def shrink(windows):
    """Let windows of messages and batches of cards be small: more steps for fewer messages."""
    from odoo.addons.social_interest.models.intake import reading
    from odoo.addons.social_interest.models.mailbox import folder

    folder.WINDOW = windows
    reading.BATCH = windows


def main():
    """Load, wait for the word, work, tell."""
    config.parse_config(settings["arguments"], setup_logging=True)
    odoo.service.server.load_server_wide_modules()
    threading.current_thread().dbname = settings["database"]
    worker = Worker(Registry(settings["database"]))
    role = settings["role"]
    if role in ("setup", "rules", "keywords"):
        tell("done", **getattr(worker, role)())
        return
    if settings.get("windows"):
        shrink(settings["windows"])
    if settings.get("warm", True):
        worker.warm_up()
    if settings.get("watch"):
        worker.watch()
    idle = forget_peak()
    tell("ready", rss=idle)
    sys.stdin.readline()
    started, spent = time.monotonic(), cpu()
    result = profiled(getattr(worker, role))
    ended = worker.last if role == "parse" else time.monotonic()
    own, of_children = (now - before for now, before in zip(cpu(), spent, strict=True))
    tell(
        "done", started=started, ended=ended, cpu=own, cpu_children=of_children,
        rss_growth=memory("VmHWM") - idle, rss=idle,
        rss_children=sum(memory("VmHWM", folder) for folder in children()), **result,
    )


if __name__ == "__main__":
    main()
