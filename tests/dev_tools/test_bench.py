# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the measurements print and how they count, without measuring."""

import json
import re
import subprocess
import sys

import pytest

from dev_tools import cli, tally
from dev_tools.bench import feed, feed_rows, intake, process_cpu, report, reports
from dev_tools.imap_server import ImapServer
from dev_tools.soak import kills, polling, run
from dev_tools.ui import Problem

CORE = report.Figures("Odoo's own", 200, 200, 10.0, {"fetch": 6.0}, 7_000_000)
OURS = report.Figures("Ours", 2000, 1999, 5.0, {"collect": 0.8, "parse": 4.0}, 38_400_000, 1, 0)
FLOOR = report.Figures("Floor", 2000, 2000, 2.0, {"all": 1.5})


def test_json_has_the_promised_keys_first():
    values = json.loads(report.result(CORE, OURS, FLOOR))
    assert values == {
        "core_per_s": 20.0, "ours_per_s": 400.0, "floor_per_s": 1000.0, "rss_growth_mb": 38.4,
        "messages": 2000, "cards": 1999, "lost": 1, "doubled": 0, "ratio_core": 20.0, "ratio_floor": 0.4,
        "cpu_ms": {"Odoo's own": {"fetch": 30.0}, "Ours": {"collect": 0.4, "parse": 2.0}, "Floor": {"all": 0.75}},
        "cpu_ratio_core": 12.5, "cpu_ratio_floor": 0.31,
    }
    assert list(values)[:8] == [
        "core_per_s", "ours_per_s", "floor_per_s", "rss_growth_mb", "messages", "cards", "lost", "doubled"]


def test_json_of_a_preloaded_run_with_workers_counts_what_these_lost_too():
    full = report.Figures("Ours, 9 before", 2000, 2001, 10.0, {}, 40_000_000, 0, 1)
    two = report.Figures("Ours, 2 workers", 2000, 2000, 4.0, {}, 50_000_000)
    values = json.loads(report.result(CORE, OURS, FLOOR, full, 9, OURS, two))
    assert {key: values[key] for key in ("preload", "rate_vs_empty", "two_workers", "doubled", "rss_growth_mb")} == {
        "preload": 9, "rate_vs_empty": 0.5, "two_workers": 1.25, "doubled": 1, "rss_growth_mb": 50.0}


def test_cpu_of_a_server_counts_children_that_run_and_that_ended():
    busy = "import time; end = time.process_time() + 0.2\nwhile time.process_time() < end: pass"
    script = f"""import subprocess, sys
subprocess.run([sys.executable, "-c", {busy!r}])
child = subprocess.Popen([sys.executable, "-c", {busy!r} + "\\nprint(1, flush=True); time.sleep(60)"])
print(1, flush=True)
sys.stdin.read()
child.kill()
"""
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert [process.stdout.readline() for _one in range(2)] == [b"1\n", b"1\n"]
        assert process_cpu.of_tree(process.pid) >= 0.35
        process.stdin.close()
    assert process_cpu.of_tree(None) == process_cpu.of_tree(process.pid) == 0.0


def test_table_names_each_process():
    lines = report.text([CORE, OURS, FLOOR]).splitlines()
    assert lines[0].split("  ")[0] == "Way"
    assert "collect 0.8, parse 4.0" in lines[3]
    assert len(lines) == 5


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (intake.Options(messages=0), "at least one"),
        (intake.Options(preload=-1), "negative"),
        (intake.Options(rules=-1), "negative"),
        (intake.Options(keywords=-1), "negative"),
        (intake.Options(messages=1, workers=True), "at least two"),
    ],
)
def test_senseless_options_are_told(options, told):
    with pytest.raises(Problem, match=told):
        options.check()


