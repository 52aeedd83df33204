# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The environment that most verbs need: Odoo, Python packages, PostgreSQL."""

import contextlib
from collections.abc import Iterator

from . import odoo_home, postgres, python_env
from .odoo_run import Environment
from .ui import Steps

STEPS = 3


@contextlib.contextmanager
def ready(steps: Steps, purpose: str) -> Iterator[Environment]:
    """Make the environment (three steps) and keep PostgreSQL up while the block runs.

    `purpose` names the PostgreSQL cluster: "demo" keeps its data safely, "test" is fast.

        with environment.ready(Steps(3), "test") as env:
            odoo_run.run(env, ["-d", "name", ...], log)
    """
    steps.start("Odoo 19")
    home = odoo_home.ensure(steps)
    steps.done(f"{home.version} ready")
    steps.start("Python packages")
    python = python_env.ensure(steps, "odoo", "dev")
    steps.done()
    steps.start("PostgreSQL")
    with postgres.running(python, purpose, steps) as server:
        steps.done(f"running ({server.origin})" if server.origin != "own" else "running")
        yield Environment(home, python, server)
