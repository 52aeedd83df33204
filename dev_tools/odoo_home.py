# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where Odoo 19 comes from: $ODOO_HOME, else Debian's package, else a clone."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from . import apt, paths
from .processes import alone, replaced_folder, run
from .ui import Problem, Steps

SERIES = "19.0"
REPOSITORY = "https://github.com/odoo/odoo"
SUITE = "sid"
PACKAGES = [
    "odoo-19",
    "libjs-jquery",
    "libjs-underscore",
    "libjs-jquery-form",
    "fonts-roboto-unhinted",
    "fonts-montserrat",
    "fonts-inconsolata",
    "fonts-ocr-b",
]
# The suite's own Font Awesome is version 7 and lacks the files; Odoo needs 4.7.
OWN_PACKAGES = ["fonts-font-awesome"]
# Left out of the Debian package; without it every page logs an error in the browser.
EMPTY_FILES = ["mail/static/lib/selfie_segmentation/selfie_segmentation.js"]
FORMAT = "1"


@dataclass(frozen=True)
class OdooHome:
    """An Odoo that can be run: the folder to put on PYTHONPATH, and what it is."""

    path: Path
    version: str
    origin: str


def ensure(steps: Steps) -> OdooHome:
    """Return an Odoo 19, fetching it first if there is none yet."""
    given = os.environ.get("ODOO_HOME")
    if given:
        home = locate(Path(given).expanduser().resolve())
        if home is None:
            raise Problem(f"ODOO_HOME={given} holds no Odoo: it should contain odoo/release.py.")
        if not home.version.startswith(SERIES):
            raise Problem(f"ODOO_HOME={given} is Odoo {home.version}; {SERIES} is needed.")
        return home
    with alone(paths.DEV / "odoo.lock"):
        return _debian(steps) if apt.available() else _clone(steps)


def locate(path: Path) -> OdooHome | None:
    """Return the Odoo in a checkout, an installation or a package root, if any."""
    inside = [path, path.parent, path / "usr/lib/python3/dist-packages"]
    inside += sorted(path.glob("lib/python3*/site-packages"))
    for candidate in inside:
        release = candidate / "odoo" / "release.py"
        if release.is_file():
            return OdooHome(candidate, _version(release), str(path))
    return None


def _version(release: Path) -> str:
    """Return the version that a release.py states, as `19.0.0`."""
    match = re.search(r"^version_info\s*=\s*\(([^)]*)\)", release.read_text("utf-8"), re.M)
    return ".".join(re.findall(r"\d+", match[1])[:3]) if match else "unknown"


def _debian(steps: Steps) -> OdooHome:
    """Unpack Debian's package of Odoo into the checkout's private folder."""
    steps.say("looking for Debian's package")
    archives = apt.fetch(PACKAGES, SUITE, steps) + apt.fetch(OWN_PACKAGES, apt.OWN_SUITE, steps)
    root = paths.DEV / "odoo" / paths.digest(FORMAT, *(path.name for path in archives))
    if not root.is_dir():
        with replaced_folder(root) as temporary:
            apt.extract(archives, temporary, steps)
            _add_missing_files(temporary)
    home = locate(root)
    if home is None:
        raise Problem("Debian's package of Odoo has another layout than expected: set ODOO_HOME.")
    return home


def _add_missing_files(root: Path) -> None:
    """Create the files which the package lacks and the browser asks for."""
    for name in EMPTY_FILES:
        path = root / "usr/lib/python3/dist-packages/odoo/addons" / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()


def _clone(steps: Steps) -> OdooHome:
    """Clone Odoo's public repository (not Debian, or no apt)."""
    root = paths.DEV / "odoo" / f"clone-{SERIES}"
    if not root.is_dir():
        steps.say(f"cloning {REPOSITORY} {SERIES} (about 1 GB)")
        with replaced_folder(root) as temporary:
            run(
                ["git", "clone", "--quiet", "--depth", "1", "--branch", SERIES]
                + [REPOSITORY, str(temporary / "odoo")],
                "Cloning Odoo",
            )
    home = locate(root / "odoo")
    if home is None:
        raise Problem("The clone holds no Odoo: set ODOO_HOME to an Odoo 19.0 checkout.")
    return home
