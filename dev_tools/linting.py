# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev lint`: ruff, pylint-odoo, JavaScript syntax, and the project's own rules."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from . import lint_rules, paths, python_env, sources_table
from .processes import run as run_program
from .ui import Steps


def run() -> int:
    """Check the sources, print what is wrong; return the exit code."""
    checks: list[tuple[str, Callable[[Path, list[Path]], list[str]]]] = [
        ("ruff", _ruff),
        ("pylint-odoo", _pylint),
        ("JavaScript", _javascript),
        ("XML, headers, sizes, paths", _own_rules),
        ("README's table of origins", sources_table.faults),
    ]
    steps = Steps(len(checks) + 1)
    steps.start("Python packages")
    python = python_env.ensure(steps, "dev")
    steps.done()
    files = source_files()
    faults = 0
    for title, check in checks:
        steps.start(title)
        found = check(python, files)
        steps.done(f"{len(found)} faults" if found else "clean")
        print("\n".join(found), end="\n" if found else "", flush=True)
        faults += len(found)
    print(f"lint: {faults} faults in {len(files)} files" if faults else "lint: clean", flush=True)
    return 1 if faults else 0


def source_files() -> list[Path]:
    """Return the files that belong to the project: tracked, or new and not ignored."""
    if (paths.ROOT / ".git").exists():
        command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        names = run_program(command, "Listing the files", cwd=paths.ROOT).split("\0")
        found = [paths.ROOT / name for name in names if name]
    else:
        parts = {path: path.relative_to(paths.ROOT).parts for path in paths.ROOT.rglob("*")}
        found = [path for path, names in parts.items() if not _generated(names)]
    return sorted(path for path in found if path.is_file())


def _generated(names: tuple[str, ...]) -> bool:
    """Tell whether a path is in a folder of caches (for a copy without git)."""
    return any(name == "__pycache__" or name.startswith(".") for name in names[:-1] if name != ".ci")


def _tool(command: list[str], files: list[Path]) -> list[str]:
    """Run a checker on files and return its lines; nothing to check is no fault."""
    if not files:
        return []
    done = subprocess.run(
        [*command, *(str(path.relative_to(paths.ROOT)) for path in files)],
        cwd=paths.ROOT,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(paths.ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if not done.returncode:
        return []
    lines = [line for line in done.stdout.splitlines() if line and not line.startswith("*****")]
    return lines or [f"{command[0]} ended with code {done.returncode}"]


def _ruff(python: Path, files: list[Path]) -> list[str]:
    sources = [path for path in files if path.suffix == ".py" or path == paths.ROOT / "dev"]
    found = _tool([str(python), "-m", "ruff", "check", "--quiet", "--no-cache", "--output-format=concise"], sources)
    return [line for line in found if not line.startswith("Found ")]


def _pylint(python: Path, _files: list[Path]) -> list[str]:
    command = [str(python), "-m", "pylint", f"--rcfile={paths.ROOT / '.pylintrc'}"]
    return _tool(command, [paths.ROOT / addon for addon in paths.addons()])


def _javascript(_python: Path, files: list[Path]) -> list[str]:
    """Check the syntax of ES modules where Node.js is at hand."""
    node = shutil.which("node")
    sources = [path for path in files if path.suffix == ".js"]
    if node is None:
        print("JavaScript not checked: no `node` on the PATH.")
        return []
    found = []
    for path in sources:
        done = subprocess.run(
            [node, "--input-type=module", "--check"],
            input=path.read_text(encoding="utf-8"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            telling = [line for line in done.stdout.splitlines() if "Error" in line]
            found.append(f"{path.relative_to(paths.ROOT)}: {(telling or ['syntax error'])[0]}")
    return found


def _own_rules(_python: Path, files: list[Path]) -> list[str]:
    return [fault for path in files for fault in lint_rules.check(path, paths.ROOT)]
