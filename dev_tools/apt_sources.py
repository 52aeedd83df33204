# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Read the machine's own apt sources and derive the main archive at another suite.

Both formats are understood: deb822 stanzas (`*.sources`) and one-line entries
(`sources.list`, `*.list`). The result keeps the address, the options and the key
of the machine's own entry, so mirrors and proxies go on working.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

STABLE_NAMES = ("stable", "oldstable", "testing", "unstable", "sid")
ONE_LINE = re.compile(r"^deb\s+(?:\[(?P<options>[^\]]*)\]\s+)?(?P<uri>\S+)\s+(?P<rest>.+)$")


@dataclass
class Source:
    """One enabled binary entry: where, which suites and components, which options."""

    uris: list[str]
    suites: list[str]
    components: list[str]
    options: dict[str, str] = field(default_factory=dict)

    def main_suite(self, codename: str) -> str | None:
        """Return the plain release suite of this entry (not -updates, -security)."""
        plain = (codename, *STABLE_NAMES)
        return next((suite for suite in self.suites if suite in plain), None)

    def rank(self) -> int:
        """Return how surely this is Debian's own archive (smaller is surer)."""
        if "debian-archive" in self.options.get("Signed-By", ""):
            return 0
        if any(uri.rstrip("/").endswith("/debian") for uri in self.uris):
            return 1
        return 2

    def at_suite(self, suite: str) -> str:
        """Return this entry as a deb822 stanza for another suite."""
        lines = [
            "Types: deb",
            "URIs: " + " ".join(self.uris),
            "Suites: " + suite,
            "Components: main",
        ]
        lines += [f"{key}: {value}" for key, value in self.options.items()]
        return "\n".join(lines) + "\n"


def parse_deb822(text: str) -> list[Source]:
    """Return the enabled binary entries of a `.sources` file."""
    sources = []
    for stanza in re.split(r"\n[ \t]*\n", text):
        fields = _deb822_fields(stanza)
        if "deb" not in fields.pop("types", "").split():
            continue
        if fields.pop("enabled", "yes").strip().lower() in ("no", "false", "0"):
            continue
        uris = fields.pop("uris", "").split()
        suites = fields.pop("suites", "").split()
        components = fields.pop("components", "").split()
        options = {_title(key): value for key, value in fields.items()}
        sources.append(Source(uris, suites, components, options))
    return sources


def _deb822_fields(stanza: str) -> dict[str, str]:
    """Return the fields of one stanza; continuation lines stay inside their field."""
    fields: dict[str, str] = {}
    key = ""
    for line in stanza.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0] in " \t":
            fields[key] = fields.get(key, "") + "\n" + line
        elif ":" in line:
            key, _, value = line.partition(":")
            key = key.strip().lower()
            fields[key] = value.strip()
    return fields


def _title(key: str) -> str:
    return "-".join(part.capitalize() for part in key.split("-"))


def parse_one_line(text: str) -> list[Source]:
    """Return the enabled binary entries of a `sources.list` style file."""
    sources = []
    for line in text.splitlines():
        match = ONE_LINE.match(line.partition("#")[0].strip())
        if not match:
            continue
        suite, *components = match["rest"].split()
        options = {}
        for option in (match["options"] or "").split():
            key, _, value = option.partition("=")
            name = {"arch": "Architectures"}.get(key.lower(), _title(key))
            options[name] = value.replace(",", " ")
        sources.append(Source([match["uri"]], [suite], components, options))
    return sources


def machine_sources(etc: Path) -> list[Source]:
    """Return the enabled entries of an apt folder, in apt's own order."""
    sources = []
    main = etc / "sources.list"
    if main.is_file():
        sources += parse_one_line(main.read_text(encoding="utf-8", errors="replace"))
    for path in sorted((etc / "sources.list.d").glob("*")):
        if not path.is_file():
            continue
        if path.suffix == ".sources":
            sources += parse_deb822(path.read_text(encoding="utf-8", errors="replace"))
        elif path.suffix == ".list":
            sources += parse_one_line(path.read_text(encoding="utf-8", errors="replace"))
    return sources


def main_archive(sources: list[Source], codename: str) -> Source | None:
    """Return the entry that is Debian's main archive, with its plain suite first."""
    candidates = [
        source
        for source in sources
        if source.main_suite(codename)
        and "main" in source.components
        and not any(uri.startswith("cdrom:") for uri in source.uris)
    ]
    return min(candidates, key=Source.rank, default=None)


def codename(os_release: Path = Path("/etc/os-release")) -> str:
    """Return the machine's Debian codename, or '' if it does not say."""
    if not os_release.is_file():
        return ""
    text = os_release.read_text(encoding="utf-8", errors="replace")
    match = re.search(r'^VERSION_CODENAME="?([\w-]+)', text, re.M)
    return match[1] if match else ""
