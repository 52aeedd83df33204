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


class Alone:
    """A crew whose program writes which tests it passed and which it failed, and has ended."""

    def __init__(self, run, passed=(), failed=(), log=""):
        self.run, self.passed, self.failed, self.log, self.asked = run, passed, failed, log, []

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        pass

    def start(self, command, log, env=None, watch=None):
        self.asked.append(json.loads(env["SI_TEST_ONLY"]))
        worker = testing.Worker(3, log.parent)
        events = [(event, test) for test in (*self.passed, *self.failed) for event in ("start", "stop")]
        events += [("failure", test) for test in self.failed]
        worker.events.write_text("".join(
            json.dumps({"event": event, "test": test, "browser": True}) + "\n" for event, test in events))
        worker.log.write_text(self.log)
        ended = SimpleNamespace(returncode=1 if self.failed else 0, wait=lambda: None)
        return SimpleNamespace(process=ended, log=worker.log)


def failing(*browser, others=()):
    return testing.Results(["x.A.one"], [*browser, *others], browser=list(browser))


@pytest.fixture
def go_again(run, monkeypatch):
    """Return a function: of the results of the first go, and what the second comes to, what was asked."""
    monkeypatch.setattr(testing.addons_database, "copies", lambda env, names, say: [])
    monkeypatch.setattr(testing.Run, "_drop", lambda run, names: None)

    def go_again(results, **second):
        crew = Alone(run, **second)
        monkeypatch.setattr(testing, "Crew", lambda: crew)
        run._go_again(results)
        return crew.asked

    return go_again


def test_a_browser_test_that_passes_alone_has_passed_and_is_named(go_again, capsys):
    results = failing("x.B.tour", "x.B.other")
    assert go_again(results, passed=["x.B.tour"], failed=["x.B.other"]) == [["x.B.tour", "x.B.other"]]
    assert (results.passed, results.failed, results.again) == (["x.A.one", "x.B.tour"], ["x.B.other"], ["x.B.tour"])
    assert testing.report(testing.Results(["plain"]), results) == 1
    assert "passed at the second go, alone: x.B.tour\nFAILED: x.B.other" in capsys.readouterr().out


def test_other_tests_have_no_second_go(go_again):
    results = failing(others=["x.C.plain"])
    assert not go_again(results)
    assert results.failed == ["x.C.plain"]


def test_many_failures_are_no_want_of_a_processor(go_again):
    results = failing(*(f"x.B.tour{number}" for number in range(testing.SECOND_GO + 1)))
    assert not go_again(results)
    assert len(results.failed) == testing.SECOND_GO + 1


def test_a_second_go_that_logs_a_fault_counts_for_nothing(go_again):
    results = failing("x.B.tour")
    go_again(results, passed=["x.B.tour"], log=WARNING.format("odd"))
    assert (results.failed, results.again) == (["x.B.tour"], [])
