# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The project's own rules for a file: XML, header, size, nothing of one machine."""

import re
from pathlib import Path
from xml.etree import ElementTree

LICENSE = "# Part of social_interest. License LGPL-3.0 or later"
LONGEST = 400
SIZED = (".py", ".js", ".xml", ".scss")
# Real messages and what is generated from sources keep what they have.
UNTOUCHED = ("/tests/samples/", "dev_tools/demo_mailbox/", "/data/samples/", "/i18n/", "/static/lib/")
TEXT = (".py", ".js", ".xml", ".scss", ".md", ".rst", ".txt", ".toml", ".csv", ".json", ".sh", "")
# Written in pieces, so that this file holds none of them.
REGISTRIES = (
    ("pypi", "org"),
    ("pythonhosted", "org"),
    ("deb", "debian", "org"),
    ("security", "debian", "org"),
    ("snapshot", "debian", "org"),
    ("registry", "npmjs", "org"),
    ("registry", "yarnpkg", "com"),
    ("crates", "io"),
)
REGISTRY = re.compile("|".join(re.escape(".".join(parts)) for parts in REGISTRIES))
MACHINE = re.compile(r"(?<![\w.~$}/-])/(?:root|home/\w+|work|Users/\w+)/\w")


def check(path: Path, root: Path) -> list[str]:
    """Return the faults of one file."""
    name = path.relative_to(root).as_posix()
    if any(part in f"/{name}" for part in UNTOUCHED) or path.suffix not in TEXT:
        return []
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return [f"{name}: not UTF-8"]
    faults = []
    if path.suffix == ".xml":
        faults += xml_faults(text)
    if path.suffix == ".py":
        faults += header_faults(text)
    if path.suffix in SIZED:
        faults += size_faults(text)
    faults += machine_faults(text)
    return [f"{name}:{fault}" for fault in faults]


def xml_faults(text: str) -> list[str]:
    """Return what keeps a text from being well-formed XML."""
    try:
        ElementTree.fromstring(text.encode())
    except ElementTree.ParseError as error:
        return [f"{error.position[0]}: not well-formed XML: {error}"]
    return []


def header_faults(text: str) -> list[str]:
    """Return a fault if a Python file lacks the licence line (empty files need none)."""
    if text.strip() and not any(line.startswith(LICENSE) for line in text.splitlines()[:2]):
        return ["1: the licence line is missing"]
    return []


def size_faults(text: str) -> list[str]:
    """Return a fault if a file is too long to be read in one go."""
    lines = text.count("\n")
    return [f"{LONGEST}: {lines} lines, at most {LONGEST} are allowed"] if lines > LONGEST else []


def machine_faults(text: str) -> list[str]:
    """Return lines that name a package registry's host or a path of one machine."""
    faults = []
    for number, line in enumerate(text.splitlines(), 1):
        if REGISTRY.search(line):
            faults.append(f"{number}: names the host of a package registry")
        if MACHINE.search(line):
            faults.append(f"{number}: names a path of one machine")
    return faults
