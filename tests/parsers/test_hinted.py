# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A hint that is missing would hide a match: each way through a hinted pattern passes one of its hints."""

import importlib
import pkgutil
import re
import warnings

import pytest

import parsers
from parsers import written
from parsers.hinted import Hinted
from parsers.kinds import unverified_words
from parsers.wording import Wording

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # its newer name is private
    import sre_parse
    from sre_constants import AT, BRANCH, IN, LITERAL, MAX_REPEAT, MIN_REPEAT, SUBPATTERN


def all_hinted():
    for info in pkgutil.walk_packages(parsers.__path__, f"{parsers.__name__}."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if isinstance(value, Hinted):
                yield pytest.param(value, id=f"{info.name}.{name}")
            elif isinstance(value, Wording):
                yield from verbs_of(value, f"{info.name}.{name}")
    for group, wordings in unverified_words.WORDING.items():
        for number, wording in enumerate(wordings):
            yield from verbs_of(wording, f"{group}.{number}")


def verbs_of(wording, name):
    for action, verbs in wording.verbs:
        yield pytest.param(verbs, id=f"{name}.{action}")


def way_around(items, hints, before=""):
    """A beginning of a text that passes ``items`` without any of ``hints``, ``None`` if there is none.

    What may be missing counts as missing; a class of characters is written as the character \x00.
    """
    run = before
    for index, (kind, value) in enumerate(items):
        if any(hint in run for hint in hints):
            return None
        rest = list(items[index + 1:])
        if kind is LITERAL:
            run += chr(value).lower()
        elif kind is BRANCH:
            return next((found for branch in value[1]
                         if (found := way_around([*branch, *rest], hints, run)) is not None), None)
        elif kind is SUBPATTERN:
            return way_around([*value[3], *rest], hints, run)
        elif kind in (MAX_REPEAT, MIN_REPEAT):
            least, most, inner = value
            if least == 0 and (found := way_around(rest, hints, run)) is not None:
                return found
            return way_around([*inner, *([(IN, None)] if most > max(least, 1) else []), *rest], hints, run)
        elif kind is not AT:
            run += "\x00"
    return None if any(hint in run for hint in hints) else run


@pytest.mark.parametrize("hinted", list(all_hinted()))
def test_no_match_is_without_a_hint(hinted):
    tree = sre_parse.parse(hinted.pattern.pattern, hinted.pattern.flags & re.VERBOSE)
    assert way_around(list(tree), hinted.hints) is None


def test_a_missing_hint_is_found():
    assert way_around(list(sre_parse.parse(r"see (?:\w+ )?below|siehe unten")), ("below",)) == "siehe unten"
    assert way_around(list(sre_parse.parse(r"repl(?:y|ies) below")), ("reply",)) == "replies below"


def test_case_is_of_no_account():
    assert Hinted(r"\bsee below\b", ("below",)).search("SEE BELOW")[0] == "SEE BELOW"
    assert Hinted(r"\bsee below\b", ("below",)).search("I see what stands above") is None


@pytest.mark.parametrize("pattern", [written._CONTAINERS, written._AROUND, written._INTRODUCTIONS, written._STARTS])
def test_no_quotation_is_without_a_sign(pattern):
    assert way_around(list(sre_parse.parse(pattern.pattern)), written._SIGNS) is None
