# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`README.rst` and `static/description/index.html` of an addon, made from the parts in its `readme/`.

Run by the Python of `.dev/`, which has docutils:

    python -m dev_tools.addon_readme [--write] FOLDER...
"""

import sys
from pathlib import Path

from docutils.core import publish_parts

from . import paths

#: the parts in their order, each with its heading; these are the names and headings that OCA has
PARTS = {
    "DESCRIPTION": "",
    "CONTEXT": "Use Cases / Context",
    "INSTALL": "Installation",
    "CONFIGURE": "Configuration",
    "USAGE": "Usage",
    "ROADMAP": "Known issues / Roadmap",
    "DEVELOP": "Development",
    "HISTORY": "Changelog",
    "CREDITS": "Credits",
    "CONTRIBUTORS": "Contributors",
}
NOTE = ".. Made from the parts in readme/ by `./dev lint --fix`: change them, not this file.\n"
PICTURES = "static/description/"
#: nothing of the machine may come into the text, nor any file by its name
SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "embed_stylesheet": False,
    "stylesheet_path": "",
    "initial_header_level": 2,
    "halt_level": 2,
}
PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<title>{title}</title>
</head>
<body>
{body}</body>
</html>
"""


def text_of(folder: Path, name: str) -> str:
    """Return README.rst of an addon with the given name, as its parts want it."""
    blocks = [NOTE, f"{'=' * len(name)}\n{name}\n{'=' * len(name)}\n"]
    for part, heading in PARTS.items():
        path = folder / "readme" / f"{part}.rst"
        if path.is_file():
            blocks.append(f"{heading}\n{'=' * len(heading)}\n" if heading else "")
            blocks.append(path.read_text(encoding="utf-8").strip() + "\n")
    return "\n".join(block for block in blocks if block)


def page_of(text: str, name: str) -> str:
    """Return the page for Odoo's list of apps; pictures stand beside it.

    :raises docutils.utils.SystemMessage: the text is not well-formed
    """
    body = publish_parts(text, writer="html5", settings_overrides=SETTINGS)["html_body"]
    return PAGE.format(title=name, body=body.replace(f'src="{PICTURES}', 'src="'))


def wanted(folder: Path) -> dict[Path, str]:
    """Return {file: what it should hold} of an addon."""
    name = paths.manifest(folder.name, folder.parent)["name"]
    text = text_of(folder, name)
    return {folder / "README.rst": text, folder / PICTURES / "index.html": page_of(text, name)}


def stale(folder: Path) -> list[Path]:
    """Return the files that are not what the parts want."""
    return [
        path for path, text in wanted(folder).items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text]


def main(arguments: list[str]) -> int:
    """Tell, or with `--write` renew, the files that are not current; return the exit code."""
    write = "--write" in arguments
    found = 0
    for folder in map(Path, arguments):
        for path in stale(folder) if folder.name != "--write" else ():
            if write:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(wanted(folder)[path], encoding="utf-8")
            else:
                print(f"{folder.name}/{path.relative_to(folder)}: not current; `./dev lint --fix` renews it")
                found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
