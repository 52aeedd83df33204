# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What an addon's folder has to bring is asked for, and what is made of parts is current."""

import re

import docutils.utils
import pytest

from dev_tools import addon_readme, addon_skeleton, linting, paths, ui

HOOK = re.compile(r"entry: \./dev lint (\S+)")


@pytest.fixture
def addon(tmp_path):
    """An addon's folder that has all it needs."""
    folder = tmp_path / "social_interest_more"
    files = {
        "__manifest__.py": "{'name': 'More'}",
        "LICENSE": "words",
        "pyproject.toml": '[build-system]\nrequires = ["whool"]\nbuild-backend = "whool.buildapi"\n',
        "readme/DESCRIPTION.rst": "It does *more*.\n\n.. image:: static/description/feed.png\n",
        "readme/USAGE.rst": "Press ``m``.\n",
        "static/description/icon.png": "",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (folder / addon_skeleton.ICON).write_bytes(addon_skeleton.PNG)
    (tmp_path / "LICENSE").write_text("words")
    return folder


def test_a_whole_folder_has_no_fault(addon):
    assert addon_skeleton.missing(addon, addon.parent / "LICENSE") == []


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("readme/DESCRIPTION.rst", None, "readme/DESCRIPTION.rst"),
        ("LICENSE", None, "LICENSE"),
        ("LICENSE", "other words", "LICENSE"),
        ("static/description/icon.png", None, "icon.png"),
        ("static/description/icon.png", "text", "icon.png"),
        ("pyproject.toml", None, "whool"),
        ("pyproject.toml", "[project]\n", "whool"),
    ],
)
def test_what_is_missing_is_told(addon, name, text, told):
    path = addon / name
    path.unlink() if text is None else path.write_text(text)
    (fault,) = addon_skeleton.missing(addon, addon.parent / "LICENSE")
    assert fault.startswith("social_interest_more: ") and told in fault


def test_readme_is_made_of_its_parts_in_order(addon):
    assert addon_readme.text_of(addon, "More") == (
        addon_readme.NOTE + "\n====\nMore\n====\n\nIt does *more*.\n\n.. image:: static/description/feed.png\n"
        "\nUsage\n=====\n\nPress ``m``.\n")


def test_the_page_has_headings_and_its_pictures_beside_it(addon):
    page = addon_readme.wanted(addon)[addon / "static/description/index.html"]
    assert "<em>more</em>" in page and "<h2>Usage</h2>" in page
    assert 'src="feed.png"' in page


def test_a_changed_part_makes_both_files_stale_until_they_are_renewed(addon, capsys):
    assert addon_readme.main([str(addon)]) == 1
    assert capsys.readouterr().out.count("not current") == 2
    assert addon_readme.main(["--write", str(addon)]) == 0
    assert addon_readme.main([str(addon)]) == 0
    (addon / "readme/USAGE.rst").write_text("Press ``n``.\n")
    assert [path.name for path in addon_readme.stale(addon)] == ["README.rst", "index.html"]


def test_a_broken_part_is_a_fault(addon):
    (addon / "readme/USAGE.rst").write_text("Press ``m.\n")
    with pytest.raises(docutils.utils.SystemMessage):
        addon_readme.wanted(addon)


def test_parts_of_lint_are_chosen_by_a_word():
    checks = [("ruff", None), ("ESLint", None), ("test_lint", None)]
    assert linting._chosen(checks, []) == checks
    assert linting._chosen(checks, ["ruff", "eslint"]) == checks[:2]
    with pytest.raises(ui.Problem, match="nothing"):
        linting._chosen(checks, ["ruff", "nothing"])


def test_every_hook_is_a_part_of_lint(monkeypatch):
    titles = []
    monkeypatch.setattr(linting, "_report", lambda steps, checks, *rest: titles.extend(title for title, _ in checks))
    monkeypatch.setattr(linting.python_env, "ensure", lambda steps, *names: None)
    monkeypatch.setattr(linting, "_start_pylint", lambda crew, python: None)
    monkeypatch.setattr(linting, "source_files", list)
    linting.run()
    hooks = HOOK.findall((paths.ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    chosen = [title for hook in hooks for title, _check in linting._chosen([(title, None) for title in titles], [hook])]
    assert sorted(chosen) == sorted(titles)
