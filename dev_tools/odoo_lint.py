# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Odoo's own lint, the addon `test_lint`, over our addons."""

import json
import os

from . import addons_database, database, environment, odoo_run, paths
from .odoo_run import Environment
from .ui import Steps

LOG = paths.LOGS / "lint.log"


def check(steps: Steps) -> list[str]:
    """Return the faults that it finds, and those of the installation that it needs."""
    with environment.ready(steps, "test") as env:
        steps.start("database")
        return _check(env, steps)


def _check(env: Environment, steps: Steps) -> list[str]:
    """Run it on a database of its own."""
    name = f"si_lint_{os.getpid()}"
    found = paths.DEV / f"{name}.faults"
    config = odoo_run.write_config(name, http_port=9)
    try:
        database.drop_leftovers(env.server)
        faults = addons_database.copies(env, [name], steps.say)
        steps.start("tests", "running")
        code = odoo_run.run(
            env,
            ["-c", str(config), "-d", name],
            LOG,
            script=paths.ODOO_SCRIPTS / "lint_addons.py",
            extra={
                "SI_LINT_FAULTS": str(found),
                "SI_LINT_ROOT": str(paths.ROOT),
                "SI_LINT_ADDONS": ",".join(paths.addons()),
            },
        )
        if code:
            return [*faults, f"test_lint ended with code {code}; see {LOG}"]
        return faults + [json.loads(line) for line in found.read_text(encoding="utf-8").splitlines()]
    finally:
        database.drop(env.server, name)
        found.unlink(missing_ok=True)
        config.unlink(missing_ok=True)
