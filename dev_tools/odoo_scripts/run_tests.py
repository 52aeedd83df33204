# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Run Odoo with its test results also written as JSON lines, and its test classes shared.

Environment:
SI_TEST_EVENTS     the file for the results
SI_TEST_TAKEN      the file that tells which classes a process has taken (see `test_queue`)
SI_TEST_DURATIONS  JSON file with the seconds of classes in an earlier run; may be absent
SI_TEST_ADDONS     the addons to be tested, with commas
SI_TEST_WORD       if set, only the tests whose `module.file.Class.method` contains it
SI_TEST_ONLY       if set, a JSON list of such names: only these
"""

import json
import os
import sys
import time

import odoo.cli
from odoo.tests import common, loader, result, suite, tag_selector

import test_queue

EVENTS = os.environ["SI_TEST_EVENTS"]
TAKEN = os.environ["SI_TEST_TAKEN"]
DURATIONS = os.environ["SI_TEST_DURATIONS"]
ADDONS = os.environ["SI_TEST_ADDONS"].split(",")
WORD = os.environ.get("SI_TEST_WORD", "").lower()
ONLY = frozenset(json.loads(os.environ.get("SI_TEST_ONLY", "[]")))


def name_of(test):
    """Return the name of the test that a result, a subtest or a fixture belongs to."""
    test = getattr(test, "test_case", None) or test
    method = getattr(test, "_testMethodName", None)
    return str(test) if method is None else f"{test_queue.class_name(type(test))}.{method}"


def write(event, name, **more):
    """Append one event to the results."""
    line = json.dumps({"event": event, "test": name, "time": time.time()} | more)
    with open(EVENTS, "a", encoding="utf-8") as output:
        output.write(line + "\n")


def record(method, event):
    """Make a method of Odoo's result object write an event before it works."""
    original = getattr(result.OdooTestResult, method)

    def recording(self, test, *args):
        more = {"reason": str(args[0])} if method == "addSkip" else {}
        if method in ("addError", "addFailure"):
            more["browser"] = opens_browser(test)
        write(event, name_of(test), **more)
        return original(self, test, *args)

    setattr(result.OdooTestResult, method, recording)


def select_by_name():
    """Let Odoo's own selector also ask for the word in the test's name, and for the names."""
    original = tag_selector.TagsSelector.check

    def check(self, test):
        name = name_of(test)
        return original(self, test) and WORD in name.lower() and (not ONLY or name in ONLY)

    tag_selector.TagsSelector.check = check


def durations():
    """Return {name of a test class: seconds} of an earlier run."""
    try:
        with open(DURATIONS, encoding="utf-8") as kept:
            return json.load(kept)
    except (FileNotFoundError, ValueError):
        return {}


class SharedSuite(suite.OdooSuite):
    """Runs the classes that no other process has taken, each to its very end."""

    #: "at_install" or "post_install": a class may have tests of both
    position = ""

    def run(self, result, debug=False):
        groups = test_queue.grouped(self)
        for name in test_queue.longest_first(groups, durations(), opens_browser):
            if test_queue.take(TAKEN, f"{self.position} {name}"):
                started = time.monotonic()
                suite.OdooSuite(groups[name]).run(result, debug)
                result._previousTestClass = None
                write("class", name, seconds=time.monotonic() - started)
        return result


def opens_browser(test):
    return isinstance(test, common.HttpCase)


def share_classes():
    """Let Odoo make suites whose classes are shared, of the addons that are to be tested only."""
    original = loader.make_suite

    def make_suite(module_names, position="at_install"):
        found = SharedSuite(original([name for name in module_names if name in ADDONS], position))
        found.position = position
        for test in found:
            write("planned", name_of(test))
        return found

    loader.make_suite = make_suite


for odoo_method, event_name in (
    ("startTest", "start"),
    ("stopTest", "stop"),
    ("addSkip", "skip"),
    ("addError", "error"),
    ("addFailure", "failure"),
):
    record(odoo_method, event_name)
share_classes()
if WORD or ONLY:
    select_by_name()

if __name__ == "__main__":
    sys.argv[0] = "odoo"
    odoo.cli.main()
