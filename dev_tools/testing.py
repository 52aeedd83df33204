# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev test`: the tests without Odoo and those inside Odoo, two programs at a time; one closing line.

The tests without Odoo run while the databases are prepared. Inside Odoo as many processes as
there are `WORKERS` share the test classes, each with a database of its own.
"""

import json
import os
import re
import shutil
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import addons_database, apart, browser, database, dovecot, environment, log_check, odoo_run, paths, test_results
from .jobs import Crew, Job
from .odoo_run import Environment
from .processes import free_port
from .test_results import Results
from .ui import Steps
from .upgrade import run as upgrade

STEPS = environment.STEPS + 6
ARTIFACTS = paths.DEV / "test-artifacts"
#: {test class: seconds} of the last whole run: who takes long is begun first
DURATIONS = paths.DEV / "test-durations.json"
#: programs that run at the same time
WORKERS = 2
#: browser tests that may have failed for want of a processor; where more failed there is another reason
SECOND_GO = 3
TICK = 0.25  # seconds
STARTING = re.compile(r": Starting (\S+) \.\.\.$")
PERCENT = re.compile(r"\[ *(\d+)%\]$")
#: how pytest ends when all is well, when tests failed, and when none has the word
PYTEST_CODES = (0, 1, 5)


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
        plain, inside = Run(env, steps, word, artifacts).results()
        others = _apart(env, steps, word, artifacts) + _upgrades(env, steps, word, artifacts)
    if not word and not inside.failed:
        DURATIONS.write_text(json.dumps(inside.seconds, indent=2), encoding="utf-8")
    return report(plain, inside, word, artifacts, others)


def _fresh_artifacts() -> Path:
    """Return an empty folder for this run; those of ended runs are removed."""
    for old in ARTIFACTS.glob("*"):
        if old.name == str(os.getpid()) or not Path("/proc", old.name).exists():
            shutil.rmtree(old, ignore_errors=True)
    return paths.private_folder(ARTIFACTS / str(os.getpid()))


def report(
    plain: Results, inside: Results, word: str = "", artifacts: Path = ARTIFACTS, others: Results | None = None
) -> int:
    """Print the slowest parts, the failures and the closing line; return the exit code."""
    for title, part in (("without Odoo", plain), ("inside Odoo", inside)):
        if not part.ran and not word:
            part.failed.append(f"the part {title} ran no test")
    total = plain + inside + (others or Results())
    if not total.ran:
        total.failed.append(f"no test has {word!r} in its name")
    slowest = total.slowest()
    if slowest:
        print("\n".join(["The slowest parts:", *slowest]))
    for reason in dict.fromkeys(total.skipped):
        print(f"skipped: {reason}")
    for name in total.again:
        print(f"passed at the second go, alone: {name}")
    for name in total.failed:
        print(f"FAILED: {name}")
    if total.failed or total.again:
        print(f"Logs and pictures: {artifacts}")
    print(total.closing(), flush=True)
    return 1 if total.failed else 0


def _apart(env: Environment, steps: Steps, word: str, artifacts: Path) -> Results:
    """Install and uninstall our addons each by itself."""
    steps.start("Each by itself")
    results = apart.run(env, steps.say, word, artifacts)
    steps.done(results.closing())
    return results


def _upgrades(env: Environment, steps: Steps, word: str, artifacts: Path) -> Results:
    """Upgrade databases of older versions."""
    steps.start("Upgrades")
    results = upgrade.run(env, steps.say, word, artifacts)
    steps.done(results.closing())
    return results


@dataclass
class Worker:
    """A process inside Odoo: its number, and where it leaves what."""

    number: int
    artifacts: Path

    @property
    def database(self) -> str:
        return f"si_test_{os.getpid()}_{self.number}"

    @property
    def events(self) -> Path:
        return self.artifacts / f"odoo-{self.number}.jsonl"

    @property
    def log(self) -> Path:
        return self.artifacts / f"odoo-{self.number}.log"

    def command(self, env: Environment) -> list[str]:
        """Return the command line; Odoo listens on a port of its own."""
        config = odoo_run.write_config(self.database, http_port=free_port())
        arguments = ["-c", str(config), "-d", self.database, "--stop-after-init"]
        arguments += ["--test-tags", ",".join(f"/{addon}" for addon in paths.addons())]
        arguments += ["--screenshots", str(paths.private_folder(self.artifacts / f"pictures-{self.number}"))]
        return env.command(*arguments, script=paths.ODOO_SCRIPTS / "run_tests.py")

    def variables(self, word: str, only: Sequence[str] = ()) -> dict[str, str]:
        """Return what `odoo_scripts/run_tests.py` wants to know."""
        return {
            "SI_TEST_EVENTS": str(self.events),
            "SI_TEST_TAKEN": str(self.artifacts / "taken"),
            "SI_TEST_DURATIONS": str(DURATIONS),
            "SI_TEST_ADDONS": ",".join(paths.addons()),
            "SI_TEST_WORD": word,
            "SI_TEST_ONLY": json.dumps(only),
        }


@dataclass
class Run:
    """One run of all tests with the word in their names."""

    env: Environment
    steps: Steps
    word: str
    artifacts: Path
    workers: list[Worker] = field(default_factory=list)
    #: what is shown of how far it has got
    percent: str = "0"
    count: int = 0
    last: str = ""

    def results(self) -> tuple[Results, Results]:
        """Run them; return the results without Odoo and those inside Odoo."""
        self.workers = [Worker(number + 1, self.artifacts) for number in range(WORKERS)]
        databases = [worker.database for worker in self.workers]
        try:
            with Crew() as crew:
                pytest = self._start_pytest(crew)
                self.steps.start("Databases")
                database.drop_leftovers(self.env.server)
                faults = addons_database.copies(self.env, databases, self.steps.say)
                self.steps.done(f"{len(faults)} faults" if faults else "ready")
                self.steps.start("Tests")
                jobs = self._run_all(crew)
            plain, inside = self._of_pytest(pytest), self._of_odoo(jobs, faults)
        finally:
            self._drop(databases)
        self._go_again(inside)
        self.steps.done(f"without Odoo {plain.closing()}; inside Odoo {inside.closing()}")
        return plain, inside

    def _go_again(self, inside: Results) -> None:
        """Run the browser tests that failed once more, with the machine to themselves.

        Beside another process and its browser a step of a tour may starve. What fails again has failed, and what
        passes is named in the report.
        """
        if not inside.browser or len(inside.browser) > SECOND_GO:
            return
        worker = Worker(WORKERS + 1, paths.private_folder(self.artifacts / "second_go"))
        self.steps.say(f"once more, alone: {', '.join(inside.browser)}")
        try:
            faults = addons_database.copies(self.env, [worker.database], self.steps.say)
            with Crew() as crew:
                variables = self.env.variables() | worker.variables("", inside.browser)
                job = crew.start(worker.command(self.env), worker.log, env=variables, watch=self._watch_odoo)
                job.process.wait()
        finally:
            self._drop([worker.database])
        second = self._of_odoo([job], faults, [worker])
        if set(second.failed) <= set(inside.browser):
            inside.passed_again([name for name in inside.browser if name in second.passed])

    def _drop(self, databases: list[str]) -> None:
        for name in databases:
            database.drop(self.env.server, name)
            (paths.DEV / "config" / f"{name}.conf").unlink(missing_ok=True)

    def _start_pytest(self, crew: Crew) -> Job:
        """Start the tests that need no Odoo."""
        command = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no", "--import-mode=importlib"]
        command += [f"--rootdir={paths.ROOT}", f"--junitxml={self.artifacts / 'pytest.xml'}"]
        command += ["-k", self.word] if self.word else []
        variables = os.environ | {"PYTHONPATH": str(paths.ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        variables["PATH"] = f"{self.env.python.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        return crew.start(
            [str(self.env.python), *command, str(paths.ROOT / "tests")],
            self.artifacts / "pytest.log",
            env=variables,
            cwd=paths.ROOT,
            watch=self._watch_pytest,
            ending=signal.SIGINT,
        )

    def _run_all(self, crew: Crew) -> list[Job]:
        """Keep as many programs running as may be, until all have ended; return Odoo's processes."""
        jobs, waiting = [], list(self.workers)
        while (running := crew.running()) or waiting:
            if waiting and len(running) < WORKERS:
                worker = waiting.pop(0)
                variables = self.env.variables() | worker.variables(self.word)
                jobs.append(crew.start(worker.command(self.env), worker.log, env=variables, watch=self._watch_odoo))
            self.steps.say(f"without Odoo {self.percent} %; inside Odoo {self.count}: {self.last}")
            time.sleep(TICK)
        return jobs

    def _watch_pytest(self, line: str) -> None:
        match = PERCENT.search(line)
        if match:
            self.percent = match[1]

    def _watch_odoo(self, line: str) -> None:
        match = STARTING.search(line.rstrip())
        if match:
            self.count += 1
            self.last = match[1]

    def _of_pytest(self, job: Job) -> Results:
        """Return the results without Odoo; print what pytest says of failures."""
        report_file = self.artifacts / "pytest.xml"
        results = test_results.of_pytest(report_file) if report_file.is_file() else Results()
        code = job.process.returncode
        output = job.log.read_text("utf-8", "replace")
        if code not in PYTEST_CODES:
            results.failed.append(f"pytest ended with code {code}: {(output.splitlines() or [''])[-1]}")
        if results.failed:
            print(f"\n{output}")
        return results

    def _of_odoo(self, jobs: list[Job], faults: list[str], workers: Sequence[Worker] = ()) -> Results:
        """Return the results of Odoo's processes together; print the records of failures."""
        results = test_results.of_odoo(*(worker.events for worker in workers or self.workers))
        results.failed += faults
        told = []
        for job in jobs:
            text = job.log.read_text("utf-8", "replace")
            told += [
                f"log of Odoo: {entry.summary()}"
                for entry in log_check.unexpected(text, of_tests=True)
                if entry.test() not in results.failed
            ]
            if job.process.returncode and not (results.failed or told):
                told.append(f"Odoo ended with code {job.process.returncode}; see {job.log}")
            for entry in log_check.failures(text):
                print(f"\n{entry.level} {entry.logger}: {entry.text}")
        results.failed += dict.fromkeys(told)
        return results
