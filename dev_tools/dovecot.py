# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Dovecot, the IMAP server of the tests: only its program, never its system service."""

import os
import shutil
import subprocess

from . import apt
from .processes import privileged
from .ui import Problem, Steps

FOLDERS = ("/usr/sbin", "/usr/local/sbin", "/sbin")
UNITS = ("dovecot.service", "dovecot.socket")


def find() -> str | None:
    """Return the path of the installed program (`sbin` need not be on the PATH)."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *FOLDERS])
    return shutil.which("dovecot", path=path)


def ensure(steps: Steps) -> str:
    """Return the program, installing Debian's package if there is none."""
    found = find()
    if found is None:
        if not apt.available():
            raise Problem("No Dovecot found: install it (program `dovecot`, with IMAP).")
        steps.say("installing Debian's dovecot-imapd")
        apt.install(["dovecot-imapd"], "Installing dovecot-imapd")
        _keep_off()
        found = find()
    if found is None:
        raise Problem("Dovecot was installed but its program cannot be found.")
    return found


def _keep_off() -> None:
    """Keep the freshly installed service from starting at the machine's next boot."""
    if shutil.which("systemctl"):
        command = privileged(["systemctl", "disable", "--quiet", *UNITS])
        subprocess.run(command, capture_output=True, check=False)
