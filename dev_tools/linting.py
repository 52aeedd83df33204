# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev lint`: ruff, pylint-odoo, Odoo's own lint, ESLint, Prettier, and the project's own rules."""

import os
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

from . import addon_skeleton, lint_rules, node, odoo_lint, paths, python_env, sources_table
from .jobs import Crew, Job
from .processes import run as run_program
from .ui import Problem, Steps, Within

PRETTY = (".js", ".mjs", ".scss")
SCRIPTS = (".js", ".mjs")


def run(parts: list[str] | None = None, fix: bool = False) -> int:
    """Check the sources, print what is wrong; return the exit code.

    :param parts: words; only the checks that have one of them in their title
    :param fix: let the tools that can mend what they find do so
    """
    with Crew() as crew:
        checks: list[tuple[str, Callable[[Path, list[Path]], list[str]]]] = [
            ("ruff", partial(_ruff, fix)),
            ("test_lint", lambda python, files: odoo_lint.check(Within(steps))),
            ("pylint-odoo", lambda python, files: _of_pylint(crew)),
            ("ESLint", lambda python, files: _eslint(fix, node.ensure(Within(steps)), files)),
            ("Prettier", lambda python, files: _prettier(fix, node.ensure(Within(steps)), files)),
            ("addons' readme and package", partial(addon_skeleton.check, fix)),
            ("XML, headers, sizes, paths", _own_rules),
            ("README's table of origins", sources_table.faults),
        ]
        checks = _chosen(checks, parts or [])
        steps = Steps(len(checks) + 1)
        steps.start("Python packages")
        python = python_env.ensure(steps, "odoo", "dev")
        steps.done()
        if any(title == "pylint-odoo" for title, _check in checks):
            _start_pylint(crew, python)
        return _report(steps, checks, python, source_files())


def _chosen(checks: list[tuple[str, Callable]], parts: list[str]) -> list[tuple[str, Callable]]:
    """Return the checks with one of the words in their titles; all of them without words."""
    titles = [title.lower() for title, _check in checks]
    for part in parts:
        if not any(part.lower() in title for title in titles):
            raise Problem(f"No check has {part!r} in its name; there are: {', '.join(titles)}.")
    chosen = [check for check in checks if any(part.lower() in check[0].lower() for part in parts)]
    return chosen if parts else checks


def _report(steps: Steps, checks: list[tuple[str, Callable]], python: Path, files: list[Path]) -> int:
    """Make the checks, print what each finds and the closing line; return the exit code."""
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
    return _lines(done.stdout) or [f"{command[0]} ended with code {done.returncode}"] if done.returncode else []


def _lines(output: str) -> list[str]:
    """Return what a checker found, without the headings of modules and the empty lines."""
    return [line for line in output.splitlines() if line and not line.startswith("*****")]


def _ruff(fix: bool, python: Path, files: list[Path]) -> list[str]:
    sources = [path for path in files if path.suffix == ".py" or path == paths.ROOT / "dev"]
    command = [str(python), "-m", "ruff", "check", "--quiet", "--no-cache", "--output-format=concise"]
    found = _tool([*command, *(["--fix"] if fix else [])], sources)
    return [line for line in found if not line.startswith("Found ")]


def _start_pylint(crew: Crew, python: Path) -> Job:
    """Start pylint-odoo, which takes long, beside the other checks."""
    command = [str(python), "-m", "pylint", f"--rcfile={paths.ROOT / '.pylintrc'}", *paths.addons()]
    variables = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(paths.ROOT)}
    return crew.start(command, paths.LOGS / "pylint.log", env=variables, cwd=paths.ROOT)


def _of_pylint(crew: Crew) -> list[str]:
    """Wait for pylint-odoo and return what it found."""
    (job,) = crew.jobs
    if job.process.wait():
        return _lines(job.log.read_text("utf-8")) or [f"pylint ended with code {job.process.returncode}"]
    return []


def _eslint(fix: bool, programs: Path, files: list[Path]) -> list[str]:
    command = [str(programs / "eslint"), "--no-warn-ignored", f"--config={paths.ROOT / 'eslint.config.mjs'}"]
    return _tool([*command, *(["--fix"] if fix else [])], [path for path in files if path.suffix in SCRIPTS])


def _prettier(fix: bool, programs: Path, files: list[Path]) -> list[str]:
    command = [str(programs / "prettier"), "--log-level=warn", "--write" if fix else "--check"]
    found = _tool(command, [path for path in files if path.suffix in PRETTY])
    return [line for line in found if "Run Prettier with --write" not in line]


def _own_rules(_python: Path, files: list[Path]) -> list[str]:
    return [fault for path in files for fault in lint_rules.check(path, paths.ROOT)]
