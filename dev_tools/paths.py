# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Where things are: the checkout, its private `.dev/` folder and the user's cache."""

import ast
import hashlib
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "dev_tools"
DEV = ROOT / ".dev"
LOGS = DEV / "logs"
REQUIREMENTS = TOOLS / "requirements"
ODOO_SCRIPTS = TOOLS / "odoo_scripts"
ADDON = "social_interest"
#: modules of Odoo that ours join wherever they are, without standing on them: tests and the demo have them
JOINED = ("website_blog", "website_sale", "website_slides")


def cache() -> Path:
    """Return the user's cache folder: downloads that survive the checkout."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "social_interest"


def private_folder(path: Path) -> Path:
    """Create a folder (with parents) and return it."""
    path.mkdir(parents=True, exist_ok=True)
    return path


def addons() -> list[str]:
    """Return the names of the project's addons, the main one first: folders at the root that have a manifest."""
    names = [path.parent.name for path in ROOT.glob("[!.]*/__manifest__.py")]
    return sorted(names, key=lambda name: (name != ADDON, name))


def manifest(addon: str, root: Path | None = None) -> dict:
    """Return the manifest of one of the project's addons."""
    text = ((root or ROOT) / addon / "__manifest__.py").read_text(encoding="utf-8")
    return ast.literal_eval(text)


def foreign_depends(some: list[str] | None = None) -> list[str]:
    """Return the modules of Odoo itself that the project's addons, or some of them, stand on.

    :param some: names of addons; none are named: all of ours, with what they join besides
    """
    own = addons()
    wanted = {name for addon in (own if some is None else some) for name in manifest(addon).get("depends", [])}
    if some is None:
        wanted.update(JOINED)
    return sorted(wanted - set(own))


def digest(*parts: str | bytes) -> str:
    """Return a short stable key of the given texts."""
    total = hashlib.sha256()
    for part in parts:
        total.update(part.encode() if isinstance(part, str) else part)
        total.update(b"\0")
    return total.hexdigest()[:16]
