# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev bench reports`: how long the server needs for pivot and dashboard, beside crm.lead's own pivot.

Both pivots stand in the same database with the same number of records, people, states and times (`reports_rows`),
looked at by the same manager, over all time; ours of the last 90 days as well, as its menu opens it. What a call is:
`odoo_scripts/reports_worker`. Times are medians of the calls' time on the server, without HTTP, each in a new
transaction with an empty cache; ours and CRM's, small and large databases take turns.

Then the people of the last 90 days are let meet at posts (`reports_rows.meet`), and it is measured how long the night
needs to tell leaders and clusters of them, and the screen to read what it wrote.
"""

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from .. import environment, paths
from ..odoo_worker import Databases, run_script
from ..ui import Problem, Steps, table
from . import reports_rows

SCRIPT = paths.ODOO_SCRIPTS / "reports_worker.py"
SIZES = (100_000, 1_000_000)
#: fewer have no deals to speak of
SMALLEST = 1000
PEOPLE, ROUNDS, CROWD_ROUNDS = 10, 5, 3
TIMES = (
    "pivot_ms", "pivot_90d_ms", "dashboard_ms", "dashboard_90d_ms", "crm_pivot_ms", "crowd_ms", "crowd_screen_ms")
HEAD = [
    "Cards", "Pivot, ms", "of 90 days, ms", "Dashboard, ms", "of 90 days, ms", "crm.lead's pivot, ms",
    "Leaders told, ms", "Leaders read, ms"]
#: what may grow with the number of cards; 90 days do not
GROWING = ("pivot_ms", "dashboard_ms")


@dataclass(frozen=True)
class Options:
    """Of how many cards; see `./dev bench --help`."""

    sizes: tuple[int, ...] = SIZES

    def check(self) -> None:
        """Raise a Problem where it makes no sense."""
        if min(self.sizes) < SMALLEST:
            raise Problem(f"bench reports needs at least {SMALLEST} cards: --sizes {SMALLEST},100000")


def run(options: Options) -> int:
    """Measure, print the table and, last, the line of JSON."""
    options.check()
    sizes = sorted(set(options.sizes))
    steps = Steps(environment.STEPS + 2 + len(sizes))
    with environment.ready(steps, "bench") as env, contextlib.ExitStack() as stack:
        steps.start("Database")
        databases = Databases(env, "reports", steps)
        stack.callback(databases.drop)
        databases.template()
        made = run_script(env, SCRIPT, "setup", [databases.prefix], count=PEOPLE)
        steps.done()
        names = []
        for size in sizes:
            steps.start(f"{size} cards")
            names.append(databases.ours(str(size)))
            reports_rows.fill(env.server, names[-1], size, made["people"], made["team"])
            steps.done()
        databases.settle()
        steps.start("Pivots and dashboard")
        measured = run_script(env, SCRIPT, "measure", names, manager=made["manager"], rounds=ROUNDS)
        for name in names:
            reports_rows.meet(env.server, name)
        crowds = run_script(env, SCRIPT, "crowd", names, manager=made["manager"], rounds=CROWD_ROUNDS)
        measured = [{**size, **crowd} for size, crowd in zip(measured, crowds, strict=True)]
        steps.done()
        print(f"\n{text(measured)}\n{result(measured)}", flush=True)
    return 0


def text(measured: Sequence[dict]) -> str:
    """Return the table."""
    return table(HEAD, [[size["cards"], *(size.get(key, "–") for key in TIMES)] for size in measured])


def result(measured: Sequence[dict]) -> str:
    """Return the line of JSON.

    `ratio_crm` is our pivot beside CRM's at the largest size; `growth` the worst of pivot and dashboard over all time
    from the smallest size to the largest, divided by how many times as many cards that are: 1 is linear.
    """
    first, last = measured[0], measured[-1]
    times = last["cards"] / first["cards"]
    return json.dumps({
        "sizes": list(measured),
        "ratio_crm": _ratio(last["pivot_ms"], last["crm_pivot_ms"]),
        "growth": max(_ratio(last[key], first[key] * times) for key in GROWING if key in last),
    })


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 2) if whole else 0.0
