# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The tests' Dovecot for measurements: a real IMAP server with as many users as wanted."""

import contextlib
import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import paths
from .ui import Problem

PATIENCE = 20  # seconds for the server to end and to remove its folder


@dataclass(frozen=True)
class ImapServer:
    """A running server: any user name logs in with the one password."""

    port: int
    mail: Path
    password: str
    pid: int | None = None

    def maildir(self, user: str) -> Path:
        """Return the user's INBOX, an empty Maildir if it is new."""
        folder = self.mail / user
        for path in (self.mail, folder, folder / "tmp", folder / "new", folder / "cur"):
            if not path.is_dir():
                path.mkdir()
                self.give(path)
        return folder

    def give(self, path: Path) -> None:
        """Hand a file to the server's user, which only the administrator can (and has to)."""
        if os.geteuid() == 0:
            owner = self.mail.parent.stat()
            os.chown(path, owner.st_uid, owner.st_gid)

    def deliver(self, user: str, messages: Iterator[bytes], prefix: str = "1") -> int:
        """Write messages into a user's INBOX as a delivery agent does; return how many.

        The server numbers new files in the order of their names: a later delivery needs
        a greater prefix (a digit).
        """
        folder = self.maildir(user)
        count = 0
        for count, message in enumerate(messages, 1):
            name = f"{prefix}{count:09d}.M1P1.bench"
            path = folder / "tmp" / name
            path.write_bytes(message)
            self.give(path)
            path.rename(folder / "new" / name)
        return count


@contextlib.contextmanager
def running(python: Path) -> Iterator[ImapServer]:
    """Run the server while the block runs; its mail goes with it."""
    log = paths.private_folder(paths.LOGS) / "dovecot.log"
    with open(log, "w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            [str(python), str(paths.TOOLS / "serve_dovecot.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            start_new_session=True,
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        )
    try:
        line = process.stdout.readline()
        if not line:
            raise Problem(f"The IMAP server did not start; see {log}")
        told = json.loads(line)
        yield ImapServer(told["port"], Path(told["mail"]), told["password"], process.pid)
    finally:
        process.stdin.close()
        process.stdout.close()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
