# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev demo`: a mailbox full of messages becomes a feed of cards to click through."""

import contextlib
import hashlib
import json
import signal
import subprocess
import threading
import time
from collections.abc import Iterator

from . import database, demo_mailbox, demo_report, environment, log_check, mailserver, odoo_run, paths
from .mailserver import MailServers
from .odoo_run import Environment
from .processes import port_taken, wait_for_port
from .ui import Problem, Steps

DATABASE = f"{paths.ADDON}_demo"
FOLDER = paths.DEV / "demo"
MESSAGES = paths.TOOLS / "demo_mailbox"
LANGUAGES = ("en_US", "ru_RU", "da_DK", "de_DE")
PEOPLE = ("manager", "anna", "jonas")
STEPS = environment.STEPS + 5
PATIENCE = 300
SERVER_LOG = paths.LOGS / "demo-server.log"


def run(port: int, serve: bool) -> int:
    """Show the demo; with `serve` stay until Ctrl-C."""
    if port_taken(port):
        raise Problem(f"Port {port} is taken: give another one with --port, such as --port {port + 10}.")
    with running(port, Steps(STEPS)) as (env, server):
        _tell(env, port, serve)
        if serve:
            _serve_until_stopped(server)
    return 0


@contextlib.contextmanager
def running(port: int, steps: Steps) -> Iterator[tuple[Environment, subprocess.Popen]]:
    """Serve the demo, with everything collected, while the block runs."""
    with environment.ready(steps, "demo") as env:
        steps.start("Mail server")
        with mailserver.running(env.python) as mail:
            count = demo_mailbox.deliver(MESSAGES.glob("*.eml"), mailserver.INBOX)
            steps.done(f"running, {count} new messages delivered")
            ensure_database(env, steps)
            configure(env, mail, port, steps)
            with odoo_run.serving(env, _server_arguments(mail, port), SERVER_LOG) as server:
                _collect(env, server, port, steps)
                yield env, server


def _server_arguments(mail: MailServers, port: int) -> list[str]:
    """Return the arguments of the demo's Odoo server."""
    config = odoo_run.write_config(
        "demo",
        http_port=port,
        max_cron_threads=1,
        db_name=DATABASE,
        dbfilter=f"^{DATABASE}$",
        smtp_server="127.0.0.1",
        smtp_port=mail.smtp,
        email_from="interests@demo.example",
    )
    return ["-c", str(config)]


def _sources_key() -> str:
    """Return a key of the addons' files that need an update of the database."""
    total = hashlib.sha256()
    for path in sorted(path for addon in paths.addons() for path in (paths.ROOT / addon).rglob("*")):
        kept = path.suffix in (".py", ".xml", ".csv", ".po") and "tests" not in path.parts
        if kept and path.is_file():
            total.update(str(path.relative_to(paths.ROOT)).encode() + path.read_bytes())
    return total.hexdigest()


def ensure_database(env: Environment, steps: Steps) -> None:
    """Create the demo database if absent; update it if an addon has changed since."""
    steps.start("Demo database")
    stamp = FOLDER / "addon.stamp"
    key, ours = _sources_key(), ",".join(paths.addons())
    wanted = ",".join([*paths.JOINED, ours])
    if not database.complete(env.server, DATABASE):
        steps.say("installing Odoo with demonstration data (once)")
        database.drop(env.server, DATABASE)
        arguments = ["--with-demo", "-i", wanted]
        arguments += ["--load-language", ",".join(LANGUAGES)]
        _install(env, arguments, "Installing the demo database", steps)
        database.mark_complete(env.server, DATABASE)
    elif not stamp.is_file() or stamp.read_text(encoding="utf-8") != key:
        steps.say("updating to the changed addons")
        _install(env, ["--with-demo", "-i", wanted, "-u", ours], "Updating the demo database", steps)
    paths.private_folder(FOLDER)
    stamp.write_text(key, encoding="utf-8")
    steps.done()


