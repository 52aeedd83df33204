# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Parser processes: the same outcomes as without them, and no message ends more than one of them."""

import importlib
import importlib.util
import json
import logging
import os
import pickle
import select
import signal
import subprocess
import sys
import threading
import types
from datetime import datetime, timezone
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ADDON = HERE.parents[1] / "social_interest"
#: seconds until something that must happen has happened
PATIENCE = 60
#: how the server looks to the pool: the addons' own __init__ would import Odoo
SETUP = """
import sys, types
for name, folder in {packages!r}.items():
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__path__ = [folder]
"""
PACKAGES = {"social_interest": str(ADDON), "trouble_addon": str(HERE / "trouble_addon")}
for _name, _folder in PACKAGES.items():
    sys.modules[_name] = types.ModuleType(_name)
    sys.modules[_name].__path__ = [_folder]

parsers = importlib.import_module("social_interest.parsers")
serial = importlib.import_module("social_interest.parsers.serial")
pool = importlib.import_module("social_interest.tools.parser_pool")
process = importlib.import_module("social_interest.tools.parser_process")
trouble = importlib.import_module("trouble_addon.parsers")

PARSERS = (trouble.Trouble(), *parsers.BUILTIN)
CONTEXT = parsers.Context()
SAMPLES = sorted((ADDON / "tests" / "samples").glob("*/*.eml"))


@pytest.fixture(autouse=True)
def fresh():
    """No process of another test; none is left by this one."""
    yield
    pool.close()
    assert not pids()
    with pytest.raises(ChildProcessError):
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)


def letter(subject, body=b"Hello!"):
    return b"From: Ann Lee <ann@example.net>\nSubject: %s\nMessage-ID: <1@example.net>\n\n%s\n" % (subject, body)


def parse(*subjects, processes=1, **options):
    return pool.parse_many([(letter(subject), CONTEXT) for subject in subjects], PARSERS, processes, **options)


def short(results):
    """The subject of a parsed letter, the kind of a crash."""
    return [result.kind if isinstance(result, pool.Crashed) else result.subject for result in results]


def pids():
    return {one.pid for one in pool._pool.processes}


