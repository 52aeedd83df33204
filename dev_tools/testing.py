# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev test`: the tests without Odoo, then the tests inside Odoo; one closing line."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from . import browser, database, dovecot, environment, log_check, odoo_run, paths, test_results
from .odoo_run import Environment
from .processes import free_port, stop
from .test_results import Results
from .ui import Steps
from .upgrade import run as upgrade

STEPS = environment.STEPS + 6
ARTIFACTS = paths.DEV / "test-artifacts"
STARTING = re.compile(r": Starting (\S+) \.\.\.$")


def run(word: str = "") -> int:
    """Run all tests (or those whose name contains the word); return the exit code."""
    artifacts = _fresh_artifacts()
    steps = Steps(STEPS)
    with environment.ready(steps, "test") as env:
        steps.start("Browser")
        chromium = browser.ensure(steps)
        steps.done(chromium)
        steps.start("Mail server")
        steps.done(dovecot.ensure(steps))
        plain = _pytest(env, steps, word, artifacts)
        inside = _odoo(env, steps, word, artifacts)
        upgrades = _upgrades(env, steps, word, artifacts)
    return report(plain, inside, word, artifacts, upgrades)


def _fresh_artifacts() -> Path:
    """Return an empty folder for this run; those of ended runs are removed."""
    for old in ARTIFACTS.glob("*"):
        if old.name == str(os.getpid()) or not Path("/proc", old.name).exists():
            shutil.rmtree(old, ignore_errors=True)
    return paths.private_folder(ARTIFACTS / str(os.getpid()))


def report(
    plain: Results, inside: Results, word: str = "", artifacts: Path = ARTIFACTS, upgrades: Results | None = None
) -> int:
    """Print the failures and the closing line; return the exit code."""
    for title, part in (("without Odoo", plain), ("inside Odoo", inside)):
        if not part.ran and not word:
            part.failed.append(f"the part {title} ran no test")
    total = plain + inside + (upgrades or Results())
    if not total.ran:
        total.failed.append(f"no test has {word!r} in its name")
    for reason in dict.fromkeys(total.skipped):
        print(f"skipped: {reason}")
    for name in total.failed:
        print(f"FAILED: {name}")
    if total.failed:
        print(f"Logs and pictures: {artifacts}")
    print(total.closing(), flush=True)
    return 1 if total.failed else 0


def _pytest(env: Environment, steps: Steps, word: str, artifacts: Path) -> Results:
    """Run the tests that need no Odoo."""
    steps.start("Tests without Odoo", "running")
    steps.close_line()
    report_file = artifacts / "pytest.xml"
    command = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no"]
    command += [f"--rootdir={paths.ROOT}", f"--junitxml={report_file}", "--import-mode=importlib"]
    if word:
        command += ["-k", word]
    code, output = _stream([str(env.python), *command, str(paths.ROOT / "tests")], env)
    results = test_results.of_pytest(report_file) if report_file.is_file() else Results()
    if code not in (0, 1, 5):
        results.failed.append(f"pytest ended with code {code}: {output[-1] if output else ''}")
    steps.done(results.closing())
    return results


def _stream(command: list[str], env: Environment) -> tuple[int, list[str]]:
    """Run a program, pass its output through, return its code and its lines."""
    variables = dict(os.environ) | {"PYTHONPATH": str(paths.ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    variables["PATH"] = f"{env.python.parent}{os.pathsep}{variables.get('PATH', os.defpath)}"
    process = subprocess.Popen(
        command,
        env=variables,
        cwd=paths.ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    lines = []
    try:
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line.rstrip())
        return process.wait(), lines
    finally:
        stop(process)


def _odoo(env: Environment, steps: Steps, word: str, artifacts: Path) -> Results:
    """Install our addons into a copy of the base database and run their tests."""
    steps.start("Base database")
    database.drop_leftovers(env.server)
    base = database.base(env, steps.say)
    name = f"si_test_{os.getpid()}"
    try:
        database.copy(env.server, base, name)
        steps.done()
        steps.start("Tests inside Odoo")
        return _odoo_in(env, steps, word, name, artifacts)
    finally:
        database.drop(env.server, name)


def _odoo_in(env: Environment, steps: Steps, word: str, name: str, artifacts: Path) -> Results:
    """Run the tests inside Odoo in the given database."""
    events = artifacts / "odoo.jsonl"
    log = artifacts / "odoo.log"
    addons = paths.addons()
    config = odoo_run.write_config(name, http_port=free_port())
    arguments = ["-c", str(config), "-d", name, "-i", ",".join(addons)]
    arguments += ["--test-tags", ",".join(f"/{addon}" for addon in addons)]
    arguments += ["--stop-after-init", "--screenshots", str(artifacts)]
    watcher = _Watcher(steps)
    code = odoo_run.run(
        env,
        arguments,
        log,
        watch=watcher.line,
        script=paths.ODOO_SCRIPTS / "run_tests.py",
        extra={"SI_TEST_EVENTS": str(events), "SI_TEST_WORD": word},
    )
    config.unlink(missing_ok=True)
    results = test_results.of_odoo(events)
    text = log.read_text("utf-8", "replace")
    results.failed += [
        f"log of Odoo: {entry.summary()}"
        for entry in log_check.unexpected(text, of_tests=True)
        if entry.test() not in results.failed
    ]
    if code and not results.failed:
        results.failed.append(f"Odoo ended with code {code}; see {log}")
    _print_failures(text)
    steps.done(results.closing())
    return results


def _upgrades(env: Environment, steps: Steps, word: str, artifacts: Path) -> Results:
    """Upgrade databases of older versions."""
    steps.start("Upgrades")
    results = upgrade.run(env, steps.say, word, artifacts)
    steps.done(results.closing())
    return results


class _Watcher:
    """Shows how far the run inside Odoo has got."""

    def __init__(self, steps: Steps):
        self.steps = steps
        self.count = 0
        self.loading = database.loading_progress(steps.say)

    def line(self, line: str) -> None:
        """Look at one line of the log."""
        match = STARTING.search(line.rstrip())
        if match:
            self.count += 1
            self.steps.say(f"test {self.count}: {match[1]}")
        else:
            self.loading(line)


def _print_failures(log: str) -> None:
    """Print the log records of failed tests and of unexpected faults."""
    for entry in log_check.failures(log):
        print(f"\n{entry.level} {entry.logger}: {entry.text}")
