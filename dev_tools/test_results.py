# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the two test runners report, as one kind of result."""

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Results:
    """Names of tests by outcome; `failed` also holds faults outside of tests."""

    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    #: {file or class of tests: seconds}
    seconds: dict[str, float] = field(default_factory=dict)
    #: those of `failed` that drive a browser
    browser: list[str] = field(default_factory=list)
    #: those of `passed` that did so at their second go
    again: list[str] = field(default_factory=list)

    def __add__(self, other: "Results") -> "Results":
        return Results(
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
            self.seconds | other.seconds,
            self.browser + other.browser,
            self.again + other.again,
        )

    @property
    def ran(self) -> int:
        """Return how many tests were executed or skipped."""
        return len(self.passed) + len(self.failed) + len(self.skipped)

    def closing(self) -> str:
        """Return the closing line."""
        return f"{len(self.passed)} passed, {len(self.failed)} failed"

    def passed_again(self, names: list[str]) -> None:
        """Count failed tests that passed when they were run once more."""
        self.failed = [name for name in self.failed if name not in names]
        self.passed += names
        self.again += names

    def slowest(self, count: int = 10) -> list[str]:
        """Return a line for each of the parts that took longest, the longest first."""
        order = sorted(self.seconds.items(), key=lambda item: (-item[1], item[0]))
        return [f"{seconds:7.1f} s  {name}" for name, seconds in order[:count]]


def of_pytest(report: Path) -> Results:
    """Read pytest's XML report."""
    results = Results()
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        name = f"{case.get('classname')}.{case.get('name')}"
        if case.find("failure") is not None or case.find("error") is not None:
            if name not in results.failed:
                results.failed.append(name)
        elif case.find("skipped") is not None:
            results.skipped.append(name)
        else:
            results.passed.append(name)
        if case.get("time"):
            part = case.get("classname")
            results.seconds[part] = results.seconds.get(part, 0.0) + float(case.get("time"))
    return results


def of_odoo(*files: Path) -> Results:
    """Read the JSON lines that processes of `odoo_scripts/run_tests.py` wrote.

    What all of them should run, but none did, is a fault, unless another one explains it.
    """
    total, planned = Results(), {}
    for path in files:
        events = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.is_file() else []
        planned |= dict.fromkeys(event["test"] for event in events if event["event"] == "planned")
        total += _of_process(events)
    ran = {*total.passed, *total.failed, *total.skipped}
    missing = [test for test in planned if test not in ran]
    if missing and not total.failed:
        total.failed.append(f"{len(missing)} tests did not run, the first of them {missing[0]}")
    return total


def _of_process(events: list[dict]) -> Results:
    """Return the results that one process wrote."""
    results = Results()
    started: list[str] = []
    outcome: dict[str, str] = {}
    stopped: set[str] = set()
    for event in events:
        kind, test = event["event"], event["test"]
        if kind == "start":
            started.append(test)
        elif kind == "stop":
            stopped.add(test)
        elif kind == "class":
            results.seconds[test] = event["seconds"]
        elif kind in ("error", "failure"):
            outcome[test] = "failed"
            if event.get("browser") and test not in results.browser:
                results.browser.append(test)
        elif kind == "skip":
            outcome.setdefault(test, "skipped")
    for test in dict.fromkeys([*started, *outcome]):
        unfinished = test in started and test not in stopped
        found = outcome.get(test, "failed" if unfinished else "passed")
        getattr(results, found).append(test)
    return results
