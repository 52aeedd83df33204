# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Patterns that are compiled at their first use say what compiled ones say, and importing the package compiles few."""

import gc
import importlib
import pickle
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import parsers
from parsers import lazy_regex as module
from parsers.lazy_regex import lazy_regex

PACKAGE = Path(parsers.__file__).resolve().parent
TEXT = "Anna commented on your post, BO COMMENTED on it"
#: what the process that imports the package says: how many patterns it compiled, of the package itself
COUNT = f"""
import re, sys
counted, compiled = [], re.compile
def compile(pattern, flags=0):
    counted.append(sys._getframe(1).f_globals["__name__"])
    return compiled(pattern, flags)
re.compile = compile
sys.path.insert(0, {str(PACKAGE.parent)!r})
import parsers
print(sum(name.startswith("parsers") for name in counted), "parsers.origins.facebook" in sys.modules)
"""


@pytest.mark.parametrize("use", [
    lambda regex: regex.search(TEXT).span(),
    lambda regex: regex.match("commented on it").group("verb"),
    lambda regex: regex.fullmatch(TEXT),
    lambda regex: [match.span() for match in regex.finditer(TEXT)],
    lambda regex: regex.findall(TEXT),
    lambda regex: regex.split(TEXT, maxsplit=1),
    lambda regex: regex.sub("-", TEXT),
    lambda regex: regex.subn("-", TEXT, count=1),
    lambda regex: (regex.pattern, regex.flags, regex.groups, dict(regex.groupindex)),
    lambda regex: regex.search(TEXT, 30).start(),
])
def test_as_compiled(use):
    source, flags = r"(?P<verb>commented) on", re.IGNORECASE
    assert use(lazy_regex(source, flags)) == use(re.compile(source, flags))


def test_bytes():
    assert lazy_regex(rb"a+").sub(b"b", b"caac") == b"cbc"


def test_compiled_at_first_use_and_once(monkeypatch):
    calls, compiled = [], re.compile
    monkeypatch.setattr(module.re, "compile", lambda *args: calls.append(args) or compiled(*args))
    regex = lazy_regex(r"x(y)", re.MULTILINE)
    assert regex.pattern == r"x(y)" and repr(regex) and not calls
    assert regex.search("xy") and regex.match("xy") and regex.groups == 1
    assert calls == [(r"x(y)", re.MULTILINE)]


def test_an_error_says_itself_and_a_mistyped_name_too():
    with pytest.raises(re.error):
        lazy_regex("(").search("")
    regex = lazy_regex("a")
    with pytest.raises(AttributeError, match="serach"):
        regex.serach("a")
    # asked for by copying, which must not compile
    assert pickle.loads(pickle.dumps(regex)).search("a")


def test_threads_that_use_it_first_together():
    regex, found, together = lazy_regex("|".join(rf"word{n}\b" for n in range(500))), [], threading.Barrier(4)

    def use():
        together.wait()
        found.append(regex.findall("word7 word499"))

    threads = [threading.Thread(target=use) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [["word7", "word499"]] * 4


def test_importing_the_package_compiles_few():
    """It takes a pattern for each parser, and every start of a server or a parser process would compile them all."""
    said = subprocess.run([sys.executable, "-c", COUNT], check=True, capture_output=True, text=True).stdout.split()
    assert said[1] == "True" and int(said[0]) < 200


def test_all_of_them_compile():
    """What is wrong in one shows here, and not when its first message comes."""
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        importlib.import_module(".".join(part for part in parts if part != "__init__"))
    gc.collect()
    found = [each for each in gc.get_objects() if isinstance(each, module._LazyRegex)]
    assert len(found) > 500
    for regex in found:
        re.compile(regex.pattern, regex._flags)
