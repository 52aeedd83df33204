# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The project's own lint rules find what they are for."""

import pytest

from dev_tools import lint_rules, linting

HEADER = lint_rules.LICENSE + "\n"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.xml", "<odoo><record></odoo>", "not well-formed"),
        ("a.py", "import os\n", "licence line"),
        ("a.py", HEADER + "x = 1\n" * 400, "401 lines"),
        ("a.py", HEADER + "x = '/ro" "ot/x'\n", "path of one machine"),
        ("a.md", "see /ho" "me/someone/file\n", "path of one machine"),
        ("a.txt", "index = " + ".".join(lint_rules.REGISTRIES[0]) + "\n", "package registry"),
        ("dev", "/wo" "rk/main\n", "path of one machine"),
    ],
)
def test_faults(tmp_path, name, text, told):
    path = tmp_path / name
    path.write_text(text)
    faults = lint_rules.check(path, tmp_path)
    assert len(faults) == 1
    assert faults[0].startswith(f"{name}:")
    assert told in faults[0]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("__init__.py", ""),
        ("a.py", "#!/usr/bin/env python3\n" + HEADER + "x = 1\n"),
        ("a.xml", "<odoo/>"),
        ("a.md", "https://example.com/work/home and ~/work/x and .dev/root/x\n"),
        ("tests/samples/x/a.txt", "Received: /ro" "ot/mail\n"),
        ("a.png", "binary"),
    ],
)
def test_clean(tmp_path, name, text):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    assert lint_rules.check(path, tmp_path) == []


def test_a_copy_without_git_leaves_out_caches(tmp_path, monkeypatch):
    for name in ("a.py", ".ci/run", ".pylintrc", ".dev/x.py", ".ruff_cache/y", "b/__pycache__/z.pyc", "b/c.xml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.setattr(linting.paths, "ROOT", tmp_path)
    found = [path.relative_to(tmp_path).as_posix() for path in linting.source_files()]
    assert found == [".ci/run", ".pylintrc", "a.py", "b/c.xml"]
