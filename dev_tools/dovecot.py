# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Dovecot, the mail server of the tests: only its programs, never its system service."""

import os
import shutil
import subprocess

from . import apt
from .processes import privileged
from .ui import Problem, Steps

FOLDERS = ("/usr/sbin", "/usr/local/sbin", "/sbin")
#: where the programs stand that Dovecot starts for each protocol
PARTS = ("/usr/lib/dovecot", "/usr/libexec/dovecot", "/usr/local/libexec/dovecot", "/usr/local/lib/dovecot")
UNITS = ("dovecot.service", "dovecot.socket")
PACKAGES = {"imap": "dovecot-imapd", "pop3": "dovecot-pop3d"}


def find() -> str | None:
    """Return the path of the installed program (`sbin` need not be on the PATH)."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *FOLDERS])
    return shutil.which("dovecot", path=path)


def missing() -> list[str]:
    """Return the names of the protocols that the installed Dovecot does not serve.

    One whose programs stand in none of the usual places is trusted to be whole.
    """
    if find() is None:
        return list(PACKAGES)
    if not any(map(os.path.isdir, PARTS)):
        return []
    return [protocol for protocol in PACKAGES if not shutil.which(protocol, path=os.pathsep.join(PARTS))]


def ensure(steps: Steps) -> str:
    """Return the program, installing Debian's packages of what is missing."""
    lacking = missing()
    if lacking:
        if not apt.available():
            raise Problem(f"Dovecot is missing or incomplete: install it with {' and '.join(lacking).upper()}.")
        fresh = find() is None
        packages = [PACKAGES[protocol] for protocol in lacking]
        steps.say(f"installing Debian's {' and '.join(packages)}")
        apt.install(packages, f"Installing {' and '.join(packages)}")
        if fresh:
            _keep_off()
    found = find()
    if found is None or missing():
        raise Problem("Dovecot was installed but its programs cannot be found.")
    return found


def _keep_off() -> None:
    """Keep the freshly installed service from starting at the machine's next boot."""
    if shutil.which("systemctl"):
        command = privileged(["systemctl", "disable", "--quiet", *UNITS])
        subprocess.run(command, capture_output=True, check=False)
