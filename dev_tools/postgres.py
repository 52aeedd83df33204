# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""PostgreSQL: the one that the environment names, else one of our own in `.dev/`.

Our own server is shared by the commands that run at the same time in a checkout: each
holds a shared lock while it needs the server, and the last one to leave stops it. The
kernel drops the locks of a command that was killed, so the next one tidies up.
"""

import contextlib
import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from . import paths
from .processes import alone, explain, replaced_folder, run
from .ui import Problem, Steps

ROLE = "odoo"
SYSTEM_USER = "embedded_postgres"
SOCKET_LIMIT = 100
EXTENSIONS = ("pg_trgm", "unaccent")
COMMON = {
    "listen_addresses": "''",
    "unix_socket_permissions": "0700",
    "max_connections": "120",
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "2GB",
    "log_min_messages": "warning",
    "jit": "off",
}
#: clusters that keep their data, and those that are to be as slow as a production server
DURABLE = ("demo", "bench")
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL: how to reach it, and its client program."""

    env: dict[str, str]
    psql: Path
    origin: str
    #: where our own server keeps its data; None of one that the user names
    data: Path | None = None

    def pid(self) -> int | None:
        """Return the process id of our own server."""
        return int((self.data / "postmaster.pid").read_text("ascii").split()[0]) if self.data else None

    def sql(self, statement: str, database: str = "postgres") -> list[list[str]]:
        """Run SQL as the Odoo role and return the rows as text."""
        command = [self.psql, "-X", "-q", "-A", "-t", "-F", "\x1f", "-v", "ON_ERROR_STOP=1"]
        output = run(
            [*command, "-d", database, "-c", statement],
            "A PostgreSQL query",
            env=os.environ | self.env,
        )
        return [line.split("\x1f") for line in output.splitlines()]


def installation(python: Path) -> Path:
    """Return the folder of the packaged PostgreSQL (bin, lib, share)."""
    found = sorted(python.parent.parent.glob("lib/python3*/site-packages/embedded_postgres"))
    if not found:
        raise Problem("The Python environment lacks PostgreSQL: remove .dev/venv and try again.")
    return found[0] / "pginstall"


@contextlib.contextmanager
def running(python: Path, purpose: str, steps: Steps) -> Iterator[Server]:
    """Give a PostgreSQL server while the block runs; `purpose` names our own cluster."""
    external = _external()
    if external is not None:
        if external["PGUSER"] == "postgres":
            raise Problem("Odoo refuses the role `postgres`: set PGUSER to a role of its own.")
        server = Server(external, installation(python) / "bin" / "psql", "given by environment")
        server.sql("SELECT 1")
        yield server
        return
    cluster = Cluster.of(purpose, installation(python))
    with cluster.used():
        steps.say("starting")
        cluster.start()
        yield Server(
            {"PGHOST": str(cluster.socket), "PGPORT": "5432", "PGUSER": ROLE},
            cluster.binaries / "bin" / "psql",
            "own",
            cluster.data,
        )


def _external() -> dict[str, str] | None:
    """Return the PG* variables of the server that the user names, if any."""
    url = os.environ.get("DATABASE_URL")
    if url:
        parts = urlsplit(url)
        values = {
            "PGHOST": parts.hostname or "",
            "PGPORT": str(parts.port or 5432),
            "PGUSER": unquote(parts.username or ROLE),
            "PGPASSWORD": unquote(parts.password or ""),
        }
        return {key: value for key, value in values.items() if value}
    if os.environ.get("PGHOST"):
        names = ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD")
        values = {name: os.environ[name] for name in names if os.environ.get(name)}
        return {"PGUSER": ROLE} | values
    return None


