# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The runner inside Odoo writes results and keeps only tests with the word."""

import json
import os
import subprocess
import sys
import textwrap

import pytest

from dev_tools import paths, test_results

# The parts of Odoo that the runner touches, and the tests that "main" then runs.
FAKE = {
    "odoo/__init__.py": "",
    "odoo/tests/__init__.py": "",
    "odoo/tests/common.py": """
        import unittest

        class HttpCase(unittest.TestCase): pass
        """,
    "odoo/tests/tag_selector.py": """
        class TagsSelector:
            def check(self, test):
                return True
        """,
    "odoo/tests/result.py": """
        class OdooTestResult:
            shouldStop = False
            def startTest(self, test): pass
            def stopTest(self, test): pass
            def addSkip(self, test, reason): pass
            def addError(self, test, error): pass
            def addFailure(self, test, error): pass
        """,
    "odoo/tests/suite.py": """
        import unittest

        class OdooSuite(unittest.BaseTestSuite):
            def run(self, result, debug=False):
                for test in self:
                    result.startTest(test)
                    if test._testMethodName == "test_release":
                        result.addFailure(test, None)
                    result.stopTest(test)
        """,
    "odoo/tests/loader.py": """
        import unittest
        from . import tag_selector
        from .common import HttpCase

        def case(module, name, *methods):
            base = HttpCase if name == "TestCards" else unittest.TestCase
            kind = type(name, (base,), {method: lambda self: None for method in methods})
            kind.__module__ = f"odoo.addons.{module}.tests.test_{name[4:].lower()}"
            return [kind(method) for method in methods]

        TESTS = {
            "social_interest":
                case("social_interest", "TestCards", "test_claim", "test_release")
                + case("social_interest", "TestFeed", "test_open"),
            "crm": case("crm", "TestLead", "test_claim"),
        }

        def make_suite(module_names, position="at_install"):
            from .suite import OdooSuite
            return OdooSuite([
                test for name in module_names for test in TESTS[name]
                if position == "post_install" and tag_selector.TagsSelector().check(test)])
        """,
    "odoo/cli.py": """
        from odoo.tests import loader, result

        def main():
            for position in ("at_install", "post_install"):
                loader.make_suite(["crm", "social_interest"], position).run(result.OdooTestResult())
        """,
}
NAME = "social_interest.tests.test_"
CLAIM, RELEASE, OPEN = (
    NAME + name for name in ("cards.TestCards.test_claim", "cards.TestCards.test_release", "feed.TestFeed.test_open"))


@pytest.fixture
def run(tmp_path):
    """Return a function that runs the runner and returns the file with its events."""
    for name, text in FAKE.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))

    def run(number=1, word="", only=()):
        events = tmp_path / f"events-{number}"
        variables = {
            "PYTHONPATH": str(tmp_path),
            "SI_TEST_EVENTS": str(events),
            "SI_TEST_TAKEN": str(tmp_path / "taken"),
            "SI_TEST_DURATIONS": str(tmp_path / "durations"),
            "SI_TEST_ADDONS": "social_interest",
            "SI_TEST_WORD": word,
            "SI_TEST_ONLY": json.dumps(only),
        }
        subprocess.run(
            [sys.executable, paths.ODOO_SCRIPTS / "run_tests.py"], env=os.environ | variables, check=True)
        return events

    return run


@pytest.mark.parametrize(
    ("word", "passed", "failed"),
    [
        ("", [CLAIM, OPEN], [RELEASE]),
        ("CLAIM", [CLAIM], []),
        ("testcards.test_rel", [], [RELEASE]),
        ("test_cards", [CLAIM], [RELEASE]),
        ("nothing", [], []),
    ],
)
def test_selection_and_results(run, word, passed, failed):
    results = test_results.of_odoo(run(word=word))
    assert (results.passed, results.failed) == (passed, failed)
    assert set(results.seconds) == {test.rpartition(".")[0] for test in passed + failed}


def test_only_the_tests_that_are_named(run):
    results = test_results.of_odoo(run(only=[RELEASE, OPEN]))
    assert (results.passed, results.failed) == ([OPEN], [RELEASE])


def test_it_is_told_which_failure_was_one_of_a_browser(run):
    assert test_results.of_odoo(run()).browser == [RELEASE]


def test_a_second_process_runs_what_the_first_left(run, tmp_path):
    (tmp_path / "taken").write_text("post_install social_interest.tests.test_cards.TestCards\n")
    first, second = run(1), run(2)
    assert test_results.of_odoo(first, second).passed == [OPEN]
    assert not second.read_text().count('"start"')


def test_what_took_longest_is_begun_first(run, tmp_path):
    (tmp_path / "durations").write_text(json.dumps({f"{NAME}cards.TestCards": 1, f"{NAME}feed.TestFeed": 2}))
    events = [json.loads(line) for line in run().read_text().splitlines()]
    assert [event["test"] for event in events if event["event"] == "start"] == [OPEN, CLAIM, RELEASE]
