# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""ESLint and Prettier below `.dev/`, in the versions of `dev_tools/node/`, by Node.js and npm."""

import shutil
from pathlib import Path

from . import apt, paths
from .processes import alone, replaced_folder, run
from .ui import Problem, Steps

PROGRAMS = ("node", "npm")
#: Debian's packages, by the same names as the programs
PACKAGES = {"node": "nodejs", "npm": "npm"}
SOURCES = paths.TOOLS / "node"
FOLDER = paths.DEV / "node"
INSTALL = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]


def ensure(steps: Steps) -> Path:
    """Return the folder of the packages' programs (`eslint`, `prettier`), installing what is missing."""
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing:
        if not apt.available():
            raise Problem("Node.js is missing: install it with npm, version 18.18 or newer.")
        packages = [PACKAGES[program] for program in missing]
        steps.say(f"installing Debian's {' and '.join(packages)}")
        apt.install(packages, f"Installing {' and '.join(packages)}")
    with alone(paths.DEV / "node.lock"):
        files = [SOURCES / "package.json", SOURCES / "package-lock.json"]
        key = paths.digest(*(path.read_bytes() for path in files))
        stamp = FOLDER / "stamp"
        if not stamp.is_file() or stamp.read_text(encoding="utf-8") != key:
            with replaced_folder(FOLDER) as temporary:
                for path in files:
                    shutil.copy(path, temporary)
                steps.say("installing ESLint and Prettier")
                run(INSTALL, "Installing ESLint and Prettier", cwd=temporary)
                (temporary / "stamp").write_text(key, encoding="utf-8")
    return FOLDER / "node_modules" / ".bin"
