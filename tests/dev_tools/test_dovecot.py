# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Which of Debian's packages a machine still needs for the tests' mail server."""

import pytest

from dev_tools import dovecot
from dev_tools.ui import Problem, Steps


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine without Dovecot; `install` puts programs there as apt would."""
    programs, parts = tmp_path / "sbin", tmp_path / "parts"
    asked = []

    def put(folder, name):
        folder.mkdir(exist_ok=True)
        (folder / name).touch(mode=0o755)

    def install(packages, _what):
        asked.extend(packages)
        put(programs, "dovecot")
        for package in packages:
            put(parts, {"dovecot-imapd": "imap", "dovecot-pop3d": "pop3"}[package])

    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(dovecot, "FOLDERS", ())
    monkeypatch.setattr(dovecot, "PARTS", (str(parts),))
    monkeypatch.setattr(dovecot, "_keep_off", lambda: asked.append("kept off"))
    monkeypatch.setattr(dovecot.apt, "available", lambda: True)
    monkeypatch.setattr(dovecot.apt, "install", install)
    return install, asked


def ensure():
    steps = Steps(1)
    steps.start("Mail server")
    return dovecot.ensure(steps)


def test_everything_is_installed_where_nothing_is(machine):
    _install, asked = machine
    assert ensure().endswith("/sbin/dovecot")
    assert asked == ["dovecot-imapd", "dovecot-pop3d", "kept off"]
    ensure()
    assert len(asked) == 3, "a second run installs nothing"


def test_a_machine_with_imap_gets_pop3_and_keeps_its_service(machine):
    install, asked = machine
    install(["dovecot-imapd"], "")
    asked.clear()
    ensure()
    assert asked == ["dovecot-pop3d"]


def test_an_installation_elsewhere_is_trusted(machine, monkeypatch):
    install, asked = machine
    install(["dovecot-imapd"], "")
    asked.clear()
    monkeypatch.setattr(dovecot, "PARTS", ("/nowhere",))
    ensure()
    assert asked == []


def test_without_apt_it_is_told_what_is_missing(machine, monkeypatch):
    install, _asked = machine
    install(["dovecot-imapd"], "")
    monkeypatch.setattr(dovecot.apt, "available", lambda: False)
    with pytest.raises(Problem, match="with POP3"):
        ensure()
