# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Run the tests of Odoo's own addon `test_lint` over our addons, in a database that has them installed.

Environment: SI_LINT_FAULTS names the file for the faults, one JSON string a line; SI_LINT_ROOT is the
folder of our addons, SI_LINT_ADDONS their names with commas. Arguments: those of Odoo.

Left out are the tests of Odoo's own checkers (`test_checkers`: nothing of ours comes into them) and
`test_eslint` (it calls an ESLint that no longer exists; its rules stand in our `eslint.config.mjs`).
"""

import contextlib
import importlib
import inspect
import json
import logging
import os
import sys
from pathlib import Path
from unittest.mock import patch

import odoo
from odoo.modules.registry import Registry
from odoo.tests import result, suite
from odoo.tests.common import get_db_name
from odoo.tests.loader import get_module_test_cases
from odoo.tools import config

import odoo.addons

ROOT = Path(os.environ["SI_LINT_ROOT"])
ADDONS = os.environ["SI_LINT_ADDONS"].split(",")
LEFT_OUT = ("test_checkers", "test_eslint")
#: these walk through whole folders; the others ask for the addons in them
WALKING = ("test_markers",)
faults = []


class Result(result.OdooTestResult):
    """Keeps of each fault what the test says, without the way through the code."""

    def _keep(self, test, error):
        test = getattr(test, "test_case", None) or test
        told = " ".join(str(error[1]).split()) or error[0].__name__
        faults.append(f"{test.id().removeprefix('odoo.addons.')}: {told}")

    def addError(self, test, err):
        self._keep(test, err)

    addFailure = addError

    def addSkip(self, test, reason):
        faults.append(f"{test.id().removeprefix('odoo.addons.')} was skipped: {reason}")


class Warnings(logging.Handler):
    """Some tests only log what they find."""

    def emit(self, record):
        faults.append(f"{record.name.removeprefix('odoo.addons.')}: {' '.join(record.getMessage().split())}")


def only_ours(name):
    """Let a module of tests see no addon but ours."""
    folders = [str(ROOT / addon) for addon in ADDONS] if name in WALKING else [str(ROOT)]
    stack = contextlib.ExitStack()
    stack.enter_context(patch.object(odoo.addons, "__path__", folders))
    stack.enter_context(patch.object(odoo, "__path__", []))
    # what `test_pylint` looks at beside the addons
    stack.enter_context(patch.object(config, "root_path", str(ROOT / ADDONS[0])))
    return stack


def ours(models):
    """Return the (name, class) of the models to which an addon of ours adds something."""
    marks = tuple(f"odoo.addons.{addon}." for addon in ADDONS)
    return [(name, model) for name, model in models if any(kind.__module__.startswith(marks) for kind in model.mro())]


def main():
    config.parse_config(sys.argv[1:], setup_logging=True)
    registry = Registry(get_db_name())
    package = importlib.import_module("odoo.addons.test_lint.tests")
    modules = [
        (name, module) for name, module in inspect.getmembers(package, inspect.ismodule)
        if name.startswith("test_") and name not in LEFT_OUT]
    logging.getLogger("odoo.addons.test_lint").addHandler(Warnings(logging.WARNING))
    models = ours(registry.items())
    for name, module in modules:
        with only_ours(name), patch.object(Registry, "items", lambda self: models):
            suite.OdooSuite(get_module_test_cases(module)).run(Result())
    Path(os.environ["SI_LINT_FAULTS"]).write_text("".join(json.dumps(fault) + "\n" for fault in faults), "utf-8")


if __name__ == "__main__":
    main()
