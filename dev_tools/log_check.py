# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Odoo's log: every WARNING or worse counts as a fault, but for the list below."""

import re
from dataclasses import dataclass

LINE = re.compile(
    r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ \d+ "
    r"(?P<level>[A-Z]+) (?P<database>\S+) (?P<logger>[\w.]+): (?P<text>.*)$"
)
BROWSER = re.compile(r"odoo\.addons\.(?P<test>[\w.]+)\.browser")
COLOURS = re.compile(r"\x1b\[[\d;]*m")
LONGEST = 300
FAULTS = ("WARNING", "ERROR", "CRITICAL")

# Each exception: logger (pattern), text (pattern), why it is no fault of ours.
EXCEPTIONS = [
    (
        r"odoo\.addons\.base\.models\.ir_actions_report",
        r"wkhtmltopdf",
        "PDF reports need a program that neither demo nor tests use.",
    ),
    (
        r"py\.warnings",
        r"multi-threaded, use of fork\(\) may lead to deadlocks",
        "Python 3.12 and later say so of every fork in Odoo's server; tests fork to compete for a card.",
    ),
]

# What the test runner logs about failed tests: these are counted as tests already.
FAILED_TEST = (r".*", r"(FAIL|ERROR): ")
TEST_RESULTS = [
    FAILED_TEST,
    (r"odoo\.tests\.result", r"\d+ failed, \d+ error\(s\) of \d+ tests"),
    (r"odoo\.modules\.loading", r"At least one test failed when loading the modules"),
    (r"odoo\.(service\.server|modules\.loading|tests\.\w+)", r"Module \w+: \d+ failures, \d+ error"),
]


@dataclass
class Entry:
    """One record of the log, with the lines that follow it."""

    level: str
    logger: str
    text: str

    def test(self) -> str:
        """Return the test whose browser logged this, as the results name it, or ''."""
        match = BROWSER.fullmatch(self.logger)
        return match["test"] if match else ""

    def summary(self) -> str:
        """Return the entry in one line; of a traceback its last line."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        first, last = (lines[0], lines[-1]) if lines else ("", "")
        told = first if len(lines) < 2 else f"{first} … {last.strip()}"
        return f"{self.level} {self.logger}: {told[:LONGEST]}"


def entries(text: str) -> list[Entry]:
    """Split a log into its records."""
    found: list[Entry] = []
    for line in COLOURS.sub("", text).splitlines():
        match = LINE.match(line)
        if match:
            found.append(Entry(match["level"], match["logger"], match["text"]))
        elif found:
            found[-1].text += "\n" + line
    return found


def unexpected(text: str, of_tests: bool = False) -> list[Entry]:
    """Return the records that count as faults; `of_tests` leaves out test results."""
    return [
        entry
        for entry in entries(text)
        if entry.level in FAULTS
        and not _excepted(entry)
        and not (of_tests and _is_test_result(entry))
    ]


def failures(text: str) -> list[Entry]:
    """Return the records to show after a test run: failed tests and other faults."""
    pattern = FAILED_TEST[1]
    return [
        entry
        for entry in unexpected(text)
        if not _is_test_result(entry) or re.match(pattern, entry.text)
    ]


def _excepted(entry: Entry) -> bool:
    return any(
        re.fullmatch(logger, entry.logger) and re.search(pattern, entry.text)
        for logger, pattern, _reason in EXCEPTIONS
    )


def _is_test_result(entry: Entry) -> bool:
    return any(
        re.fullmatch(logger, entry.logger) and re.match(pattern, entry.text)
        for logger, pattern in TEST_RESULTS
    )
