# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Programs that run beside each other, each with its output in a file that is read as it grows."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .processes import stop


@dataclass
class Job:
    """A running program; `watch` is shown each line that it prints."""

    process: subprocess.Popen
    log: Path
    watch: Callable[[str], None]
    #: the signal that asks it to end
    ending: signal.Signals
    _read: int = 0
    _rest: str = ""

    def poll(self) -> bool:
        """Read what it printed since the last time; tell whether it still runs."""
        running = self.process.poll() is None
        with open(self.log, encoding="utf-8", errors="replace") as output:
            output.seek(self._read)
            text = self._rest + output.read()
            self._read = output.tell()
        *lines, self._rest = text.split("\n")
        for line in lines:
            self.watch(line)
        return running


class Crew:
    """Jobs that end with the block, however that ends.

        with Crew() as crew:
            job = crew.start(["sleep", "1"], Path("sleep.log"))
            while crew.running(): ...
    """

    def __init__(self):
        self.jobs: list[Job] = []

    def __enter__(self) -> "Crew":
        return self

    def __exit__(self, *_error) -> None:
        for job in self.jobs:
            if job.process.poll() is None:
                job.process.send_signal(job.ending)
        for job in self.jobs:
            stop(job.process, first=job.ending)
            # what it started and left behind
            with contextlib.suppress(ProcessLookupError):
                os.killpg(job.process.pid, signal.SIGKILL)

    def start(
        self,
        command: list[str],
        log: Path,
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
        watch: Callable[[str], None] = lambda line: None,
        ending: signal.Signals = signal.SIGTERM,
    ) -> Job:
        """Start a program in a process group of its own, with its output in a file."""
        log.parent.mkdir(parents=True, exist_ok=True)
        with open(log, "wb") as output:
            process = subprocess.Popen(
                command,
                env=env,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        job = Job(process, log, watch, ending)
        self.jobs.append(job)
        return job

    def running(self) -> list[Job]:
        """Read what all jobs printed; return those that still run."""
        return [job for job in self.jobs if job.poll()]
