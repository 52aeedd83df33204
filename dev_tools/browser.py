# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Chromium, for the browser tests and the pictures."""

import shutil

from . import apt
from .ui import Problem, Steps

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Return the path of an installed browser of the Chromium family."""
    return next((path for name in PROGRAMS if (path := shutil.which(name))), None)


def ensure(steps: Steps) -> str:
    """Return the browser, installing Debian's chromium if there is none."""
    found = find()
    if found is None:
        if not apt.available():
            raise Problem("No Chromium found: install it, so that `chromium` is on the PATH.")
        steps.say("installing Debian's chromium")
        apt.install(["chromium"], "Installing chromium")
        found = find()
    if found is None:
        raise Problem("Chromium was installed but is not on the PATH: check the PATH.")
    return found
