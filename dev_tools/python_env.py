# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The Python environment: pinned packages, from wheels kept in the user's cache."""

import os
import platform
import subprocess
import sys
import sysconfig
from pathlib import Path

from . import apt, paths
from .processes import alone, replaced_folder, run, watch
from .ui import Problem, Steps

VENV = paths.DEV / "venv"
PYTHON = VENV / "bin" / "python"
NEWEST = (3, 13)
PIP_PACKAGE = "python3-pip-whl"


def ensure(steps: Steps, *names: str) -> Path:
    """Make the environment with the given requirement files; return its Python.

    Each file has a stamp inside the environment, so nothing is done twice and a
    changed file is installed again.
    """
    if sys.version_info[:2] > NEWEST:
        raise Problem(
            f"The pinned packages are tested on Python 3.10 to 3.{NEWEST[1]}; this is "
            f"{platform.python_version()}. Run it as `python3.{NEWEST[1]} dev ...`."
        )
    with alone(paths.DEV / "python.lock"):
        _ensure(steps, names)
    return PYTHON


def _ensure(steps: Steps, names: tuple[str, ...]) -> None:
    """Make what is missing of the environment."""
    if not _usable():
        steps.say("creating the environment")
        _create(steps)
    for name in names:
        stamp = VENV / f".{name}.stamp"
        key = wheels_key(paths.REQUIREMENTS / f"{name}.txt")
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == key:
            continue
        wheels = _wheels(name, key, steps)
        _install(name, wheels, steps)
        stamp.write_text(key, encoding="utf-8")


def wheels_key(requirements: Path, python: str = "", machine: str = "") -> str:
    """Return the key of the wheels for a requirement file on a Python and a machine."""
    python = python or sysconfig.get_config_var("SOABI") or platform.python_version()
    machine = machine or sysconfig.get_platform()
    return paths.digest(requirements.read_bytes(), python, machine)


def _usable() -> bool:
    """Tell whether the environment exists, is whole and belongs to this Python."""
    stamp = VENV / ".python.stamp"
    return (
        PYTHON.exists() and stamp.is_file() and stamp.read_text(encoding="utf-8") == _identity()
    )


def _identity() -> str:
    """Return what an environment depends on: its Python and its own place."""
    return f"{os.path.realpath(sys.executable)} {platform.python_version()} {VENV}"


def _create(steps: Steps) -> None:
    """Create an empty environment with pip, also where `ensurepip` is missing."""
    create = [sys.executable, "-m", "venv", "--clear"]
    if _has_ensurepip():
        run([*create, VENV], "Creating the Python environment")
    else:
        run([*create, "--without-pip", VENV], "Creating the Python environment")
        wheel = _debian_pip(steps)
        run(
            [PYTHON, f"{wheel}/pip", "install", "--quiet", "--no-index", wheel],
            "Installing pip into the Python environment",
            env=_pip_environment(),
        )
    (VENV / ".python.stamp").write_text(_identity(), encoding="utf-8")


def _has_ensurepip() -> bool:
    """Tell whether this Python can install pip by itself (Debian splits it off)."""
    probe = [sys.executable, "-c", "import ensurepip"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _debian_pip(steps: Steps) -> Path:
    """Return the wheel of pip out of Debian's own package."""
    if not apt.available():
        raise Problem("This Python has no `ensurepip`: install your system's venv package.")
    steps.say("fetching pip from Debian")
    archives = apt.fetch([PIP_PACKAGE], apt.OWN_SUITE, steps)
    folder = paths.DEV / "pip"
    if not folder.is_dir():
        with replaced_folder(folder) as temporary:
            apt.extract(archives, temporary, steps)
    wheels = sorted(folder.glob("usr/share/python-wheels/pip-*.whl"))
    if not wheels:
        raise Problem(f"Debian's {PIP_PACKAGE} holds no pip: install python3-venv.")
    return wheels[-1]


def _pip_environment() -> dict:
    """Return the user's environment without what would redirect pip's target."""
    unwanted = ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX", "PIP_USER")
    kept = {key: value for key, value in os.environ.items() if key not in unwanted}
    return kept | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}


def _wheels(name: str, key: str, steps: Steps) -> Path:
    """Return the folder with the wheels of a requirement file, building it if absent."""
    folder = paths.cache() / "wheels" / f"{name}-{key}"
    if folder.is_dir():
        return folder
    requirements = paths.REQUIREMENTS / f"{name}.txt"
    wanted = sum("==" in line for line in requirements.read_text("utf-8").splitlines())
    with replaced_folder(folder) as temporary:
        command = [PYTHON, "-m", "pip", "wheel", "--use-pep517", "--prefer-binary", "-w", temporary]
        watch(
            [*command, "-r", requirements],
            f"Downloading the Python packages of {name}.txt",
            lambda: steps.say(f"{name}: downloading about {wanted} packages"),
            env=_pip_environment(),
            log=paths.private_folder(paths.LOGS) / f"pip-{name}.log",
        )
    return folder


def _install(name: str, wheels: Path, steps: Steps) -> None:
    """Install a requirement file from its wheels, without any network."""
    count = len(list(wheels.glob("*.whl")))
    command = [PYTHON, "-m", "pip", "install", "--no-index", "--find-links", wheels]
    watch(
        [*command, "-r", paths.REQUIREMENTS / f"{name}.txt"],
        f"Installing the Python packages of {name}.txt",
        lambda: steps.say(f"{name}: installing {count} packages"),
        env=_pip_environment(),
        log=paths.private_folder(paths.LOGS) / f"pip-{name}.log",
    )
