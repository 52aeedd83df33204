# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A copy of a database for a while, and Odoo's programs with it.

    with copied(env, base, "alone") as name:
        Odoo(env, name, artifacts).run("install", "-i", "social_interest")
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from . import database, log_check, odoo_run, paths
from .odoo_run import Environment


@contextlib.contextmanager
def copied(env: Environment, source: str, what: str) -> Iterator[str]:
    """Give a copy of a database while the block runs."""
    name = f"si_test_{os.getpid()}_{what}"
    try:
        database.copy(env.server, source, name)
        yield name
    finally:
        database.drop(env.server, name)


class Odoo:
    """Odoo with one folder of our addons and one database."""

    def __init__(self, env: Environment, name: str, artifacts: Path, addons: Path = paths.ROOT):
        self.env, self.name, self.artifacts = env, name, artifacts
        self.config = odoo_run.write_config(name, addons_path=addons)

    def log(self, what: str) -> Path:
        """Return the file of what Odoo logs meanwhile."""
        return self.artifacts / f"{self.name}_{what}.log"

    def run(self, what: str, *arguments: str) -> None:
        """Run Odoo until it ends; a warning is a failure."""
        odoo_run.run_checked(self.env, self.arguments(*arguments), self.log(what), f"{what} of {self.name}")

    def findings(self, what: str, *arguments: str) -> list[str]:
        """Run Odoo until it ends, and return what it logged that it should not."""
        return self._found(what, odoo_run.run(self.env, self.arguments(*arguments), self.log(what)))

    def fed(self, what: str, script: Path, **extra: str) -> list[str]:
        """Run a script in Odoo's shell, and return what it logged that it should not."""
        shell = ["shell", "-c", str(self.config), "-d", self.name, "--no-http"]
        text = script.read_text("utf-8")
        return self._found(what, odoo_run.run(self.env, shell, self.log(what), stdin=text, extra=extra))

    def _found(self, what: str, code: int) -> list[str]:
        log = self.log(what)
        found = [entry.summary() for entry in log_check.unexpected(log.read_text("utf-8", "replace"))]
        return found or ([f"exit code {code}, see {log}"] if code else [])

    def feed(self, what: str, script: Path, **extra: str) -> None:
        """Run a script in Odoo's shell."""
        odoo_run.run_checked(
            self.env,
            ["shell", "-c", str(self.config), "-d", self.name, "--no-http"],
            self.log(what),
            f"{script.name} in {self.name}",
            stdin=script.read_text("utf-8"),
            extra=extra,
        )

    def arguments(self, *arguments: str) -> list[str]:
        """Return the command line that ends once the arguments are done."""
        return ["-c", str(self.config), "-d", self.name, *arguments, "--stop-after-init", "--no-http"]