@pytest.mark.parametrize(
    "arguments",
    [
        ["bench"],
        ["bench", "everything"],
        ["bench", "intake", "-n", "0"],
        ["bench", "intake", "-n", "-5"],
        ["bench", "intake", "--preload", "many"],
        ["bench", "parse", "--messages", "1.5"],
        ["bench", "feed", "--sizes", "1000,many"],
        ["soak", "--backlog", "0"],
        ["soak", "-n", "x"],
    ],
)
def test_wrong_arguments_end_with_2_and_say_why(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err


@pytest.mark.parametrize("flag", ["-n", "--messages"])
def test_both_names_of_the_count_reach_the_parsers_bench(flag, monkeypatch):
    from dev_tools import parsing

    monkeypatch.setattr(parsing, "bench", lambda count: count)
    assert cli.main(["bench", "parse", flag, "7"]) == 7


def test_soak_runs_all_parts_or_those_asked_for(monkeypatch):
    seen = []
    monkeypatch.setattr(run, "run", lambda options: seen.append(options.parts()) or 0)
    for arguments in ([], ["-n", "5"], ["--backlog", "5"], ["--mailboxes"], ["-n", "5", "--mailboxes"]):
        assert cli.main(["soak", *arguments]) == 0
    assert seen == [
        ["kills", "backlog", "mailboxes"], ["kills"], ["backlog"], ["mailboxes"], ["kills", "mailboxes"]]


def test_soak_without_parts_is_told():
    with pytest.raises(Problem, match="Nothing to do"):
        run.run(run.Options(0, 0, False))


# ----------------------------------------------------------------------


def test_tally_of_lost_doubled_and_quarantined():
    rows = [("a", "done", "1"), ("b", "done", "2"), ("b", "done", "3"), ("c", "quarantined", ""), ("x", "done", "4")]
    found = tally.of_rows(["a", "b", "c", "d"], rows)
    assert (found.cards, found.lost, found.doubled) == (3, ["c", "d"], ["b"])
    assert found.states == {"done": 4, "quarantined": 1}


def test_every_step_is_killed_three_times_and_the_messages_are_shared_out():
    trials = kills.trials(("one", "two"), 1000)
    assert [trial[:2] for trial in trials] == [(step, times) for step in ("one", "two") for times in (1, 2, 7)]
    assert sum(count for _step, _times, count in trials) == 1000
    assert max(count for *_trial, count in trials) - min(count for *_trial, count in trials) <= 1


def test_a_kill_gets_as_many_messages_as_its_step_needs():
    assert kills.trials(("one",), 3) == [("one", 1, 5), ("one", 2, 10), ("one", 7, 35)]


def test_the_journal_can_be_read_without_odoo():
    module = kills.journal()
    assert "stored" in module.STEPS
    assert module.KILL_AT == "SOCIAL_INTEREST_KILL_AT"


def test_longest_gap_counts_from_the_beginning_to_the_end():
    assert polling.longest_gap({1: [10.0, 70.0], 2: [15.0]}, 10.0, 100.0) == 85.0
    assert polling.longest_gap({1: []}, 10.0, 100.0) == 90.0


def test_silent_server_accepts_and_says_nothing():
    import socket

    with polling.silent_server() as port, socket.create_connection(("127.0.0.1", port), 5) as client:
        client.sendall(b"a1 NOOP\r\n")
        client.setblocking(False)
        with pytest.raises(BlockingIOError):
            client.recv(1)


def test_delivery_keeps_the_order_and_leaves_nothing_half_written(tmp_path):
    server = ImapServer(1, tmp_path / "mail", "secret")
    assert server.deliver("a", iter([b"one", b"two"])) == 2
    assert server.deliver("a", iter([b"three"]), prefix="2") == 1
    assert server.deliver("b", iter([])) == 0
    inbox = tmp_path / "mail" / "a"
    assert [path.read_bytes() for path in sorted((inbox / "new").iterdir())] == [b"one", b"two", b"three"]
    assert list((inbox / "tmp").iterdir()) == []
    assert (tmp_path / "mail" / "b" / "cur").is_dir()


SIZES = [
    {"cards": 10_000, "open_ms": 50.0, "page_ms": 60.0, "search_ms": 40.0, "beside_ms": 70.0,
     "crm_open_ms": 100.0, "crm_search_ms": 100.0, "queries": {"open": 20, "page": 14, "search": 23, "beside": 34}},
    {"cards": 1_000_000, "open_ms": 75.0, "page_ms": 66.0, "search_ms": 70.0, "beside_ms": 90.0,
     "crm_open_ms": 500.0, "crm_search_ms": 140.0, "queries": {"open": 20, "page": 14, "search": 23, "beside": 34}},
]
SEEN = {
    "feed": {"cards": 80, "open_ms": 1200.0, "draw_ms": 240.0, "kb": 90}, "crm": {"cards": 80, "open_ms": 1000.0}}
CLAIM = {"attempts": 10_000, "wins": 200, "double_wins": 0, "per_s": 12.5}


def test_json_of_the_feed():
    values = json.loads(feed.result(SIZES, CLAIM, SEEN))
    assert list(values) == ["sizes", "ratio_crm", "growth", "claim", "browser"]
    assert values["sizes"] == SIZES
    assert values["ratio_crm"] == 0.5, "the search is the worse one, at the largest size"
    assert values["growth"] == 1.75
    assert values["claim"] == {"attempts": 10_000, "double_wins": 0, "per_s": 12.5}
    assert values["browser"] == {"feed_ms": 1200.0, "crm_ms": 1000.0, "ms_per_card": 3.0, "kb": 90}


def test_table_of_the_feed_has_a_line_for_each_size():
    lines = feed.text(SIZES).splitlines()
    assert len(lines) == 4 and "open 20, page 14, search 23, beside 34" in lines[3]
    assert "10000 attempts, 200 cards taken, 0 of them twice, 12.5 a second" in feed.claims_text(CLAIM)


def test_too_few_cards_are_told():
    with pytest.raises(Problem, match="at least 1000"):
        feed.Options(sizes=(10, 1000)).check()


def test_sizes_reach_the_feeds_bench(monkeypatch):
    monkeypatch.setattr(feed, "run", lambda options: sum(options.sizes))
    assert cli.main(["bench", "feed", "--sizes", "1000,2000"]) == 3000
    assert cli.main(["bench", "feed"]) == 1_110_000


def test_rows_are_written_with_all_places_filled():
    told = []

    class Recorder:
        def sql(self, statement, database):
            told.append(statement)
            return [["1"]]

    feed_rows.fill(Recorder(), "name", 10_000, [5, 6], 3)
    assert not any(re.search(r"\{\w+\}", statement) for statement in told)
    assert sum(feed_rows.WORDS in statement for statement in told) == 1


def test_json_of_a_run_with_rules_tells_what_they_cost():
    ruled = report.Figures("Ours, 50 rules", 2000, 1999, 5.5, {"collect": 0.8, "parse": 4.4}, 39_000_000)
    values = json.loads(report.result(CORE, OURS, FLOOR, ruled=ruled, rules=50))
    assert (values["rules"], values["cpu_vs_no_rules"], values["lost"]) == (50, 1.08, 1)


def test_json_of_a_run_with_watch_words_tells_what_they_cost():
    watching = report.Figures("Ours, 50 keywords", 2000, 1999, 5.5, {"collect": 0.8, "parse": 4.4}, 39_000_000)
    values = json.loads(report.result(CORE, OURS, FLOOR, watching=watching, keywords=50))
    assert (values["keywords"], values["cpu_vs_no_keywords"]) == (50, 1.08)


def test_reports_tell_leaders_beside_pivots():
    small = {"cards": 1000, **dict.fromkeys(reports.TIMES, 2.0), "crowd_ms": 70.0, "crowd": {"people": 9}}
    large = {"cards": 10_000, **dict.fromkeys(reports.TIMES, 30.0), "crowd_ms": 700.0, "crowd": {"people": 90}}
    head, _line, first, second = reports.text([small, large]).splitlines()
    assert "Leaders told, ms" in head
    assert "70.0" in first and "700.0" in second
    values = json.loads(reports.result([small, large]))
    assert values == {"sizes": [small, large], "ratio_crm": 1.0, "growth": 1.5}
