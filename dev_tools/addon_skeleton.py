# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What every folder of an addon has to bring, so that somebody else can install and publish it."""

import os
import subprocess
import tempfile
import zipfile
from pathlib import Path

from . import paths
from .processes import run
from .ui import Problem

ICON = "static/description/icon.png"
PNG = b"\x89PNG\r\n\x1a\n"


def check(fix: bool, python: Path, files: list[Path]) -> list[str]:
    """Return what is missing or not current in the folders of addons; `fix` renews what is made of parts."""
    folders = [path.parent for path in files if path.name == "__manifest__.py" and path.parent.parent == paths.ROOT]
    faults = [fault for folder in folders for fault in missing(folder, paths.ROOT / "LICENSE")]
    faults += _readmes(fix, python, folders)
    return faults + [fault for folder in folders for fault in _wheel(python, folder)]


def missing(folder: Path, licence: Path) -> list[str]:
    """Return the faults of one folder that can be seen by looking at its files."""
    faults = []
    if not (folder / "readme" / "DESCRIPTION.rst").is_file():
        faults.append("readme/DESCRIPTION.rst is missing")
    text = folder / "LICENSE"
    if not text.is_file() or text.read_bytes() != licence.read_bytes():
        faults.append("LICENSE is not that of the repository")
    icon = folder / ICON
    if not icon.is_file() or not icon.read_bytes().startswith(PNG):
        faults.append(f"{ICON} is not a PNG picture")
    project = folder / "pyproject.toml"
    if not project.is_file() or 'build-backend = "whool.buildapi"' not in project.read_text(encoding="utf-8"):
        faults.append("pyproject.toml does not build by whool")
    return [f"{folder.name}: {fault}" for fault in faults]


def _readmes(fix: bool, python: Path, folders: list[Path]) -> list[str]:
    """Return the files made from `readme/` that are not current."""
    done = subprocess.run(
        [str(python), "-m", "dev_tools.addon_readme", *(["--write"] if fix else []), *map(str, folders)],
        cwd=paths.ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(paths.ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    told = done.stdout.splitlines() or done.stderr.splitlines()[-1:]
    return told if done.returncode else []


def _wheel(python: Path, folder: Path) -> list[str]:
    """Build the addon's wheel; return why that failed, or what is not in it."""
    with tempfile.TemporaryDirectory() as target:
        command = [python, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
        variables = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        try:
            run([*command, "-w", target, folder], f"{folder.name}: building the wheel", env=variables)
        except Problem as problem:
            return [str(problem)]
        (wheel,) = Path(target).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = set(archive.namelist())
    wanted = [f"odoo/addons/{folder.name}/{name}" for name in ("__manifest__.py", "static/description/index.html")]
    return [f"{folder.name}: the wheel lacks {name}" for name in wanted if name not in names]
