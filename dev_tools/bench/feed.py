# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev bench feed`: how long the server needs for the feed, beside crm.lead's own pipeline.

Both stand in the same database with the same number of records, people, texts, states and
times (`feed_rows`), looked at by the same salesperson, who sees what the record rules let
him see. What a call is: `odoo_scripts/feed_views`. Times are medians of the calls' time on
the server, without HTTP, each in a new transaction with an empty cache; feed and pipeline,
small and large databases take turns.
"""

import contextlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass

from .. import browser, environment, log_check, odoo_run, paths, processes, python_env
from ..odoo_run import Environment
from ..odoo_worker import Databases
from ..ui import Problem, Steps, table
from . import feed_rows

SCRIPT = paths.ODOO_SCRIPTS / "feed_worker.py"
BROWSER_SCRIPT = paths.TOOLS / "bench" / "feed_browser.py"
SIZES = (10_000, 100_000, 1_000_000)
#: fewer do not fill a page of the search
SMALLEST = 1000
CLAIMERS, CARDS = 50, 200
#: two for each claimer, as Odoo's server counts them for its threads, and some to spare
CONNECTIONS = 2 * CLAIMERS + 8
ROUNDS = 9
#: what one page of the feed shows, and so many leads has who looks at both in the browser
PAGE = 40
SERVER_PATIENCE = 120
HEAD = [
    "Cards", "Open, ms", "Next page, ms", "Search, ms", "With a card beside, ms", "crm.lead opened, ms",
    "crm.lead searched, ms", "Queries"]
TIMES = ("open_ms", "page_ms", "search_ms", "beside_ms")


@dataclass(frozen=True)
class Options:
    """Of how many cards; see `./dev bench --help`."""

    sizes: tuple[int, ...] = SIZES

    def check(self) -> None:
        """Raise a Problem where it makes no sense."""
        if min(self.sizes) < SMALLEST:
            raise Problem(f"bench feed needs at least {SMALLEST} cards: --sizes {SMALLEST},100000")


def run(options: Options) -> int:
    """Measure, print the table and, last, the line of JSON."""
    options.check()
    sizes = sorted(set(options.sizes))
    steps = Steps(environment.STEPS + 5 + len(sizes))
    steps.start("Browser")
    chromium = browser.ensure(steps)
    python_env.ensure(steps, "odoo", "dev", "shots")
    steps.done(chromium)
    with environment.ready(steps, "bench") as env, contextlib.ExitStack() as stack:
        steps.start("Database")
        databases = Databases(env, "bench", steps)
        stack.callback(databases.drop)
        databases.template()
        people = worker(env, "setup", [databases.prefix], count=CLAIMERS)
        steps.done()
        names = []
        for size in sizes:
            steps.start(f"{size} cards")
            names.append(databases.ours(str(size)))
            feed_rows.fill(env.server, names[-1], size, people["people"], people["team"])
            steps.done()
        databases.settle()
        steps.start("Feed and pipeline")
        measured = worker(
            env, "measure", names, user=people["people"][0], words=feed_rows.WORDS, rounds=ROUNDS)
        steps.done()
        steps.start("Claims")
        claimed = worker(env, "claim", names[:1], people=people["people"], cards=CARDS)
        steps.done(f"{claimed['per_s']} cards a second")
        steps.start("In the browser")
        seen = in_browser(env, names[0], chromium)
        steps.done()
        print(
            f"\n{text(measured)}\n{claims_text(claimed)}\n{browser_text(seen)}\n{result(measured, claimed, seen)}",
            flush=True)
    return 0


def worker(env: Environment, role: str, names: list[str], **more):
    """Run an Odoo process on databases and return what it tells."""
    config = odoo_run.write_config(f"worker-{os.getpid()}", http_port=9)
    log = paths.private_folder(paths.LOGS) / f"worker-feed-{role}.log"
    log.unlink(missing_ok=True)
    arguments = ["-c", str(config), "--no-http", "--logfile", str(log), "--db_maxconn", str(CONNECTIONS)]
    told = more | {"arguments": arguments, "databases": names, "role": role}
    output = processes.run(
        env.command(script=SCRIPT), f"The Odoo process `{role}`",
        env=env.variables() | {"SI_WORKER": json.dumps(told)})
    findings = log_check.unexpected(log.read_text("utf-8", "replace")) if log.exists() else []
    if findings:
        raise Problem(f"`{role}` logged: {findings[0].summary()} (whole log: {log})")
    return json.loads(output.splitlines()[-1])


def in_browser(env: Environment, name: str, chromium: str) -> dict:
    """Return what a browser needs to open the feed and the pipeline, each with a page of records."""
    person = worker(env, "looker", [name], count=PAGE)
    port = processes.free_port()
    config = odoo_run.write_config(f"worker-{os.getpid()}", http_port=port, db_name=name, dbfilter=f"^{name}$")
    log = paths.LOGS / "worker-feed-server.log"
    with odoo_run.serving(env, ["-c", str(config)], log) as server:
        processes.wait_for_port(port, server, "Odoo's server", SERVER_PATIENCE)
        output = processes.run(
            [env.python, BROWSER_SCRIPT, chromium, f"http://127.0.0.1:{port}", person["login"], str(ROUNDS)],
            "The browser", env=env.variables())
    seen = json.loads(output.splitlines()[-1])
    if {view["cards"] for view in seen.values()} != {PAGE}:
        raise Problem(f"Feed and pipeline did not show {PAGE} cards each: {seen}")
    return seen


def browser_text(seen: dict) -> str:
    """Return the table of what the browser needed."""
    names = {"feed": "feed", "crm": "crm.lead"}
    return table(
        ["Reloaded in the browser", "Cards", "Seen after, ms", "Data there after, ms", "Elements a card", "KB"],
        [[names[name], view["cards"], view["open_ms"], view["data_ms"], view["nodes"], view["kb"]]
         for name, view in seen.items()])


def text(measured: Sequence[dict]) -> str:
    """Return the table."""
    return table(HEAD, [
        [size["cards"], *(size[key] for key in (*TIMES, "crm_open_ms", "crm_search_ms")),
         ", ".join(f"{name} {count}" for name, count in size["queries"].items())]
        for size in measured])


def claims_text(claimed: dict) -> str:
    """Return the line about the claims."""
    return (
        f"{CLAIMERS} people tried to take the same {CARDS} cards: {claimed['attempts']} attempts, "
        f"{claimed['wins']} cards taken, {claimed['double_wins']} of them twice, {claimed['per_s']} a second.")


def result(measured: Sequence[dict], claimed: dict, seen: dict) -> str:
    """Return the line of JSON.

    `ratio_crm` is the worse of opening, with a card open beside the feed, and searching, at the largest size beside
    crm.lead; `growth` the worst of opening, next page, search and a card beside from the smallest size to the largest.
    `browser` is of the smallest size: from a reload to the cards on the screen (`feed_ms`, and `crm_ms` of
    a pipeline with as many), from the data to the cards (`ms_per_card`), and JSON that was read (`kb`).
    """
    first, last = measured[0], measured[-1]
    feed = seen["feed"]
    return json.dumps({
        "sizes": list(measured),
        "ratio_crm": max(
            _ratio(last["beside_ms"], last["crm_open_ms"]), _ratio(last["search_ms"], last["crm_search_ms"])),
        "growth": max(_ratio(last[key], first[key]) for key in TIMES),
        "claim": {key: claimed[key] for key in ("attempts", "double_wins", "per_s")},
        "browser": {
            "feed_ms": feed["open_ms"],
            "crm_ms": seen["crm"]["open_ms"],
            "ms_per_card": round(feed["draw_ms"] / feed["cards"], 2),
            "kb": feed["kb"],
        },
    })


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 2) if whole else 0.0
