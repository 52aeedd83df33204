# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Upgrade databases of older versions by `-u`, and look at what became of them.

    results = run.run(env, say, "", artifacts)    # with an Environment and a base database

What older versions made is kept as a template: a later run only upgrades copies.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .. import database, paths
from ..odoo_database import Odoo, copied
from ..odoo_run import Environment
from ..processes import alone
from ..test_results import Results
from ..ui import Problem
from . import checks, states, trees

FILL = paths.ODOO_SCRIPTS / "upgrade_fill.py"
READ = paths.ODOO_SCRIPTS / "upgrade_read.py"
CHECKS = ("log", "columns", "rows", "crons", "messages", "first_answers", "proofs", "home", "cards")


@dataclass(frozen=True)
class Way:
    """A way to the present version: the commits whose trees were installed, in their order."""

    name: str
    commits: tuple[str, ...]
    changed: frozenset[str]


WAYS = (
    Way("from_kept_bytes", ("ac8a896",), frozenset(checks.CHANGED)),
    # the first kept messages as base64; the second took that for the messages
    Way("from_base64", ("a4f2123^", "ac8a896"), frozenset(checks.CHANGED | checks.MISREAD)),
)
#: messages that the second version of a way leaves waiting
LEFT_WAITING = 2
#: lines that a check prints at most
SHOWN = 10


def names(word: str = "") -> list[str]:
    """Return the names of the checks that contain a word."""
    every = [f"upgrade.{way.name}.{check}" for way in WAYS for check in CHECKS]
    return [name for name in every if word.lower() in name]


def run(env: Environment, say: Callable[[str], None], word: str, artifacts: Path) -> Results:
    """Upgrade along each way; return what each check found."""
    if not names(word):
        return Results()
    if why := trees.missing([commit for way in WAYS for commit in way.commits]):
        return Results(skipped=[f"upgrade: {why}"])
    try:
        return _run(env, say, artifacts)
    except Problem as problem:
        return Results(failed=[f"upgrade: {problem}"])


def _run(env: Environment, say: Callable[[str], None], artifacts: Path) -> Results:
    base = database.base(env, say, [paths.ADDON])
    say("making databases of older versions (once)")
    old = _prepared(env, base, artifacts)
    say("upgrading")
    with ThreadPoolExecutor(2) as pool:
        fresh = pool.submit(_fresh, env, base, artifacts)
        upgraded = {way: pool.submit(_upgrade, env, way, old[way], artifacts) for way in WAYS}
    results = Results()
    for way in WAYS:
        for check, wrong in upgraded[way].result()(*fresh.result()).items():
            name = f"upgrade.{way.name}.{check}"
            (results.failed if wrong else results.passed).append(name)
            for line in wrong[:SHOWN]:
                print(f"{name}: {line}")
    return results


def _prepared(env: Environment, base: str, artifacts: Path) -> dict[Way, str]:
    """Return {way: database of its last older version}; those that are made otherwise now go."""
    made_by = (base, FILL.read_bytes(), READ.read_bytes(), str(LEFT_WAITING))
    wanted = {way: f"si_old_{paths.digest(*made_by, way.name, *way.commits)}" for way in WAYS}
    with alone(paths.DEV / "old.lock"):
        for [name] in env.server.sql("SELECT datname FROM pg_database WHERE datname ~ '^si_old_'"):
            if name not in wanted.values() or not database.complete(env.server, name):
                database.drop(env.server, name)
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda way: _prepare(env, base, way, wanted[way], artifacts), WAYS))
    return wanted


def _prepare(env: Environment, base: str, way: Way, name: str, artifacts: Path) -> None:
    """Install the first version, fill it, and go on to the others; the last reads what waits."""
    if database.complete(env.server, name):
        return
    database.copy(env.server, base, name)
    first, *others = way.commits
    odoo = Odoo(env, name, artifacts, trees.tree(first))
    odoo.run("install", "-i", paths.ADDON)
    odoo.feed("fill", FILL)
    for commit in others:
        odoo = Odoo(env, name, artifacts, trees.tree(commit))
        odoo.run("update", "-u", paths.ADDON)
        odoo.feed("read", READ, SI_LEAVE=str(LEFT_WAITING))
    database.mark_complete(env.server, name)


def _fresh(env: Environment, base: str, artifacts: Path) -> tuple[dict, dict]:
    """Return the schema and the scheduled actions of a fresh installation."""
    with copied(env, base, "fresh") as name:
        Odoo(env, name, artifacts, paths.ROOT).run("install", "-i", paths.ADDON)
        return states.schema(env.server, name), states.crons(env.server, name)


def _upgrade(env: Environment, way: Way, old: str, artifacts: Path) -> Callable[[dict, dict], dict[str, list[str]]]:
    """Upgrade a copy; return a function of the fresh installation that returns {check: what is wrong}."""
    with copied(env, old, way.name.replace("_", "")) as name:
        server = env.server
        before, crons = states.rows(server, name), states.crons(server, name)
        odoo = Odoo(env, name, artifacts, paths.ROOT)
        found = {"log": odoo.findings("upgrade", "-u", paths.ADDON)}
        schema, crons_after = states.schema(server, name), states.crons(server, name)
        found["rows"] = checks.rows(before, states.rows(server, name), way.changed)
        found["messages"] = checks.messages(server, name)
        found["first_answers"] = checks.first_answers(server, name)
        found["proofs"] = checks.proofs(server, name)
        found["home"] = checks.home(server, name)
        odoo.feed("read", READ, SI_LEAVE="0")
        found["cards"] = checks.cards(server, name)
    return lambda fresh, fresh_crons: {
        **found,
        "columns": checks.columns(fresh, schema),
        "crons": checks.crons(crons, crons_after, fresh_crons),
    }
