# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The demo's mail servers on loopback: IMAP over a Maildir, and an SMTP drop.

The Maildir stays in `.dev/demo`, so UIDs are the same in every run. What Odoo sends
goes into another Maildir and never leaves the machine.
"""

import contextlib
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import paths
from .processes import free_port, stop, wait_for_port

FOLDER = paths.DEV / "demo" / "mail"
USER = "interests@demo.example"
PASSWORD = "demo"
INBOX = FOLDER / "inbox"
SENT = FOLDER / "sent"


@dataclass(frozen=True)
class MailServers:
    """The ports of the running servers."""

    imap: int
    smtp: int


@contextlib.contextmanager
def running(python: Path) -> Iterator[MailServers]:
    """Run both servers while the block runs."""
    servers = MailServers(free_port(), free_port())
    paths.private_folder(FOLDER)
    with contextlib.ExitStack() as stack:
        imap = stack.enter_context(_started("imap", _imap_command(python, servers.imap)))
        smtp = stack.enter_context(_started("smtp", _smtp_command(python, servers.smtp)))
        wait_for_port(servers.imap, imap, "The demo's IMAP server", 20)
        wait_for_port(servers.smtp, smtp, "The demo's SMTP server", 20)
        yield servers


def _imap_command(python: Path, port: int) -> list[str]:
    """Return the command of the IMAP server, with its user written to files."""
    command = [str(python.with_name("pymap")), "--host", "127.0.0.1", "--port", str(port)]
    hashes = FOLDER / "passlib.cfg"
    hashes.write_text("[passlib]\nschemes = plaintext\n", encoding="utf-8")
    command += ["--no-tls", "--passlib-cfg", str(hashes), "maildir"]
    if _old_pymap(python):
        users = FOLDER / "users"
        users.write_text(f"{USER}:{INBOX.name}:{PASSWORD}\n", encoding="utf-8")
        return [*command, "--base-dir", str(FOLDER), str(users)]
    passwd = f"{USER}:x::::{INBOX.name}:\n"
    (FOLDER / "pymap-etc-passwd").write_text(passwd, encoding="utf-8")
    (FOLDER / "pymap-etc-shadow").write_text(f"{USER}:{PASSWORD}:::::::\n", encoding="utf-8")
    return [*command, str(FOLDER)]


def _old_pymap(python: Path) -> bool:
    """Tell whether the server is the one for Python 3.10, with its own users file."""
    return bool(list(python.parent.parent.glob("lib/python3.10/site-packages/pymap")))


def _smtp_command(python: Path, port: int) -> list[str]:
    """Return the command of the SMTP drop."""
    command = [str(python), "-m", "aiosmtpd", "-n", "-l", f"127.0.0.1:{port}"]
    return [*command, "-c", "aiosmtpd.handlers.Mailbox", str(SENT)]


@contextlib.contextmanager
def _started(name: str, command: list[str]) -> Iterator[subprocess.Popen]:
    """Run one server while the block runs."""
    log = paths.private_folder(paths.LOGS) / f"{name}.log"
    with open(log, "w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        stop(process)
