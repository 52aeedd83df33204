# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev shell`: Odoo's shell on the demo database."""

import subprocess

from . import database, environment, odoo_run, paths
from .processes import stop
from .ui import Problem, Steps

DATABASE = f"{paths.ADDON}_demo"


def run() -> int:
    """Open the shell; return its exit code."""
    with environment.ready(Steps(environment.STEPS), "demo") as env:
        if not database.exists(env.server, DATABASE):
            raise Problem("There is no demo database yet: run `./dev demo --no-serve` first.")
        config = odoo_run.write_config("shell")
        command = env.command("shell", "-c", str(config), "-d", DATABASE, "--no-http")
        process = subprocess.Popen([*command, "--log-level=warn"], env=env.variables())
        try:
            return process.wait()
        finally:
            stop(process)
