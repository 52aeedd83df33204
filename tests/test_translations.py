# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Each translation is whole, and keeps what the program fills in and the markup around it."""

import re
from collections import Counter

import polib
import pytest

from dev_tools import paths

FOLDER = paths.ROOT / "social_interest" / "i18n"
LANGUAGES = sorted(path.name for path in FOLDER.glob("*.po"))
#: what is filled in, what is rendered, and the elements of markup
KEPT = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}|t-(?:if|out|att-\w+)=\"[^\"]*\"|</?[a-z]+")


def test_there_are_translations():
    assert LANGUAGES == ["ru.po"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    template, translated = polib.pofile(FOLDER / "social_interest.pot"), polib.pofile(FOLDER / language)
    assert {entry.msgid for entry in translated} == {entry.msgid for entry in template}
    assert [entry.msgid for entry in translated if not entry.msgstr or entry.fuzzy] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stays(language):
    assert [
        (entry.msgid, entry.msgstr) for entry in polib.pofile(FOLDER / language)
        if Counter(KEPT.findall(entry.msgid)) != Counter(KEPT.findall(entry.msgstr))
    ] == []
