# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The package stands in layers: imports lead downwards, no two modules need each other, no two classes share a name."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import parsers
from parsers import registry

PACKAGE = Path(parsers.__file__).resolve().parent
#: the lowest first; a module may import from its own layer and from those before it
LAYERS = {
    "values": ("errors", "lazy_regex", "types"),
    "bytes and words": (
        *("absence_words", "authentication", "banners", "bodies", "charset", "composed_words", "dates", "domains"),
        *("event_words", "events", "file_names", "held_words", "leave_words", "record_words", "visitor_words"),
        *("flowed", "footers", "headers", "hinted", "html", "html_text", "identity", "invitation", "iso2022jp"),
        *("label_question_words", "label_further_words", "link_ids"),
        *("label_stems", "label_words", "label_words_more", "labels", "language", "latin", "letter_block", "limits"),
        *("grids", "line_ends", "link_data", "links", "mending", "mime", "mood", "mood_words", "mood_words_more"),
        *("name_words", "names", "networks", "notice_words", "order_words", "phones", "phrases", "row_words"),
        *("pictures", "program_signs", "quotes", "reply_words", "sentences", "shared_domains", "signature"),
        *("signature_words", "smime", "spam_data", "spoken", "tables", "tables.*", "telling", "telling_behind"),
        *("telling_east", "telling_words", "template_words", "service_words", "text", "total_words"),
        *("verbs", "verbs_asia", "verbs_east", "verbs_rtl", "verbs_south", "verbs_west", "wildcard", "wording"),
    ),
    "the message": ("message",),
    "what it is": (
        *("absence", "base", "files", "forwarded", "heads", "noise", "personal", "returned", "service_mail"),
        *("signature_marks", "spam", "totals", "verdict", "written"),
    ),
    "kinds": ("kinds", "kinds.*"),
    "for people": ("inspector", "raw_view"),
    "templates": ("private", "rows", "template"),
    "origins": ("origins", "origins.*"),
    "registry": ("registry",),
    "dispatch": ("dispatch",),
    "what is done with a message": ("jobs", "warming"),
    "the package": ("serial", ""),
    "the process": ("worker",),
}
ORDER = list(LAYERS)


def module_of(path):
    """"kinds.forms" of …/parsers/kinds/forms.py, "" of the package itself."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


FILES = {module_of(path): path for path in PACKAGE.rglob("*.py")}
TREES = {module: ast.parse(path.read_text("utf-8"), str(path)) for module, path in FILES.items()}


def layer_of(module):
    outer = module.rpartition(".")[0]
    found = [layer for layer, names in LAYERS.items() if module in names or (outer and f"{outer}.*" in names)]
    assert len(found) == 1, f"{module or 'the package'} stands in {found or 'no layer'}"
    return found[0]


def imports(module):
    """The modules that one names anywhere: at its top, in a function, for types only."""
    package = module if FILES[module].name == "__init__.py" else module.rpartition(".")[0]
    found = set()
    for node in ast.walk(TREES[module]):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = package.split(".") if package else []
        base = base[: len(base) - node.level + 1]
        target = ".".join([*base, *(node.module or "").split(".")]).strip(".")
        for alias in node.names:
            inner = f"{target}.{alias.name}".strip(".")
            found.add(inner if inner in FILES else target)
    if module == "registry":
        # it finds them by their names
        found |= {type(parser).__module__.partition("parsers.")[2] for parser in parsers.BUILTIN}
    return found


GRAPH = {module: imports(module) for module in FILES}


def test_the_graph_is_read():
    assert {"text", "html", "message"} <= GRAPH["kinds.forms"] | GRAPH["message"]
    assert "origins.facebook" in GRAPH["registry"] and "dispatch" in GRAPH[""]
    assert all(target in FILES for targets in GRAPH.values() for target in targets)


@pytest.mark.parametrize("module", sorted(FILES), ids=lambda module: module or "package")
def test_imports_lead_downwards(module):
    here = ORDER.index(layer_of(module))
    upwards = {target for target in GRAPH[module] if ORDER.index(layer_of(target)) > here}
    assert not upwards, f"{module} is below {upwards}"


def test_no_origin_knows_another():
    """What two of them share is a kind."""
    found = {module: {target for target in GRAPH[module] if target.startswith("origins.")}
             for module in FILES if module.startswith("origins.")}
    assert not {module: targets for module, targets in found.items() if targets}


def test_no_circle():
    done, path = set(), []

    def visit(module):
        assert module not in path, " → ".join([*path[path.index(module):], module])
        if module in done:
            return
        path.append(module)
        for target in sorted(GRAPH[module]):
            visit(target)
        done.add(path.pop())

    for module in sorted(FILES):
        visit(module)


def test_no_two_classes_share_a_name():
    names = Counter(node.name for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    assert not [name for name, times in names.items() if times > 1]


def test_every_parser_is_registered_once():
    """A class below origins/ that has a code stands in one row; those of a table are made there."""
    written = {
        f"{module}.{node.name}"
        for module, tree in TREES.items() if module.startswith("origins.")
        for node in tree.body if isinstance(node, ast.ClassDef)
        if any(isinstance(line, ast.Assign) and line.targets[0].id == "code" for line in node.body)
    }
    registered = [f"{type(parser).__module__.partition('parsers.')[2]}.{type(parser).__name__}"
                  for row in registry.ROWS for parser in row.parsers.values()]
    assert len(registered) == len(set(registered)) == len(parsers.BUILTIN)
    assert written <= set(registered)
    assert len({parser.code for parser in parsers.BUILTIN}) == len(parsers.BUILTIN)
