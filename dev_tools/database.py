# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Databases: create, copy with their file store, drop; a base kept as a template."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from . import odoo_run, paths
from .odoo_run import Environment
from .postgres import Server
from .processes import alone

#: databases of one run; the number is the process that made them
TEMPORARY = "^si_(test|i18n|lint|bench|soak)_[0-9]+(_[a-z0-9]+)?$"
LOADING = re.compile(r"Loading module (\w+) \((\d+)/(\d+)\)")


def exists(server: Server, name: str) -> bool:
    """Tell whether a database exists."""
    return bool(server.sql(f"SELECT 1 FROM pg_database WHERE datname = '{name}'"))


def complete(server: Server, name: str) -> bool:
    """Tell whether a database was finished by us (interrupted ones are not marked)."""
    query = (
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database "
        f"WHERE datname = '{name}'"
    )
    return server.sql(query) == [["complete"]]


def mark_complete(server: Server, name: str) -> None:
    """Mark a database as finished."""
    server.sql(f"COMMENT ON DATABASE \"{name}\" IS 'complete'")


def drop(server: Server, name: str) -> None:
    """Remove a database and its file store, if they exist.

    Not by FORCE, which is refused while PostgreSQL vacuums there as its superuser.
    """
    server.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{name}' AND usename = current_user"
    )
    server.sql(f'DROP DATABASE IF EXISTS "{name}"')
    shutil.rmtree(filestore(name), ignore_errors=True)


def drop_leftovers(server: Server) -> None:
    """Remove what commands that were killed left in our own server (`si_test_<process>…`)."""
    if server.origin != "own":
        return
    for (name,) in server.sql(f"SELECT datname FROM pg_database WHERE datname ~ '{TEMPORARY}'"):
        if not Path("/proc", name.split("_")[2]).exists():
            drop(server, name)


def filestore(name: str) -> Path:
    """Return the folder with a database's files."""
    return odoo_run.DATA / "filestore" / name


def copy(server: Server, source: str, target: str) -> None:
    """Copy a database with its file store (whose files never change: links suffice)."""
    drop(server, target)
    server.sql(f'CREATE DATABASE "{target}" TEMPLATE "{source}"')
    if filestore(source).is_dir():
        shutil.copytree(filestore(source), filestore(target), copy_function=os.link)


def loading_progress(say: Callable[[str], None]) -> Callable[[str], None]:
    """Return a watcher of log lines that tells which module is being loaded."""

    def watch(line: str) -> None:
        match = LOADING.search(line)
        if match:
            say(f"loading {match[1]} ({match[2]} of {match[3]})")

    return watch


def _drop_other_bases(environment: Environment) -> None:
    """Remove templates of other versions or dependencies, and unfinished ones."""
    server = environment.server
    wanted = {_base_name(environment, paths.foreign_depends(some)) for some in ([paths.ADDON], None)}
    for (other,) in server.sql("SELECT datname FROM pg_database WHERE datname ~ '^si_base_'"):
        if other not in wanted or not complete(server, other):
            drop(server, other)


def _base_name(environment: Environment, modules: list[str]) -> str:
    place = environment.server.env["PGHOST"]
    return f"si_base_{paths.digest(place, str(environment.home.path), environment.home.version, *modules)}"


def base(environment: Environment, say: Callable[[str], None], addons: list[str] | None = None) -> str:
    """Return the template database: Odoo's modules that ours stand on, without ours.

    :param addons: the main one alone; none are named: all of ours
    """
    with alone(paths.DEV / "base.lock"):
        main = _base(environment, say, paths.foreign_depends([paths.ADDON]))
        return _base(environment, say, paths.foreign_depends(addons), main)


def _base(environment: Environment, say: Callable[[str], None], modules: list[str], start: str = "") -> str:
    """Return the template with these modules; where there is none yet it is made of another one, or from nothing."""
    name = _base_name(environment, modules)
    if not complete(environment.server, name):
        say(f"installing {', '.join(modules)} (once)")
        _drop_other_bases(environment)
        if start:
            copy(environment.server, start, name)
        config = odoo_run.write_config("base", http_port=9)
        odoo_run.run_checked(
            environment,
            ["-c", str(config), "-d", name, "-i", ",".join(modules), "--stop-after-init", "--no-http"],
            paths.LOGS / "base.log",
            "Installing Odoo's own modules",
            watch=loading_progress(say),
        )
        mark_complete(environment.server, name)
    return name
