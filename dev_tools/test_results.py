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

    def __add__(self, other: "Results") -> "Results":
        return Results(
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
        )

    @property
    def ran(self) -> int:
        """Return how many tests were executed or skipped."""
        return len(self.passed) + len(self.failed) + len(self.skipped)

    def closing(self) -> str:
        """Return the closing line."""
        return f"{len(self.passed)} passed, {len(self.failed)} failed"


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
    return results


def of_odoo(events: Path) -> Results:
    """Read the JSON lines that `odoo_scripts/run_tests.py` writes."""
    results = Results()
    if not events.is_file():
        return results
    started: list[str] = []
    outcome: dict[str, str] = {}
    stopped: set[str] = set()
    for line in events.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        kind, test = event["event"], event["test"]
        if kind == "start":
            started.append(test)
        elif kind == "stop":
            stopped.add(test)
        elif kind in ("error", "failure"):
            outcome[test] = "failed"
        else:
            outcome.setdefault(test, "skipped")
    for test in dict.fromkeys([*started, *outcome]):
        unfinished = test in started and test not in stopped
        found = outcome.get(test, "failed" if unfinished else "passed")
        getattr(results, found).append(test)
    return results
