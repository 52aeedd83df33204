# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Older trees of the addon, out of this checkout's history."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

from .. import paths
from ..processes import replaced_folder

FOLDER = paths.DEV / "old"


def missing(commits: list[str]) -> str:
    """Return why the trees of these commits cannot be had; empty if they can."""
    if not shutil.which("git"):
        return "git is not installed"
    for commit in commits:
        asked = _git("cat-file", "-e", f"{commit}^{{commit}}")
        if asked.returncode:
            return f"this checkout has no history back to {commit}"
    return ""


def tree(commit: str) -> Path:
    """Return the folder that holds the addon as it was at a commit."""
    target = FOLDER / commit.replace("^", "-before")
    if not target.is_dir():
        packed = _git("archive", "--format=zip", commit, paths.ADDON)
        packed.check_returncode()
        with replaced_folder(target) as part, zipfile.ZipFile(io.BytesIO(packed.stdout)) as archive:
            archive.extractall(part)
    return target


def _git(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(["git", "-C", str(paths.ROOT), *arguments], capture_output=True, check=False)
