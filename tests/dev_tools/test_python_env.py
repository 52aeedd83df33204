# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The wheels' key, and requirement files that pin everything."""

import re
from pathlib import Path

import pytest

from dev_tools import paths, python_env

FILES = sorted(paths.REQUIREMENTS.glob("*.txt"))


def test_key_depends_on_content_python_and_machine(tmp_path):
    requirements = tmp_path / "x.txt"
    requirements.write_text("a==1\n")
    key = python_env.wheels_key(requirements, "cpython-311", "linux-x86_64")
    assert key == python_env.wheels_key(requirements, "cpython-311", "linux-x86_64")
    others = {
        python_env.wheels_key(requirements, "cpython-312", "linux-x86_64"),
        python_env.wheels_key(requirements, "cpython-311", "linux-aarch64"),
    }
    requirements.write_text("a==2\n")
    others.add(python_env.wheels_key(requirements, "cpython-311", "linux-x86_64"))
    assert len(others) == 3
    assert key not in others


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_requirement_is_pinned(path):
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    assert lines
    for line in lines:
        assert re.fullmatch(r'[\w.-]+==[\w.]+(; python_version (>=|<) "3\.11")?', line), line


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_package_of_new_pythons_has_a_version_for_the_oldest(path):
    newer = set(re.findall(r'^([\w.-]+)==.*>= "3\.11"', path.read_text(), re.MULTILINE))
    older = set(re.findall(r'^([\w.-]+)==.*< "3\.11"', path.read_text(), re.MULTILINE))
    assert newer <= older


def test_cache_follows_the_users_setting(monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert paths.cache() == Path("/somewhere/social_interest")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "/home-of-a-user")
    assert paths.cache() == Path("/home-of-a-user/.cache/social_interest")
