# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The runner inside Odoo writes results and keeps only tests with the word."""

import json
import os
import subprocess
import sys
import textwrap

import pytest

from dev_tools import paths, test_results

# The parts of Odoo that the runner touches, and two tests that "main" then runs.
FAKE = {
    "odoo/__init__.py": "",
    "odoo/tests/__init__.py": "",
    "odoo/tests/tag_selector.py": """
        class TagsSelector:
            def check(self, test):
                return True
        """,
    "odoo/tests/result.py": """
        class OdooTestResult:
            def startTest(self, test): pass
            def stopTest(self, test): pass
            def addSkip(self, test, reason): pass
            def addError(self, test, error): pass
            def addFailure(self, test, error): pass
        """,
    "odoo/cli.py": """
        import unittest
        from odoo.tests import result, tag_selector

        class TestCards(unittest.TestCase):
            def test_claim(self): pass
            def test_release(self): pass

        TestCards.__module__ = "odoo.addons.social_interest.tests.test_cards"

        def main():
            results = result.OdooTestResult()
            for name in ("test_claim", "test_release"):
                test = TestCards(name)
                if tag_selector.TagsSelector().check(test):
                    results.startTest(test)
                    if name == "test_release":
                        results.addFailure(test, None)
                    results.stopTest(test)
        """,
}
NAME = "social_interest.tests.test_cards.TestCards.test_"


@pytest.mark.parametrize(
    ("word", "passed", "failed"),
    [
        ("", ["claim"], ["release"]),
        ("CLAIM", ["claim"], []),
        ("testcards.test_rel", [], ["release"]),
        ("test_cards", ["claim"], ["release"]),
        ("nothing", [], []),
    ],
)
def test_selection_and_results(tmp_path, word, passed, failed):
    for name, text in FAKE.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text))
    events = tmp_path / "events"
    variables = {"PYTHONPATH": str(tmp_path), "SI_TEST_EVENTS": str(events), "SI_TEST_WORD": word}
    subprocess.run(
        [sys.executable, paths.ODOO_SCRIPTS / "run_tests.py"], env=os.environ | variables, check=True
    )
    results = test_results.of_odoo(events)
    assert results.passed == [NAME + name for name in passed]
    assert results.failed == [NAME + name for name in failed]
    if passed:
        assert json.loads(events.read_text().splitlines()[0])["event"] == "start"