def gone(pid):
    """Wait until the process, a child or not, has ended."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], PATIENCE)[0])
    finally:
        os.close(descriptor)


def context_of(folder):
    path = folder / "context.json"
    values = json.loads(path.read_text("utf-8")) if path.exists() else {}
    values.pop("received_at", None)
    return parsers.Context(
        received_at=datetime(2026, 3, 4, 5, 6, 7, 89, tzinfo=timezone.utc),
        **{key: frozenset(value) for key, value in values.items()})


@pytest.mark.parametrize("processes", [1, 3])
def test_same_outcomes_as_in_this_process(processes):
    jobs = [(path.read_bytes(), context_of(path.parent)) for path in SAMPLES]
    expected = [parsers.parse(raw, context) for raw, context in jobs]
    assert {outcome.name for outcome in expected} >= {"parsed", "ignored", "unknown"}
    assert pool.parse_many(jobs, parsers.BUILTIN, processes) == expected
    assert len(pids()) == processes


def test_warm_up_says_which_parser_cannot_run():
    with pytest.raises(pool.ParserProcessError, match="without arguments"):
        pool.warm_up((trouble.Demanding(1),))
    assert not pids()


def test_everything_survives_the_pipe():
    date = datetime(1, 1, 1, 0, 0, 0, 1, tzinfo=timezone.utc)
    interest = parsers.Interest(
        channel="mail", action="review", text="\ud83d\ude00 \U0001f600 \x00 \u2028", rating=5, date=date, others=2,
        fields=(("Name", "Ann"), ("", "\udcff")))
    for outcome in (
        parsers.Parsed(interests=(interest, parsers.Interest(channel="mail", action="like")), verdict="verified"),
        parsers.Parsed(), parsers.Ignored(reason="own action", basis="certain", own=(interest,)),
        parsers.Parsed(interests=(interest,), own=(interest, interest)), parsers.Unknown(parser_version=3),
        parsers.Failed(reason="x", message_id="<1@x>", sender="a@b", subject="\udfff"),
    ):
        assert serial.outcome_from(serial.loads(serial.dumps(serial.outcome_values(outcome)))) == outcome


def test_no_jobs_no_process():
    assert pool.parse_many([], PARSERS, 1) == []
    assert not pids()


def test_promise_16_poison():
    """Messages made to stop a parser, each with a healthy one behind it."""
    spec = importlib.util.spec_from_file_location("poison", HERE / "test_poison.py")
    poison = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(poison)
    jobs, names = [], []
    for raw, name in poison.POISON.values():
        jobs += [(raw, CONTEXT), (letter(b"next"), CONTEXT)]
        names.append(name)
    results = pool.parse_many(jobs, PARSERS, 1)
    assert [result.name for result in results[::2]] == names
    assert short(results[1::2]) == ["next"] * len(names)
    assert len(pids()) == 1


@pytest.mark.parametrize("subject, kind, reason", [
    (b"loop", "deadline", "longer than 3 seconds"),
    (b"allocate", "memory", "too much memory"),
    (b"kill", "died", "signal SIGKILL"),
    (b"leave", "died", "exit code 3"),
])
@pytest.mark.parametrize("processes", [1, 2])
def test_promise_16_a_message_ends_its_process_only(subject, kind, reason, processes):
    before, after = [b"a%d" % n for n in range(8)], [b"b%d" % n for n in range(8)]
    results = parse(*before, b"trouble " + subject, *after, processes=processes, deadline=3)
    assert short(results) == [
        *(name.decode() for name in before), kind, *(name.decode() for name in after)]
    assert reason in results[8].reason


def test_promise_17_killed_three_times():
    """Each costs its own message and one process; what stands around them is read."""
    kill = b"trouble kill"
    assert short(parse(b"a", kill, kill, kill, b"b")) == ["a", "died", "died", "died", "b"]
    for _attempt in range(3):
        assert short(parse(kill)) == ["died"]
        assert not pids()
    assert short(parse(b"c")) == ["c"]


def test_killed_while_idle():
    parse(b"a")
    (old,) = pids()
    os.kill(old, signal.SIGKILL)
    os.waitid(os.P_PID, old, os.WEXITED | os.WNOWAIT)
    assert short(parse(b"b")) == ["b"]
    assert pids() and old not in pids()


def test_killed_as_it_is_handed_out(monkeypatch):
    """Between the look at the process and the first byte to it: no message is to blame."""
    parse(b"a")
    (old,) = pids()
    os.kill(old, signal.SIGKILL)
    os.waitid(os.P_PID, old, os.WEXITED | os.WNOWAIT)
    monkeypatch.setattr(process.ParserProcess, "alive", lambda self: True)
    assert short(parse(b"b", b"c")) == ["b", "c"]


def test_process_lives_on_and_has_its_time(monkeypatch):
    parse(b"a")
    first = pids()
    parse(b"b")
    assert pids() == first
    monkeypatch.setattr(process, "MAX_MESSAGES", 3)
    parse(b"c")
    assert not pids()
    monkeypatch.setattr(process, "MAX_KEPT", 1)
    parse(b"d")
    assert not pids()


def test_processes_for_other_parsers_make_room():
    parse(b"a")
    first = pids()
    assert pool.parse_many([(letter(b"b"), CONTEXT)], parsers.BUILTIN, 1)[0].parser == "letter"
    assert len(pids()) == 1 and pids() != first


def test_message_of_25_mb():
    body = b"Hello there\n" * 2_170_000
    raw = letter(b"big", body)
    assert 24_000_000 < len(raw)
    results = pool.parse_many([(raw, CONTEXT), (letter(b"next"), CONTEXT), (raw, CONTEXT)], PARSERS, 1)
    assert results[0] == results[2] == parsers.parse(raw, CONTEXT)
    assert short(results[1:2]) == ["next"]


@pytest.mark.parametrize("processes", [1, 2])
def test_two_threads(processes):
    """No answer goes to the other one, and no more processes than allowed are made."""
    results, most = {}, []

    def work(name):
        results[name] = []
        for number in range(5):
            subjects = [b"%s-%d-%d" % (name, number, n) for n in range(12)]
            found = parse(*subjects, processes=processes)
            results[name].append(short(found) == [subject.decode() for subject in subjects])
            most.append(len(pool._pool.processes))

    threads = [threading.Thread(target=work, args=(name,)) for name in (b"x", b"y", b"z")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert results == {name: [True] * 5 for name in (b"x", b"y", b"z")}
    assert max(most) <= processes


def test_fork_has_processes_of_its_own():
    parse(b"a")
    ours = pids()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        told = (short(parse(b"b", b"c")), pids())
        os.write(writing, pickle.dumps(told))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        results, theirs = pickle.loads(file.read())
    os.waitpid(child, 0)
    assert results == ["b", "c"] and theirs and not theirs & ours
    assert all(gone(pid) for pid in theirs)
    assert short(parse(b"d")) == ["d"] and pids() == ours


def test_fork_at_any_moment():
    """Forks while other threads start, use and end processes: none hangs, none meets their pipes."""
    threads = [threading.Thread(target=parse, args=(b"a", b"trouble kill", b"b")) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(10):
        child = os.fork()
        if not child:
            os._exit(0 if not pool._pool.processes and pool._pool.changed.acquire(timeout=PATIENCE) else 1)
        assert os.waitpid(child, 0)[1] == 0
    for thread in threads:
        thread.join(PATIENCE)
    assert short(parse(b"c")) == ["c"]


SERVER = SETUP + """
import os, signal
from social_interest import parsers
from social_interest.tools import parser_pool
from trouble_addon.parsers import Trouble
made = (Trouble(), *parsers.BUILTIN)
letter = b"From: Ann Lee <ann@example.net>\\nSubject: %s\\n\\nHello!\\n"
parser_pool.parse_many([(letter % b"a", parsers.Context())] * 20, made, 2)
sleeper = os.fork()
if not sleeper:
    os.close(1)
    os.close(2)
    signal.pause()
