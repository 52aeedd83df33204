# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The package knows no Odoo, network, clock or environment."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import parsers

PACKAGE = Path(parsers.__file__).resolve().parent
#: the child process around the package has to do with processes and clocks
PROCESS = {"worker.py"}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path.name not in PROCESS)
ALLOWED = {
    "__future__",
    "asn1crypto",
    "base64",
    "binascii",
    "chardet",
    "codecs",
    "collections",
    "copy",
    "dataclasses",
    "datetime",
    "email",
    "functools",
    "hashlib",
    "html",
    "itertools",
    "json",
    "logging",
    "lxml",
    "math",
    "phonenumbers",
    "publicsuffixlist",
    "quopri",
    "re",
    "types",
    "typing",
    "unicodedata",
    "urllib",
}
#: the registry finds its parsers by their names; what an administrator looks into is read by another library
ALLOWED_IN = {"registry.py": {"importlib"}, "inspector.py": {"mailparser"}}
FORBIDDEN_MODULES = {
    "odoo",
    "requests",
    "socket",
    "http",
    "urllib.request",
    "os",
    "time",
    "subprocess",
    "pathlib",
    "random",
    "threading",
}
FORBIDDEN_CALLS = {
    "now",
    "today",
    "utcnow",
    "time",
    "open",
    "eval",
    "exec",
    "getenv",
    "urlopen",
    "input",
    "print",
    "sleep",
}
#: what takes a message apart: for parser processes only
WALKERS = {"Message", "decode_header", "parse_addresses", "message_from_bytes", "message_from_string", "BytesParser"}
WALKER_MODULES = ("email.parser", "email.message", "email.header", "parsers.message", "parsers.mending", "parsers.mime")
LICENSE = "# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).\n"

PROBE = """
import sys
sys.path.insert(0, sys.argv[1])

def refuse(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "urllib.", "http.", "os.exec", "os.fork")):
        raise SystemExit(f"{event} {arguments}")

import parsers
from parsers.message import Message
sys.addaudithook(refuse)
raw = (
    b"From: a@b.example\\nContent-Type: text/html\\n\\n<!DOCTYPE x SYSTEM 'https://evil.example/z.dtd'>"
    b"<a href='https://evil.example/x.png'><img src='https://evil.example/y.png'>hello</a>"
)
outcome = parsers.parse(raw, parsers.Context())
assert outcome.name == "parsed", outcome
bad = [name for name in sys.modules if name.split(".")[0] in ("odoo", "requests", "psycopg2", "werkzeug")]
raise SystemExit(f"imported {bad}" if bad else 0)
"""


def test_imports_alone_and_calls_nobody():
    result = subprocess.run(
        [sys.executable, "-c", PROBE, str(PACKAGE.parent)], capture_output=True, text=True, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr


def tree(path):
    return ast.parse(path.read_text("utf-8"), str(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_file(path):
    source = path.read_text("utf-8")
    assert source.startswith(LICENSE)
    assert source.count("\n") <= 400, "a file of more than 400 lines wants splitting by meaning"
    nodes = list(ast.walk(tree(path)))
    for node in nodes:
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module]
        for name in names:
            allowed = ALLOWED | ALLOWED_IN.get(path.name, set())
            assert name.split(".")[0] in allowed and name not in FORBIDDEN_MODULES, (
                f"line {node.lineno}: import of {name}"
            )
        if isinstance(node, ast.Call):
            function = node.func
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            assert called not in FORBIDDEN_CALLS, f"line {node.lineno}: call of {called}"
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"line {node.lineno}: bare except"
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno - node.lineno <= 40, f"{node.name} is too long"


def test_everything_is_caught_at_one_place():
    found = [
        (path.name, node.lineno)
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        and isinstance(node.type, ast.Name)
        and node.type.id in ("Exception", "BaseException")
    ]
    assert [name for name, _line in found] == ["dispatch.py"]


def test_no_state_between_messages():
    """Two parses of two messages in both orders give the same; the built-in parsers hold nothing."""
    for parser in parsers.BUILTIN:
        assert not vars(parser)
    assert isinstance(parsers.BUILTIN, tuple)


def test_promise_41_the_server_takes_no_message_apart():
    addon = PACKAGE.parent
    files = [path for room in ("models", "tools", "controllers", "wizards") for path in (addon / room).rglob("*.py")]
    assert len(files) > 100
    found = []
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = {alias.name for alias in node.names} if isinstance(node, (ast.Import, ast.ImportFrom)) else set()
            module = getattr(node, "module", None) or ""
            if names & WALKERS or any(name.endswith(WALKER_MODULES) for name in (*names, module)):
                found.append(f"{path.relative_to(addon)}:{node.lineno}")
    assert not found
