# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Databases with our addons: copies of one template, which is made anew when a source changes."""

from collections.abc import Callable
from pathlib import Path

from . import database, log_check, odoo_run, paths
from .odoo_run import Environment
from .processes import alone

#: parts of an addon of which nothing comes into a database
APART = ("tests", "readme", "README.rst", "LICENSE", "pyproject.toml")
SCRIPT = paths.ODOO_SCRIPTS / "install_addons.py"


def copies(environment: Environment, names: list[str], say: Callable[[str], None]) -> list[str]:
    """Make copies of the template under the given names; return the faults of its installation.

    A template whose installation logged something is used, but not kept.
    """
    base = database.base(environment, say)
    with alone(paths.DEV / "addons.lock"):
        template = f"si_addons_{paths.digest(base, *map(str, paths.addons()), *_sources())}"
        faults = []
        if not database.complete(environment.server, template):
            faults = _install(environment, base, template, say)
        for name in names:
            say(f"copying into {name}")
            database.copy(environment.server, template, name)
    return faults


def _sources() -> list[str | bytes]:
    """Return names and contents of all that an addon brings into a database."""
    files = [SCRIPT]
    for addon in paths.addons():
        found = (paths.ROOT / addon).rglob("*")
        files += [path for path in found if path.is_file() and not _apart(path.relative_to(paths.ROOT / addon))]
    return [part for path in sorted(files) for part in (str(path.relative_to(paths.ROOT)), path.read_bytes())]


def _apart(path: Path) -> bool:
    return path.parts[0] in APART or "__pycache__" in path.parts


def _install(environment: Environment, base: str, template: str, say: Callable[[str], None]) -> list[str]:
    """Install our addons into a copy of the base; return what the log holds that it should not."""
    server = environment.server
    for (other,) in server.sql("SELECT datname FROM pg_database WHERE datname ~ '^si_addons_'"):
        database.drop(server, other)
    say("installing our addons")
    database.copy(server, base, template)
    log = paths.LOGS / "addons.log"
    config = odoo_run.write_config("addons", http_port=9)
    code = odoo_run.run(
        environment,
        ["-c", str(config), "-d", template, "-i", ",".join(paths.addons()), "--stop-after-init", "--no-http"],
        log,
        watch=database.loading_progress(say),
        script=SCRIPT,
    )
    faults = [entry.summary() for entry in log_check.unexpected(log.read_text("utf-8", "replace"))]
    if code and not faults:
        faults = [f"Odoo ended with code {code}; see {log}"]
    if not faults:
        database.mark_complete(server, template)
    return [f"installing our addons: {fault}" for fault in faults]
