# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Two programs test at a time, and what both processes inside Odoo left is looked at."""

import json
from types import SimpleNamespace

import pytest

from dev_tools import testing
from dev_tools.ui import Steps

WARNING = "2026-11-23 11:02:09,000 15254 WARNING demo odoo.addons.x.models.y: {}\n"


class Crew:
    """Programs of which one has ended each time it is asked which of them run, but the first time."""

    def __init__(self, *running):
        self.jobs = list(running)
        self.asked = False
        self.most = 0

    def start(self, command, log, env=None, watch=None):
        self.jobs.append(command)
        self.most = max(self.most, len(self.jobs))
        return command

    def running(self):
        self.jobs = self.jobs[int(self.asked):]
        self.asked = True
        return list(self.jobs)


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setattr(testing, "TICK", 0)
    monkeypatch.setattr(testing.Worker, "command", lambda worker, env: f"odoo {worker.number}")
    run = testing.Run(SimpleNamespace(variables=dict), Steps(1), "", tmp_path)
    run.workers = [testing.Worker(number, tmp_path) for number in (1, 2)]
    return run


def left(run, number, log="", tests=("x.A.one",), code=0):
    """Let a process have run tests, printed a log and ended."""
    worker = run.workers[number - 1]
    events = [{"event": event, "test": test} for test in tests for event in ("start", "stop")]
    worker.events.write_text("".join(json.dumps(event) + "\n" for event in events))
    worker.log.write_text(log)
    return SimpleNamespace(process=SimpleNamespace(returncode=code), log=worker.log)


@pytest.mark.parametrize("others", [["pytest"], ["pytest", "another"]])
def test_two_programs_at_a_time(run, others):
    crew = Crew(*others)
    assert run._run_all(crew) == ["odoo 1", "odoo 2"]
    assert crew.most == testing.WORKERS


def test_all_run_though_the_first_has_ended_early(run):
    crew = Crew()
    assert run._run_all(crew) == ["odoo 1", "odoo 2"]


def test_both_logs_are_looked_at(run, capsys):
    jobs = [left(run, 1, WARNING.format("one")), left(run, 2, WARNING.format("two"), ["x.B.two"])]
    results = run._of_odoo(jobs, [])
    assert results.passed == ["x.A.one", "x.B.two"]
    assert [line.rpartition(" ")[2] for line in results.failed] == ["one", "two"]
    assert "one" in capsys.readouterr().out


def test_what_both_say_is_told_once(run):
    jobs = [left(run, 1, WARNING.format("same")), left(run, 2, WARNING.format("same"), ["x.B.two"])]
    assert len(run._of_odoo(jobs, []).failed) == 1


def test_a_process_that_was_killed_is_a_fault(run):
    jobs = [left(run, 1), left(run, 2, tests=["x.B.two"], code=-9)]
    (told,) = run._of_odoo(jobs, []).failed
    assert "code -9" in told and str(jobs[1].log) in told


def test_faults_of_the_installation_are_told(run):
    assert run._of_odoo([left(run, 1), left(run, 2)], ["installing our addons: odd"]).failed == [
        "installing our addons: odd"]


def test_each_process_has_all_of_its_own(run):
    first, second = run.workers
    assert first.database != second.database
    assert first.events != second.events and first.log != second.log
    assert first.variables("")["SI_TEST_TAKEN"] == second.variables("")["SI_TEST_TAKEN"]