@dataclass(frozen=True)
class Cluster:
    """Our own PostgreSQL: where its parts are and as which system user it runs."""

    data: Path
    socket: Path
    binaries: Path
    locks: Path
    user: str | None
    fast: bool

    @classmethod
    def of(cls, purpose: str, binaries: Path) -> "Cluster":
        """Return the cluster for a purpose: of `DURABLE` ones commits reach the disk."""
        locks = paths.private_folder(paths.DEV / "postgres")
        data = locks / purpose
        user = None
        if os.geteuid() == 0:
            user = SYSTEM_USER
            _ensure_user(user)
            if not (_reachable(locks) and _reachable(binaries)):
                # The checkout is inside a closed folder (as root's home is): stay outside it.
                place = Path("/var/lib/social_interest_dev") / paths.digest(str(paths.ROOT))
                data = place / purpose
                binaries = _copied(binaries, place / paths.digest(str(binaries)))
        return cls(data, _socket_folder(data), binaries, locks, user, purpose not in DURABLE)

    @contextlib.contextmanager
    def used(self) -> Iterator[None]:
        """Hold the server in use; the last user stops it."""
        with open(self.locks / f"{self.data.name}.lock", "w") as users:
            fcntl.flock(users, fcntl.LOCK_SH)
            try:
                yield
            finally:
                with self._alone(), contextlib.suppress(BlockingIOError):
                    fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    self._pg_ctl("stop", "-m", "fast", "-w", check=False)

    def _alone(self) -> contextlib.AbstractContextManager:
        """Hold the right to start or stop the server."""
        return alone(self.locks / f"{self.data.name}.start.lock")

    def start(self) -> None:
        """Create the cluster if absent and start it if it is not running."""
        with self._alone():
            if not (self.data / "ready").exists():
                self._create()
            if self._pg_ctl("status", check=False).returncode == 0:
                return
            self._make_socket_folder()
            log = self.data / "server.log"
            done = self._pg_ctl("start", "-w", "-t", "60", "-l", str(log), check=False)
            if done.returncode:
                text = log.read_text("utf-8", "replace") if log.exists() else done.stdout
                raise Problem(explain(text, "Starting PostgreSQL"))

    def _create(self) -> None:
        """Initialise the cluster, its role and the extensions every database gets."""
        shutil.rmtree(self.data, ignore_errors=True)
        self._own(self.data)
        self._call("initdb", "-D", str(self.data), "-U", "postgres", "-A", "trust")
        settings = COMMON | (FAST if self.fast else {})
        settings["unix_socket_directories"] = f"'{self.socket}'"
        with open(self.data / "postgresql.auto.conf", "a", encoding="utf-8") as config:
            config.writelines(f"{key} = {value}\n" for key, value in settings.items())
        statements = [f"CREATE ROLE {ROLE} LOGIN CREATEDB"]
        single = ["postgres", "--single", "-D", str(self.data), "-c", "exit_on_error=on"]
        self._call(*single, "template1", stdin="".join(f"{line}\n" for line in statements))
        for database in ("template1", "postgres"):
            lines = [f"CREATE EXTENSION IF NOT EXISTS {name}" for name in EXTENSIONS]
            self._call(*single, database, stdin="".join(f"{line}\n" for line in lines))
        (self.data / "ready").touch()

    def _make_socket_folder(self) -> None:
        if self.socket != self.data:
            self._own(self.socket)

    def _own(self, folder: Path) -> None:
        """Create a folder that only the server's user may enter."""
        paths.private_folder(folder).chmod(0o700)
        if self.user:
            shutil.chown(folder, self.user)

    def _pg_ctl(self, action: str, *arguments: str, check: bool = True):
        return self._call("pg_ctl", action, "-D", str(self.data), *arguments, check=check)

    def _call(self, program: str, *arguments: str, stdin: str = "", check: bool = True):
        """Run one of the server's programs as the server's user."""
        entry = pwd.getpwnam(self.user) if self.user else None
        done = subprocess.run(
            [str(self.binaries / "bin" / program), *arguments],
            env={"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": os.defpath},
            user=entry.pw_uid if entry else None,
            group=entry.pw_gid if entry else None,
            extra_groups=[] if entry else None,
            cwd="/",
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            check=False,
        )
        if check and done.returncode:
            raise Problem(explain(done.stdout, f"PostgreSQL ({program})"))
        return done


def _ensure_user(name: str) -> None:
    """Create the system user under which root runs the server (it refuses root)."""
    try:
        pwd.getpwnam(name)
    except KeyError:
        command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin"]
        run([*command, name], "Creating the user for PostgreSQL")


def _reachable(path: Path) -> bool:
    """Tell whether any user may pass through all folders above a path."""
    return all(folder.stat().st_mode & 0o001 for folder in (path, *path.parents))


def _copied(source: Path, target: Path) -> Path:
    """Return a copy of the programs at a place that any user can reach."""
    package = source.parent
    if not target.is_dir():
        with replaced_folder(target) as temporary:
            for folder in (package, package.with_name("embedded_postgres.libs")):
                shutil.copytree(folder, temporary / folder.name, symlinks=True)
    return target / package.name / source.name


def _socket_folder(data: Path) -> Path:
    """Return a folder for the socket: its path may have about a hundred characters."""
    if len(str(data)) + len("/.s.PGSQL.5432") < SOCKET_LIMIT:
        return data
    name = f"social_interest-{os.geteuid()}-{paths.digest(str(data))}"
    return Path(tempfile.gettempdir()) / name
