# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The README's table "What it reads", made from the registry of parsers.

`python3 -m dev_tools.sources_table` renews it; `./dev lint` tells when that was forgotten.
"""

import io
import re
import sys
from pathlib import Path

from . import paths, python_env
from .processes import run as run_program
from .ui import Steps

README = paths.ROOT / "README.md"
HEAD = "| origin | actions | layout | read from |\n|---|---|---|---|\n"
TABLE = re.compile(re.escape(HEAD) + r"(?:\|.*\n)+")
BASES = ("certain", "probable", "unverified")
#: the order in which a row names its actions
ACTIONS = (
    *("comment", "reply", "mention", "like", "reaction", "share", "message", "follow", "connection_request"),
    *("visit", "review"),
    *("question", "letter", "request", "order"),
)
PRINT = "--print"


def faults(_python: Path, _files: list[Path]) -> list[str]:
    """Return a line if the table is not what the registry says."""
    found = TABLE.search(README.read_text(encoding="utf-8"))
    if found and found[0] == _made():
        return []
    return ["README.md: the table of origins is not current: `python3 -m dev_tools.sources_table` renews it"]


def renew() -> None:
    """Put the table into the README."""
    made, text = _made(), README.read_text(encoding="utf-8")
    README.write_text(TABLE.sub(lambda _old: made, text), encoding="utf-8")


def _made() -> str:
    """Return the table; the parsers are only to be had in the environment with Odoo's packages."""
    python = python_env.ensure(Steps(1, stream=io.StringIO()), "odoo")
    return run_program([python, "-B", "-m", __spec__.name, PRINT], "Making the table of origins", cwd=paths.ROOT)


def table(rows) -> str:
    """Return the table of rows of the registry: the surest layouts first."""
    lines = [
        (basis, f"| {', '.join(row.parsers)} | {actions(row)} | {basis} | {row.read} |\n")
        for row in rows for basis in [_basis(row)]
    ]
    return HEAD + "".join(text for known in BASES for basis, text in lines if basis == known)


def actions(row) -> str:
    """Return what the origins of a row tell of: what all do, and which of them do more."""
    told = {name: parser.actions for name, parser in row.parsers.items()}
    common = frozenset.intersection(*told.values())
    more = {name: codes - common for name, codes in told.items() if codes - common}
    if not more:
        return _words(row, common)
    if not common or len(more) > 2:
        return f"{_words(row, frozenset().union(*told.values()))} (as far as each has it)"
    return f"{_words(row, common)}; " + "; ".join(f"{name} also {_words(row, codes)}" for name, codes in more.items())


def _words(row, codes: frozenset[str]) -> str:
    return ", ".join(row.words.get(code, code.replace("_", " ")) for code in sorted(codes, key=ACTIONS.index))


def _basis(row) -> str:
    """Return how certain the layouts of a row are; one answer for all."""
    (basis,) = {parser.basis for parser in row.parsers.values()}
    return basis


def main(arguments: list[str]) -> int:
    """Renew the table, or print it."""
    if arguments != [PRINT]:
        renew()
        return 0
    sys.path.insert(0, str(paths.ROOT / paths.ADDON))
    from parsers.registry import ROWS  # found only through the line above

    print(table(ROWS), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
