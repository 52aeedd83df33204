# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Run Odoo with its test results also written as JSON lines.

Environment: SI_TEST_EVENTS names the file for the results; SI_TEST_WORD, if set,
keeps only the tests whose `module.file.Class.method` contains the word.
"""

import json
import os
import sys
import time

import odoo.cli
from odoo.tests import result, tag_selector

EVENTS = os.environ["SI_TEST_EVENTS"]
WORD = os.environ.get("SI_TEST_WORD", "").lower()


def name_of(test):
    """Return the name of the test that a result, a subtest or a fixture belongs to."""
    test = getattr(test, "test_case", None) or test
    method = getattr(test, "_testMethodName", None)
    if method is None:
        return str(test)
    kind = type(test)
    return f"{kind.__module__.removeprefix('odoo.addons.')}.{kind.__qualname__}.{method}"


def write(event, test, **more):
    """Append one event to the results."""
    line = json.dumps({"event": event, "test": name_of(test), "time": time.time()} | more)
    with open(EVENTS, "a", encoding="utf-8") as output:
        output.write(line + "\n")


def record(method, event):
    """Make a method of Odoo's result object write an event before it works."""
    original = getattr(result.OdooTestResult, method)

    def recording(self, test, *args):
        more = {"reason": str(args[0])} if method == "addSkip" else {}
        write(event, test, **more)
        return original(self, test, *args)

    setattr(result.OdooTestResult, method, recording)


def select_by_word():
    """Let Odoo's own selector also ask for the word in the test's name."""
    original = tag_selector.TagsSelector.check

    def check(self, test):
        return original(self, test) and WORD in name_of(test).lower()

    tag_selector.TagsSelector.check = check


for odoo_method, name in (
    ("startTest", "start"),
    ("stopTest", "stop"),
    ("addSkip", "skip"),
    ("addError", "error"),
    ("addFailure", "failure"),
):
    record(odoo_method, name)
if WORD:
    select_by_word()

if __name__ == "__main__":
    sys.argv[0] = "odoo"
    odoo.cli.main()
