# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""ESLint and Prettier are installed once, anew when their versions change, and Node.js where it is missing."""

import json
import shutil

import pytest

from dev_tools import apt, node, paths, ui


@pytest.fixture
def calls(tmp_path, monkeypatch):
    """The programs that were called and the packages that were installed, none of them really."""
    calls = []
    sources = tmp_path / "sources"
    shutil.copytree(node.SOURCES, sources)
    monkeypatch.setattr(node, "SOURCES", sources)
    monkeypatch.setattr(node, "FOLDER", tmp_path / "node")
    monkeypatch.setattr(paths, "DEV", tmp_path)
    monkeypatch.setattr(node, "run", lambda command, what, cwd: calls.append(command[:2]))
    monkeypatch.setattr(apt, "install", lambda packages, what: calls.append(packages))
    monkeypatch.setattr(node.shutil, "which", lambda program: f"/usr/bin/{program}")
    return calls


def test_installed_once(calls, tmp_path):
    steps = ui.Steps(1)
    assert node.ensure(steps) == tmp_path / "node" / "node_modules" / ".bin"
    node.ensure(steps)
    assert calls == [["npm", "ci"]]


def test_other_versions_are_installed_anew(calls):
    node.ensure(ui.Steps(1))
    (node.SOURCES / "package-lock.json").write_text("{}")
    node.ensure(ui.Steps(1))
    assert calls == [["npm", "ci"]] * 2


def test_debian_gives_what_is_missing(calls, monkeypatch):
    monkeypatch.setattr(node.shutil, "which", lambda program: None)
    monkeypatch.setattr(apt, "available", lambda: True)
    node.ensure(ui.Steps(1))
    assert calls == [["nodejs", "npm"], ["npm", "ci"]]


def test_without_debian_it_is_asked_for(calls, monkeypatch):
    monkeypatch.setattr(node.shutil, "which", lambda program: None)
    monkeypatch.setattr(apt, "available", lambda: False)
    with pytest.raises(ui.Problem, match=r"Node\.js"):
        node.ensure(ui.Steps(1))


def test_versions_are_fixed_and_no_host_is_named():
    package = json.loads((node.SOURCES / "package.json").read_text())
    lock = json.loads((node.SOURCES / "package-lock.json").read_text())
    assert lock["packages"][""]["devDependencies"] == package["devDependencies"]
    for name, version in package["devDependencies"].items():
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
    assert all("resolved" not in entry for entry in lock["packages"].values())
