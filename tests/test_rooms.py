# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The rooms of `models/`: what stands where, and that imports between them run one way."""

import ast
from pathlib import Path
from xml.etree import ElementTree

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


def model_names(node: ast.ClassDef) -> list[str]:
    """Return the model that a class makes, or else those that it extends."""
    values = {
        target.id: statement.value
        for statement in node.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    value = values.get("_name") or values["_inherit"]
    listed = value.elts if isinstance(value, ast.List | ast.Tuple) else [value]
    return [name.value if isinstance(name, ast.Constant) else ast.unparse(name) for name in listed]


def test_every_file_is_in_a_room_and_every_room_in_the_list():
    assert len(FILES) > 50
    assert sorted(path.name for path in MODELS.iterdir() if path.is_dir() and path.name != "__pycache__") == sorted(
        ROOMS
    )
    assert [path.name for path in MODELS.glob("*.py")] == ["__init__.py"]
    for room in ROOMS:
        names = [path.stem for path in FILES if path.parent.name == room]
        assert sorted(imported(MODELS / room / "__init__.py")) == names, room


def other_rooms(source: str, room: str) -> list[str]:
    """Return the rooms that a file of a room names in its imports by another way than as its neighbour."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            start = ["social_interest", "models", room][: 4 - node.level] if node.level else []
            module = start + (node.module.split(".") if node.module else [])
            targets = [module + alias.name.split(".") for alias in node.names]
        elif isinstance(node, ast.Import):
            targets = [alias.name.split(".") for alias in node.names]
        else:
            continue
        if getattr(node, "level", 0) == 1:
            continue
        for target in targets:
            if "social_interest" in target[:3]:
                below = target[target.index("social_interest") + 1 :]
                found += below[1:2] if below[:1] == ["models"] else []
    return found


def upward_imports() -> list[str]:
    """Return the imports of a room that stands above the importing one."""
    return [
        f"{path.parent.name}/{path.name}: {other}"
        for path in FILES
        for other in other_rooms(path.read_text(encoding="utf-8"), path.parent.name)
        if other not in ROOMS or ROOMS.index(other) >= ROOMS.index(path.parent.name)
    ]


def test_an_import_is_seen_however_it_is_written():
    for source in (
        "from ..notice.events import told",
        "from ..notice import events",
        "from .. import notice",
        "from ...models.notice.events import told",
        "from ...models import notice",
        "from odoo.addons.social_interest.models.notice import events",
        "import odoo.addons.social_interest.models.notice.events",
        "def later():\n    from ..notice import events",
    ):
        assert other_rooms(source, "card") == ["notice"], source
    assert other_rooms("from .. import base, notice", "card") == ["base", "notice"]
    for source in ("from .state import STATES", "from ...tools import journal", "from odoo import models"):
        assert other_rooms(source, "card") == [], source


def test_imports_between_rooms_run_one_way():
    assert upward_imports() == []


def test_nothing_reaches_into_the_addon_by_its_full_name():
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not any("social_interest" in name.split(".") for name in names), path


def test_a_file_has_one_model():
    for path in FILES:
        assert len(model_classes(path)) <= 1, path


@pytest.mark.parametrize(
    ("model", "file"),
    [(CARD, "card/social_interest"), ("fetchmail.server", "mailbox/fetchmail_server")],
)
def test_one_create_and_one_write_tell_the_story(model, file):
    tellers = {"create": [], "write": [], "unlink": []}
    for path in [*FILES, *(MODELS.parent / "wizards").glob("*.py")]:
        for node in model_classes(path):
            if model not in model_names(node):
                continue
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and method.name in tellers:
                    tellers[method.name].append(f"{path.parent.name}/{path.stem}")
    assert tellers == dict.fromkeys(("create", "write", "unlink"), [file])


def test_aspects_of_the_card_say_what_they_are_about():
    for path in FILES:
        for node in model_classes(path):
            if CARD in model_names(node):
                assert ast.get_docstring(node), path


def views(addon: Path) -> list[str]:
    """Return the ids of the views of an addon, as often as they are defined."""
    found = []
    for path in sorted(addon.glob("*/*.xml")):
        tree = ElementTree.parse(path)
        found += [record.get("id", "") for record in tree.iter("record") if record.get("model") == "ir.ui.view"]
    return found


def test_no_view_takes_the_place_of_another():
    for addon in sorted(Path(__file__).parents[1].glob("social_interest*")):
        ids = views(addon)
        assert sorted(ids) == sorted(set(ids)), addon.name


def methods(paths: list[Path]) -> dict[tuple[str, str], list[tuple[str, bool]]]:
    """Return {(model, method): [(file, whether it calls what was there before)]}."""
    found: dict[tuple[str, str], list[tuple[str, bool]]] = {}
    for path in paths:
        for node in model_classes(path):
            for method in (item for item in node.body if isinstance(item, ast.FunctionDef)):
                extends = "super(" in ast.unparse(method)
                for model in model_names(node):
                    found.setdefault((model, method.name), []).append((path.stem, extends))
    return found


def is_extended(places: list[tuple[str, bool]]) -> bool:
    return sum(not extends for _file, extends in places) <= 1


def test_no_method_takes_the_place_of_another_of_its_model():
    """Two files that give one name to two things: the later would silently be the only one."""
    addons = sorted(Path(__file__).parents[1].glob("social_interest*"))
    paths = sorted(path for addon in addons for path in addon.glob("models/**/*.py"))
    replaced = {key: places for key, places in methods(paths).items() if not is_extended(places)}
    assert replaced == {}
    assert is_extended([("one", False), ("two", True)]) and not is_extended([("one", False), ("two", False)])
