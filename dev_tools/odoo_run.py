# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Running Odoo: its settings, its command line, its log."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from . import log_check, paths
from .odoo_home import OdooHome
from .postgres import Server
from .processes import stop
from .ui import Problem

DATA = paths.DEV / "odoo-data"


@dataclass(frozen=True)
class Environment:
    """All that is needed to run Odoo: its code, its Python and its PostgreSQL."""

    home: OdooHome
    python: Path
    server: Server

    def variables(self) -> dict[str, str]:
        """Return the environment variables for Odoo's process."""
        unwanted = ("ODOO_RC", "OPENERP_SERVER", "PGDATABASE", "DATABASE_URL", "VIRTUAL_ENV")
        kept = {key: value for key, value in os.environ.items() if key not in unwanted}
        path = f"{self.python.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        own = {
            "PYTHONPATH": str(self.home.path),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "PATH": path,
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }
        return kept | self.server.env | own

    def command(self, *arguments: str, script: Path | None = None) -> list[str]:
        """Return the command line of Odoo with our settings file."""
        start = [str(script)] if script else ["-m", "odoo"]
        return [str(self.python), *start, *arguments]


def write_config(name: str, **options: object) -> Path:
    """Write a settings file for Odoo and return it; loopback only, no other addons."""
    values = {
        "addons_path": str(paths.ROOT),
        "data_dir": str(DATA),
        "http_interface": "127.0.0.1",
        "http_port": 8069,
        "workers": 0,
        "max_cron_threads": 0,
        "list_db": False,
        "proxy_mode": False,
        "server_wide_modules": "base,rpc,web",
        # Nothing may leave the machine: an address where nobody answers.
        "publisher_warranty_url": "http://127.0.0.1:9/",
    }
    lines = ["[options]"]
    lines += [f"{key} = {value}" for key, value in (values | options).items()]
    path = paths.private_folder(paths.DEV / "config") / f"{name}.conf"
    temporary = path.with_suffix(f".part{os.getpid()}")
    temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
    temporary.replace(path)
    return path


def run(
    environment: Environment,
    arguments: list[str],
    log: Path,
    watch: Callable[[str], None] = lambda line: None,
    script: Path | None = None,
    stdin: str | None = None,
    extra: dict[str, str] | None = None,
) -> int:
    """Run Odoo until it ends, keep its log, show each line to `watch`; return its code."""
    paths.private_folder(log.parent)
    with open(log, "w", encoding="utf-8") as kept:
        process = subprocess.Popen(
            environment.command(*arguments, script=script),
            env=environment.variables() | (extra or {}),
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        try:
            if stdin is not None:
                process.stdin.write(stdin)
                process.stdin.close()
            for line in process.stdout:
                kept.write(line)
                watch(line)
            return process.wait()
        finally:
            stop(process)


def run_checked(environment: Environment, arguments: list[str], log: Path, what: str, **more):
    """Run Odoo and raise a Problem if it fails or logs what it should not."""
    code = run(environment, arguments, log, **more)
    findings = log_check.unexpected(log.read_text("utf-8", "replace"))
    if findings:
        raise Problem(
            f"{what}: Odoo logged {len(findings)} warning(s) or error(s), first: "
            f"{findings[0].summary()} (whole log: {log})"
        )
    if code:
        raise Problem(f"{what} failed (Odoo's exit code {code}); see {log}")


@contextlib.contextmanager
def serving(environment: Environment, arguments: list[str], log: Path) -> Iterator[subprocess.Popen]:
    """Run Odoo's server while the block runs."""
    paths.private_folder(log.parent)
    with open(log, "w", encoding="utf-8") as kept:
        process = subprocess.Popen(
            environment.command(*arguments),
            env=environment.variables(),
            stdin=subprocess.DEVNULL,
            stdout=kept,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        stop(process, first=signal.SIGINT)
