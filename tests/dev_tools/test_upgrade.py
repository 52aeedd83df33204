# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The part of `./dev test` that upgrades older versions: what it compares, and where it cannot run."""

import subprocess

import pytest

from dev_tools import paths, testing
from dev_tools.test_results import Results
from dev_tools.upgrade import checks, run, trees


@pytest.mark.parametrize("history", [False, True])
def test_without_the_history_the_part_is_skipped_with_its_reason(tmp_path, monkeypatch, capsys, history):
    if history:
        subprocess.run(["git", "init", "-q", tmp_path], check=True)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setattr(paths, "ROOT", tmp_path)
    results = run.run(None, print, "", tmp_path)
    assert results == Results(skipped=["upgrade: this checkout has no history back to ac8a896"])
    assert testing.report(Results(["one"]), Results(["two"]), artifacts=tmp_path, others=results) == 0
    assert "skipped: upgrade: this checkout has no history back to ac8a896" in capsys.readouterr().out


def test_without_git_the_part_is_skipped(monkeypatch):
    monkeypatch.setenv("PATH", "/nonexistent")
    assert trees.missing(["ac8a896"]) == "git is not installed"


def test_word_of_another_test_runs_nothing(tmp_path):
    assert run.run(None, print, "test_claim", tmp_path) == Results()
    assert run.names("UPGRADE.from_base64.messages") == ["upgrade.from_base64.messages"]


def test_columns_and_indexes_are_those_of_a_fresh_installation():
    fresh = {"card.state": "text NO", "card.index": "(state)"}
    assert checks.columns(fresh, dict(fresh)) == []
    assert checks.columns(fresh, {"card.state": "text YES", "card.old": "text"}) == [
        "card.index: absent, in a fresh installation (state)",
        "card.old: text, in a fresh installation absent",
        "card.state: text YES, in a fresh installation text NO",
    ]


def test_rows_keep_what_was_in_them():
    before = {"card 1": {"state": "new", "note": None}, "card 2": {"state": "new"}}
    assert checks.rows(before, {"card 1": {"state": "new"}, "card 2": {"state": "new", "more": 1}}, set()) == []
    after = {"card 1": {"state": "taken", "note": None}}
    assert checks.rows(before, after, set()) == ["card 2 is lost", "card 1: state is 'taken', was 'new'"]
    assert checks.rows(before, after, {"card.state"}) == ["card 2 is lost"]


def test_scheduled_actions_are_the_old_ones_each_once():
    slow, usual = {"cron": 1, "interval_number": 9}, {"cron": 2, "interval_number": 1}
    before, fresh = {"read": [slow], "box": [usual]}, {"read": [usual], "warn": [usual]}
    assert checks.crons(before, {"read": [slow], "box": [usual], "warn": [usual]}, fresh) == []
    assert checks.crons(before, {"read": [usual], "box": [usual, usual], "gone": [usual]}, fresh) == [
        "box is there 2 times",
        f"read is {[usual]}, was {[slow]}",
        f"box is {[usual, usual]}, was {[usual]}",
        "warn is missing",
        "gone is left over",
    ]
