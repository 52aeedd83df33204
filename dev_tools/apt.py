# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Debian packages: fetched without touching the system, or installed where needed.

`fetch` uses apt with a configuration of its own (lists, cache, state and sources are
private), so it needs no rights and changes nothing on the machine.
"""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import apt_sources, paths
from .processes import explain, privileged, replaced_folder, run, watch
from .ui import Problem, Steps, megabytes

APT_FOLDER = Path("/etc/apt")
OWN_SUITE = ""
POLICY = "/usr/sbin/policy-rc.d"
INSTALL_QUIETLY = f"""
set -e
export DEBIAN_FRONTEND=noninteractive
if [ ! -e {POLICY} ]; then
    printf '#!/bin/sh\\nexit 101\\n' > {POLICY}
    chmod 755 {POLICY}
    trap 'rm -f {POLICY}' EXIT
fi
apt-get install -y -q --no-install-recommends "$@" \\
    || {{ apt-get update -q && apt-get install -y -q --no-install-recommends "$@"; }}
"""


def available() -> bool:
    """Tell whether this machine has apt and dpkg."""
    return bool(shutil.which("apt-get") and shutil.which("dpkg-deb"))


def fetch(packages: list[str], suite: str, steps: Steps) -> list[Path]:
    """Return the `.deb` files of packages, from the user's cache or freshly fetched.

    `suite` is a Debian suite, or OWN_SUITE for the one the machine itself uses.
    """
    folder = paths.cache() / "debs" / paths.digest(suite or apt_sources.codename(), *packages)
    if not folder.is_dir():
        with replaced_folder(folder) as temporary, tempfile.TemporaryDirectory() as private:
            config = _private_config(Path(private), suite)
            apt = ["apt-get", "-q", "-c", str(config)]
            steps.say(f"reading the package lists of {suite or 'this machine'}")
            _apt_watch([*apt, "update"], "Reading the package lists", lambda: None)
            _download(apt, packages, temporary, steps)
    return sorted(folder.glob("*.deb"))


def _download(apt: list[str], packages: list[str], folder: Path, steps: Steps) -> None:
    """Download packages into a folder, telling how far it has got."""
    what = f"Fetching {packages[0]} and its files" if packages[1:] else f"Fetching {packages[0]}"
    listing = run([*apt, "download", "--print-uris", *packages], what, cwd=folder)
    total = sum(int(size) for size in re.findall(r"^'[^']+' \S+ (\d+) ", listing, re.M))
    room = shutil.disk_usage(folder).free
    if room < 5 * total:
        raise Problem(
            f"{what} needs about {megabytes(5 * total)} MB of disk, {megabytes(room)} MB are free."
        )

    def tick() -> None:
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        steps.say(f"downloading {megabytes(size)} of {megabytes(total)} MB")

    _apt_watch([*apt, "download", *packages], what, tick, cwd=folder)


def _apt_watch(command: list[str], what: str, tick, cwd: Path | None = None) -> None:
    """Run apt while telling progress; its warnings about names count as faults."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        watch(command, what, tick, cwd=cwd, log=log)
        text = log.read_text(encoding="utf-8", errors="replace")
    if "Failed to fetch" in text:
        raise Problem(explain(text, what))


def _private_config(folder: Path, suite: str) -> Path:
    """Write an apt configuration that uses only folders of its own."""
    codename = apt_sources.codename()
    archive = apt_sources.main_archive(apt_sources.machine_sources(APT_FOLDER), codename)
    if archive is None:
        raise Problem(
            "No Debian main archive among this machine's apt sources: set ODOO_HOME to an "
            "Odoo 19.0 checkout, or add the archive to the apt sources."
        )
    parts = paths.private_folder(folder / "parts")
    wanted = suite or archive.main_suite(codename)
    (parts / "derived.sources").write_text(archive.at_suite(wanted), encoding="utf-8")
    for name in ("lists/partial", "cache/archives/partial", "state"):
        paths.private_folder(folder / name)
    (folder / "state" / "status").touch()
    config = folder / "apt.conf"
    config.write_text(
        "#clear APT::Update::Post-Invoke;\n"
        "#clear APT::Update::Post-Invoke-Success;\n"
        "#clear DPkg::Post-Invoke;\n"
        'Dir::Etc::SourceList "/dev/null";\n'
        f'Dir::Etc::SourceParts "{parts}";\n'
        'Dir::Etc::PreferencesParts "/dev/null";\n'
        'Dir::Etc::Preferences "/dev/null";\n'
        f'Dir::State "{folder}/state";\n'
        f'Dir::State::Lists "{folder}/lists";\n'
        f'Dir::State::status "{folder}/state/status";\n'
        f'Dir::Cache "{folder}/cache";\n'
        'Acquire::Languages "none";\n'
        'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";\n'
        'APT::Sandbox::User "root";\n',
        encoding="utf-8",
    )
    return config


def extract(archives: list[Path], root: Path, steps: Steps) -> None:
    """Unpack packages into one root and make their absolute links resolve inside it."""
    for number, archive in enumerate(archives, 1):
        steps.say(f"unpacking {number} of {len(archives)}")
        run(["dpkg-deb", "-x", archive, root], f"Unpacking {archive.name}")
    relink(root)


def relink(root: Path) -> None:
    """Turn absolute symbolic links below a root into relative ones inside the root."""
    for folder, names, files in os.walk(root):
        for name in [*names, *files]:
            link = Path(folder, name)
            if not link.is_symlink():
                continue
            target = os.readlink(link)
            if not target.startswith("/") or target.startswith(f"{root}/"):
                continue
            inside = os.path.relpath(root / target.lstrip("/"), folder)
            link.unlink()
            link.symlink_to(inside)


def install(packages: list[str], what: str) -> None:
    """Install system packages without starting any service they bring."""
    command = privileged(["sh", "-c", INSTALL_QUIETLY, "install", *packages])
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise Problem(explain(done.stdout, what))
