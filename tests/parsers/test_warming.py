# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A parser process that is ready has compiled what the first letter and the first form need."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import parsers
from parsers import warming

ADDON = Path(parsers.__file__).resolve().parents[1]
#: prints how many patterns the message on the standard input compiles
COUNT = """
import sys
sys.path.insert(0, {folder!r})
import parsers
from parsers import lazy_regex, warming
{before}
compiled, real = [], lazy_regex.re.compile
lazy_regex.re = type("re", (), {{"compile": staticmethod(lambda *given: compiled.append(given) or real(*given))}})
parsers.parse(sys.stdin.buffer.read(), parsers.Context())
print(len(compiled))
"""


def compiled(sample, before):
    script = COUNT.format(folder=str(ADDON), before=before)
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", script], input=(ADDON / "tests" / "samples" / sample).read_bytes(),
        stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("sample", ["letter/en_outlook_html_reply.eml", "magento/request.eml"])
def test_first_message_finds_its_patterns_compiled(sample):
    cold, warm = compiled(sample, ""), compiled(sample, "warming.warm()")
    assert cold >= 20
    assert warm <= cold / 4


def test_what_warms_is_read():
    outcomes = [parsers.parse(raw, parsers.Context()) for raw in warming.MESSAGES]
    assert [(outcome.parser, outcome.found[0].text.split("\n")[0]) for outcome in outcomes] == [
        ("letter", "Is the oak table in stock?"), ("form", "Is the oak table in stock?")]
