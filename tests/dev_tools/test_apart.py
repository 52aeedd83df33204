# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The part of `./dev test` that installs and uninstalls each addon: which checks there are, and what they tell."""

from types import SimpleNamespace

import pytest

from dev_tools import apart, database, paths
from dev_tools.test_results import Results


@pytest.fixture
def addons(tmp_path, monkeypatch):
    """Two addons of ours, a folder that is none, and one that belongs to the tools."""
    monkeypatch.setattr(paths, "ROOT", tmp_path)
    for folder, manifest in {
        "social_interest": {"depends": ["crm"]},
        "another_glue": {"depends": ["sale_crm", "social_interest"], "auto_install": True},
        ".dev": {"depends": ["web"]},
    }.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "__manifest__.py").write_text(repr(manifest))
    (tmp_path / "tests").mkdir()


def test_every_folder_with_a_manifest_is_an_addon_the_main_one_first(addons):
    assert paths.addons() == ["social_interest", "another_glue"]
    assert paths.foreign_depends() == sorted(["crm", "sale_crm", *paths.JOINED])
    assert paths.foreign_depends(["social_interest"]) == ["crm"]


def test_checks_of_every_addon(addons):
    assert apart.names() == [
        "apart.social_interest.installs", "apart.social_interest.works", "apart.social_interest.uninstalls",
        "apart.another_glue.installs", "apart.another_glue.uninstalls", "apart.another_glue.rest_works"]
    assert apart.names("GLUE.un") == ["apart.another_glue.uninstalls"]


def test_word_of_another_test_runs_nothing(tmp_path):
    assert apart.run(None, print, "test_claim", tmp_path) == Results()


def test_each_check_that_finds_something_fails_with_its_lines(addons, monkeypatch, capsys, tmp_path):
    found = dict.fromkeys(apart.names(), []) | {"apart.another_glue.installs": ["another_glue is not installed"]}
    monkeypatch.setattr(apart, "_run", lambda *_: found)
    results = apart.run(None, print, "glue", tmp_path)
    assert results.failed == ["apart.another_glue.installs"]
    assert len(results.passed) == 2
    assert capsys.readouterr().out == "apart.another_glue.installs: another_glue is not installed\n"


def test_what_is_installed_and_should_not_be_is_told(addons):
    server = SimpleNamespace(sql=lambda query, name: [["base"], ["another_glue"]])
    odoo = SimpleNamespace(env=SimpleNamespace(server=server), name="x")
    assert apart.installed(odoo, ["another_glue"]) == []
    assert apart.installed(odoo, ["social_interest"]) == [
        "another_glue is installed", "social_interest is not installed"]


def test_what_is_left_of_an_addon_is_told():
    before = {"crm_lead.name": "text YES", "crm_lead.id": "integer NO"}
    assert apart.left_over(before, dict(before)) == []
    assert apart.left_over(before, {"crm_lead.name": "text YES", "crm_lead.card": "integer YES"}) == [
        "crm_lead.card: integer YES, was absent", "crm_lead.id: absent, was integer NO"]


def test_a_template_for_the_main_addon_and_one_for_all_are_kept(addons, monkeypatch, tmp_path):
    """What only the others need is not there where the main one is looked at by itself."""
    monkeypatch.setattr(paths, "DEV", tmp_path / ".dev")
    made, dropped, copied = {}, [], []

    class Server:
        env = {"PGHOST": "here"}  # noqa: RUF012 (never changed)

        def sql(self, statement, database="postgres"):
            if "shobj_description" in statement:
                return [["complete"]] if any(f"'{name}'" in statement for name in made) else []
            return [[name] for name in (*made, "si_base_old")] if "si_base_" in statement else []

    environment = SimpleNamespace(server=Server(), home=SimpleNamespace(path=tmp_path, version="19.0"))
    monkeypatch.setattr(database, "drop", lambda server, name: dropped.append(name))
    monkeypatch.setattr(database, "copy", lambda server, source, target: copied.append((source, target)))
    monkeypatch.setattr(database, "mark_complete", lambda server, name: None)
    monkeypatch.setattr(database.odoo_run, "write_config", lambda name, **more: tmp_path / "x.conf")

    def install(environment, arguments, log, what, watch):
        made[arguments[3]] = arguments[5]
    monkeypatch.setattr(database.odoo_run, "run_checked", install)
    every = database.base(environment, print)
    main = database.base(environment, print, ["social_interest"])
    assert made == {main: "crm", every: ",".join(sorted(["crm", "sale_crm", *paths.JOINED]))}
    assert copied == [(main, every)]
    assert set(dropped) == {"si_base_old"}
