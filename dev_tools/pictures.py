# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev shots`: pictures of the demo into `.dev/shots`."""

import os
import shutil
import subprocess

from . import browser, demo, paths, python_env
from .processes import free_port
from .ui import Problem, Steps

FOLDER = paths.DEV / "shots"
README_PICTURE = paths.ROOT / paths.ADDON / "static" / "description" / "feed.png"
README_SOURCE = "feed-wide-light.png"


def run(readme: bool) -> int:
    """Run the demo, take the pictures, tell where they are; return the exit code."""
    port = free_port()
    steps = Steps(demo.STEPS + 3)
    steps.start("Browser")
    chromium = browser.ensure(steps)
    steps.done(chromium)
    steps.start("Python packages for the pictures")
    python = python_env.ensure(steps, "odoo", "dev", "shots")
    steps.done()
    shutil.rmtree(FOLDER, ignore_errors=True)
    paths.private_folder(FOLDER)
    with demo.running(port, steps):
        steps.start("Pictures", "taking them")
        steps.close_line()
        address = f"http://127.0.0.1:{port}"
        command = [str(python), str(paths.TOOLS / "shots.py"), chromium, address, str(FOLDER)]
        variables = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
        code = subprocess.run(command, env=variables, check=False).returncode
        steps.done(f"in {FOLDER}")
    if readme:
        source = FOLDER / README_SOURCE
        if not source.is_file():
            raise Problem(f"{README_SOURCE} was not taken, so the README's picture stays as it is.")
        paths.private_folder(README_PICTURE.parent)
        shutil.copyfile(source, README_PICTURE)
        print(f"renewed {README_PICTURE.relative_to(paths.ROOT)}")
    return code
