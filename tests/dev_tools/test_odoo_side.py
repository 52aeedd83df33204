# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Settings, places and choices around Odoo, without running it."""

import pytest

from dev_tools import database, odoo_home, odoo_run, paths, postgres
from dev_tools.ui import Problem, Steps

RELEASE = "version_info = ({}, FINAL, 0, '')\nversion = '.'.join(...)\n"


def make_odoo(folder, version="19, 0, 0"):
    """Make what is looked at to find an Odoo."""
    (folder / "odoo").mkdir(parents=True)
    (folder / "odoo" / "release.py").write_text(RELEASE.format(version))
    return folder


@pytest.mark.parametrize("inside", ["", "usr/lib/python3/dist-packages", "lib/python3.12/site-packages"])
def test_odoo_is_found_in_checkouts_and_installations(tmp_path, inside):
    make_odoo(tmp_path / inside)
    home = odoo_home.locate(tmp_path)
    assert home.path == tmp_path / inside
    assert home.version == "19.0.0"


def test_given_odoo_is_taken(tmp_path, monkeypatch):
    monkeypatch.setenv("ODOO_HOME", str(make_odoo(tmp_path / "own")))
    assert odoo_home.ensure(Steps(1)).path == tmp_path / "own"


@pytest.mark.parametrize("version", [None, "18, 0, 0"])
def test_wrong_odoo_is_a_problem(tmp_path, monkeypatch, version):
    if version:
        make_odoo(tmp_path, version)
    monkeypatch.setenv("ODOO_HOME", str(tmp_path))
    with pytest.raises(Problem, match="ODOO_HOME"):
        odoo_home.ensure(Steps(1))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, None),
        ({"PGHOST": "db"}, {"PGHOST": "db", "PGUSER": "odoo"}),
        ({"PGHOST": "db", "PGUSER": "me", "PGPORT": "6543"}, {"PGHOST": "db", "PGUSER": "me", "PGPORT": "6543"}),
        (
            {"DATABASE_URL": "postgresql://me:p%40ss@db:6543/x"},
            {"PGHOST": "db", "PGUSER": "me", "PGPORT": "6543", "PGPASSWORD": "p@ss"},
        ),
    ],
)
def test_a_server_named_by_the_environment_is_used(monkeypatch, given, expected):
    for name in ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert postgres._external() == expected


def test_socket_stays_in_the_data_folder_unless_its_path_is_too_long(tmp_path):
    short = paths.Path("/short/data")
    assert postgres._socket_folder(short) == short
    long = paths.Path("/" + "x" * 120)
    assert len(str(postgres._socket_folder(long))) < postgres.SOCKET_LIMIT


def test_settings_keep_odoo_on_this_machine(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "DEV", tmp_path)
    text = odoo_run.write_config("x", http_port=1234).read_text()
    assert "http_interface = 127.0.0.1\n" in text
    assert "http_port = 1234\n" in text
    assert "services.odoo" not in text


def test_copied_file_store_is_linked_not_shared_by_name(tmp_path, monkeypatch):
    monkeypatch.setattr(odoo_run, "DATA", tmp_path)
    (database.filestore("a") / "ab").mkdir(parents=True)
    (database.filestore("a") / "ab" / "file").write_text("x")
    statements = []

    class Server:
        def sql(self, statement, database="postgres"):
            statements.append(statement)
            return []

    database.copy(Server(), "a", "b")
    assert (database.filestore("b") / "ab" / "file").read_text() == "x"
    assert statements[-1] == 'CREATE DATABASE "b" TEMPLATE "a"'
    database.drop(Server(), "b")
    assert (database.filestore("a") / "ab" / "file").exists()
