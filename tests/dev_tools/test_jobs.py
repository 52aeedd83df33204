# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Programs beside each other: their lines are seen, and all of them end with the block."""

import os
import select
import signal
import sys

import pytest

from dev_tools.jobs import Crew

WAITS = "import signal; print('here', flush=True); signal.pause()"
STUBBORN = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); print('here', flush=True); signal.pause()"
#: starts a program that would outlive it, and tells its number
PARENT = f"""
import subprocess, sys, signal
child = subprocess.Popen([sys.executable, "-c", {STUBBORN!r}], stdout=subprocess.PIPE)
child.stdout.read(1)
print(child.pid, flush=True)
signal.pause()
"""


def until(crew, condition):
    while not condition():
        assert crew.running()


def test_each_line_is_seen_once_and_the_code_kept(tmp_path):
    seen = []
    with Crew() as crew:
        job = crew.start(
            [sys.executable, "-c", "import sys; print('one\\ntwo'); print('half', end=''); sys.exit(3)"],
            tmp_path / "log", watch=seen.append)
        while crew.running():
            pass
    assert seen == ["one", "two"]
    assert job.process.returncode == 3
    assert job.log.read_text() == "one\ntwo\nhalf"


def test_jobs_run_beside_each_other_and_end_with_the_block(tmp_path):
    seen = []
    with pytest.raises(KeyboardInterrupt), Crew() as crew:
        for number in (1, 2):
            crew.start([sys.executable, "-c", WAITS], tmp_path / str(number), watch=seen.append)
        until(crew, lambda: seen == ["here", "here"])
        assert len(crew.running()) == 2
        raise KeyboardInterrupt
    assert [job.process.returncode for job in crew.jobs] == [-signal.SIGTERM, -signal.SIGTERM]


def test_what_a_job_started_ends_too(tmp_path):
    seen = []
    with Crew() as crew:
        crew.start([sys.executable, "-c", PARENT], tmp_path / "log", watch=seen.append, ending=signal.SIGINT)
        until(crew, lambda: seen)
        child = os.pidfd_open(int(seen[0]))
    ended, _, _ = select.select([child], [], [], 10)
    os.close(child)
    assert ended
