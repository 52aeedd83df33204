# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev i18n`: renew the translation templates of our addons by Odoo's own export."""

import os
import re
from pathlib import Path

from . import database, environment, odoo_run, paths
from .odoo_run import Environment
from .ui import Steps

STEPS = environment.STEPS + 3
DATES = re.compile(r'^"(POT-Creation-Date|PO-Revision-Date): .*\n', re.MULTILINE)


def run() -> int:
    """Write `i18n/<addon>.pot` of every addon; return the exit code."""
    steps = Steps(STEPS)
    with environment.ready(steps, "test") as env:
        steps.start("Base database")
        database.drop_leftovers(env.server)
        base = database.base(env, steps.say)
        name = f"si_i18n_{os.getpid()}"
        try:
            database.copy(env.server, base, name)
            steps.done()
            steps.start("Installing our addons")
            _odoo(env, ["-d", name, "-i", ",".join(paths.addons()), "--stop-after-init"], steps)
            steps.done()
            steps.start("Translation templates")
            for addon in paths.addons():
                _export(env, name, addon, steps)
            steps.done("written")
        finally:
            database.drop(env.server, name)
    return 0


def _odoo(env: Environment, arguments: list[str], steps: Steps) -> None:
    config = odoo_run.write_config("i18n", http_port=9)
    odoo_run.run_checked(
        env,
        ["-c", str(config), *arguments, "--no-http"],
        paths.LOGS / "i18n.log",
        "Installing our addons",
        watch=database.loading_progress(steps.say),
    )


def _export(env: Environment, name: str, addon: str, steps: Steps) -> None:
    """Export one addon's template; an unchanged one keeps its date."""
    target = paths.private_folder(paths.ROOT / addon / "i18n") / f"{addon}.pot"
    fresh = paths.DEV / f"{addon}.pot"
    config = odoo_run.write_config("i18n", http_port=9)
    odoo_run.run_checked(
        env,
        ["i18n", "export", "-c", str(config), "-d", name, "-o", str(fresh), addon],
        paths.LOGS / "i18n.log",
        "Exporting the translation template",
    )
    if _without_dates(fresh) != _without_dates(target):
        fresh.replace(target)
        steps.say(f"{target.relative_to(paths.ROOT)} has changed")
    fresh.unlink(missing_ok=True)


def _without_dates(path: Path) -> str:
    return DATES.sub("", path.read_text(encoding="utf-8")) if path.is_file() else ""
