# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Install and uninstall our addons each by itself.

The main one has to work where none of the others can be, and where one was taken away; the others come by
themselves where Odoo has what they join, and go without a trace.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import database, odoo_run, paths, test_results
from .odoo_database import Odoo, copied
from .odoo_run import Environment
from .processes import free_port
from .test_results import Results
from .ui import Problem
from .upgrade import states

UNINSTALL = paths.ODOO_SCRIPTS / "uninstall.py"
#: classes of tests by which the main addon shows that it works
WORKS = ("TestClaim", "TestStory", "TestTalk")
#: what is looked at of the main addon without the others, and of each of these
OF_MAIN = ("installs", "works", "uninstalls")
OF_OTHER = ("installs", "uninstalls", "rest_works")
#: lines that a check prints at most
SHOWN = 10
Found = dict[str, list[str]]


def names(word: str = "") -> list[str]:
    """Return the names of the checks that contain a word."""
    every = [
        f"apart.{addon}.{check}"
        for addon in paths.addons()
        for check in (OF_MAIN if addon == paths.ADDON else OF_OTHER)
    ]
    return [name for name in every if word.lower() in name]


def run(env: Environment, say: Callable[[str], None], word: str, artifacts: Path) -> Results:
    """Look at each addon by itself, those with the word in a check's name; return what each check found."""
    wanted = names(word)
    if not wanted:
        return Results()
    try:
        found = _run(env, say, artifacts)
    except Problem as problem:
        return Results(failed=[f"apart: {problem}"])
    results = Results()
    for name in wanted:
        (results.failed if found[name] else results.passed).append(name)
        for line in found[name][:SHOWN]:
            print(f"{name}: {line}")
    return results


def _run(env: Environment, say: Callable[[str], None], artifacts: Path) -> Found:
    main, every = database.base(env, say, [paths.ADDON]), database.base(env, say)
    say("installing and uninstalling")
    with ThreadPoolExecutor(2) as pool:
        parts = [pool.submit(_alone, env, main, artifacts), pool.submit(_together, env, every, artifacts)]
        return {f"apart.{name}": wrong for part in parts for name, wrong in part.result().items()}


def _alone(env: Environment, base: str, artifacts: Path) -> Found:
    """The main addon where Odoo has nothing that the others need."""
    with copied(env, base, "alone") as name:
        odoo, before = Odoo(env, name, artifacts), states.schema(env.server, name)
        found = {"installs": odoo.findings("install", "-i", paths.ADDON) + installed(odoo, [paths.ADDON])}
        found["works"] = _works(odoo, "works")
        found["uninstalls"] = _uninstall(odoo, paths.ADDON) + installed(odoo, [])
        found["uninstalls"] += left_over(before, states.schema(env.server, name))
    return {f"{paths.ADDON}.{check}": wrong for check, wrong in found.items()}


def _together(env: Environment, base: str, artifacts: Path) -> Found:
    """The others: each comes with the main one, and goes while it and the rest stay."""
    # with an addon go those that depend on it: these are looked at before
    others, found = sorted(paths.addons()[1:], key=_dependents), {}
    with copied(env, base, "together") as name:
        odoo = Odoo(env, name, artifacts)
        unasked = [other for other in others if paths.manifest(other).get("auto_install")]
        left = paths.addons()
        log = odoo.findings("install", "-i", ",".join(addon for addon in left if addon not in unasked))
        for other in others:
            found[f"{other}.installs"] = log + installed(odoo, left)
        for other in others:
            left.remove(other)
            found[f"{other}.uninstalls"] = _uninstall(odoo, other) + installed(odoo, left)
            found[f"{other}.rest_works"] = _works(odoo, f"without_{other}")
    return found


def _dependents(addon: str) -> int:
    """Return how many of our addons go with an addon."""
    depending = [other for other in paths.addons() if addon in paths.manifest(other)["depends"]]
    return len(depending) + sum(map(_dependents, depending))


def _uninstall(odoo: Odoo, addon: str) -> list[str]:
    wrong = odoo.fed(f"uninstall_{addon}", UNINSTALL, SI_MODULE=addon)
    rows = odoo.env.server.sql(f"SELECT model, name FROM ir_model_data WHERE module = '{addon}'", odoo.name)
    return wrong + [f"{model} {name} is left" for model, name in rows]


def installed(odoo: Odoo, wanted: list[str]) -> list[str]:
    """Return what is wrong with the list of those of our addons that are installed."""
    rows = odoo.env.server.sql("SELECT name FROM ir_module_module WHERE state = 'installed'", odoo.name)
    present = {name for (name,) in rows} & set(paths.addons())
    return [f"{name} is {'' if name in present else 'not '}installed" for name in sorted(present ^ set(wanted))]


def left_over(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return the columns, indexes and constraints that an addon which is gone has left, or taken along."""
    return [
        f"{name}: {after.get(name, 'absent')}, was {before.get(name, 'absent')}"
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    ]


def _works(odoo: Odoo, what: str) -> list[str]:
    """Run some tests of the main addon in the database as it is; return those that fail."""
    events = odoo.artifacts / f"{odoo.name}_{what}.jsonl"
    tags = ",".join(f"/{paths.ADDON}:{name}" for name in WORKS)
    config = odoo_run.write_config(odoo.name, http_port=free_port())
    odoo_run.run(
        odoo.env,
        ["-c", str(config), "-d", odoo.name, "--stop-after-init", "--test-tags", tags],
        odoo.log(what),
        script=paths.ODOO_SCRIPTS / "run_tests.py",
        extra={
            "SI_TEST_EVENTS": str(events),
            "SI_TEST_TAKEN": str(events.with_suffix(".taken")),
            "SI_TEST_DURATIONS": str(events.with_suffix(".durations")),
            "SI_TEST_ADDONS": paths.ADDON,
        },
    )
    results = test_results.of_odoo(events)
    return [*results.failed, *([] if results.passed else [f"no test has run; see {odoo.log(what)}"])]
