# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What a parser process is told before a message: its parsers, and once what messages have in common."""

import dataclasses
import importlib
import sys
import types
from datetime import datetime, timezone
from pathlib import Path

import pytest

ADDON = Path(__file__).resolve().parents[2] / "social_interest"
if "social_interest" not in sys.modules:
    # the addon's own __init__ would import Odoo
    sys.modules["social_interest"] = types.ModuleType("social_interest")
    sys.modules["social_interest"].__path__ = [str(ADDON)]

parsers = importlib.import_module("social_interest.parsers")
pool = importlib.import_module("social_interest.tools.parser_pool")
process = importlib.import_module("social_interest.tools.parser_process")


@pytest.fixture(autouse=True)
def fresh():
    """No process of another test; none is left by this one."""
    pool.close()
    yield
    pool.close()
    assert not pids()


def letter(subject):
    return b"From: Ann Lee <ann@example.net>\nSubject: %s\nMessage-ID: <1@example.net>\n\nHello!\n" % subject


def pids():
    return {one.pid for one in pool._pool.processes}


def test_a_context_is_told_once(monkeypatch):
    """Messages of one mailbox differ in their date only: the rest goes to the process with the first of them."""
    sent = []
    told = process.ParserProcess._context
    monkeypatch.setattr(
        process.ParserProcess, "_context", lambda self, context: sent.append(told(self, context)) or sent[-1])
    ours, theirs = (parsers.Context(own_addresses=frozenset({f"{name}@example.net"})) for name in ("ann", "bo"))
    dates = [datetime(2026, 3, 4, 5, 6, second, tzinfo=timezone.utc) for second in range(8)]
    jobs = [
        (letter(b"x"), dataclasses.replace(ours if number % 4 < 2 else theirs, received_at=date))
        for number, date in enumerate(dates)
    ]
    outcomes = pool.parse_many(jobs, parsers.BUILTIN, 1)
    assert [outcome.reason for outcome in outcomes] == ["own message", "own message", "", ""] * 2
    assert [interest.date for outcome in outcomes for interest in outcome.found] == [*dates[2:4], *dates[6:8]]
    assert [bool(data) for _number, data in sent] == [True, False, True, False, False, False, False, False]
    # nor again with the next batch
    pool.parse_many(jobs[:1], parsers.BUILTIN, 1)
    assert not sent[-1][1]


def test_more_contexts_than_a_process_keeps(monkeypatch):
    monkeypatch.setattr(process, "MAX_CONTEXTS", 3)
    jobs = [
        (letter(b"x"), parsers.Context(own_addresses=frozenset({"ann@example.net"} if number % 3 else {f"{number}@x"})))
        for number in range(20)
    ]
    assert pool.parse_many(jobs, parsers.BUILTIN, 1) == [parsers.parse(raw, context) for raw, context in jobs]


def test_warm_up_starts_processes():
    pool.warm_up(parsers.BUILTIN, 2)
    warm = pids()
    assert len(warm) == 2 and all(one.started for one in pool._pool.processes)
    pool.warm_up(parsers.BUILTIN, 2)
    assert pids() == warm
    jobs = [(letter(b"a%d" % number), parsers.Context()) for number in range(20)]
    assert [one.subject for one in pool.parse_many(jobs, parsers.BUILTIN, 2)] == [f"a{n}" for n in range(20)]
    assert pids() == warm