def _install(env: Environment, arguments: list[str], what: str, steps: Steps) -> None:
    config = odoo_run.write_config("demo-install", http_port=9)
    odoo_run.run_checked(
        env,
        ["-c", str(config), "-d", DATABASE, *arguments, "--stop-after-init", "--no-http"],
        paths.LOGS / "demo-install.log",
        what,
        watch=database.loading_progress(steps.say),
    )


def configure(env: Environment, mail: MailServers, port: int, steps: Steps) -> None:
    """Point the database to the mailbox and have the scheduled actions due."""
    steps.start("Mailbox", "connecting it to Odoo")
    settings = {
        "url": f"http://127.0.0.1:{port}",
        "host": "127.0.0.1",
        "port": mail.imap,
        "user": mailserver.USER,
        "password": mailserver.PASSWORD,
        "authserv": demo_mailbox.authserv(MESSAGES.glob("*.eml")),
        "people": PEOPLE,
    }
    config = odoo_run.write_config("demo-setup", http_port=9)
    odoo_run.run_checked(
        env,
        ["shell", "-c", str(config), "-d", DATABASE, "--no-http"],
        paths.LOGS / "demo-setup.log",
        "Preparing the demo",
        stdin=(paths.ODOO_SCRIPTS / "demo_setup.py").read_text(encoding="utf-8"),
        extra={"SI_DEMO": json.dumps(settings)},
    )
    steps.done("connected")


def _collect(env: Environment, server, port: int, steps: Steps) -> None:
    """Wait until Odoo's own scheduled actions have read and parsed everything."""
    steps.start("Odoo's server")
    wait_for_port(port, server, "Odoo's server", 60)
    steps.done(f"running on port {port}")
    steps.start("Collecting interests", "waiting for the scheduled action")
    total = len(list(mailserver.INBOX.glob("[cn]*/*")))
    since = env.server.sql("SELECT now() AT TIME ZONE 'UTC'", DATABASE)[0][0]
    deadline = time.monotonic() + PATIENCE
    while True:
        polled, error, seen, pending = demo_report.progress(env.server, DATABASE, since)
        if error:
            raise Problem(f"The mailbox could not be read: {error}")
        if polled and not pending:
            break
        steps.say(f"{seen} of {total} messages read, {pending} still to be parsed")
        _check_log()
        _wait_for_cron(env, server, deadline)
    _check_log()
    steps.done(f"{seen} messages in the ledger")


def _check_log() -> None:
    """Fail at once when Odoo's server logs what it should not."""
    findings = log_check.unexpected(SERVER_LOG.read_text("utf-8", "replace"))
    if findings:
        raise Problem(
            f"Odoo logged {len(findings)} warning(s) or error(s) while collecting, first: "
            f"{findings[0].summary()} (whole log: {SERVER_LOG})"
        )


def _wait_for_cron(env: Environment, server, deadline: float) -> None:
    """Wake Odoo's scheduler and give it a moment."""
    if server.poll() is not None:
        raise Problem(f"Odoo's server ended; see {SERVER_LOG}")
    if time.monotonic() > deadline:
        raise Problem(f"Odoo collected for {PATIENCE} s and is not done; see {SERVER_LOG}")
    env.server.sql(f"SELECT pg_notify('cron_trigger', '{DATABASE}')")
    time.sleep(0.7)


def _tell(env: Environment, port: int, serve: bool) -> None:
    """Print what came of the messages, the address and the logins."""
    print()
    print(demo_report.text(env.server, DATABASE))
    print()
    logins = ", ".join(f"{name}/{name}" for name in ("admin", *PEOPLE))
    if serve:
        print(f"Open http://127.0.0.1:{port}/odoo/interests")
        print(f"Log in as (name/password): {logins}")
        print("Ctrl-C stops everything; the data stays for the next run.", flush=True)
    else:
        print(f"Everything is stopped again; `./dev demo` serves it ({logins}).", flush=True)


def _serve_until_stopped(server) -> None:
    """Stay until Ctrl-C (or SIGTERM), or until the server ends by itself."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stopped.set())
    while not stopped.wait(0.5):
        if server.poll() is not None:
            raise Problem(f"Odoo's server ended by itself; see {SERVER_LOG}")
    print("\nStopping.", flush=True)