print(sleeper, *[one.pid for one in parser_pool._pool.processes], flush=True)
if sys.argv[1]:
    parser_pool.parse_many([(letter % sys.argv[1].encode(), parsers.Context())], made, 2, deadline=5)
else:
    signal.pause()
"""


@pytest.mark.parametrize("subject", ["", "trouble loop"], ids=["idle", "busy"])
def test_server_killed(subject):
    """Its parser processes end, though a fork of the server lives on."""
    with subprocess.Popen(
        [sys.executable, "-c", SERVER.format(packages=PACKAGES), subject],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as server:
        sleeper, *children = [int(word) for word in server.stdout.readline().split()]
        try:
            assert len(children) == 2
            if subject:
                assert server.stderr.readline() == b"looping\n"
            server.kill()
            assert all(gone(child) for child in children)
            assert Path(f"/proc/{sleeper}").exists()
        finally:
            os.kill(sleeper, signal.SIGKILL)


def test_server_ends(tmp_path):
    """A server that ends as it should leaves no process either, and nothing is printed."""
    script = SERVER.format(packages=PACKAGES).replace("signal.pause()", "pass")
    done = subprocess.run(
        [sys.executable, "-c", script, ""], capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert all(gone(int(word)) for line in done.stdout.splitlines() for word in line.split())
    assert done.stderr == ""


def test_nothing_is_left_of_twenty_processes():
    parse(b"a")
    before = sorted(os.listdir("/proc/self/fd"))
    results = parse(*[b"trouble kill"] * 20, b"b")
    assert short(results) == ["died"] * 20 + ["b"]
    assert len(os.listdir("/proc/self/fd")) == len(before)


def test_log_of_the_process(caplog, capfd):
    """Once, in the server's log, with the traceback; what a parser prints disturbs nobody."""
    with caplog.at_level(logging.WARNING):
        results = parse(b"trouble chatter", b"trouble fail", b"a")
    assert [result.name for result in results] == ["ignored", "failed", "parsed"]
    assert results[1].reason == "trouble: ZeroDivisionError"
    assert [record.name for record in caplog.records] == ["trouble"] * 10 + ["social_interest.parsers"]
    failure = caplog.records[-1]
    assert failure.levelno == logging.ERROR
    assert "ZeroDivisionError" in failure.getMessage() and "Traceback" in failure.getMessage()
    # what an exception says may be what a stranger wrote
    assert "ZeroDivisionError: " not in failure.getMessage()
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.parametrize("subject", [b"fork", b"write"])
def test_what_a_process_may_not_do(subject, caplog):
    if subject == b"fork" and os.geteuid() == 0:
        pytest.skip("root may have as many processes as it likes")
    (outcome,) = parse(b"trouble " + subject)
    assert outcome.name == "failed" and outcome.reason in ("trouble: BlockingIOError", "trouble: OSError")
    Path("/tmp/social-interest-trouble").unlink(missing_ok=True)


def test_secrets_of_the_server_stay_there(monkeypatch):
    monkeypatch.setenv("PGPASSWORD", "secret")
    parse(b"a")
    (pid,) = pids()
    assert b"secret" not in Path(f"/proc/{pid}/environ").read_bytes()


def made_up(name, module):
    return type(name, (parsers.Parser,), {"__module__": module, "code": "x"})()


@pytest.mark.parametrize("parser, words", [
    (made_up("Wanting", "trouble_addon.needs_odoo"), ["Wanting", "trouble_addon.needs_odoo", "odoo", "without Odoo"]),
    (made_up("Absent", "trouble_addon.parsers"), ["Absent", "AttributeError"]),
    (trouble.Demanding(1), ["Demanding", "setting", "without arguments"]),
])
def test_parser_that_cannot_run_there(parser, words):
    with pytest.raises(pool.ParserProcessError) as caught:
        pool.parse_many([(letter(b"a"), CONTEXT)], (parser,), 1)
    for word in words:
        assert word in str(caught.value)
    assert not pids()
    assert short(parse(b"a")) == ["a"]


def test_parser_that_no_process_can_make_again():
    class Local(parsers.Parser):
        code = "local"

    stateful = trouble.Trouble()
    stateful.counter = 1
    for parser, word in ((Local(), "inside a function"), (stateful, "counter")):
        with pytest.raises(pool.ParserProcessError, match=word):
            pool.parse_many([(letter(b"a"), CONTEXT)], (parser,), 1)


def test_no_python(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    with pytest.raises(pool.ParserProcessError, match="cannot be started"):
        parse(b"a")
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(pool.ParserProcessError, match="exit code 1"):
        parse(b"a")
    assert not pids()
