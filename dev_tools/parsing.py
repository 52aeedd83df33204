# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev parse`, `./dev redact`, `./dev bench parse` and `mood`: the parsers alone, without Odoo's server."""

import os
import subprocess
import sys
from pathlib import Path

from . import paths, python_env
from .ui import Steps


def run(files: list[str]) -> int:
    """Show what the parsers make of message files."""
    return _in_environment(paths.TOOLS / "parse_files.py", files)


def redact(files: list[str], out: str) -> int:
    """Make samples of captured mails in the folder ``out``."""
    return _in_environment(paths.TOOLS / "redact.py", [out, *files])


def bench(messages: int) -> int:
    """Measure how many messages a second the parsers take."""
    return _in_environment(paths.TOOLS / "bench_parse.py", [str(messages)])


def bench_mood(development: bool) -> int:
    """Measure how right moods are."""
    return _in_environment(paths.TOOLS / "bench_mood.py", ["--development"] if development else [])


def fuzz(minutes: int) -> int:
    """Give nasty input to what reads strangers' words."""
    return _in_environment(paths.TOOLS / "fuzz.py", [str(minutes)], "odoo", "dev")


def _in_environment(script: Path, arguments: list[str], *requirements: str) -> int:
    """Run a script with the pinned packages; only its own output goes to stdout."""
    steps = Steps(1, stream=sys.stderr)
    steps.start("Python packages")
    python = python_env.ensure(steps, *(requirements or ("odoo",)))
    steps.done()
    done = subprocess.run(
        [str(python), str(script), *arguments],
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
    )
    return done.returncode
