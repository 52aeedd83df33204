# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev` from outside: exit codes and one clear line for every foreseen fault."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from dev_tools import cli, processes
from dev_tools.ui import Problem

DEV = Path(__file__).resolve().parents[2] / "dev"


def dev(*arguments, code="pass"):
    """Run `./dev`, optionally with Python code before it."""
    start = f"import runpy, sys; {code}; sys.argv = {['dev', *arguments]!r}"
    return subprocess.run(
        [sys.executable, "-c", f"{start}; runpy.run_path({str(DEV)!r}, run_name='__main__')"],
        env=os.environ | {"PYTHONPATH": str(DEV.parent)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_lists_every_verb():
    done = dev("help")
    assert done.returncode == 0
    for verb in cli.VERBS:
        assert f"\n  {verb} " in done.stdout


def test_no_verb_is_help():
    assert dev().stdout == dev("help").stdout


def test_unknown_verb():
    done = dev("dance")
    assert done.returncode == 2
    assert "no verb `dance`" in done.stderr
    assert "usage: ./dev" in done.stderr


@pytest.mark.parametrize("verb", cli.VERBS)
def test_every_verb_tells_its_options(verb):
    assert dev(verb, "--help").returncode == 0


def test_old_python_gets_one_line():
    done = dev("test", code="sys.version_info = (3, 9, 2, 'final', 0)")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Python 3.10 or newer, but this one is 3.9" in done.stderr


def test_the_entry_is_readable_for_very_old_pythons():
    text = DEV.read_text(encoding="utf-8")
    assert 'f"' not in text and ":=" not in text and "match " not in text


def test_taken_port_is_said_with_another_to_try():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = dev("demo", "--port", str(port))
    assert done.returncode == 1
    assert f"Port {port} is taken" in done.stderr
    assert "--port" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("fault", "code", "told"),
    [
        (Problem("do this"), 1, "./dev: do this"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (OSError(28, "No space left on device"), 1, "disk is full"),
        (PermissionError(13, "Permission denied", "/etc/x"), 1, "no right to use /etc/x"),
    ],
)
def test_foreseen_faults_end_in_one_line(fault, code, told, capsys):
    def fail():
        raise fault

    assert cli._guarded(fail) == code
    assert told in capsys.readouterr().err


def test_unforeseen_faults_are_not_hidden():
    def fail():
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        cli._guarded(fail)


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("E: Failed to fetch x  Temporary failure resolving 'a.example'", "no network"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("noise\nE: Unable to locate package odoo-19\n", "E: Unable to locate package odoo-19"),
        ("", "no message"),
    ],
)
def test_faults_of_programs_become_one_line(output, told):
    line = processes.explain(output, "Fetching")
    assert told in line
    assert "\n" not in line


def test_missing_program_is_named():
    with pytest.raises(Problem, match="no-such-program"):
        processes.run(["no-such-program"], "Trying")


def test_no_right_to_install(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(processes.shutil, "which", lambda name: None)
    with pytest.raises(Problem, match="apt-get install x"):
        processes.privileged(["apt-get", "install", "x"])


def test_an_interrupted_folder_leaves_nothing(tmp_path):
    target = tmp_path / "target"
    with pytest.raises(KeyboardInterrupt), processes.replaced_folder(target) as temporary:
        (temporary / "half").touch()
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
    with processes.replaced_folder(target) as temporary:
        (temporary / "whole").touch()
    assert [path.name for path in target.iterdir()] == ["whole"]


def test_stop_ends_a_program_that_ignores_the_first_signal():
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    process.stdout.read(1)
    processes.stop(process, patience=0.2)
    assert process.returncode == -signal.SIGKILL
    process.stdout.close()
