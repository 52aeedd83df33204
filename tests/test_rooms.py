# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The rooms of `models/`: what stands where, and that imports between them run one way."""

import ast
from pathlib import Path

import pytest

MODELS = Path(__file__).parents[1] / "social_interest" / "models"
CARD = "social.interest"


def imported(path: Path) -> list[str]:
    """Return the names of what a package imports from itself, in their order."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names]


ROOMS = imported(MODELS / "__init__.py")
FILES = sorted(path for path in MODELS.glob("*/*.py") if path.name != "__init__.py")


def model_classes(path: Path) -> list[ast.ClassDef]:
    """Return the classes of a file that are Odoo models."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        node
        for node in tree.body
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).startswith("models.") for base in node.bases)
    ]


def model_name(node: ast.ClassDef) -> str:
    """Return the model that a class makes, or else extends."""
    values = {
        target.id: statement.value
        for statement in node.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    value = values.get("_name") or values["_inherit"]
    return value.value if isinstance(value, ast.Constant) else ast.unparse(value)


def test_every_file_is_in_a_room_and_every_room_in_the_list():
    assert len(FILES) > 50
    assert sorted(path.name for path in MODELS.iterdir() if path.is_dir() and path.name != "__pycache__") == sorted(
        ROOMS
    )
    assert [path.name for path in MODELS.glob("*.py")] == ["__init__.py"]
    for room in ROOMS:
        names = [path.stem for path in FILES if path.parent.name == room]
        assert sorted(imported(MODELS / room / "__init__.py")) == names, room


def upward_imports() -> list[str]:
    """Return the imports of a room that stands above the importing one."""
    found = []
    for path in FILES:
        room = path.parent.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ImportFrom) or node.level != 2:
                continue
            other = (node.module or node.names[0].name).split(".")[0]
            if ROOMS.index(other) >= ROOMS.index(room):
                found.append(f"{room}/{path.name}: {other}")
    return found


def test_imports_between_rooms_run_one_way():
    assert upward_imports() == []


def test_nothing_reaches_into_models_by_its_full_name():
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert "social_interest" not in (node.module or ""), path


def test_a_file_has_one_model():
    for path in FILES:
        assert len(model_classes(path)) <= 1, path


@pytest.mark.parametrize(
    ("model", "file"),
    [(CARD, "card/social_interest"), ("fetchmail.server", "mailbox/fetchmail_server")],
)
def test_one_create_and_one_write_tell_the_story(model, file):
    tellers = {"create": [], "write": [], "unlink": []}
    for path in FILES:
        for node in model_classes(path):
            if model_name(node) != model:
                continue
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and method.name in tellers:
                    tellers[method.name].append(f"{path.parent.name}/{path.stem}")
    assert tellers == dict.fromkeys(("create", "write", "unlink"), [file])


def test_aspects_of_the_card_say_what_they_are_about():
    for path in FILES:
        for node in model_classes(path):
            if model_name(node) == CARD:
                assert ast.get_docstring(node), path
