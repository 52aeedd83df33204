# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The private apt sources are derived from every form of the machine's own."""

from pathlib import Path

import pytest

from dev_tools import apt, apt_sources
from dev_tools.ui import Problem

DEB822 = """# A comment that deb822 allows
Types: deb deb-src
URIs: http://archive.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://archive.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
"""
INLINE_KEY = """Types: deb
URIs: http://archive.example/debian
Suites: trixie
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQINBF
 -----END PGP PUBLIC KEY BLOCK-----
"""
ONE_LINE = """deb cdrom:[Debian GNU/Linux 12]/ bookworm main
# deb http://disabled.example/debian bookworm main
deb-src http://archive.example/debian bookworm main
deb [arch=amd64,i386 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] \
http://archive.example/debian bookworm main non-free # ours
deb http://archive.example/debian-security bookworm-security main
deb http://archive.example/debian bookworm-updates main
"""


@pytest.fixture
def etc(tmp_path):
    """An empty apt folder."""
    (tmp_path / "sources.list.d").mkdir()
    return tmp_path


def derived(etc: Path, codename: str = "bookworm") -> str:
    source = apt_sources.main_archive(apt_sources.machine_sources(etc), codename)
    return source.at_suite("sid") if source else ""


def test_deb822(etc):
    (etc / "sources.list.d" / "debian.sources").write_text(DEB822)
    assert derived(etc) == (
        "Types: deb\n"
        "URIs: http://archive.example/debian\n"
        "Suites: sid\n"
        "Components: main\n"
        "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n"
    )


def test_deb822_with_the_key_inside(etc):
    (etc / "sources.list.d" / "debian.sources").write_text(INLINE_KEY)
    text = derived(etc, "trixie")
    assert "Suites: sid\n" in text
    assert text.partition("Signed-By:")[2].strip() == INLINE_KEY.partition("Signed-By:")[2].strip()


def test_one_line(etc):
    (etc / "sources.list").write_text(ONE_LINE)
    assert derived(etc) == (
        "Types: deb\n"
        "URIs: http://archive.example/debian\n"
        "Suites: sid\n"
        "Components: main\n"
        "Architectures: amd64 i386\n"
        "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n"
    )


def test_one_line_file_in_the_folder(etc):
    (etc / "sources.list.d" / "own.list").write_text("deb http://archive.example/debian bookworm main\n")
    assert "URIs: http://archive.example/debian\n" in derived(etc)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("debian.sources", DEB822.replace("Types: deb deb-src", "Enabled: no\nTypes: deb deb-src")),
        ("debian.sources.disabled", DEB822),
        ("debian.list.save", ONE_LINE),
        ("tool.list", "deb http://tool.example/apt tool-bookworm main\n"),
        ("updates.list", "deb http://archive.example/debian bookworm-updates main\n"),
        ("other.list", "deb http://archive.example/debian bookworm contrib\n"),
        ("src.sources", DEB822.replace("Types: deb deb-src", "Types: deb-src")),
    ],
)
def test_left_out(etc, name, content):
    (etc / "sources.list.d" / name).write_text(content)
    assert derived(etc) == ""


def test_debians_own_archive_wins_over_others_of_the_same_suite(etc):
    (etc / "sources.list.d" / "a.list").write_text("deb http://database.example/repo bookworm main\n")
    (etc / "sources.list.d" / "debian.sources").write_text(DEB822)
    assert "URIs: http://archive.example/debian\n" in derived(etc)


def test_a_machine_on_testing_has_the_suite_under_another_name(etc):
    (etc / "sources.list").write_text("deb http://archive.example/debian testing main\n")
    source = apt_sources.main_archive(apt_sources.machine_sources(etc), "forky")
    assert source.main_suite("forky") == "testing"


def test_codename(tmp_path):
    release = tmp_path / "os-release"
    assert apt_sources.codename(release) == ""
    release.write_text('ID=debian\nVERSION_CODENAME=trixie\n')
    assert apt_sources.codename(release) == "trixie"


def test_private_configuration_uses_only_its_own_folder(etc, tmp_path, monkeypatch):
    (etc / "sources.list.d" / "debian.sources").write_text(DEB822)
    monkeypatch.setattr(apt, "APT_FOLDER", etc)
    monkeypatch.setattr(apt_sources, "codename", lambda: "bookworm")
    private = tmp_path / "private"
    private.mkdir()
    config = apt._private_config(private, "sid").read_text()
    for setting in ("Dir::Etc::SourceParts", "Dir::State", "Dir::State::Lists", "Dir::State::status", "Dir::Cache"):
        assert f'{setting} "{private}/' in config
    assert "Suites: sid\n" in (private / "parts" / "derived.sources").read_text()


def test_no_archive_is_a_problem_that_says_what_to_do(etc, tmp_path, monkeypatch):
    monkeypatch.setattr(apt, "APT_FOLDER", etc)
    with pytest.raises(Problem, match="ODOO_HOME"):
        apt._private_config(tmp_path, "sid")


def test_links_resolve_inside_the_root(tmp_path):
    root = tmp_path / "root"
    (root / "usr/share/fonts").mkdir(parents=True)
    (root / "usr/share/fonts/a.ttf").write_text("font")
    (root / "usr/lib/web").mkdir(parents=True)
    link = root / "usr/lib/web/a.ttf"
    link.symlink_to("/usr/share/fonts/a.ttf")
    relative = root / "usr/lib/web/b.ttf"
    relative.symlink_to("../../share/fonts/a.ttf")
    apt.relink(root)
    root.rename(tmp_path / "moved")
    for name in ("a.ttf", "b.ttf"):
        assert (tmp_path / "moved/usr/lib/web" / name).read_text() == "font"
