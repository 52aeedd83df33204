# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The rows that benchmarks write by SQL have every column that the models require."""

import ast
import re

import pytest

from dev_tools import paths
from dev_tools.bench import feed_rows, preload

INSERT = re.compile(r"INSERT INTO (social_interest\w*)\s*\(([^)]*)\)")
STATEMENTS = [
    INSERT.search(getattr(module, name)).groups()
    for module, names in (
        (feed_rows, ("SOURCES", "AUTHORS", "CARDS")), (preload, ("SOURCES", "AUTHORS", "LEDGER", "CARDS")))
    for name in names
]


def required(model: str) -> set[str]:
    """Return the fields of a model that our files declare as required."""
    found = set()
    for path in (paths.ROOT / "social_interest" / "models").rglob("*.py"):
        for body in (node.body for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)):
            values = {node.targets[0].id: node.value for node in body if isinstance(node, ast.Assign)}
            if model in {getattr(values.get(key), "value", None) for key in ("_name", "_inherit")}:
                found |= {name for name, value in values.items() if _is_required(value)}
    return found


def _is_required(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and any(
        word.arg == "required" and ast.literal_eval(word.value) for word in value.keywords)


@pytest.mark.parametrize(("table", "columns"), STATEMENTS, ids=[table for table, _columns in STATEMENTS])
def test_rows_have_what_is_required(table: str, columns: str):
    needed = required(table.replace("_", "."))
    assert needed
    assert needed - {name.strip() for name in columns.split(",")} == set()
