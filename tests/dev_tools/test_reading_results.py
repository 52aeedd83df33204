# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What is counted: tests by outcome, unexpected log lines, and never nothing."""

import json

import pytest

from dev_tools import log_check, test_results, testing
from dev_tools.test_results import Results

LOG = """2026-11-23 11:02:08,874 15254 INFO demo odoo.modules.loading: loading 1 modules...
2026-11-23 11:02:09,000 15254 WARNING demo odoo.addons.x.models.y: odd thing
2026-11-23 11:02:09,100 15254 ERROR demo odoo.addons.social_interest.tests.test_a: FAIL: TestA.test_one
Traceback (most recent call last):
  File "x.py", line 1
AssertionError: 1 != 2
2026-11-23 11:02:09,200 15254 ERROR demo odoo.tests.result: 1 failed, 0 error(s) of 3 tests when loading database 'demo'
2026-11-23 11:02:09,300 15254 \x1b[1;31mERROR\x1b[0m demo odoo.sql_db: bad query: SELECT
ERROR: relation does not exist
"""


def written(path, *lines):
    path.write_text("".join(json.dumps({"event": event, "test": test, "seconds": 2.5}) + "\n" for event, test in lines))
    return path


def events(tmp_path, *lines):
    return test_results.of_odoo(written(tmp_path / "events.jsonl", *lines))


def test_log_faults_are_found_but_test_results_are_not_counted_twice():
    found = log_check.unexpected(LOG, of_tests=True)
    assert [(entry.level, entry.logger) for entry in found] == [
        ("WARNING", "odoo.addons.x.models.y"),
        ("ERROR", "odoo.sql_db"),
    ]
    assert found[1].summary().endswith("relation does not exist")
    assert len(log_check.unexpected(LOG)) == 4


def test_what_a_tests_browser_logs_belongs_to_the_test():
    line = "2026-11-23 11:02:09,000 1 ERROR demo odoo.addons.x.tests.test_a.TestA.test_one.browser: broken\n"
    assert log_check.unexpected(line)[0].test() == "x.tests.test_a.TestA.test_one"
    assert log_check.unexpected(LOG)[0].test() == ""


def test_failed_tests_are_shown_with_their_traceback():
    shown = log_check.failures(LOG)
    assert [entry.logger.rpartition(".")[2] for entry in shown] == ["y", "test_a", "sql_db"]
    assert "AssertionError: 1 != 2" in shown[1].text


def test_every_exception_to_the_log_rule_is_explained():
    for logger, pattern, reason in log_check.EXCEPTIONS:
        assert logger and pattern
        assert len(reason) > 20


def test_odoo_events(tmp_path):
    results = events(
        tmp_path,
        ("start", "a"), ("stop", "a"),
        ("start", "b"), ("failure", "b"), ("stop", "b"),
        ("start", "c"), ("skip", "c"), ("stop", "c"),
        ("error", "setUpClass (x.TestD)"),
        ("start", "e"),
    )
    assert results == Results(["a"], ["b", "e", "setUpClass (x.TestD)"], ["c"])


def test_a_failed_subtest_fails_its_test_once(tmp_path):
    results = events(tmp_path, ("start", "a"), ("failure", "a"), ("failure", "a"), ("stop", "a"))
    assert results == Results(failed=["a"])


def test_processes_are_read_together(tmp_path):
    planned = [("planned", name) for name in ("x.A.one", "x.A.two", "x.B.three")]
    first = written(
        tmp_path / "1", *planned, ("start", "x.A.one"), ("stop", "x.A.one"),
        ("start", "x.A.two"), ("failure", "x.A.two"), ("stop", "x.A.two"), ("class", "x.A"))
    second = written(tmp_path / "2", *planned, ("start", "x.B.three"), ("stop", "x.B.three"), ("class", "x.B"))
    assert test_results.of_odoo(first, second) == Results(
        ["x.A.one", "x.B.three"], ["x.A.two"], [], {"x.A": 2.5, "x.B": 2.5})


def test_what_no_process_ran_is_a_fault(tmp_path):
    planned = [("planned", name) for name in ("x.A.one", "x.B.two", "x.B.three")]
    first = written(tmp_path / "1", *planned, ("start", "x.A.one"), ("stop", "x.A.one"))
    absent = tmp_path / "2"
    assert test_results.of_odoo(first, absent).failed == ["2 tests did not run, the first of them x.B.two"]


def test_the_slowest_parts():
    seconds = {f"part{number}": float(number) for number in range(12)} | {"long": 100.25}
    lines = Results(seconds=seconds).slowest(3)
    assert lines == ["  100.2 s  long", "   11.0 s  part11", "   10.0 s  part10"]
    assert len(Results(seconds=seconds).slowest()) == 10


def test_pytest_report_tells_seconds_of_files(tmp_path):
    report = tmp_path / "report.xml"
    report.write_text(
        '<testsuites><testsuite><testcase classname="m" name="one" time="1.5"/>'
        '<testcase classname="m" name="two" time="2"/></testsuite></testsuites>'
    )
    assert test_results.of_pytest(report).seconds == {"m": 3.5}


def test_pytest_report(tmp_path):
    report = tmp_path / "report.xml"
    report.write_text(
        '<testsuites><testsuite><testcase classname="m" name="one"/>'
        '<testcase classname="m" name="two"><failure/></testcase>'
        '<testcase classname="m" name="three"><skipped/></testcase>'
        '<testcase classname="m" name="two"><error/></testcase></testsuite></testsuites>'
    )
    assert test_results.of_pytest(report) == Results(["m.one"], ["m.two"], ["m.three"])


@pytest.mark.parametrize(
    ("plain", "inside", "word", "code", "last"),
    [
        (Results(["a"]), Results(["b", "c"]), "", 0, "3 passed, 0 failed"),
        (Results(["a"]), Results(["b"], ["c"]), "", 1, "2 passed, 1 failed"),
        (Results(["a"]), Results(), "", 1, "1 passed, 1 failed"),
        (Results(), Results(), "", 1, "0 passed, 2 failed"),
        (Results(["a"]), Results(), "word", 0, "1 passed, 0 failed"),
        (Results(), Results(), "word", 1, "0 passed, 1 failed"),
        (Results(["a"], [], ["s"]), Results(["b"]), "", 0, "2 passed, 0 failed"),
    ],
)
def test_closing_line_is_last_and_alone(plain, inside, word, code, last, capsys):
    assert testing.report(plain, inside, word) == code
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_slowest_parts_stand_before_the_closing_line(capsys):
    testing.report(Results(["a"], seconds={"m": 1.0}), Results(["b"], seconds={"x.B": 20.0}))
    assert capsys.readouterr().out.splitlines() == [
        "The slowest parts:", "   20.0 s  x.B", "    1.0 s  m", "2 passed, 0 failed"]
